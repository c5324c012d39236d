// A report as one JSON line (CONTRACT "JSON, one object per message"), and the line for an input that could not be read.
// Written by hand into one buffer: every key in its place, null for what is not known, invalid UTF-8 replaced with "lossy": true
// beside it, control and invisible characters escaped.
#pragma once

#include "core/base/Result.h"
#include "core/report/Report.h"
#include "ui/text/Words.h"

#include <string>

namespace heloscope {

class Redactor;

/// The object without a line end. Sentences in the language of `words`; never fails.
/// With a redactor texts are masked, and the place of the message is a mark; ids, hashes and numbers stay.
std::string writeJson(const Report &report, const Words &words, const Redactor *redactor = nullptr);
/// The same, added to `out`, for a buffer that is used again and again.
void appendJson(std::string &out, const Report &report, const Words &words, const Redactor *redactor = nullptr);

/// {"schema":1,"source":{"path","index"},"error":{"code","message"}}
std::string writeErrorJson(const Source &source, const Error &error, const Words &words);

} // namespace heloscope
