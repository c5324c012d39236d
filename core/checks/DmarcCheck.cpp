// DMARC: does anything speak for the author's domain, and what does its owner ask for where nothing does?

#include "core/checks/Checks.h"

namespace heloscope::checks {

namespace {

std::string policyWord(const std::optional<dmarc::Policy> &policy) { return policy ? std::string(dmarc::toString(*policy)) : std::string(); }

std::optional<FindingCode> codeOf(AuthResult result)
{
    switch (result) {
    case AuthResult::Pass: return FindingCode::DmarcPass;
    case AuthResult::Fail: return FindingCode::DmarcFail;
    case AuthResult::None: return FindingCode::NoDmarcPolicy;
    case AuthResult::TempError: return FindingCode::DmarcTemperror;
    case AuthResult::PermError:
    case AuthResult::Neutral:
    case AuthResult::Policy:
    case AuthResult::SoftFail: return FindingCode::DmarcNotEvaluable;
    case AuthResult::NotChecked: break;
    }
    return std::nullopt;
}

void forAuthor(const CheckInput &input, const Author &author, Findings &findings)
{
    const Evidence &evidence = input.evidence;
    const dmarc::Verdict &dmarc = author.dmarc;
    const std::vector<Where> where = atAll(input.message, "From");
    const Values values{{"domain", author.domain}, {"policy", policyWord(dmarc.inForce)}, {"record", dmarc.record}, {"reason", dmarc.reason},
                        {"name", dmarc.recordAt},  {"proven", evidence.provenDomain}};
    const bool failed = dmarc.result == AuthResult::Fail;
    // A seal that could not be checked in full may be the one that speaks for the author: that is no failure.
    const bool open = (failed || (dmarc.result == AuthResult::NotChecked && evidence.headersOnly)) && evidence.alignedUnknown && evidence.author() == &author;
    if (failed && evidence.returnPathUnknown && !evidence.alignedBroken && evidence.author() == &author) {
        add(findings, FindingCode::DmarcNotEvaluable, values, where).values.set("reason", "no-mail-from");
    } else if (open) {
        add(findings, FindingCode::DmarcIncomplete, values, where);
    } else if (const auto code = codeOf(dmarc.result)) {
        Finding &finding = add(findings, *code, values, where);
        const bool enforced = dmarc.inForce && *dmarc.inForce != dmarc::Policy::None;
        const bool explained = !evidence.arcSealer.empty() || evidence.receiverVouches || evidence.mailingList || evidence.forwarded
            || evidence.forwardingLikely || !evidence.undoneChange.empty();
        if (failed && (!enforced || explained))
            finding.severity = Severity::Caution;
    }
    if (dmarc.domainDoesNotExist)
        add(findings, FindingCode::FromDomainNonexistent, values, where);
    if (dmarc.nonexistentPolicyUsed && failed)
        add(findings, FindingCode::DmarcNpPolicy, values, where);
    if (dmarc.inForce == dmarc::Policy::None && failed)
        add(findings, FindingCode::DmarcPolicyNone, values, where);
    if (dmarc.testing)
        add(findings, FindingCode::DmarcTesting, values, where);
    if (dmarc.multipleRecords)
        add(findings, FindingCode::DmarcMultipleRecords, values, where);
    if (dmarc.strictAlignmentFailed && dmarc.result != AuthResult::Pass)
        add(findings, FindingCode::StrictAlignmentFail, values, where);
    if (dmarc.organizationalBoundary && dmarc.result != AuthResult::Pass)
        add(findings, FindingCode::OrgDomainBoundary, values, where);
    if (dmarc.rfc7489Result != AuthResult::NotChecked && dmarc.result != AuthResult::NotChecked && dmarc.rfc7489Result != dmarc.result)
        add(findings, FindingCode::DmarcRulesDiffer,
            {{"domain", author.domain}, {"result", std::string(toString(dmarc.rfc7489Result))}, {"name", dmarc.rfc7489OrganizationalDomain}}, where);
}

} // namespace

void dmarcCheck(const CheckInput &input, Findings &findings)
{
    const Evidence &evidence = input.evidence;
    for (const Author &author : evidence.authors) {
        if (author.valid && (author.strictReading || evidence.authors.size() == 1))
            forAuthor(input, author, findings);
    }
    if (evidence.authors.size() != 1 && input.report.dmarc && input.report.dmarc->result == AuthResult::PermError)
        add(findings, FindingCode::DmarcNotEvaluable, {{"reason", input.report.dmarc->reason}, {"domain", evidence.shownDomain()}},
            atAll(input.message, "From"));
    if (evidence.neverSends)
        add(findings, FindingCode::DomainNeverSendsMail, {{"domain", evidence.shownDomain()}}, atAll(input.message, "From"));
}

} // namespace heloscope::checks
