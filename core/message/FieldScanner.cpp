#include "core/message/FieldScanner.h"

#include "core/base/Ascii.h"
#include "core/message/HeaderNames.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace heloscope {

namespace {

std::size_t findByte(std::string_view bytes, std::size_t begin, std::size_t end, char byte)
{
    const void *found = begin < end ? std::memchr(bytes.data() + begin, byte, end - begin) : nullptr;
    return found ? std::size_t(static_cast<const char *>(found) - bytes.data()) : std::string_view::npos;
}

std::uint16_t controlOddities(std::string_view text)
{
    std::uint16_t oddities = 0;
    for (const char c : text) {
        if (c == '\0')
            oddities |= HasNul;
        else if (c == '\r')
            oddities |= BareCarriageReturn;
        else if (static_cast<unsigned char>(c) < 0x20 && c != '\t')
            oddities |= ControlCharacter;
    }
    return oddities;
}

std::uint16_t contentOddities(std::string_view text)
{
    const bool eightBit = std::any_of(text.begin(), text.end(), [](char c) { return (c & 0x80) != 0; });
    return std::uint16_t(controlOddities(text) | (eightBit ? HasEightBit : 0));
}

// RFC 5322 §3.6.8: ftext is %d33-57 / %d59-126.
constexpr bool isFtext(char c) { return c > 32 && c < 127 && c != ':'; }

bool isFieldName(std::string_view name) { return !name.empty() && std::all_of(name.begin(), name.end(), isFtext); }

// The end of the name that begins at `at`, if one does.
std::size_t ftextEnd(std::string_view bytes, std::size_t at, std::size_t end)
{
#if defined(__SSE2__)
    for (; at + 16 <= bytes.size() && at < end; at += 16) {
        const __m128i here = _mm_loadu_si128(reinterpret_cast<const __m128i *>(bytes.data() + at));
        const __m128i others = _mm_or_si128(_mm_cmpeq_epi8(here, _mm_set1_epi8(':')), _mm_cmpeq_epi8(here, _mm_set1_epi8(127)));
        const __m128i stops = _mm_or_si128(others, _mm_cmplt_epi8(here, _mm_set1_epi8(33))); // 8-bit octets are below as signed numbers
        if (const unsigned mask = unsigned(_mm_movemask_epi8(stops)))
            return std::min(at + std::size_t(std::countr_zero(mask)), end);
    }
#endif
    while (at < end && isFtext(bytes[at]))
        ++at;
    return std::min(at, end);
}

} // namespace

bool beginsLikeHiddenField(std::string_view line, std::string_view hostName)
{
    std::size_t length = 0;
    while (length < line.size() && length < 24 && (isAlpha(line[length]) || line[length] == '-'))
        ++length;
    std::size_t colon = length;
    while (colon < line.size() && isWsp(line[colon]))
        ++colon;
    if (length == 0 || colon >= line.size() || line[colon] != ':' || !isSenderHeaderName(line.substr(0, length)))
        return false;
    const std::string_view rest = line.substr(colon + 1);
    // The names in h= of a signature are folded like this in honest mail; reports of filters quote subjects and dates.
    const bool inSignature = endsWithIgnoreCase(hostName, "signature") || endsWithIgnoreCase(hostName, "seal");
    if (isAddressHeaderName(line.substr(0, length)))
        return rest.find('@') != std::string_view::npos && !(inSignature && rest.find_first_of(";=") != std::string_view::npos);
    if (inSignature || startsWithIgnoreCase(hostName, "x-"))
        return false;
    return !rest.empty() && isWsp(rest.front());
}

FieldScanner::FieldScanner(std::string_view bytes, std::size_t begin, std::size_t end) : m_bytes(bytes), m_at(begin), m_end(end) {}

// Nearly every line holds neither 8-bit octets nor controls before its end: as signed numbers none is below that of the space.
FieldScanner::Line FieldScanner::lineAt(std::size_t begin) const
{
#if defined(__SSE2__)
    for (std::size_t at = begin; at + 16 <= m_bytes.size(); at += 16) {
        const __m128i here = _mm_loadu_si128(reinterpret_cast<const __m128i *>(m_bytes.data() + at));
        unsigned low = unsigned(_mm_movemask_epi8(_mm_cmplt_epi8(here, _mm_set1_epi8(' '))));
        while (low != 0 && m_bytes[at + std::size_t(std::countr_zero(low))] == '\t')
            low &= low - 1;
        if (low == 0)
            continue;
        const std::size_t end = at + std::size_t(std::countr_zero(low));
        const std::size_t lineFeed = end + (m_bytes[end] == '\r');
        if (lineFeed >= m_end || m_bytes[lineFeed] != '\n')
            break;
        return {begin, end, lineFeed + 1, 0};
    }
#endif
    const std::size_t found = findByte(m_bytes, begin, m_end, '\n');
    const std::size_t lineFeed = std::min(found, m_end);
    const std::size_t contentEnd = found < m_end && lineFeed > begin && m_bytes[lineFeed - 1] == '\r' ? lineFeed - 1 : lineFeed;
    return {begin, contentEnd, std::min(lineFeed + 1, m_end), contentOddities(m_bytes.substr(begin, contentEnd - begin))};
}

