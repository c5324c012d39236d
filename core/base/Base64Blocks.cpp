#include "core/base/Base64Blocks.h"

#include "core/base/Processor.h"

#include <array>
#include <bit>
#include <cstdint>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace heloscope {

#if defined(__x86_64__)

namespace {

constexpr std::size_t block = 16, wideBlock = 64;

// A character is valid where the set of its high half (one bit) is among the sets that its low half allows:
// 1: "+/" (2B, 2F), 2: digits (30-39), 4: 41-4F and 61-6F, 8: 50-5A and 70-7A.
__attribute__((target("ssse3"))) std::size_t decodeBlocks(std::string_view text, char *&out, bool oneLine)
{
    const __m128i setOfHigh = _mm_setr_epi8(0, 0, 1, 2, 4, 8, 4, 8, 0, 0, 0, 0, 0, 0, 0, 0);
    const __m128i setsOfLow = _mm_setr_epi8(10, 14, 14, 14, 14, 14, 14, 14, 14, 14, 12, 5, 4, 4, 4, 5);
    // What turns a character into its value; "/" is three less than "+".
    const __m128i stepOfHigh = _mm_setr_epi8(0, 0, 62 - '+', 52 - '0', -'A', -'A', 26 - 'a', 26 - 'a', 0, 0, 0, 0, 0, 0, 0, 0);
    const __m128i half = _mm_set1_epi8(0x0F), slash = _mm_set1_epi8('/'), slashStep = _mm_set1_epi8((63 - '/') - (62 - '+'));
    const __m128i bytesInOrder = _mm_setr_epi8(2, 1, 0, 6, 5, 4, 10, 9, 8, 14, 13, 12, -1, -1, -1, -1);
    std::size_t at = 0;
    while (at + block <= text.size()) {
        const __m128i characters = _mm_loadu_si128(reinterpret_cast<const __m128i *>(text.data() + at));
        const __m128i high = _mm_and_si128(_mm_srli_epi32(characters, 4), half), low = _mm_and_si128(characters, half);
        const __m128i valid = _mm_and_si128(_mm_shuffle_epi8(setOfHigh, high), _mm_shuffle_epi8(setsOfLow, low));
        const __m128i isSlash = _mm_and_si128(_mm_cmpeq_epi8(characters, slash), slashStep);
        const __m128i values = _mm_add_epi8(characters, _mm_add_epi8(_mm_shuffle_epi8(stepOfHigh, high), isSlash));
        const __m128i twelveBits = _mm_maddubs_epi16(values, _mm_set1_epi16(0x0140));           // first * 64 + second
        const __m128i groups = _mm_madd_epi16(twelveBits, _mm_set1_epi32(0x00011000));          // first * 4096 + second
        _mm_storeu_si128(reinterpret_cast<__m128i *>(out), _mm_shuffle_epi8(groups, bytesInOrder));
        const unsigned invalid = unsigned(_mm_movemask_epi8(_mm_cmpeq_epi8(valid, _mm_setzero_si128())));
        const std::size_t good = invalid == 0 ? block : std::size_t(__builtin_ctz(invalid)) / 4 * 4;
        at += good;
        out += good / 4 * 3;
        if (good == block)
            continue;
        // The usual end of a line; what else there may be is for the caller.
        const bool lineEnds = at + 1 < text.size() && text[at] == '\r' && text[at + 1] == '\n';
        at += lineEnds ? 2 : 0;
        if (!lineEnds || oneLine)
            break;
    }
    return at;
}

// What each ASCII character stands for; the highest bit where it stands for nothing.
constexpr std::array<std::uint8_t, 128> characterValues = [] {
    constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::array<std::uint8_t, 128> values{};
    values.fill(0x80);
    for (std::size_t i = 0; i < alphabet.size(); ++i)
        values[static_cast<unsigned char>(alphabet[i])] = std::uint8_t(i);
    return values;
}();

// The lower three octets of each group of four, highest first.
constexpr std::array<std::uint8_t, wideBlock> wideOrder = [] {
    std::array<std::uint8_t, wideBlock> order{};
    for (std::size_t i = 0; i < wideBlock / 4 * 3; ++i)
        order[i] = std::uint8_t(i / 3 * 4 + 2 - i % 3);
    return order;
}();

#define HELOSCOPE_WIDE __attribute__((target("avx512f,avx512bw,avx512vbmi")))

// The octets of sixty-four characters; a bit in `invalid` for each that is none.
HELOSCOPE_WIDE inline __m512i wideOctets(__m512i characters, std::uint64_t &invalid)
{
    const __m512i valuesLow = _mm512_loadu_si512(characterValues.data()), valuesHigh = _mm512_loadu_si512(characterValues.data() + wideBlock);
    const __m512i values = _mm512_permutex2var_epi8(valuesLow, characters, valuesHigh);
    invalid = _mm512_movepi8_mask(_mm512_or_si512(values, characters));
    const __m512i twelveBits = _mm512_maddubs_epi16(values, _mm512_set1_epi16(0x0140));
    const __m512i groups = _mm512_madd_epi16(twelveBits, _mm512_set1_epi32(0x00011000));
    return _mm512_maskz_permutexvar_epi8(~__mmask64(0), _mm512_loadu_si512(wideOrder.data()), groups);
}

// Lines of the usual length (RFC 2045 §6.8), as far as they go: where one ends is known before it is read, so none waits for the last.
HELOSCOPE_WIDE std::size_t decodeWideLines(std::string_view text, char *&out)
{
    constexpr std::size_t line = 76, rest = line - wideBlock;
    constexpr __mmask64 restMask = (__mmask64(1) << rest) - 1;
    std::size_t at = 0;
    while (at + line + 2 <= text.size() && text[at + line] == '\r' && text[at + line + 1] == '\n') {
        std::uint64_t invalid = 0, invalidInRest = 0;
        const __m512i first = wideOctets(_mm512_loadu_si512(text.data() + at), invalid);
        const __m512i second = wideOctets(_mm512_maskz_loadu_epi8(restMask, text.data() + at + wideBlock), invalidInRest);
        if ((invalid | (invalidInRest & restMask)) != 0)
            break;
        _mm512_mask_storeu_epi8(out, (__mmask64(1) << wideBlock / 4 * 3) - 1, first);
        _mm512_mask_storeu_epi8(out + wideBlock / 4 * 3, (__mmask64(1) << rest / 4 * 3) - 1, second);
        at += line + 2;
        out += line / 4 * 3;
    }
    return at;
}

} // namespace

std::size_t decodeBase64Blocks(std::string_view text, char *&out)
{
    static const bool canShuffle = HELOSCOPE_PROCESSOR_HAS(SSSE3), canLookUp = HELOSCOPE_PROCESSOR_HAS(AVX512_VBMI) && HELOSCOPE_PROCESSOR_HAS(AVX512BW);
    if (!canShuffle || !canLookUp)
        return canShuffle ? decodeBlocks(text, out, false) : 0;
    std::size_t at = 0;
    for (bool lineEnded = true; lineEnded;) {
        at += decodeWideLines(text.substr(at), out);
        // A shorter line, or the end of one.
        const std::size_t line = decodeBlocks(text.substr(at), out, true);
        at += line;
        lineEnded = line > 0 && text[at - 1] == '\n';
    }
    return at;
}

#else

std::size_t decodeBase64Blocks(std::string_view, char *&) { return 0; }

#endif

} // namespace heloscope
