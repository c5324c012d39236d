// Base64 sixteen characters at a time, where the processor can shuffle bytes (SSSE3): a quarter of the instructions of four at a time by
// table, on the part of a mail that is larger than all the rest. Whole lines of 76 at a time where it finds octets in a table of
// 128 (AVX-512 VBMI). `./dev bench base64` shows it.
#pragma once

#include <cstddef>
#include <string_view>

namespace heloscope {

/// Decodes the beginning of `text` as far as it consists of lines of the standard alphabet, of any number of whole groups of four;
/// returns how many characters that were. `out` moves behind what was written; up to 16 octets behind it may be overwritten.
/// Stops before the last few characters, or at once where the processor cannot: the caller goes on from there.
std::size_t decodeBase64Blocks(std::string_view text, char *&out);

} // namespace heloscope
