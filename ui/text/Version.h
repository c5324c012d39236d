// The program's name and version as reports print them.
#pragma once

#include <string_view>

namespace heloscope {

inline constexpr std::string_view programName = "heloscope";
std::string_view programVersion();

} // namespace heloscope
