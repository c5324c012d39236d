// Page 1: banner, five facts, why, path, what to do; and the foot of every page. UX §9.
#include "ui/export/PdfPages.h"
#include "ui/export/Redaction.h"
#include "ui/text/Labels.h"
#include "ui/text/QtText.h"
#include "ui/text/VerdictText.h"
#include "ui/text/Version.h"

#include <algorithm>

namespace heloscope::pdf {

namespace {

constexpr double shapeSize = 13;
constexpr double findingIndent = 23;
constexpr double linesColumn = 70;

const TextStyle titleStyle{9.5, true};
const TextStyle bodyStyle{8.8};
const TextStyle smallDim{7.5, false, false, dim};
const TextStyle smallDimRight{7.5, false, false, dim, Qt::AlignTrailing};

} // namespace

Pages::Pages(Canvas &canvas, const Report &report, const Words &words, const PdfOptions &options, int pageCount)
    : m_canvas(canvas),
      m_report(report),
      m_words(words),
      m_options(options),
      m_pageCount(pageCount),
      m_defang(report),
      m_lines(report, options.redactor),
      m_path(pathSteps(report, words))
{
    for (const std::string &step : adviceSteps(report, Reader::Person, words))
        m_advice.push_back(shown(step));
}

QString Pages::say(const char *source, const Values &values) const { return toQString(m_words.say("Report", source, values)); }

QString Pages::shown(std::string text) const
{
    text = masked(m_options.redactor, std::move(text));
    return toQString(m_options.defang == Defang::Yes ? m_defang(std::move(text)) : text);
}

void Pages::draw()
{
    m_canvas.setFoot([this] { drawFoot(); });
    drawTop();
    drawBanner();
    drawFacts();
    drawWhy(m_canvas.bottom() - m_canvas.y() - pathHeight() - stepsHeight());
    drawPath();
    drawSteps();
    if (m_options.depth != Depth::Short) {
        m_canvas.newPage();
        drawBounce();
        drawMoreFindings();
        drawChecks();
        drawNotChecked();
        drawAdvice();
        drawPathDetails();
        drawHeaders();
        drawVendor();
        drawDns();
        drawEvidence();
        drawSource();
        drawGlossary();
    }
    m_canvas.finish();
}

void Pages::drawTop()
{
    const QString name = toQString(m_options.caseName.empty() ? caseNameOf(m_report) : shownValue(m_options.caseName));
    const QString date = toQString(reportTime(m_report.now).substr(0, 10));
    const double half = m_canvas.width() / 2;
    m_canvas.drawText(m_canvas.left(), m_canvas.y(), half, say(QT_TRANSLATE_NOOP("Report", "EMAIL ORIGIN REPORT")), {8, true, false, dim});
    m_canvas.drawText(m_canvas.left() + half, m_canvas.y(), half, say(QT_TRANSLATE_NOOP("Report", "Case {name}"), {{"name", toUtf8Text(name)}}) + " · " + date,
                      {8, false, false, dim, Qt::AlignTrailing});
    m_canvas.advance(17);
}

void Pages::drawBanner()
{
    const Look look = lookOf(m_report);
    const ToneColours tone = coloursOf(look.tone, Scheme::Light);
    const QColor text = colourOf(tone.text);
    const TextStyle headStyle{16.5, true, false, text}, becauseStyle{10.5, false, false, text}, noteStyle{8.8, true, false, text};
    // The headline stands as in the JSON, so that the two can be compared.
    const QString headline = toQString(m_words.sentence(m_report.verdict.headline));
    const QString because = shown(joined(m_words.sentences(m_report.verdict.because)));
    // How sure it is and what would change it; the whole list stands behind, and page 1 may go alone.
    constexpr std::size_t mostMissing = 3;
    std::vector<std::string> notes = m_words.sentences(m_report.verdict.notChecked);
    notes.resize(std::min(notes.size(), mostMissing));
    if (m_report.bounce)
        notes.insert(notes.begin(),
                     m_words.say("Report", QT_TRANSLATE_NOOP("Report", "How sure: {name}."), {{"name", label(m_report.bounce->confidence, m_words)}}));
    const QString note = shown(joined(notes));

    const double x = m_canvas.left() + 79, width = m_canvas.right() - x - 14;
    const double headHeight = m_canvas.heightOf(headline, headStyle, width);
    const double becauseHeight = because.isEmpty() ? 0 : m_canvas.heightOf(because, becauseStyle, width) + 4;
    const double noteHeight = note.isEmpty() ? 0 : m_canvas.heightOf(note, noteStyle, width) + 5;
    const double height = std::max(66.0, headHeight + becauseHeight + noteHeight + 22);
    const QRectF area(m_canvas.left(), m_canvas.y(), m_canvas.width(), height);
    m_canvas.box(area, colourOf(tone.fill), colourOf(tone.edge));
    m_canvas.bar({area.left(), area.top() + 3, 5, height - 6}, colourOf(tone.solid));
    m_canvas.shape({area.left() + 18, area.center().y() - 22, 44, 44}, look, colourOf(tone.fill));
    double y = area.top() + (height - headHeight - becauseHeight - noteHeight) / 2;
    y += m_canvas.drawText(x, y, width, headline, headStyle) + 4;
    if (!because.isEmpty())
        y += m_canvas.drawText(x, y, width, because, becauseStyle) + 5;
    if (!note.isEmpty())
        m_canvas.drawText(x, y, width, note, noteStyle);
    m_canvas.moveTo(area.bottom() + 11);
}

void Pages::drawFacts()
{
    const double column = 119;
    const TextStyle valueStyle{8.8, true}, labelStyle{8.8, false, false, dim};
    for (const Fact &fact : headFacts(m_report, m_words)) {
        const QString value = shown(fact.value);
        const double height = std::max(m_canvas.heightOf(value, valueStyle, m_canvas.width() - column),
                                       m_canvas.heightOf(toQString(fact.label), labelStyle, column - 8));
        m_canvas.ensure(height);
        m_canvas.drawText(m_canvas.left(), m_canvas.y(), column - 8, toQString(fact.label), labelStyle);
        m_canvas.drawText(m_canvas.left() + column, m_canvas.y(), m_canvas.width() - column, value, valueStyle);
        m_canvas.advance(height + 3.6);
    }
}

double Pages::findingHeight(const Finding &finding) const
{
    const double width = m_canvas.width() - findingIndent - linesColumn;
    return m_canvas.heightOf(shown(m_words.title(finding)), titleStyle, width) + m_canvas.heightOf(shown(m_words.text(finding)), bodyStyle, width) + 9;
}

void Pages::drawFinding(const Finding &finding)
{
    const double height = findingHeight(finding);
    m_canvas.ensure(height);
    const double top = m_canvas.y(), x = m_canvas.left() + findingIndent, width = m_canvas.width() - findingIndent - linesColumn;
    m_canvas.shape({m_canvas.left(), top + 0.5, shapeSize, shapeSize}, lookOf(finding.severity), Qt::white);
    const double titleHeight = m_canvas.drawText(x, top, width, shown(m_words.title(finding)), titleStyle);
    m_canvas.drawText(x, top + titleHeight + 1, width, shown(m_words.text(finding)), bodyStyle);
    const QString sign = toQString(label(finding.severity, m_words));
    const QString lines = toQString(m_lines.textOf(finding.where, m_words));
    m_canvas.drawText(m_canvas.right() - linesColumn, top, linesColumn, lines.isEmpty() ? sign : lines, smallDimRight);
    m_canvas.advance(height);
}

void Pages::drawWhy(double room)
{
    if (m_report.findings.empty())
        return;
    m_canvas.heading(say(QT_TRANSLATE_NOOP("Report", "Why")));
    room -= 40;
    for (const Finding &finding : m_report.findings) {
        const double height = findingHeight(finding);
        if (height > room)
            break;
        drawFinding(finding);
        room -= height;
        ++m_drawnFindings;
    }
}

double Pages::stepsHeight() const
{
    double height = 36;
    for (const QString &step : m_advice)
        height += m_canvas.heightOf(step, {9.5}, m_canvas.width() - 17) + 3;
    return height;
}

void Pages::drawSteps()
{
    m_canvas.heading(say(QT_TRANSLATE_NOOP("Report", "What to do")));
    int number = 0;
    for (const QString &step : m_advice) {
        m_canvas.ensure(m_canvas.heightOf(step, {9.5}, m_canvas.width() - 17));
        m_canvas.drawText(m_canvas.left(), m_canvas.y(), 17, QString::number(++number) + ".", {9.5, true});
        m_canvas.paragraph(step, {9.5}, 17);
        m_canvas.advance(3);
    }
}

void Pages::drawFoot()
{
    const double y = m_canvas.pageHeight() - 50;
    m_canvas.line({m_canvas.left(), y}, {m_canvas.right(), y}, edge);
    const std::string name = m_options.caseName.empty() ? caseNameOf(m_report) : shownValue(m_options.caseName, 40);
    //: foot of each page: {name} = case, {version} = program version, {time} = when it was made
    const QString foot = say(
        QT_TRANSLATE_NOOP("Report", "Case {name} · made by Heloscope {version} on {time}"),
        {{"name", name}, {"version", std::string(programVersion())}, {"time", reportTime(m_options.madeAt != 0 ? m_options.madeAt : m_report.now)}});
    m_canvas.drawLine(m_canvas.left(), y + 4, m_canvas.width() - 80, foot, smallDim);
    //: {page} and {pages} are numbers
    const QString page = say(QT_TRANSLATE_NOOP("Report", "Page {page} of {pages}"),
                             {{"page", std::to_string(m_canvas.pageNumber())}, {"pages", std::to_string(m_pageCount)}});
    m_canvas.drawText(m_canvas.right() - 80, y + 4, 80, page, smallDimRight);
    if (!m_report.source.sha256.empty())
        m_canvas.drawLine(m_canvas.left(), y + 15, m_canvas.width(), "SHA-256 " + toQString(m_report.source.sha256), {6.8, false, true, dim});
}

} // namespace heloscope::pdf
