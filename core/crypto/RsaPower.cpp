#include "core/crypto/RsaPower.h"

#include "core/base/Processor.h"
#include "core/crypto/OpenSsl.h"

#include <openssl/bn.h>

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

constexpr unsigned limbBits = 52, lanes = 8; // lanes of a register
constexpr std::uint64_t limbMask = (std::uint64_t(1) << limbBits) - 1;

std::array<std::uint64_t, 80> limbsOf(std::string_view bigEndian)
{
    std::array<std::uint64_t, 80> limbs{};
    Wide bits = 0;
    unsigned held = 0;
    std::size_t at = 0;
    for (std::size_t i = bigEndian.size(); i-- > 0;) {
        bits |= Wide(static_cast<unsigned char>(bigEndian[i])) << held;
        held += 8;
        if (held >= limbBits) {
            limbs[at++] = std::uint64_t(bits) & limbMask;
            bits >>= limbBits;
            held -= limbBits;
        }
    }
    if (held > 0)
        limbs[at] = std::uint64_t(bits);
    return limbs;
}

// Montgomery's product a*b/R mod n, below 2n where a and b are (R > 4n). Each step adds one limb of b times a and the multiple of n that
// clears the lowest limb, and moves all one limb down. The lowest limb is kept apart and what comes down to it worked out beside the
// vectors: the next multiple depends on it.
template<std::size_t Registers> __attribute__((target("avx512f,avx512ifma"))) void montgomery(std::uint64_t *result, const std::uint64_t *a,
                                                                                              const std::uint64_t *b, const std::uint64_t *n,
                                                                                              std::uint64_t inverse)
{
    __m512i as[Registers], ns[Registers], sums[Registers];
    for (std::size_t i = 0; i < Registers; ++i) {
        as[i] = _mm512_loadu_si512(a + lanes * i);
        ns[i] = _mm512_loadu_si512(n + lanes * i);
        sums[i] = _mm512_setzero_si512();
    }
    std::uint64_t low = 0;
    for (std::size_t step = 0; step < lanes * Registers; ++step) {
        const Wide ab = Wide(a[0]) * b[step];
        low += std::uint64_t(ab) & limbMask;
        const std::uint64_t factor = low * inverse & limbMask;
        const Wide nf = Wide(n[0]) * factor;
        low += std::uint64_t(nf) & limbMask; // a multiple of 2^52 now
        const std::uint64_t second = std::uint64_t(sums[0][1]);
        low = (low >> limbBits) + std::uint64_t(ab >> limbBits) + std::uint64_t(nf >> limbBits) + second + (a[1] * b[step] & limbMask)
            + (n[1] * factor & limbMask);
        const __m512i limb = _mm512_set1_epi64(std::int64_t(b[step])), multiple = _mm512_set1_epi64(std::int64_t(factor));
        const __m512i zero = _mm512_setzero_si512();
#pragma GCC unroll 10
        for (std::size_t i = 0; i < Registers; ++i)
            sums[i] = _mm512_add_epi64(sums[i], _mm512_madd52lo_epu64(_mm512_madd52lo_epu64(zero, as[i], limb), ns[i], multiple));
#pragma GCC unroll 10
        for (std::size_t i = 0; i < Registers; ++i) {
            const __m512i down = _mm512_maskz_alignr_epi64(0xFF, i + 1 < Registers ? sums[i + 1] : zero, sums[i], 1);
            sums[i] = _mm512_add_epi64(down, _mm512_madd52hi_epu64(_mm512_madd52hi_epu64(zero, as[i], limb), ns[i], multiple));
        }
    }
    for (std::size_t i = 0; i < Registers; ++i)
        _mm512_storeu_si512(result + lanes * i, sums[i]);
    result[0] = low;
    std::uint64_t carry = 0;
    for (std::size_t i = 0; i < lanes * Registers; ++i) {
        result[i] += carry;
        carry = result[i] >> limbBits;
        result[i] &= limbMask;
    }
}

} // namespace

std::unique_ptr<const RsaPower> RsaPower::make(std::string_view modulus)
{
    static const bool able = HELOSCOPE_PROCESSOR_HAS(AVX512_IFMA);
    std::size_t registers = 0;
    for (const std::size_t size : {10, 5, 3}) {
        if (8 * modulus.size() + 2 <= limbBits * lanes * size)
            registers = size;
    }
    const Scratch scratch(BN_CTX_new());
    const BigNumber n(BN_bin2bn(octets(modulus.data()), int(modulus.size()), nullptr)), square(BN_new());
    const std::size_t count = lanes * registers;
    if (!able || registers == 0 || !scratch || !n || !square || BN_set_bit(square.get(), int(2 * limbBits * count)) != 1
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
    power->m_inverse = (0 - inverse) & limbMask;
    return power;
}

void RsaPower::multiply(Limbs &a, const Limbs &b) const
{
    switch (m_count / lanes) {
    case 3: montgomery<3>(a.data(), a.data(), b.data(), m_modulus.data(), m_inverse); break;
    case 5: montgomery<5>(a.data(), a.data(), b.data(), m_modulus.data(), m_inverse); break;
    case 10: montgomery<10>(a.data(), a.data(), b.data(), m_modulus.data(), m_inverse); break;
    }
}

bool RsaPower::is(std::string_view base, std::string_view expected) const
{
    constexpr int squarings = 16; // 65537 = 2^16 + 1
    Limbs first = limbsOf(base), one{1};
    multiply(first, m_square);
    Limbs power = first;
    for (int i = 0; i < squarings; ++i)
        multiply(power, power);
    multiply(power, first);
    multiply(power, one);
    return power == limbsOf(expected);
}

#else

std::unique_ptr<const RsaPower> RsaPower::make(std::string_view) { return nullptr; }

bool RsaPower::is(std::string_view, std::string_view) const { return false; }

#endif

} // namespace heloscope::crypto
