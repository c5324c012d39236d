// The verdict shapes as vectors: filled circle with tick, ring with tick, rounded square with ?, triangle with !, octagon with ×,
// circle with i. One place for banner, lists, cards, path and PDF.
#pragma once

#include "ui/look/Colours.h"
#include "ui/text/Tone.h"

#include <QRectF>

class QPainter;

namespace heloscope::ui {

/// Fills the largest square centred in `rect` with the shape. `solid` is the tone's solid colour, `glyph` the colour of what stands
/// inside a filled shape (the ground the shape stands on). Opaque colours only, so that it is fit for PDF/A.
void paintShape(QPainter &painter, const QRectF &rect, Shape shape, const QColor &solid, const QColor &glyph);
void paintLook(QPainter &painter, const QRectF &rect, Look look, const Colours &colours);

} // namespace heloscope::ui
