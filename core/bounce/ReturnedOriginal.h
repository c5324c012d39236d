// Finds the message that a report returns: as a MIME part, as headers alone, as text inside the report, behind broken boundaries, or
// in a service's JSON notification. Internal to core/bounce; the result type stands in BounceParse.h.
#pragma once

#include "core/bounce/BounceParse.h"

#include <functional>

namespace heloscope::bounce {

/// A text of the report that people read, and where in it the returned message begins.
struct ReportText {
    std::size_t part = 0;       // index in the tree
    std::string text;           // UTF-8
    bool html = false;
    std::size_t originalAt = std::string::npos; // offset of the header of an inline original; npos = none
    bool separated = false;     // a line says that the original follows
};

/// All shown texts outside embedded messages and report parts, each cut at maxReportText octets.
std::vector<ReportText> reportTexts(const Message &message, const MimeTree &tree);
/// The same texts one after the other, each good during the call; `take` returns false to hear no more.
using TakeText = std::function<bool(std::size_t part, std::string_view text, bool html)>;
void visitReportTexts(const Message &message, const MimeTree &tree, const TakeText &take);
/// Marks the inline original in `texts` (at most one of them), by the separators or, unless `separatedOnly`, as the longest block of
/// header fields.
void markInlineOriginal(std::vector<ReportText> &texts, bool separatedOnly);
/// The report returns a message or its headers as a part.
bool returnsPart(const MimeTree &tree);

/// The best there is, in the order of RFC 6522 parts, header parts, inline text, raw scan. `depth` counts reports already opened.
std::optional<ReturnedOriginal> findOriginal(const Message &message, const MimeTree &tree, const std::vector<ReportText> &texts, int depth);

/// Fills Message-ID, From, To, Subject and Date from the header of `original.bytes`.
void describe(ReturnedOriginal &original);

} // namespace heloscope::bounce
