// The places in HTML where something may begin or end ("<", ">", "&" and quotes), found sixty-four octets at a time and listed: tags are so short that
// a search begun anew for each of their ends would cost more than all else, and so would asking for one place after the other.
#pragma once

#include "core/Limits.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace heloscope {

class HtmlMarks {
public:
    /// One place in the list of those that are next; the last of all is the size of the text.
    using Place = const std::uint32_t *;

    /// `html` comes from one message, whatever its charset was.
    explicit HtmlMarks(std::string_view html) : m_html(html) {}

    /// The first mark from `from` on. Places given out before are good no more.
    [[gnu::noinline]] Place seek(std::size_t from)
    {
        std::uint32_t *end = m_places.data();
        while (from < m_html.size() && end == m_places.data()) {
            const std::size_t stop = std::min(from + listed, m_html.size());
            for (; from < stop; from += width)
                end = append(end, from);
        }
        *end = from < m_html.size() ? more : std::uint32_t(m_html.size());
        m_listedTo = from;
        return m_places.data();
    }

    /// The same, behind `place`.
    Place next(Place place, std::size_t from)
    {
        while (*place < from)
            ++place;
        return *place == more ? seek(std::max(from, m_listedTo)) : place;
    }

private:
    static constexpr std::size_t width = 64, listed = 2048;
    static constexpr std::uint32_t more = UINT32_MAX;
    static_assert(maxMessageBytes < more / 4); // as UTF-8 a text has at most four times as many octets

    std::uint32_t *append(std::uint32_t *out, std::size_t from) const
    {
        // Mostly there are a few: written whether they are there or not, they need no decision.
        constexpr int usual = 8;
        std::uint64_t bits = bitsFrom(from);
        const auto takeLowest = [&] {
            *out = std::uint32_t(from) + std::uint32_t(std::countr_zero(bits));
            out += bits != 0;
            bits &= bits - 1;
        };
        for (int i = 0; i < usual; ++i)
            takeLowest();
        while (bits != 0)
            takeLowest();
        return out;
    }

    std::uint64_t bitsFrom(std::size_t from) const
    {
        if (m_html.size() - from >= width)
            return bitsOf(m_html.data() + from);
        char last[width] = {};
        std::memcpy(last, m_html.data() + from, m_html.size() - from);
        return bitsOf(last);
    }

    static std::uint64_t bitsOf(const char *octets)
    {
#if defined(__SSE2__)
        // "<" and ">" differ in one bit, and so do the double quote and "&".
        const __m128i bracketBit = _mm_set1_epi8('<' ^ '>'), quoteBit = _mm_set1_epi8('"' ^ '&');
        const __m128i bracket = _mm_set1_epi8('<' | '>'), quote = _mm_set1_epi8('"' | '&'), apostrophe = _mm_set1_epi8('\'');
        const auto sixteen = [&](std::size_t at) {
            const __m128i here = _mm_loadu_si128(reinterpret_cast<const __m128i *>(octets + at));
            const __m128i brackets = _mm_cmpeq_epi8(_mm_or_si128(here, bracketBit), bracket);
            const __m128i quotes = _mm_cmpeq_epi8(_mm_or_si128(here, quoteBit), quote);
            const __m128i all = _mm_or_si128(_mm_or_si128(brackets, quotes), _mm_cmpeq_epi8(here, apostrophe));
            return std::uint64_t(unsigned(_mm_movemask_epi8(all))) << at;
        };
        return sixteen(0) | sixteen(16) | sixteen(32) | sixteen(48);
#else
        std::uint64_t bits = 0;
        for (std::size_t i = 0; i < width; ++i)
            bits |= std::uint64_t(std::string_view("<>&\"'").find(octets[i]) != std::string_view::npos) << i;
        return bits;
#endif
    }

    std::string_view m_html;
    std::size_t m_listedTo = 0;
    std::array<std::uint32_t, listed + width> m_places; // as many as are listed, then the sentinel
};

} // namespace heloscope
