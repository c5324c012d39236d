// The outer form of a text file: byte order marks, UTF-16, old Macintosh line ends, doubled carriage returns. What no reader of mail could
// split as it stands is rewritten, with a map back.
#pragma once

#include "core/base/Bytes.h"
#include "core/message/OffsetMap.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace heloscope {

/// A text rewritten by one or more repairs.
struct Repairs {
    std::vector<std::string> codes;     // in the order they were made
    std::vector<OffsetMap> maps;        // of those that moved bytes
    std::optional<Bytes> original;      // the text as given, kept before the first repair

    /// Call before `text` is replaced by a repaired one.
    void keep(const Bytes &text)
    {
        if (!original)
            original = text;
    }
};

/// Larger inputs are never rewritten; they are read as they stand or not at all.
inline constexpr std::size_t maxRepairBytes = std::size_t(32) << 20;

/// "utf16-decoded", "cr-line-endings" (each lone CR becomes LF; nothing moves), "doubled-carriage-returns".
void repairTextForm(Bytes &text, Repairs &repairs);

/// What may stand before the first field: a byte order mark, blank lines, the "From " line of an mbox (RFC 4155).
struct TextBeginning {
    bool byteOrderMark = false;
    bool blankLines = false;
    std::optional<ByteRange> envelopeLine;
    std::size_t headerBegin = 0;
};
TextBeginning readTextBeginning(std::string_view text);

} // namespace heloscope
