#include "core/spf/SpfMemo.h"

#include <array>
#include <functional>
#include <memory>

namespace heloscope::spf {

namespace {

constexpr std::size_t places = 512;      // a verdict whose place is taken is worked out again
constexpr std::size_t maxOctets = 8192;  // of answers and terms: honest ones have a few hundred, and as much again as packets
constexpr std::size_t fewestAnswers = 2; // with fewer, working it out costs no more

struct Known {
    DnsEntryPtr entry;
    std::size_t hash; // of its question
};
struct Remembered {
    std::string key;
    Verdict verdict;
    std::vector<Known> answers;
};

// Per thread: no lock.
struct Place {
    std::size_t hash = 0; // of the key, so that another's is seen without being read
    std::unique_ptr<const Remembered> entry;
};
Place &placeOf(std::size_t hash)
{
    thread_local std::array<Place, places> store;
    return store[hash % places];
}

std::size_t sizeOf(const Remembered &entry)
{
    std::size_t octets = 0;
    for (const auto &[asked, hash] : entry.answers) {
        octets += asked->first.name.size() + asked->second.wire.size();
        for (const std::string &value : asked->second.values)
            octets += value.size() + sizeof value;
    }
    for (const Step &step : entry.verdict.steps)
        octets += step.domain.size() + step.term.size();
    return octets;
}

} // namespace

void Trace::note(const DnsView::Asked &asked)
{
    if (!asked.entry || asked.answer->status == DnsStatus::NotAsked)
        spoil();
    if (m_whole)
        m_asked.push_back(asked);
}

std::string memoKey(const IpAddress &client, Identity identity, RecordScope scope, std::string_view domain)
{
    std::array<char, 2 + 16 + 1> head{char(identity), char(scope)};
    std::size_t size = 2;
    for (std::size_t i = 0; i < client.length(); ++i)
        head[size++] = char(client.octet(i));
    head[size++] = '@';
    std::string key;
    key.reserve(size + domain.size());
    return key.append(head.data(), size).append(domain);
}

const Verdict *recall(std::string_view key, DnsView &dns)
{
    const std::size_t hash = std::hash<std::string_view>{}(key);
    const Place &place = placeOf(hash);
    const Remembered *entry = place.entry.get();
    if (!entry || place.hash != hash || entry->key != key)
        return nullptr;
    for (const auto &[then, itsHash] : entry->answers) {
        const DnsView::Asked now = dns.askAgain(*then, itsHash);
        const bool shared = now.entry && *now.entry == then;
        if (!shared && (now.answer->status != then->second.status || now.answer->values != then->second.values))
            return nullptr;
    }
    return &entry->verdict;
}

void remember(std::string key, const Verdict &verdict, const Trace &trace)
{
    if (!trace.m_whole || trace.m_asked.size() < fewestAnswers)
        return;
    auto entry = std::make_unique<Remembered>();
    entry->verdict = verdict;
    entry->answers.reserve(trace.m_asked.size());
    for (const DnsView::Asked &asked : trace.m_asked)
        entry->answers.push_back({*asked.entry, asked.hash});
    if (sizeOf(*entry) > maxOctets)
        return;
    entry->key = std::move(key);
    const std::size_t hash = std::hash<std::string_view>{}(entry->key);
    placeOf(hash) = {hash, std::move(entry)};
}

} // namespace heloscope::spf
