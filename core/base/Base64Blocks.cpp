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
__attribute__((target("ssse3"))) std::size_t decodeBlocks(std::string_view text, char *&out)
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
        if (at + 1 < text.size() && text[at] == '\r' && text[at + 1] == '\n')
            at += 2;
        else
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

// The same sixty-four at a time; nothing behind the last octet is written.
__attribute__((target("avx512f,avx512bw,avx512vbmi"))) std::size_t decodeWideBlocks(std::string_view text, char *&out)
{
    const __m512i valuesLow = _mm512_loadu_si512(characterValues.data()), valuesHigh = _mm512_loadu_si512(characterValues.data() + wideBlock);
    const __m512i order = _mm512_loadu_si512(wideOrder.data());
    std::size_t at = 0;
    while (at + wideBlock <= text.size()) {
        const __m512i characters = _mm512_loadu_si512(text.data() + at);
        const __m512i values = _mm512_permutex2var_epi8(valuesLow, characters, valuesHigh);
        const std::uint64_t invalid = _mm512_movepi8_mask(_mm512_or_si512(values, characters));
        const __m512i twelveBits = _mm512_maddubs_epi16(values, _mm512_set1_epi16(0x0140));
        const __m512i groups = _mm512_madd_epi16(twelveBits, _mm512_set1_epi32(0x00011000));
        const std::size_t good = invalid == 0 ? wideBlock : std::size_t(std::countr_zero(invalid)) / 4 * 4;
        const __mmask64 written = (std::uint64_t(1) << good / 4 * 3) - 1;
        _mm512_mask_storeu_epi8(out, written, _mm512_maskz_permutexvar_epi8(written, order, groups));
        at += good;
        out += good / 4 * 3;
        if (good == wideBlock)
            continue;
        if (at + 1 < text.size() && text[at] == '\r' && text[at + 1] == '\n')
            at += 2;
        else
            break;
    }
    return at;
}

} // namespace

std::size_t decodeBase64Blocks(std::string_view text, char *&out)
{
    static const bool canShuffle = HELOSCOPE_PROCESSOR_HAS(SSSE3), canLookUp = HELOSCOPE_PROCESSOR_HAS(AVX512_VBMI) && HELOSCOPE_PROCESSOR_HAS(AVX512BW);
    const std::size_t wide = canLookUp ? decodeWideBlocks(text, out) : 0;
    return wide + (canShuffle ? decodeBlocks(text.substr(wide), out) : 0);
}

#else

std::size_t decodeBase64Blocks(std::string_view, char *&) { return 0; }

#endif

} // namespace heloscope
