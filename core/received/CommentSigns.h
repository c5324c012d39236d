// What a comment of a Received line may hold. Nearly all searches in comments are for what is not there: a look at sixteen octets at a time
// tells that for all of them at once. Internal to core/received.
#pragma once

#include "core/base/Ascii.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <string_view>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace heloscope::received {

/// Bits: an octet, or two letters of any case side by side, stand somewhere in the text.
enum CommentSign : std::uint8_t { SignEquals = 1, SignColon = 2, SignAu = 4, SignYp = 8, SignSq = 16, SignRh = 32 };

/// The signs of a text; perhaps one more that it does not have.
inline std::uint8_t signsOf(std::string_view text)
{
#if defined(__SSE2__)
    constexpr std::size_t width = 16;
    __m128i equals = _mm_setzero_si128(), colon = equals, au = equals, yp = equals, sq = equals, rh = equals;
    const auto look = [&](const char *octets) {
        const __m128i here = _mm_loadu_si128(reinterpret_cast<const __m128i *>(octets));
        const __m128i lower = _mm_or_si128(here, _mm_set1_epi8(0x20)), next = _mm_srli_si128(lower, 1);
        const auto is = [](__m128i octet, char c) { return _mm_cmpeq_epi8(octet, _mm_set1_epi8(c)); };
        equals = _mm_or_si128(equals, is(here, '='));
        colon = _mm_or_si128(colon, is(here, ':'));
        au = _mm_or_si128(au, _mm_and_si128(is(lower, 'a'), is(next, 'u')));
        yp = _mm_or_si128(yp, _mm_and_si128(is(lower, 'y'), is(next, 'p')));
        sq = _mm_or_si128(sq, _mm_and_si128(is(lower, 's'), is(next, 'q')));
        rh = _mm_or_si128(rh, _mm_and_si128(is(lower, 'r'), is(next, 'h')));
    };
    std::size_t at = 0;
    for (; at + width <= text.size(); at += width - 1) // the last octet again, with the one behind it
        look(text.data() + at);
    if (at < text.size()) {
        char octets[width] = {};
        std::memcpy(octets, text.data() + at, text.size() - at);
        look(octets);
    }
    const auto bit = [](__m128i seen, CommentSign sign) { return _mm_movemask_epi8(seen) != 0 ? unsigned(sign) : 0u; };
    return std::uint8_t(bit(equals, SignEquals) | bit(colon, SignColon) | bit(au, SignAu) | bit(yp, SignYp) | bit(sq, SignSq) | bit(rh, SignRh));
#else
    (void)text;
    return 0xFF;
#endif
}

} // namespace heloscope::received
