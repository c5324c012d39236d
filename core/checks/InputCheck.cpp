// What the input and the name service left out: never bad, never good, always said.

#include "core/checks/Checks.h"

namespace heloscope::checks {

namespace {

void unanswered(const CheckInput &input, DnsStatus status, FindingCode code, Findings &findings)
{
    std::size_t count = 0;
    std::string first;
    for (const auto &[question, answer] : input.report.dns) {
        if (answer.status == status && count++ == 0)
            first = question.name;
    }
    if (count > 0)
        add(findings, code, {{"count", std::to_string(count)}, {"name", first}});
}

} // namespace

void inputCheck(const CheckInput &input, Findings &findings)
{
    const Report &report = input.report;
    if (input.evidence.headersOnly)
        add(findings, FindingCode::HeadersOnlyInput);
    if (input.evidence.pastedAltered)
        add(findings, FindingCode::PastedHeadersAltered);
    for (const std::string &repair : input.message.parts().repairs)
        add(findings, FindingCode::InputRepaired, {{"repair", repair}});
    for (const std::string &limit : input.message.parts().limits)
        add(findings, FindingCode::LimitReached, {{"limit", limit}});
    for (const std::string &limit : input.limits)
        add(findings, FindingCode::LimitReached, {{"limit", limit}});
    unanswered(input, DnsStatus::Failed, FindingCode::DnsTemporaryFailure, findings);
    unanswered(input, DnsStatus::NotAsked, FindingCode::DnsNotAsked, findings);
    for (const Link &link : report.content.links) {
        if (link.differs) {
            add(findings, FindingCode::LinkTextMismatch, {{"name", link.text.substr(0, 80)}, {"target", link.host}});
            break;
        }
    }
    if (!report.embedded.empty())
        add(findings, FindingCode::AttachedMessage, {{"count", std::to_string(report.embedded.size())}});
}

} // namespace heloscope::checks
