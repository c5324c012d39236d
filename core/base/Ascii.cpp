#include "core/base/Ascii.h"

#include "core/base/ByteSet.h"

#include <algorithm>
#include <bit>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace heloscope {

namespace {

// toLower() of eight octets at once: the upper bit of each octet tells whether 'A' to 'Z' stands there.
std::uint64_t loweredEight(std::uint64_t octets)
{
    constexpr std::uint64_t each = 0x0101010101010101;
    const std::uint64_t low = octets & each * 0x7F;
    const std::uint64_t fromA = low + each * (0x80 - 'A'), aboveZ = low + each * (0x7F - 'Z');
    const std::uint64_t upper = fromA & ~aboveZ & ~octets & each * 0x80;
    return octets | upper >> 2;
}

std::uint64_t eightAt(const char *text)
{
    std::uint64_t octets = 0;
    std::memcpy(&octets, text, sizeof octets);
    return octets;
}

// Up to eight octets, those in the middle perhaps twice.
std::uint64_t fewAt(const char *text, std::size_t size)
{
    if (size >= 4) {
        std::uint32_t first = 0, last = 0;
        std::memcpy(&first, text, sizeof first);
        std::memcpy(&last, text + size - sizeof last, sizeof last);
        return std::uint64_t(last) << 32 | first;
    }
    const auto octet = [text](std::size_t at) { return std::uint64_t(static_cast<unsigned char>(text[at])); };
    return size == 0 ? 0 : octet(0) | octet(size / 2) << 8 | octet(size - 1) << 16;
}

// Eight octets, equal but for the case of letters.
inline bool sameEight(std::uint64_t a, std::uint64_t b)
{
    constexpr std::uint64_t each = 0x0101010101010101;
    const std::uint64_t differences = a ^ b;
    return differences == 0 || ((differences & ~(each * 0x20)) == 0 && loweredEight(a) == loweredEight(b));
}

// Looks where the first two letters of a word stand, in any case, sixteen places at a time; `take` says whether the word stands there.
template<typename Take> std::size_t findBeginning(std::string_view text, std::string_view needle, std::size_t at, Take take)
{
    const std::size_t last = text.size() - needle.size();
#if defined(__SSE2__)
    const auto letter = [](char c) { return _mm_set1_epi8(c); };
    const __m128i low0 = letter(toLower(needle[0])), up0 = letter(toUpper(needle[0])), low1 = letter(toLower(needle[1])), up1 = letter(toUpper(needle[1]));
    const auto look = [&](const char *place) {
        const __m128i here = _mm_loadu_si128(reinterpret_cast<const __m128i *>(place)), next = _mm_loadu_si128(reinterpret_cast<const __m128i *>(place + 1));
        const __m128i first = _mm_or_si128(_mm_cmpeq_epi8(here, low0), _mm_cmpeq_epi8(here, up0));
        const __m128i second = _mm_or_si128(_mm_cmpeq_epi8(next, low1), _mm_cmpeq_epi8(next, up1));
        return unsigned(_mm_movemask_epi8(_mm_and_si128(first, second)));
    };
    const auto takeFrom = [&](unsigned places, std::size_t begin) {
        for (; places != 0; places &= places - 1) {
            const std::size_t place = begin + std::size_t(std::countr_zero(places));
            if (place > last)
                break;
            if (take(place))
                return place;
        }
        return std::string_view::npos;
    };
    constexpr std::size_t width = 17; // sixteen places and the letter behind them
    for (; at + width <= text.size(); at += 16) {
        if (const unsigned places = look(text.data() + at); places != 0) {
            if (const std::size_t found = takeFrom(places, at); found != std::string_view::npos)
                return found;
        }
    }
    if (at > last)
        return std::string_view::npos;
    if (text.size() >= width) // the last places, together with some that were looked at already
        return takeFrom(look(text.data() + text.size() - width) & ~0u << (at + width - text.size()), text.size() - width);
    char padded[width] = {};
    std::memcpy(padded, text.data() + at, text.size() - at);
    return takeFrom(look(padded), at);
#else
    for (; at <= last; ++at) {
        if (toLower(text[at]) == toLower(needle[0]) && toLower(text[at + 1]) == toLower(needle[1]) && take(at))
            return at;
    }
    return std::string_view::npos;
#endif
}

} // namespace

bool detail::sameLetters(const char *a, const char *b, std::size_t size)
{
    if (size <= 8)
        return sameEight(fewAt(a, size), fewAt(b, size));
    for (std::size_t i = 0; i + 8 < size; i += 8) {
        if (!sameEight(eightAt(a + i), eightAt(b + i)))
            return false;
    }
    return sameEight(eightAt(a + size - 8), eightAt(b + size - 8));
}

void makeLower(std::string &text)
{
    char *at = text.data();
    const auto lowerEight = [](char *place) {
        const std::uint64_t octets = loweredEight(eightAt(place));
        std::memcpy(place, &octets, sizeof octets);
    };
    std::size_t left = text.size();
    if (left < 8) {
        for (; left > 0; --left, ++at)
            *at = toLower(*at);
        return;
    }
    for (; left > 8; left -= 8, at += 8)
        lowerEight(at);
    lowerEight(at + left - 8); // the last ones perhaps twice
}

std::string lowered(std::string_view text)
{
    std::string result(text);
    makeLower(result);
    return result;
}

std::size_t findIgnoreCase(std::string_view text, std::string_view needle, std::size_t from)
{
    if (needle.size() > text.size() || from > text.size() - needle.size())
        return std::string_view::npos;
    if (needle.empty())
        return from;
    if (needle.size() > 1)
        return findBeginning(text, needle, from, [&](std::size_t at) { return detail::sameLetters(text.data() + at, needle.data(), needle.size()); });
    for (std::size_t i = from; i < text.size(); ++i) {
        if (toLower(text[i]) == toLower(needle.front()))
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
    static constexpr ByteSet lineEnds("\r\n");
    std::string result;
    result.reserve(value.size());
    std::size_t begin = 0; // of what is to be kept
    for (std::size_t at = lineEnds.find(value); at != std::string_view::npos; at = lineEnds.find(value, at)) {
        const std::size_t next = value[at] == '\r' && at + 1 < value.size() && value[at + 1] == '\n' ? at + 2 : at + 1;
        const bool fold = next < value.size() && isWsp(value[next]);
        if (fold) {
            result.append(value, begin, at - begin);
            begin = next;
        }
        at = fold ? next : at + 1;
    }
    result.append(value, begin);
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
