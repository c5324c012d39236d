// The last pages: what the depth "evidence" adds, and the words used.
#include "ui/export/PdfPages.h"
#include "ui/text/QtText.h"

namespace heloscope::pdf {

void Pages::drawEvidence()
{
    if (m_options.depth != Depth::Evidence)
        return;
    for (const DigestTable &table : evidenceTables(m_report, m_words))
        drawTable(table);
    drawTable(provenance(m_report, m_words));
}

void Pages::drawTable(const DigestTable &table)
{
    std::vector<Canvas::Column> columns;
    for (std::size_t i = 0; i < table.widths.size(); ++i)
        columns.push_back({i < table.columns.size() ? toQString(table.columns[i]) : QString(), table.widths[i] * m_canvas.width()});
    std::vector<std::vector<QString>> rows;
    for (const std::vector<std::string> &row : table.rows) {
        rows.emplace_back();
        for (const std::string &cell : row)
            rows.back().push_back(shown(cell));
    }
    m_canvas.table(columns, rows, toQString(table.title));
}

void Pages::drawGlossary()
{
    m_canvas.heading(say(QT_TRANSLATE_NOOP("Report", "Words used here")));
    const double column = 80;
    const TextStyle termStyle{8.8, true}, meaningStyle{8.8};
    for (const GlossaryEntry &entry : glossary(m_report, m_words)) {
        const QString term = toQString(entry.term), meaning = shown(joined({entry.meaning, entry.here}));
        const double height = std::max(m_canvas.heightOf(term, termStyle, column - 10), m_canvas.heightOf(meaning, meaningStyle, m_canvas.width() - column));
        m_canvas.ensure(height);
        m_canvas.drawText(m_canvas.left(), m_canvas.y(), column - 10, term, termStyle);
        m_canvas.drawText(m_canvas.left() + column, m_canvas.y(), m_canvas.width() - column, meaning, meaningStyle);
        m_canvas.advance(height + 4);
    }
}

} // namespace heloscope::pdf
