#include "core/dkim/DkimBodyDigests.h"

#include <algorithm>
#include <memory>

namespace heloscope::dkim {

namespace {

// One body on its way to its digest: read as far as its canonical form fills a buffer, hashed when the others have as much.
class Lane : public ByteSink {
public:
    Lane(const std::vector<std::string_view> &pieces, Canonicalization form, crypto::HashAlgorithm algorithm)
        : m_pieces(pieces),
          m_canonicalizer(form, *this),
          m_hash(algorithm)
    {
    }

    // What fits goes into the buffer; the rare rest (a thousand line ends at once) is hashed alone.
    void write(std::string_view bytes) override
    {
        if (bytes.size() > m_buffer.size() - m_used) {
            m_hash.update(waiting());
            m_used = 0;
        }
        if (bytes.size() > m_buffer.size()) {
            m_hash.update(bytes);
            return;
        }
        std::copy(bytes.begin(), bytes.end(), m_buffer.begin() + std::ptrdiff_t(m_used));
        m_used += bytes.size();
    }

    void fill()
    {
        // The canonical form may be a little longer where line ends are completed.
        while (!m_ended && m_used < m_buffer.size() / 2) {
            if (m_piece == m_pieces.size()) {
                m_canonicalizer.finish();
                m_ended = true;
            } else if (m_at == m_pieces[m_piece].size()) {
                ++m_piece;
                m_at = 0;
            } else {
                const std::string_view block = m_pieces[m_piece].substr(m_at, (m_buffer.size() - m_used) / 16 * 15);
                m_at += block.size();
                m_canonicalizer.update(block);
            }
        }
    }

    bool hasEnded() const { return m_ended; }
    std::string_view waiting() const { return {m_buffer.data(), m_used}; }
    crypto::Hash &hash() { return m_hash; }
    void remove(std::size_t count)
    {
        std::copy(m_buffer.begin() + std::ptrdiff_t(count), m_buffer.begin() + std::ptrdiff_t(m_used), m_buffer.begin());
        m_used -= count;
    }
    std::string finish()
    {
        m_hash.update(waiting());
        return m_hash.finish();
    }

private:
    const std::vector<std::string_view> &m_pieces;
    std::size_t m_piece = 0, m_at = 0;
    BodyCanonicalizer m_canonicalizer;
    crypto::Hash m_hash;
    bool m_ended = false;
    std::size_t m_used = 0;
    std::array<char, 8192> m_buffer;
};

} // namespace

std::vector<std::string> bodyDigests(const std::vector<std::vector<std::string_view>> &bodies, Canonicalization form, crypto::HashAlgorithm algorithm)
{
    constexpr std::size_t block = 64; // of every digest; pieces of whole blocks need no copy on the way
    std::vector<std::string> digests(bodies.size());
    std::vector<std::pair<std::unique_ptr<Lane>, std::string *>> lanes;
    for (std::size_t i = 0; i < bodies.size(); ++i)
        lanes.emplace_back(std::make_unique<Lane>(bodies[i], form, algorithm), &digests[i]);
    while (!lanes.empty()) {
        std::size_t together = SIZE_MAX;
        std::erase_if(lanes, [&](auto &each) {
            auto &[lane, digest] = each;
            lane->fill();
            const bool done = lane->hasEnded() && lane->waiting().size() < block;
            if (done)
                *digest = lane->finish();
            else
                together = std::min(together, lane->waiting().size() / block * block);
            return done;
        });
        std::vector<crypto::Hash::Feed> feeds;
        for (const auto &[lane, digest] : lanes)
            feeds.push_back({&lane->hash(), lane->waiting().substr(0, together)});
        crypto::Hash::updateEach(feeds);
        for (const auto &[lane, digest] : lanes)
            lane->remove(together);
    }
    return digests;
}

} // namespace heloscope::dkim
