// Answers by question, each for a time. Made for memory that is cold: a batch reads hundreds of kilobytes of mail between two look-ups, and in
// a map each step from one node to the next would be waited for. Here a question that is not known costs one line of memory, one that is
// known two, and its name where that is long.
#pragma once

#include "core/dns/DnsAnswer.h"
#include "core/dns/live/DnsTransport.h"

#include <deque>
#include <vector>

namespace heloscope::dns {

class AnswerTable {
public:
    struct Slot {
        std::size_t hash = 0;    // of the question
        Clock::time_point until; // fresh
        DnsEntryPtr entry;       // null: free
    };

    /// Fresh or not; null where it is not there. Good until the next change.
    const Slot *find(const DnsKey &key) const;
    /// In place of what was there. Those that came first make room: all together stay within maxCachedBytes.
    void keep(std::size_t hash, DnsEntryPtr entry, Clock::time_point until);
    void clear() { *this = AnswerTable(); }

private:
    std::size_t next(std::size_t at) const { return (at + 1) & (m_slots.size() - 1); }
    std::size_t home(std::size_t hash) const { return hash & (m_slots.size() - 1); }
    std::size_t placeOf(const DnsKey &key) const;
    void grow();
    void dropOldest();
    void erase(std::size_t hole);

    std::vector<Slot> m_slots;        // a power of two, a quarter of them free; who finds his place taken goes to the next
    std::deque<std::size_t> m_oldest; // their hashes in the order in which the questions came first
    std::size_t m_bytes = 0;
};

inline constexpr std::size_t maxCachedBytes = std::size_t(4) << 20; // some four thousand answers

} // namespace heloscope::dns
