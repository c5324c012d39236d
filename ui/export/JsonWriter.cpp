#include "ui/export/JsonWriter.h"

#include "core/base/Utf8.h"
#include "ui/export/Redaction.h"

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <cstring>
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

// What goes around a value: a key, quotation marks, a comma, two numbers in brackets; and the longest escape.
constexpr std::size_t around = 128;
constexpr std::size_t firstRoom = 16 * 1024; // most reports
constexpr std::size_t longestNumber = 20;

#if defined(__SSE2__)
// Sets an octet for each of sixteen that does not stand as it is.
__m128i specials(__m128i here)
{
    // One more than each: what is too low stays below, 0x7F and all from 0x80 on count as negative or 0.
    const __m128i outside = _mm_cmplt_epi8(_mm_add_epi8(here, _mm_set1_epi8(1)), _mm_set1_epi8(0x21));
    return _mm_or_si128(outside, _mm_or_si128(_mm_cmpeq_epi8(here, _mm_set1_epi8('"')), _mm_cmpeq_epi8(here, _mm_set1_epi8('\\'))));
}

// The same for `half` octets twice, of which the second may overlap the first.
template<typename Half> __m128i copyHalves(char *to, const char *from, std::size_t size)
{
    Half first, last;
    std::memcpy(&first, from, sizeof first);
    std::memcpy(&last, from + size - sizeof last, sizeof last);
    std::memcpy(to, &first, sizeof first);
    std::memcpy(to + size - sizeof last, &last, sizeof last);
    constexpr unsigned spread = sizeof first == 4 ? 32 : 0;
    const std::uint64_t low = first | std::uint64_t(spread ? last : 0) << spread, high = spread ? low : last;
    return specials(_mm_set_epi64x(std::int64_t(high), std::int64_t(low)));
}
#endif

// The first position from `at` on whose character does not stand as it is. Sixteen octets at a time where the machine can.
std::size_t plainEnd(std::string_view text, std::size_t at)
{
#if defined(__SSE2__)
    for (; at + 16 <= text.size(); at += 16) {
        const __m128i here = _mm_loadu_si128(reinterpret_cast<const __m128i *>(text.data() + at));
        if (const auto mask = unsigned(_mm_movemask_epi8(specials(here))))
            return at + std::size_t(std::countr_zero(mask));
    }
#endif
    while (at < text.size() && isPlain(text[at]))
        ++at;
    return at;
}

// Copies a text, and tells whether all of it stands as it is.
bool copyPlain(char *to, std::string_view text)
{
    const char *const from = text.data();
    const std::size_t size = text.size();
#if defined(__SSE2__)
    if (size >= 16) {
        __m128i found = _mm_setzero_si128();
        const auto step = [&](std::size_t at) {
            const __m128i here = _mm_loadu_si128(reinterpret_cast<const __m128i *>(from + at));
            _mm_storeu_si128(reinterpret_cast<__m128i *>(to + at), here);
            found = _mm_or_si128(found, specials(here));
        };
        for (std::size_t at = 0; at < size - 16; at += 16)
            step(at);
        step(size - 16); // the last may overlap the one before it
        return _mm_movemask_epi8(found) == 0;
    }
    if (size >= 8)
        return _mm_movemask_epi8(copyHalves<std::uint64_t>(to, from, size)) == 0;
    if (size >= 4)
        return _mm_movemask_epi8(copyHalves<std::uint32_t>(to, from, size)) == 0;
#endif
    bool all = true;
    for (std::size_t at = 0; at < size; ++at) {
        to[at] = from[at];
        all = all && isPlain(from[at]);
    }
    return all;
}

char *put(char *at, std::string_view bytes) { return at + bytes.copy(at, bytes.size()); }

char *putDigits(char *at, std::int64_t value)
{
    if (value >= 0 && value < 10) {
        *at = char('0' + value);
        return at + 1;
    }
    return std::to_chars(at, at + longestNumber, value).ptr;
}

char *putEscape(char *at, unsigned unit)
{
    constexpr char digits[] = "0123456789abcdef";
    *at++ = '\\';
    *at++ = 'u';
    for (int shift = 12; shift >= 0; shift -= 4)
        *at++ = digits[unit >> shift & 0xF];
    return at;
}

} // namespace

void JsonWriter::grow(std::size_t octets)
{
    const std::size_t used = std::size_t(m_at - m_buffer.get()), size = std::max(firstRoom, 2 * used) + octets + around;
    auto larger = std::make_unique_for_overwrite<char[]>(size);
    m_at = std::copy_n(m_buffer.get(), used, larger.get());
    m_end = larger.get() + size - around;
    m_buffer = std::move(larger);
}

void JsonWriter::begin(char mark, bool object)
{
    *room(0) = mark;
    ++m_at;
    ++m_depth;
    m_objects = m_objects << 1 | unsigned(object);
    m_lossy <<= 1;
}

void JsonWriter::end(char mark)
{
    char *at = room(0);
    if (at[-1] == ',')
        --at; // of the last value
    *at++ = mark;
    *at++ = ',';
    m_at = at;
    m_objects >>= 1;
    m_lossy >>= 1;
    if (--m_depth == 0)
        finish();
}

void JsonWriter::finish()
{
    const std::size_t used = std::size_t(m_at - m_buffer.get()), size = used - (m_at[-1] == ',' ? 1 : 0);
    m_out.reserve(m_out.size() + size + 1); // a line end may follow
    m_out.append(m_buffer.get(), size);
    m_buffer.reset();
    m_at = m_end = nullptr;
}

