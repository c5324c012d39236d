#include "core/message/QuotedPrintableBlocks.h"

#include "core/base/Ascii.h"
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

constexpr std::size_t block = 64;

// What each ASCII character stands for as a digit; the highest bit where it is none.
constexpr std::array<std::uint8_t, 128> digitValues = [] {
    std::array<std::uint8_t, 128> values{};
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = isHexDigit(char(i)) ? std::uint8_t(hexValue(char(i))) : 0x80;
    return values;
}();

#define HELOSCOPE_WIDE __attribute__((target("avx512f,avx512bw,avx512vbmi,avx512vbmi2")))

HELOSCOPE_WIDE inline std::uint64_t isAt(__m512i characters, char c) { return _mm512_cmpeq_epi8_mask(characters, _mm512_set1_epi8(c)); }

HELOSCOPE_WIDE std::size_t decodeBlocks(std::string_view text, char *&out)
{
    const __m512i digitsLow = _mm512_loadu_si512(digitValues.data()), digitsHigh = _mm512_loadu_si512(digitValues.data() + block);
    const char *const begin = out;
    std::uint64_t pending = 0; // places of the block that belong to what began in the one before
    std::size_t at = 0;
    for (; at + block + 2 <= text.size(); at += block) {
        const __m512i first = _mm512_loadu_si512(text.data() + at), second = _mm512_loadu_si512(text.data() + at + 1);
        const __m512i third = _mm512_loadu_si512(text.data() + at + 2);
        const __m512i high = _mm512_permutex2var_epi8(digitsLow, second, digitsHigh), low = _mm512_permutex2var_epi8(digitsLow, third, digitsHigh);
        const std::uint64_t noDigits = _mm512_movepi8_mask(_mm512_or_si512(_mm512_or_si512(high, second), _mm512_or_si512(low, third)));
        const std::uint64_t marks = isAt(first, '='), lineFeeds = isAt(second, '\n'), carriageReturns = isAt(second, '\r');
        const std::uint64_t escapes = marks & ~noDigits, softBreaks = marks & carriageReturns & isAt(third, '\n'), shortBreaks = marks & lineFeeds;
        const std::uint64_t lastBlanks = (isAt(first, ' ') | isAt(first, '\t')) & (lineFeeds | carriageReturns);
        if ((lastBlanks | (marks & ~(escapes | softBreaks | shortBreaks))) != 0)
            break;
        const __m512i upperHalf = _mm512_slli_epi16(_mm512_and_si512(high, _mm512_set1_epi8(0x0F)), 4);
        const __m512i octets = _mm512_mask_mov_epi8(first, escapes, _mm512_or_si512(upperHalf, low));
        const std::uint64_t three = escapes | softBreaks;
        const std::uint64_t left = ~(pending | softBreaks | shortBreaks | shortBreaks << 1 | three << 1 | three << 2);
        _mm512_storeu_si512(out, _mm512_maskz_compress_epi8(left, octets));
        out += std::popcount(left);
        pending = three >> (block - 2) | (three | shortBreaks) >> (block - 1);
    }
    at += std::size_t(std::popcount(pending));
    // Whether blanks stay is for what follows them to say.
    for (; out > begin && isWsp(text[at - 1]); --at)
        --out;
    return at;
}

} // namespace

std::size_t decodeQuotedPrintableBlocks(std::string_view text, char *&out)
{
    static const bool can = HELOSCOPE_PROCESSOR_HAS(AVX512_VBMI2) && HELOSCOPE_PROCESSOR_HAS(AVX512_VBMI) && HELOSCOPE_PROCESSOR_HAS(AVX512BW);
    return can ? decodeBlocks(text, out) : 0;
}

#else

std::size_t decodeQuotedPrintableBlocks(std::string_view, char *&) { return 0; }

#endif

} // namespace heloscope
