#include "core/dkim/BodyLane.h"

#include <algorithm>
#include <utility>

namespace heloscope::dkim {

namespace {

constexpr std::size_t digestBlock = 64;

} // namespace

BodyLane::BodyLane(std::vector<std::string_view> pieces, Canonicalization form, ByteSink &digest)
    : m_pieces(std::move(pieces)),
      m_digest(digest),
      m_canonicalizer(form, *this)
{
}

bool BodyLane::fill()
{
    while (!m_ended && waiting().size() < m_buffer.size() / 2) {
        if (m_piece == m_pieces.size()) {
            m_canonicalizer.finish();
            m_ended = true;
        } else if (m_at == m_pieces[m_piece].size()) {
            ++m_piece;
            m_at = 0;
        } else {
            std::copy(m_buffer.begin() + std::ptrdiff_t(m_taken), m_buffer.begin() + std::ptrdiff_t(m_used), m_buffer.begin());
            m_used -= std::exchange(m_taken, 0);
            // The canonical form may be a little longer, where line ends are completed.
            const std::string_view block = m_pieces[m_piece].substr(m_at, (m_buffer.size() - m_used) / 16 * 15);
            m_at += block.size();
            m_canonicalizer.update(block);
        }
    }
    if (waiting().size() >= digestBlock)
        return true;
    flush();
    return false;
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
    if (!waiting().empty())
        m_digest.write(waiting());
    m_taken = m_used = 0;
}

} // namespace heloscope::dkim
