// The form of nearly every date of mail, read by its places: a tenth of what the reader of all forms (MailDate.cpp) needs, and a message
// has one date in each Received line.
#pragma once

#include "core/base/DateTime.h"

#include <optional>
#include <string_view>

namespace heloscope {

/// "Fri, 21 Nov 2025 09:05:00 +0100" (RFC 5322 §3.3), perhaps with one comment behind. Nothing where anything is odd; what is read here
/// parseMailDate() reads alike.
std::optional<MailDate> readUsualDate(std::string_view text);

} // namespace heloscope
