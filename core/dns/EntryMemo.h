// Remembers what was made of an answer, by the answer itself. The messages of a batch share their answers, so that one seen before is known by
// its address: its text is neither hashed nor compared, nor even read. Answers are held as long as they are remembered, so no other can have
// that address. As Memo: a fixed number of places, and what loses its place is worked out again. Not for several threads; make it thread_local.
#pragma once

#include "core/dns/DnsAnswer.h"

#include <cstdint>
#include <memory>

namespace heloscope {

template<typename Value, std::size_t places = 512> class EntryMemo {
public:
    /// What `work(answer)` gives or gave; nothing else may decide it. The reference is good until the next call.
    template<typename Work> const Value &get(const DnsEntryPtr &entry, Work work)
    {
        if (!m_places)
            m_places = std::make_unique<Place[]>(places);
        Place &place = m_places[(reinterpret_cast<std::uintptr_t>(entry.get()) >> 4) * 0x9E3779B97F4A7C15 >> 32 & (places - 1)];
        if (place.entry == entry)
            return place.value;
        if (octetsOf(entry->second) > largest)
            return m_large = work(entry->second);
        Value value = work(entry->second);
        place.value = std::move(value);
        place.entry = entry;
        return place.value;
    }

private:
    static_assert((places & (places - 1)) == 0);
    static constexpr std::size_t largest = 4096; // hostile answers are not held on to
    static std::size_t octetsOf(const DnsAnswer &answer)
    {
        std::size_t octets = answer.wire.size();
        for (const std::string &value : answer.values)
            octets += sizeof value + value.size();
        return octets;
    }
    struct Place {
        DnsEntryPtr entry;
        Value value;
    };
    std::unique_ptr<Place[]> m_places;
    Value m_large{};
};

} // namespace heloscope
