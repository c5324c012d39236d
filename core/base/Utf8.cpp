#include "core/base/Utf8.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace heloscope {

namespace {

// The end of the ASCII run that begins at `at`, looked at many octets at a time.
std::size_t asciiEnd(std::string_view bytes, std::size_t at)
{
#if defined(__SSE2__)
    const auto sixteen = [bytes](std::size_t from) { return _mm_loadu_si128(reinterpret_cast<const __m128i *>(bytes.data() + from)); };
    for (; at + 64 <= bytes.size(); at += 64) {
        if (_mm_movemask_epi8(_mm_or_si128(_mm_or_si128(sixteen(at), sixteen(at + 16)), _mm_or_si128(sixteen(at + 32), sixteen(at + 48)))) != 0)
            break;
    }
    for (; at + 16 <= bytes.size(); at += 16) {
        if (_mm_movemask_epi8(sixteen(at)) != 0)
            break;
    }
#endif
    for (; at + 8 <= bytes.size(); at += 8) {
        std::uint64_t word;
        std::memcpy(&word, bytes.data() + at, 8);
        if (word & 0x8080808080808080u)
            break;
    }
    while (at < bytes.size() && (bytes[at] & 0x80) == 0)
        ++at;
    return at;
}

// The length of the valid sequence at `at`, or 0.
std::size_t sequenceLength(std::string_view bytes, std::size_t at)
{
    const auto octet = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    const auto continuation = [&](std::size_t i, unsigned low = 0x80, unsigned high = 0xBF) { return i < bytes.size() && octet(i) >= low && octet(i) <= high; };
    const unsigned first = octet(at);
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first <= 0xDF)
        return continuation(at + 1) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        const unsigned low = first == 0xE0 ? 0xA0 : 0x80;
        const unsigned high = first == 0xED ? 0x9F : 0xBF;
        return continuation(at + 1, low, high) && continuation(at + 2) ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const unsigned low = first == 0xF0 ? 0x90 : 0x80;
        const unsigned high = first == 0xF4 ? 0x8F : 0xBF;
        return continuation(at + 1, low, high) && continuation(at + 2) && continuation(at + 3) ? 4 : 0;
    }
    return 0;
}

} // namespace

bool isUtf8(std::string_view bytes)
{
    for (std::size_t at = asciiEnd(bytes, 0); at < bytes.size(); at = asciiEnd(bytes, at)) {
        const std::size_t length = sequenceLength(bytes, at);
        if (length == 0)
            return false;
        at += length;
    }
    return true;
}

bool isAscii(std::string_view bytes) { return asciiEnd(bytes, 0) == bytes.size(); }

std::string toUtf8(std::string_view bytes, bool *lossy)
{
    std::string result;
    result.reserve(bytes.size());
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t plain = asciiEnd(bytes, at);
        if (plain > at) {
            result.append(bytes, at, plain - at);
            at = plain;
            continue;
        }
        const std::size_t length = sequenceLength(bytes, at);
        if (length == 0) {
            result += "\xEF\xBF\xBD";
            if (lossy)
                *lossy = true;
            ++at;
            continue;
        }
        result.append(bytes, at, length);
        at += length;
    }
    return result;
}

char32_t nextCodePoint(std::string_view utf8, std::size_t &at)
{
    const auto octet = [&](std::size_t i) { return char32_t(static_cast<unsigned char>(utf8[i])); };
    const std::size_t length = std::max<std::size_t>(sequenceLength(utf8, at), 1);
    char32_t codePoint = octet(at);
    if (length == 2)
        codePoint = (octet(at) & 0x1F) << 6 | (octet(at + 1) & 0x3F);
    else if (length == 3)
        codePoint = (octet(at) & 0x0F) << 12 | (octet(at + 1) & 0x3F) << 6 | (octet(at + 2) & 0x3F);
    else if (length == 4)
        codePoint = (octet(at) & 0x07) << 18 | (octet(at + 1) & 0x3F) << 12 | (octet(at + 2) & 0x3F) << 6 | (octet(at + 3) & 0x3F);
    at += length;
    return codePoint;
}

void appendUtf8(std::string &out, char32_t c)
{
    if (c < 0x80) {
        out += char(c);
    } else if (c < 0x800) {
        out += char(0xC0 | c >> 6);
        out += char(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        out += char(0xE0 | c >> 12);
        out += char(0x80 | (c >> 6 & 0x3F));
        out += char(0x80 | (c & 0x3F));
    } else {
        out += char(0xF0 | c >> 18);
        out += char(0x80 | (c >> 12 & 0x3F));
        out += char(0x80 | (c >> 6 & 0x3F));
        out += char(0x80 | (c & 0x3F));
    }
}

bool isHiddenCharacter(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xAD || c == 0x034F || c == 0x061C || c == 0x115F || c == 0x1160 || c == 0x17B4 || c == 0x17B5
        || (c >= 0x180B && c <= 0x180F) || (c >= 0x200B && c <= 0x200F) || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0x3164
        || (c >= 0xFE00 && c <= 0xFE0F) || c == 0xFEFF || c == 0xFFA0 || (c >= 0xFFF9 && c <= 0xFFFB) || (c >= 0xE0000 && c <= 0xE0FFF);
}

std::string withVisibleControls(std::string_view utf8)
{
    std::string result;
    result.reserve(utf8.size());
    for (std::size_t at = 0; at < utf8.size();) {
        const std::size_t begin = at;
        const char32_t c = nextCodePoint(utf8, at);
        if (c == '\t' || c == '\r' || c == '\n') {
            result += ' ';
        } else if (isHiddenCharacter(c)) {
            char name[16];
            std::snprintf(name, sizeof name, "[U+%04X]", unsigned(c));
            result += name;
        } else {
            result.append(utf8, begin, at - begin);
        }
    }
    return result;
}

} // namespace heloscope
