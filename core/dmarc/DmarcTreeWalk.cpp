#include "core/dmarc/DmarcTreeWalk.h"

#include "core/dmarc/DmarcEvaluate.h"
#include "core/dns/EntryMemo.h"
#include "core/domain/Domain.h"

#include <algorithm>

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

PublishedRecord readRecords(const DnsAnswer &answer)
{
    PublishedRecord result;
    for (const std::string &value : answer.values) {
        const auto record = parseRecord(value);
        if (!record)
            continue;
        if (result.record)
            return {std::nullopt, {}, true}; // RFC 9989 §4.10 step 2: all of them are discarded
        result.record = record;
        result.text = value;
    }
    return result;
}

} // namespace

std::vector<std::string_view> treeWalkNames(std::string_view name)
{
    std::vector<std::string_view> names;
    if (name.empty())
        return names;
    names.reserve(maxWalk);
    names.push_back(name);
    // RFC 9989 §4.10: of eight labels or more, all but the last seven are skipped after the first question.
    std::size_t count = std::size_t(std::count(name.begin(), name.end() - (name.ends_with('.') ? 1 : 0), '.')) + 1;
    for (name = domain::parent(name), --count; !name.empty(); name = domain::parent(name), --count) {
        if (count < maxWalk)
            names.push_back(name);
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

PublishedRecord publishedIn(const DnsView::Asked &asked)
{
    static thread_local EntryMemo<PublishedRecord> memo;
    return asked.entry ? memo.get(*asked.entry, readRecords) : readRecords(*asked.answer);
}

TreeWalk walkTree(std::string_view name, DnsView &dns)
{
    TreeWalk walk;
    walk.start = std::string(name);
    const auto names = treeWalkNames(name);
    constexpr std::string_view label = "_dmarc.";
    std::string question(label);
    const auto questionAt = [&](std::string_view step) -> const std::string & {
        question.resize(label.size());
        return question.append(step);
    };
    std::size_t asked = 0;
    for (const std::string_view step : names) {
        ++asked;
        const DnsView::Asked reply = dns.askShared(questionAt(step), DnsType::TXT);
        if (reply.answer->status == DnsStatus::NotAsked) {
            walk.notAsked = true;
            break;
        }
        walk.failed = walk.failed || reply.answer->status == DnsStatus::Failed;
        const PublishedRecord here = publishedIn(reply);
        walk.multipleRecords = walk.multipleRecords || here.multiple;
        if (!here.record)
            continue;
        walk.found.push_back({std::string(step), *here.record, std::string(here.text)});
        if (walk.found.back().record.psd != Psd::Unknown) {
            walk.stopped = true;
            break;
        }
    }
    for (; asked < names.size(); ++asked) {
        dns.prefetch(questionAt(names[asked]), DnsType::TXT);
        // Few walks end early, so all names are asked together, and those above the end shown as well.
        if (walk.stopped && dns.peek(question, DnsType::TXT))
            dns.ask(question, DnsType::TXT);
    }
    walk.organizationalDomain = selectOrganizationalDomain(walk);
    return walk;
}

std::optional<std::string> organizationalDomain(std::string_view name, DnsView &dns)
{
    const TreeWalk walk = walkTree(name, dns);
    return walk.notAsked || walk.failed ? std::nullopt : std::optional(walk.organizationalDomain);
}

} // namespace heloscope::dmarc
