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

class Words;
struct Report;

/// Whom advice speaks to: who got the message, who answers that person, who runs the mail servers.
enum class Reader { Person, HelpDesk, Administrator };
inline constexpr Reader professionals[] = {Reader::HelpDesk, Reader::Administrator};
/// "For the help desk": above that reader's steps; empty for the person, whose steps stand under "What to do".
std::string readerTitle(Reader reader, const Words &words);
/// Numbered steps for "What should I do?", fitted to the verdict: three to five for the person, the last of which says whom to tell; one
/// to three for the others.
std::vector<std::string> adviceSteps(const Report &report, Reader reader, const Words &words);

} // namespace heloscope
