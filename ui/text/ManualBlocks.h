// The manual's source: pages made of blocks, English, context "Manual". Private to ui/text.
#pragma once

#include "ui/text/Manual.h"

#include <span>

namespace heloscope::manual {

struct Block {
    Kind kind;
    const char *text;      // translated, but for Code, Picture and SeeAlso
    const char *more = ""; // translated, but for SeeAlso
};

struct Source {
    const char *id;
    Chapter chapter;
    const char *title;
    std::span<const Block> blocks;
};

std::span<const Source> personPages();
std::span<const Source> helpDeskPages();
std::span<const Source> administratorPages();
std::span<const Source> developerPages();

} // namespace heloscope::manual
