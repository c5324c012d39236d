#include "core/spf/SpfRecord.h"

#include "core/base/Ascii.h"
#include "core/base/ByteSet.h"
#include "core/base/Memo.h"
#include "core/dns/EntryMemo.h"

#include <algorithm>

namespace heloscope::spf {

namespace {

constexpr std::string_view spf1 = "v=spf1";
constexpr std::string_view spf2 = "spf2.0/";
constexpr ByteSet nameEnds(":/");

std::string_view scopeName(RecordScope scope)
{
    switch (scope) {
    case RecordScope::Spf1: return "";
    case RecordScope::Pra: return "pra";
    case RecordScope::MailFrom: return "mfrom";
    }
    return "";
}

/// The version section: up to the first space.
std::string_view versionOf(std::string_view record) { return record.substr(0, record.find(' ')); }

bool hasScope(std::string_view record, RecordScope scope)
{
    if (scope == RecordScope::Spf1 || !isSpf2(record))
        return false;
    // RFC 4406 §3.1.1: scopes we do not know are ignored.
    for (const std::string_view name : split(versionOf(record).substr(spf2.size()), ',')) {
        if (equalsIgnoreCase(name, scopeName(scope)))
            return true;
    }
    return false;
}

bool isName(std::string_view text)
{
    return !text.empty() && isAlpha(text.front())
        && std::all_of(text.begin(), text.end(), [](char c) { return isAlnum(c) || c == '-' || c == '_' || c == '.'; });
}

std::optional<Mechanism> parseMechanism(std::string_view name)
{
    // clang-format off
    constexpr struct { std::string_view name; Mechanism mechanism; } table[] = {
        {"all", Mechanism::All}, {"include", Mechanism::Include}, {"a", Mechanism::A},     {"mx", Mechanism::Mx},
        {"ptr", Mechanism::Ptr}, {"ip4", Mechanism::Ip4},         {"ip6", Mechanism::Ip6}, {"exists", Mechanism::Exists},
    };
    // clang-format on
    for (const auto &row : table) {
        if (equalsIgnoreCase(name, row.name))
            return row.mechanism;
    }
    return std::nullopt;
}

/// Takes "/n" off the end of `text` into `length`. False where there is a number that no prefix length may be (RFC 7208 §12:
/// no leading zeros); true, with nothing taken, where there is none.
bool takePrefix(std::string_view &text, std::string_view slashes, std::uint64_t max, int &length)
{
    std::size_t digits = text.size();
    while (digits > 0 && isDigit(text[digits - 1]))
        --digits;
    const std::string_view number = text.substr(digits);
    if (number.empty() || !text.substr(0, digits).ends_with(slashes))
        return true;
    const auto value = parseDecimal(number, max);
    if (!value || (number.size() > 1 && number.front() == '0'))
        return false;
    length = int(*value);
    text = text.substr(0, digits - slashes.size());
    return true;
}

// RFC 7208 §12: dual-cidr-length = [ "/" ip4 ] [ "//" ip6 ], each on its own or both.
bool takeDualPrefix(std::string_view &text, Directive &directive)
{
    const bool six = text.rfind("//") != std::string_view::npos && text.rfind("//") + 1 == text.rfind('/');
    return (!six || takePrefix(text, "//", 128, directive.prefix6)) && takePrefix(text, "/", 32, directive.prefix4);
}

bool parseNetwork(std::string_view text, Directive &directive)
{
    const bool v4 = directive.mechanism == Mechanism::Ip4;
    if (!takePrefix(text, "/", v4 ? 32 : 128, v4 ? directive.prefix4 : directive.prefix6))
        return false;
    const bool colon = text.find(':') != std::string_view::npos;
    const auto address = IpAddress::parse(text);
    if (!address || colon == v4)
        return false;
    if (address->isV4() && !v4) { // ::ffff:a.b.c.d, written in full again
        directive.network[10] = directive.network[11] = 0xFF;
        for (std::size_t i = 0; i < 4; ++i)
            directive.network[12 + i] = address->octet(i);
        return true;
    }
    for (std::size_t i = 0; i < address->length(); ++i)
        directive.network[i] = address->octet(i);
    return true;
}

/// `rest` is what follows the mechanism's name: "", ":…" or "/…".
bool parseArguments(std::string_view rest, Directive &directive)
{
    const auto domainSpec = [&directive](std::string_view text) {
        directive.domain = parseMacroString(text, MacroPlace::DomainSpec);
        return directive.domain.has_value();
    };
    switch (directive.mechanism) {
    case Mechanism::All: return rest.empty();
    case Mechanism::Include:
    case Mechanism::Exists: return rest.starts_with(':') && domainSpec(rest.substr(1));
    case Mechanism::Ptr: return rest.empty() || (rest.starts_with(':') && domainSpec(rest.substr(1)));
    case Mechanism::A:
    case Mechanism::Mx:
        if (!takeDualPrefix(rest, directive))
            return false;
        return rest.empty() || (rest.starts_with(':') && domainSpec(rest.substr(1)));
    case Mechanism::Ip4:
    case Mechanism::Ip6: return rest.starts_with(':') && parseNetwork(rest.substr(1), directive);
    }
    return false;
}

bool parseDirective(std::string_view term, Record &record)
{
    Directive directive;
    directive.text = std::string(term);
    constexpr std::string_view qualifiers = "+-?~";
    constexpr AuthResult results[] = {AuthResult::Pass, AuthResult::Fail, AuthResult::Neutral, AuthResult::SoftFail};
    if (const std::size_t at = qualifiers.find(term.front()); at != std::string_view::npos) {
        directive.qualifier = results[at];
        term.remove_prefix(1);
    }
    const std::size_t end = std::min(nameEnds.find(term), term.size());
    const auto mechanism = parseMechanism(term.substr(0, end));
    if (!mechanism)
        return false;
    directive.mechanism = *mechanism;
    if (!parseArguments(term.substr(end), directive))
        return false;
    record.directives.push_back(std::move(directive));
    return true;
}

bool parseModifier(std::string_view term, std::string_view name, std::string_view value, Record &record)
{
    const bool redirect = equalsIgnoreCase(name, "redirect");
    if (!redirect && !equalsIgnoreCase(name, "exp")) // RFC 7208 §6: unknown modifiers must still be well-formed
        return parseMacroString(value, MacroPlace::Modifier).has_value();
    auto &modifier = redirect ? record.redirect : record.explanation;
    if (modifier) // RFC 7208 §6: at most once each
        return false;
    modifier = parseMacroString(value, MacroPlace::DomainSpec);
    if (redirect)
        record.redirectText = std::string(term);
    return modifier.has_value();
}

bool parseTerm(std::string_view term, Record &record)
{
    const std::size_t equals = term.find('=');
    if (equals != std::string_view::npos && isName(term.substr(0, equals)))
        return parseModifier(term, term.substr(0, equals), term.substr(equals + 1), record);
    return parseDirective(term, record);
}

} // namespace

bool Record::neverSends() const
{
    for (const Directive &directive : directives) {
        if (directive.qualifier != AuthResult::Fail)
            return false;
        if (directive.mechanism == Mechanism::All)
            return true;
    }
    return false;
}

bool isSpf2(std::string_view record) { return startsWithIgnoreCase(record, spf2); }

std::vector<std::string_view> selectRecords(const std::vector<std::string> &txtValues, RecordScope scope)
{
    std::vector<std::string_view> scoped, plain;
    for (const std::string &value : txtValues) {
        if (hasScope(value, scope))
            scoped.push_back(value);
        else if (equalsIgnoreCase(versionOf(value), spf1)) // RFC 7208 §4.5: "v=spf10" is no SPF record
            plain.push_back(value);
    }
    return scoped.empty() ? plain : scoped;
}

Result<Record, std::string> parseRecord(std::string_view text)
{
    Record record;
    std::size_t at = versionOf(text).size();
    while (at < text.size()) {
        if (text[at] == ' ') {
            ++at;
            continue;
        }
        const std::size_t end = std::min(text.find(' ', at), text.size());
        const std::string_view term = text.substr(at, end - at);
        if (!parseTerm(term, record))
            return tl::unexpected(std::string(term));
        at = end;
    }
    return record;
}

namespace {

ParsedRecord rememberedRecord(std::string_view text)
{
    // RFC 7208 §3.4: a record that keeps to the advice fits a packet of 512 octets.
    static thread_local Memo<ParsedRecord, 1024, 450> memo;
    return memo.get(text, [](std::string_view record) { return std::make_shared<const Result<Record, std::string>>(parseRecord(record)); });
}

} // namespace

ParsedRecords parseRecords(const DnsAnswer &answer, RecordScope scope)
{
    const auto texts = selectRecords(answer.values, scope);
    ParsedRecords records{texts.size(), {}, {}};
    if (texts.size() == 1) {
        records.text = texts.front();
        records.only = rememberedRecord(records.text);
    }
    return records;
}

ParsedRecords rememberedRecords(const DnsEntryPtr &entry, RecordScope scope)
{
    static thread_local std::array<EntryMemo<ParsedRecords>, 3> memos; // one for each scope
    return memos[std::size_t(scope)].get(entry, [scope](const DnsAnswer &answer) { return parseRecords(answer, scope); });
}

} // namespace heloscope::spf
