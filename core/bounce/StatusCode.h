// Enhanced status codes (RFC 3463, RFC 5248, RFC 7372, RFC 7505) and what they mean in plain words.
#pragma once

#include <string>
#include <string_view>

namespace heloscope::bounce {

/// The first "5.1.1" in `text` that stands alone: no longer number, no host name or address. Empty = none.
std::string findStatus(std::string_view text);
/// True for "5.0.0", "4.0.0", "2.0.0": no more than a class.
bool isClassOnly(std::string_view status);
/// The more telling of a Status field and the code inside a diagnostic text: the field, unless it names no more than a class.
std::string preferredStatus(std::string_view field, std::string_view diagnostic);
/// Code of the meaning (ui/text/BounceText), from status and the words of the diagnostic; empty = nothing known.
std::string meaningOf(std::string_view status, std::string_view diagnostic);

} // namespace heloscope::bounce
