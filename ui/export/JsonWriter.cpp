#include "ui/export/JsonWriter.h"

#include "core/base/Utf8.h"
#include "ui/export/Redaction.h"

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <unordered_set>

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

// The first position from `at` on whose character does not stand as it is. Sixteen octets at a time where the machine can.
std::size_t plainEnd(std::string_view text, std::size_t at)
{
#if defined(__SSE2__)
    const __m128i lowest = _mm_set1_epi8(0x20), highest = _mm_set1_epi8(0x7E), quote = _mm_set1_epi8('"'), backslash = _mm_set1_epi8('\\');
    for (; at + 16 <= text.size(); at += 16) {
        const __m128i here = _mm_loadu_si128(reinterpret_cast<const __m128i *>(text.data() + at));
        // Octets from 0x80 on count as negative and so as too low.
        const __m128i outside = _mm_or_si128(_mm_cmpgt_epi8(lowest, here), _mm_cmpgt_epi8(here, highest));
        const __m128i special = _mm_or_si128(_mm_cmpeq_epi8(here, quote), _mm_cmpeq_epi8(here, backslash));
        if (const int mask = _mm_movemask_epi8(_mm_or_si128(outside, special)))
            return at + std::size_t(std::countr_zero(unsigned(mask)));
    }
#endif
    while (at < text.size() && isPlain(text[at]))
        ++at;
    return at;
}

void appendEscape(std::string &out, unsigned unit)
{
    constexpr char digits[] = "0123456789abcdef";
    out += "\\u";
    for (int shift = 12; shift >= 0; shift -= 4)
        out += digits[unit >> shift & 0xF];
}

} // namespace

void JsonWriter::separate()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_frames.empty())
        return;
    if (m_frames.back().filled)
        m_out += ',';
    m_frames.back().filled = true;
}

void JsonWriter::beginObject()
{
    separate();
    m_out += '{';
    m_frames.push_back({true, false, false});
}

void JsonWriter::endObject()
{
    if (m_frames.back().lossy)
        memberFlag("lossy", true);
    m_frames.pop_back();
    m_out += '}';
}

void JsonWriter::beginArray()
{
    separate();
    m_out += '[';
    m_frames.push_back({});
}

void JsonWriter::endArray()
{
    m_frames.pop_back();
    m_out += ']';
}

void JsonWriter::key(std::string_view name)
{
    constexpr std::size_t longest = 40;
    if (name.size() > longest) {
        foreignKey(name);
        return;
    }
    // One piece, as there are some six hundred in a report.
    char piece[longest + 4];
    char *end = piece;
    if (m_frames.back().filled)
        *end++ = ',';
    m_frames.back().filled = true;
    *end++ = '"';
    end = std::copy(name.begin(), name.end(), end);
    *end++ = '"';
    *end++ = ':';
    m_out.append(piece, std::size_t(end - piece));
    m_afterKey = true;
}

void JsonWriter::foreignKey(std::string_view name)
{
    id(name);
    m_out += ':';
    m_afterKey = true;
}

void JsonWriter::escape(std::string_view utf8)
{
    for (std::size_t at = 0; at < utf8.size();) {
        const std::size_t begin = at;
        at = plainEnd(utf8, at);
        m_out.append(utf8, begin, at - begin);
        if (at == utf8.size())
            break;
        const std::size_t special = at;
        const char32_t c = nextCodePoint(utf8, at);
        switch (c) {
        case '"': m_out += "\\\""; continue;
        case '\\': m_out += "\\\\"; continue;
        case '\n': m_out += "\\n"; continue;
        case '\r': m_out += "\\r"; continue;
        case '\t': m_out += "\\t"; continue;
        }
        if (!isHiddenCharacter(c)) {
            m_out.append(utf8, special, at - special);
        } else if (c > 0xFFFF) {
            appendEscape(m_out, unsigned(0xD7C0 + (c >> 10)));
            appendEscape(m_out, unsigned(0xDC00 + (c & 0x3FF)));
        } else {
            appendEscape(m_out, unsigned(c));
        }
    }
}

void JsonWriter::markLossy()
{
    const auto owner = std::find_if(m_frames.rbegin(), m_frames.rend(), [](const Frame &frame) { return frame.object; });
    if (owner != m_frames.rend())
        owner->lossy = true;
}

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

void JsonWriter::id(std::string_view bytes)
{
    separate();
    m_out += '"';
    // Most texts hold nothing to escape.
    if (plainEnd(bytes, 0) == bytes.size()) {
        m_out += bytes;
    } else if (isUtf8(bytes)) {
        escape(bytes);
    } else {
        escape(toUtf8(bytes));
        markLossy();
    }
    m_out += '"';
}

void JsonWriter::textOrNull(std::string_view bytes)
{
    if (bytes.empty())
        null();
    else
        text(bytes);
}

void JsonWriter::number(std::int64_t value)
{
    separate();
    char digits[24];
    m_out.append(digits, std::to_chars(digits, digits + sizeof digits, value).ptr);
}

void JsonWriter::boolean(bool value) { raw(value ? "true" : "false"); }

void JsonWriter::null() { raw("null"); }

void JsonWriter::boolOrNull(std::optional<bool> value) { raw(!value ? "null" : *value ? "true" : "false"); }

void JsonWriter::range(ByteRange range)
{
    beginArray();
    number(std::int64_t(range.begin));
    number(std::int64_t(range.end));
    endArray();
}

void JsonWriter::raw(std::string_view json)
{
    separate();
    m_out += json;
}

void JsonWriter::memberList(std::string_view name, const std::vector<std::string> &texts)
{
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
