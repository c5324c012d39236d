#include "core/base/Ascii.h"

#include <algorithm>
#include <bit>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace heloscope {

namespace {

// The first place from `from` on where the first two letters of `needle`, in any case, stand; or the last place to look at.
std::size_t findBeginning(std::string_view text, std::string_view needle, std::size_t from)
{
    const std::size_t last = text.size() - needle.size();
    std::size_t at = from;
#if defined(__SSE2__)
    const auto letter = [](char c) { return _mm_set1_epi8(c); };
    const __m128i low0 = letter(toLower(needle[0])), up0 = letter(toUpper(needle[0])), low1 = letter(toLower(needle[1])), up1 = letter(toUpper(needle[1]));
    const auto load = [&text](std::size_t position) { return _mm_loadu_si128(reinterpret_cast<const __m128i *>(text.data() + position)); };
    for (; at + 17 <= text.size(); at += 16) {
        const __m128i here = load(at), next = load(at + 1);
        const __m128i first = _mm_or_si128(_mm_cmpeq_epi8(here, low0), _mm_cmpeq_epi8(here, up0));
        const __m128i second = _mm_or_si128(_mm_cmpeq_epi8(next, low1), _mm_cmpeq_epi8(next, up1));
        if (const int mask = _mm_movemask_epi8(_mm_and_si128(first, second)))
            return at + std::size_t(std::countr_zero(unsigned(mask)));
    }
#endif
    while (at < last && (toLower(text[at]) != toLower(needle[0]) || toLower(text[at + 1]) != toLower(needle[1])))
        ++at;
    return at;
}

// toLower() of eight octets at once: the upper bit of each octet tells whether 'A' to 'Z' stands there.
std::uint64_t loweredEight(const char *text)
{
    constexpr std::uint64_t each = 0x0101010101010101;
    std::uint64_t octets = 0;
    std::memcpy(&octets, text, sizeof octets);
    const std::uint64_t low = octets & each * 0x7F;
    const std::uint64_t fromA = low + each * (0x80 - 'A'), aboveZ = low + each * (0x7F - 'Z');
    const std::uint64_t upper = fromA & ~aboveZ & ~octets & each * 0x80;
    return octets | upper >> 2;
}

} // namespace

std::string lowered(std::string_view text)
{
    std::string result(text);
    for (char &c : result)
        c = toLower(c);
    return result;
}

bool equalsIgnoreCase(std::string_view a, std::string_view b)
{
    if (a.size() != b.size() || (!a.empty() && toLower(a.front()) != toLower(b.front())))
        return false;
    std::size_t i = 0;
    for (; i + 8 <= a.size(); i += 8) {
        if (loweredEight(a.data() + i) != loweredEight(b.data() + i))
            return false;
    }
    for (; i < a.size(); ++i) {
        if (toLower(a[i]) != toLower(b[i]))
            return false;
    }
    return true;
}

bool startsWithIgnoreCase(std::string_view text, std::string_view prefix)
{
    if (text.size() < prefix.size() || (!prefix.empty() && toLower(text.front()) != toLower(prefix.front())))
        return false;
    return equalsIgnoreCase(text.substr(0, prefix.size()), prefix);
}

bool endsWithIgnoreCase(std::string_view text, std::string_view suffix)
{
    return text.size() >= suffix.size() && equalsIgnoreCase(text.substr(text.size() - suffix.size()), suffix);
}

std::size_t findIgnoreCase(std::string_view text, std::string_view needle, std::size_t from)
{
    if (needle.size() > text.size() || from > text.size() - needle.size())
        return std::string_view::npos;
    if (needle.empty())
        return from;
    for (std::size_t i = from; i + needle.size() <= text.size(); ++i) {
        if (needle.size() > 1)
            i = findBeginning(text, needle, i);
        if (i + needle.size() <= text.size() && equalsIgnoreCase(text.substr(i, needle.size()), needle))
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
    parts.reserve(1 + std::size_t(std::count(text.begin(), text.end(), separator)));
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
