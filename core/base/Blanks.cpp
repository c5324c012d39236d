#include "core/base/Blanks.h"

#include "core/base/Ascii.h"

#include <bit>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace heloscope {

namespace {

bool isUneven(std::string_view text, std::size_t at)
{
    const char c = text[at];
    return c == '\t' || c == '\r' || c == '\n' || (c == ' ' && at + 1 < text.size() && text[at + 1] == ' ');
}

} // namespace

std::size_t evenEnd(std::string_view text, std::size_t at)
{
#if defined(__SSE2__)
    const __m128i space = _mm_set1_epi8(' '), tab = _mm_set1_epi8('\t'), carriageReturn = _mm_set1_epi8('\r'), lineFeed = _mm_set1_epi8('\n');
    for (; at + 17 <= text.size(); at += 16) {
        const __m128i here = _mm_loadu_si128(reinterpret_cast<const __m128i *>(text.data() + at));
        const __m128i next = _mm_loadu_si128(reinterpret_cast<const __m128i *>(text.data() + at + 1));
        const __m128i breaks = _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(here, tab), _mm_cmpeq_epi8(here, carriageReturn)), _mm_cmpeq_epi8(here, lineFeed));
        const __m128i pairs = _mm_and_si128(_mm_cmpeq_epi8(here, space), _mm_cmpeq_epi8(next, space));
        if (const int mask = _mm_movemask_epi8(_mm_or_si128(breaks, pairs)))
            return at + std::size_t(std::countr_zero(unsigned(mask)));
    }
#endif
    while (at < text.size() && !isUneven(text, at))
        ++at;
    return at;
}

std::string withSingleSpaces(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        while (at < text.size() && isFws(text[at]))
            ++at;
        const std::size_t end = evenEnd(text, at);
        result.append(text, at, end - at);
        if (end < text.size() && !result.empty() && result.back() != ' ')
            result += ' ';
        at = end;
    }
    return result;
}

} // namespace heloscope
