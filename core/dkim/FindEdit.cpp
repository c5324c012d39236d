#include "core/dkim/FindEdit.h"

#include "core/base/Processor.h"

#if defined(__x86_64__)
#include <bit>
#include <immintrin.h>
#endif

namespace heloscope::dkim {

namespace {

#if defined(__x86_64__)

// From `at`, which has an octet before it, as far as whole blocks with an octet behind them go; `found` where one of them holds an edit.
template<Form form> std::size_t scanSixteen(std::string_view text, std::size_t at, bool &found)
{
    const __m128i lf = _mm_set1_epi8('\n'), cr = _mm_set1_epi8('\r'), space = _mm_set1_epi8(' '), tab = _mm_set1_epi8('\t');
    const auto load = [&text](std::size_t position) { return _mm_loadu_si128(reinterpret_cast<const __m128i *>(text.data() + position)); };
    for (; at + 17 <= text.size(); at += 16) {
        const __m128i here = load(at);
        __m128i edits = form == Form::RelaxedValue ? _mm_or_si128(_mm_cmpeq_epi8(here, cr), _mm_cmpeq_epi8(here, lf))
                                                   : _mm_andnot_si128(_mm_cmpeq_epi8(load(at - 1), cr), _mm_cmpeq_epi8(here, lf));
        if constexpr (form != Form::SimpleBody) {
            const __m128i next = load(at + 1);
            const __m128i nextBlank = _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(next, space), _mm_cmpeq_epi8(next, tab)),
                                                   _mm_or_si128(_mm_cmpeq_epi8(next, cr), _mm_cmpeq_epi8(next, lf)));
            edits = _mm_or_si128(edits, _mm_and_si128(_mm_cmpeq_epi8(here, space), nextBlank));
            edits = _mm_or_si128(edits, _mm_cmpeq_epi8(here, tab));
        }
        if (const int mask = _mm_movemask_epi8(edits)) {
            found = true;
            return at + std::size_t(std::countr_zero(unsigned(mask)));
        }
    }
    return at;
}

// The same with twice the width.
template<Form form> __attribute__((target("avx2"))) std::size_t scanThirtyTwo(std::string_view text, std::size_t at, bool &found)
{
    const __m256i lf = _mm256_set1_epi8('\n'), cr = _mm256_set1_epi8('\r'), space = _mm256_set1_epi8(' '), tab = _mm256_set1_epi8('\t');
    for (; at + 33 <= text.size(); at += 32) {
        const char *const data = text.data() + at;
        const __m256i here = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(data));
        const __m256i before = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(data - 1));
        __m256i edits = form == Form::RelaxedValue ? _mm256_or_si256(_mm256_cmpeq_epi8(here, cr), _mm256_cmpeq_epi8(here, lf))
                                                   : _mm256_andnot_si256(_mm256_cmpeq_epi8(before, cr), _mm256_cmpeq_epi8(here, lf));
        if constexpr (form != Form::SimpleBody) {
            const __m256i next = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(data + 1));
            const __m256i nextBlank = _mm256_or_si256(_mm256_or_si256(_mm256_cmpeq_epi8(next, space), _mm256_cmpeq_epi8(next, tab)),
                                                      _mm256_or_si256(_mm256_cmpeq_epi8(next, cr), _mm256_cmpeq_epi8(next, lf)));
            edits = _mm256_or_si256(edits, _mm256_and_si256(_mm256_cmpeq_epi8(here, space), nextBlank));
            edits = _mm256_or_si256(edits, _mm256_cmpeq_epi8(here, tab));
        }
        if (const int mask = _mm256_movemask_epi8(edits)) {
            found = true;
            return at + std::size_t(std::countr_zero(unsigned(mask)));
        }
    }
    return at;
}

// And with twice that, and a look-up for the white space: what has its own value where its lower half points.
template<Form form> __attribute__((target("avx512f,avx512bw"))) std::size_t scanSixtyFour(std::string_view text, std::size_t at, bool &found)
{
    const __m512i lf = _mm512_set1_epi8('\n'), cr = _mm512_set1_epi8('\r'), space = _mm512_set1_epi8(' '), tab = _mm512_set1_epi8('\t');
    const __m512i whiteSpace = _mm512_maskz_broadcast_i32x4(0xFFFF, _mm_setr_epi8(' ', -1, -1, -1, -1, -1, -1, -1, -1, '\t', '\n', -1, -1, '\r', -1, -1));
    for (; at + 65 <= text.size(); at += 64) {
        const char *const data = text.data() + at;
        const __m512i here = _mm512_loadu_si512(data);
        const __mmask64 feeds = _mm512_cmpeq_epi8_mask(here, lf);
        __mmask64 edits = form == Form::RelaxedValue ? feeds | _mm512_cmpeq_epi8_mask(here, cr)
                                                     : _mm512_mask_cmpneq_epi8_mask(feeds, _mm512_loadu_si512(data - 1), cr);
        if constexpr (form != Form::SimpleBody) {
            const __m512i next = _mm512_loadu_si512(data + 1);
            const __mmask64 nextBlank = _mm512_cmpeq_epi8_mask(_mm512_shuffle_epi8(whiteSpace, next), next);
            edits |= _mm512_mask_cmpeq_epi8_mask(nextBlank, here, space) | _mm512_cmpeq_epi8_mask(here, tab);
        }
        if (edits != 0) {
            found = true;
            return at + std::size_t(std::countr_zero(edits));
        }
    }
    return at;
}

template<Form form> std::size_t scanBlocks(std::string_view text, std::size_t at, bool &found)
{
    static const bool widest = HELOSCOPE_PROCESSOR_HAS(AVX512BW);
    if (widest)
        at = scanSixtyFour<form>(text, at, found);
    if (found)
        return at;
    static const bool wide = HELOSCOPE_PROCESSOR_HAS(AVX2);
    if (wide)
        at = scanThirtyTwo<form>(text, at, found);
    return found ? at : scanSixteen<form>(text, at, found);
}

#else

template<Form form> std::size_t scanBlocks(std::string_view, std::size_t at, bool &) { return at; }

#endif

} // namespace

template<Form form> std::size_t findEdit(std::string_view text, std::size_t from)
{
    std::size_t at = from;
    if (at == 0 && !text.empty()) {
        if (isEdit<form>(text, 0))
            return 0;
        at = 1;
    }
    bool found = false;
    at = scanBlocks<form>(text, at, found);
    while (!found && at < text.size() && !isEdit<form>(text, at))
        ++at;
    return at;
}

template std::size_t findEdit<Form::SimpleBody>(std::string_view text, std::size_t from);
template std::size_t findEdit<Form::RelaxedBody>(std::string_view text, std::size_t from);
template std::size_t findEdit<Form::RelaxedValue>(std::string_view text, std::size_t from);

} // namespace heloscope::dkim
