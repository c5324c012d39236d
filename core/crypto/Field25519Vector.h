// Four numbers modulo 2^255 - 19 side by side, with the processor's 52-bit multiply-and-add (AVX-512 IFMA): the four coordinates of a point
// of Ed25519, of which each sum of points needs four products at once. Private to core/crypto; for processors that can.
#pragma once

#include "core/crypto/Field25519.h"

#include <immintrin.h>

#include <array>
#include <cstddef>
#include <cstdint>

#define HELOSCOPE_IFMA __attribute__((target("avx2,avx512f,avx512vl,avx512ifma")))
#define HELOSCOPE_IFMA_INLINE HELOSCOPE_IFMA __attribute__((always_inline)) inline

namespace heloscope::crypto {

/// As Field25519 has them, 51 bits in each place; lane i of each place is number i. Products want and give places below 2^51 + 2^15.
struct Field25519Vector {
    __m256i places[5];
};

/// How one is kept.
struct alignas(32) KeptField25519Vector {
    std::uint64_t places[5][4];
};

using Lanes = unsigned char; // a bit for each

HELOSCOPE_IFMA_INLINE Field25519Vector load(const KeptField25519Vector &kept)
{
    Field25519Vector vector;
#pragma GCC unroll 5
    for (std::size_t i = 0; i < 5; ++i)
        vector.places[i] = _mm256_load_si256(reinterpret_cast<const __m256i *>(kept.places[i]));
    return vector;
}

HELOSCOPE_IFMA_INLINE void store(KeptField25519Vector &kept, const Field25519Vector &vector)
{
#pragma GCC unroll 5
    for (std::size_t i = 0; i < 5; ++i)
        _mm256_store_si256(reinterpret_cast<__m256i *>(kept.places[i]), vector.places[i]);
}

constexpr KeptField25519Vector sideBySide(const std::array<Field25519, 4> &numbers)
{
    KeptField25519Vector kept{};
#pragma GCC unroll 5
    for (std::size_t i = 0; i < 5; ++i) {
        for (std::size_t lane = 0; lane < numbers.size(); ++lane)
            kept.places[i][lane] = numbers[lane].limbs()[i];
    }
    return kept;
}

inline Field25519 number(const KeptField25519Vector &kept, std::size_t lane)
{
    Field25519::Limbs limbs;
    for (std::size_t i = 0; i < limbs.size(); ++i)
        limbs[i] = kept.places[i][lane];
    return Field25519(limbs);
}

/// Number A, B, C and D of it, in this order.
template<int A, int B, int C, int D> HELOSCOPE_IFMA_INLINE __m256i arranged(__m256i place)
{
    return _mm256_permute4x64_epi64(place, A | B << 2 | C << 4 | D << 6);
}

template<int A, int B, int C, int D> HELOSCOPE_IFMA_INLINE Field25519Vector arranged(const Field25519Vector &vector)
{
    Field25519Vector result;
#pragma GCC unroll 5
    for (std::size_t i = 0; i < 5; ++i)
        result.places[i] = arranged<A, B, C, D>(vector.places[i]);
    return result;
}

/// The same place of twice the prime, less this one; of these lanes, as it is in the others.
HELOSCOPE_IFMA_INLINE __m256i negated(Lanes lanes, std::size_t i, __m256i place)
{
    return _mm256_mask_sub_epi64(place, lanes, _mm256_set1_epi64x(std::int64_t(2 * Field25519::primeLimb(i))), place);
}

/// What each place has above 51 bits goes to the next, times 19 from the last to the first. Places below 2^61 come down to below 2^51 + 2^15.
HELOSCOPE_IFMA_INLINE Field25519Vector carried(const Field25519Vector &vector)
{
    const __m256i mask = _mm256_set1_epi64x(std::int64_t(Field25519::limbMask));
    __m256i carries[5], rest[5];
#pragma GCC unroll 5
    for (std::size_t i = 0; i < 5; ++i) {
        carries[i] = _mm256_srli_epi64(vector.places[i], Field25519::limbBits);
        rest[i] = _mm256_and_si256(vector.places[i], mask);
    }
    Field25519Vector result;
    result.places[0] = _mm256_madd52lo_epu64(rest[0], carries[4], _mm256_set1_epi64x(19));
#pragma GCC unroll 5
    for (std::size_t i = 1; i < 5; ++i)
        result.places[i] = _mm256_add_epi64(rest[i], carries[i - 1]);
    return result;
}

HELOSCOPE_IFMA_INLINE __m256i times19(__m256i place)
{
    return _mm256_add_epi64(_mm256_add_epi64(place, _mm256_slli_epi64(place, 1)), _mm256_slli_epi64(place, 4));
}

/// Lane by lane. The upper halves of the small products belong 52 bits higher, one more than a place has: they count twice there. The places
/// above the fifth come first: what is done to them afterwards goes on beside the others.
HELOSCOPE_IFMA_INLINE Field25519Vector product(const Field25519Vector &a, const Field25519Vector &b)
{
    __m256i low[10], high[10];
#pragma GCC unroll 10
    for (std::size_t i = 0; i < 10; ++i)
        low[i] = high[i] = _mm256_setzero_si256();
#pragma GCC unroll 2
    for (const bool above : {true, false}) {
#pragma GCC unroll 5
        for (std::size_t i = 0; i < 5; ++i) {
#pragma GCC unroll 5
            for (std::size_t k = 0; k < 5; ++k) {
                if ((i + k >= 5) == above)
                    low[i + k] = _mm256_madd52lo_epu64(low[i + k], a.places[i], b.places[k]);
                if ((i + k + 1 >= 5) == above)
                    high[i + k + 1] = _mm256_madd52hi_epu64(high[i + k + 1], a.places[i], b.places[k]);
            }
        }
    }
    Field25519Vector sums;
#pragma GCC unroll 5
    for (std::size_t i = 0; i < 5; ++i) {
        const __m256i above = _mm256_add_epi64(low[i + 5], _mm256_add_epi64(high[i + 5], high[i + 5]));
        sums.places[i] = _mm256_add_epi64(_mm256_add_epi64(low[i], _mm256_add_epi64(high[i], high[i])), times19(above)); // below 2^60
    }
    return carried(sums);
}

} // namespace heloscope::crypto