std::uint16_t FieldScanner::countLine(const Line &line)
{
    switch (line.end - line.contentEnd) {
    case 2: ++m_crlfLines; return 0;
    case 1: ++m_lfLines; return BareLineFeed;
    default: return 0; // the last line, without any ending
    }
}

void FieldScanner::readFirstLine(const Line &line, HeaderField &field)
{
    const std::size_t nameEnd = ftextEnd(m_bytes, line.begin, line.contentEnd);
    std::size_t colon = nameEnd;
    while (colon < line.contentEnd && isWsp(m_bytes[colon]))
        ++colon;
    if (nameEnd > line.begin && colon < line.contentEnd && m_bytes[colon] == ':') {
        field.name = {line.begin, nameEnd};
        field.value.begin = colon + 1;
        if (nameEnd != colon)
            field.oddities |= SpaceBeforeColon; // RFC 5322 §4.5: obs-optional, legal to read
        return;
    }
    // RFC 5322 §2.2: neither a field nor, at the top, the continuation of one.
    field.name = {line.begin, line.begin};
    field.value.begin = line.begin;
    field.oddities |= NotAField;
}

void FieldScanner::readContinuation(const Line &line, bool second, HeaderField &field)
{
    std::size_t text = line.begin;
    while (text < line.contentEnd && isWsp(m_bytes[text]))
        ++text;
    field.oddities |= line.oddities;
    if (text == line.contentEnd) {
        field.oddities |= BlankFold; // RFC 5322 §4.2: obs-FWS
        return;
    }
    if (m_bytes[text] == ':' && second && field.has(NotAField)) {
        // "From" CRLF " : x": a name on a line of its own, and the colon on the next.
        std::size_t nameEnd = field.whole.begin;
        while (nameEnd < line.begin && !isFws(m_bytes[nameEnd]))
            ++nameEnd;
        const std::string_view remainder = m_bytes.substr(nameEnd, line.begin - nameEnd);
        if (std::all_of(remainder.begin(), remainder.end(), isFws) && isFieldName(m_bytes.substr(field.whole.begin, nameEnd - field.whole.begin))) {
            field.name = {field.whole.begin, nameEnd};
            field.value.begin = text + 1;
            field.oddities = std::uint16_t((field.oddities & ~NotAField) | FoldBeforeColon);
            return;
        }
    }
    if (isAlpha(m_bytes[text]) && beginsLikeHiddenField(m_bytes.substr(text, line.contentEnd - text), field.name.of(m_bytes)))
        field.oddities |= LooksLikeHiddenField;
}

bool FieldScanner::next(HeaderField &field)
{
    if (m_at >= m_end)
        return false;
    Line line = lineAt(m_at);
    if (line.contentEnd == line.begin) {
        countLine(line);
        m_bodyBegin = line.end;
        return false;
    }
    field = HeaderField{};
    field.whole.begin = line.begin;
    if (isWsp(m_bytes[line.begin]))
        readContinuation(line, false, field); // the very first line is a continuation of nothing
    else
        field.oddities |= line.oddities;
    readFirstLine(line, field);
    field.oddities |= countLine(line);
    bool second = true;
    while (line.end < m_end && isWsp(m_bytes[line.end])) {
        line = lineAt(line.end);
        readContinuation(line, second, field);
        field.oddities |= countLine(line);
        second = false;
    }
    field.value.end = std::max(line.contentEnd, field.value.begin);
    field.whole.end = line.end;
    // Text after a lone CR is a new line to some readers.
    if (field.has(BareCarriageReturn)) {
        const std::string_view value = field.value.of(m_bytes);
        for (std::size_t at = value.find('\r'); at != std::string_view::npos && !field.has(LooksLikeHiddenField); at = value.find('\r', at + 1)) {
            const std::string_view rest = value.substr(at + 1, value.find_first_of("\r\n", at + 1) - (at + 1));
            if (!rest.empty() && rest.front() != '\n' && beginsLikeHiddenField(rest, field.name.of(m_bytes)))
                field.oddities |= LooksLikeHiddenField;
        }
    }
    m_at = line.end;
    return true;
}

} // namespace heloscope
