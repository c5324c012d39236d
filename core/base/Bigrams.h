// Which pairs of neighbouring octets a text has, as a set of 64 bits: a text that lacks a pair of a word cannot hold the word. Asking
// that first spares nearly all of the hundred searches for a product's mark in each Received line, and for a bounce's in each subject.
#pragma once

#include <cstdint>
#include <string_view>

namespace heloscope {

class Bigrams {
public:
    constexpr Bigrams() = default;
    /// Letters of any case are taken alike.
    constexpr explicit Bigrams(std::string_view text)
    {
        if (text.empty())
            return;
        std::uint64_t bits = 0;
        unsigned before = static_cast<unsigned char>(text.front()) | 0x20u;
        for (const char c : text.substr(1)) {
            const unsigned octet = static_cast<unsigned char>(c) | 0x20u;
            bits |= std::uint64_t(1) << (before * 5 + octet) % 64;
            before = octet;
        }
        m_bits = bits;
    }
    /// False where a text with these pairs cannot hold one with those of `word`.
    constexpr bool mayHold(Bigrams word) const { return (word.m_bits & ~m_bits) == 0; }

private:
    std::uint64_t m_bits = 0;
};

} // namespace heloscope
