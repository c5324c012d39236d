// What differs between two report objects of the same message: ids, values and results, never sentences or timing.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace heloscope::cli {

struct Difference {
    std::string at;    // "dkim[0].result"
    std::string saved; // JSON text; empty = there was none
    std::string now;
};

/// Both are JSON objects as ui/export/ReportJson writes them; something else counts as one difference at "".
std::vector<Difference> differences(std::string_view saved, std::string_view now);

} // namespace heloscope::cli
