#include "core/dkim/BodyLane.h"

#include <algorithm>
#include <utility>

namespace heloscope::dkim {

namespace {

constexpr std::size_t digestBlock = 64;
constexpr std::size_t shortestStretch = 1024;     // copying less costs little
constexpr std::size_t longestStretch = 32 * 1024; // is still near when it is hashed

} // namespace

BodyLane::BodyLane(std::vector<std::string_view> pieces, Canonicalization form, ByteSink &digest)
    : m_pieces(std::move(pieces)),
      m_digest(digest),
      m_canonicalizer(form, *this)
{
}

bool BodyLane::fill()
{
    if (m_standing.size() < digestBlock)
        keepFront(m_standing.size());
    while (!m_ended && m_standing.empty() && buffered().size() < m_buffer.size() / 2)
        readOn();
    // Only whole blocks go on their way: the last octets in the buffer wait for the first of those behind them.
    if (const std::size_t open = buffered().size() % digestBlock; open > 0)
        keepFront(std::min(digestBlock - open, m_standing.size()));
    if (waiting().size() >= digestBlock)
        return true;
    flush();
    return false;
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
    makeRoom();
    // The canonical form may be a little longer, where line ends are completed.
    const std::string_view block = rest.substr(0, (m_buffer.size() - m_used) / 16 * 15);
    m_at += block.size();
    m_canonicalizer.update(block);
}

void BodyLane::remove(std::size_t octets)
{
    if (m_taken < m_used)
        m_taken += octets;
    else
        m_standing.remove_prefix(octets);
}

void BodyLane::makeRoom()
{
    std::copy(m_buffer.begin() + std::ptrdiff_t(m_taken), m_buffer.begin() + std::ptrdiff_t(m_used), m_buffer.begin());
    m_used -= std::exchange(m_taken, 0);
}

// The first octets that stand in the body go into the buffer.
void BodyLane::keepFront(std::size_t octets)
{
    if (octets == 0)
        return;
    makeRoom();
    write(m_standing.substr(0, octets));
    m_standing.remove_prefix(octets);
}

void BodyLane::write(std::string_view bytes)
{
    if (bytes.size() > m_buffer.size() - m_used)
        flush();
    if (bytes.size() > m_buffer.size()) {
        m_digest.write(bytes);
        return;
    }
    std::copy(bytes.begin(), bytes.end(), m_buffer.begin() + std::ptrdiff_t(m_used));
    m_used += bytes.size();
}

void BodyLane::flush()
{
    if (!buffered().empty())
        m_digest.write(buffered());
    m_taken = m_used = 0;
}

} // namespace heloscope::dkim
