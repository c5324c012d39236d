// DKIM: each signature's outcome, and what the sealed message leaves open.

#include "core/checks/Checks.h"

namespace heloscope::checks {

namespace {

Values valuesOf(const dkim::Signature &signature)
{
    return checks::valuesOf({{"domain", signature.domain},
                             {"selector", signature.selector},
                             {"proven", signature.domain},
                             {"reason", signature.reason},
                             {"result", toString(signature.result)},
                             {"record", signature.keyRecord},
                             {"count", signature.bits ? std::to_string(*signature.bits) : std::string()},
                             {"name", signature.reasonDetail}});
}

struct ReasonRow {
    std::string_view beginning;
    FindingCode code;
};
// The finding for a reason, by how the reason begins; the first row that fits.
// clang-format off
constexpr ReasonRow reasonRows[] = {
    {"key-missing", FindingCode::DkimKeyMissing},      {"key-revoked", FindingCode::DkimKeyRevoked},
    {"key-too-short", FindingCode::DkimKeyTooShort},   {"weak-hash", FindingCode::DkimWeakHash},
    {"expired", FindingCode::DkimSignatureExpired},    {"domain-invalid", FindingCode::DkimDomainInvalid},
    {"syntax-d", FindingCode::DkimDomainInvalid},      {"selector-invalid", FindingCode::DkimSelectorInvalid},
    {"syntax-s", FindingCode::DkimSelectorInvalid},    {"identity-", FindingCode::DkimIdentityNotAllowed},
    {"key-", FindingCode::DkimKeyInvalid},
};
// clang-format on

FindingCode codeOf(const dkim::Signature &signature)
{
    if (signature.result != AuthResult::NotChecked && signature.result != AuthResult::TempError) {
        for (const ReasonRow &row : reasonRows) {
            if (std::string_view(signature.reason).starts_with(row.beginning))
                return row.code;
        }
    }
    switch (signature.result) {
    case AuthResult::Fail: return signature.body == dkim::BodyState::Differs ? FindingCode::DkimBodyModified : FindingCode::DkimSignatureInvalid;
    case AuthResult::PermError:
    case AuthResult::Policy: return FindingCode::DkimSignatureMalformed;
    case AuthResult::Neutral: return signature.body == dkim::BodyState::NotAvailable ? FindingCode::DkimBodyNotAvailable : FindingCode::DkimSignatureMalformed;
    case AuthResult::TempError:
    case AuthResult::NotChecked:
    case AuthResult::None:
    case AuthResult::Pass:
    case AuthResult::SoftFail: break;
    }
    return signature.body == dkim::BodyState::NotAvailable && signature.headers == Validity::Valid ? FindingCode::DkimBodyNotAvailable
                                                                                                   : FindingCode::DkimNotChecked;
}

void failed(const CheckInput &input, const dkim::Signature &signature, Findings &findings)
{
    const Evidence &evidence = input.evidence;
    Finding &finding = add(findings, codeOf(signature), valuesOf(signature), {at(input.message, signature.field)});
    // A broken seal beside a good one is no alarm; lists, forwarders and copying break honest ones.
    const bool explained = evidence.alignedSignature || evidence.mailingList || evidence.forwarded || evidence.forwardingLikely || evidence.pastedAltered
        || !signature.undo.empty() || !evidence.arcSealer.empty();
    if (explained && finding.severity == Severity::Caution)
        finding.severity = Severity::Info;
    if (!signature.undo.empty())
        add(findings, FindingCode::DkimVerifiesAfterUndo, {{"domain", signature.domain}, {"change", signature.undo}}, {at(input.message, signature.field)});
}

void passed(const CheckInput &input, const dkim::Signature &signature, Findings &findings)
{
    // Nearly always it is one finding, which gets its own.
    const auto give = [&](FindingCode code) -> Finding & { return add(findings, code, valuesOf(signature), {at(input.message, signature.field)}); };
    if (signature.aligned.value_or(false)) {
        give(FindingCode::DkimAlignedPass);
    } else {
        Finding &finding = give(FindingCode::DkimPassUnaligned);
        finding.values.set("domain", input.evidence.shownDomain());
        if (input.evidence.alignedSignature || input.evidence.mailingList)
            finding.severity = Severity::Info;
    }
    if (signature.length) {
        const std::string length = std::to_string(signature.unsignedBodyBytes);
        give(FindingCode::DkimLengthLimit).values.set("count", length);
        if (signature.unsignedBodyBytes > 0)
            give(FindingCode::DkimBodyNotFullySigned).values.set("count", length);
    }
    if (signature.testing)
        give(FindingCode::DkimKeyTesting);
    if (signature.expiredNow && !signature.expiredAtReceipt)
        give(FindingCode::DkimExpiredAfterReceipt);
    if (signature.signedInFuture)
        give(FindingCode::DkimSignedInFuture);
}

// With the author unclear, a valid signature may still cover one of several copies only.
void coverageWithoutAuthor(const CheckInput &input, Findings &findings)
{
    for (const dkim::Signature &signature : input.report.dkim) {
        if (signature.result != AuthResult::Pass)
            continue;
        for (const dkim::Coverage &covered : signature.coverage) {
            if (covered.present > covered.inHeaderList && covered.inHeaderList > 0)
                add(findings, FindingCode::DkimUnsignedDuplicateHeader, {{"header", covered.name}, {"domain", signature.domain}},
                    atAll(input.message, covered.name));
        }
    }
}

void coverage(const CheckInput &input, Findings &findings)
{
    const Evidence &evidence = input.evidence;
    const Values domain{{"domain", evidence.shownDomain()}};
    for (const std::string &name : evidence.unsignedDuplicates)
        add(findings, FindingCode::DkimUnsignedDuplicateHeader, {{"header", name}, {"domain", evidence.shownDomain()}}, atAll(input.message, name));
    if (evidence.subjectUnsigned)
        add(findings, FindingCode::DkimSubjectUnsigned, domain, atAll(input.message, "Subject"));
    // Content-Type is often left unsigned; it matters where text was appended after the signed part.
    if (evidence.contentTypeUnsigned && evidence.partlySigned)
        add(findings, FindingCode::DkimContentTypeUnsigned, domain, atAll(input.message, "Content-Type"));
    if (evidence.replay)
        add(findings, FindingCode::DkimReplayPossible, {{"domain", evidence.shownDomain()}, {"ip", input.report.path.client.ip}}, atAll(input.message, "To"));
    if (evidence.unsignedDuplicates.empty() && !evidence.alignedSignature)
        coverageWithoutAuthor(input, findings);
}

} // namespace

void dkimCheck(const CheckInput &input, Findings &findings)
{
    const Report &report = input.report;
    if (report.dkim.empty() && report.domainKeys.empty())
        add(findings, FindingCode::NoDkimSignature, {{"domain", input.evidence.shownDomain()}});
    bool anyPass = false, anyOther = false;
    for (const dkim::Signature &signature : report.dkim) {
        const bool pass = signature.result == AuthResult::Pass;
        anyPass = anyPass || pass;
        anyOther = anyOther || !pass;
        if (pass)
            passed(input, signature, findings);
        else
            failed(input, signature, findings);
    }
    if (anyPass && anyOther)
        add(findings, FindingCode::DkimOneOfSeveralFailed, {{"count", std::to_string(report.dkim.size())}, {"domain", input.evidence.shownDomain()}});
    coverage(input, findings);
    for (const domainkeys::Signature &signature : report.domainKeys)
        add(findings, FindingCode::DomainKeysHistoric,
            {{"domain", signature.domain}, {"selector", signature.selector}, {"result", std::string(toString(signature.crypto))}, {"reason", signature.reason}},
            {at(input.message, signature.field)});
    if (report.dkim2 && report.dkim2->result != AuthResult::None)
        add(findings, FindingCode::Dkim2Result,
            {{"result", std::string(toString(report.dkim2->result))}, {"reason", report.dkim2->reason}, {"name", report.dkim2->draft}},
            atAll(input.message, "DKIM2-Signature"));
}

} // namespace heloscope::checks
