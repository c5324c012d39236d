// Runs of blanks, found sixteen octets at a time: nearly all text holds single spaces only and is taken in long pieces.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace heloscope {

/// From `at` on the first tab, CR, LF or first of two spaces; the size of the text where there is none.
std::size_t evenEnd(std::string_view text, std::size_t at);

/// Each run of spaces, tabs and line breaks as one space; none at the beginning.
std::string withSingleSpaces(std::string_view text);

} // namespace heloscope
