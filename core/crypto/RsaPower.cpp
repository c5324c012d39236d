#include "core/crypto/RsaPower.h"

#include "core/base/Processor.h"
#include "core/crypto/OpenSsl.h"

#include <openssl/bn.h>

#include <cstring>
#include <string>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace heloscope::crypto {

#if defined(__x86_64__)

namespace {

using BigNumber = std::unique_ptr<BIGNUM, OpenSslDeleter<BN_free>>;
using Scratch = std::unique_ptr<BN_CTX, OpenSslDeleter<BN_CTX_free>>;
using Wide = unsigned __int128;

constexpr unsigned limbBits = 52, shift = 64 - limbBits, lanes = 8; // lanes of a register
constexpr std::uint64_t limbMask = (std::uint64_t(1) << limbBits) - 1;
constexpr std::size_t longest = 80 * limbBits / 8;

// Each limb begins six and a half octets above the one before it, and so is within eight of them. No longer than `longest`.
std::array<std::uint64_t, 80> limbsOf(std::string_view bigEndian)
{
    std::array<std::uint64_t, 80> limbs{};
    std::array<char, sizeof(std::uint64_t) + longest> padded{};
    std::memcpy(padded.data() + sizeof(std::uint64_t), bigEndian.data(), bigEndian.size());
    for (std::size_t i = 0; limbBits * i < 8 * bigEndian.size(); ++i) {
        std::uint64_t word = 0;
        std::memcpy(&word, padded.data() + bigEndian.size() - limbBits * i / 8, sizeof word);
        limbs[i] = __builtin_bswap64(word) >> (limbBits * i % 8) & limbMask;
    }
    return limbs;
}

// A product of two limbs, as the processor's vectors have it: the lower and the upper 52 bits. One of them comes shifted up by 12 bits, which
// puts the upper ones in a word of their own.
struct Halves {
    std::uint64_t low, high;
};

inline Halves product(std::uint64_t limb, std::uint64_t shifted)
{
    const Wide whole = Wide(limb) * shifted;
    return {std::uint64_t(whole) >> shift, std::uint64_t(whole >> 64)};
}

// Brings limbs from below 2^63 to below 2^52: each gives what it has above that to the next, all at once. Some then have one more to give, or
// would if they were given one: who does is worked out for eight at a time, as an addition does it.
template<std::size_t Registers> __attribute__((target("avx512f,avx512ifma"), always_inline)) inline void carry(__m512i (&limbs)[Registers])
{
    const __m512i mask = _mm512_set1_epi64(std::int64_t(limbMask)), zero = _mm512_setzero_si512();
    __m512i above[Registers];
#pragma GCC unroll 10
    for (std::size_t i = 0; i < Registers; ++i)
        above[i] = _mm512_maskz_srli_epi64(0xFF, limbs[i], limbBits);
    unsigned given = 0;
#pragma GCC unroll 10
    for (std::size_t i = 0; i < Registers; ++i) {
        const __m512i rest = _mm512_add_epi64(_mm512_and_si512(limbs[i], mask),
                                              _mm512_maskz_alignr_epi64(0xFF, above[i], i > 0 ? above[i - 1] : zero, lanes - 1));
        const unsigned gives = _mm512_cmpgt_epu64_mask(rest, mask), passes = _mm512_cmpeq_epu64_mask(rest, mask);
        const unsigned sum = (gives << 1 | given) + passes;
        limbs[i] = _mm512_and_si512(_mm512_mask_add_epi64(rest, __mmask8(sum ^ passes), rest, _mm512_set1_epi64(1)), mask);
        given = sum >> lanes;
    }
}

// Montgomery's product a*b/R mod n, below 2n where a and b are (R > 4n, R = 2^(52 * steps)). Each step adds one limb of b times a and the
// multiple of n that clears the lowest limb, and moves all one limb down. That multiple depends on the lowest limb, so the two lowest are kept
// apart and worked out beside the vectors: what a vector has in its third place is needed two steps later only.
template<std::size_t Registers> __attribute__((target("avx512f,avx512ifma"))) void montgomery(std::uint64_t *result, const std::uint64_t *a,
                                                                                              const std::uint64_t *b, const std::uint64_t *n,
                                                                                              std::uint64_t shiftedInverse, std::size_t steps)
{
    __m512i as[Registers], ns[Registers], sums[Registers];
    for (std::size_t i = 0; i < Registers; ++i) {
        as[i] = _mm512_loadu_si512(a + lanes * i);
        ns[i] = _mm512_loadu_si512(n + lanes * i);
        sums[i] = _mm512_setzero_si512();
    }
    const __m512i zero = _mm512_setzero_si512();
    std::uint64_t low0 = 0, low1 = 0;
    for (std::size_t step = 0; step < steps; ++step) {
        const std::uint64_t shiftedLimb = b[step] << shift;
        const Halves ab0 = product(a[0], shiftedLimb), ab1 = product(a[1], shiftedLimb);
        const std::uint64_t lowest = low0 + ab0.low, shiftedFactor = lowest * shiftedInverse;
        const Halves nf0 = product(n[0], shiftedFactor), nf1 = product(n[1], shiftedFactor);
        const std::uint64_t third = std::uint64_t(sums[0][2]);
        // With the multiple of n the lowest limb is a multiple of 2^52.
        low0 = (lowest >> limbBits) + std::uint64_t((lowest & limbMask) != 0) + low1 + ab0.high + ab1.low + nf1.low + nf0.high;
        low1 = third + ab1.high + (a[2] * shiftedLimb >> shift) + (n[2] * shiftedFactor >> shift) + nf1.high;
        const __m512i limb = _mm512_set1_epi64(std::int64_t(b[step])), factor = _mm512_set1_epi64(std::int64_t(shiftedFactor >> shift));
#pragma GCC unroll 10
        for (std::size_t i = 0; i < Registers; ++i)
            sums[i] = _mm512_add_epi64(sums[i], _mm512_madd52lo_epu64(_mm512_madd52lo_epu64(zero, as[i], limb), ns[i], factor));
#pragma GCC unroll 10
        for (std::size_t i = 0; i < Registers; ++i) {
            const __m512i down = _mm512_maskz_alignr_epi64(0xFF, i + 1 < Registers ? sums[i + 1] : zero, sums[i], 1);
            sums[i] = _mm512_add_epi64(down, _mm512_madd52hi_epu64(_mm512_madd52hi_epu64(zero, as[i], limb), ns[i], factor));
        }
    }
    sums[0] = _mm512_mask_mov_epi64(sums[0], 0b11, _mm512_set_epi64(0, 0, 0, 0, 0, 0, std::int64_t(low1), std::int64_t(low0)));
    carry(sums);
    for (std::size_t i = 0; i < Registers; ++i)
        _mm512_storeu_si512(result + lanes * i, sums[i]);
}

} // namespace

