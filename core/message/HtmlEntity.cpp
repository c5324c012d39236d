#include "core/message/HtmlEntity.h"

#include "core/base/Ascii.h"
#include "core/base/Utf8.h"

#include <algorithm>
#include <array>

namespace heloscope {

namespace {

struct Entity {
    std::string_view name;
    char32_t codePoint;
};

// Sorted by name (case-sensitive, as in HTML).
constexpr std::array entities = std::to_array<Entity>({
    {"AElig", 0xC6},   {"Aacute", 0xC1},   {"Acirc", 0xC2},    {"Agrave", 0xC0}, {"Aring", 0xC5},    {"Atilde", 0xC3},
    {"Auml", 0xC4},    {"Ccedil", 0xC7},   {"Eacute", 0xC9},   {"Ecirc", 0xCA},  {"Egrave", 0xC8},   {"Euml", 0xCB},
    {"Iacute", 0xCD},  {"NewLine", 0x0A},  {"Ntilde", 0xD1},   {"Oacute", 0xD3}, {"Ocirc", 0xD4},    {"Oslash", 0xD8},
    {"Otilde", 0xD5},  {"Ouml", 0xD6},     {"Tab", 0x09},      {"Uacute", 0xDA}, {"Uuml", 0xDC},     {"ZeroWidthSpace", 0x200B},
    {"aacute", 0xE1},  {"acirc", 0xE2},    {"acute", 0xB4},    {"aelig", 0xE6},  {"agrave", 0xE0},   {"amp", '&'},
    {"apos", '\''},    {"aring", 0xE5},    {"ast", '*'},       {"atilde", 0xE3}, {"auml", 0xE4},     {"bull", 0x2022},
    {"ccedil", 0xE7},  {"cent", 0xA2},     {"check", 0x2713},  {"colon", ':'},   {"comma", ','},     {"commat", '@'},
    {"copy", 0xA9},    {"deg", 0xB0},      {"dollar", '$'},    {"eacute", 0xE9}, {"ecirc", 0xEA},    {"egrave", 0xE8},
    {"emsp", 0x2003},  {"ensp", 0x2002},   {"equals", '='},    {"euml", 0xEB},   {"euro", 0x20AC},   {"frac12", 0xBD},
    {"gt", '>'},       {"hellip", 0x2026}, {"hyphen", 0x2010}, {"iacute", 0xED}, {"icirc", 0xEE},    {"iexcl", 0xA1},
    {"igrave", 0xEC},  {"iquest", 0xBF},   {"iuml", 0xEF},     {"laquo", 0xAB},  {"ldquo", 0x201C},  {"lowbar", '_'},
    {"lpar", '('},     {"lrm", 0x200E},    {"lsquo", 0x2018},  {"lt", '<'},      {"mdash", 0x2014},  {"middot", 0xB7},
    {"nbsp", 0xA0},    {"ndash", 0x2013},  {"ntilde", 0xF1},   {"num", '#'},     {"oacute", 0xF3},   {"ocirc", 0xF4},
    {"ograve", 0xF2},  {"oslash", 0xF8},   {"otilde", 0xF5},   {"ouml", 0xF6},   {"para", 0xB6},     {"percnt", '%'},
    {"period", '.'},   {"plus", '+'},      {"pound", 0xA3},    {"quest", '?'},   {"quot", '"'},      {"raquo", 0xBB},
    {"rdquo", 0x201D}, {"reg", 0xAE},      {"rlm", 0x200F},    {"rpar", ')'},    {"rsquo", 0x2019},  {"sect", 0xA7},
    {"semi", ';'},     {"shy", 0xAD},      {"sol", '/'},       {"szlig", 0xDF},  {"thinsp", 0x2009}, {"times", 0xD7},
    {"trade", 0x2122}, {"uacute", 0xFA},   {"ucirc", 0xFB},    {"ugrave", 0xF9}, {"uuml", 0xFC},     {"yacute", 0xFD},
    {"yen", 0xA5},     {"yuml", 0xFF},     {"zwj", 0x200D},    {"zwnj", 0x200C},
});
static_assert(std::is_sorted(entities.begin(), entities.end(), [](const Entity &a, const Entity &b) { return a.name < b.name; }));

constexpr std::size_t longestReference = 24;

// "&#64;" or "&#x40;"; the semicolon may be missing, as browsers have it.
std::size_t decodeNumeric(std::string_view html, std::size_t at, std::string &out)
{
    std::size_t digits = at + 2;
    const bool hexadecimal = digits < html.size() && (html[digits] == 'x' || html[digits] == 'X');
    digits += hexadecimal;
    char32_t value = 0;
    std::size_t end = digits;
    for (; end < html.size() && end < at + longestReference; ++end) {
        const int digit = hexadecimal ? hexValue(html[end]) : isDigit(html[end]) ? html[end] - '0' : -1;
        if (digit < 0)
            break;
        value = std::min<char32_t>(value * (hexadecimal ? 16 : 10) + char32_t(digit), 0x110000);
    }
    if (end == digits)
        return 0;
    const bool valid = value > 0 && value < 0x110000 && (value < 0xD800 || value > 0xDFFF);
    appendUtf8(out, valid ? value : 0xFFFD);
    return end + (end < html.size() && html[end] == ';') - at;
}

} // namespace

std::size_t decodeEntity(std::string_view html, std::size_t at, std::string &out)
{
    if (html[at] != '&' || at + 2 >= html.size())
        return 0;
    if (html[at + 1] == '#')
        return decodeNumeric(html, at, out);
    std::size_t end = at + 1;
    while (end < html.size() && end < at + longestReference && isAlnum(html[end]))
        ++end;
    const std::string_view name = html.substr(at + 1, end - at - 1);
    const auto found = std::lower_bound(entities.begin(), entities.end(), name, [](const Entity &a, std::string_view b) { return a.name < b; });
    const bool semicolon = end < html.size() && html[end] == ';';
    if (found == entities.end() || found->name != name || !semicolon)
        return 0;
    appendUtf8(out, found->codePoint);
    return end + 1 - at;
}

std::string decodeEntities(std::string_view html)
{
    std::string out;
    out.reserve(html.size());
    for (std::size_t at = 0; at < html.size();) {
        const std::size_t length = html[at] == '&' ? decodeEntity(html, at, out) : 0;
        if (length == 0)
            out += html[at];
        at += std::max<std::size_t>(length, 1);
    }
    return out;
}

} // namespace heloscope
