#include "ui/input/MboxSplitter.h"

#include "core/base/Ascii.h"
#include "ui/input/ContentKind.h"

#include <array>
#include <utility>

namespace heloscope::input {

namespace {

constexpr std::size_t blockBytes = 256 * 1024;
constexpr std::size_t longestLineLookedAt = 4096; // "From " lines and field names are shorter

// "From somebody Mon Oct 19 …": an asctime day and month somewhere after the address.
bool hasEnvelopeDate(std::string_view line)
{
    constexpr std::array<std::string_view, 7> days{" Sun ", " Mon ", " Tue ", " Wed ", " Thu ", " Fri ", " Sat "};
    for (const std::string_view day : days) {
        const std::size_t at = line.find(day);
        if (at != std::string_view::npos && at + 8 < line.size() && isAlpha(line[at + 5]) && line.find(':', at) != std::string_view::npos)
            return true;
    }
    return false;
}

std::string_view withoutCarriageReturn(std::string_view line) { return line.ends_with('\r') ? line.substr(0, line.size() - 1) : line; }

} // namespace

MboxSplitter::MboxSplitter(ByteStream stream, std::string head, std::size_t limit)
    : m_stream(std::move(stream)),
      m_buffer(std::move(head)),
      m_scanned(1),
      m_limit(limit)
{
}

// A "From " line separates where an empty line stands before it, or its date leaves no doubt, and a header field follows.
MboxSplitter::Look MboxSplitter::lookAt(std::size_t lineBegin) const
{
    const std::string_view rest = std::string_view(m_buffer).substr(lineBegin);
    const std::size_t lineEnd = rest.find('\n');
    if (lineEnd == std::string_view::npos)
        return m_ended || rest.size() > longestLineLookedAt ? Look::Text : Look::NeedMore;
    const std::string_view line = withoutCarriageReturn(rest.substr(0, lineEnd));
    const std::string_view following = rest.substr(lineEnd + 1);
    const std::size_t followingEnd = following.find('\n');
    if (followingEnd == std::string_view::npos && !m_ended && following.size() < longestLineLookedAt)
        return Look::NeedMore;
    const std::string_view field = withoutCarriageReturn(following.substr(0, followingEnd));
    if (!beginsLikeField(field) && !field.starts_with(">From "))
        return Look::Text;
    const std::string_view before = std::string_view(m_buffer).substr(0, lineBegin);
    const bool afterEmptyLine = before.ends_with("\n\n") || before.ends_with("\n\r\n");
    return afterEmptyLine || hasEnvelopeDate(line) ? Look::Separator : Look::Text;
}

// The position of the next "From " line that separates; nothing where the buffer holds none (m_scanned then says how far
// it was searched).
std::optional<std::size_t> MboxSplitter::findSeparator()
{
    for (;;) {
        const std::size_t at = m_buffer.find("\nFrom ", m_scanned - 1);
        if (at == std::string::npos) {
            // The last five bytes may be the beginning of one.
            m_scanned = std::max(m_scanned, m_buffer.size() - std::min<std::size_t>(m_buffer.size(), 5) + 1);
            return {};
        }
        switch (lookAt(at + 1)) {
        case Look::Separator: return at + 1;
        case Look::Text: m_scanned = at + 2; break;
        case Look::NeedMore: m_scanned = at + 1; return {};
        }
    }
}

bool MboxSplitter::fill()
{
    if (m_begin > 0) {
        m_buffer.erase(0, m_begin);
        m_scanned -= m_begin;
        m_begin = 0;
    }
    if (m_buffer.size() > m_limit + longestLineLookedAt) {
        // Over the limit: keep only what may still be needed to see the next separator.
        const std::size_t dropped = m_scanned > 8 ? m_scanned - 8 : 0;
        m_tooLarge = true;
        m_buffer.erase(0, dropped);
        m_scanned -= dropped;
    }
    const auto got = m_stream.read(m_buffer, blockBytes);
    if (!got)
        m_error = got.error();
    m_ended = !got || *got == 0;
    return !m_ended;
}

Result<std::string> MboxSplitter::take(std::size_t end)
{
    std::string_view bytes = std::string_view(m_buffer).substr(m_begin, end - m_begin);
    m_begin = end;
    m_scanned = end + 1;
    if (std::exchange(m_tooLarge, false) || bytes.size() > m_limit)
        return failure("too-large", "a message of more than " + std::to_string(m_limit >> 20) + " MiB");
    if (bytes.ends_with("\r\n\r\n"))
        bytes.remove_suffix(2);
    else if (bytes.ends_with("\n\n"))
        bytes.remove_suffix(1);
    return std::string(bytes);
}

std::optional<Result<std::string>> MboxSplitter::next()
{
    for (;;) {
        if (m_begin < m_buffer.size()) {
            if (const auto separator = findSeparator())
                return take(*separator);
        }
        if (m_ended)
            break;
        fill();
    }
    if (m_begin < m_buffer.size())
        return take(m_buffer.size());
    if (m_error)
        return tl::unexpected(*std::exchange(m_error, std::nullopt));
    return {};
}

} // namespace heloscope::input
