// Formats of bounces that products write instead of, or beside, the standard: by which words they are known, where the failed address
// stands and behind which line the original begins. One row per format; adding one is adding a row. Internal to core/bounce.
#pragma once

#include "core/bounce/BounceTypes.h"

#include <span>
#include <string_view>

namespace heloscope::bounce {

/// Where a format writes the recipients.
enum class RecipientPlace {
    Anywhere,   // by the general rules
    AngleColon, // lines "<bob@example.net>:"
    Indented,   // lines that begin with blanks and an address
    LineStart,  // lines that begin with the address itself
    AfterMark,  // behind the mark, on its line or the next ones
};

struct Dialect {
    std::string_view name;
    std::string_view mark;      // in the narrative, any case, each run of blanks as one space
    RecipientPlace place = RecipientPlace::Anywhere;
    int weight = 6;             // how much the mark says that this is a bounce
    bool delay = false;         // the mark is that of a warning, not of a failure
};
std::span<const Dialect> dialects();

/// Lines behind which the returned message begins; found anywhere in a line, any case.
std::span<const std::string_view> originalSeparators();

} // namespace heloscope::bounce
