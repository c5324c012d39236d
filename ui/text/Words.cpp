#include "ui/text/Words.h"

#include "core/base/Ascii.h"
#include "core/base/Utf8.h"
#include "ui/text/FindingText.h"
#include "ui/text/Labels.h"
#include "ui/text/VerdictText.h"

#include <QtGlobal>

#include <algorithm>
#include <cstring>

namespace heloscope {

namespace {

// Stands in for a count that a finding lacks, so that the right plural form is chosen before a word takes its place.
constexpr int unknownCount = 1000007;

bool isNameCharacter(char c) { return (c >= 'a' && c <= 'z') || c == '_'; }

// The end of "{name}" that begins at `at`, one past the brace; or `at` where none begins.
std::size_t placeholderEnd(std::string_view text, std::size_t at)
{
    std::size_t end = at + 1;
    while (end < text.size() && isNameCharacter(text[end]))
        ++end;
    return end > at + 1 && end < text.size() && text[end] == '}' ? end + 1 : at;
}

struct Phrase {
    const char *name;
    const char *phrase;
};

// What stands in a sentence where a value is missing.
// clang-format off
constexpr Phrase missingPhrases[] = {
    {"domain", QT_TRANSLATE_NOOP("Value", "the sender’s domain")},
    {"proven", QT_TRANSLATE_NOOP("Value", "another domain")},
    {"ip", QT_TRANSLATE_NOOP("Value", "the sending computer")},
    {"selector", QT_TRANSLATE_NOOP("Value", "not named")},
    {"policy", QT_TRANSLATE_NOOP("Value", "refuse")},
    {"address", QT_TRANSLATE_NOOP("Value", "another address")},
    {"imitated", QT_TRANSLATE_NOOP("Value", "someone you know")},
    {"receiver", QT_TRANSLATE_NOOP("Value", "your own server")},
    {"sealer", QT_TRANSLATE_NOOP("Value", "a forwarder")},
    {"header", QT_TRANSLATE_NOOP("Value", "header")},
    {"result", QT_TRANSLATE_NOOP("Value", "unknown")},
    {"reason", QT_TRANSLATE_NOOP("Value", "The exact cause is not known.")},
    {"repair", QT_TRANSLATE_NOOP("Value", "Small faults of the copy were put right.")},
    {"remark", QT_TRANSLATE_NOOP("Value", "Somebody changed this case file after it was saved.")},
    {"name", QT_TRANSLATE_NOOP("Value", "a name not given")},
    {"names", QT_TRANSLATE_NOOP("Value", "names not listed")},
    {"by", QT_TRANSLATE_NOOP("Value", "a server")},
    {"seconds", QT_TRANSLATE_NOOP("Value", "some time")},
    {"change", QT_TRANSLATE_NOOP("Value", "a small change")},
    {"limit", QT_TRANSLATE_NOOP("Value", "a limit on size")},
    {"part", QT_TRANSLATE_NOOP("Value", "a part of what you see")},
    {"readings", QT_TRANSLATE_NOOP("Value", "two addresses")},
    {"target", QT_TRANSLATE_NOOP("Value", "another place")},
    {"host", QT_TRANSLATE_NOOP("Value", "some server")},
    {"bits", QT_TRANSLATE_NOOP("Value", "some")},
    {"term", QT_TRANSLATE_NOOP("Value", "one place")},
    {"count", QT_TRANSLATE_NOOP("Value", "several")},
};
// clang-format on

const char *missingPhrase(std::string_view name)
{
    for (const Phrase &phrase : missingPhrases) {
        if (name == phrase.name)
            return phrase.phrase;
    }
    return QT_TRANSLATE_NOOP("Value", "not known");
}

// Core names header fields in lower case; people know them as "Content-Type".
std::string headerName(std::string_view name)
{
    if (name == "message-id")
        return "Message-ID";
    if (name == "mime-version")
        return "MIME-Version";
    std::string result(name);
    bool first = true;
    for (char &c : result) {
        c = first ? toUpper(c) : c;
        first = c == '-';
    }
    return result;
}

bool beginsSentence(std::string_view before) { return before.empty() || before.ends_with(". ") || before.ends_with("? "); }

// Of the letters a phrase of ours begins with: Latin, Greek and Cyrillic. Other scripts of our languages have one case.
char32_t upperCase(char32_t c)
{
    const auto within = [c](char32_t first, char32_t last) { return c >= first && c <= last; };
    if (within('a', 'z') || (within(0xE0, 0xFE) && c != 0xF7) || (within(0x3B1, 0x3C9) && c != 0x3C2) || within(0x430, 0x44F))
        return c - 0x20;
    if (within(0x100, 0x137) || within(0x14A, 0x177))
        return c & ~char32_t(1);
    return within(0x450, 0x45F) ? c - 0x50 : c;
}

// Upper case for the first letter, where it is one of our own phrases.
std::string capitalised(std::string_view phrase)
{
    std::string result;
    std::size_t rest = 0;
    if (!phrase.empty())
        appendUtf8(result, upperCase(nextCodePoint(phrase, rest)));
    return result.append(phrase.substr(rest));
}

void replaceAll(std::string &text, std::string_view what, std::string_view with)
{
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
}

int countOf(const Values &values)
{
    const auto count = parseDecimal(values.get("count"), 1'000'000'000);
    return count ? int(*count) : unknownCount;
}

} // namespace

Words::Words(Translator translator) : m_translate(std::move(translator)) {}

std::string Words::shown(std::string_view name, std::string_view value, FindingGroup group) const
{
    if (name == "reason")
        return reasonSentence(group, value, *this);
    if (name == "repair" || name == "remark")
        return repairSentence(value, *this);
    if (name == "change")
        return changePhrase(value, *this);
    if (name == "limit")
        return limitPhrase(value, *this);
    if (name == "part")
        return partPhrase(value, *this);
    if (name == "header")
        return headerName(shownValue(value));
    if (name == "seconds") {
        const bool negative = value.starts_with('-');
        const auto seconds = parseDecimal(negative ? value.substr(1) : value, 1'000'000'000'000);
        if (seconds)
            return durationText(std::int64_t(*seconds), *this);
    }
    return shownValue(value);
}

std::string Words::fill(std::string_view text, const Values &values, FindingGroup group) const
{
    std::string result;
    result.reserve(text.size() + 64);
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t brace = std::min(text.find('{', at), text.size());
        result.append(text, at, brace - at);
        at = brace;
        if (at == text.size())
            break;
        const std::size_t end = placeholderEnd(text, at);
        if (end == at) {
            result += text[at++];
            continue;
        }
        const std::string_view name = text.substr(at + 1, end - at - 2);
        const std::string_view value = values.get(name);
        if (!value.empty()) {
            result += shown(name, value, group);
        } else {
            const std::string phrase = m_translate("Value", missingPhrase(name), -1);
            result += beginsSentence(result) ? capitalised(phrase) : phrase;
        }
        at = end;
    }
    return result;
}

std::string Words::say(const char *context, const char *source, const Values &values) const
{
    if (!std::strstr(source, "%n"))
        return fill(m_translate(context, source, -1), values, FindingGroup::Input);
    const int count = countOf(values);
    std::string pattern = m_translate(context, source, count);
    if (count == unknownCount) {
        const std::string several = m_translate("Value", missingPhrase("count"), -1);
        replaceAll(pattern, std::to_string(unknownCount), several);
        replaceAll(pattern, "%n", several);
    } else {
        replaceAll(pattern, "%n", std::to_string(count));
    }
    return fill(pattern, values, FindingGroup::Input);
}

std::string Words::title(const Finding &finding) const
{
    return fill(m_translate("Finding", findingText(finding.code).title, -1), finding.values, infoOf(finding.code).group);
}

std::string Words::text(const Finding &finding) const
{
    return fill(m_translate("Finding", findingText(finding.code).text, -1), finding.values, infoOf(finding.code).group);
}

std::string Words::advice(const Finding &finding) const
{
    const char *source = findingText(finding.code).advice;
    return *source == '\0' ? std::string() : fill(m_translate("Finding", source, -1), finding.values, infoOf(finding.code).group);
}

std::string Words::sentence(const Statement &statement) const
{
    if (statement.code == StatementCode::BounceEvidence)
        return bounceEvidence({std::string(statement.values.get("code")), {}, {}, statement.values.items}, *this);
    return say("Statement", statementText(statement.code), statement.values);
}

std::vector<std::string> Words::sentences(const std::vector<Statement> &statements) const
{
    std::vector<std::string> result;
    result.reserve(statements.size());
    for (const Statement &statement : statements)
        result.push_back(sentence(statement));
    return result;
}

std::vector<std::string> placeholdersOf(std::string_view source)
{
    std::vector<std::string> names;
    const auto note = [&](std::string name) {
        if (std::find(names.begin(), names.end(), name) == names.end())
            names.push_back(std::move(name));
    };
    for (std::size_t at = 0; at < source.size(); ++at) {
        if (source.substr(at, 2) == "%n")
            note("count");
        if (source[at] != '{')
            continue;
        const std::size_t end = placeholderEnd(source, at);
        if (end > at)
            note(std::string(source.substr(at + 1, end - at - 2)));
    }
    return names;
}

std::string shownValue(std::string_view value, std::size_t maxCharacters)
{
    const auto isPlain = [](char c) { return c >= 0x20 && c < 0x7F; };
    if (value.size() <= maxCharacters && std::all_of(value.begin(), value.end(), isPlain))
        return std::string(value);
    // Far more than is shown need not be looked at in full.
    const std::size_t enough = 4 * maxCharacters + 16;
    std::string cut;
    if (value.size() > 2 * enough) {
        cut.append(value.substr(0, enough)).append(value.substr(value.size() - enough));
        value = cut;
    }
    const std::string visible = withVisibleControls(toUtf8(value));
    if (visible.size() <= maxCharacters)
        return visible;
    std::vector<std::size_t> starts; // of each code point
    for (std::size_t at = 0; at < visible.size(); nextCodePoint(visible, at))
        starts.push_back(at);
    if (starts.size() <= maxCharacters)
        return visible;
    const std::size_t head = maxCharacters * 2 / 3;
    const std::size_t tail = maxCharacters - head - 1;
    return visible.substr(0, starts[head]) + "…" + visible.substr(starts[starts.size() - tail]);
}

std::string durationText(std::int64_t seconds, const Words &words)
{
    const std::uint64_t s = seconds < 0 ? std::uint64_t(0) - std::uint64_t(seconds) : std::uint64_t(seconds);
    const auto with = [&words](std::uint64_t number, const char *unit) { return words.say("Value", unit, {{"number", std::to_string(number)}}); };
    //: Short for seconds, minutes, hours and days
    const char *const second = QT_TRANSLATE_NOOP("Value", "{number} s");
    const char *const minute = QT_TRANSLATE_NOOP("Value", "{number} min");
    const char *const hour = QT_TRANSLATE_NOOP("Value", "{number} h");
    const char *const day = QT_TRANSLATE_NOOP("Value", "{number} d");
    const auto two = [&](std::uint64_t big, const char *bigUnit, std::uint64_t small, const char *smallUnit) {
        return with(big, bigUnit) + (small == 0 ? std::string() : " " + with(small, smallUnit));
    };
    const std::string sign = seconds < 0 ? "-" : "";
    if (s < 60)
        return sign + with(s, second);
    if (s < 3600)
        return sign + two(s / 60, minute, s < 600 ? s % 60 : 0, second);
    if (s < 86400)
        return sign + two(s / 3600, hour, s % 3600 / 60, minute);
    return sign + two(s / 86400, day, s < 10 * 86400 ? s % 86400 / 3600 : 0, hour);
}

std::string durationText(std::int64_t seconds)
{
    return durationText(seconds, Words([](const char *, const char *source, int) { return std::string(source); }));
}

} // namespace heloscope
