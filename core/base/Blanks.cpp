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
    const auto unevenIn = [&](std::size_t begin) {
        const __m128i here = _mm_loadu_si128(reinterpret_cast<const __m128i *>(text.data() + begin));
        const __m128i next = _mm_loadu_si128(reinterpret_cast<const __m128i *>(text.data() + begin + 1));
        const __m128i breaks = _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(here, tab), _mm_cmpeq_epi8(here, carriageReturn)), _mm_cmpeq_epi8(here, lineFeed));
        const __m128i pairs = _mm_and_si128(_mm_cmpeq_epi8(here, space), _mm_cmpeq_epi8(next, space));
        return unsigned(_mm_movemask_epi8(_mm_or_si128(breaks, pairs)));
    };
    constexpr std::size_t width = 17; // sixteen places and the octet behind them
    for (; at + width <= text.size(); at += 16) {
        if (const unsigned mask = unevenIn(at))
            return at + std::size_t(std::countr_zero(mask));
    }
    if (text.size() >= width && at < text.size()) { // the last places, together with some that were looked at already
        const std::size_t last = text.size() - width;
        if (const unsigned mask = unevenIn(last) & ~0u << (at - last))
            return last + std::size_t(std::countr_zero(mask));
        at = text.size() - 1;
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
