// What servers recorded, and ARC, the record that forwarders seal.

#include "core/checks/Checks.h"

#include "core/base/Ascii.h"

#include <algorithm>

namespace heloscope::checks {

namespace {

// Results in an own server's name that stand where only the sender could have written them.
void planted(const CheckInput &input, Findings &findings)
{
    std::vector<Where> where;
    std::string receiver;
    for (const std::size_t index : input.evidence.planted) {
        where.push_back(at(input.message, input.report.recorded[index].field));
        receiver = input.report.recorded[index].authservId;
    }
    if (where.empty())
        return;
    Finding &finding = add(findings, FindingCode::AuthenticationResultsUntrusted,
                           {{"name", receiver}, {"receiver", receiver}, {"header", where.front().header}}, where);
    // Some servers (Rspamd) write their results right there: with a message that proves itself it is a note.
    if (!input.evidence.authors.empty() && input.evidence.authors.front().vouched())
        finding.severity = Severity::Info;
}

} // namespace

void recordedCheck(const CheckInput &input, Findings &findings)
{
    const Evidence &evidence = input.evidence;
    planted(input, findings);
    std::vector<Where> injected;
    for (const authres::Recorded &recorded : input.report.recorded) {
        if (std::find(recorded.problems.begin(), recorded.problems.end(), "injection") != recorded.problems.end())
            injected.push_back(at(input.message, recorded.field));
    }
    if (!injected.empty())
        add(findings, FindingCode::AuthenticationResultsInjection, {{"header", injected.front().header}}, injected);
    if (evidence.receiverVouches) {
        const Values values{{"receiver", evidence.receiverVouches->receiver}, {"domain", evidence.shownDomain()}};
        const std::vector<Where> where{at(input.message, input.report.recorded[evidence.receiverVouches->recorded].field)};
        add(findings, FindingCode::ReceiverResultsUsed, values, where);
        // RFC 8601 §5: a note counts by whose it is, and that was worked out from the message alone.
        if (!evidence.receiverVouches->named)
            add(findings, FindingCode::ReceiverNotNamed, values, where);
    }
    if (evidence.receiverDisagrees)
        add(findings, FindingCode::ReceiverResultDisagrees,
            {{"receiver", evidence.disagreeingReceiver}, {"domain", evidence.shownDomain()}, {"result", "pass"}});
    if (evidence.receiverReportsFailure) {
        Finding &finding = add(findings, FindingCode::ReceiverReportsFailure, {{"receiver", evidence.failingReceiver}, {"domain", evidence.shownDomain()}});
        // Lists and forwarders make honest mail fail, and our own proof outweighs an old note.
        if (evidence.mailingList || evidence.forwarded || (!evidence.authors.empty() && evidence.authors.front().vouched()))
            finding.severity = Severity::Info;
    }
    if (evidence.upstreamFailure) {
        Finding &finding = add(findings, FindingCode::UpstreamResultsReportFailure,
                               {{"domain", evidence.shownDomain()}, {"name", evidence.upstreamServer}, {"result", "dmarc=fail"}});
        if (evidence.alignedSignature && !evidence.foreignTenant)
            finding.severity = Severity::Info;
    }
    if (evidence.foreignTenant)
        add(findings, FindingCode::ForeignTenantMarkers, {{"domain", evidence.shownDomain()}}, atAll(input.message, "X-OriginatorOrg"));
}

void arcCheck(const CheckInput &input, Findings &findings)
{
    const Evidence &evidence = input.evidence;
    // Fields without any proper number make no set, and still a broken chain.
    if (!input.report.arc || input.report.arc->result == AuthResult::None)
        return;
    const arc::Verdict &arc = *input.report.arc;
    const std::vector<Where> where = atAll(input.message, "ARC-Authentication-Results");
    const std::string sealer = arc.sets.empty() ? std::string() : arc.sets.back().sealer;
    if (!evidence.arcSealer.empty())
        add(findings, FindingCode::ArcTrustedSealerVouches, {{"sealer", evidence.arcSealer}, {"domain", evidence.shownDomain()}}, where);
    if (evidence.arcReportsFailure)
        add(findings, FindingCode::ArcReportsEarlierFailure, {{"sealer", sealer}, {"domain", evidence.shownDomain()}}, where);
    if (evidence.arcUntrusted)
        add(findings, FindingCode::ArcSealerNotTrusted, {{"sealer", sealer}, {"domain", evidence.shownDomain()}}, where);
    if (arc.result == AuthResult::Fail || arc.result == AuthResult::PermError)
        add(findings, FindingCode::ArcChainBroken, {{"sealer", sealer}, {"reason", arc.reason}}, where);
}

} // namespace heloscope::checks
