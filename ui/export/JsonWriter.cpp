#include "ui/export/JsonWriter.h"

#include "core/base/Utf8.h"
#include "ui/export/Redaction.h"

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <unordered_set>
#include <utility>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace heloscope {

namespace {

// Characters that stand in JSON as they are.
constexpr std::array<bool, 256> plain = [] {
    std::array<bool, 256> table{};
    for (int c = 0x20; c < 0x7F; ++c)
        table[std::size_t(c)] = c != '"' && c != '\\';
    return table;
}();

constexpr bool isPlain(char c) { return plain[static_cast<unsigned char>(c)]; }

#if defined(__SSE2__)
// Which of sixteen octets do not stand as they are.
unsigned specials(__m128i here)
{
    const __m128i lowest = _mm_set1_epi8(0x20), highest = _mm_set1_epi8(0x7E), quote = _mm_set1_epi8('"'), backslash = _mm_set1_epi8('\\');
    // Octets from 0x80 on count as negative and so as too low.
    const __m128i outside = _mm_or_si128(_mm_cmpgt_epi8(lowest, here), _mm_cmpgt_epi8(here, highest));
    const __m128i special = _mm_or_si128(_mm_cmpeq_epi8(here, quote), _mm_cmpeq_epi8(here, backslash));
    return unsigned(_mm_movemask_epi8(_mm_or_si128(outside, special)));
}
#endif

// The first position from `at` on whose character does not stand as it is. Sixteen octets at a time where the machine can.
std::size_t plainEnd(std::string_view text, std::size_t at)
{
#if defined(__SSE2__)
    for (; at + 16 <= text.size(); at += 16) {
        if (const unsigned mask = specials(_mm_loadu_si128(reinterpret_cast<const __m128i *>(text.data() + at))))
            return at + std::size_t(std::countr_zero(mask));
    }
#endif
    while (at < text.size() && isPlain(text[at]))
        ++at;
    return at;
}

constexpr std::size_t scanned = 16; // octets at a time; so many behind a text must be there to be read
constexpr std::size_t longestNumber = 20;

// The same for a whole text that has been copied to where `scanned` octets follow it.
bool isPlainAhead(const char *text, std::size_t size)
{
#if defined(__SSE2__)
    for (std::size_t at = 0; at < size; at += scanned) {
        const unsigned mask = specials(_mm_loadu_si128(reinterpret_cast<const __m128i *>(text + at)));
        if (mask & (size - at >= scanned ? ~0u : (1u << (size - at)) - 1))
            return false;
    }
    return true;
#else
    return plainEnd({text, size}, 0) == size;
#endif
}

char *put(char *at, std::string_view bytes) { return at + bytes.copy(at, bytes.size()); }

char *putNumber(char *at, std::int64_t value) { return std::to_chars(at, at + longestNumber, value).ptr; }

} // namespace

void JsonWriter::grow(std::size_t octets)
{
    constexpr std::size_t ahead = 4096;
    const std::size_t used = m_at ? std::size_t(m_at - m_out.data()) : m_out.size();
    m_out.resize(used + octets + ahead);
    m_at = m_out.data() + used;
    m_end = m_out.data() + m_out.size();
}

char *JsonWriter::separate(std::size_t octets)
{
    char *at = room(octets + 1);
    if (!m_afterKey && m_filled)
        *at++ = ',';
    m_afterKey = false;
    m_filled = true;
    return at;
}

char *JsonWriter::separateKey(std::string_view name, std::size_t octets)
{
    char *at = separate(name.size() + 3 + octets);
    *at++ = '"';
    at = put(at, name);
    *at++ = '"';
    *at++ = ':';
    return at;
}

void JsonWriter::begin(char mark, bool object)
{
    char *at = separate(1);
    *at++ = mark;
    m_at = at;
    m_frames.push_back({object, std::exchange(m_filled, false), false});
}

void JsonWriter::end(char mark)
{
    m_filled = m_frames.back().filled;
    m_frames.pop_back();
    append({&mark, 1});
    if (m_frames.empty())
        finish();
}

void JsonWriter::finish()
{
    m_out.resize(std::size_t(m_at - m_out.data()));
    m_at = m_end = nullptr;
    m_filled = false;
}

void JsonWriter::endObject()
{
    if (m_frames.back().lossy)
        memberFlag("lossy", true);
    end('}');
}

void JsonWriter::key(std::string_view name)
{
    m_at = separateKey(name, 0);
    m_afterKey = true;
}

void JsonWriter::foreignKey(std::string_view name)
{
    id(name);
    append(":");
    m_afterKey = true;
}

void JsonWriter::append(std::string_view bytes) { m_at = put(room(bytes.size()), bytes); }

