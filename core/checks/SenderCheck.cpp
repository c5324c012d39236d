// The From line itself: how often it stands there, how it is written, and which mailboxes a reader could be shown.

#include "core/checks/Checks.h"

#include "core/base/Ascii.h"
#include "core/base/Utf8.h"
#include "core/message/Address.h"

#include <algorithm>

namespace heloscope::checks {

namespace {

std::string joined(const std::vector<std::string> &items)
{
    std::string text;
    for (const std::string &item : items)
        text += (text.empty() ? "" : ", ") + item;
    return text;
}

// One row per oddity of a mailbox that has a finding of its own.
struct OddityRow {
    AddressOddity oddity;
    FindingCode code;
};
// clang-format off
constexpr OddityRow oddityRows[] = {
    {AddrSourceRoute, FindingCode::FromSourceRoute},
    {AddrEncodedWordInAddrSpec, FindingCode::EncodedWordInAddrSpec},
    {AddrEncodedWordHidesAddress, FindingCode::EncodedWordHidesAddress},
    {AddrControlInEncodedWord, FindingCode::ControlCharInEncodedWord},
    {AddrInvalidUtf8, FindingCode::FromInvalidUtf8},
    {AddrDomainLiteral, FindingCode::FromDomainLiteral},
    {AddrDomainTrailingDot, FindingCode::FromDomainTrailingDot},
    {AddrInvisible, FindingCode::InvisibleCharInAddress},
    {AddrBidi, FindingCode::BidiControlInHeader},
    {AddrDomainInvalid, FindingCode::FromDomainInvalid},
};
// clang-format on

std::string otherReading(const AddressList &list, const std::string &shown)
{
    for (const std::string &reading : list.readings) {
        if (!equalsIgnoreCase(reading, shown))
            return reading;
    }
    return list.mailboxes.empty() ? std::string() : list.mailboxes.front().displayName;
}

// A name in an old character set deceives nobody about the address.
bool isBrokenInNameOnly(std::string_view value, const AddressList &list)
{
    std::string rest(value);
    for (const Mailbox &mailbox : list.mailboxes) {
        if (const std::size_t at = mailbox.rawName.empty() ? std::string::npos : rest.find(mailbox.rawName); at != std::string::npos)
            rest.erase(at, mailbox.rawName.size());
    }
    return isUtf8(rest);
}

void syntax(const CheckInput &input, Findings &findings)
{
    for (const std::size_t field : input.message.find("From")) {
        const AddressList &list = parseAddressList(input.message.value(input.message.fields()[field]));
        if (list.oddities == 0 && list.groups.empty() && !list.limitReached) // as most: nothing to say
            continue;
        const std::string shown = list.mailboxes.empty() ? std::string() : list.mailboxes.front().address();
        // What another reader, or a quick look, would take for the address.
        const std::string other = otherReading(list, shown);
        for (const OddityRow &row : oddityRows) {
            if (!list.has(row.oddity))
                continue;
            Finding &finding = add(findings, row.code, {{"address", shown}, {"domain", input.evidence.shownDomain()}, {"header", "From"}, {"imitated", other}},
                                   {at(input.message, field)});
            if (row.oddity == AddrInvalidUtf8 && isBrokenInNameOnly(input.message.value(input.message.fields()[field]), list))
                finding.severity = Severity::Info;
        }
        // Syntax that strict and lenient programs read alike harms nobody: only differing readings are called malformed.
        const bool broken = list.has(AddrMalformed) || list.has(AddrTextAroundBrackets) || list.has(AddrQuotedPairOutsideQuotes);
        if (broken && list.readings.size() > 1)
            add(findings, FindingCode::FromMalformed, {{"readings", joined(list.readings)}}, {at(input.message, field)});
        if (!list.groups.empty())
            add(findings, FindingCode::FromGroupSyntax, {{"name", joined(list.groups)}, {"address", shown}}, {at(input.message, field)});
        if (list.limitReached)
            add(findings, FindingCode::LimitReached, {{"limit", "mailboxes"}, {"count", std::to_string(maxMailboxes)}}, {at(input.message, field)});
    }
}

} // namespace

void senderCheck(const CheckInput &input, Findings &findings)
{
    const Evidence &evidence = input.evidence;
    const auto where = [&] { return atAll(input.message, "From"); };
    const auto ofAuthors = [&evidence](const std::string Author::*value) {
        std::vector<std::string> values;
        for (const Author &author : evidence.authors)
            values.push_back(author.*value);
        return joined(values);
    };
    const std::string &proven = input.evidence.provenDomain;
    if (evidence.fromFields > 1 || (evidence.fromFields == 1 && !evidence.hiddenSenders.empty()))
        add(findings, FindingCode::MultipleFromHeaders,
            {{"count", std::to_string(std::max<std::size_t>(evidence.fromFields, 2))}, {"address", ofAuthors(&Author::address)}, {"proven", proven}}, where());
    if (evidence.fromFields == 0) {
        add(findings, FindingCode::FromMissing);
        if (!evidence.shownInstead.empty())
            add(findings, FindingCode::SenderShownInsteadOfFrom, {{"header", evidence.shownInstead}, {"address", evidence.shownInsteadAddress}},
                atAll(input.message, evidence.shownInstead));
    }
    const std::size_t strictMailboxes = std::size_t(
        std::count_if(input.report.from.addresses.begin(), input.report.from.addresses.end(), [](const Mailbox &mailbox) { return !mailbox.domain.empty(); }));
    if (strictMailboxes > 1) {
        Finding &finding = add(findings, FindingCode::FromMultipleAddresses,
                               {{"count", std::to_string(strictMailboxes)}, {"address", ofAuthors(&Author::address)}}, where());
        if (evidence.authors.size() == 1)
            finding.severity = Severity::Info;
    }
    if (evidence.authors.size() > 1)
        add(findings, FindingCode::FromMultipleDomains,
            {{"count", std::to_string(evidence.authors.size())}, {"domain", ofAuthors(&Author::domain)}, {"proven", proven}}, where());
    syntax(input, findings);
}

} // namespace heloscope::checks
