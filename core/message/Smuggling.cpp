#include "core/message/Smuggling.h"

#include "core/base/Ascii.h"

namespace heloscope {

namespace {

bool isLineBreak(char c) { return c == '\r' || c == '\n'; }

} // namespace

bool isFollowedByCommands(std::string_view body, std::size_t dot)
{
    constexpr std::size_t enough = 300; // for the first commands
    std::string_view rest = body.substr(dot + 1, enough);
    if ((dot > 0 && !isLineBreak(body[dot - 1])) || rest.empty() || !isLineBreak(rest.front()))
        return false;
    while (!rest.empty() && isLineBreak(rest.front()))
        rest.remove_prefix(1);
    return startsWithIgnoreCase(rest, "MAIL FROM:") || startsWithIgnoreCase(rest, "RSET")
        || ((startsWithIgnoreCase(rest, "EHLO ") || startsWithIgnoreCase(rest, "HELO ")) && containsIgnoreCase(rest, "MAIL FROM:"));
}

} // namespace heloscope
