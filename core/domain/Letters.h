// What kind of letter a code point is, by the Unicode tables.
#pragma once

#include <string_view>

namespace heloscope::domain {

/// A letter, a digit or other number, or a mark that belongs to one.
bool isLetterNumberOrMark(char32_t codePoint);
/// Of the Latin script; marks and signs that many scripts share are not.
bool isLatin(char32_t codePoint);
bool isNonSpacingMark(char32_t codePoint);
/// Separators, and the controls that act as one.
bool isBlank(char32_t codePoint);

/// Unicode Annex 9: letters and digits that are written from the right, from the left; all else.
enum class Direction { Right, Left, Neither };
Direction directionOf(char32_t codePoint);
/// "ar", "he_IL", …
bool isWrittenFromTheRight(std::string_view language);

} // namespace heloscope::domain
