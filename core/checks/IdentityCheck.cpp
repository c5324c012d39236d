// What the message looks like: borrowed names, look-alike domains, replies that go elsewhere.

#include "core/checks/Checks.h"

#include "core/base/Ascii.h"
#include "core/base/Utf8.h"
#include "core/message/EncodedWord.h"

#include <algorithm>

namespace heloscope::checks {

namespace {

bool hasBidi(std::string_view utf8)
{
    for (std::size_t i = 0; i < utf8.size();) {
        const char32_t c = nextCodePoint(utf8, i);
        if ((c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069))
            return true;
    }
    return false;
}

// Bidi controls in what people read first; From itself is covered by its own syntax check.
void bidiControls(const CheckInput &input, const std::string &address, Findings &findings)
{
    if (std::any_of(findings.begin(), findings.end(), [](const Finding &f) { return f.code == FindingCode::BidiControlInHeader; }))
        return;
    for (const char *name : {"Subject", "Sender", "Reply-To"}) {
        for (const std::size_t field : input.message.find(name)) {
            const std::string text = decodeHeaderText(input.message.value(input.message.fields()[field])).text;
            if (isAscii(text) || !hasBidi(text))
                continue;
            Finding &finding = add(findings, FindingCode::BidiControlInHeader, {{"header", name}, {"address", address}}, {at(input.message, field)});
            // Right-to-left text quoted in a subject may carry them honestly.
            if (equalsIgnoreCase(name, "Subject"))
                finding.severity = Severity::Info;
            return;
        }
    }
}

} // namespace

void identityCheck(const CheckInput &input, Findings &findings)
{
    const Evidence &evidence = input.evidence;
    const std::string address = evidence.authors.empty() ? std::string() : evidence.authors.front().address;
    for (std::size_t i = 0; i < evidence.imitates.size(); ++i) {
        if (evidence.imitationCodes[i] == FindingCode::FromGroupSyntax)
            continue;
        add(findings, evidence.imitationCodes[i],
            {{"imitated", evidence.imitates[i].value}, {"address", address}, {"domain", evidence.shownDomain()}, {"name", evidence.imitates[i].value}},
            atAll(input.message, "From"));
    }
    bidiControls(input, address, findings);
    if (evidence.replyElsewhere) {
        Finding &finding = add(findings, FindingCode::ReplyToOtherDomain, {{"address", evidence.replyTo}, {"domain", evidence.shownDomain()}},
                               atAll(input.message, "Reply-To"));
        const bool vouched = !evidence.authors.empty() && evidence.authors.front().vouched();
        if (!vouched && !evidence.mailingList)
            finding.severity = Severity::Caution;
    }
    if (evidence.recipientNotAddressed) {
        Finding &finding = add(findings, FindingCode::RecipientNotAddressed, {{"address", input.profile.recipient}}, atAll(input.message, "To"));
        if (evidence.replay)
            finding.severity = Severity::Caution;
    }
}

} // namespace heloscope::checks
