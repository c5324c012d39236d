// Quoted-printable undone (RFC 2045 §6.7), forgiving what programs get wrong.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace heloscope {

/// Decodes whole lines of `encoded` until there are at least `limit` octets, into the beginning of `room`, which grows as needed; what stands
/// behind them in it means nothing. Returns how many octets that are. `damaged` is set to true where an escape was none.
std::size_t decodeQuotedPrintable(std::string_view encoded, std::size_t limit, std::string &room, bool &damaged);

} // namespace heloscope
