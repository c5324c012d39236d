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

struct TextContext {
    std::vector<std::string> notThese; // addresses to leave out, any case: the report's own sender and reader
    std::vector<std::string> known;    // addresses that the returned message was for; a bare name is completed to one of them,
    std::string domain;                // else with the reporting server's domain
};
/// `narrative` is the text in front of the returned message; `format` the recognised row, or null.
std::vector<TextRecipient> textRecipients(std::string_view narrative, const Dialect *format, const TextContext &context);

} // namespace heloscope::bounce
