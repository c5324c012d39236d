#include "app/cli/Alarm.h"

#include "core/base/Utf8.h"

#include <filesystem>

namespace heloscope::cli {

bool givesAlarm(const Report &report)
{
    if (report.verdict.level == VerdictLevel::Forged || report.verdict.level == VerdictLevel::DoesNotFit || !report.verdict.imitates.empty())
        return true;
    return report.bounce && (report.bounce->verdict == bounce::BounceVerdict::Fake || report.bounce->verdict == bounce::BounceVerdict::Compromised);
}

std::string reportFileName(const Source &source, std::string_view ending)
{
    std::string name = std::filesystem::path(source.path).filename().string();
    for (const std::string_view mail : {".eml", ".msg", ".mbox", ".txt"}) {
        if (name.size() > mail.size() && name.ends_with(mail))
            name.resize(name.size() - mail.size());
    }
    name = withVisibleControls(toUtf8(name));
    if (name.empty() || name == "-")
        name = "message";
    if (name.front() == '.')
        name.front() = '_'; // a report should be seen
    if (source.index > 0)
        name += "-" + std::to_string(source.index);
    return name + "." + std::string(ending);
}

} // namespace heloscope::cli
