// Plain text in lines of a given width, with optional terminal colours. Everything given is text ready to show; the layout adds
// nothing but spaces, line ends and its own colours.
#pragma once

#include "ui/export/ReportText.h"
#include "ui/text/Tone.h"

#include <string>
#include <string_view>

namespace heloscope {

class TextLayout {
public:
    /// With a redactor (not owned, may be null) every text is masked.
    TextLayout(Colour colour, int width, const Redactor *redactor = nullptr) : m_redactor(redactor), m_colour(colour), m_width(width < 40 ? 40 : width) {}

    void blank() { m_out += '\n'; }
    /// A bold line after a blank one.
    void heading(std::string_view text);
    /// Wrapped, each line behind `indent` spaces.
    void paragraph(std::string_view text, int indent = 0);
    /// `mark` in its tone, then wrapped text that hangs behind it; `right` stands at the end of the first line where it fits.
    void item(Look look, std::string_view text, std::string_view right = {});
    /// A label column of `labelWidth`, and wrapped text beside it.
    void entry(std::string_view label, std::string_view text, int labelWidth, int indent = 2);
    /// The line in bold and the tone of `look`.
    void banner(Look look, std::string_view text);
    /// As it is, cut at the width.
    void line(std::string_view text);

    std::string take() { return std::move(m_out); }

private:
    void wrapped(std::string_view text, int indent, int firstColumn);
    void start(std::string_view code);
    void stop();

    std::string m_out;
    const Redactor *m_redactor;
    Colour m_colour;
    int m_width;
};

/// Columns that `text` takes, wide East Asian characters counted as two.
int columnsOf(std::string_view text);
/// `text` and spaces up to `columns`.
std::string padded(std::string_view text, int columns);

} // namespace heloscope
