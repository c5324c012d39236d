// The report as one HTML file: no script, no remote loads, headings and table headers marked up. The accessible version of the
// PDF; every text of the message is escaped once and never a link.
#pragma once

#include "core/report/Report.h"
#include "ui/export/ReportText.h"
#include "ui/text/Words.h"

#include <string>

namespace heloscope {

class Redactor;

struct HtmlOptions {
    Depth depth = Depth::Evidence;
    Defang defang = Defang::No;
    std::string language = "en"; // for <html lang dir>
    std::string caseName;        // shown in head and foot; empty = made from the source hash
    const Redactor *redactor = nullptr; // masks own people and hosts; not owned
};

std::string writeHtml(const Report &report, const Words &words, const HtmlOptions &options = {});

} // namespace heloscope
