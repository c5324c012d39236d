// What `heloscope-cli codes` and `explain CODE` print.
#pragma once

#include "core/report/FindingCode.h"
#include "ui/text/Words.h"

#include <string>

namespace heloscope {

/// One line per code: id, severity, group, section of the rule.
std::string writeCodes(const Words &words);
/// Title, meaning, advice and section of one code, values as phrases.
std::string writeExplanation(FindingCode code, const Words &words);

} // namespace heloscope
