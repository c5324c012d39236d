#include "app/cli/Resume.h"

#include "core/base/Json.h"
#include "core/base/Utf8.h"
#include "ui/input/ByteStream.h"

#include <filesystem>
#include <system_error>

namespace heloscope::cli {

namespace {

using nlohmann::json;

constexpr std::size_t blockBytes = 256 * 1024;

// A member that should be text, or empty.
std::string textAt(const json &object, const char *name)
{
    const auto member = object.is_object() ? object.find(name) : object.end();
    return object.is_object() && member != object.end() && member->is_string() ? member->get<std::string>() : std::string();
}

// CONTRACT "Exit status", read back from a result.
bool givesAlarm(const json &result)
{
    const json &verdict = result.at("verdict");
    const std::string level = textAt(verdict, "from");
    const std::string bounce = result.contains("bounce") ? textAt(result.at("bounce"), "verdict") : std::string();
    const bool imitates = verdict.contains("imitates") && !verdict.at("imitates").empty();
    return level == "forged" || level == "does-not-fit" || imitates || bounce == "fake" || bounce == "compromised";
}

bool hasSource(const json &result)
{
    return result.is_object() && result.contains("source") && result["source"].is_object() && result["source"].contains("path")
        && result["source"]["path"].is_string() && result["source"].contains("index") && result["source"]["index"].is_number_unsigned();
}

} // namespace

bool Resume::holds(const std::string &path, std::size_t index) const { return m_done.contains({toUtf8(path), index}); }

bool Resume::take(std::string_view line)
{
    const auto result = parseJson(line);
    if (!result || !hasSource(*result))
        return false;
    const json &source = result->at("source");
    m_done.emplace(source.at("path").get<std::string>(), source.at("index").get<std::size_t>());
    if (result->contains("error"))
        m_error = true;
    else if (!result->contains("verdict") || !result->at("verdict").is_object())
        return false;
    else
        m_alarm = m_alarm || givesAlarm(*result);
    return true;
}

Result<Resume> Resume::read(const std::string &path)
{
    Resume resume;
    auto stream = input::ByteStream::open(path);
    if (!stream && stream.error().code == "not-found")
        return resume;
    if (!stream)
        return failure("resume-damaged", path + ": " + stream.error().detail);
    std::string buffer;
    std::size_t lines = 0;
    std::uintmax_t whole = 0; // bytes of complete lines
    for (;;) {
        const auto got = stream->read(buffer, blockBytes);
        if (!got)
            return failure("resume-damaged", path + ": " + got.error().detail);
        std::size_t begin = 0;
        for (std::size_t end; (end = buffer.find('\n', begin)) != std::string::npos; begin = end + 1) {
            ++lines;
            if (end > begin && !resume.take(std::string_view(buffer).substr(begin, end - begin)))
                return failure("resume-damaged", path + ": line " + std::to_string(lines) + " is no result of this program");
            whole += end + 1 - begin;
        }
        buffer.erase(0, begin);
        if (*got == 0)
            break;
    }
    std::error_code error;
    if (!buffer.empty())
        std::filesystem::resize_file(path, whole, error);
    if (error)
        return failure("resume-damaged", path + ": " + error.message());
    return resume;
}

} // namespace heloscope::cli
