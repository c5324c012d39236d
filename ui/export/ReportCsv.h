// One row per message (RFC 4180), safe to open in a spreadsheet: a cell that would start a formula gets an apostrophe.
#pragma once

#include "core/base/Result.h"
#include "core/report/Report.h"
#include "ui/text/Words.h"

#include <string>

namespace heloscope {

class Redactor;

/// The header row, CRLF at its end. Column names are fixed English ids, as in the JSON.
std::string csvHeader();
/// With a redactor cells are masked, and the path is a mark.
std::string writeCsvRow(const Report &report, const Words &words, const Redactor *redactor = nullptr);
std::string writeCsvErrorRow(const Source &source, const Error &error, const Words &words);

} // namespace heloscope
