// SHA-256 (FIPS 180-4 §6.2) by the processor's own instructions, texts side by side where there are several: one text alone waits for
// the result of each instruction, and others fill the gaps (two: four fifths more in the same time; four: nine tenths; sixteen where it has
// AVX-512 and works on whole registers: three times as much). Where the processor has no such instructions nothing here is used, and OpenSSL
// does the work. `./dev bench sha256` shows all.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace heloscope::crypto {

struct Sha256Feed;

class Sha256 {
public:
    /// Whether this processor has the instructions; nothing else may be called where it has not.
    static bool isSupported();

    /// How many texts side by side gain something: 4, or 16.
    static std::size_t worthwhileLanes();

    void update(std::string_view bytes);
    /// Octets to the end of the block that has begun.
    std::size_t missing() const { return -m_length % 64; }
    /// Each hash gets its bytes, side by side as far as the shortest goes.
    static void updateEach(std::span<Sha256Feed> feeds);
    /// The raw digest, 32 octets. The object starts over.
    std::string finish();

private:
    static void updateTogether(std::span<Sha256Feed> feeds, std::size_t count);
    void compress(std::string_view bytes);
    void fillBlock(std::string_view &bytes);

    static constexpr std::array<std::uint32_t, 8> initialState{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    std::array<std::uint32_t, 8> m_state = initialState;
    std::array<char, 64> m_tail{}; // what does not fill a block yet; how much it is follows from the length
    std::uint64_t m_length = 0;    // in octets, of all so far
};

struct Sha256Feed {
    Sha256 *hash;
    std::string_view bytes;
};

} // namespace heloscope::crypto
