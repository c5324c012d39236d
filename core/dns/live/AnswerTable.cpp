#include "core/dns/live/AnswerTable.h"

namespace heloscope::dns {

namespace {

constexpr std::size_t firstSlots = 64;

// About what an answer takes in memory.
std::size_t bytesOf(const DnsEntry &entry)
{
    constexpr std::size_t perEntry = 512, perText = 48;
    const auto &[question, answer] = entry;
    std::size_t bytes = perEntry + question.name.size() + answer.wire.size();
    for (const auto *texts : {&answer.values, &answer.aliases}) {
        for (const std::string &text : *texts)
            bytes += perText + text.size();
    }
    return bytes;
}

} // namespace

// Where it is, or where it would be put. There are slots, and one of them is free.
std::size_t AnswerTable::placeOf(const DnsKey &key) const
{
    std::size_t at = home(key.hash);
    while (m_slots[at].entry && (m_slots[at].hash != key.hash || !key.asks(*m_slots[at].entry)))
        at = next(at);
    return at;
}

const AnswerTable::Slot *AnswerTable::find(const DnsKey &key) const
{
    if (m_slots.empty())
        return nullptr;
    const Slot &slot = m_slots[placeOf(key)];
    return slot.entry ? &slot : nullptr;
}

void AnswerTable::keep(std::size_t hash, DnsEntryPtr entry, Clock::time_point until)
{
    if ((m_oldest.size() + 1) * 4 > m_slots.size() * 3)
        grow();
    Slot &slot = m_slots[placeOf(DnsKey(*entry, hash))];
    if (slot.entry)
        m_bytes -= bytesOf(*slot.entry);
    else
        m_oldest.push_back(hash);
    m_bytes += bytesOf(*entry);
    slot = {hash, until, std::move(entry)};
    while (m_bytes > maxCachedBytes)
        dropOldest();
}

void AnswerTable::grow()
{
    std::vector<Slot> before(m_slots.empty() ? firstSlots : m_slots.size() * 2);
    before.swap(m_slots);
    for (Slot &slot : before) {
        if (slot.entry)
            m_slots[placeOf(DnsKey(*slot.entry, slot.hash))] = std::move(slot);
    }
}

void AnswerTable::dropOldest()
{
    // Of two with the same hash either may go: each stands among the oldest once.
    std::size_t at = home(m_oldest.front());
    while (m_slots[at].hash != m_oldest.front())
        at = next(at);
    m_oldest.pop_front();
    m_bytes -= bytesOf(*m_slots[at].entry);
    erase(at);
}

// Those behind it move up as far as their hashes let them, so that no search ends too early.
void AnswerTable::erase(std::size_t hole)
{
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t at = next(hole); m_slots[at].entry; at = next(at)) {
        const std::size_t fromHome = (at - home(m_slots[at].hash)) & mask, fromHole = (at - hole) & mask;
        if (fromHome < fromHole)
            continue;
        m_slots[hole] = std::move(m_slots[at]);
        hole = at;
    }
    m_slots[hole] = {};
}

} // namespace heloscope::dns
