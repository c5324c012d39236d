#include "ui/panels/TextLabel.h"

#include "ui/look/Colours.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFontDatabase>
#include <QFontInfo>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace heloscope::ui {

namespace {

double factorOf(TextStyle style)
{
    switch (style) {
    case TextStyle::Question: return 1.85;
    case TextStyle::Headline: return 1.55;
    case TextStyle::Title: return 1.25;
    case TextStyle::CardTitle: return 1.04;
    case TextStyle::Small: return 0.92;
    case TextStyle::Dim:
    case TextStyle::Mono: return 0.95;
    case TextStyle::Normal:
    case TextStyle::Strong: break;
    }
    return 1;
}

bool isSemiBold(TextStyle style)
{
    switch (style) {
    case TextStyle::Question:
    case TextStyle::Headline:
    case TextStyle::Title:
    case TextStyle::CardTitle:
    case TextStyle::Strong: return true;
    case TextStyle::Normal:
    case TextStyle::Small:
    case TextStyle::Dim:
    case TextStyle::Mono: break;
    }
    return false;
}

constexpr int preferredCharacters = 70; // a comfortable line

} // namespace

QFont fontOf(TextStyle style)
{
    const QFont base = QApplication::font();
    QFont font = style == TextStyle::Mono ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : base;
    font.setPointSizeF(QFontInfo(base).pointSizeF() * factorOf(style));
    if (isSemiBold(style))
        font.setWeight(QFont::DemiBold);
    return font;
}

QString plainToolTip(const QString &text)
{
    // The leading tag makes Qt treat it as rich text, in which everything of ours is escaped.
    return text.isEmpty()
        ? QString()
        : QStringLiteral("<qt style=\"white-space:pre-wrap\">%1</qt>").arg(text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")));
}

TextLabel::TextLabel(TextStyle style, QWidget *parent) : TextLabel(QString(), style, parent) {}

TextLabel::TextLabel(const QString &text, TextStyle style, QWidget *parent) : QLabel(parent), m_style(style)
{
    setTextFormat(Qt::PlainText);
    setFocusPolicy(Qt::ClickFocus);
    setCursor(Qt::IBeamCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    applyLook();
    setText(text);
}

void TextLabel::setText(const QString &text)
{
    if (text == QLabel::text())
        return;
    QLabel::setText(text);
    m_heights.clear();
    m_anchor = m_cursor = 0;
    fitHeight();
    updateGeometry();
}

void TextLabel::setTone(std::optional<Tone> tone)
{
    m_tone = tone;
    applyLook();
}

void TextLabel::setTextStyle(TextStyle style)
{
    m_style = style;
    m_heights.clear();
    applyLook();
}

void TextLabel::setWordWrap(bool wrap)
{
    m_wrap = wrap;
    m_heights.clear();
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(wrap);
    setSizePolicy(policy);
    fitHeight();
}

IsolatedText TextLabel::shownText() const
{
    QString shown = text();
    shown.replace(QLatin1Char('\n'), QChar::LineSeparator);
    if (directionOf(shown, layoutDirection()) == Qt::RightToLeft)
        return isolateNames(shown);
    return {shown, {}};
}

double TextLabel::layOut(QTextLayout &layout, double width) const
{
    layout.setText(shownText().text);
    layout.setFont(font());
    QTextOption option(QStyle::visualAlignment(layoutDirection(), alignment()) & Qt::AlignHorizontal_Mask);
    option.setWrapMode(m_wrap ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::ManualWrap);
    option.setTextDirection(m_style == TextStyle::Mono ? Qt::LeftToRight : directionOf(text(), layoutDirection()));
    layout.setTextOption(option);
    double height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1.0, width));
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

int TextLabel::heightForWidth(int width) const
{
    if (!m_wrap)
        return -1;
    const QMargins margins = contentsMargins();
    const int inside = width - margins.left() - margins.right();
    // Layouts ask for the same few widths again and again, and each answer is a text laid out.
    const auto known = std::find_if(m_heights.begin(), m_heights.end(), [inside](const Height &height) { return height.width == inside; });
    if (known != m_heights.end())
        return known->height + margins.top() + margins.bottom();
    QTextLayout layout;
    const int height = int(std::ceil(layOut(layout, inside)));
    constexpr std::size_t most = 8;
    if (m_heights.size() >= most)
        m_heights.clear();
    m_heights.push_back({inside, height});
    return height + margins.top() + margins.bottom();
}

QSize TextLabel::sizeHint() const
{
    const QMargins margins = contentsMargins();
    const QFontMetrics metrics(font());
    int natural = 0;
    for (const QString &line : text().split(QLatin1Char('\n')))
        natural = std::max(natural, metrics.horizontalAdvance(line) + 2);
    const int width = (m_wrap ? std::min(natural, metrics.averageCharWidth() * preferredCharacters) : natural) + margins.left() + margins.right();
    return {width, m_wrap ? heightForWidth(width) : metrics.height() + margins.top() + margins.bottom()};
}

QSize TextLabel::minimumSizeHint() const
{
    const QFontMetrics metrics(font());
    const QSize hint = sizeHint();
    return m_wrap ? QSize(std::min(hint.width(), metrics.averageCharWidth() * 9), metrics.height()) : hint;
}

bool TextLabel::event(QEvent *event)
{
    const bool handled = QLabel::event(event);
    switch (event->type()) {
    case QEvent::LayoutDirectionChange:
    case QEvent::ScreenChangeInternal:
    case QEvent::StyleChange: m_heights.clear(); break;
    case QEvent::ApplicationFontChange:
    case QEvent::ApplicationPaletteChange:
    case QEvent::PaletteChange: applyLook(); break;
    case QEvent::FontChange:
    case QEvent::ContentsRectChange:
        m_heights.clear();
        fitHeight();
        updateGeometry();
        break;
    default: break;
    }
    return handled;
}

void TextLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    fitHeight();
}

