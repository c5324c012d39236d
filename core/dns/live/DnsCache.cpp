#include "core/dns/live/DnsCache.h"

#include "core/dns/live/DnsWire.h"

#include <algorithm>

namespace heloscope::dns {

namespace {

constexpr std::chrono::hours longestWait{1}; // keeps time arithmetic of the waits in range

Clock::duration lifetime(const DnsAnswer &answer)
{
    switch (answer.status) {
    case DnsStatus::Answered: return std::min(std::chrono::seconds(answer.ttl.value_or(0)), maxCachedFor);
    case DnsStatus::NoSuchDomain:
    case DnsStatus::NoData: return answer.ttl ? std::min(std::chrono::seconds(*answer.ttl), maxCachedFor) : negativeWithoutSoaFor;
    case DnsStatus::Failed: return failureCachedFor;
    case DnsStatus::NotAsked: break;
    }
    return Clock::duration::zero();
}

// About what an answer takes in memory.
std::size_t bytesOf(const DnsQuestion &question, const DnsAnswer &answer)
{
    constexpr std::size_t perEntry = 512, perText = 48;
    std::size_t bytes = perEntry + question.name.size() + answer.wire.size();
    for (const auto *texts : {&answer.values, &answer.aliases}) {
        for (const std::string &text : *texts)
            bytes += perText + text.size();
    }
    return bytes;
}

} // namespace

DnsEntryPtr DnsCache::find(const DnsKey &key) const
{
    const std::shared_lock lock(m_mutex);
    const auto entry = m_entries.find(key);
    if (entry == m_entries.end() || !entry->second.answer || entry->second.until <= Clock::now())
        return nullptr;
    return entry->second.answer;
}

void DnsCache::store(const DnsQuestion &question, const DnsAnswer &answer)
{
    const std::lock_guard lock(m_mutex);
    keep(question, answer);
    m_changed.notify_all();
}

void DnsCache::clear()
{
    const std::lock_guard lock(m_mutex);
    // Questions under way stay, their askers come back to them.
    while (!m_order.empty())
        drop(m_entries.find(*m_order.front()));
}

DnsCache::Counters DnsCache::counters() const
{
    const std::shared_lock lock(m_mutex);
    return m_counters;
}

// With the lock held.
void DnsCache::keep(const DnsQuestion &question, const DnsAnswer &answer)
{
    const auto place = m_entries.try_emplace(question).first;
    Entry &entry = place->second;
    if (entry.answer) {
        m_order.erase(entry.age);
        m_bytes -= entry.bytes;
    }
    entry.answer = makeDnsEntry(question, answer);
    entry.until = Clock::now() + lifetime(answer);
    entry.age = m_order.insert(m_order.end(), &place->first);
    entry.bytes = bytesOf(question, answer);
    m_bytes += entry.bytes;
    while (m_bytes > maxCachedBytes)
        drop(m_entries.find(*m_order.front()));
}

// With the lock held.
void DnsCache::forget(const DnsQuestion &question)
{
    const auto entry = m_entries.find(question);
    if (entry != m_entries.end() && !entry->second.answer)
        m_entries.erase(entry);
}

// With the lock held; `entry` is known.
void DnsCache::drop(Map::iterator entry)
{
    m_bytes -= entry->second.bytes;
    m_order.erase(entry->second.age);
    m_entries.erase(entry);
}

std::vector<DnsReply> DnsCache::resolve(DnsTransport &transport, std::span<const DnsQuestion> questions, const DnsCall &call)
{
    std::vector<DnsReply> replies(questions.size());
    const auto settle = [&](std::size_t i, DnsReply reply) {
        replies[i] = std::move(reply);
        if (call.replied)
            call.replied(i, replies[i]);
    };

    std::vector<std::size_t> open(questions.size());
    for (std::size_t i = 0; i < open.size(); ++i)
        open[i] = i;
    while (!open.empty()) {
        std::vector<std::size_t> known, mine, theirs;
        {
            const std::lock_guard lock(m_mutex);
            for (const std::size_t i : open) {
                const auto entry = m_entries.find(questions[i]);
                if (entry != m_entries.end() && !entry->second.answer) {
                    theirs.push_back(i);
                    ++m_counters.waited;
                } else if (entry != m_entries.end() && entry->second.until > Clock::now()) {
                    known.push_back(i);
                    replies[i].answer = entry->second.answer->second;
                    ++m_counters.hits;
                } else {
                    if (entry != m_entries.end())
                        drop(entry);
                    m_entries.try_emplace(questions[i]);
                    mine.push_back(i);
                    ++m_counters.asked;
                }
            }
        }
        for (const std::size_t i : known)
            settle(i, replies[i]);

        if (!mine.empty()) {
            std::vector<DnsQuestion> asked;
            for (const std::size_t i : mine)
                asked.push_back(questions[i]);
            DnsCall inner = call;
            inner.replied = [&](std::size_t k, const DnsReply &reply) {
                {
                    const std::lock_guard lock(m_mutex);
                    if (reply.conclusive)
                        keep(asked[k], reply.answer);
                    else
                        forget(asked[k]); // somebody who has more time asks again
                    m_changed.notify_all();
                }
                settle(mine[k], reply);
            };
            dns::resolve(transport, asked, inner);
        } else if (!theirs.empty()) {
            std::unique_lock lock(m_mutex);
            const auto isDecided = [&](std::size_t i) {
                const auto entry = m_entries.find(questions[i]);
                return entry == m_entries.end() || entry->second.answer;
            };
            const auto until = std::min(call.deadline, Clock::now() + longestWait);
            const bool decided = m_changed.wait_until(lock, call.stop, until, [&] { return std::any_of(theirs.begin(), theirs.end(), isDecided); });
            lock.unlock();
            if (!decided && (call.stop.stop_requested() || Clock::now() >= call.deadline)) {
                for (const std::size_t i : theirs)
                    settle(i, call.stop.stop_requested() ? notAskedReply() : failedReply("TIMEOUT", {}, false));
                break;
            }
        }
        open = std::move(theirs);
    }
    return replies;
}

} // namespace heloscope::dns
