#include "core/message/LineMarks.h"

#include "core/base/Processor.h"

#include <bit>
#include <cstdint>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace heloscope {

namespace {

bool isLineMark(std::string_view text, std::size_t at)
{
    return (text[at] == '-' || text[at] == '.') && (at == 0 || text[at - 1] == '\n' || text[at - 1] == '\r');
}

#if defined(__x86_64__)

constexpr std::size_t wide = 64;

// Sixty-four places in two halves, each octet beside the one before it; `at` is not 0. The place where too few are left, or a mark is among them.
__attribute__((target("avx2"))) std::size_t skipWide(std::string_view text, std::size_t at, std::size_t end, std::uint64_t &marks)
{
    const __m256i dash = _mm256_set1_epi8('-'), dot = _mm256_set1_epi8('.'), lineFeed = _mm256_set1_epi8('\n'), carriageReturn = _mm256_set1_epi8('\r');
    for (; at + wide <= end; at += wide) {
        const auto *const here = reinterpret_cast<const __m256i *>(text.data() + at), *const before = reinterpret_cast<const __m256i *>(text.data() + at - 1);
        const __m256i first = _mm256_loadu_si256(here), second = _mm256_loadu_si256(here + 1);
        const __m256i beforeFirst = _mm256_loadu_si256(before), beforeSecond = _mm256_loadu_si256(before + 1);
        const __m256i lineInFirst = _mm256_or_si256(_mm256_cmpeq_epi8(beforeFirst, lineFeed), _mm256_cmpeq_epi8(beforeFirst, carriageReturn));
        const __m256i lineInSecond = _mm256_or_si256(_mm256_cmpeq_epi8(beforeSecond, lineFeed), _mm256_cmpeq_epi8(beforeSecond, carriageReturn));
        const __m256i inFirst = _mm256_and_si256(_mm256_or_si256(_mm256_cmpeq_epi8(first, dash), _mm256_cmpeq_epi8(first, dot)), lineInFirst);
        const __m256i inSecond = _mm256_and_si256(_mm256_or_si256(_mm256_cmpeq_epi8(second, dash), _mm256_cmpeq_epi8(second, dot)), lineInSecond);
        if (_mm256_testz_si256(_mm256_or_si256(inFirst, inSecond), _mm256_set1_epi8(-1)))
            continue;
        marks = std::uint64_t(unsigned(_mm256_movemask_epi8(inSecond))) << 32 | unsigned(_mm256_movemask_epi8(inFirst));
        break;
    }
    return at;
}

std::size_t skipNarrow(std::string_view text, std::size_t at, std::size_t end, std::uint64_t &marks)
{
    constexpr std::size_t narrow = 16;
    const auto isOne = [](__m128i octets, char a, char b) {
        return _mm_or_si128(_mm_cmpeq_epi8(octets, _mm_set1_epi8(a)), _mm_cmpeq_epi8(octets, _mm_set1_epi8(b)));
    };
    for (; at + narrow <= end && marks == 0; at += marks == 0 ? narrow : 0) {
        const __m128i here = _mm_loadu_si128(reinterpret_cast<const __m128i *>(text.data() + at));
        const __m128i before = _mm_loadu_si128(reinterpret_cast<const __m128i *>(text.data() + at - 1));
        marks = unsigned(_mm_movemask_epi8(_mm_and_si128(isOne(here, '-', '.'), isOne(before, '\n', '\r'))));
    }
    return at;
}

#endif

} // namespace

std::size_t nextLineMark(std::string_view text, std::size_t from, std::size_t end)
{
    std::size_t at = from;
#if defined(__x86_64__)
    if (at == 0 && at < end && !isLineMark(text, at))
        ++at;
    if (at > 0) {
        static const bool canWide = HELOSCOPE_PROCESSOR_HAS(AVX2);
        std::uint64_t marks = 0;
        if (canWide)
            at = skipWide(text, at, end, marks);
        if (marks == 0)
            at = skipNarrow(text, at, end, marks);
        if (marks != 0)
            return at + std::size_t(std::countr_zero(marks));
    }
#endif
    while (at < end && !isLineMark(text, at))
        ++at;
    return at;
}

} // namespace heloscope
