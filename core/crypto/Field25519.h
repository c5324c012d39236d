// Numbers modulo p = 2^255 - 19, the field of Ed25519 (RFC 8032 §5.1), one at a time: for what is one long chain, inverses and roots, and for
// reading and writing octets. Nothing here is secret. Private to core/crypto.
#pragma once

#include "core/crypto/LittleEndian.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace heloscope::crypto {

class Field25519 {
public:
    static constexpr unsigned limbBits = 51;
    static constexpr std::uint64_t limbMask = (std::uint64_t(1) << limbBits) - 1;
    using Octets = std::array<unsigned char, 32>;
    using Limbs = std::array<std::uint64_t, 5>; // of 51 bits, the lowest first, those of results below 2^51 + 2^15

    constexpr Field25519() = default;
    constexpr explicit Field25519(std::uint64_t small) : m_limbs{small} {} // below 2^52
    constexpr explicit Field25519(const Limbs &limbs) : m_limbs(limbs) {}  // each below 2^51 + 2^15

    /// 32 octets, little-endian; the highest bit is left out, and p and what is above stand for what is left of them, as the library reads them.
    static Field25519 read(std::string_view octets)
    {
        const std::uint64_t words[] = {littleEndian(octets.substr(0, 8)), littleEndian(octets.substr(8, 8)), littleEndian(octets.substr(16, 8)),
                                       littleEndian(octets.substr(24, 8))};
        return Field25519(Limbs{words[0] & limbMask, (words[0] >> 51 | words[1] << 13) & limbMask, (words[1] >> 38 | words[2] << 26) & limbMask,
                                (words[2] >> 25 | words[3] << 39) & limbMask, words[3] >> 12 & limbMask});
    }
    /// The one way to write it, below p.
    Octets octets() const
    {
        Limbs limbs = m_limbs;
        for (int turn = 0; turn < 2; ++turn)
            limbs[0] += 19 * carryUp(limbs); // below 2^255 then
        Limbs above = limbs;
        above[0] += 19; // p and more comes to 2^255 by that, and is written as what is above p
        limbs[0] += 19 * carryUp(above);
        carryUp(limbs);
        const std::uint64_t words[] = {limbs[0] | limbs[1] << 51, limbs[1] >> 13 | limbs[2] << 38, limbs[2] >> 26 | limbs[3] << 25,
                                       limbs[3] >> 39 | limbs[4] << 12};
        Octets octets{};
        for (std::size_t i = 0; i < octets.size(); ++i)
            octets[i] = static_cast<unsigned char>(words[i / 8] >> 8 * (i % 8));
        return octets;
    }
    /// What the prime has in each place.
    static constexpr std::uint64_t primeLimb(std::size_t place) { return place == 0 ? limbMask - 18 : limbMask; }

    constexpr const Limbs &limbs() const { return m_limbs; }
    /// RFC 8032 §5.1.3: the sign of a number is its lowest bit.
    bool isNegative() const { return octets().front() & 1; }
    bool operator==(const Field25519 &other) const { return octets() == other.octets(); }

    constexpr Field25519 operator+(const Field25519 &other) const
    {
        Limbs sums{};
        for (std::size_t i = 0; i < sums.size(); ++i)
            sums[i] = m_limbs[i] + other.m_limbs[i];
        return Field25519(carried(sums));
    }

    constexpr Field25519 operator-(const Field25519 &other) const
    {
        Limbs sums{};
        for (std::size_t i = 0; i < sums.size(); ++i)
            sums[i] = m_limbs[i] + 2 * primeLimb(i) - other.m_limbs[i]; // twice the prime keeps it above zero
        return Field25519(carried(sums));
    }

    constexpr Field25519 operator*(const Field25519 &other) const
    {
        const auto &[a0, a1, a2, a3, a4] = m_limbs;
        const auto &[b0, b1, b2, b3, b4] = other.m_limbs;
        const std::uint64_t c1 = 19 * b1, c2 = 19 * b2, c3 = 19 * b3, c4 = 19 * b4; // 2^255 is 19
        return reduced(Wide(a0) * b0 + Wide(a1) * c4 + Wide(a2) * c3 + Wide(a3) * c2 + Wide(a4) * c1,
                       Wide(a0) * b1 + Wide(a1) * b0 + Wide(a2) * c4 + Wide(a3) * c3 + Wide(a4) * c2,
                       Wide(a0) * b2 + Wide(a1) * b1 + Wide(a2) * b0 + Wide(a3) * c4 + Wide(a4) * c3,
                       Wide(a0) * b3 + Wide(a1) * b2 + Wide(a2) * b1 + Wide(a3) * b0 + Wide(a4) * c4,
                       Wide(a0) * b4 + Wide(a1) * b3 + Wide(a2) * b2 + Wide(a3) * b1 + Wide(a4) * b0);
    }

