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

// The first place from `at` on that holds `key`, or the size. A header is asked for a hundred names, most of which it does not have.
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
    for (const HeaderField &field : m_parts.fields)
        m_keys.push_back(keyOf(name(field)));
    m_keys.resize(m_keys.capacity() / keysAtOnce * keysAtOnce);
}

std::vector<std::size_t> Message::find(std::string_view wanted) const
{
    constexpr std::size_t usual = 8;
    std::vector<std::size_t> indices;
    const std::uint32_t key = keyOf(wanted);
    if (key == 0)
        return indices;
    for (std::size_t i = nextKey(m_keys, key, 0); i < m_keys.size(); i = nextKey(m_keys, key, i + 1)) {
        if (!equalsIgnoreCase(name(m_parts.fields[i]), wanted))
            continue;
        if (indices.empty())
            indices.reserve(usual);
        indices.push_back(i);
    }
    return indices;
}

const HeaderField *Message::first(std::string_view wanted) const
{
    const std::uint32_t key = keyOf(wanted);
    if (key == 0)
        return nullptr;
    for (std::size_t i = nextKey(m_keys, key, 0); i < m_keys.size(); i = nextKey(m_keys, key, i + 1)) {
        if (equalsIgnoreCase(name(m_parts.fields[i]), wanted))
            return &m_parts.fields[i];
    }
    return nullptr;
}

ByteRange Message::toInput(ByteRange range) const
{
    for (auto map = m_parts.inputMaps.rbegin(); map != m_parts.inputMaps.rend(); ++map)
        range = map->toInput(range);
    return range;
}

} // namespace heloscope
