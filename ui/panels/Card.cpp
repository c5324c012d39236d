#include "ui/panels/Card.h"

#include "ui/look/Shape.h"
#include "ui/panels/MirroredText.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace heloscope::ui {

Card::Card(QWidget *parent) : QFrame(parent) {}

void Card::setTone(std::optional<Tone> tone)
{
    m_tone = tone;
    update();
}

void Card::setSelected(bool selected)
{
    m_selected = selected;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    const Colours colours = coloursFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath outline;
    outline.addRoundedRect(area, radius, radius);
    if (m_fill != Fill::None)
        painter.fillPath(outline, m_fill == Fill::Tone && m_tone ? colours.of(*m_tone).fill : colours.ground.base);
    if (m_tone && m_striped) {
        QRectF stripe(area.left(), area.top(), stripeWidth, area.height());
        if (isRightToLeft())
            stripe.moveRight(area.right());
        painter.save();
        painter.setClipPath(outline);
        painter.fillRect(stripe, colours.of(*m_tone).solid);
        painter.restore();
    }
    const bool toned = m_tone && m_fill != Fill::Base;
    QPen pen(m_selected ? colours.ground.link : toned ? colours.of(*m_tone).edge : colours.ground.edge, m_selected ? 1.6 : 1);
    if (m_strongEdge && m_tone)
        pen = QPen(colours.of(*m_tone).solid, 2);
    if (m_edge == Edge::Dashed)
        pen.setDashPattern({5, 2.5});
    if (m_edge != Edge::None || m_selected) {
        painter.setPen(pen);
        painter.drawPath(outline);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colours.ground.link, 2));
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), radius - 1, radius - 1);
    }
}

void Card::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    update();
}

void Card::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    update();
}

LookBadge::LookBadge(double lines, QWidget *parent) : QWidget(parent), m_lines(lines)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void LookBadge::setLook(Look look)
{
    m_look = look;
    update();
}

QSize LookBadge::sizeHint() const
{
    const int side = qRound(QFontMetricsF(font()).height() * m_lines);
    return {side, side};
}

bool LookBadge::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    return QWidget::event(event);
}

void LookBadge::paintEvent(QPaintEvent *)
{
    const Colours colours = coloursFor(palette());
    QPainter painter(this);
    const QColor glyph = m_onFill && colours.theme == Theme::Light ? QColor(Qt::white) : m_onFill ? colours.of(m_look.tone).fill : colours.ground.base;
    paintShape(painter, rect(), m_look.shape, colours.of(m_look.tone).solid, glyph);
}

LinkButton::LinkButton(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.size(Qt::TextShowMnemonic, text()).width() + 6, metrics.height() + 4};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    const Colours colours = coloursFor(palette());
    QPainter painter(this);
    QFont underlined = font();
    underlined.setUnderline(true);
    painter.setFont(underlined);
    painter.setPen(isEnabled() ? colours.ground.link : palette().color(QPalette::Disabled, QPalette::WindowText));
    const int align = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignVCenter | Qt::AlignLeading) | Qt::AlignAbsolute);
    painter.drawText(rect().adjusted(3, 0, -3, 0), align | Qt::TextHideMnemonic, keptInOrder(text(), layoutDirection()));
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colours.ground.link, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
}

void LinkButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace heloscope::ui
