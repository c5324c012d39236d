// A text as lines, for readers of reports: where header fields stand in it, whatever the mail program put in front of them.
// Internal to core/bounce.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace heloscope::bounce {

/// The lines of `text` without their endings (CR LF, LF or CR). Views into `text`.
std::vector<std::string_view> linesOf(std::string_view text);

/// A run of lines that look like the header of a message.
struct HeaderBlock {
    std::size_t begin = 0, end = 0; // line numbers, end exclusive (the empty line, or what is no field)
    std::size_t prefix = 0;         // octets of quoting or indentation in front of each line
    int fields = 0;                 // lines that begin a field
    int keyFields = 0;              // distinct ones of Received, Message-ID, From, To, Subject, Date
    bool telling = false;           // one of them is Received, Message-ID or From; without it these are only pieces
    bool ended = false;             // by an empty line, so that a body may follow
};
/// The first block at or after line `from` and before `to`; begin == end where there is none. A block has at least one field that
/// headers of messages have. Linear over repeated calls that go on at `end`.
HeaderBlock findHeaderBlock(const std::vector<std::string_view> &lines, std::size_t from, std::size_t to);

} // namespace heloscope::bounce