void TextLabel::applyLook()
{
    if (m_applying)
        return;
    const QScopedValueRollback guard(m_applying, true);
    setFont(fontOf(m_style));
    const Colours colours = coloursFor(QApplication::palette());
    m_colour = m_tone ? colours.of(*m_tone).text : m_style == TextStyle::Dim ? colours.ground.dim : colours.ground.text;
    update();
}

void TextLabel::fitHeight()
{
    if (testAttribute(Qt::WA_PendingResizeEvent))
        return; // it has no width yet that means something; resizeEvent() comes before the label is seen
    // Inside splitters and stacked pages nobody asks for heightForWidth, so a wrapped label must hold its height by itself.
    const int needed = m_wrap && width() > 0 ? std::max(0, heightForWidth(width())) : 0;
    if (minimumHeight() != needed)
        setMinimumHeight(needed);
}

QRect TextLabel::textArea() const
{
    QRect area = contentsRect();
    if (!m_wrap)
        return area;
    const int needed = heightForWidth(width()) - (height() - area.height());
    if (alignment() & Qt::AlignVCenter)
        area.setTop(area.top() + std::max(0, (area.height() - needed) / 2));
    return area;
}

void TextLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(isEnabled() ? m_colour : palette().color(QPalette::Disabled, QPalette::WindowText));
    const QRect area = textArea();
    if (!m_wrap && fontMetrics().horizontalAdvance(text()) > area.width()) {
        painter.setLayoutDirection(directionOf(text(), layoutDirection()));
        painter.drawText(area, int(QStyle::visualAlignment(layoutDirection(), alignment())), fontMetrics().elidedText(text(), Qt::ElideRight, area.width()));
        return;
    }
    QTextLayout layout;
    double height = layOut(layout, area.width());
    QList<QTextLayout::FormatRange> selections;
    if (m_anchor != m_cursor) {
        QTextLayout::FormatRange range;
        const IsolatedText shown = shownText();
        range.start = shown.positionOf(std::min(m_anchor, m_cursor));
        range.length = shown.positionOf(std::max(m_anchor, m_cursor)) - range.start;
        range.format.setBackground(palette().color(QPalette::Highlight));
        range.format.setForeground(palette().color(QPalette::HighlightedText));
        selections << range;
    }
    const double top = m_wrap ? area.top() : area.top() + (area.height() - height) / 2;
    layout.draw(&painter, QPointF(area.left(), top), selections);
}

int TextLabel::positionAt(QPoint point) const
{
    QTextLayout layout;
    const QRect area = textArea();
    layOut(layout, area.width());
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        if (point.y() - area.top() < line.y() + line.height() || i == layout.lineCount() - 1)
            return shownText().givenPosition(line.xToCursor(point.x() - area.left()));
    }
    return 0;
}

QString TextLabel::selection() const { return m_anchor == m_cursor ? text() : text().mid(std::min(m_anchor, m_cursor), std::abs(m_anchor - m_cursor)); }

void TextLabel::copySelection() const { QApplication::clipboard()->setText(selection()); }

void TextLabel::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        m_anchor = m_cursor = positionAt(event->pos());
        update();
    }
    event->ignore(); // a click on a card's text also chooses the card
}

void TextLabel::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton) {
        m_cursor = positionAt(event->pos());
        update();
    }
}

void TextLabel::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int at = positionAt(event->pos());
    const QString all = text();
    m_anchor = m_cursor = at;
    while (m_anchor > 0 && !all[m_anchor - 1].isSpace())
        --m_anchor;
    while (m_cursor < all.size() && !all[m_cursor].isSpace())
        ++m_cursor;
    update();
}

void TextLabel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
    } else if (event->matches(QKeySequence::SelectAll)) {
        m_anchor = 0;
        m_cursor = int(text().size());
        update();
    } else {
        QLabel::keyPressEvent(event);
    }
}

void TextLabel::focusOutEvent(QFocusEvent *event)
{
    QLabel::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) {
        m_anchor = m_cursor = 0;
        update();
    }
}

void TextLabel::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Copy")), &QAction::triggered, this, &TextLabel::copySelection);
    menu->popup(event->globalPos());
}

} // namespace heloscope::ui
