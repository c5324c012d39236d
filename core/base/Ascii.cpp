#include "core/base/Ascii.h"

namespace heloscope {

std::string lowered(std::string_view text)
{
    std::string result(text);
    for (char &c : result)
        c = toLower(c);
    return result;
}

bool equalsIgnoreCase(std::string_view a, std::string_view b)
{
    if (a.size() != b.size())
        return false;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (toLower(a[i]) != toLower(b[i]))
            return false;
    }
    return true;
}

bool startsWithIgnoreCase(std::string_view text, std::string_view prefix)
{
    return text.size() >= prefix.size() && equalsIgnoreCase(text.substr(0, prefix.size()), prefix);
}

bool endsWithIgnoreCase(std::string_view text, std::string_view suffix)
{
    return text.size() >= suffix.size() && equalsIgnoreCase(text.substr(text.size() - suffix.size()), suffix);
}

std::size_t findIgnoreCase(std::string_view text, std::string_view needle, std::size_t from)
{
    if (needle.empty())
        return from <= text.size() ? from : std::string_view::npos;
    const char first = toLower(needle.front());
    for (std::size_t i = from; i + needle.size() <= text.size(); ++i) {
        if (toLower(text[i]) == first && equalsIgnoreCase(text.substr(i, needle.size()), needle))
            return i;
    }
    return std::string_view::npos;
}

bool containsIgnoreCase(std::string_view text, std::string_view needle) { return findIgnoreCase(text, needle) != std::string_view::npos; }

std::string_view trimmedEnd(std::string_view text)
{
    while (!text.empty() && isFws(text.back()))
        text.remove_suffix(1);
    return text;
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isFws(text.front()))
        text.remove_prefix(1);
    return trimmedEnd(text);
}

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    while (true) {
        const std::size_t at = text.find(separator);
        parts.push_back(text.substr(0, at));
        if (at == std::string_view::npos)
            return parts;
        text.remove_prefix(at + 1);
    }
}

std::string unfolded(std::string_view value)
{
    std::string result;
    result.reserve(value.size());
    for (std::size_t i = 0; i < value.size(); ++i) {
        const char c = value[i];
        if (c == '\r' || c == '\n') {
            const std::size_t next = c == '\r' && i + 1 < value.size() && value[i + 1] == '\n' ? i + 2 : i + 1;
            if (next < value.size() && isWsp(value[next])) {
                i = next - 1;
                continue;
            }
        }
        result.push_back(c);
    }
    return result;
}

std::optional<std::uint64_t> parseDecimal(std::string_view digits, std::uint64_t max)
{
    if (digits.empty())
        return std::nullopt;
    std::uint64_t value = 0;
    for (const char c : digits) {
        if (!isDigit(c))
            return std::nullopt;
        const std::uint64_t digit = std::uint64_t(c - '0');
        if (value > max / 10 || value * 10 > max - digit)
            return std::nullopt;
        value = value * 10 + digit;
    }
    return value;
}

} // namespace heloscope
