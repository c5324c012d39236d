// SMTP smuggling: a body holds what one server on the way would take for the end of the message, and behind it the commands of another one.
#pragma once

#include <cstddef>
#include <string_view>

namespace heloscope {

/// Whether the dot at `dot` stands alone in its line, as in front of a line end, and SMTP commands follow (RFC 5321 §4.1.1.4).
bool isFollowedByCommands(std::string_view body, std::size_t dot);

} // namespace heloscope
