#include "ui/text/Words.h"

#include "core/base/Ascii.h"
#include "core/base/Utf8.h"
#include "ui/text/FindingText.h"
#include "ui/text/Labels.h"
#include "ui/text/Pattern.h"
#include "ui/text/VerdictText.h"

#include <QtGlobal>

#include <algorithm>
#include <cstring>

namespace heloscope {

namespace {

// Stands in for a count that a finding lacks, so that the right plural form is chosen before a word takes its place.
constexpr int unknownCount = 1000007;

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

// Its place in the table; for a name that is not there, behind its end.
std::size_t missingPhraseOf(std::string_view name)
{
    const auto found = std::find_if(std::begin(missingPhrases), std::end(missingPhrases), [name](const Phrase &phrase) { return name == phrase.name; });
    return std::size_t(found - std::begin(missingPhrases));
}

const char *missingPhrase(std::size_t place)
{
    return place < std::size(missingPhrases) ? missingPhrases[place].phrase : QT_TRANSLATE_NOOP("Value", "not known");
}

// Where a pattern lies on its shelf.
constexpr std::size_t statementCount = 0
#define STATEMENT(name) +1
#include "core/report/StatementCodes.def"
#undef STATEMENT
    ;
enum class FindingPart { Title, Text, Advice };
constexpr std::size_t findingParts = 3, firstStatement = findingParts * findingCodeCount, firstPhrase = firstStatement + statementCount,
                      patternCount = firstPhrase + std::size(missingPhrases) + 1;

std::size_t placeOf(FindingCode code, FindingPart part) { return findingParts * std::size_t(code) + std::size_t(part); }

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

bool standsAsItIs(std::string_view value, std::size_t maxCharacters)
{
    return value.size() <= maxCharacters && std::all_of(value.begin(), value.end(), [](char c) { return c >= 0x20 && c < 0x7F; });
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

Words::Words(Translator translator) : m_translate(std::move(translator)), m_shelf(std::make_shared<PatternShelf>(patternCount)) {}

template<typename Use> void Words::withPattern(std::size_t place, const char *context, const char *source, Use use) const
{
    const auto make = [&] { return Pattern(m_translate(context, source, -1), std::strstr(source, "%n") != nullptr); };
    if (m_shelf)
        use(m_shelf->get(place, make));
    else
        use(make());
}

void Words::appendShown(std::string &out, Pattern::Kind kind, std::string_view value, FindingGroup group) const
{
    switch (kind) {
    case Pattern::Kind::Reason: out += reasonSentence(group, value, *this); return;
    case Pattern::Kind::Repair: out += repairSentence(value, *this); return;
    case Pattern::Kind::Change: out += changePhrase(value, *this); return;
    case Pattern::Kind::Limit: out += limitPhrase(value, *this); return;
    case Pattern::Kind::Part: out += partPhrase(value, *this); return;
    case Pattern::Kind::Header: out += headerName(shownValue(value)); return;
    case Pattern::Kind::Seconds: {
        const bool negative = value.starts_with('-');
        if (const auto seconds = parseDecimal(negative ? value.substr(1) : value, 1'000'000'000'000)) {
            out += durationText(std::int64_t(*seconds), *this);
            return;
        }
        break;
    }
    case Pattern::Kind::Text: break;
    }
    if (standsAsItIs(value, longestShown))
        out += value;
    else
        out += shownValue(value);
}

void Words::fill(std::string &out, const Pattern &pattern, const Values &values, FindingGroup group) const
{
    const std::size_t start = out.size();
    const std::string_view text = pattern.text();
    std::size_t at = 0;
    for (const Pattern::Place &place : pattern.places()) {
        out += text.substr(at, place.begin - at);
        at = place.end;
        const std::string_view name = pattern.name(place), value = values.get(name);
        if (!value.empty()) {
            appendShown(out, place.kind, value, group);
            continue;
        }
        const std::size_t phrase = missingPhraseOf(name);
        withPattern(firstPhrase + phrase, "Value", missingPhrase(phrase), [&](const Pattern &missing) {
            if (beginsSentence(std::string_view(out).substr(start)))
                out += capitalised(missing.text());
            else
                out += missing.text();
        });
    }
    out += text.substr(at);
}

std::string Words::say(const char *context, const char *source, const Values &values) const
{
    std::string result;
    if (!std::strstr(source, "%n")) {
        fill(result, Pattern(m_translate(context, source, -1)), values, FindingGroup::Input);
        return result;
    }
    const int count = countOf(values);
    std::string pattern = m_translate(context, source, count);
    if (count == unknownCount) {
        const std::string several = m_translate("Value", missingPhrase(missingPhraseOf("count")), -1);
        replaceAll(pattern, std::to_string(unknownCount), several);
        replaceAll(pattern, "%n", several);
    } else {
        replaceAll(pattern, "%n", std::to_string(count));
    }
    fill(result, Pattern(std::move(pattern)), values, FindingGroup::Input);
    return result;
}

void Words::appendTitle(std::string &out, const Finding &finding) const
{
    withPattern(placeOf(finding.code, FindingPart::Title), "Finding", findingText(finding.code).title,
                [&](const Pattern &pattern) { fill(out, pattern, finding.values, infoOf(finding.code).group); });
}

void Words::appendText(std::string &out, const Finding &finding) const
{
    withPattern(placeOf(finding.code, FindingPart::Text), "Finding", findingText(finding.code).text,
                [&](const Pattern &pattern) { fill(out, pattern, finding.values, infoOf(finding.code).group); });
}

std::string Words::title(const Finding &finding) const
{
    std::string result;
    appendTitle(result, finding);
    return result;
}

std::string Words::text(const Finding &finding) const
{
    std::string result;
    appendText(result, finding);
    return result;
}

std::string Words::advice(const Finding &finding) const
{
    std::string result;
    if (const char *source = findingText(finding.code).advice; *source != '\0')
        withPattern(placeOf(finding.code, FindingPart::Advice), "Finding", source,
                    [&](const Pattern &pattern) { fill(result, pattern, finding.values, infoOf(finding.code).group); });
    return result;
}

void Words::appendSentence(std::string &out, const Statement &statement) const
{
    if (statement.code == StatementCode::BounceEvidence) {
        out += bounceEvidence({std::string(statement.values.get("code")), {}, {}, statement.values.items}, *this);
        return;
    }
    const char *const source = statementText(statement.code);
    withPattern(firstStatement + std::size_t(statement.code), "Statement", source, [&](const Pattern &pattern) {
        if (pattern.counts())
            out += say("Statement", source, statement.values); // the form is chosen by the number
        else
            fill(out, pattern, statement.values, FindingGroup::Input);
    });
}

std::string Words::sentence(const Statement &statement) const
{
    std::string result;
    appendSentence(result, statement);
    return result;
}

std::vector<std::string> Words::sentences(const std::vector<Statement> &statements) const
{
    std::vector<std::string> result;
    result.reserve(statements.size());
    for (const Statement &statement : statements)
        result.push_back(sentence(statement));
    return result;
}

std::string shownValue(std::string_view value, std::size_t maxCharacters)
{
    if (standsAsItIs(value, maxCharacters))
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
    static const Words english([](const char *, const char *source, int) { return std::string(source); });
    return durationText(seconds, english);
}

} // namespace heloscope
