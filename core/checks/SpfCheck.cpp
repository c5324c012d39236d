// SPF: whose list, whether the client is on it, and what that is worth for the author.

#include "core/checks/Checks.h"

namespace heloscope::checks {

namespace {

template<typename Give> void passed(const CheckInput &input, Give give)
{
    const Evidence &evidence = input.evidence;
    if (!evidence.spfAligned) {
        Finding &finding = give(FindingCode::SpfPassUnaligned);
        finding.values.set("domain", evidence.shownDomain());
        if (evidence.alignedSignature || evidence.mailingList || evidence.forwarded || evidence.authors.empty())
            finding.severity = Severity::Info;
        return;
    }
    give(FindingCode::SpfAlignedPass);
    if (evidence.spfByHelo)
        give(FindingCode::SpfHeloAligned);
    if (evidence.permissive)
        give(FindingCode::SpfOverlyPermissive);
    if (evidence.alignedSignature)
        return;
    give(FindingCode::SpfOnlyPass);
    if (evidence.sharedInfrastructure)
        give(FindingCode::SharedSenderInfrastructure);
}

template<typename Give> void other(const CheckInput &input, const spf::Verdict &spf, Give give)
{
    FindingCode code = FindingCode::SpfNotChecked;
    switch (spf.result) {
    case AuthResult::Fail: code = FindingCode::SpfFail; break;
    case AuthResult::SoftFail: code = FindingCode::SpfSoftfail; break;
    case AuthResult::Neutral:
    case AuthResult::Policy: code = FindingCode::SpfNeutral; break;
    case AuthResult::PermError: code = FindingCode::SpfPermerror; break;
    case AuthResult::TempError: code = FindingCode::SpfTemperror; break;
    case AuthResult::None: code = FindingCode::NoSpfRecord; break;
    case AuthResult::Pass:
    case AuthResult::NotChecked: break;
    }
    Finding &finding = give(code);
    // Forwarding breaks SPF without anybody's fault, and an intact seal needs no sender list.
    if (finding.severity == Severity::Caution && (input.evidence.alignedSignature || input.evidence.forwardingLikely))
        finding.severity = Severity::Info;
}

} // namespace

void spfCheck(const CheckInput &input, Findings &findings)
{
    const Report &report = input.report;
    std::vector<Where> where;
    if (report.path.border)
        where.push_back(at(input.message, report.path.hops[*report.path.border].field));
    if (!report.spf || report.spf->result == AuthResult::NotChecked) {
        if (!report.path.authenticatedSubmission && !input.evidence.localOrigin)
            add(findings, FindingCode::SpfNotChecked, {{"reason", report.spf ? report.spf->reason : "no-client"}, {"domain", input.evidence.shownDomain()}},
                where);
    } else {
        const spf::Verdict &spf = *report.spf;
        const auto give = [&](FindingCode code) -> Finding & {
            return add(findings, code,
                       {{"domain", spf.domain},
                        {"ip", report.path.client.ip},
                        {"record", spf.record},
                        {"reason", spf.reason},
                        {"name", spf.reasonDetail},
                        {"proven", spf.domain}},
                       where);
        };
        if (spf.result == AuthResult::Pass)
            passed(input, give);
        else
            other(input, spf, give);
    }
    if (report.path.forwarderBorder) {
        const received::Hop &hop = report.path.hops[*report.path.forwarderBorder];
        add(findings, FindingCode::SpfEvaluatedAtTrustedForwarder, {{"receiver", hop.by}, {"ip", report.path.client.ip}}, {at(input.message, hop.field)});
    }
}

} // namespace heloscope::checks