    constexpr Field25519 square() const { return squared(1); }
    constexpr Field25519 negative() const { return Field25519() - *this; }
    /// 1/x, and 0 for 0: x^(p - 2).
    constexpr Field25519 inverse() const { return allOnes250().squared(5) * squared(3) * square() * *this; }
    /// x^((p - 5) / 8), which square roots are made of.
    constexpr Field25519 rootPower() const { return allOnes250().squared(2) * *this; }

private:
    using Wide = unsigned __int128;

    static std::uint64_t carryUp(Limbs &limbs)
    {
        std::uint64_t carry = 0;
        for (std::uint64_t &limb : limbs) {
            limb += carry;
            carry = limb >> limbBits;
            limb &= limbMask;
        }
        return carry;
    }

    // Each place gives what it has above 51 bits to the next, all at a time, and once more what then is left above: shorter than one after the
    // other, and these are long chains. Sums below 2^109, and the last below 2^106.
    static constexpr Field25519 reduced(Wide s0, Wide s1, Wide s2, Wide s3, Wide s4)
    {
        const std::uint64_t r0 = (std::uint64_t(s0) & limbMask) + 19 * std::uint64_t(s4 >> limbBits);
        const std::uint64_t r1 = (std::uint64_t(s1) & limbMask) + std::uint64_t(s0 >> limbBits);
        const std::uint64_t r2 = (std::uint64_t(s2) & limbMask) + std::uint64_t(s1 >> limbBits);
        const std::uint64_t r3 = (std::uint64_t(s3) & limbMask) + std::uint64_t(s2 >> limbBits);
        const std::uint64_t r4 = (std::uint64_t(s4) & limbMask) + std::uint64_t(s3 >> limbBits);
        return Field25519(Limbs{(r0 & limbMask) + 19 * (r4 >> limbBits), (r1 & limbMask) + (r0 >> limbBits), (r2 & limbMask) + (r1 >> limbBits),
                                (r3 & limbMask) + (r2 >> limbBits), (r4 & limbMask) + (r3 >> limbBits)});
    }

    static constexpr Limbs carried(const Limbs &sums)
    {
        Limbs limbs{(sums[0] & limbMask) + 19 * (sums[4] >> limbBits)};
        for (std::size_t i = 1; i < limbs.size(); ++i)
            limbs[i] = (sums[i] & limbMask) + (sums[i - 1] >> limbBits);
        return limbs;
    }

    constexpr Field25519 squared(int times) const
    {
        auto [a0, a1, a2, a3, a4] = m_limbs;
        for (int i = 0; i < times; ++i) {
            const std::uint64_t d0 = 2 * a0, d1 = 2 * a1, d2 = 2 * a2, c3 = 19 * a3, c4 = 19 * a4;
            const Field25519 square = reduced(Wide(a0) * a0 + Wide(d1) * c4 + Wide(d2) * c3, Wide(d0) * a1 + Wide(d2) * c4 + Wide(a3) * c3,
                                              Wide(d0) * a2 + Wide(a1) * a1 + Wide(2 * a3) * c4, Wide(d0) * a3 + Wide(d1) * a2 + Wide(a4) * c4,
                                              Wide(d0) * a4 + Wide(d1) * a3 + Wide(a2) * a2);
            a0 = square.m_limbs[0], a1 = square.m_limbs[1], a2 = square.m_limbs[2], a3 = square.m_limbs[3], a4 = square.m_limbs[4];
        }
        return Field25519(Limbs{a0, a1, a2, a3, a4});
    }

    // x^(2^250 - 1): from an exponent of so many ones to one of more.
    constexpr Field25519 allOnes250() const
    {
        const Field25519 ones2 = square() * *this;
        const Field25519 ones3 = ones2.square() * *this;
        const Field25519 ones5 = ones3.squared(2) * ones2;
        const Field25519 ones10 = ones5.squared(5) * ones5;
        const Field25519 ones20 = ones10.squared(10) * ones10;
        const Field25519 ones40 = ones20.squared(20) * ones20;
        const Field25519 ones50 = ones40.squared(10) * ones10;
        const Field25519 ones100 = ones50.squared(50) * ones50;
        const Field25519 ones200 = ones100.squared(100) * ones100;
        return ones200.squared(50) * ones50;
    }

    Limbs m_limbs{};
};

} // namespace heloscope::crypto
