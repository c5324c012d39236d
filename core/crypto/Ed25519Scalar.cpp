#include "core/crypto/Ed25519Scalar.h"

#include "core/crypto/LittleEndian.h"

#if defined(__x86_64__)

namespace heloscope::crypto {

namespace {

using Wide = unsigned __int128;

constexpr std::array<std::uint64_t, 4> order{0x5812631a5cf5d3ed, 0x14def9dea2f79cd6, 0, std::uint64_t(1) << 60};

} // namespace

Ed25519Scalar::Ed25519Scalar(std::string_view octets)
{
    for (std::size_t i = 0; i < m_words.size(); ++i)
        m_words[i] = littleEndian(octets.substr(8 * i, 8));
}

// From the highest 32 bits on: what is left so far moves up by them, and as many times L as there are 2^252 in it are taken away, or one less.
Ed25519Scalar Ed25519Scalar::reduced(std::string_view octets)
{
    Words rest{};
    for (std::size_t at = octets.size(); at > 0; at -= 4) {
        const std::uint64_t times = rest[3] >> 28; // below 2^33
        const Wide low = Wide(times) * order[0], high = Wide(times) * order[1] + std::uint64_t(low >> wordBits);
        const Words taken{std::uint64_t(low), std::uint64_t(high), std::uint64_t(high >> wordBits), 0};
        Words moved{rest[0] << 32 | littleEndian(octets.substr(at - 4, 4)), rest[1] << 32 | rest[0] >> 32, rest[2] << 32 | rest[1] >> 32,
                    (rest[3] << 32 | rest[2] >> 32) & (order[3] - 1)};
        std::uint64_t borrow = 0;
        for (std::size_t i = 0; i < rest.size(); ++i) {
            const Wide difference = Wide(moved[i]) - taken[i] - borrow;
            rest[i] = std::uint64_t(difference);
            borrow = std::uint64_t(difference >> wordBits) & 1;
        }
        Wide carry = 0;
        for (std::size_t i = 0; i < rest.size() && borrow != 0; ++i) {
            carry += Wide(rest[i]) + order[i];
            rest[i] = std::uint64_t(carry);
            carry >>= wordBits;
        }
    }
    return Ed25519Scalar(rest);
}

bool Ed25519Scalar::isBelowOrder() const
{
    for (std::size_t i = m_words.size(); i-- > 0;) {
        if (m_words[i] != order[i])
            return m_words[i] < order[i];
    }
    return false;
}

} // namespace heloscope::crypto

#endif
