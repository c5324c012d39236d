#include "ui/look/Colours.h"

namespace heloscope::ui {

namespace {

constexpr QRgb opaque(unsigned rgb) { return 0xFF000000u | rgb; }

Colours made(Theme theme, Scheme scheme, const Ground &ground)
{
    Colours made{theme, {}, ground};
    for (std::size_t tone = 0; tone < made.tones.size(); ++tone) {
        const ToneColours table = heloscope::coloursOf(Tone(tone), scheme);
        made.tones[tone] = {QColor(opaque(table.solid)), QColor(opaque(table.text)), QColor(opaque(table.fill)), QColor(opaque(table.edge))};
    }
    return made;
}

Ground ground(unsigned window, unsigned base, unsigned text, unsigned dim, unsigned edge, unsigned link, unsigned selection)
{
    return {QColor(opaque(window)), QColor(opaque(base)), QColor(opaque(text)),     QColor(opaque(dim)),
            QColor(opaque(edge)),   QColor(opaque(link)), QColor(opaque(selection))};
}

const Colours &lightColours()
{
    static const Colours table = made(Theme::Light, Scheme::Light, ground(0xF4F5F7, 0xFFFFFF, 0x1B2127, 0x66717B, 0xC3CAD1, 0x0D5BA1, 0x1463A8));
    return table;
}

const Colours &darkColours()
{
    static const Colours table = made(Theme::Dark, Scheme::Dark, ground(0x1E2227, 0x15181C, 0xE6E9EC, 0x9AA4AD, 0x4A535C, 0x8CC4FF, 0x2B6CB0));
    return table;
}

} // namespace

const Colours &colours(Theme theme)
{
    switch (theme) {
    case Theme::Light:
    case Theme::HighContrast: return lightColours();
    case Theme::Dark: return darkColours();
    }
    return lightColours();
}

Colours coloursFor(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    if (window == lightColours().ground.window)
        return lightColours();
    if (window == darkColours().ground.window)
        return darkColours();
    const auto colour = [&palette](QPalette::ColorRole role) { return palette.color(QPalette::Active, role); };
    Colours own;
    own.theme = Theme::HighContrast;
    const QColor text = colour(QPalette::WindowText);
    own.tones.fill({text, text, window, text});
    own.ground = {window, colour(QPalette::Base), text, text, text, colour(QPalette::Link), colour(QPalette::Highlight)};
    return own;
}

QPalette paletteFor(Theme theme)
{
    const Ground &g = colours(theme).ground;
    const bool dark = theme == Theme::Dark;
    const QColor button = dark ? QColor(0x2E343B) : QColor(0xFCFCFD);
    const QColor disabled = dark ? QColor(0x6B747D) : QColor(0x9AA3AB);
    QPalette p(g.text, button, dark ? QColor(0x3A424A) : QColor(0xFFFFFF), dark ? QColor(0x0E1114) : g.edge.darker(125), dark ? QColor(0x353C44) : g.edge,
               g.text, QColor(0xFFFFFF), g.base, g.window);
    p.setColor(QPalette::AlternateBase, dark ? QColor(0x1B1F24) : QColor(0xF7F8FA));
    p.setColor(QPalette::Highlight, g.selection);
    p.setColor(QPalette::HighlightedText, QColor(0xFFFFFF));
    p.setColor(QPalette::Link, g.link);
    p.setColor(QPalette::LinkVisited, g.link);
    p.setColor(QPalette::PlaceholderText, g.dim);
    p.setColor(QPalette::ToolTipBase, dark ? QColor(0x2E343B) : QColor(0xFFFFFF));
    p.setColor(QPalette::ToolTipText, g.text);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, disabled);
    p.setColor(QPalette::Inactive, QPalette::Highlight, g.selection);
    return p;
}

} // namespace heloscope::ui
