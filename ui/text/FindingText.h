// English source sentences of every finding, context "Finding". They stand in the files FindingText<Group>.cpp; a code of
// FindingCodes.def without sentences does not link. Which values a check must supply for a code is what its sentences name:
// requiredValues(). Show them through Words, which fills and translates.
#pragma once

#include "core/report/FindingCode.h"

#include <string>
#include <vector>

namespace heloscope {

struct FindingText {
    const char *title;  // one full sentence
    const char *text;   // what it means, two lines of plain words
    const char *advice; // what to do about it; "" = nothing
};

const FindingText &findingText(FindingCode code);

/// The names of the values that the sentences of `code` use ("domain", "ip" …). A missing one is bridged by a phrase.
std::vector<std::string> requiredValues(FindingCode code);

} // namespace heloscope
