// The route: where trust ends, and what does not fit in the lines.

#include "core/checks/Checks.h"

#include "core/received/ConsistencyChecks.h"

#include <algorithm>

namespace heloscope::checks {

namespace {

struct ProblemRow {
    std::string_view beginning;
    FindingCode code;
};
// Which finding a problem of a hop belongs to, by how its id begins.
// clang-format off
constexpr ProblemRow problemRows[] = {
    {"ratware", FindingCode::HopRatwareMark},    {"helo-", FindingCode::HopHeloIsRecipient}, {"bogon", FindingCode::HopBogonAddress},
    {"format", FindingCode::HopFormatWrong},     {"id-", FindingCode::HopFormatWrong},       {"date", FindingCode::HopDateImpossible},
    {"offset", FindingCode::HopDateImpossible},
};
// clang-format on

void hopProblems(const CheckInput &input, Findings &findings)
{
    constexpr std::size_t shownAtMost = 20;
    std::vector<Where> unreadable;
    std::size_t shown = 0;
    const received::Path &path = input.report.path;
    for (std::size_t i = 0; i < path.hops.size(); ++i) {
        const received::Hop &hop = path.hops[i];
        // What the reader's own servers wrote is odd at most, never made up.
        const bool claimed = i < path.zones.size() && path.zones[i] == received::Zone::Claimed;
        const bool border = path.border == i;
        if (hop.unreadable && unreadable.size() < shownAtMost)
            unreadable.push_back(at(input.message, hop.field));
        for (const std::string &problem : hop.problems) {
            const auto strength = received::strengthOf(problem);
            // But how the stranger at the door greeted is the stranger's word there, too.
            const bool strangers = claimed || (border && problem.starts_with("helo-"));
            if (!strangers || !strength || *strength == received::Strength::Weak || shown == shownAtMost)
                continue;
            for (const ProblemRow &row : problemRows) {
                if (!std::string_view(problem).starts_with(row.beginning))
                    continue;
                // Several marks of one kind are one finding with several places.
                const auto same = std::find_if(findings.begin(), findings.end(), [&](const Finding &f) { return f.code == row.code; });
                if (same != findings.end()) {
                    if (same->where.back().index != hop.field)
                        same->where.push_back(at(input.message, hop.field));
                    if (*strength == received::Strength::Strong)
                        same->severity = infoOf(row.code).severity;
                    break;
                }
                Finding &finding = add(
                    findings, row.code,
                    {{"by", hop.by}, {"reason", problem}, {"name", std::string_view(problem).starts_with("helo-") ? hop.helo : hop.software}, {"ip", hop.ip}},
                    {at(input.message, hop.field)});
                ++shown;
                // Only what honest mail never shows may worry a reader.
                if (*strength != received::Strength::Strong)
                    finding.severity = Severity::Info;
                break;
            }
        }
    }
    if (!unreadable.empty())
        add(findings, FindingCode::HopUnreadable, {{"count", std::to_string(unreadable.size())}}, unreadable);
}

void times(const CheckInput &input, Findings &findings)
{
    constexpr std::int64_t noticeableStepBack = 600; // ten minutes: clocks of honest servers differ by less
    constexpr std::int64_t longDelay = 4 * 3600;
    const received::Hop *worstBack = nullptr, *worstDelay = nullptr;
    for (const received::Hop &hop : input.report.path.hops) {
        if (!hop.delaySeconds)
            continue;
        if (*hop.delaySeconds <= -noticeableStepBack && (!worstBack || *hop.delaySeconds < *worstBack->delaySeconds))
            worstBack = &hop;
        if (*hop.delaySeconds >= longDelay && (!worstDelay || *hop.delaySeconds > *worstDelay->delaySeconds))
            worstDelay = &hop;
    }
    if (worstBack)
        add(findings, FindingCode::HopTimesOutOfOrder, {{"by", worstBack->by}, {"seconds", std::to_string(-*worstBack->delaySeconds)}},
            {at(input.message, worstBack->field)});
    if (worstDelay)
        add(findings, FindingCode::HopLongDelay, {{"by", worstDelay->by}, {"seconds", std::to_string(*worstDelay->delaySeconds)}},
            {at(input.message, worstDelay->field)});
}

void border(const CheckInput &input, Findings &findings)
{
    const received::Path &path = input.report.path;
    const Evidence &evidence = input.evidence;
    const received::Hop &hop = path.hops[*path.border];
    const auto values = [&] {
        return valuesOf(
            {{"by", hop.by}, {"ip", path.client.ip}, {"reason", received::toString(path.basis)}, {"domain", evidence.shownDomain()}, {"name", hop.authUser}});
    };
    const auto give = [&](FindingCode code) -> Finding & { return add(findings, code, values(), {at(input.message, hop.field)}); };
    if (path.authenticatedSubmission)
        give(FindingCode::AuthenticatedSubmission);
    else if (path.confidence != received::Confidence::Low)
        give(FindingCode::BorderFound).severity = Severity::Info;
    else if (!evidence.localOrigin)
        give(FindingCode::BorderUncertain);
    const bool lowest = *path.border + 1 >= path.hops.size();
    if (evidence.noOriginHop)
        give(FindingCode::NoOriginHop);
    else if (lowest && path.authenticatedSubmission)
        give(FindingCode::NoOriginHop).severity = Severity::Info;
    if (evidence.inventedHops) {
        std::vector<Where> below;
        for (std::size_t i = *path.border + 1; i < path.hops.size(); ++i)
            below.push_back(at(input.message, path.hops[i].field));
        Values claimed = values();
        claimed.set("count", std::to_string(below.size()));
        Finding &finding = add(findings, FindingCode::ReceivedUntrustedBelowBoundary, claimed, below);
        if (evidence.alignedSignature)
            finding.severity = Severity::Info;
    }
}

} // namespace

void pathCheck(const CheckInput &input, Findings &findings)
{
    const received::Path &path = input.report.path;
    if (path.border)
        border(input, findings);
    else
        add(findings, FindingCode::BorderUncertain, {{"reason", "none"}});
    if (input.evidence.ownDomainFromOutside)
        add(findings, FindingCode::OwnDomainFromOutside, {{"domain", input.evidence.shownDomain()}, {"ip", path.client.ip}}, atAll(input.message, "From"));
    if (path.limitReached)
        add(findings, FindingCode::LimitReached, {{"limit", "received-fields"}, {"count", std::to_string(path.hops.size())}});
    hopProblems(input, findings);
    times(input, findings);
}

} // namespace heloscope::checks
