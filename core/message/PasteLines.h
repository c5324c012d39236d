// Lines and paragraphs of a copied text, seen by somebody who looks for a header block in it.
#pragma once

#include "core/base/ByteRange.h"

#include <cstddef>
#include <string_view>

namespace heloscope {

/// One line; `end` is behind its ending.
struct PasteLine {
    std::size_t begin = 0, contentEnd = 0, end = 0;

    std::string_view of(std::string_view text) const { return text.substr(begin, contentEnd - begin); }
};
PasteLine pasteLineAt(std::string_view text, std::size_t at);
/// Nothing but spaces and tabs.
bool isBlankText(std::string_view line);

/// The name where `line` begins with a plausible field: a name of letters, digits and hyphens, a colon, and then a blank or a value that is not just more
/// names ("from:to:subject" is the h= list of a signature). Empty otherwise.
std::string_view fieldNameIn(std::string_view line);

/// What stands in the lines from `begin` to the next blank line.
struct BlockSurvey {
    std::size_t begin = 0, end = 0;   // end: of the last line before the blank one
    std::size_t lines = 0, fields = 0, known = 0, continuations = 0;
    std::size_t garbage = 0;          // neither field nor continuation
    bool firstIsField = false;        // and a known one, or one of at least two known ones
    bool hasFrom = false, hasTransport = false; // transport: Received, Return-Path, Delivered-To
};
BlockSurvey surveyBlock(std::string_view text, std::size_t begin);

} // namespace heloscope