void JsonWriter::appendEscape(unsigned unit)
{
    constexpr char digits[] = "0123456789abcdef";
    append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4)
        append({&digits[unit >> shift & 0xF], 1});
}

void JsonWriter::escape(std::string_view utf8)
{
    for (std::size_t at = 0; at < utf8.size();) {
        const std::size_t begin = at;
        at = plainEnd(utf8, at);
        append(utf8.substr(begin, at - begin));
        if (at == utf8.size())
            break;
        const std::size_t special = at;
        const char32_t c = nextCodePoint(utf8, at);
        switch (c) {
        case '"': append("\\\""); continue;
        case '\\': append("\\\\"); continue;
        case '\n': append("\\n"); continue;
        case '\r': append("\\r"); continue;
        case '\t': append("\\t"); continue;
        }
        if (!isHiddenCharacter(c)) {
            append(utf8.substr(special, at - special));
        } else if (c > 0xFFFF) {
            appendEscape(unsigned(0xD7C0 + (c >> 10)));
            appendEscape(unsigned(0xDC00 + (c & 0x3FF)));
        } else {
            appendEscape(unsigned(c));
        }
    }
}

void JsonWriter::markLossy()
{
    const auto owner = std::find_if(m_frames.rbegin(), m_frames.rend(), [](const Frame &frame) { return frame.object; });
    if (owner != m_frames.rend())
        owner->lossy = true;
}

void JsonWriter::quoteEscaped(std::string_view bytes)
{
    append("\"");
    if (isUtf8(bytes)) {
        escape(bytes);
    } else {
        escape(toUtf8(bytes));
        markLossy();
    }
    append("\"");
}

// Between quotation marks at `at`, where there is room for them and `scanned` octets more. Most texts hold nothing to escape.
void JsonWriter::quote(char *at, std::string_view bytes)
{
    m_at = at;
    put(at + 1, bytes);
    if (!isPlainAhead(at + 1, bytes.size())) {
        quoteEscaped(bytes);
        return;
    }
    at[0] = '"';
    at[1 + bytes.size()] = '"';
    m_at = at + bytes.size() + 2;
}

void JsonWriter::id(std::string_view bytes) { quote(separate(bytes.size() + 2 + scanned), bytes); }

void JsonWriter::text(std::string_view bytes)
{
    if (!m_redactor) {
        id(bytes);
        return;
    }
    id((*m_redactor)(toUtf8(bytes)));
    if (!isUtf8(bytes))
        markLossy();
}

void JsonWriter::raw(std::string_view json) { m_at = put(separate(json.size()), json); }

void JsonWriter::range(ByteRange range)
{
    char *at = separate(2 * longestNumber + 3);
    *at++ = '[';
    at = putNumber(at, std::int64_t(range.begin));
    *at++ = ',';
    at = putNumber(at, std::int64_t(range.end));
    *at++ = ']';
    m_at = at;
}

void JsonWriter::memberRaw(std::string_view name, std::string_view json) { m_at = put(separateKey(name, json.size()), json); }

void JsonWriter::memberId(std::string_view name, std::string_view word) { quote(separateKey(name, word.size() + 2 + scanned), word); }

void JsonWriter::member(std::string_view name, std::string_view bytes)
{
    if (!m_redactor) {
        memberId(name, bytes);
        return;
    }
    key(name);
    text(bytes);
}

void JsonWriter::memberOrNull(std::string_view name, std::string_view bytes)
{
    if (bytes.empty())
        memberRaw(name, "null");
    else
        member(name, bytes);
}

void JsonWriter::member(std::string_view name, std::int64_t value) { m_at = putNumber(separateKey(name, longestNumber), value); }

void JsonWriter::memberList(std::string_view name, const std::vector<std::string> &texts)
{
    if (texts.empty()) {
        memberRaw(name, "[]");
        return;
    }
    key(name);
    beginArray();
    for (const std::string &item : texts)
        text(item);
    endArray();
}

void JsonWriter::memberMap(std::string_view name, const std::vector<std::pair<std::string, std::string>> &entries)
{
    key(name);
    beginObject();
    std::unordered_set<std::string_view> written;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const auto &[entry, value] = entries[i];
        // A few are compared one by one; hostile lists of thousands are not.
        const auto here = entries.begin() + std::ptrdiff_t(i);
        const bool first = entries.size() > 8 ? written.insert(entry).second
                                              : std::none_of(entries.begin(), here, [&name = entry](const auto &before) { return before.first == name; });
        if (first) {
            foreignKey(entry);
            text(value);
        }
    }
    endObject();
}

} // namespace heloscope
