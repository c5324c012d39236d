// SPF: whose list, whether the client is on it, and what that is worth for the author.

#include "core/checks/Checks.h"

namespace heloscope::checks {

namespace {

void passed(const CheckInput &input, const Values &values, const std::vector<Where> &where, Findings &findings)
{
    const Evidence &evidence = input.evidence;
    if (!evidence.spfAligned) {
        Finding &finding = add(findings, FindingCode::SpfPassUnaligned, values, where);
        finding.values.set("domain", evidence.shownDomain());
        if (evidence.alignedSignature || evidence.mailingList || evidence.forwarded || evidence.authors.empty())
            finding.severity = Severity::Info;
        return;
    }
    add(findings, FindingCode::SpfAlignedPass, values, where);
    if (evidence.spfByHelo)
        add(findings, FindingCode::SpfHeloAligned, values, where);
    if (evidence.permissive)
        add(findings, FindingCode::SpfOverlyPermissive, values, where);
    if (evidence.alignedSignature)
        return;
    add(findings, FindingCode::SpfOnlyPass, values, where);
    if (evidence.sharedInfrastructure)
        add(findings, FindingCode::SharedSenderInfrastructure, values, where);
}

void other(const CheckInput &input, const spf::Verdict &spf, const Values &values, const std::vector<Where> &where, Findings &findings)
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
    Finding &finding = add(findings, code, values, where);
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
        const Values values{{"domain", spf.domain}, {"ip", report.path.client.ip}, {"record", spf.record},
                            {"reason", spf.reason}, {"name", spf.reasonDetail},    {"proven", spf.domain}};
        if (spf.result == AuthResult::Pass)
            passed(input, values, where, findings);
        else
            other(input, spf, values, where, findings);
    }
    if (report.path.forwarderBorder) {
        const received::Hop &hop = report.path.hops[*report.path.forwarderBorder];
        add(findings, FindingCode::SpfEvaluatedAtTrustedForwarder, {{"receiver", hop.by}, {"ip", report.path.client.ip}}, {at(input.message, hop.field)});
    }
}

} // namespace heloscope::checks
