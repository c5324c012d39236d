// Lines that begin with "-" or ".": delimiters of parts, and what SMTP takes for the end of the data. Both are looked for in every body, and in text
// the octets themselves are so common that a search for each would stop at every other word. `./dev bench "marked lines"` shows it.
#pragma once

#include <cstddef>
#include <string_view>

namespace heloscope {

/// The first "-" or "." in [from, end) that stands behind a CR, an LF or at the very beginning; `end` where there is none.
std::size_t nextLineMark(std::string_view text, std::size_t from, std::size_t end);

} // namespace heloscope
