#include "core/message/QuotedPrintable.h"

#include "core/base/Ascii.h"
#include "core/base/ByteSet.h"
#include "core/message/QuotedPrintableBlocks.h"

#include <algorithm>
#include <cstring>

namespace heloscope {

namespace {

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
            const std::size_t mark = std::min(marks.find(m_encoded, m_at), m_encoded.size());
            append(m_encoded.substr(m_at, mark - m_at));
            m_at = mark;
            if (mark == m_encoded.size()) {
                dropBlanks();
                break;
            }
            lineBegins = m_encoded[mark] == '\n' ? takeLineEnd() : takeEscape(damaged);
        }
        return m_size;
    }

private:
    static constexpr ByteSet marks{"=\n"};
    static constexpr std::size_t blocksAtOnce = 32 * 1024; // so that the room grows with the text, not with what it could have been

    void need(std::size_t more)
    {
        if (m_room.size() < m_size + more + quotedPrintableSlack)
            m_room.resize(std::max(m_room.size() * 2, m_size + more + quotedPrintableSlack));
    }

    void append(std::string_view text)
    {
        need(text.size());
        std::memcpy(m_room.data() + m_size, text.data(), text.size());
        m_size += text.size();
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
        append(carriageReturn ? "\r\n" : "\n");
        ++m_at;
        return true;
    }

    // True where the line ended.
    bool takeEscape(bool &damaged)
    {
        if (m_at + 2 < m_encoded.size() && isHexDigit(m_encoded[m_at + 1]) && isHexDigit(m_encoded[m_at + 2])) {
            const char octet = char(hexValue(m_encoded[m_at + 1]) << 4 | hexValue(m_encoded[m_at + 2]));
            append({&octet, 1});
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
        append("=");
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
