// Blocks of SHA-256 by the processor's own instructions, written once and compiled twice: for the sixteen registers that all processors
// with these instructions have, and for the thirty-two of AVX-512, where more lanes stay in registers. Whoever includes this says for which
// in HELOSCOPE_SHA256_TARGET. Private to core/crypto.
#pragma once

#include "core/crypto/Sha256Blocks.h"
#include "core/crypto/Sha256Constants.h"

#include <immintrin.h>

namespace heloscope::crypto {
namespace {

// The rounds of the lanes alternate, so that the processor works on one while the other's result is on its way. The instructions want the
// state as the words ABEF and CDGH. All loops over lanes are unrolled: what one lane holds is then in registers.
template<std::size_t Lanes>
__attribute__((target(HELOSCOPE_SHA256_TARGET))) void compressLanes(std::uint32_t *const *states, const char *const *texts, std::size_t count)
{
    const __m128i bigEndian = _mm_set_epi64x(0x0c0d0e0f08090a0bLL, 0x0405060700010203LL);
    __m128i abef[Lanes], cdgh[Lanes];
#pragma GCC unroll 4
    for (std::size_t lane = 0; lane < Lanes; ++lane) {
        const __m128i *state = reinterpret_cast<const __m128i *>(states[lane]);
        const __m128i cdab = _mm_shuffle_epi32(_mm_loadu_si128(state), 0xB1), efgh = _mm_shuffle_epi32(_mm_loadu_si128(state + 1), 0x1B);
        abef[lane] = _mm_alignr_epi8(cdab, efgh, 8);
        cdgh[lane] = _mm_blend_epi16(efgh, cdab, 0xF0);
    }
    for (std::size_t at = 0; at < count * Sha256Blocks::size; at += Sha256Blocks::size) {
        __m128i words[Lanes][4], abefBefore[Lanes], cdghBefore[Lanes];
#pragma GCC unroll 4
        for (std::size_t lane = 0; lane < Lanes; ++lane) {
            abefBefore[lane] = abef[lane];
            cdghBefore[lane] = cdgh[lane];
#pragma GCC unroll 4
            for (int i = 0; i < 4; ++i)
                words[lane][i] = _mm_shuffle_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i *>(texts[lane] + at) + i), bigEndian);
        }
#pragma GCC unroll 16
        for (int four = 0; four < 16; ++four) { // four rounds at a time
            const __m128i constants = _mm_load_si128(reinterpret_cast<const __m128i *>(sha256Constants) + four);
#pragma GCC unroll 4
            for (std::size_t lane = 0; lane < Lanes; ++lane) {
                __m128i(&w)[4] = words[lane];
                const __m128i sum = _mm_add_epi32(w[four % 4], constants);
                cdgh[lane] = _mm_sha256rnds2_epu32(cdgh[lane], abef[lane], sum);
                abef[lane] = _mm_sha256rnds2_epu32(abef[lane], cdgh[lane], _mm_shuffle_epi32(sum, 0x0E));
                if (four < 12) {
                    const __m128i shifted = _mm_alignr_epi8(w[(four + 3) % 4], w[(four + 2) % 4], 4);
                    const __m128i partial = _mm_add_epi32(_mm_sha256msg1_epu32(w[four % 4], w[(four + 1) % 4]), shifted);
                    w[four % 4] = _mm_sha256msg2_epu32(partial, w[(four + 3) % 4]);
                }
            }
        }
#pragma GCC unroll 4
        for (std::size_t lane = 0; lane < Lanes; ++lane) {
            abef[lane] = _mm_add_epi32(abef[lane], abefBefore[lane]);
            cdgh[lane] = _mm_add_epi32(cdgh[lane], cdghBefore[lane]);
        }
    }
#pragma GCC unroll 4
    for (std::size_t lane = 0; lane < Lanes; ++lane) {
        __m128i *state = reinterpret_cast<__m128i *>(states[lane]);
        const __m128i feba = _mm_shuffle_epi32(abef[lane], 0x1B), dchg = _mm_shuffle_epi32(cdgh[lane], 0xB1);
        _mm_storeu_si128(state, _mm_blend_epi16(feba, dchg, 0xF0));
        _mm_storeu_si128(state + 1, _mm_alignr_epi8(dchg, feba, 8));
    }
}

constexpr std::array<Sha256Blocks::Compress, Sha256Blocks::mostLanes> fewLanes = {compressLanes<1>, compressLanes<2>, compressLanes<3>, compressLanes<4>};

} // namespace
} // namespace heloscope::crypto
