// Numbers beside the order of Ed25519's base point, L = 2^252 + 27742317777372353535851937790883648493 (RFC 8032 §5.1): S of a signature and
// the hash that is multiplied with the key. Private to core/crypto.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace heloscope::crypto {

class Ed25519Scalar {
public:
    /// 32 octets, little-endian.
    explicit Ed25519Scalar(std::string_view octets);
    /// What is left of 64 octets, little-endian, divided by L.
    static Ed25519Scalar reduced(std::string_view octets);

    /// RFC 8032 §5.1.7: S must be.
    bool isBelowOrder() const;

    /// Writes the number, below 2^253, as a sum of digit * 2^place and tells each: digits are odd and below 2^(width - 1) either way, `width`
    /// places or more lie between two, and no place is above 253.
    template<typename Visit> void forEachDigit(unsigned width, const Visit &visit) const
    {
        bool carry = false;
        for (unsigned place = 0; place < wordBits * m_words.size();) {
            const std::uint64_t bits = bitsFrom(place);
            if (const int none = std::countr_zero(carry ? ~bits : bits); none > 0) {
                place += unsigned(none);
                continue;
            }
            const int digit = int(bits & ((1U << width) - 1)) + int(carry);
            carry = digit >> (width - 1) != 0;
            visit(place, carry ? digit - (1 << width) : digit);
            place += width;
        }
    }

private:
    static constexpr unsigned wordBits = 64;
    using Words = std::array<std::uint64_t, 4>; // the lowest first

    explicit Ed25519Scalar(const Words &words) : m_words(words) {}
    std::uint64_t bitsFrom(unsigned place) const
    {
        const unsigned word = place / wordBits, shift = place % wordBits;
        const std::uint64_t next = word + 1 < m_words.size() ? m_words[word + 1] : 0;
        return m_words[word] >> shift | (shift > 0 ? next << (wordBits - shift) : 0);
    }

    Words m_words;
};

} // namespace heloscope::crypto