void JsonWriter::endObject()
{
    if (m_lossy & 1)
        memberFlag("lossy"_key, true);
    end('}');
}

void JsonWriter::key(const JsonKey &name) { m_at = name.put(room(0)); }

void JsonWriter::foreignKey(std::string_view name)
{
    id(name);
    m_at[-1] = ':';
}

void JsonWriter::append(std::string_view bytes) { m_at = put(room(bytes.size()), bytes); }

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
        char *to = room(0);
        switch (c) {
        case '"': m_at = put(to, "\\\""); continue;
        case '\\': m_at = put(to, "\\\\"); continue;
        case '\n': m_at = put(to, "\\n"); continue;
        case '\r': m_at = put(to, "\\r"); continue;
        case '\t': m_at = put(to, "\\t"); continue;
        }
        if (!isHiddenCharacter(c)) {
            to = put(to, utf8.substr(special, at - special));
        } else if (c > 0xFFFF) {
            to = putEscape(to, unsigned(0xD7C0 + (c >> 10)));
            to = putEscape(to, unsigned(0xDC00 + (c & 0x3FF)));
        } else {
            to = putEscape(to, unsigned(c));
        }
        m_at = to;
    }
}

// Of the innermost object.
void JsonWriter::markLossy() { m_lossy |= m_objects & (~m_objects + 1); }

void JsonWriter::quoteEscaped(std::string_view bytes)
{
    append("\"");
    if (isUtf8(bytes)) {
        escape(bytes);
    } else {
        escape(toUtf8(bytes));
        markLossy();
    }
    append("\",");
}

// Between quotation marks at `at`, where there is room for all. Most texts hold nothing to escape.
void JsonWriter::quote(char *at, std::string_view bytes)
{
    if (!copyPlain(at + 1, bytes)) {
        m_at = at;
        quoteEscaped(bytes);
        return;
    }
    *at = '"';
    at += bytes.size() + 1;
    *at++ = '"';
    *at++ = ',';
    m_at = at;
}

void JsonWriter::putNumber(char *at, std::int64_t value)
{
    at = putDigits(at, value);
    *at++ = ',';
    m_at = at;
}

void JsonWriter::putWord(char *at, const Word &word)
{
    std::memcpy(at, word.text, sizeof word.text);
    m_at = at + word.size;
}

void JsonWriter::id(std::string_view word) { quote(room(word.size()), word); }

void JsonWriter::number(std::int64_t value) { putNumber(room(0), value); }

void JsonWriter::null() { putWord(room(0), nullWord); }

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

void JsonWriter::textOrNull(std::string_view bytes)
{
    if (bytes.empty())
        null();
    else
        text(bytes);
}

void JsonWriter::raw(std::string_view json)
{
    append(json);
    append(",");
}

void JsonWriter::range(ByteRange range)
{
    char *at = room(0);
    *at++ = '[';
    at = putDigits(at, std::int64_t(range.begin));
    *at++ = ',';
    at = putDigits(at, std::int64_t(range.end));
    *at++ = ']';
    *at++ = ',';
    m_at = at;
}

void JsonWriter::memberId(const JsonKey &name, std::string_view word) { quote(name.put(room(word.size())), word); }

void JsonWriter::member(const JsonKey &name, std::int64_t value) { putNumber(name.put(room(0)), value); }

void JsonWriter::memberWord(const JsonKey &name, const Word &word) { putWord(name.put(room(0)), word); }

void JsonWriter::member(const JsonKey &name, std::string_view bytes)
{
    if (!m_redactor) {
        memberId(name, bytes);
        return;
    }
    key(name);
    text(bytes);
}

void JsonWriter::memberOrNull(const JsonKey &name, std::string_view bytes)
{
    if (bytes.empty())
        memberNull(name);
    else
        member(name, bytes);
}

void JsonWriter::memberTime(const JsonKey &name, std::optional<UnixTime> time)
{
    if (!time) {
        memberNull(name);
        return;
    }
    if (m_time != time) {
        m_time = time;
        m_timeSize = std::size_t(putRfc3339(m_timeText, *time) - m_timeText);
    }
    char *at = name.put(room(0));
    *at = '"';
    std::memcpy(at + 1, m_timeText, sizeof m_timeText);
    at += m_timeSize + 1;
    *at++ = '"';
    *at++ = ',';
    m_at = at;
}

void JsonWriter::memberList(const JsonKey &name, const std::vector<std::string> &texts)
{
    key(name);
    beginArray();
    for (const std::string &item : texts)
        text(item);
    endArray();
}

void JsonWriter::memberMap(const JsonKey &name, const std::vector<std::pair<std::string, std::string>> &entries)
{
    key(name);
    beginObject();
    // A few are compared one by one; hostile lists of thousands are not.
    std::optional<std::unordered_set<std::string_view>> written;
    if (entries.size() > 8)
        written.emplace();
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const auto &[entry, value] = entries[i];
        const auto here = entries.begin() + std::ptrdiff_t(i);
        const bool first = written ? written->insert(entry).second
                                   : std::none_of(entries.begin(), here, [&entry = entry](const auto &before) { return before.first == entry; });
        if (first) {
            foreignKey(entry);
            text(value);
        }
    }
    endObject();
}

} // namespace heloscope
