// Reads header fields one after the other, allocation-free; used for message headers, MIME part headers and reports.
// RFC 5322 §2.2 with the obsolete forms of §4.5; lines that are no field are given as NotAField.
#pragma once

#include "core/message/Message.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace heloscope {

/// Walks the header fields of `bytes` from `begin` up to the first empty line or `end`. Ranges given out are into `bytes`.
class FieldScanner {
public:
    FieldScanner(std::string_view bytes, std::size_t begin, std::size_t end);

    /// The next field, or false at the empty line or the end. BareLineFeed is set on every field with a lone LF; whether that is odd depends
    /// on the rest (see crlfLines and lfLines).
    bool next(HeaderField &field);

    /// After `next` returned false: the end of the last field.
    std::size_t headerEnd() const { return m_at; }
    /// After `next` returned false: where the body begins, or nothing where no empty line was found.
    std::optional<std::size_t> bodyBegin() const { return m_bodyBegin; }
    /// Lines read so far that ended in CR LF, and in LF alone.
    std::size_t crlfLines() const { return m_crlfLines; }
    std::size_t lfLines() const { return m_lfLines; }

private:
    struct Line {
        std::size_t begin, contentEnd, end;
        std::uint16_t oddities; // of the content
    };
    Line lineAt(std::size_t begin) const;
    std::uint16_t countLine(const Line &line);
    void readFirstLine(const Line &line, HeaderField &field);
    void readContinuation(const Line &line, bool second, HeaderField &field);

    std::string_view m_bytes;
    std::size_t m_at;
    std::size_t m_end;
    std::optional<std::size_t> m_bodyBegin;
    std::size_t m_crlfLines = 0;
    std::size_t m_lfLines = 0;
};

/// `line` (leading white space removed) begins like a field that says who sent the message, hidden in the field `hostName`: an address field
/// with an "@", or another sender field in a place where honest mail does not fold one.
bool beginsLikeHiddenField(std::string_view line, std::string_view hostName);

} // namespace heloscope
