#include "core/checks/Checks.h"

#include <algorithm>
#include <array>

namespace heloscope {

namespace {

using Check = void (*)(const CheckInput &, Findings &);
// clang-format off
constexpr std::array<Check, 12> allChecks = {
    checks::senderCheck,   checks::dmarcCheck,     checks::dkimCheck, checks::spfCheck,      checks::identityCheck, checks::arcCheck,
    checks::recordedCheck, checks::structureCheck, checks::pathCheck, checks::indirectCheck, checks::bounceCheck,   checks::inputCheck,
};
// clang-format on

int rank(Severity severity)
{
    switch (severity) {
    case Severity::Bad: return 0;
    case Severity::Caution: return 1;
    case Severity::Good: return 2;
    case Severity::Info: return 3;
    }
    return 3;
}

} // namespace

Findings runChecks(const CheckInput &input)
{
    Findings findings;
    for (const Check check : allChecks)
        check(input, findings);
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &a, const Finding &b) { return rank(a.severity) < rank(b.severity); });
    return findings;
}

namespace checks {

Finding &add(Findings &findings, FindingCode code, Values values, std::vector<Where> where)
{
    findings.push_back({code, infoOf(code).severity, std::move(values), std::move(where)});
    return findings.back();
}

Where at(const Message &message, std::size_t field)
{
    if (field >= message.fields().size())
        return {};
    const HeaderField &header = message.fields()[field];
    return {std::string(message.name(header)), field, header.whole};
}

std::vector<Where> atAll(const Message &message, std::string_view name)
{
    std::vector<Where> where;
    for (const std::size_t field : message.find(name))
        where.push_back(at(message, field));
    return where;
}

} // namespace checks
} // namespace heloscope
