#include "ui/export/CaseFile.h"

#include "core/base/Base64.h"
#include "core/base/Json.h"
#include "core/dns/AnswersFile.h"
#include "ui/export/JsonWriter.h"
#include "ui/export/ReportJson.h"
#include "ui/input/CaseOptions.h"
#include "ui/input/CaseSeal.h"
#include "ui/text/Version.h"

namespace heloscope {

namespace {

// The list inside the object that `writeAnswers` gives.
std::string answerList(const Report &report)
{
    const DnsAnswers used = answersUsed(report);
    const std::string object = writeAnswers({used.begin(), used.end()}, std::nullopt);
    const std::size_t begin = object.find('[');
    const std::size_t end = object.rfind(']');
    return begin == std::string::npos || end == std::string::npos ? "[]" : object.substr(begin, end + 1 - begin);
}

} // namespace

DnsAnswers answersUsed(const Report &report)
{
    DnsAnswers answers = report.dns;
    for (const ReportPtr &inner : report.embedded) {
        for (auto entry = inner->dns.begin(); entry != inner->dns.end(); ++entry) {
            const auto known = answers.find(entry->first);
            if (known == answers.end() || known->second.status == DnsStatus::NotAsked)
                answers.set(inner->dns.share(entry));
        }
    }
    return answers;
}

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
    const std::string_view message = inputOf(report);
    std::string out;
    out.reserve(message.size() * 4 / 3 + 64 * 1024);
    JsonWriter json(out);
    json.beginObject();
    json.member("heloscope_case"_key, std::int64_t(1));
    json.member("program"_key, std::string(programName) + " " + std::string(programVersion()));
    json.member("saved_at"_key, std::string_view(formatRfc3339(extras.savedAt)));
    json.member("rules"_key, std::string_view(input::rulesName()));
    std::vector<std::pair<std::string_view, std::string>> hashes{{"message", input::hashOfBytes(message)}};
    const std::string parts[] = {answerList(report), input::writeOptions(extras.options),
                                 writeProfile(withSentMailUsed(extras.profile, report), Secrets::LeaveOut), writeJson(report, words)};
    for (std::size_t i = 0; i < std::size(parts); ++i) {
        json.foreignKey(input::sealedParts[i]);
        json.raw(parts[i]);
        const auto part = parseJson(parts[i]);
        hashes.emplace_back(input::sealedParts[i], part ? input::hashOfPart(*part) : std::string());
    }
    if (const std::vector<std::string> remarks = input::lastingRemarks(report.source.remarks); !remarks.empty())
        json.memberList("remarks"_key, remarks);
    json.member("message"_key, std::string_view(encodeBase64(message)));
    json.key("sha256"_key);
    json.beginObject();
    for (const auto &[name, hash] : hashes) {
        json.foreignKey(name);
        json.text(hash);
    }
    json.key("case"_key);
    json.finish(); // the rest seals what stands before it
    out += '"';
    return out.append(input::hashOfBytes(out)).append(input::caseEnd);
}

} // namespace heloscope
