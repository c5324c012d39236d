#include "core/verdict/Cluster.h"

#include "core/base/Ascii.h"

#include <cstdint>

namespace heloscope {

namespace {

constexpr std::size_t longestSubject = 80;          // octets of it in a key
constexpr UnixTime plausibleAge = 14 * secondsPerDay; // of a message when its bounce comes

// What stays the same over a campaign: no answer marks, no numbers, no blanks or case.
std::string sameSubject(std::string_view subject)
{
    constexpr std::string_view answers[] = {"re:", "fw:", "fwd:", "aw:", "wg:", "tr:", "rv:"};
    subject = trimmed(subject);
    for (bool cut = true; cut;) {
        cut = false;
        for (const std::string_view answer : answers) {
            if (startsWithIgnoreCase(subject, answer)) {
                subject = trimmed(subject.substr(answer.size()));
                cut = true;
            }
        }
    }
    std::string same;
    for (const char c : subject) {
        const char next = isDigit(c) ? '#' : isFws(c) ? ' ' : toLower(c);
        if ((next != '#' && next != ' ') || same.empty() || same.back() != next)
            same += next;
        if (same.size() == longestSubject)
            break;
    }
    return same;
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

std::string_view toString(ClusterKind kind)
{
    switch (kind) {
    case ClusterKind::BounceCampaign: return "bounce-campaign";
    }
    return {};
}

std::optional<ClusterKey> bounceCampaign(const Report &report)
{
    if (!report.bounce || !report.bounce->original)
        return std::nullopt;
    const bounce::Original &original = *report.bounce->original;
    const std::string subject = sameSubject(original.subject), ip = original.handover ? original.handover->ip : std::string();
    if (subject.empty() && ip.empty())
        return std::nullopt;
    return ClusterKey{ClusterKind::BounceCampaign, (ip.empty() ? "" : ip + " ") + dayOf(report) + (subject.empty() ? "" : " " + markOf(subject))};
}

} // namespace heloscope
