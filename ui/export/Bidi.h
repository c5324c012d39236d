// Languages written from the right: which parts of a text stay left to right, so that hosts, addresses, times and quoted mail keep
// their order and their signs (UX §13; the isolates of Unicode Annex 9).
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace heloscope {

/// "ar", "he_IL", …
bool isRightToLeft(std::string_view language);

struct TextRun {
    std::size_t begin, end; // UTF-16 units
};
/// For text in a page written from the right: a line without a letter of such a script is one run, but "1." belongs to the page; in
/// other lines each stretch of names, numbers and their signs is one. In order, no two touch a common character. Linear time.
std::vector<TextRun> leftToRightRuns(std::u16string_view text);

/// Of valid UTF-8, and back.
std::u16string toUtf16(std::string_view utf8);
std::string fromUtf16(std::u16string_view text);

} // namespace heloscope
