// The message as lines for a screen, with the way from bytes to lines and back. The header section is always there; of the body as
// much as asked for. Long lines are cut for display; hidden characters are visible.
#pragma once

#include "core/base/ByteRange.h"
#include "core/message/Message.h"

#include <QString>

#include <optional>
#include <vector>

namespace heloscope::ui {

/// One line of the source, without its line ending.
struct SourceLine {
    ByteRange range;          // into Message::bytes()
    std::size_t nameBytes = 0;// length of the field name where a field begins here, else 0
};

/// Both inclusive, counted from 0.
struct LineSpan {
    int first = 0;
    int last = 0;
    friend bool operator==(const LineSpan &, const LineSpan &) = default;
};

inline constexpr std::size_t shownBodyBytes = std::size_t(1) << 20;  // more on request
inline constexpr std::size_t shownHeaderBytes = std::size_t(2) << 20;
inline constexpr std::size_t shownLineBytes = 4000;                  // longer lines make a text view crawl

class SourceText {
public:
    SourceText() = default;
    /// Reads `message` up to `bodyLimit` octets of its body; may be called in any thread.
    SourceText(MessagePtr message, std::size_t bodyLimit = shownBodyBytes);

    int lineCount() const { return int(m_lines.size()); }
    const SourceLine &line(int number) const { return m_lines[std::size_t(number)]; }
    /// The line as shown, cut where it is long.
    QString text(int number) const;
    /// Lines `first` up to, not including, `end`, joined by line feeds.
    QString text(int first, int end) const;

    /// Octets of the message that are not shown.
    std::size_t hiddenBytes() const { return m_hiddenBytes; }
    const MessagePtr &message() const { return m_message; }

    /// The lines that hold any octet of `range`; nothing where it is empty or not shown.
    std::optional<LineSpan> linesOf(ByteRange range) const;

private:
    MessagePtr m_message;
    std::vector<SourceLine> m_lines;
    std::size_t m_hiddenBytes = 0;
};

} // namespace heloscope::ui
