// Where the canonical form of a text first differs from the text: sixty-four octets at a time where the processor can (AVX-512), thirty-two
// with AVX2, sixteen with what every x86-64 has, one elsewhere. All of a body goes through here, and the values of fields.
// `./dev bench "dkim body"` shows it.
#pragma once

#include "core/base/Ascii.h"

#include <cstddef>
#include <string_view>

namespace heloscope::dkim {

enum class Form { SimpleBody, RelaxedBody, RelaxedValue };

/// Whether the canonical form differs from the text at `at`. In a body: a LF without CR and, in relaxed form, white space other than one
/// space within a line. In the relaxed value of a field: a CR, a LF, and white space other than one space before something else. In a body
/// `at + 1` is inside the text whenever the octet at `at` is white space.
template<Form form> bool isEdit(std::string_view text, std::size_t at)
{
    const char c = text[at];
    if constexpr (form == Form::RelaxedValue)
        return c == '\t' || c == '\r' || c == '\n' || (c == ' ' && (at + 1 == text.size() || isFws(text[at + 1])));
    if (c == '\n')
        return at == 0 || text[at - 1] != '\r';
    if constexpr (form == Form::RelaxedBody)
        return c == '\t' || (c == ' ' && isFws(text[at + 1]));
    return false;
}

/// The first position from `from` on where isEdit holds, or the size.
template<Form form> std::size_t findEdit(std::string_view text, std::size_t from);

} // namespace heloscope::dkim
