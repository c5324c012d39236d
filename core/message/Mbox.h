// Splits an mbox (RFC 4155, mboxo/mboxrd as found on disk) into messages while it streams by. Bytes are not changed: ">From " stays quoted.
#pragma once

#include "core/base/ByteRange.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace heloscope {

/// True where `line` (without line ending) is a separator: "From " sender date, the date as ctime writes it or a variant in use.
bool isMboxSeparator(std::string_view line);
/// The text begins (after blank lines or a byte order mark) with a separator line and then a header field.
bool looksLikeMbox(std::string_view text);

/// One message of an mbox, with its separator line in front.
struct MboxEntry {
    std::string bytes;
    std::size_t index = 0;      // 0 = first
    std::uint64_t offset = 0;   // of the separator line in the stream
    bool tooLarge = false;      // more than maxMessageBytes; the rest was dropped
};

/// Feed the stream in pieces of any size; complete messages come out in order. Memory holds one message and one piece.
class MboxSplitter {
public:
    void feed(std::string_view piece);
    /// No more pieces will come: what is left is the last message.
    void finish();
    /// The next complete message, or nothing until more is fed.
    std::optional<MboxEntry> next();

private:
    std::size_t findBoundary();
    std::string m_buffer;          // unread stream, the current message first
    std::uint64_t m_bufferOffset = 0;
    std::size_t m_scanned = 0;     // lines before this are known to be no separator
    std::size_t m_index = 0;
    bool m_finished = false;
    bool m_dropping = false;       // inside a message already given out as too large
    bool m_previousBlank = true;
};

/// The same for a text held whole: ranges of the messages, separator lines included.
std::vector<ByteRange> splitMbox(std::string_view text);

} // namespace heloscope
