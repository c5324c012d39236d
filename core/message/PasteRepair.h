// Text copied from a screen, made readable as a message again: quoting, indentation, lost folding, tables, web pages. Repairs are only made
// where the bytes cannot be read as they are, each is named, and a map leads back to the text as given (UX.md §5).
#pragma once

#include "core/message/Message.h"
#include "core/message/TextForm.h"

#include <string>

namespace heloscope {

/// Rewrites `text` where needed. With SourceKind::Pasted everything copying does is undone; with any other hint only what a stored message can
/// never look like, so that no sender can pass a malformed message off as a bad copy. Codes, in the order they are tried:
/// "html-page", "no-break-spaces", "quote-marks-removed", "indentation-removed", "outlook-title-removed", "leading-text-skipped",
/// "table-layout", "blank-lines-removed", "folding-restored", "html-entities-decoded", "mail-links-removed", "smart-quotes-replaced".
/// Linear; texts above maxRepairBytes are left alone.
void repairPaste(std::string &text, SourceKind hint, Repairs &repairs);

} // namespace heloscope
