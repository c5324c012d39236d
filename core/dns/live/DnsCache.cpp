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

} // namespace

DnsEntryPtr DnsCache::find(const DnsKey &key, Clock::time_point now) const
{
    const std::shared_lock lock(m_mutex);
    const AnswerTable::Slot *const known = m_answers.find(key);
    return known && known->until > now ? known->entry : nullptr;
}

void DnsCache::store(const DnsQuestion &question, const DnsAnswer &answer)
{
    const std::lock_guard lock(m_mutex);
    keep(question, makeDnsEntry(question, answer));
    m_changed.notify_all();
}

void DnsCache::clear()
{
    const std::lock_guard lock(m_mutex);
    // Questions under way stay, their askers come back to them.
    m_answers.clear();
}

DnsCache::Counters DnsCache::counters() const
{
    const std::shared_lock lock(m_mutex);
    return m_counters;
}

// With the lock held.
void DnsCache::keep(const DnsKey &key, const DnsEntryPtr &entry)
{
    forget(key);
    m_answers.keep(key.hash, entry, Clock::now() + lifetime(entry->second));
}

// With the lock held: nobody is asking any more.
void DnsCache::forget(const DnsKey &key)
{
    if (const auto asked = m_underWay.find(key); asked != m_underWay.end())
        m_underWay.erase(asked);
}

std::vector<DnsEntryPtr> DnsCache::resolve(DnsTransport &transport, std::span<const DnsQuestion> questions, const DnsCall &call)
{
    std::vector<DnsEntryPtr> entries(questions.size());
    const std::vector<DnsKey> keys(questions.begin(), questions.end());
    const auto settle = [&](std::size_t i, DnsEntryPtr entry) {
        entries[i] = std::move(entry);
        if (call.replied) {
            DnsReply told{entries[i]->second, {}, true};
            call.replied(i, told);
        }
    };

    std::vector<std::size_t> open(questions.size());
    for (std::size_t i = 0; i < open.size(); ++i)
        open[i] = i;
    while (!open.empty()) {
        std::vector<std::size_t> known, mine, theirs;
        {
            const std::lock_guard lock(m_mutex);
            for (const std::size_t i : open) {
                if (m_underWay.contains(keys[i])) {
                    theirs.push_back(i);
                    ++m_counters.waited;
                } else if (const AnswerTable::Slot *slot = m_answers.find(keys[i]); slot && slot->until > Clock::now()) {
                    known.push_back(i);
                    entries[i] = slot->entry;
                    ++m_counters.hits;
                } else {
                    m_underWay.insert(questions[i]);
                    mine.push_back(i);
                    ++m_counters.asked;
                }
            }
        }
        for (const std::size_t i : known)
            settle(i, entries[i]);

        if (!mine.empty()) {
            std::vector<DnsQuestion> some;
            if (mine.size() < questions.size()) {
                for (const std::size_t i : mine)
                    some.push_back(questions[i]);
            }
            DnsCall inner = call;
            inner.replied = [&](std::size_t k, DnsReply &reply) {
                const std::size_t i = mine[k];
                DnsEntryPtr entry = makeDnsEntry(questions[i], std::move(reply.answer));
                {
                    const std::lock_guard lock(m_mutex);
                    if (reply.conclusive)
                        keep(keys[i], entry);
                    else
                        forget(keys[i]); // somebody who has more time asks again
                    m_changed.notify_all();
                }
                settle(i, std::move(entry));
            };
            dns::resolve(transport, some.empty() ? questions : some, inner);
        } else if (!theirs.empty()) {
            std::unique_lock lock(m_mutex);
            const auto isDecided = [&](std::size_t i) { return !m_underWay.contains(keys[i]); };
            const auto until = std::min(call.deadline, Clock::now() + longestWait);
            const bool decided = m_changed.wait_until(lock, call.stop, until, [&] { return std::any_of(theirs.begin(), theirs.end(), isDecided); });
            lock.unlock();
            if (!decided && (call.stop.stop_requested() || Clock::now() >= call.deadline)) {
                for (const std::size_t i : theirs)
                    settle(i, makeDnsEntry(questions[i], (call.stop.stop_requested() ? notAskedReply() : failedReply("TIMEOUT", {}, false)).answer));
                break;
            }
        }
        open = std::move(theirs);
    }
    // What a transport did not speak of was not asked.
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (!entries[i])
            entries[i] = makeDnsEntry(questions[i], {});
    }
    return entries;
}

} // namespace heloscope::dns
