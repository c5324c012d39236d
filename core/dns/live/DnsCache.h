// Resolving questions: over a transport, with CNAME chains followed to their end, answers shared between the messages of a batch.
#pragma once

#include "core/dns/live/AnswerTable.h"
#include "core/dns/live/DnsTransport.h"

#include <condition_variable>
#include <shared_mutex>
#include <unordered_set>

namespace heloscope::dns {

/// Asks all questions and follows CNAME chains that end outside a reply (at most maxCnameChain names, then Failed "LOOP").
/// One reply per question, in order; `continueAt` is empty in all of them.
std::vector<DnsReply> resolve(DnsTransport &transport, std::span<const DnsQuestion> questions, const DnsCall &call);

/// A thread-safe store of answers for as long as their TTL says, negative answers included (RFC 2308), failures for a short while.
/// Questions that another thread is already asking are waited for, not asked twice.
class DnsCache {
public:
    /// Answers from the store, the rest by `resolve`; each the one that is stored, never null. As DnsTransport::exchange for deadline, stop
    /// and order.
    std::vector<DnsEntryPtr> resolve(DnsTransport &transport, std::span<const DnsQuestion> questions, const DnsCall &call);
    /// The stored answer if it is still fresh at `now`, else null.
    DnsEntryPtr find(const DnsKey &key, Clock::time_point now = Clock::now()) const;
    void store(const DnsQuestion &question, const DnsAnswer &answer);
    void clear();

    /// Of resolve().
    struct Counters {
        std::uint64_t hits = 0, asked = 0, waited = 0;
    };
    Counters counters() const;

private:
    // Looked up by keys that know their hash, without a copy of the name.
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(const DnsKey &key) const { return key.hash; }
    };
    struct Equal {
        using is_transparent = void;
        bool operator()(const DnsKey &key, const DnsQuestion &question) const { return key.type == question.type && key.name == question.name; }
        bool operator()(const DnsQuestion &a, const DnsQuestion &b) const { return a == b; }
    };

    void keep(const DnsKey &key, const DnsEntryPtr &entry);
    void forget(const DnsKey &key);

    mutable std::shared_mutex m_mutex; // shared by those who only look: a batch does so from all threads, for each message a score of times
    std::condition_variable_any m_changed;
    AnswerTable m_answers;
    std::unordered_set<DnsQuestion, Hash, Equal> m_underWay; // somebody is asking right now
    Counters m_counters;
};

inline constexpr std::chrono::seconds maxCachedFor{86400};
inline constexpr std::chrono::seconds negativeWithoutSoaFor{60};
inline constexpr std::chrono::seconds failureCachedFor{30}; // RFC 2308 §7.1: never longer than five minutes

} // namespace heloscope::dns
