// The messages of an mbox (RFC 4155 and its relatives), one after the other, without holding the file.
#pragma once

#include "core/base/Result.h"
#include "ui/input/ByteStream.h"

#include <optional>
#include <string>

namespace heloscope::input {

class MboxSplitter {
public:
    /// `head`: what was already read from `stream`; it begins with a "From " line. `limit`: bytes one message may have.
    MboxSplitter(ByteStream stream, std::string head, std::size_t limit);

    /// The next message with its "From " line, without the empty line that separates it from the next; nothing at the end.
    /// Error "too-large": that message was passed over. Any other error is the stream's, and the end.
    std::optional<Result<std::string>> next();

private:
    enum class Look { Separator, Text, NeedMore };
    Look lookAt(std::size_t lineBegin) const;
    std::optional<std::size_t> findSeparator();
    bool fill();
    Result<std::string> take(std::size_t end);

    ByteStream m_stream;
    std::string m_buffer;
    std::size_t m_begin = 0;   // of the current message in the buffer
    std::size_t m_scanned = 0; // no separator begins before this
    std::size_t m_limit;
    bool m_ended = false;
    bool m_tooLarge = false;   // the current message's first bytes were dropped
    std::optional<Error> m_error;
};

} // namespace heloscope::input
