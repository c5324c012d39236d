// What the processor does with whole blocks of SHA-256 (FIPS 180-4 §6.2), several texts side by side. Private to Sha256, its tests and
// its benchmark.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>

namespace heloscope::crypto {

struct Sha256Blocks {
    static constexpr std::size_t size = 64;      // octets of a block
    static constexpr std::size_t mostLanes = 4;  // by the processor's own instructions for SHA-256; more gain nothing
    static constexpr std::size_t manyLanes = 16; // as many words as fit a register

    /// Takes `count` blocks of each text into its state of eight words.
    using Compress = void (*)(std::uint32_t *const *states, const char *const *texts, std::size_t count);

    std::array<Compress, mostLanes> few; // for one text, two, three, four
    Compress many;                       // for manyLanes; may be null

    /// With the instructions for SHA-256 alone, and with AVX-512 beside them. Null where this processor lacks something.
    static const Sha256Blocks *narrow();
    static const Sha256Blocks *wide();
};

} // namespace heloscope::crypto
