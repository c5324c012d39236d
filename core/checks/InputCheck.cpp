// What the input and the name service left out: never bad, never good, always said.

#include "core/checks/Checks.h"

#include "core/base/Ascii.h"
#include "core/evidence/Names.h"

#include <algorithm>
#include <iterator>

namespace heloscope::checks {

namespace {

void unanswered(const CheckInput &input, DnsStatus status, FindingCode code, Findings &findings)
{
    std::size_t count = 0;
    std::string first;
    for (const auto &[question, answer] : input.report.dns) {
        if (answer.status == status && !answer.withheld && count++ == 0)
            first = question.name;
    }
    if (count > 0)
        add(findings, code, {{"count", std::to_string(count)}, {"name", first}});
}

// A signature of the text by its writer. That it holds and that it is the sender's are two facts.
void signatures(const Report &report, Findings &findings)
{
    if (const auto &smime = report.content.smime) {
        const Values values{
            {"name", smime->signer}, {"reason", smime->reason}, {"address", report.from.addresses.empty() ? "" : report.from.addresses.front().address()}};
        const bool holds = smime->result == "pass" || smime->result == "untrusted";
        add(findings,
            smime->result == "pass"            ? FindingCode::SmimeValid
                : smime->result == "untrusted" ? FindingCode::SmimeUntrusted
                : smime->result == "fail"      ? FindingCode::SmimeInvalid
                                               : FindingCode::SmimeNotChecked,
            values);
        if (holds && !smime->addressMatches.value_or(true))
            add(findings, FindingCode::SmimeOtherAddress, values);
    }
    if (report.content.openPgp)
        add(findings, FindingCode::OpenPgpNotChecked);
}

// What mail programs write in front of the subject of something they pass on, in the languages they speak most.
bool saysForwarded(std::string_view subject)
{
    constexpr std::string_view prefixes[] = {"fwd:", "fw:", "wg:", "tr:", "rv:", "enc:", "i:", "doorst:", "vs:", "vb:", "vl:", "pd:", "ilt:", "rif:"};
    subject = trimmed(subject);
    return std::any_of(std::begin(prefixes), std::end(prefixes), [&](std::string_view prefix) { return startsWithIgnoreCase(subject, prefix); });
}

// A block of header lines inside the text, in any language: within a few lines several "Word: value", one of them with an address.
bool isInlineForward(std::string_view subject, std::string_view text)
{
    constexpr std::size_t blockLines = 8, leastFields = 3, longestWord = 24, readAtMost = std::size_t(64) << 10;
    if (!saysForwarded(subject))
        return false;
    text = text.substr(0, readAtMost);
    std::size_t since = blockLines, fields = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        std::string_view line = trimmed(text.substr(at, end - at));
        at = end + 1;
        while (!line.empty() && (line.front() == '>' || line.front() == '*' || line.front() == ' '))
            line.remove_prefix(1);
        const std::size_t colon = line.find(':');
        const bool field = colon != std::string_view::npos && colon > 0 && colon <= longestWord && colon + 1 < line.size() && isFws(line[colon + 1]);
        if (field && since >= blockLines && line.find('@') != std::string_view::npos) {
            since = 0;
            fields = 1;
        } else if (since < blockLines) {
            ++since;
            fields += field;
        }
        if (since < blockLines && fields >= leastFields)
            return true;
    }
    return false;
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
    for (const std::string &remark : report.source.remarks)
        add(findings, remark == "case-not-sealed" ? FindingCode::CaseNotSealed : FindingCode::CaseChanged, {{"remark", remark}});
    for (const std::string &limit : input.message.parts().limits)
        add(findings, FindingCode::LimitReached, {{"limit", limit}});
    for (const std::string &limit : input.limits)
        add(findings, FindingCode::LimitReached, {{"limit", limit}});
    const bool answerTooLarge = std::any_of(report.dns.begin(), report.dns.end(), [](const auto &entry) { return entry.second.error == "TOO-LARGE"; });
    if (answerTooLarge)
        add(findings, FindingCode::LimitReached, {{"limit", "txt-answer"}});
    if (noServerReachable(report.dns))
        add(findings, FindingCode::DnsNoServer);
    else
        unanswered(input, DnsStatus::Failed, FindingCode::DnsTemporaryFailure, findings);
    unanswered(input, DnsStatus::NotAsked, FindingCode::DnsNotAsked, findings);
    for (const Link &link : report.content.links) {
        if (link.differs) {
            add(findings, FindingCode::LinkTextMismatch, {{"name", link.text.substr(0, 80)}, {"target", link.host}});
            break;
        }
    }
    signatures(report, findings);
    if (input.attachedMessages > 0)
        add(findings, FindingCode::AttachedMessage, {{"count", std::to_string(input.attachedMessages)}});
    if (input.evidence.noMailHeaders)
        add(findings, FindingCode::NoMailHeaders);
    if (isInlineForward(evidence::fieldText(input.message, "Subject"), report.content.text))
        add(findings, FindingCode::InlineForward, {}, atAll(input.message, "Subject"));
}

} // namespace heloscope::checks
