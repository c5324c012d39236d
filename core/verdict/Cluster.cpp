#include "core/verdict/Cluster.h"

#include "core/base/Ascii.h"
#include "core/base/Utf8.h"

#include <algorithm>
#include <cstdint>

namespace heloscope {

namespace {

constexpr std::size_t longestFamily = 200;            // octets
constexpr std::size_t longestListName = 60;           // octets, with its brackets
constexpr UnixTime plausibleAge = 14 * secondsPerDay; // of a message when its bounce comes
constexpr std::string_view answerMarks[] = {"re", "aw", "sv", "fw", "fwd", "wg", "tr", "rv", "vs", "antw", "odp", "ynt", "res", "enc"};

// Without "Re:", "Fwd:", "[list]" in front.
std::string_view withoutMarks(std::string_view text)
{
    for (;;) {
        while (text.starts_with(' '))
            text.remove_prefix(1);
        if (const std::size_t close = text.substr(0, longestListName).find(']'); text.starts_with('[') && close != std::string_view::npos) {
            text.remove_prefix(close + 1);
            continue;
        }
        const std::size_t colon = text.find(':');
        const std::string_view mark = text.substr(0, std::min(colon, text.size()));
        if (colon == std::string_view::npos || std::find(std::begin(answerMarks), std::end(answerMarks), mark) == std::end(answerMarks))
            return text;
        text.remove_prefix(colon + 1);
    }
}

// FNV-1a, 32 bit: a key is shown and exported, the subject of somebody's mail need not be.
std::string markOf(std::string_view text)
{
    std::uint32_t value = 0x811c9dc5u;
    for (const char c : text)
        value = (value ^ std::uint8_t(c)) * 0x01000193u;
    std::string mark;
    for (int shift = 28; shift >= 0; shift -= 4)
        mark += "0123456789abcdef"[value >> shift & 15];
    return mark;
}

// The day on which the returned message says it was written, unless that cannot be.
std::string dayOf(const Report &report)
{
    const UnixTime received = report.path.receivedAt.value_or(report.now);
    const auto written = parseMailDate(report.bounce->original->date);
    const bool plausible = written && written->utc <= received + secondsPerDay && received - written->utc <= plausibleAge;
    return formatRfc3339(plausible ? written->utc : received).substr(0, 10);
}

} // namespace

std::string subjectFamily(std::string_view decodedSubject)
{
    const std::string repaired = isUtf8(decodedSubject) ? std::string() : toUtf8(decodedSubject);
    std::string text;
    text.reserve(decodedSubject.size());
    bool inNumber = false;
    for (const char c : repaired.empty() ? decodedSubject : repaired) {
        const bool digit = isDigit(c);
        const bool blank = c == ' ' || c == '\t' || c == '\r' || c == '\n';
        if (!digit && !blank)
            text += toLower(c);
        else if (digit && !inNumber)
            text += '#';
        else if (blank && !text.ends_with(' '))
            text += ' ';
        inNumber = digit;
    }
    std::string_view family = withoutMarks(text);
    while (family.ends_with(' '))
        family.remove_suffix(1);
    if (family.size() > longestFamily) {
        family = family.substr(0, longestFamily);
        while (!family.empty() && !isUtf8(family))
            family.remove_suffix(1);
    }
    return std::string(family);
}

std::string bounceCampaign(const Report &report)
{
    if (!report.bounce || !report.bounce->original)
        return {};
    const bounce::Original &original = *report.bounce->original;
    const std::string subject = subjectFamily(original.subject), ip = original.handover ? original.handover->ip : std::string();
    if (subject.empty() && ip.empty())
        return {};
    return (ip.empty() ? "" : ip + " ") + dayOf(report) + (subject.empty() ? "" : " " + markOf(subject));
}

} // namespace heloscope
