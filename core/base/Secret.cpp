#include "core/base/Secret.h"

namespace heloscope {

namespace {

bool sameOctets(std::string_view a, std::string_view b, char (*fold)(char))
{
    unsigned difference = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        difference |= static_cast<unsigned char>(fold(a[i]) ^ fold(b[i]));
    return difference == 0;
}

char unchanged(char c) { return c; }
// toLower by arithmetic: a branch would tell letters from others.
char folded(char c) { return char(c | ((unsigned(static_cast<unsigned char>(c)) - 'A' < 26u) << 5)); }

} // namespace

void wipe(std::string &text)
{
    volatile char *const octets = text.data();
    for (std::size_t i = 0; i < text.size(); ++i)
        octets[i] = 0;
    text.clear();
}

bool equalInConstantTime(std::string_view a, std::string_view b) { return a.size() == b.size() && sameOctets(a, b, unchanged); }

bool startsInConstantTime(std::string_view text, std::string_view prefix)
{
    return prefix.size() <= text.size() && sameOctets(text.substr(0, prefix.size()), prefix, folded);
}

} // namespace heloscope
