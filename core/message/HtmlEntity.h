// Character references of HTML (HTML Standard §13.5), the ones mail uses.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace heloscope {

/// Where a reference ("&amp;", "&#64;", "&#x40;") begins at `html[at]`, appends its text to `out` and returns its length; else 0.
std::size_t decodeEntity(std::string_view html, std::size_t at, std::string &out);
/// All references of a text undone.
std::string decodeEntities(std::string_view html);

} // namespace heloscope
