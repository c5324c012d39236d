#include "ui/models/SourceText.h"

#include "ui/text/QtText.h"

#include <QCoreApplication>

#include <algorithm>

namespace heloscope::ui {

namespace {

/// Appends the lines of bytes [begin, end). A line ends at LF or CRLF, and at CR where the whole message is written that way.
void appendLines(std::vector<SourceLine> &lines, std::string_view bytes, std::size_t begin, std::size_t end, char ending)
{
    while (begin < end) {
        const std::size_t found = bytes.find(ending, begin);
        const std::size_t stop = found == std::string_view::npos || found >= end ? end : found;
        std::size_t textEnd = stop;
        if (ending == '\n' && textEnd > begin && bytes[textEnd - 1] == '\r')
            --textEnd;
        lines.push_back({{begin, textEnd}, 0});
        begin = stop + 1;
    }
}

} // namespace

SourceText::SourceText(MessagePtr message, std::size_t bodyLimit) : m_message(std::move(message))
{
    if (!m_message)
        return;
    const std::string_view bytes = m_message->bytes();
    const char ending = m_message->parts().lineEnding == LineEnding::Cr ? '\r' : '\n';
    const std::size_t headerEnd = m_message->hasBody() ? m_message->bodyRange().begin : bytes.size();
    const std::size_t shownHeader = std::min(headerEnd, shownHeaderBytes);
    const std::size_t shownEnd = shownHeader < headerEnd ? shownHeader : headerEnd + std::min(bytes.size() - headerEnd, bodyLimit);
    m_hiddenBytes = bytes.size() - shownEnd;
    appendLines(m_lines, bytes, 0, shownEnd, ending);
    for (const HeaderField &field : m_message->fields()) {
        if (field.name.empty())
            continue;
        if (const auto span = linesOf(field.name))
            m_lines[std::size_t(span->first)].nameBytes = field.name.size();
    }
}

QString SourceText::text(int number) const
{
    const ByteRange range = line(number).range;
    const std::string_view bytes = range.of(m_message->bytes());
    if (bytes.size() <= shownLineBytes)
        return toShown(bytes);
    //: Source view, at the end of a very long line. %n = how many bytes of the line are not shown
    return toShown(bytes.substr(0, shownLineBytes))
        + QCoreApplication::translate("SourceText", " … (%n more bytes in this line)", nullptr, int(bytes.size() - shownLineBytes));
}

QString SourceText::text(int first, int end) const
{
    QString joined;
    for (int number = first; number < end; ++number) {
        if (number > first)
            joined += QLatin1Char('\n');
        joined += text(number);
    }
    return joined;
}

std::optional<LineSpan> SourceText::linesOf(ByteRange range) const
{
    if (range.empty() || m_lines.empty())
        return std::nullopt;
    const auto startsAfter = [](std::size_t offset, const SourceLine &line) { return offset < line.range.begin; };
    const auto after = std::upper_bound(m_lines.begin(), m_lines.end(), range.begin, startsAfter);
    if (after == m_lines.begin())
        return std::nullopt;
    const auto first = after - 1;
    if (after == m_lines.end() && range.begin > first->range.end + 1)
        return std::nullopt; // in the part that is not shown
    const auto end = std::upper_bound(first, m_lines.end(), range.end - 1, startsAfter);
    return LineSpan{int(first - m_lines.begin()), int(end - m_lines.begin()) - 1};
}

} // namespace heloscope::ui