std::unique_ptr<const RsaPower> RsaPower::make(std::string_view modulus)
{
    static const bool able = HELOSCOPE_PROCESSOR_HAS(AVX512_IFMA);
    const std::size_t count = (8 * modulus.size() + 2 + limbBits - 1) / limbBits;
    const Scratch scratch(BN_CTX_new());
    const BigNumber n(BN_bin2bn(octets(modulus.data()), int(modulus.size()), nullptr)), square(BN_new());
    if (!able || modulus.size() >= longest || !scratch || !n || !square || BN_set_bit(square.get(), int(2 * limbBits * count)) != 1
        || BN_nnmod(square.get(), square.get(), n.get(), scratch.get()) != 1)
        return nullptr;
    std::string bytes(modulus.size(), '\0');
    if (BN_bn2binpad(square.get(), octets(bytes.data()), int(bytes.size())) != int(bytes.size()))
        return nullptr;
    std::unique_ptr<RsaPower> power(new RsaPower);
    power->m_count = count;
    power->m_modulus = limbsOf(modulus);
    power->m_square = limbsOf(bytes);
    // Newton: each turn doubles the bits that are right, of which an odd number's own three are.
    std::uint64_t inverse = power->m_modulus[0];
    for (int turn = 0; turn < 5; ++turn)
        inverse *= 2 - power->m_modulus[0] * inverse;
    power->m_shiftedInverse = (0 - inverse) << shift;
    return power;
}

void RsaPower::multiply(Limbs &a, const Limbs &b) const
{
    const auto product = m_count <= 3 * lanes ? montgomery<3> : m_count <= 5 * lanes ? montgomery<5> : montgomery<10>;
    product(a.data(), a.data(), b.data(), m_modulus.data(), m_shiftedInverse, m_count);
}

bool RsaPower::is(std::string_view base, std::string_view expected) const
{
    constexpr int squarings = 16; // 65537 = 2^16 + 1
    const Limbs plain = limbsOf(base);
    Limbs power = plain;
    multiply(power, m_square);
    for (int i = 0; i < squarings; ++i)
        multiply(power, power);
    multiply(power, plain); // which is not times R: neither is the result
    Limbs same = limbsOf(expected);
    if (power == same)
        return true;
    // It is below 2n, and may have n too much.
    std::uint64_t carry = 0;
    for (std::size_t i = 0; i < m_count; ++i) {
        const std::uint64_t sum = same[i] + m_modulus[i] + carry;
        same[i] = sum & limbMask;
        carry = sum >> limbBits;
    }
    return power == same;
}

#else

std::unique_ptr<const RsaPower> RsaPower::make(std::string_view) { return nullptr; }

bool RsaPower::is(std::string_view, std::string_view) const { return false; }

#endif

} // namespace heloscope::crypto
