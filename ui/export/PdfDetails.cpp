// The pages after the first: the other findings, checks, what was not checked, headers of note, DNS answers, numbered source.
#include "ui/export/CaseFile.h"
#include "ui/export/DigestEvidence.h"
#include "ui/export/PdfPages.h"
#include "ui/text/BounceComparison.h"
#include "ui/text/Labels.h"
#include "ui/text/QtText.h"
#include "ui/text/VerdictText.h"

#include <algorithm>

namespace heloscope::pdf {

namespace {

// All of them are in the attached message.
constexpr std::size_t maxShownLines = 1500;
constexpr std::size_t maxEvidenceLines = 20'000;

} // namespace

void Pages::drawBounce()
{
    if (!m_report.bounce)
        return;
    m_canvas.heading(say(QT_TRANSLATE_NOOP("Report", "The bounce")));
    for (const std::string &line : bounceRecipients(*m_report.bounce, maxShownRecipients, m_words)) {
        m_canvas.ensure(14);
        m_canvas.paragraph(shown(line), {8.8});
        m_canvas.advance(3);
    }
    for (const ComparisonTable &table : compareBounce(*m_report.bounce, m_words)) {
        m_canvas.heading(toQString(table.title));
        const double half = m_canvas.width() / 2, sign = 62;
        std::vector<std::vector<QString>> rows;
        for (const ComparisonRow &row : table.rows)
            rows.push_back({toQString(row.expected), toQString(label(row.fit, m_words)), shown(joined(row.shown))});
        m_canvas.table({{toQString(table.expected), half - sign / 2}, {QString(), sign}, {toQString(table.shown), half - sign / 2}}, rows);
    }
}

void Pages::drawMoreFindings()
{
    if (m_drawnFindings >= m_report.findings.size())
        return;
    m_canvas.heading(m_drawnFindings == 0 ? say(QT_TRANSLATE_NOOP("Report", "Why")) : say(QT_TRANSLATE_NOOP("Report", "More signs")));
    for (std::size_t i = m_drawnFindings; i < m_report.findings.size(); ++i)
        drawFinding(m_report.findings[i]);
}

void Pages::drawChecks()
{
    const std::vector<std::string> titles = checkColumns(m_words);
    const double rest = m_canvas.width() - 68 - 56 - 62 - 118 - 50;
    const std::vector<Canvas::Column> columns{{toQString(titles[0]), 68},  {toQString(titles[1]), 56}, {toQString(titles[2]), 62},
                                              {toQString(titles[3]), 118}, {toQString(titles[4]), 50}, {say(QT_TRANSLATE_NOOP("Report", "Meaning")), rest}};
    std::vector<std::vector<QString>> rows;
    for (const CheckRow &row : checkRows(m_report, m_words))
        rows.push_back({toQString(row.check), toQString(row.result), toQString(row.recorded), shown(row.domain), toQString(row.matches), shown(row.meaning)});
    m_canvas.table(columns, rows, say(QT_TRANSLATE_NOOP("Report", "Checks")));
}

void Pages::drawNotChecked()
{
    if (m_report.verdict.notChecked.empty())
        return;
    m_canvas.heading(say(QT_TRANSLATE_NOOP("Report", "What was not checked")));
    for (const std::string &sentence : m_words.sentences(m_report.verdict.notChecked)) {
        m_canvas.ensure(14);
        m_canvas.shape({m_canvas.left(), m_canvas.y() + 1, 10, 10}, {Tone::Grey, Shape::SquareQuestion}, Qt::white);
        m_canvas.paragraph(shown(sentence), {8.8}, 17);
        m_canvas.advance(3);
    }
}

void Pages::drawAdvice()
{
    for (const Reader reader : professionals) {
        m_canvas.heading(toQString(readerTitle(reader, m_words)));
        for (const std::string &step : adviceSteps(m_report, reader, m_words)) {
            m_canvas.ensure(14);
            m_canvas.paragraph(QStringLiteral("– ") + shown(step), {8.8});
            m_canvas.advance(3);
        }
    }
}

void Pages::drawHeaders()
{
    constexpr const char *names[] = {"From",        "Sender",  "Reply-To",       "To",       "Cc",        "Subject", "Date", "Message-ID",
                                     "Return-Path", "List-Id", "Auto-Submitted", "X-Mailer", "User-Agent"};
    std::vector<std::vector<QString>> rows;
    for (const char *name : names) {
        if (const std::string value = headerText(m_report, name); !value.empty())
            rows.push_back({QString::fromLatin1(name), shown(value)});
    }
    if (rows.empty())
        return;
    m_canvas.table({{say(QT_TRANSLATE_NOOP("Report", "Name")), 90}, {say(QT_TRANSLATE_NOOP("Report", "Value, decoded")), m_canvas.width() - 90}}, rows,
                   say(QT_TRANSLATE_NOOP("Report", "Headers of note")));
}

void Pages::drawVendor()
{
    std::vector<std::vector<QString>> rows;
    for (const VendorNote &note : vendorNotes(m_report, m_words)) {
        for (const VendorNote::Part &part : note.parts) {
            if (part.meaning.empty())
                continue;
            rows.push_back({toQString(note.header + "\n" + note.vendor), toQString(part.part + (part.name.empty() ? "" : "\n" + part.name)), shown(part.value),
                            toQString(part.meaning + (note.claim ? " " + note.standing : ""))});
        }
    }
    if (rows.empty())
        return;
    m_canvas.table({{say(QT_TRANSLATE_NOOP("Report", "Name")), 140},
                    {say(QT_TRANSLATE_NOOP("Report", "Part")), 90},
                    {say(QT_TRANSLATE_NOOP("Report", "Value")), 90},
                    {say(QT_TRANSLATE_NOOP("Report", "Meaning")), m_canvas.width() - 320}},
                   rows, say(QT_TRANSLATE_NOOP("Report", "What mail services noted")));
}

void Pages::drawDns()
{
    const auto answers = answersUsed(m_report);
    if (answers.empty())
        return;
    std::vector<std::vector<QString>> rows;
    for (const auto &[question, answer] : answers) {
        std::string text = label(answer, m_words);
        if (!answer.error.empty())
            text += " (" + shownValue(answer.error, 40) + ")";
        for (const std::string &value : answer.values)
            text += "\n" + shownValue(value, 1200);
        std::string asked = dnsOrigin(answer, m_words, "\n");
        if (const std::string security = dnsSecurity(answer, m_words); !security.empty())
            asked += "\n" + security;
        rows.push_back({shown(shownValue(question.name, 200)), QString::fromLatin1(toString(question.type).data(), qsizetype(toString(question.type).size())),
                        toQString(text), toQString(asked)});
    }
    m_canvas.table({{say(QT_TRANSLATE_NOOP("Report", "Name")), 150},
                    {say(QT_TRANSLATE_NOOP("Report", "Type")), 40},
                    {say(QT_TRANSLATE_NOOP("Report", "Answer")), m_canvas.width() - 300},
                    {say(QT_TRANSLATE_NOOP("Report", "Asked")), 110}},
                   rows, say(QT_TRANSLATE_NOOP("Report", "Questions to the name service (DNS)")));
}

void Pages::drawSource()
{
    if (m_lines.count() == 0)
        return;
    m_canvas.heading(say(QT_TRANSLATE_NOOP("Report", "Header lines")));
    const TextStyle numberStyle{6.8, false, true, dim, Qt::AlignTrailing}, lineStyle{6.8, false, true};
    m_canvas.beginQuote();
    const std::size_t shownLines = std::min(m_lines.count(), m_options.depth == Depth::Evidence ? maxEvidenceLines : maxShownLines);
    for (std::size_t number = 1; number <= shownLines && !m_canvas.isStopped(); ++number) {
        m_canvas.ensure(10);
        m_canvas.drawText(m_canvas.left(), m_canvas.y(), 24, QString::number(number), numberStyle);
        m_canvas.paragraph(toQString(m_lines.line(number)), lineStyle, 32);
    }
    m_canvas.endQuote();
    if (m_lines.count() > shownLines) {
        m_canvas.paragraph(say(QT_TRANSLATE_N_NOOP("Report", "and %n more line(s)"), {{"count", std::to_string(m_lines.count() - shownLines)}}),
                           {7.5, false, false, dim}, 32);
    }
}

} // namespace heloscope::pdf
