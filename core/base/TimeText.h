// Times written in place, for writers of many of them; formatRfc3339() of DateTime.h is the same as a string.
#pragma once

#include "core/base/DateTime.h"

#include <cstddef>

namespace heloscope {

constexpr std::size_t longestRfc3339 = 32;
/// Writes formatRfc3339(time) to where so many octets fit; returns its end.
char *putRfc3339(char *at, UnixTime time);

} // namespace heloscope
