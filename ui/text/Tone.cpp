#include "ui/text/Tone.h"

#include "core/report/Report.h"

namespace heloscope {

Look lookOf(Severity severity)
{
    switch (severity) {
    case Severity::Good: return {Tone::Green, Shape::CircleTick};
    case Severity::Info: return {Tone::Blue, Shape::CircleInfo};
    case Severity::Caution: return {Tone::Amber, Shape::TriangleMark};
    case Severity::Bad: return {Tone::Red, Shape::OctagonCross};
    }
    return {};
}

Look lookOf(VerdictLevel level)
{
    switch (level) {
    case VerdictLevel::Confirmed: return {Tone::Green, Shape::CircleTick};
    case VerdictLevel::ProbablyGenuine: return {Tone::Green, Shape::RingTick};
    case VerdictLevel::CannotTell: return {Tone::Grey, Shape::SquareQuestion};
    case VerdictLevel::DoesNotFit: return {Tone::Amber, Shape::TriangleMark};
    case VerdictLevel::Forged: return {Tone::Red, Shape::OctagonCross};
    }
    return {};
}

namespace {

Look lookOf(bounce::BounceVerdict verdict)
{
    switch (verdict) {
    case bounce::BounceVerdict::Genuine: return {Tone::Green, Shape::CircleTick};
    case bounce::BounceVerdict::Compromised: return {Tone::Red, Shape::OctagonCross};
    case bounce::BounceVerdict::Backscatter: return {Tone::Amber, Shape::TriangleMark};
    case bounce::BounceVerdict::Fake: return {Tone::Red, Shape::OctagonCross};
    case bounce::BounceVerdict::Automatic:
    case bounce::BounceVerdict::Complaint: return {Tone::Blue, Shape::CircleInfo};
    case bounce::BounceVerdict::CannotTell: return {Tone::Grey, Shape::SquareQuestion};
    }
    return {};
}

} // namespace

Look lookOf(const Report &report)
{
    if (report.provisional)
        return {};
    if (report.bounce)
        return lookOf(report.bounce->verdict);
    const Look look = lookOf(report.verdict.level);
    if (!report.verdict.imitates.empty() && look.tone != Tone::Red)
        return {Tone::Amber, Shape::TriangleMark};
    return look;
}

ToneColours coloursOf(Tone tone, Scheme scheme)
{
    const bool light = scheme == Scheme::Light;
    switch (tone) {
    case Tone::Green: return light ? ToneColours{0x00795C, 0x005A44, 0xE4F4EE, 0x9FD3C2} : ToneColours{0x3CC9A0, 0x8FE6CB, 0x12332A, 0x23614F};
    case Tone::Amber: return light ? ToneColours{0xB26A00, 0x6E4200, 0xFFF3DA, 0xE9C27A} : ToneColours{0xF0B23C, 0xFFD98C, 0x3A2C10, 0x6E5520};
    case Tone::Red: return light ? ToneColours{0xB5330B, 0x8A2405, 0xFDEAE3, 0xE9A78F} : ToneColours{0xFF8A65, 0xFFB59E, 0x41201A, 0x7A3B2C};
    case Tone::Grey: return light ? ToneColours{0x5B6672, 0x3B444D, 0xEEF0F3, 0xC3CAD1} : ToneColours{0xA3AFBA, 0xCDD5DC, 0x2A3036, 0x4A545D};
    case Tone::Blue: return light ? ToneColours{0x1463A8, 0x0D4576, 0xE7F1FA, 0xA5C8E8} : ToneColours{0x6DB3F2, 0xA9D3FA, 0x17293A, 0x2C4D6C};
    }
    return {};
}

std::string_view markOf(Shape shape)
{
    switch (shape) {
    case Shape::CircleTick:
    case Shape::RingTick: return "✓";
    case Shape::SquareQuestion: return "?";
    case Shape::TriangleMark: return "!";
    case Shape::OctagonCross: return "✗";
    case Shape::CircleInfo: return "i";
    }
    return "?";
}

} // namespace heloscope
