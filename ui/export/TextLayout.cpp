#include "ui/export/TextLayout.h"

#include "core/base/Utf8.h"
#include "ui/export/Redaction.h"

#include <algorithm>
#include <vector>

namespace heloscope {

namespace {

bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE4F) || (c >= 0xFF00 && c <= 0xFF60) || (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x1F300 && c <= 0x1FAFF)
        || (c >= 0x20000 && c <= 0x3FFFD);
}

const char *ansiCode(Tone tone)
{
    switch (tone) {
    case Tone::Green: return "32";
    case Tone::Amber: return "33";
    case Tone::Red: return "31";
    case Tone::Grey: return "90";
    case Tone::Blue: return "34";
    }
    return "0";
}

// The longest beginning of `text` that fits `columns`, at least one character.
std::size_t fittingBytes(std::string_view text, int columns)
{
    std::size_t at = 0;
    while (at < text.size()) {
        std::size_t next = at;
        columns -= isWide(nextCodePoint(text, next)) ? 2 : 1;
        if (columns < 0 && at > 0)
            break;
        at = next;
    }
    return at;
}

// The lines of `text` at blanks, words that are too long broken.
std::vector<std::string_view> linesOf(std::string_view text, int columns)
{
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        std::size_t end = fittingBytes(text, columns);
        if (end < text.size()) {
            const std::size_t blank = text.substr(0, end + 1).rfind(' ');
            if (blank != std::string_view::npos && blank > 0)
                end = blank;
        }
        lines.push_back(text.substr(0, end));
        text.remove_prefix(end);
        while (text.starts_with(' '))
            text.remove_prefix(1);
    }
    return lines;
}

} // namespace

int columnsOf(std::string_view text)
{
    int columns = 0;
    for (std::size_t at = 0; at < text.size();)
        columns += isWide(nextCodePoint(text, at)) ? 2 : 1;
    return columns;
}

std::string padded(std::string_view text, int columns)
{
    std::string result(text);
    result.append(std::size_t(std::max(0, columns - columnsOf(text))), ' ');
    return result;
}

void TextLayout::start(std::string_view code)
{
    if (m_colour == Colour::Always)
        m_out.append("\x1b[").append(code).append("m");
}

void TextLayout::stop()
{
    if (m_colour == Colour::Always)
        m_out += "\x1b[0m";
}

void TextLayout::wrapped(std::string_view text, int indent, int firstColumn)
{
    bool first = true;
    for (const std::string_view part : linesOf(text, std::max(20, m_width - indent))) {
        m_out.append(std::size_t(first ? std::max(0, indent - firstColumn) : indent), ' ');
        m_out.append(part);
        m_out += '\n';
        first = false;
    }
    if (first)
        m_out += '\n';
}

void TextLayout::heading(std::string_view given)
{
    const std::string text = masked(m_redactor, std::string(given));
    blank();
    start("1");
    m_out.append(text);
    stop();
    m_out += '\n';
}

void TextLayout::paragraph(std::string_view text, int indent) { wrapped(masked(m_redactor, std::string(text)), indent, 0); }

void TextLayout::item(Look look, std::string_view given, std::string_view right)
{
    const std::string text = masked(m_redactor, std::string(given));
    m_out += "  ";
    start(ansiCode(look.tone));
    m_out.append(markOf(look.shape));
    stop();
    const int free = m_width - 4 - columnsOf(text) - columnsOf(right);
    if (!right.empty() && free >= 2) {
        m_out.append(" ").append(text).append(std::size_t(free), ' ').append(right).append("\n");
        return;
    }
    wrapped(text, 4, 3);
    if (!right.empty())
        wrapped(right, 4, 0);
}

void TextLayout::entry(std::string_view givenLabel, std::string_view givenText, int labelWidth, int indent)
{
    const std::string label = masked(m_redactor, std::string(givenLabel)), text = masked(m_redactor, std::string(givenText));
    // A long label has lines of its own.
    if (columnsOf(label) > labelWidth) {
        wrapped(label, indent, 0);
        if (!text.empty())
            wrapped(text, indent + labelWidth + 2, 0);
        return;
    }
    m_out.append(std::size_t(indent), ' ');
    m_out.append(text.empty() ? label : padded(label, labelWidth));
    wrapped(text, indent + labelWidth + 2, indent + labelWidth);
}

void TextLayout::banner(Look look, std::string_view given)
{
    const std::string text = masked(m_redactor, std::string(given));
    const std::string bold = std::string("1;") + ansiCode(look.tone);
    start(bold);
    m_out.append(markOf(look.shape)).append(" ");
    wrapped(text, 2, 2);
    if (m_colour == Colour::Always)
        m_out.insert(m_out.size() - 1, "\x1b[0m");
}

void TextLayout::line(std::string_view given)
{
    const std::string text = masked(m_redactor, std::string(given));
    m_out.append(text, 0, fittingBytes(text, m_width));
    m_out += '\n';
}

} // namespace heloscope
