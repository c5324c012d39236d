// A set of octets to search for. std::string_view::find_first_of calls the library once per octet searched; here sixteen octets are
// compared at a time where the machine can and the set is small, else a table decides. `./dev bench "find any"` shows both.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <string_view>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace heloscope {

class ByteSet {
public:
    constexpr explicit ByteSet(std::string_view members) : m_members{}, m_few(members.size() <= few), m_pair(members.size() <= 2)
    {
        for (const char c : members)
            m_has[static_cast<unsigned char>(c)] = true;
        for (std::size_t i = 0; i < few; ++i)
            m_members[i] = members.empty() ? '\0' : members[i < members.size() ? i : 0];
    }

    constexpr bool has(char c) const { return m_has[static_cast<unsigned char>(c)]; }

    /// The first position from `from` on that holds a member, or npos. Any `from`.
    std::size_t find(std::string_view text, std::size_t from = 0) const
    {
        if (from >= text.size())
            return std::string_view::npos;
        // Most searches end within a word or two.
        std::size_t at = from;
        for (const std::size_t near = from + std::min(nearBy, text.size() - from); at < near; ++at) {
            if (has(text[at]))
                return at;
        }
#if defined(__SSE2__)
        if (m_few) {
            for (; at + 16 <= text.size(); at += 16) {
                if (const unsigned mask = hitsAt(text.data() + at))
                    return at + std::size_t(std::countr_zero(mask));
            }
        }
#endif
        for (; at < text.size(); ++at) {
            if (has(text[at]))
                return at;
        }
        return std::string_view::npos;
    }

    /// The first position from `from` on that holds no member, or the end. Any `from`.
    std::size_t skip(std::string_view text, std::size_t from) const
    {
        std::size_t at = from;
#if defined(__SSE2__)
        if (m_few) {
            for (; at < text.size() && text.size() - at >= 16; at += 16) {
                if (const unsigned mask = hitsAt(text.data() + at); mask != 0xFFFF)
                    return at + std::size_t(std::countr_one(mask));
            }
        }
#endif
        while (at < text.size() && has(text[at]))
            ++at;
        return at;
    }

private:
#if defined(__SSE2__)
    unsigned hitsAt(const char *text) const
    {
        const __m128i here = _mm_loadu_si128(reinterpret_cast<const __m128i *>(text));
        const auto hits = [&](std::size_t i) { return _mm_cmpeq_epi8(here, _mm_set1_epi8(m_members[i])); };
        const __m128i pair = _mm_or_si128(hits(0), hits(1));
        return unsigned(_mm_movemask_epi8(m_pair ? pair : _mm_or_si128(pair, _mm_or_si128(hits(2), hits(3)))));
    }
#endif

    static constexpr std::size_t few = 4, nearBy = 4;
    std::array<bool, 256> m_has{};
    std::array<char, few> m_members;
    bool m_few, m_pair;
};

} // namespace heloscope
