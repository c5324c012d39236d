// DMARC: does anything speak for the author's domain, and what does its owner ask for where nothing does?

#include "core/checks/Checks.h"

namespace heloscope::checks {

namespace {

std::string_view policyWord(const std::optional<dmarc::Policy> &policy) { return policy ? dmarc::toString(*policy) : std::string_view(); }

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
    const auto give = [&](FindingCode code) -> Finding & {
        return add(findings, code,
                   {{"domain", author.domain},
                    {"policy", policyWord(dmarc.inForce)},
                    {"record", dmarc.record},
                    {"reason", dmarc.reason},
                    {"name", dmarc.recordAt},
                    {"proven", evidence.provenDomain}},
                   atAll(input.message, "From"));
    };
    const bool failed = dmarc.result == AuthResult::Fail;
    // A seal that could not be checked in full may be the one that speaks for the author: that is no failure.
    const bool open = (failed || (dmarc.result == AuthResult::NotChecked && evidence.headersOnly)) && evidence.alignedUnknown && evidence.author() == &author;
    if (failed && evidence.returnPathUnknown && !evidence.alignedBroken && evidence.author() == &author) {
        give(FindingCode::DmarcNotEvaluable).values.set("reason", "no-mail-from");
    } else if (open) {
        give(FindingCode::DmarcIncomplete);
    } else if (const auto code = codeOf(dmarc.result)) {
        Finding &finding = give(*code);
        const bool enforced = dmarc.inForce && *dmarc.inForce != dmarc::Policy::None;
        const bool explained = !evidence.arcSealer.empty() || evidence.receiverVouches || evidence.mailingList || evidence.forwarded
            || evidence.forwardingLikely || !evidence.undoneChange.empty();
        if (failed && (!enforced || explained))
            finding.severity = Severity::Caution;
    }
    if (dmarc.domainDoesNotExist)
        give(FindingCode::FromDomainNonexistent);
    if (dmarc.nonexistentPolicyUsed && failed)
        give(FindingCode::DmarcNpPolicy);
    if (dmarc.inForce == dmarc::Policy::None && failed)
        give(FindingCode::DmarcPolicyNone);
    if (dmarc.testing)
        give(FindingCode::DmarcTesting);
    if (dmarc.multipleRecords)
        give(FindingCode::DmarcMultipleRecords);
    if (dmarc.strictAlignmentFailed && dmarc.result != AuthResult::Pass)
        give(FindingCode::StrictAlignmentFail);
    if (dmarc.organizationalBoundary && dmarc.result != AuthResult::Pass)
        give(FindingCode::OrgDomainBoundary);
    if (dmarc.rfc7489Result != AuthResult::NotChecked && dmarc.result != AuthResult::NotChecked && dmarc.rfc7489Result != dmarc.result)
        add(findings, FindingCode::DmarcRulesDiffer,
            {{"domain", author.domain}, {"result", toString(dmarc.rfc7489Result)}, {"name", dmarc.rfc7489OrganizationalDomain}}, atAll(input.message, "From"));
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
