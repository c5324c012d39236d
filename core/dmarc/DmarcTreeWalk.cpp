#include "core/dmarc/DmarcTreeWalk.h"

#include "core/dmarc/DmarcEvaluate.h"
#include "core/domain/Domain.h"

namespace heloscope::dmarc {

namespace {

constexpr std::size_t maxWalk = 8; // RFC 9989 §4.10: queries of one walk

/// The name's ancestor that is one label longer than `ancestor`.
std::string childBelow(std::string_view ancestor, std::string_view name)
{
    const std::size_t keep = domain::labels(ancestor).size() + 1;
    while (domain::labels(name).size() > keep)
        name = domain::parent(name);
    return std::string(name);
}

// RFC 9989 §4.10.2
std::string selectOrganizationalDomain(const TreeWalk &walk)
{
    // 1. and 2. From the longest name on: psd=n names it; psd=y stands above it, unless the walk began there.
    for (const FoundRecord &found : walk.found) {
        if (found.record.psd == Psd::No)
            return found.name;
        if (found.record.psd == Psd::Yes && found.name != walk.start)
            return childBelow(found.name, walk.start);
    }
    // 3. Otherwise the name with the fewest labels that has a record; without any, the name itself.
    return walk.found.empty() ? walk.start : walk.found.back().name;
}

} // namespace

std::vector<std::string> treeWalkNames(std::string_view name)
{
    std::vector<std::string> names;
    if (name.empty())
        return names;
    names.emplace_back(name);
    // RFC 9989 §4.10: of eight labels or more, all but the last seven are skipped after the first question.
    std::size_t count = domain::labels(name).size();
    for (name = domain::parent(name), --count; !name.empty(); name = domain::parent(name), --count) {
        if (count < maxWalk)
            names.emplace_back(name);
    }
    return names;
}

const FoundRecord *TreeWalk::at(std::string_view name) const
{
    for (const FoundRecord &record : found) {
        if (record.name == name)
            return &record;
    }
    return nullptr;
}

RecordsAt recordsAt(const std::string &name, const DnsAnswer &answer)
{
    RecordsAt result;
    for (const std::string &value : answer.values) {
        auto record = parseRecord(value);
        if (!record)
            continue;
        if (result.record || result.multiple) {
            result.multiple = true; // RFC 9989 §4.10 step 2: all of them are discarded
            result.record.reset();
            break;
        }
        result.record = FoundRecord{name, *record, value};
    }
    return result;
}

TreeWalk walkTree(std::string_view name, DnsView &dns)
{
    TreeWalk walk;
    walk.start = std::string(name);
    const auto names = treeWalkNames(name);
    std::size_t asked = 0;
    for (const std::string &step : names) {
        ++asked;
        const DnsAnswer &answer = dns.ask("_dmarc." + step, DnsType::TXT);
        if (answer.status == DnsStatus::NotAsked) {
            walk.notAsked = true;
            break;
        }
        walk.failed = walk.failed || answer.status == DnsStatus::Failed;
        RecordsAt here = recordsAt(step, answer);
        walk.multipleRecords = walk.multipleRecords || here.multiple;
        if (!here.record)
            continue;
        walk.found.push_back(std::move(*here.record));
        if (walk.found.back().record.psd != Psd::Unknown) {
            walk.stopped = true;
            break;
        }
    }
    for (; asked < names.size(); ++asked)
        dns.prefetch("_dmarc." + names[asked], DnsType::TXT);
    walk.organizationalDomain = selectOrganizationalDomain(walk);
    return walk;
}

std::optional<std::string> organizationalDomain(std::string_view name, DnsView &dns)
{
    const TreeWalk walk = walkTree(name, dns);
    return walk.notAsked || walk.failed ? std::nullopt : std::optional(walk.organizationalDomain);
}

} // namespace heloscope::dmarc
