#include "core/verdict/Missing.h"

#include <algorithm>

namespace heloscope {

namespace {

std::string unansweredNames(const Report &report, DnsStatus status, std::size_t &count)
{
    constexpr std::size_t named = 3;
    std::string names;
    count = 0;
    for (const auto &[question, answer] : report.dns) {
        if (answer.status != status)
            continue;
        if (count++ < named)
            names += (names.empty() ? "" : ", ") + question.name;
    }
    return names;
}

} // namespace

std::vector<Statement> missingPieces(const Report &report, const Profile &profile, const Evidence &evidence)
{
    std::vector<Statement> missing;
    const auto say = [&](StatementCode code, Values values = {}) { missing.push_back({code, std::move(values)}); };
    if (evidence.pastedAltered)
        say(StatementCode::PastedCopy);
    else if (evidence.headersOnly)
        say(StatementCode::MissingBody);
    std::size_t count = 0;
    if (const std::string names = unansweredNames(report, DnsStatus::NotAsked, count); count > 0)
        say(StatementCode::MissingDns, {{"count", std::to_string(count)}, {"names", names}});
    if (const std::string names = unansweredNames(report, DnsStatus::Failed, count); count > 0)
        say(StatementCode::MissingAnswers, {{"count", std::to_string(count)}, {"names", names}});
    if (evidence.keyGone)
        say(StatementCode::MissingKey, {{"domain", evidence.shownDomain()}});
    if (report.path.client.ip.empty() && !evidence.localOrigin)
        say(StatementCode::MissingEnvelope);
    if (profile.empty)
        say(StatementCode::MissingProfile);
    else if (!report.path.border || report.path.confidence == received::Confidence::Low)
        say(StatementCode::MissingBorder);
    for (const Finding &finding : report.findings) {
        if (finding.code == FindingCode::LimitReached)
            say(StatementCode::CapReached, {{"limit", std::string(finding.values.get("limit"))}});
    }
    const bool anyAnswer = std::any_of(report.dns.begin(), report.dns.end(), [](const auto &entry) { return entry.second.status != DnsStatus::NotAsked; });
    if (evidence.oldMail && anyAnswer)
        say(StatementCode::DnsOfToday);
    if (!evidence.authors.empty() && evidence.authors.front().vouched())
        say(StatementCode::AccountNotSeen);
    return missing;
}

} // namespace heloscope
