// Lists, forwarders and services, said before anything is called forged; and what the bounce analysis found.

#include "core/checks/Checks.h"

namespace heloscope::checks {

void indirectCheck(const CheckInput &input, Findings &findings)
{
    const Evidence &evidence = input.evidence;
    const std::string domain = evidence.shownDomain();
    if (evidence.mailingList)
        add(findings, FindingCode::MailingList, {{"name", evidence.listId}, {"domain", domain}}, atAll(input.message, "List-Id"));
    if (evidence.listRewroteFrom)
        add(findings, FindingCode::ListRewroteFrom, {{"name", evidence.listId}, {"domain", domain}}, atAll(input.message, "From"));
    if (evidence.forwarded)
        add(findings, FindingCode::Forwarded, {{"by", evidence.forwarder}, {"domain", domain}});
    if (evidence.forwardingLikely)
        add(findings, FindingCode::ForwardingLikely, {{"by", evidence.forwarder}, {"domain", domain}, {"ip", input.report.path.client.ip}});
    if (!evidence.thirdParty.empty())
        add(findings, FindingCode::ThirdPartySender, {{"proven", evidence.thirdParty}, {"domain", domain}});
    if (!evidence.onBehalfOf.empty())
        add(findings, FindingCode::OnBehalfOf,
            {{"proven", evidence.onBehalfOf}, {"domain", domain}, {"address", evidence.authors.empty() ? "" : evidence.authors.front().address}},
            atAll(input.message, "Sender"));
}

void bounceCheck(const CheckInput &input, Findings &findings)
{
    if (!input.report.bounce)
        return;
    const bounce::Verdict &verdict = *input.report.bounce;
    for (const bounce::TagResult &tag : verdict.signatures) {
        if (tag.scheme != "batv")
            continue;
        if (tag.result == "valid")
            add(findings, FindingCode::BatvValid, {{"address", tag.address}});
        else if (tag.result == "wrong-hash" || tag.result == "expired" || tag.result == "date-off")
            add(findings, FindingCode::BatvInvalid, {{"address", tag.address}, {"reason", tag.result}});
    }
    add(findings, FindingCode::BounceVerdictFound,
        {{"result", std::string(bounce::toString(verdict.verdict))}, {"reason", std::string(bounce::toString(verdict.confidence))}});
}

} // namespace heloscope::checks
