// Where the words and comments of a Received line end. Most words are a few letters long: a search for each end costs more than looking at
// 64 places at once and then at one bit after the other. Internal to core/received.
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace heloscope::received {

/// Two sets of bits for 64 places of a text of single spaces, made when the first of them is asked for.
class LineMarks {
public:
    explicit LineMarks(std::string_view text) : m_text(text) {}

    /// The first place from `at` on with an octet that ends a word, or the size of the text.
    std::size_t wordEnd(std::size_t at) { return next(at, m_ends); }
    /// The first place from `at` on with a parenthesis or a backslash, or the size of the text.
    std::size_t parenthesis(std::size_t at) { return next(at, m_parentheses); }

private:
    static constexpr std::size_t places = 64;

    std::size_t next(std::size_t at, const std::uint64_t &marks)
    {
        if (at / places == m_block) {
            if (const std::uint64_t here = marks >> at % places; here != 0)
                return at + std::size_t(std::countr_zero(here));
        }
        return nextFarther(at, marks);
    }

    // Apart, so that asking stays small.
    [[gnu::noinline]] std::size_t nextFarther(std::size_t at, const std::uint64_t &marks)
    {
        while (at < m_text.size()) {
            if (at / places != m_block)
                load(at / places);
            if (const std::uint64_t here = marks >> at % places; here != 0)
                return at + std::size_t(std::countr_zero(here));
            at = (m_block + 1) * places;
        }
        return m_text.size();
    }

    void load(std::size_t block)
    {
        const std::string_view here = m_text.substr(block * places, places);
        m_block = block;
        if (here.size() == places) {
            look(here.data());
            return;
        }
        char octets[places] = {};
        std::memcpy(octets, here.data(), here.size());
        look(octets);
        m_ends |= ~std::uint64_t(0) << here.size(); // the end of the text ends whatever stands before it
        m_parentheses |= ~std::uint64_t(0) << here.size();
    }

    void look(const char *octets)
    {
        m_ends = m_parentheses = 0;
#if defined(__SSE2__)
        for (std::size_t i = 0; i < places; i += 16) {
            const __m128i sixteen = _mm_loadu_si128(reinterpret_cast<const __m128i *>(octets + i));
            const auto are = [sixteen](char c) { return _mm_cmpeq_epi8(sixteen, _mm_set1_epi8(c)); };
            const __m128i round = _mm_or_si128(are('('), are(')'));
            const __m128i ends = _mm_or_si128(_mm_or_si128(are(' '), are(';')), _mm_or_si128(are('\0'), round));
            m_ends |= std::uint64_t(unsigned(_mm_movemask_epi8(ends))) << i;
            m_parentheses |= std::uint64_t(unsigned(_mm_movemask_epi8(_mm_or_si128(round, are('\\'))))) << i;
        }
#else
        for (std::size_t i = 0; i < places; ++i) {
            const char c = octets[i];
            const bool round = c == '(' || c == ')';
            m_ends |= std::uint64_t(round || c == ' ' || c == ';' || c == '\0') << i;
            m_parentheses |= std::uint64_t(round || c == '\\') << i;
        }
#endif
    }

    std::string_view m_text;
    std::size_t m_block = SIZE_MAX;
    std::uint64_t m_ends = 0, m_parentheses = 0;
};

} // namespace heloscope::received
