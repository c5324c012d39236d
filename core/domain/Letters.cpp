#include "core/domain/Letters.h"

#include "core/base/Ascii.h"
#include "core/base/LateIcu.h"

#include <unicode/uchar.h>
#include <unicode/uloc.h>
#include <unicode/uscript.h>

#include <string>

namespace heloscope::domain {

namespace {

// Without a library for what nearly all text is made of.
bool isAscii(char32_t codePoint) { return codePoint < 0x80; }

bool isOfType(char32_t codePoint, std::uint32_t types) { return (U_MASK(ICU_UC(u_charType)(UChar32(codePoint))) & types) != 0; }

} // namespace

bool isLetterNumberOrMark(char32_t codePoint)
{
    return isAscii(codePoint) ? isAlnum(char(codePoint)) : isOfType(codePoint, U_GC_L_MASK | U_GC_N_MASK | U_GC_M_MASK);
}

bool isNonSpacingMark(char32_t codePoint) { return !isAscii(codePoint) && isOfType(codePoint, U_GC_MN_MASK); }

bool isBlank(char32_t codePoint)
{
    if (isAscii(codePoint))
        return codePoint == ' ' || (codePoint >= 9 && codePoint <= 13);
    return codePoint == 0x85 || isOfType(codePoint, U_GC_Z_MASK);
}

Direction directionOf(char32_t codePoint)
{
    if (isAscii(codePoint))
        return isAlnum(char(codePoint)) ? Direction::Left : Direction::Neither;
    switch (ICU_UC(u_charDirection)(UChar32(codePoint))) {
    case U_RIGHT_TO_LEFT:
    case U_RIGHT_TO_LEFT_ARABIC:
    case U_ARABIC_NUMBER: return Direction::Right;
    case U_LEFT_TO_RIGHT:
    case U_EUROPEAN_NUMBER: return Direction::Left;
    default: return Direction::Neither;
    }
}

bool isWrittenFromTheRight(std::string_view language) { return ICU_UC(uloc_isRightToLeft)(std::string(language).c_str()); }

bool isLatin(char32_t codePoint)
{
    if (isAscii(codePoint))
        return isAlpha(char(codePoint));
    UErrorCode error = U_ZERO_ERROR;
    return ICU_UC(uscript_getScript)(UChar32(codePoint), &error) == USCRIPT_LATIN;
}

} // namespace heloscope::domain
