#include "ui/look/Shape.h"

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace heloscope::ui {

namespace {

// All shapes are drawn in a square of 24 × 24 units.
constexpr double unit = 24;

QPolygonF octagon(double radius)
{
    QPolygonF points;
    for (int corner = 0; corner < 8; ++corner) {
        const double angle = std::numbers::pi / 8 + corner * std::numbers::pi / 4;
        points << QPointF(12 + radius * std::cos(angle), 12 + radius * std::sin(angle));
    }
    return points;
}

QPainterPath tick()
{
    QPainterPath path(QPointF(7.2, 12.4));
    path.lineTo(10.6, 15.8);
    path.lineTo(16.8, 8.8);
    return path;
}

QPainterPath cross()
{
    QPainterPath path(QPointF(8.2, 8.2));
    path.lineTo(15.8, 15.8);
    path.moveTo(15.8, 8.2);
    path.lineTo(8.2, 15.8);
    return path;
}

QPainterPath questionMark()
{
    QPainterPath path(QPointF(8.9, 9.3));
    path.cubicTo(8.9, 5.1, 15.1, 5.1, 15.1, 9.1);
    path.cubicTo(15.1, 11.8, 12.0, 11.6, 12.0, 14.3);
    return path;
}

QPainterPath stroke(double fromY, double toY)
{
    QPainterPath path(QPointF(12, fromY));
    path.lineTo(12, toY);
    return path;
}

QPen roundPen(const QColor &colour, double width) { return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin); }

void drawGlyph(QPainter &painter, const QPainterPath &path, const QColor &colour, double width)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(roundPen(colour, width));
    painter.drawPath(path);
}

void drawDot(QPainter &painter, double y, const QColor &colour, double radius = 1.45)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(12, y), radius, radius);
}

void fillCircle(QPainter &painter, const QColor &colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(12, 12), 11, 11);
}

/// A filled polygon with slightly rounded corners: the outline pen rounds them.
void fillPolygon(QPainter &painter, const QPolygonF &polygon, const QColor &colour)
{
    painter.setPen(roundPen(colour, 2));
    painter.setBrush(colour);
    painter.drawPolygon(polygon);
}

void drawInUnits(QPainter &painter, Shape shape, const QColor &solid, const QColor &glyph)
{
    switch (shape) {
    case Shape::CircleTick:
        fillCircle(painter, solid);
        drawGlyph(painter, tick(), glyph, 2.6);
        return;
    case Shape::RingTick:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(solid, 2.2));
        painter.drawEllipse(QPointF(12, 12), 9.9, 9.9);
        drawGlyph(painter, tick(), solid, 2.4);
        return;
    case Shape::SquareQuestion:
        painter.setPen(Qt::NoPen);
        painter.setBrush(solid);
        painter.drawRoundedRect(QRectF(1.8, 1.8, 20.4, 20.4), 4.2, 4.2);
        drawGlyph(painter, questionMark(), glyph, 2.3);
        drawDot(painter, 17.7, glyph);
        return;
    case Shape::TriangleMark:
        fillPolygon(painter, {QPointF(12, 3), QPointF(22.2, 20.6), QPointF(1.8, 20.6)}, solid);
        drawGlyph(painter, stroke(9.0, 14.0), glyph, 2.4);
        drawDot(painter, 17.8, glyph, 1.4);
        return;
    case Shape::OctagonCross:
        fillPolygon(painter, octagon(10.6), solid);
        drawGlyph(painter, cross(), glyph, 2.7);
        return;
    case Shape::CircleInfo:
        fillCircle(painter, solid);
        drawDot(painter, 7.1, glyph, 1.55);
        drawGlyph(painter, stroke(11.2, 17.2), glyph, 2.5);
        return;
    }
}

} // namespace

void paintShape(QPainter &painter, const QRectF &rect, Shape shape, const QColor &solid, const QColor &glyph)
{
    const double side = std::min(rect.width(), rect.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center().x() - side / 2, rect.center().y() - side / 2);
    painter.scale(side / unit, side / unit);
    drawInUnits(painter, shape, solid, glyph);
    painter.restore();
}

void paintLook(QPainter &painter, const QRectF &rect, Look look, const Colours &colours)
{
    paintShape(painter, rect, look.shape, colours.of(look.tone).solid, colours.ground.base);
}

} // namespace heloscope::ui
