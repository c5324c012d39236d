#include "core/message/FieldScanner.h"

#include "core/base/Ascii.h"
#include "core/message/HeaderNames.h"

#include <algorithm>
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

// Nearly every line holds neither 8-bit octets nor controls: as signed numbers none is below that of the space.
std::uint16_t contentOddities(std::string_view text)
{
    std::size_t at = 0;
    bool plain = true;
#if defined(__SSE2__)
    const __m128i space = _mm_set1_epi8(' ');
    __m128i below = _mm_setzero_si128();
    for (; at + 16 <= text.size(); at += 16)
        below = _mm_or_si128(below, _mm_cmplt_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i *>(text.data() + at)), space));
    if (text.size() >= 16 && at < text.size()) { // the rest, together with some that were looked at already
        at = text.size();
        below = _mm_or_si128(below, _mm_cmplt_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i *>(text.data() + at - 16)), space));
    }
    plain = _mm_movemask_epi8(below) == 0;
#endif
    for (; at < text.size() && plain; ++at)
        plain = static_cast<signed char>(text[at]) >= ' ';
    if (plain)
        return 0;
    const bool eightBit = std::any_of(text.begin(), text.end(), [](char c) { return (c & 0x80) != 0; });
    return std::uint16_t(controlOddities(text) | (eightBit ? HasEightBit : 0));
}

// RFC 5322 §3.6.8: ftext is %d33-57 / %d59-126.
bool isFieldName(std::string_view name)
{
    return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) { return c > 32 && c < 127 && c != ':'; });
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

FieldScanner::Line FieldScanner::lineAt(std::size_t at) const
{
    const std::size_t lineFeed = findByte(m_bytes, at, m_end, '\n');
    if (lineFeed == std::string_view::npos)
        return {at, m_end, m_end};
    const bool crlf = lineFeed > at && m_bytes[lineFeed - 1] == '\r';
    return {at, crlf ? lineFeed - 1 : lineFeed, lineFeed + 1};
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
    const std::size_t colon = isWsp(m_bytes[line.begin]) ? std::string_view::npos : findByte(m_bytes, line.begin, line.contentEnd, ':');
    if (colon != std::string_view::npos) {
        std::size_t nameEnd = colon;
        while (nameEnd > line.begin && isWsp(m_bytes[nameEnd - 1]))
            --nameEnd;
        if (isFieldName(m_bytes.substr(line.begin, nameEnd - line.begin))) {
            field.name = {line.begin, nameEnd};
            field.value.begin = colon + 1;
            if (nameEnd != colon)
                field.oddities |= SpaceBeforeColon; // RFC 5322 §4.5: obs-optional, legal to read
            return;
        }
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
    field.oddities |= contentOddities(m_bytes.substr(text, line.contentEnd - text));
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
        field.oddities |= contentOddities(m_bytes.substr(line.begin, line.contentEnd - line.begin));
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
