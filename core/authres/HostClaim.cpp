#include "core/authres/HostClaim.h"

#include "core/base/Ascii.h"

#include <algorithm>

namespace heloscope::authres {

namespace {

constexpr std::string_view hostProperties[] = {"smtp.mailfrom", "smtp.mfrom", "smtp.mail",   "smtp.from",     "header.d",
                                               "header.i",      "header.s",   "header.from", "header.sender", "envelope-from"};

bool isGreeting(std::string_view property) { return property == "smtp.helo" || property == "helo"; }

bool isHostCharacter(char c) { return isAlnum(c) || c == '-' || c == '.' || c == '_' || static_cast<unsigned char>(c) >= 0x80; }

bool isHost(std::string_view host)
{
    if (host.size() > 2 && host.front() == '[' && host.back() == ']') {
        const std::string_view literal = host.substr(1, host.size() - 2);
        return std::all_of(literal.begin(), literal.end(), [](char c) { return isAlnum(c) || c == '.' || c == ':' || c == '%'; });
    }
    return std::all_of(host.begin(), host.end(), isHostCharacter);
}

bool isLocalPartCharacter(char c)
{
    static constexpr ByteSet specials("()<>@,;:\\\"[]");
    return c > ' ' && c != 127 && !specials.has(c);
}

} // namespace

bool namesHost(std::string_view property)
{
    return isGreeting(property) || std::find(std::begin(hostProperties), std::end(hostProperties), property) != std::end(hostProperties);
}

bool isInjection(std::string_view property, std::string_view value)
{
    if (isGreeting(property))
        return value.find_first_of("()\"\\<>;") != std::string_view::npos;
    if (value.size() >= 2 && value.front() == '<' && value.back() == '>')
        value = value.substr(1, value.size() - 2);
    if (value.ends_with(','))
        value.remove_suffix(1);
    if (value.empty())
        return false;

    std::size_t at = 0; // behind the local part
    if (value.front() == '"') {
        at = 1;
        while (at < value.size() && value[at] != '"')
            at += value[at] == '\\' ? 2 : 1;
        if (at + 1 >= value.size() || value[at + 1] != '@')
            return true;
        at += 2;
    } else if (const std::size_t sign = value.find('@'); sign != std::string_view::npos) {
        const auto bad = [](char c) { return !isLocalPartCharacter(c) && static_cast<unsigned char>(c) < 0x80; };
        if (std::any_of(value.begin(), value.begin() + std::ptrdiff_t(sign), bad))
            return true;
        at = sign + 1;
    }
    return !isHost(value.substr(at));
}

bool isInjection(const Comment &comment)
{
    return comment.adjacentBefore
        && (!comment.terminated || comment.adjacentAfter || comment.text.starts_with('.') || comment.text.starts_with('@')
            || comment.text.find(';') != std::string::npos);
}

} // namespace heloscope::authres
