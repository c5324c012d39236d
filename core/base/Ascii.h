// ASCII-only character classes and text helpers. Mail syntax is ASCII; the C library's locale-dependent functions are
// never used on it. All functions take bytes and are total: bytes above 0x7F belong to no class and never change.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace heloscope {

constexpr bool isAlpha(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
constexpr bool isDigit(char c) { return c >= '0' && c <= '9'; }
constexpr bool isAlnum(char c) { return isAlpha(c) || isDigit(c); }
constexpr bool isHexDigit(char c) { return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }
/// RFC 5234 WSP: space or tab.
constexpr bool isWsp(char c) { return c == ' ' || c == '\t'; }
/// WSP, CR or LF: what folding white space is made of.
constexpr bool isFws(char c) { return isWsp(c) || c == '\r' || c == '\n'; }
constexpr char toLower(char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; }
constexpr char toUpper(char c) { return c >= 'a' && c <= 'z' ? char(c - 32) : c; }
/// 0..15, or -1 where `c` is no hexadecimal digit.
constexpr int hexValue(char c) { return isDigit(c) ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1; }

namespace detail {
/// Two texts of `size` octets, equal but for the case of letters.
bool sameLetters(const char *a, const char *b, std::size_t size);
} // namespace detail

std::string lowered(std::string_view text);
/// The same in place.
void makeLower(std::string &text);
/// Nearly all texts that are compared differ in their size or first letter; that is seen without a call.
inline bool equalsIgnoreCase(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && (a.empty() || (((a.front() ^ b.front()) & ~0x20) == 0 && detail::sameLetters(a.data(), b.data(), a.size())));
}
inline bool startsWithIgnoreCase(std::string_view text, std::string_view prefix)
{
    return text.size() >= prefix.size() && equalsIgnoreCase(text.substr(0, prefix.size()), prefix);
}
inline bool endsWithIgnoreCase(std::string_view text, std::string_view suffix)
{
    return text.size() >= suffix.size() && equalsIgnoreCase(text.substr(text.size() - suffix.size()), suffix);
}
/// Position of `needle` in `text`, case-insensitive, or npos.
std::size_t findIgnoreCase(std::string_view text, std::string_view needle, std::size_t from = 0);
bool containsIgnoreCase(std::string_view text, std::string_view needle);

/// Without leading and trailing WSP, CR and LF.
std::string_view trimmed(std::string_view text);
std::string_view trimmedEnd(std::string_view text);
/// The parts between each `separator`; always at least one part, parts may be empty.
std::vector<std::string_view> split(std::string_view text, char separator);
/// Folds removed: each CRLF, LF or CR that WSP follows is dropped, the WSP stays (RFC 5322 §2.2.3).
std::string unfolded(std::string_view value);

/// A decimal number of digits only (no sign, no space), or nothing when it is empty, malformed or above `max`.
std::optional<std::uint64_t> parseDecimal(std::string_view digits, std::uint64_t max = UINT64_MAX);

} // namespace heloscope
