// What verifying an RSA signature takes its time for, signature^65537 mod modulus, with the processor's 52-bit multiply-and-add (AVX-512
// IFMA): a quarter of the time of the library's 64-bit sums. Private to core/crypto. Whoever gets a false here asks the library again, so
// that nothing is ever called different by our own arithmetic alone. `./dev bench "rsa power"` shows it.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>

namespace heloscope::crypto {

class RsaPower {
public:
    /// `modulus` big-endian and odd. Null where the processor cannot, or the modulus is longer than 519 octets.
    static std::unique_ptr<const RsaPower> make(std::string_view modulus);

    /// Whether base^65537 mod modulus is `expected`; all big-endian and below the modulus.
    bool is(std::string_view base, std::string_view expected) const;

private:
    using Limbs = std::array<std::uint64_t, 80>; // of 52 bits, the lowest first; those in use are m_count

    RsaPower() = default;
    void multiply(Limbs &a, const Limbs &b) const;

    std::size_t m_count = 0;
    Limbs m_modulus{}, m_square{}; // the square of the Montgomery radix R = 2^(52 * m_count), mod modulus
    std::uint64_t m_shiftedInverse = 0; // -1/modulus mod 2^52, times 2^12
};

} // namespace heloscope::crypto
