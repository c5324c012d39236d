// Where the canonical form of a body first differs from the body: thirty-two octets at a time where the processor can (AVX2), sixteen with
// what every x86-64 has, one elsewhere. All of a body goes through here. `./dev bench "dkim body"` shows it.
#pragma once

#include "core/base/Ascii.h"

#include <cstddef>
#include <string_view>

namespace heloscope::dkim {

/// Whether the canonical form differs from the text at `at`: a LF without CR and, in relaxed form, white space other than one space
/// within a line. `at + 1` is inside the text whenever the octet at `at` is white space.
template<bool Relaxed> bool isEdit(std::string_view text, std::size_t at)
{
    const char c = text[at];
    if (c == '\n')
        return at == 0 || text[at - 1] != '\r';
    if constexpr (Relaxed)
        return c == '\t' || (c == ' ' && isFws(text[at + 1]));
    return false;
}

/// The first position from `from` on where isEdit holds, or the size.
template<bool Relaxed> std::size_t findEdit(std::string_view text, std::size_t from);

} // namespace heloscope::dkim
