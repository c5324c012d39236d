// Reads one Received field (RFC 5321 §4.4) the way the program that wrote it meant it. The grammar is only a starting point:
// clauses come in any order, comments nest and hold clause words and semicolons, and each server puts HELO, resolved name and
// address into places of its own. Each writer is one row of a table (Writers.cpp); unknown shapes get the generic reading.
#pragma once

#include "core/received/ReceivedTypes.h"

#include <string_view>

namespace heloscope::received {

/// `rawValue` is what stands after the colon, folds and comments included, in any encoding. Never fails: a line without any
/// clause or date is a Hop with `unreadable`. `field`, `range`, `delaySeconds` and `internal` are left to readChain.
/// Linear in the size of `rawValue`. Texts keep their bytes; folds inside them are single spaces.
Hop parseReceived(std::string_view rawValue);

struct Line;
/// The same for one line after the other: `hop` is a fresh one, `line` may be that of the line before, whose memory is used again.
void parseReceived(std::string_view rawValue, Line &line, Hop &hop);

} // namespace heloscope::received
