// A page of the manual as HTML that both a browser and the help window's text view read: headings, paragraphs, lists, tables. No script,
// no address of anything outside; links lead to "page:ID", pictures to "picture:NAME", or to what the caller makes of them.
#pragma once

#include "ui/text/Manual.h"

#include <functional>
#include <string>

namespace heloscope {

struct ManualLinks {
    std::function<std::string(const std::string &id)> page = [](const std::string &id) { return "page:" + id; };
    std::function<std::string(const std::string &name)> picture = [](const std::string &name) { return "picture:" + name; };
};

/// The inside of <body>.
std::string writeManualPage(const manual::Page &page, const Words &words, const ManualLinks &links = {});

} // namespace heloscope
