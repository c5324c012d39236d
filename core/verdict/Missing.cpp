#include "core/verdict/Missing.h"

#include <algorithm>

namespace heloscope {

namespace {

// Names that are still open: how many, and the first of them.
struct Open {
    std::size_t count = 0;
    std::string names;

    void add(const std::string &name)
    {
        constexpr std::size_t named = 3;
        if (count++ < named)
            names += (names.empty() ? "" : ", ") + name;
    }
};

Open openWith(const Report &report, DnsStatus status)
{
    Open open;
    for (const auto &[question, answer] : report.dns) {
        if (answer.status == status && !answer.withheld)
            open.add(question.name);
    }
    return open;
}

// Those about the origin are nothing that a check lacks; where one does, they count with it, as in the list of questions.
Open unanswered(const Report &report)
{
    Open open = openWith(report, DnsStatus::Failed);
    if (open.count > 0) {
        for (const std::string &name : report.origin.unanswered)
            open.add(name);
    }
    return open;
}

// What somebody could still do for a surer answer. For a forgery there is nothing.
void whatWouldHelp(const Report &report, const Evidence &evidence, std::vector<Statement> &missing)
{
    const Author *author = evidence.author();
    if (!author || report.bounce || evidence.alignedSignature || evidence.localOrigin)
        return;
    const auto say = [&](StatementCode code, Values values) { missing.push_back({code, std::move(values)}); };
    const bool indirect = evidence.mailingList || evidence.forwarded || evidence.forwardingLikely;
    if (evidence.arcUntrusted && indirect && !author->vouched() && !report.arc->sets.empty())
        say(StatementCode::HelpSealer, {{"sealer", report.arc->sets.back().sealer}});
    else if (!evidence.forwarder.empty() && !author->vouched())
        say(StatementCode::HelpForwarder, {{"name", evidence.forwarder}});
    else if (evidence.mailingList && !author->vouched() && !evidence.listId.empty() && (!report.arc || report.arc->sets.empty()))
        say(StatementCode::HelpRelaySeal, {{"name", evidence.listId}});
    const bool seals = std::any_of(report.dkim.begin(), report.dkim.end(), [](const dkim::Signature &signature) { return signature.aligned.value_or(false); });
    if (evidence.nothingPublished)
        say(StatementCode::HelpPublish, {{"domain", author->domain}});
    else if (author->vouchedBySpf && !seals && evidence.imitates.empty())
        say(StatementCode::HelpSeal, {{"domain", author->domain}});
}

} // namespace

std::vector<Statement> missingPieces(const Report &report, const Profile &profile, const Evidence &evidence, VerdictLevel level)
{
    std::vector<Statement> missing;
    const auto say = [&](StatementCode code, Values values = {}) { missing.push_back({code, std::move(values)}); };
    if (evidence.pastedAltered)
        say(StatementCode::PastedCopy);
    else if (evidence.headersOnly)
        say(StatementCode::MissingBody);
    if (const Open open = openWith(report, DnsStatus::NotAsked); open.count > 0)
        say(StatementCode::MissingDns, {{"count", std::to_string(open.count)}, {"names", open.names}});
    if (const Open open = unanswered(report); open.count > 0)
        say(StatementCode::MissingAnswers, {{"count", std::to_string(open.count)}, {"names", open.names}});
    for (const auto &[question, answer] : report.dns) {
        if (answer.withheld) {
            say(StatementCode::MissingMailboxName);
            break;
        }
    }
    if (evidence.keyGone)
        say(StatementCode::MissingKey, {{"domain", evidence.shownDomain()}});
    if ((report.path.client.ip.empty() && !evidence.localOrigin) || evidence.returnPathUnknown)
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
    const bool good = level <= VerdictLevel::ProbablyGenuine && (!report.bounce || report.bounce->verdict == bounce::BounceVerdict::Genuine);
    if (good && !evidence.authors.empty() && evidence.authors.front().vouched())
        say(StatementCode::AccountNotSeen);
    whatWouldHelp(report, evidence, missing);
    const bool open = level == VerdictLevel::CannotTell || level == VerdictLevel::DoesNotFit;
    if (missing.empty())
        say(open && !report.bounce ? StatementCode::HelpAskSender : StatementCode::NothingMissing);
    return missing;
}

} // namespace heloscope
