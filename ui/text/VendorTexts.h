// The tables behind VendorText. Private to ui/text.
#pragma once

#include "ui/text/CodeTable.h"

#include <span>

namespace heloscope::texts {

struct PartText {
    std::string_view vendor, part; // the part as its vendor writes it
    const char *text;
};

std::span<const CodeText> vendorPurposes();
std::span<const CodeText> vendorValues();
std::span<const PartText> vendorParts();

} // namespace heloscope::texts
