// The single repairs of PasteRepair, in a file of their own so that each can be read alone. Each returns true where it changed the text.
#pragma once

#include "core/message/PasteLines.h"
#include "core/message/TextForm.h"

#include <string>

namespace heloscope::paste {

/// Whether the user said it is copied text: then less evidence is needed.
enum class Origin { Copied, Stored };

bool openHtmlPage(std::string &text, Repairs &repairs);
bool replaceNoBreakSpaces(std::string &text, Origin origin, Repairs &repairs);
bool removeQuoteMarks(std::string &text, Origin origin, Repairs &repairs);
bool removeIndentation(std::string &text, Origin origin, Repairs &repairs);
bool removeOutlookTitle(std::string &text, Repairs &repairs);
bool skipLeadingText(std::string &text, Origin origin, Repairs &repairs);
bool readTable(std::string &text, Repairs &repairs);
bool removeBlankLines(std::string &text, Origin origin, Repairs &repairs);
bool restoreFolding(std::string &text, Origin origin, Repairs &repairs);
bool cleanAddresses(std::string &text, Repairs &repairs);

/// Puts a rewritten text in place and notes the repair.
void accept(std::string &text, RepairedText &repaired, const char *code, Repairs &repairs);

} // namespace heloscope::paste
