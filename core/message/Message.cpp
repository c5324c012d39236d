#include "core/message/Message.h"

#include "core/base/Ascii.h"

#include <bit>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace heloscope {

std::string_view toString(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Message: return "message";
    case SourceKind::Headers: return "headers";
    case SourceKind::Pasted: return "pasted";
    case SourceKind::OutlookMsg: return "outlook-msg";
    case SourceKind::MboxEntry: return "mbox-entry";
    }
    return {};
}

namespace {

// Size and three letters of a name, their case dropped: what nearly every other name of a header differs in. No name has key 0.
std::uint32_t keyOf(std::string_view name)
{
    if (name.empty())
        return 0;
    const auto letter = [name](std::size_t at) { return std::uint32_t(static_cast<unsigned char>(name[at] | 0x20)); };
    return letter(0) | letter(name.size() / 2) << 8 | letter(name.size() - 1) << 16 | std::uint32_t(name.size()) << 24;
}

constexpr std::size_t keysAtOnce = 4; // m_keys holds a multiple of them, the last perhaps no field's

// A header is asked for a hundred names, most of which it does not have: for those one bit says so.
using KeyBits = std::array<std::uint64_t, 4>;
struct KeyBit {
    explicit KeyBit(std::uint32_t key) : word(key * 0x9E3779B1 >> 30), bit(std::uint64_t(1) << (key * 0x9E3779B1 >> 24 & 63)) {}
    std::size_t word;
    std::uint64_t bit;
};
bool isIn(const KeyBits &bits, std::uint32_t key)
{
    const KeyBit place(key);
    return key != 0 && (bits[place.word] & place.bit) != 0;
}

// The first place from `at` on that holds `key`, or the size.
std::size_t nextKey(const std::vector<std::uint32_t> &keys, std::uint32_t key, std::size_t at)
{
#if defined(__SSE2__)
    const __m128i wanted = _mm_set1_epi32(int(key));
    for (std::size_t block = at / keysAtOnce * keysAtOnce; block < keys.size(); block += keysAtOnce) {
        const __m128i same = _mm_cmpeq_epi32(_mm_loadu_si128(reinterpret_cast<const __m128i *>(keys.data() + block)), wanted);
        unsigned places = unsigned(_mm_movemask_ps(_mm_castsi128_ps(same)));
        if (block < at)
            places &= ~0u << (at - block);
        if (places != 0)
            return block + std::size_t(std::countr_zero(places));
    }
    return keys.size();
#else
    while (at < keys.size() && keys[at] != key)
        ++at;
    return at;
#endif
}

} // namespace

Message::Message(Parts parts) : m_parts(std::move(parts))
{
    m_keys.reserve((m_parts.fields.size() + keysAtOnce - 1) / keysAtOnce * keysAtOnce);
    for (const HeaderField &field : m_parts.fields) {
        const std::uint32_t key = m_keys.emplace_back(keyOf(name(field)));
        const KeyBit place(key);
        m_keysTwice[place.word] |= m_keysSeen[place.word] & place.bit;
        m_keysSeen[place.word] |= place.bit;
    }
    m_keys.resize(m_keys.capacity() / keysAtOnce * keysAtOnce);
}

std::size_t Message::next(std::string_view wanted, std::uint32_t key, std::size_t at) const
{
    do
        at = nextKey(m_keys, key, at);
    while (at < m_keys.size() && !equalsIgnoreCase(name(m_parts.fields[at]), wanted) && ++at);
    return at;
}

std::vector<std::size_t> Message::find(std::string_view wanted) const
{
    constexpr std::size_t usual = 8;
    std::vector<std::size_t> indices;
    const std::uint32_t key = keyOf(wanted);
    if (!isIn(m_keysSeen, key))
        return indices;
    for (std::size_t i = next(wanted, key, 0); i < m_keys.size(); i = next(wanted, key, i + 1)) {
        if (indices.empty())
            indices.reserve(usual);
        indices.push_back(i);
    }
    return indices;
}

std::size_t Message::count(std::string_view wanted) const
{
    std::size_t fields = 0;
    const std::uint32_t key = keyOf(wanted);
    if (isIn(m_keysSeen, key)) {
        for (std::size_t i = next(wanted, key, 0); i < m_keys.size(); i = next(wanted, key, i + 1))
            ++fields;
    }
    return fields;
}

bool Message::mayRepeat(std::string_view wanted) const { return isIn(m_keysTwice, keyOf(wanted)); }

const HeaderField *Message::first(std::string_view wanted) const
{
    const std::uint32_t key = keyOf(wanted);
    const std::size_t i = isIn(m_keysSeen, key) ? next(wanted, key, 0) : m_keys.size();
    return i < m_keys.size() ? &m_parts.fields[i] : nullptr;
}

ByteRange Message::toInput(ByteRange range) const
{
    for (auto map = m_parts.inputMaps.rbegin(); map != m_parts.inputMaps.rend(); ++map)
        range = map->toInput(range);
    return range;
}

} // namespace heloscope
