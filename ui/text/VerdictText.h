// English source sentences of every statement of the verdict (StatementCodes.def), context "Statement". Show them through
// Words::sentence, which fills and translates. Sentences that count use %n and the value "count".
#pragma once

#include "core/report/Verdict.h"

#include <string>
#include <vector>

namespace heloscope {

const char *statementText(StatementCode code);

/// The names of the values that the sentence uses.
std::vector<std::string> requiredValues(StatementCode code);

/// Three to five numbered steps for "What should I do?", fitted to the verdict; the last one says whom to tell.
class Words;
struct Report;
std::vector<std::string> adviceSteps(const Report &report, const Words &words);

} // namespace heloscope
