#include "core/message/AddressText.h"

#include "core/base/Ascii.h"
#include "core/base/ByteSet.h"
#include "core/base/Utf8.h"
#include "core/message/Address.h"

#include <algorithm>

namespace heloscope {

std::vector<std::string> addressesInText(std::string_view utf8)
{
    const auto inAddress = [](char c) { return isAlnum(c) || c == '.' || c == '_' || c == '-' || c == '+' || c == '%' || c == '=' || (c & 0x80) != 0; };
    std::vector<std::string> found;
    for (std::size_t at = utf8.find('@'); at != std::string_view::npos && found.size() < maxAddressesInText; at = utf8.find('@', at + 1)) {
        std::size_t begin = at, end = at + 1;
        while (begin > 0 && inAddress(utf8[begin - 1]))
            --begin;
        while (end < utf8.size() && inAddress(utf8[end]))
            ++end;
        std::string_view domain = utf8.substr(at + 1, end - at - 1);
        while (!domain.empty() && domain.back() == '.')
            domain.remove_suffix(1);
        const std::size_t lastDot = domain.rfind('.');
        if (begin == at || lastDot == std::string_view::npos || domain.size() - lastDot < 3 || !address::isPlausibleDomain(domain)
            || isDigit(domain[lastDot + 1]))
            continue;
        std::string address = std::string(utf8.substr(begin, at - begin)) + "@" + lowered(domain);
        if (std::find(found.begin(), found.end(), address) == found.end())
            found.push_back(std::move(address));
    }
    return found;
}

} // namespace heloscope

namespace heloscope::address {

std::string unquoted(std::string_view token)
{
    if (token.size() < 2)
        return std::string(token);
    std::string result;
    const std::string content = unfolded(token.substr(1, token.size() - 2));
    for (std::size_t i = 0; i < content.size(); ++i) {
        if (content[i] == '\\' && i + 1 < content.size())
            ++i;
        result += content[i];
    }
    return result;
}

std::string phraseText(std::string_view value, const std::vector<Token> &tokens)
{
    std::string text;
    std::size_t end = tokens.empty() ? 0 : tokens.front().range.begin;
    for (const Token &token : tokens) {
        const std::string_view gap = value.substr(end, token.range.begin - end);
        if (!gap.empty())
            text += isFws(gap.front()) && gap.size() > 1 && gap.find_first_of("\r\n(") == std::string_view::npos ? std::string(gap) : std::string(" ");
        text += token.kind == TokenKind::Quoted ? unquoted(token.range.of(value)) : std::string(token.range.of(value));
        end = token.range.end;
    }
    return text;
}

// A name the DNS could hold (RFC 1035 §2.3.4); letters outside ASCII are for IDNA to judge.
bool isPlausibleDomain(std::string_view domain)
{
    if (domain.empty() || domain.size() > 1000)
        return false;
    const bool ascii = isAscii(domain);
    std::size_t label = 0; // letters of it so far
    for (const char c : domain) {
        if (c == '.' ? label == 0 : !(isAlnum(c) || c == '-' || c == '_' || (c & 0x80)))
            return false;
        label = c == '.' ? 0 : label + 1;
        if (ascii && label > 63)
            return false;
    }
    return label > 0 && (!ascii || domain.size() <= 253);
}

// Blanks a reader does not tell from the edge of the window.
bool isPadded(std::string_view name)
{
    constexpr std::size_t longName = 200;
    constexpr std::size_t longAsciiRun = 20, longOtherRun = 5;
    if (name.size() < longAsciiRun && isAscii(name))
        return false;
    std::size_t length = 0, asciiRun = 0, otherRun = 0;
    for (std::size_t at = 0; at < name.size(); ++length) {
        const char32_t c = nextCodePoint(name, at);
        const bool other = c == 0xA0 || (c >= 0x2000 && c <= 0x200B) || c == 0x202F || c == 0x205F || c == 0x2800 || c == 0x3000 || c == 0x3164 || c == 0x115F;
        asciiRun = c == ' ' || c == '\t' ? asciiRun + 1 : 0;
        otherRun = other ? otherRun + 1 : (c == ' ' ? otherRun : 0);
        if (asciiRun >= longAsciiRun || otherRun >= longOtherRun)
            return true;
    }
    return length > longName;
}

// Overrides turn text round whatever it is; embeddings and isolates are honest around right-to-left letters.
bool hasBidiTrick(std::string_view text)
{
    if (isAscii(text))
        return false;
    bool control = false, rightToLeft = false;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = nextCodePoint(text, at);
        if (c == 0x202D || c == 0x202E)
            return true;
        control = control || (c >= 0x202A && c <= 0x202C) || (c >= 0x2066 && c <= 0x2069);
        rightToLeft = rightToLeft || (c >= 0x590 && c <= 0x8FF) || (c >= 0xFB1D && c <= 0xFEFC && c != 0xFE0F);
    }
    return control && !rightToLeft;
}

bool isInvisibleInAddress(char32_t c)
{
    return (c >= 0xA0 && isHiddenCharacter(c)) || c == 0xA0 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F || c == 0x3000 || c == 0x2800;
}

std::string withoutInvisible(std::string_view text)
{
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = nextCodePoint(text, at);
        if (!isInvisibleInAddress(c) && c != 0)
            appendUtf8(result, c);
    }
    return result;
}

// user%victim.example@evil, user=victim.example@evil (RFC 5321 §4.1.2: only the last host may interpret it).
bool hasRoutingHack(std::string_view local)
{
    static constexpr ByteSet marks("%=");
    const std::size_t mark = marks.find(local);
    return mark != std::string_view::npos && mark > 0 && local.find('.', mark) != std::string_view::npos;
}

// C0 AE is a dot to decoders that do not check (RFC 3629 §10).
std::string withOverlongRead(std::string_view bytes)
{
    std::string result;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const auto octet = static_cast<unsigned char>(bytes[i]);
        if ((octet == 0xC0 || octet == 0xC1) && i + 1 < bytes.size() && (bytes[i + 1] & 0xC0) == 0x80) {
            result += char((octet & 1) << 6 | (bytes[i + 1] & 0x3F));
            ++i;
        } else {
            result += bytes[i];
        }
    }
    return result;
}

} // namespace heloscope::address
