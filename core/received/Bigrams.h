// Which pairs of neighbouring octets a text has, as a set of 256 bits: a text that lacks a pair of a word cannot hold the word. Asking
// that first spares nearly all of the hundred searches for a product's mark in each Received line.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace heloscope::received {

class Bigrams {
public:
    constexpr explicit Bigrams(std::string_view text)
    {
        for (std::size_t i = 1; i < text.size(); ++i) {
            const unsigned bit = (static_cast<unsigned char>(text[i - 1]) * 7u + static_cast<unsigned char>(text[i]) * 31u) % 256;
            m_bits[bit / 64] |= std::uint64_t(1) << bit % 64;
        }
    }
    /// False where a text with these pairs cannot hold one with those of `word`.
    constexpr bool mayHold(const Bigrams &word) const
    {
        for (std::size_t i = 0; i < m_bits.size(); ++i) {
            if (word.m_bits[i] & ~m_bits[i])
                return false; // the first step tells nearly always
        }
        return true;
    }

private:
    std::array<std::uint64_t, 4> m_bits{};
};

} // namespace heloscope::received
