#include "core/spf/SpfMemo.h"

#include <array>
#include <functional>
#include <memory>

namespace heloscope::spf {

namespace {

constexpr std::size_t places = 512;      // a verdict whose place is taken is worked out again
constexpr std::size_t maxOctets = 4096;  // of answers and terms: honest records have a few hundred
constexpr std::size_t fewestAnswers = 2; // with fewer, working it out costs no more

struct Remembered {
    struct Answer {
        DnsQuestion question;
        DnsStatus status;
        std::vector<std::string> values;
    };
    std::string key;
    Verdict verdict;
    std::vector<Answer> answers;
};

// Per thread: no lock.
std::unique_ptr<const Remembered> &placeOf(std::string_view key)
{
    thread_local std::array<std::unique_ptr<const Remembered>, places> store;
    return store[std::hash<std::string_view>{}(key) % places];
}

std::size_t sizeOf(const Remembered &entry)
{
    std::size_t octets = 0;
    for (const auto &answer : entry.answers) {
        octets += answer.question.name.size();
        for (const std::string &value : answer.values)
            octets += value.size() + sizeof value;
    }
    for (const Step &step : entry.verdict.steps)
        octets += step.domain.size() + step.term.size();
    return octets;
}

} // namespace

void Trace::note(std::string_view name, DnsType type, const DnsAnswer &answer)
{
    if (answer.status == DnsStatus::NotAsked)
        spoil();
    if (m_whole)
        m_asked.push_back({{std::string(name), type}, &answer});
}

std::string memoKey(const IpAddress &client, Identity identity, RecordScope scope, std::string_view domain)
{
    std::string key{char(identity), char(scope)};
    for (std::size_t i = 0; i < client.length(); ++i)
        key += char(client.octet(i));
    return key.append(1, '@').append(domain);
}

const Verdict *recall(std::string_view key, DnsView &dns)
{
    const Remembered *entry = placeOf(key).get();
    if (!entry || entry->key != key)
        return nullptr;
    for (const auto &[question, status, values] : entry->answers) {
        const DnsAnswer &now = dns.ask(question.name, question.type);
        if (now.status != status || now.values != values)
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
    for (const auto &[question, answer] : trace.m_asked)
        entry->answers.push_back({question, answer->status, answer->values});
    if (sizeOf(*entry) > maxOctets)
        return;
    entry->key = std::move(key);
    auto &place = placeOf(entry->key);
    place = std::move(entry);
}

} // namespace heloscope::spf
