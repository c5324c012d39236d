#include "core/received/Skew.h"

#include "core/base/Ascii.h"
#include "core/received/Hosts.h"

#include <algorithm>
#include <map>
#include <string>

namespace heloscope::received {
namespace {

constexpr std::int64_t noise = 60;                // clocks of honest servers differ by less
constexpr std::int64_t longest = secondsPerDay;   // beyond it is no clock but an invented date

/// Dated lines of one host that stand together. Lines run from the newest to the oldest.
struct Group {
    std::string_view host; // bare
    UnixTime newest, oldest;
    bool claimed;
    std::optional<std::int64_t> skew{}; // positive = fast
};

std::vector<Group> groupsOf(const Path &path)
{
    std::vector<Group> groups;
    for (std::size_t i = 0; i < path.hops.size(); ++i) {
        const Hop &hop = path.hops[i];
        const std::string_view host = bareHost(hop.by);
        if (!hop.date || host.empty())
            continue;
        const bool claimed = i < path.zones.size() && path.zones[i] == Zone::Claimed;
        if (!groups.empty() && equalsIgnoreCase(groups.back().host, host))
            groups.back().oldest = hop.date->utc;
        else
            groups.push_back({host, hop.date->utc, hop.date->utc, claimed});
    }
    return groups;
}

/// Positive: group `i` wrote later times than the newer line above it; negative: earlier ones than the older line below it. Nothing
/// where the rest of the way does not show which of the two clocks is wrong.
std::optional<std::int64_t> skewOf(const std::vector<Group> &groups, std::size_t i)
{
    const Group &group = groups[i];
    const Group *newer = i > 0 ? &groups[i - 1] : nullptr, *older = i + 1 < groups.size() ? &groups[i + 1] : nullptr;
    const bool othersAgree = newer && older && newer->oldest >= older->newest - noise;
    const std::int64_t fast = newer ? group.newest - newer->oldest : 0, slow = older ? older->newest - group.oldest : 0;
    if (fast >= noise && fast <= longest) {
        // The oldest line has no other neighbour; against a line of the reader's own side it is the one in doubt.
        if (othersAgree || (!older && group.claimed && !newer->claimed))
            return fast;
    }
    if (slow >= noise && slow <= longest && othersAgree)
        return -slow;
    return std::nullopt;
}

/// Some line is older than the one below it: otherwise no clock is in doubt.
bool stepsBack(const Path &path)
{
    std::optional<UnixTime> newer;
    for (const Hop &hop : path.hops) {
        if (!hop.date)
            continue;
        if (newer && hop.date->utc > *newer)
            return true;
        newer = hop.date->utc;
    }
    return false;
}

std::int64_t medianOf(std::vector<std::int64_t> values)
{
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace

void estimateSkew(Path &path)
{
    if (!stepsBack(path))
        return;
    std::vector<Group> groups = groupsOf(path);
    for (std::size_t i = 0; i < groups.size(); ++i)
        groups[i].skew = skewOf(groups, i);
    std::map<std::string, std::vector<std::int64_t>> ofHost;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        // Two neighbours that accuse each other: nobody can tell which clock is wrong.
        const bool disputed = (i > 0 && groups[i - 1].skew) || (i + 1 < groups.size() && groups[i + 1].skew);
        if (groups[i].skew && !disputed)
            ofHost[hostKey(groups[i].host)].push_back(*groups[i].skew);
    }
    if (ofHost.empty())
        return;
    for (Hop &hop : path.hops) {
        if (const auto found = ofHost.find(hostKey(hop.by)); found != ofHost.end() && hop.date)
            hop.clockSkew = medianOf(found->second);
    }
    const Hop *older = nullptr;
    for (std::size_t i = path.hops.size(); i-- > 0;) {
        Hop &hop = path.hops[i];
        if (!hop.date)
            continue;
        if (older && hop.delaySeconds && (hop.clockSkew || older->clockSkew))
            hop.likelyDelay = *hop.delaySeconds - hop.clockSkew.value_or(0) + older->clockSkew.value_or(0);
        older = &hop;
    }
}

} // namespace heloscope::received
