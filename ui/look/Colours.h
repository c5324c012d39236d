// The colours of the window as QColor: the tones of ui/text/Tone.h and the grounds they stand on, for light, dark and high contrast.
#pragma once

#include "ui/text/Tone.h"

#include <QColor>
#include <QPalette>

#include <array>

namespace heloscope::ui {

enum class Theme { Light, Dark, HighContrast };

struct Ink {
    QColor solid; // shapes, stripes
    QColor text;  // words on `fill` or on the base
    QColor fill;  // the area behind
    QColor edge;  // the line around `fill`
};

struct Ground {
    QColor window, base, text, dim, edge, link, selection;
};

struct Colours {
    Theme theme = Theme::Light;
    std::array<Ink, 5> tones;
    Ground ground;

    const Ink &of(Tone tone) const { return tones[std::size_t(tone)]; }
};

/// The table of one theme. HighContrast has no table of its own: it answers with the light one; see coloursFor().
const Colours &colours(Theme theme);

/// The colours that go with a widget's palette: the light or the dark table where the palette is ours, otherwise (the desktop asks
/// for high contrast) text and ground of that palette in every place, so that shapes and words carry the meaning.
Colours coloursFor(const QPalette &palette);

/// The palette for the Fusion style, made from the table; not for HighContrast, which keeps the palette of the desktop.
QPalette paletteFor(Theme theme);

} // namespace heloscope::ui
