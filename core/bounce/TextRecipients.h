// Failed addresses in the text of a report, where no machine-readable part names them. Internal to core/bounce.
#pragma once

#include "core/bounce/Dialects.h"

#include <string>
#include <string_view>
#include <vector>

namespace heloscope::bounce {

struct TextRecipient {
    std::string address;
    std::string reason; // the lines that belong to it
};

/// `narrative` is the text in front of the returned message; `format` the recognised row, or null. Addresses in `notThese` (any case: the
/// report's own sender and reader) are left out.
std::vector<TextRecipient> textRecipients(std::string_view narrative, const Dialect *format, const std::vector<std::string> &notThese);

} // namespace heloscope::bounce
