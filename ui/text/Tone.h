// Verdicts as word + shape + colour, always all three (UX §2, §12): one table for window, HTML, PDF and terminal.
#pragma once

#include "core/report/Finding.h"
#include "core/report/Verdict.h"

#include <cstdint>
#include <string_view>

namespace heloscope {

struct Report;

enum class Tone { Green, Amber, Red, Grey, Blue };
enum class Shape { CircleTick, RingTick, SquareQuestion, TriangleMark, OctagonCross, CircleInfo };

struct Look {
    Tone tone = Tone::Grey;
    Shape shape = Shape::SquareQuestion;
};

Look lookOf(Severity severity);
Look lookOf(VerdictLevel level);
/// The banner's look: a bounce's own verdict first, then an imitation (never green), then the From: verdict. A provisional
/// report is grey.
Look lookOf(const Report &report);

/// 0xRRGGBB; text on fill at least 7:1, solid on ground at least 4:1.
struct ToneColours {
    std::uint32_t solid, text, fill, edge;
};
enum class Scheme { Light, Dark };
ToneColours coloursOf(Tone tone, Scheme scheme);

/// One character for plain text that stays readable everywhere: "✓" "?" "!" "✗" "i".
std::string_view markOf(Shape shape);

} // namespace heloscope
