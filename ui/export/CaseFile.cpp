#include "ui/export/CaseFile.h"

#include "core/base/Base64.h"
#include "core/crypto/Hash.h"
#include "core/dns/AnswersFile.h"
#include "ui/export/JsonWriter.h"
#include "ui/export/ReportJson.h"
#include "ui/input/CaseOptions.h"
#include "ui/text/Version.h"

namespace heloscope {

namespace {

// The list inside the object that `writeAnswers` gives.
std::string answerList(const Report &report)
{
    const std::string object = writeAnswers(report.dns, std::nullopt);
    const std::size_t begin = object.find('[');
    const std::size_t end = object.rfind(']');
    return begin == std::string::npos || end == std::string::npos ? "[]" : object.substr(begin, end + 1 - begin);
}

std::string sha256(std::string_view bytes) { return encodeHex(crypto::digest(crypto::HashAlgorithm::Sha256, bytes)); }

} // namespace

std::string_view inputOf(const Report &report)
{
    if (report.input)
        return *report.input;
    return report.message ? report.message->bytes() : std::string_view();
}

namespace {

// Of the reader's sent mail only what the answer rests on: the rest is nobody's business.
Profile withSentMailUsed(Profile profile, const Report &report)
{
    profile.sentPaths.clear();
    profile.sentMessages.clear();
    const auto take = [&profile](const Report &one) {
        if (!one.bounce || !one.bounce->sentMatch)
            return;
        const bounce::SentMatch &match = *one.bounce->sentMatch;
        profile.sentMessages.push_back({match.messageId, match.date, match.subject, match.to});
    };
    take(report);
    for (const ReportPtr &inner : report.embedded)
        take(*inner);
    return profile;
}

} // namespace

std::string writeCase(const Report &report, const CaseExtras &extras, const Words &words)
{
    const std::string_view input = inputOf(report);
    const std::string reportJson = writeJson(report, words);
    std::string out;
    out.reserve(input.size() * 4 / 3 + reportJson.size() + 4096);
    JsonWriter json(out);
    json.beginObject();
    json.member("heloscope_case", std::int64_t(1));
    json.member("program", std::string(programName) + " " + std::string(programVersion()));
    json.member("saved_at", std::string_view(formatRfc3339(extras.savedAt)));
    json.key("sha256");
    json.beginObject();
    json.member("message", std::string_view(sha256(input)));
    json.member("report", std::string_view(sha256(reportJson)));
    json.endObject();
    json.key("options");
    json.raw(input::writeOptions(extras.options));
    json.key("profile");
    json.raw(writeProfile(withSentMailUsed(extras.profile, report), Secrets::LeaveOut));
    json.key("answers");
    json.raw(answerList(report));
    json.key("report");
    json.raw(reportJson);
    json.member("message", std::string_view(encodeBase64(input)));
    json.endObject();
    out += '\n';
    return out;
}

} // namespace heloscope
