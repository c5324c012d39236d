#include "core/checks/Checks.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>

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

constexpr std::string_view apart = "selector";

std::string keyOf(const Finding &finding)
{
    std::string key(toString(finding.severity));
    for (const auto &[name, value] : finding.values.items) {
        if (name != apart)
            key.append(1, '\0').append(name).append(1, '\0').append(value);
    }
    return key;
}

// Several seals with the same trouble are one thing to know: said once, with all their selectors and places.
void unite(Findings &findings)
{
    // Nearly every code comes once: keys are made from the second time on.
    std::array<std::uint32_t, findingCodeCount> firstOf{}; // 1 and the place of the first finding of a code
    std::map<FindingCode, std::map<std::string, std::size_t>> known;
    std::size_t count = 0; // of those that stay, which move to the front
    for (Finding &finding : findings) {
        std::uint32_t &first = firstOf[std::size_t(finding.code)];
        if (first != 0) {
            auto &places = known[finding.code];
            if (places.empty())
                places.emplace(keyOf(findings[first - 1]), first - 1);
            const auto [place, isNew] = places.try_emplace(keyOf(finding), count);
            if (!isNew) {
                Finding &before = findings[place->second];
                const std::string_view selector = finding.values.get(apart);
                if (!selector.empty() && before.values.get(apart) != selector)
                    before.values.set(std::string(apart), std::string(before.values.get(apart)) + ", " + std::string(selector));
                before.where.insert(before.where.end(), finding.where.begin(), finding.where.end());
                continue;
            }
        } else {
            first = std::uint32_t(count + 1);
        }
        if (&findings[count] != &finding)
            findings[count] = std::move(finding);
        ++count;
    }
    findings.erase(findings.begin() + std::ptrdiff_t(count), findings.end());
}

} // namespace

Findings runChecks(const CheckInput &input)
{
    constexpr std::size_t usual = 16;
    Findings findings;
    findings.reserve(usual);
    for (const Check check : allChecks)
        check(input, findings);
    unite(findings);
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &a, const Finding &b) { return rank(a.severity) < rank(b.severity); });
    return findings;
}

namespace checks {

Values valuesOf(Listed items)
{
    Values values;
    values.items.reserve(items.size());
    for (const auto &[name, value] : items)
        values.items.emplace_back(name, value);
    return values;
}

Finding &add(Findings &findings, FindingCode code, Values values, std::vector<Where> where)
{
    findings.push_back({code, infoOf(code).severity, std::move(values), std::move(where)});
    return findings.back();
}

Finding &add(Findings &findings, FindingCode code, Listed values, std::vector<Where> where) { return add(findings, code, valuesOf(values), std::move(where)); }

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
