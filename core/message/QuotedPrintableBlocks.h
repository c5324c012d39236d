// Quoted-printable sixty-four characters at a time, where the processor can look octets up in a table and close the gaps between them (AVX-512
// VBMI and VBMI2): HTML has an escape or a soft line break in every line or two, so that runs without any are short. `./dev bench quoted` shows it.
#pragma once

#include <cstddef>
#include <string_view>

namespace heloscope {

/// How many octets behind what it writes decodeQuotedPrintableBlocks may overwrite.
inline constexpr std::size_t quotedPrintableSlack = 64;

/// Decodes the beginning of `text`, which begins a line, as far as it is written as it should be: escapes of two digits, soft breaks right at the end
/// of a line, no blanks there. Returns how many characters that were; the last of them is no blank. `out` moves behind what was written. Stops
/// before the last few characters, or at once where the processor cannot: the caller goes on from there.
std::size_t decodeQuotedPrintableBlocks(std::string_view text, char *&out);

} // namespace heloscope
