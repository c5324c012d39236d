// Resolving questions: over a transport, with CNAME chains followed to their end, answers shared between the messages of a batch.
#pragma once

#include "core/dns/live/DnsTransport.h"

#include <condition_variable>
#include <list>
#include <optional>
#include <shared_mutex>
#include <unordered_map>

namespace heloscope::dns {

/// Asks all questions and follows CNAME chains that end outside a reply (at most maxCnameChain names, then Failed "LOOP").
/// One reply per question, in order; `continueAt` is empty in all of them.
std::vector<DnsReply> resolve(DnsTransport &transport, std::span<const DnsQuestion> questions, const DnsCall &call);

/// A thread-safe store of answers for as long as their TTL says, negative answers included (RFC 2308), failures for a short while.
/// Questions that another thread is already asking are waited for, not asked twice.
class DnsCache {
public:
    /// Answers from the store, the rest by `resolve`. As DnsTransport::exchange for deadline, stop and order.
    std::vector<DnsReply> resolve(DnsTransport &transport, std::span<const DnsQuestion> questions, const DnsCall &call);
    /// The stored answer if it is still fresh, else null.
    DnsEntryPtr find(const DnsKey &key) const;
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
        bool operator()(const DnsKey &key, const DnsQuestion &question) const { return key == question; }
        bool operator()(const DnsQuestion &a, const DnsQuestion &b) const { return a == b; }
    };
    struct Entry {
        DnsEntryPtr answer;   // null: somebody is asking right now
        Clock::time_point until;
        std::list<const DnsQuestion *>::iterator age;
        std::size_t bytes = 0;
    };
    using Map = std::unordered_map<DnsQuestion, Entry, Hash, Equal>;

    void keep(const DnsQuestion &question, const DnsAnswer &answer);
    void forget(const DnsQuestion &question);
    void drop(Map::iterator entry);

    mutable std::shared_mutex m_mutex; // shared by those who only look: a batch does so from all threads, for each message a score of times
    std::condition_variable_any m_changed;
    Map m_entries;
    std::list<const DnsQuestion *> m_order; // of those known, oldest first
    std::size_t m_bytes = 0;                // of them
    Counters m_counters;
};

inline constexpr std::size_t maxCachedBytes = std::size_t(4) << 20; // some four thousand answers
inline constexpr std::chrono::seconds maxCachedFor{86400};
inline constexpr std::chrono::seconds negativeWithoutSoaFor{60};
inline constexpr std::chrono::seconds failureCachedFor{30}; // RFC 2308 §7.1: never longer than five minutes

} // namespace heloscope::dns
