#include "ui/export/HtmlStyle.h"

#include <array>
#include <cstdio>

namespace heloscope {

namespace {

constexpr std::array allTones{Tone::Green, Tone::Amber, Tone::Red, Tone::Grey, Tone::Blue};

constexpr std::string_view layout = R"css(
:root { color-scheme: light dark; --window: #F4F5F7; --base: #FFFFFF; --ink: #1B2127; --dim: #59636D; --edge: #C3CAD1; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--window); color: var(--ink); font: 16px/1.5 system-ui, "Noto Sans", "Segoe UI", sans-serif; }
main, body > header, body > footer { max-width: 62rem; margin: 0 auto; padding: 0 1rem; }
body > header { padding-top: 1.5rem; display: flex; justify-content: space-between; color: var(--dim); }
.banner { display: flex; gap: 1rem; align-items: center; margin: .75rem 0 1rem; padding: 1rem 1.25rem; border-radius: 8px;
  border: 1px solid var(--toneedge); border-inline-start: 6px solid var(--solid); background: var(--fill); color: var(--tonetext); }
.banner svg { width: 3.5rem; height: 3.5rem; flex: none; }
.banner h1 { margin: 0 0 .25rem; font-size: 1.55rem; line-height: 1.25; }
.banner p { margin: .2rem 0; }
h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; }
h3 { font-size: 1.04rem; margin: 0; }
svg { width: 1.1rem; height: 1.1rem; vertical-align: -.2rem; fill: var(--solid); stroke: none; }
svg .glyph { fill: none; stroke: var(--base); stroke-width: 2.6; stroke-linecap: round; stroke-linejoin: round; }
svg .ring { fill: none; stroke: var(--solid); stroke-width: 2.3; stroke-linecap: round; stroke-linejoin: round; }
svg .dot { fill: var(--base); }
.card, table, .zone { background: var(--base); border: 1px solid var(--edge); border-radius: 8px; }
.card { display: flex; gap: .75rem; margin: .5rem 0; padding: .75rem 1rem; border-inline-start: 4px solid var(--solid); }
.card svg { width: 1.5rem; height: 1.5rem; flex: none; }
.card .body { flex: 1; min-width: 0; }
.card p { margin: .15rem 0 0; }
.card .sign { text-align: end; font-weight: 600; color: var(--tonetext); white-space: nowrap; }
.card .sign small { display: block; font-weight: 400; color: var(--dim); }
small, .dim { color: var(--dim); }
dl { display: grid; grid-template-columns: minmax(9rem, max-content) 1fr; gap: .3rem 1.5rem; }
dt { color: var(--dim); } dd { margin: 0; font-weight: 600; } .terms dd { font-weight: 400; }
.fit { font-weight: 600; color: var(--tonetext); }
.zone { padding: .5rem 1rem; margin: .5rem 0; } .zone.claimed { border-style: dashed; background: var(--window); }
.zone ol { margin: .25rem 0; padding-inline-start: 1.5rem; } .zone li { margin: .4rem 0; }
table { border-collapse: separate; border-spacing: 0; width: 100%; }
th, td { text-align: start; vertical-align: top; padding: .4rem .75rem; border-bottom: 1px solid var(--edge); }
tr:last-child > * { border-bottom: 0; }
caption { text-align: start; color: var(--dim); padding-bottom: .25rem; }
code, .mono, .source { font-family: ui-monospace, "Noto Sans Mono", "DejaVu Sans Mono", monospace; font-size: .92em; }
dd, td, p, li, h1, h3, code { overflow-wrap: anywhere; }
[dir=rtl] :is(th, td)[dir=ltr] { text-align: right; }
.scroll { overflow-x: auto; }
.source { background: var(--base); border: 1px solid var(--edge); border-radius: 8px; padding: .75rem 0; margin: 0; padding-inline-start: 4rem; }
.source li { white-space: pre-wrap; overflow-wrap: anywhere; padding-inline-end: .75rem; } .source li::marker { color: var(--dim); }
footer { color: var(--dim); margin-top: 2rem; padding: 1rem; border-top: 1px solid var(--edge); font-size: .9rem; }
@media (prefers-color-scheme: dark) { :root { --window: #1E2227; --base: #15181C; --ink: #E6E9EC; --dim: #9AA4AD; --edge: #4A535C; } }
@media (max-width: 40rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .5rem; } .card { flex-wrap: wrap; } }
@media print { body { background: none; font-size: 10.5pt; } .card, .zone, tr { break-inside: avoid; } }
)css";

void addTones(std::string &style, Scheme scheme)
{
    for (const Tone tone : allTones) {
        const ToneColours colours = coloursOf(tone, scheme);
        char line[160];
        std::snprintf(line, sizeof line, ".%s { --solid: #%06X; --tonetext: #%06X; --fill: #%06X; --toneedge: #%06X; }\n", std::string(toneClass(tone)).c_str(),
                      unsigned(colours.solid), unsigned(colours.text), unsigned(colours.fill), unsigned(colours.edge));
        style += line;
    }
}

} // namespace

std::string_view toneClass(Tone tone)
{
    switch (tone) {
    case Tone::Green: return "green";
    case Tone::Amber: return "amber";
    case Tone::Red: return "red";
    case Tone::Grey: return "grey";
    case Tone::Blue: return "blue";
    }
    return "grey";
}

std::string htmlStyle()
{
    std::string style(layout);
    addTones(style, Scheme::Light);
    style += "@media (prefers-color-scheme: dark) {\n";
    addTones(style, Scheme::Dark);
    return style + "}\n";
}

std::string_view shapeSvg(Shape shape)
{
    switch (shape) {
    case Shape::CircleTick:
        return R"(<svg viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="11"/><path class="glyph" d="M7.2 12.4l3.4 3.4 6.2-7"/></svg>)";
    case Shape::RingTick:
        return R"(<svg viewBox="0 0 24 24" aria-hidden="true"><circle class="ring" cx="12" cy="12" r="9.9"/><path class="ring" d="M7.2 12.4l3.4 3.4 6.2-7"/></svg>)";
    case Shape::SquareQuestion:
        return R"(<svg viewBox="0 0 24 24" aria-hidden="true"><rect x="1.8" y="1.8" width="20.4" height="20.4" rx="4.2"/><path class="glyph" d="M8.9 9.3c0-4.2 6.2-4.2 6.2-.2 0 2.7-3.1 2.5-3.1 5.2"/><circle class="dot" cx="12" cy="17.7" r="1.5"/></svg>)";
    case Shape::TriangleMark:
        return R"(<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 2l11.2 19.6H.8z"/><path class="glyph" d="M12 9v5"/><circle class="dot" cx="12" cy="17.8" r="1.4"/></svg>)";
    case Shape::OctagonCross:
        return R"(<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M7.4 1h9.2L23 7.4v9.2L16.6 23H7.4L1 16.6V7.4z"/><path class="glyph" d="M8.2 8.2l7.6 7.6m0-7.6l-7.6 7.6"/></svg>)";
    case Shape::CircleInfo:
        return R"(<svg viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="11"/><circle class="dot" cx="12" cy="7.1" r="1.6"/><path class="glyph" d="M12 11.2v6"/></svg>)";
    }
    return {};
}

} // namespace heloscope
