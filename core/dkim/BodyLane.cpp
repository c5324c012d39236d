#include "core/dkim/BodyLane.h"

#include <algorithm>
#include <utility>

namespace heloscope::dkim {

namespace {

constexpr std::size_t shortestStretch = 1024;     // copying less costs little
constexpr std::size_t longestStretch = 32 * 1024; // is still near when it is hashed

} // namespace

BodyLane::BodyLane(std::vector<std::string_view> pieces, Canonicalization form, ByteSink &digest)
    : m_pieces(std::move(pieces)),
      m_digest(digest),
      m_canonicalizer(form, *this)
{
}

std::string_view BodyLane::next()
{
    m_used = 0;
    while (!m_ended && m_standing.empty() && m_used < m_buffer.size() / 2)
        readOn();
    return m_used > 0 ? buffered() : std::exchange(m_standing, {});
}

void BodyLane::readOn()
{
    if (m_piece == m_pieces.size()) {
        m_canonicalizer.finish();
        m_ended = true;
        return;
    }
    const std::string_view rest = m_pieces[m_piece].substr(m_at);
    if (rest.empty()) {
        ++m_piece;
        m_at = 0;
        return;
    }
    if (const std::size_t unchanged = m_canonicalizer.unchanged(rest.substr(0, longestStretch)); unchanged >= shortestStretch) {
        m_canonicalizer.takeUnwritten(unchanged);
        m_standing = rest.substr(0, unchanged);
        m_at += unchanged;
        return;
    }
    // The canonical form may be a little longer, where line ends are completed.
    const std::string_view block = rest.substr(0, (m_buffer.size() - m_used) / 16 * 15);
    m_at += block.size();
    m_canonicalizer.update(block);
}

void BodyLane::write(std::string_view bytes)
{
    if (bytes.size() > m_buffer.size() - m_used) {
        m_digest.write(buffered());
        m_used = 0;
    }
    if (bytes.size() > m_buffer.size()) {
        m_digest.write(bytes);
        return;
    }
    std::copy(bytes.begin(), bytes.end(), m_buffer.begin() + std::ptrdiff_t(m_used));
    m_used += bytes.size();
}

} // namespace heloscope::dkim
