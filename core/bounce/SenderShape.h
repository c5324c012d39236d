// Return addresses as lists and mailing services make them: one address per recipient (VERP) or per message, often with the time of
// sending inside. Each shape is a row of a table.
#pragma once

#include "core/base/DateTime.h"

#include <optional>
#include <string>
#include <string_view>

namespace heloscope::bounce {

struct SenderShape {
    std::string_view shape;       // "mailman", "ezmlm", "amazon-ses" …
    std::string recipient;        // decoded from the address; empty = none in it
    std::string account;          // the sender's account or list there; empty = none
    std::optional<UnixTime> time; // of sending, where the address holds it
};
/// Nothing where the address has none of the shapes.
std::optional<SenderShape> readSenderShape(std::string_view address);

} // namespace heloscope::bounce
