// Where the words of a Received line end. Most are a few letters long: a search for each end costs more than looking at 64 places at once
// and then at one bit after the other. Internal to core/received.
#pragma once

#include "core/base/Ascii.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace heloscope::received {

/// The octets that end a word: a set of bits for 64 places, made when the first of them is asked for.
class WordEnds {
public:
    explicit WordEnds(std::string_view text) : m_text(text) {}

    /// The first place from `at` on that ends a word, or the size of the text.
    std::size_t from(std::size_t at)
    {
        while (at < m_text.size()) {
            if (at / places != m_block)
                load(at / places);
            if (const std::uint64_t ends = m_ends >> at % places; ends != 0)
                return std::min(at + std::size_t(std::countr_zero(ends)), m_text.size());
            at = (m_block + 1) * places;
        }
        return m_text.size();
    }

private:
    static constexpr std::size_t places = 64;
    void load(std::size_t block)
    {
        const std::string_view here = m_text.substr(block * places, places);
        m_block = block;
        if (here.size() == places) {
            m_ends = endsIn(here.data());
        } else {
            char octets[places] = {};
            std::memcpy(octets, here.data(), here.size());
            m_ends = endsIn(octets);
        }
    }

    static std::uint64_t endsIn(const char *octets)
    {
        std::uint64_t ends = 0;
#if defined(__SSE2__)
        for (std::size_t i = 0; i < places; i += 16) {
            const __m128i sixteen = _mm_loadu_si128(reinterpret_cast<const __m128i *>(octets + i));
            const auto are = [sixteen](char c) { return _mm_cmpeq_epi8(sixteen, _mm_set1_epi8(c)); };
            const __m128i blank = _mm_or_si128(_mm_or_si128(are(' '), are('\t')), _mm_or_si128(are('\r'), are('\n')));
            const __m128i other = _mm_or_si128(_mm_or_si128(are('('), are(')')), _mm_or_si128(are(';'), are('\0')));
            ends |= std::uint64_t(unsigned(_mm_movemask_epi8(_mm_or_si128(blank, other)))) << i;
        }
#else
        for (std::size_t i = 0; i < places; ++i)
            ends |= std::uint64_t(isFws(octets[i]) || octets[i] == '(' || octets[i] == ')' || octets[i] == ';' || octets[i] == '\0') << i;
#endif
        return ends;
    }

    std::string_view m_text;
    std::size_t m_block = SIZE_MAX;
    std::uint64_t m_ends = 0;
};

} // namespace heloscope::received
