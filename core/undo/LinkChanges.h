// Links that a gateway led through its own site so that it can look at them first: Safe Links, URL Defense versions 1 to 3, and any
// other site that keeps the address in the link. Undone one site at a time, since authors use such links themselves.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace heloscope::undo {

inline constexpr std::size_t maxWrapperHosts = 4;     // sites tried for one message
inline constexpr std::size_t maxWrappedLink = 8192;   // octets of one link; browsers stop before

/// Hosts of the links in `text` that hold another address, lower case, first seen first; at most maxWrapperHosts with those in `hosts`.
void collectWrapperHosts(std::string_view text, std::vector<std::string> &hosts);

enum class Markup { Plain, Html }; // Html: "&" in an address is written "&amp;", and what a gateway noted beside the link goes too

/// `text` with the links to `host` replaced by what they hold; empty where there was none. Linear.
std::string withoutWrapping(std::string_view text, std::string_view host, Markup markup);

} // namespace heloscope::undo
