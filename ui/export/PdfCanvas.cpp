#include "ui/export/PdfCanvas.h"

#include "ui/export/Bidi.h"
#include "ui/export/Redaction.h"
#include "ui/look/Shape.h"
#include "ui/text/QtText.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>
#include <utility>

namespace heloscope::pdf {

namespace {

constexpr double firstLine = 40; // below the upper edge of the page
constexpr double cellPadding = 4;

const TextStyle headStyle{8, true, false, dim};

bool isPicture(char32_t c)
{
    return c >= 0x1F000 && c <= 0x1FFFF; // emoji come from colour fonts that cannot be embedded
}

} // namespace

QColor colourOf(std::uint32_t rgb) { return QColor::fromRgb(QRgb(0xFF000000 | rgb)); }

Canvas::Canvas(QPagedPaintDevice *device, QPainter *painter, QSizeF pagePoints, double scale, Qt::LayoutDirection direction, const Redactor *redactor)
    : m_device(device),
      m_painter(painter),
      m_page(pagePoints),
      m_scale(scale),
      m_pageDirection(direction),
      m_direction(direction),
      m_redactor(redactor)
{
}

void Canvas::setWatch(std::function<bool(int page)> watch)
{
    m_watch = std::move(watch);
    m_stopped = !m_watch(m_number);
}

void Canvas::newPage()
{
    if (m_stopped)
        return;
    drawFoot();
    if (m_painter)
        m_device->newPage();
    ++m_number;
    m_y = firstLine;
    m_stopped = m_watch && !m_watch(m_number);
}

void Canvas::ensure(double points)
{
    if (m_y + points > bottom())
        newPage();
}

void Canvas::finish() { drawFoot(); }

void Canvas::drawFoot()
{
    const Qt::LayoutDirection here = std::exchange(m_direction, m_pageDirection);
    if (m_foot)
        m_foot();
    m_direction = here;
}

QRectF Canvas::scaled(const QRectF &rect) const
{
    return {placed(rect.x(), rect.width()) * m_scale, rect.y() * m_scale, rect.width() * m_scale, rect.height() * m_scale};
}

QFont Canvas::fontOf(const TextStyle &style) const
{
    QFont font;
    font.setFamilies(style.mono ? QStringList{"Noto Sans Mono", "DejaVu Sans Mono", "monospace"}
                                : QStringList{"Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew", "DejaVu Sans", "sans-serif"});
    font.setPixelSize(std::max(1, qRound(style.size * m_scale)));
    font.setWeight(style.bold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Any spacing but 100 % keeps letters apart, so that "office" is found by that spelling.
    font.setLetterSpacing(QFont::PercentageSpacing, 100.01);
    return font;
}

QString Canvas::printable(const QString &text, const QFont &font) const
{
    const QFontMetricsF metrics(font);
    QString result;
    for (const char32_t c : (m_redactor ? toQString((*m_redactor)(toUtf8Text(text))) : text).toUcs4()) {
        if (c == '\n')
            result += QChar(QChar::LineSeparator);
        else if (c < 0x250 || (!isPicture(c) && metrics.inFontUcs4(c)))
            result += QString::fromUcs4(&c, 1);
        else
            result += QStringLiteral("[U+%1]").arg(uint(c), 4, 16, QLatin1Char('0')).toUpper();
    }
    return result;
}

QString Canvas::broken(const QString &text, const QFont &font, double width) const
{
    const QFontMetricsF metrics(font);
    const double limit = width * m_scale;
    if (metrics.horizontalAdvance(text) <= limit)
        return text;
    QString result;
    double used = 0; // of the line, as far as it can be foreseen
    qsizetype at = 0;
    while (at < text.size()) {
        qsizetype end = text.indexOf(' ', at);
        end = end < 0 ? text.size() : end + 1;
        QString word = text.mid(at, end - at);
        at = end;
        // A name with a hyphen goes to the next line as a whole.
        const double wordWidth = metrics.horizontalAdvance(word.trimmed());
        if (used > 0 && used + wordWidth > limit) {
            if (wordWidth <= limit && word.contains('-') && word.contains('.')) {
                while (result.endsWith(' '))
                    result.chop(1);
                result += QChar(QChar::LineSeparator);
            }
            used = 0;
        }
        used = word.contains(QChar::LineSeparator) ? 0 : used + metrics.horizontalAdvance(word);
        // Names and addresses; words of a sentence are shorter, keys longer.
        while (word.size() > 12 && word.size() < 150 && metrics.horizontalAdvance(word.trimmed()) > limit) {
            qsizetype cut = -1;
            for (qsizetype i = 1; i + 1 < word.size() && metrics.horizontalAdvance(word.left(i)) <= limit; ++i) {
                if (QStringLiteral(".@_/=").contains(word[i - 1]))
                    cut = i;
            }
            if (cut < 3)
                break;
            result += word.left(cut) + QChar(QChar::LineSeparator);
            word = word.mid(cut);
        }
        // Keys are cut where the line is full, not where a "/" happens to stand.
        const bool isKey = word.size() >= 150;
        while (isKey && word.size() > 1 && metrics.horizontalAdvance(word) > limit) {
            const double average = std::max(1.0, metrics.horizontalAdvance(word.left(100)) / double(std::min<qsizetype>(word.size(), 100)));
            qsizetype cut = std::clamp<qsizetype>(qsizetype(limit / average), 1, word.size() - 1);
            while (cut > 1 && metrics.horizontalAdvance(word.left(cut)) > limit)
                --cut;
            result += word.left(cut) + QChar(QChar::LineSeparator);
            word = word.mid(cut);
        }
        result += word;
    }
    return result;
}

QString Canvas::ordered(const QString &text) const { return mirrored() ? withIsolatedRuns(text) : text; }

QString withIsolatedRuns(const QString &text)
{
    QString result;
    qsizetype at = 0;
    for (const TextRun &run : leftToRightRuns(std::u16string_view(reinterpret_cast<const char16_t *>(text.utf16()), std::size_t(text.size())))) {
        result += QStringView(text).mid(at, qsizetype(run.begin) - at);
        result += QChar(0x2066);
        result += QStringView(text).mid(qsizetype(run.begin), qsizetype(run.end - run.begin));
        result += QChar(0x2069);
        at = qsizetype(run.end);
    }
    return result + text.mid(at);
}

double Canvas::layOut(QTextLayout &layout, const TextStyle &style, double width) const
{
    // A text layout knows left and right only.
    Qt::Alignment alignment = style.alignment;
    if (mirrored() && alignment != Qt::AlignHCenter)
        alignment = alignment == Qt::AlignTrailing ? Qt::AlignLeft : Qt::AlignRight;
    QTextOption option(alignment);
    option.setTextDirection(m_direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    layout.beginLayout();
    const QFontMetricsF metrics(layout.font());
    int count = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width * m_scale);
        line.setPosition(QPointF(0, metrics.height() * count++ + metrics.ascent() - line.ascent()));
    }
    layout.endLayout();
    return metrics.height() * count;
}

double Canvas::heightOf(const QString &text, const TextStyle &style, double width) const
{
    const QFont font = fontOf(style);
    QTextLayout layout(broken(ordered(printable(text, font)), font, width), font);
    return layOut(layout, style, width) / m_scale;
}

double Canvas::widthOf(const QString &text, const TextStyle &style) const
{
    const QFont font = fontOf(style);
    return QFontMetricsF(font).horizontalAdvance(printable(text, font)) / m_scale;
}

double Canvas::drawText(double x, double y, double width, const QString &text, const TextStyle &style)
{
    const QFont font = fontOf(style);
    QTextLayout layout(broken(ordered(printable(text, font)), font, width), font);
    const double height = layOut(layout, style, width) / m_scale;
    if (m_painter) {
        m_painter->setPen(style.colour);
        layout.draw(m_painter, QPointF(placed(x, width), y) * m_scale);
    }
    return height;
}

void Canvas::drawLine(double x, double y, double width, const QString &text, const TextStyle &style)
{
    const QFont font = fontOf(style);
    drawText(x, y, width, QFontMetricsF(font).elidedText(printable(text, font), Qt::ElideRight, width * m_scale), style);
}

void Canvas::paragraph(const QString &text, const TextStyle &style, double indent, double rightIndent)
{
    if (m_stopped)
        return;
    const QFont font = fontOf(style);
    QTextLayout layout(ordered(printable(text, font)), font);
    const double lineWidth = width() - indent - rightIndent;
    const double height = layOut(layout, style, lineWidth) / std::max(1, layout.lineCount());
    for (int i = 0; i < layout.lineCount(); ++i) {
        ensure(height / m_scale);
        if (m_painter) {
            m_painter->setPen(style.colour);
            layout.lineAt(i).draw(m_painter, QPointF(placed(left() + indent, lineWidth), m_y) * m_scale - QPointF(0, height * i));
        }
        m_y += height / m_scale;
    }
}

void Canvas::heading(const QString &text, double following)
{
    ensure(30 + following);
    if (m_y > firstLine)
        advance(12);
    paragraph(text, {13, true});
    advance(4);
}

double Canvas::rowHeight(const std::vector<Column> &columns, const std::vector<QString> &row) const
{
    double height = 0;
    for (std::size_t i = 0; i < columns.size(); ++i)
        height = std::max(height, heightOf(row[i], {8, i == 0, columns[i].mono}, columns[i].width - 2 * cellPadding));
    return height + 2 * cellPadding;
}

void Canvas::tableHead(const std::vector<Column> &columns)
{
    double height = 0;
    for (const Column &column : columns)
        height = std::max(height, heightOf(column.title, headStyle, column.width - 2 * cellPadding));
    double x = left();
    for (const Column &column : columns) {
        drawText(x + cellPadding, m_y, column.width - 2 * cellPadding, column.title, headStyle);
        x += column.width;
    }
    m_y += height + 3;
    line({left(), m_y}, {right(), m_y}, edge);
}

void Canvas::table(const std::vector<Column> &columns, const std::vector<std::vector<QString>> &rows, const QString &title)
{
    constexpr double headRoom = 30; // for the column titles
    const double highest = bottom() - firstLine - headRoom;
    const double first = headRoom + (rows.empty() ? 0 : std::min(rowHeight(columns, rows.front()), highest - 60));
    if (title.isEmpty())
        ensure(first);
    else
        heading(title, first);
    const bool hasTitles = std::any_of(columns.begin(), columns.end(), [](const Column &column) { return !column.title.isEmpty(); });
    if (hasTitles)
        tableHead(columns);
    // A row higher than a page is cut; its whole text is in the attached case file and in the JSON.
    for (const std::vector<QString> &row : rows) {
        if (m_stopped)
            return;
        const double height = std::min(rowHeight(columns, row), highest);
        if (m_y + height > bottom()) {
            newPage();
            if (hasTitles)
                tableHead(columns);
        }
        if (m_painter) {
            m_painter->save();
            m_painter->setClipRect(scaled({left(), m_y, width(), height}));
        }
        double x = left();
        for (std::size_t i = 0; i < columns.size(); ++i) {
            drawText(x + cellPadding, m_y + cellPadding, columns[i].width - 2 * cellPadding, row[i], {8, i == 0, columns[i].mono});
            x += columns[i].width;
        }
        if (m_painter)
            m_painter->restore();
        m_y += height;
        line({left(), m_y}, {right(), m_y}, edge, 0.4);
    }
}

void Canvas::box(const QRectF &rect, const QColor &fill, const QColor &edgeColour, double radius, bool dashed)
{
    if (!m_painter)
        return;
    m_painter->setBrush(fill);
    m_painter->setPen(QPen(edgeColour, 0.75 * m_scale, dashed ? Qt::DashLine : Qt::SolidLine));
    m_painter->drawRoundedRect(scaled(rect), radius * m_scale, radius * m_scale);
}

void Canvas::bar(const QRectF &rect, const QColor &fill)
{
    if (m_painter)
        m_painter->fillRect(scaled(rect), fill);
}

void Canvas::line(QPointF from, QPointF to, const QColor &colour, double width, bool dashed)
{
    if (!m_painter)
        return;
    m_painter->setPen(QPen(colour, width * m_scale, dashed ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap));
    m_painter->drawLine(QPointF(placed(from.x(), 0), from.y()) * m_scale, QPointF(placed(to.x(), 0), to.y()) * m_scale);
}

void Canvas::shape(const QRectF &rect, Look look, const QColor &ground)
{
    if (m_painter)
        ui::paintShape(*m_painter, scaled(rect), look.shape, colourOf(coloursOf(look.tone, Scheme::Light).solid), ground);
}

} // namespace heloscope::pdf
