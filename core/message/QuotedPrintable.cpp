#include "core/message/QuotedPrintable.h"

#include "core/base/Ascii.h"
#include "core/base/ByteSet.h"
#include "core/message/QuotedPrintableBlocks.h"

#include <algorithm>
#include <bit>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace heloscope {

namespace {

constexpr ByteSet marks{"=\n"};

// Copies up to the first mark, or all; returns how many octets that is. Sixteen at a time, so what stands behind them is written over as well.
std::size_t copyPlain(std::string_view from, char *to)
{
    std::size_t at = 0;
#if defined(__SSE2__)
    static_assert(quotedPrintableSlack >= 16);
    for (; at + 16 <= from.size(); at += 16) {
        const __m128i here = _mm_loadu_si128(reinterpret_cast<const __m128i *>(from.data() + at));
        _mm_storeu_si128(reinterpret_cast<__m128i *>(to + at), here);
        const __m128i found = _mm_or_si128(_mm_cmpeq_epi8(here, _mm_set1_epi8('=')), _mm_cmpeq_epi8(here, _mm_set1_epi8('\n')));
        if (const unsigned mask = unsigned(_mm_movemask_epi8(found)))
            return at + std::size_t(std::countr_zero(mask));
    }
#endif
    for (; at < from.size() && !marks.has(from[at]); ++at)
        to[at] = from[at];
    return at;
}

// Blanks before the end of a line are not part of the text, "=" there joins it with the next.
class Reader {
public:
    Reader(std::string_view encoded, std::string &room) : m_encoded(encoded), m_room(room) {}

    std::size_t decode(std::size_t limit, bool &damaged)
    {
        need(std::min(m_encoded.size(), limit));
        bool lineBegins = true;
        while (m_at < m_encoded.size() && !(lineBegins && m_size >= limit)) {
            if (lineBegins) {
                takeBlocks(limit);
                m_kept = m_size;
            }
            takePlain();
            if (m_at == m_encoded.size()) {
                dropBlanks();
                break;
            }
            lineBegins = m_encoded[m_at] == '\n' ? takeLineEnd() : takeEscape(damaged);
        }
        return m_size;
    }

private:
    static constexpr std::size_t blocksAtOnce = 32 * 1024; // so that the room grows with the text, not with what it could have been

    void need(std::size_t more)
    {
        if (m_room.size() < m_size + more + quotedPrintableSlack)
            grow(more);
    }
    [[gnu::noinline]] void grow(std::size_t more) { m_room.resize(std::max(m_room.size() * 2, m_size + more + quotedPrintableSlack)); }

    void put(char octet)
    {
        need(1);
        m_room[m_size++] = octet;
    }

    // What stands for itself, up to the next mark.
    void takePlain()
    {
        while (m_at < m_encoded.size() && !marks.has(m_encoded[m_at])) {
            const std::string_view next = m_encoded.substr(m_at, blocksAtOnce);
            need(next.size());
            const std::size_t count = copyPlain(next, m_room.data() + m_size);
            m_at += count;
            m_size += count;
        }
    }

    // What is plain to see, at the beginning of a line; it may end within one, though never behind a blank.
    void takeBlocks(std::size_t limit)
    {
        const std::string_view next = m_encoded.substr(m_at, std::min(limit - m_size, blocksAtOnce));
        need(next.size());
        char *out = m_room.data() + m_size;
        m_at += decodeQuotedPrintableBlocks(next, out);
        m_size = std::size_t(out - m_room.data());
    }

    // Those that were written as blanks; "=20" stays.
    void dropBlanks()
    {
        while (m_size > m_kept && isWsp(m_room[m_size - 1]))
            --m_size;
    }

    bool takeLineEnd()
    {
        const bool carriageReturn = m_size > m_kept && m_encoded[m_at - 1] == '\r';
        m_size -= carriageReturn;
        dropBlanks();
        if (carriageReturn)
            put('\r');
        put('\n');
        ++m_at;
        return true;
    }

    // True where the line ended.
    bool takeEscape(bool &damaged)
    {
        if (m_at + 2 < m_encoded.size() && isHexDigit(m_encoded[m_at + 1]) && isHexDigit(m_encoded[m_at + 2])) {
            put(char(hexValue(m_encoded[m_at + 1]) << 4 | hexValue(m_encoded[m_at + 2])));
            m_kept = m_size;
            m_at += 3;
            return false;
        }
        std::size_t end = m_at + 1;
        while (end < m_encoded.size() && isWsp(m_encoded[end]))
            ++end;
        end += end + 1 < m_encoded.size() && m_encoded[end] == '\r' && m_encoded[end + 1] == '\n';
        if (end == m_encoded.size() || m_encoded[end] == '\n') {
            m_at = std::min(end + 1, m_encoded.size());
            return true;
        }
        damaged = true;
        put('=');
        ++m_at;
        return false;
    }

    std::string_view m_encoded;
    std::size_t m_at = 0;
    std::string &m_room;
    std::size_t m_size = 0; // octets of it that are decoded text
    std::size_t m_kept = 0; // octets that stay, whatever the line ends in
};

} // namespace

std::size_t decodeQuotedPrintable(std::string_view encoded, std::size_t limit, std::string &room, bool &damaged)
{
    return Reader(encoded, room).decode(limit, damaged);
}

} // namespace heloscope
