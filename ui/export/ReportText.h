// The terminal report (`--format text`): verdict, why, what to do, facts, findings worst first, path, checks, what was not
// checked, DNS questions. Plain UTF-8, wrapped, free of control characters but line ends and, when asked, our own colours.
#pragma once

#include "core/report/Report.h"
#include "ui/text/Words.h"

#include <string>

namespace heloscope {

class Redactor;

enum class Depth { Short, Full, Evidence }; // --depth: what page 1 says | and checks, path, questions (HTML, PDF: all) | and codes, answers, header lines
enum class Colour { Never, Always };
/// Suspect names as "bulk-host[.]example", so that nobody clicks them by accident.
enum class Defang { Yes, No };

struct TextOptions {
    Depth depth = Depth::Full;
    Colour colour = Colour::Never;
    Defang defang = Defang::Yes;
    int width = 100;
    const Redactor *redactor = nullptr; // masks own people and hosts; not owned
};

/// Ends with a line end.
std::string writeText(const Report &report, const Words &words, const TextOptions &options = {});

} // namespace heloscope
