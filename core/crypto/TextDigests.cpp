#include "core/crypto/TextDigests.h"

#include <algorithm>
#include <utility>

namespace heloscope::crypto {

// A text whose turn it is.
class TextDigests::Lane {
public:
    explicit Lane(Waiting waiting) : m_text(std::move(waiting.text)), m_hash(waiting.algorithm) {}

    /// False at the end of the text, whose digest is then done.
    bool fill()
    {
        constexpr std::size_t worthwhile = 512; // for less all others would make a step
        while (m_piece.size() < worthwhile) {
            m_hash.update(m_piece);
            m_piece = m_text->next(m_hash);
            if (m_piece.empty()) {
                m_text->finish(m_hash.finish());
                return false;
            }
        }
        return true;
    }
    /// For a digest that nobody makes side by side.
    void finishAlone()
    {
        while (fill())
            m_hash.update(std::exchange(m_piece, {}));
    }
    Hash::Feed feed() { return {&m_hash, m_piece}; }
    void remove(std::size_t octets) { m_piece.remove_prefix(octets); }

private:
    std::unique_ptr<HashedText> m_text;
    Hash m_hash;
    std::string_view m_piece;
};

void TextDigests::add(HashAlgorithm algorithm, std::size_t octets, std::unique_ptr<HashedText> text)
{
    m_waiting.push_back({algorithm, octets, std::move(text)});
    std::push_heap(m_waiting.begin(), m_waiting.end());
}

TextDigests::Waiting TextDigests::takeLongest()
{
    std::pop_heap(m_waiting.begin(), m_waiting.end());
    Waiting longest = std::move(m_waiting.back());
    m_waiting.pop_back();
    return longest;
}

void TextDigests::run()
{
    std::vector<Lane> lanes;
    std::vector<Hash::Feed> feeds;
    for (;;) {
        while (lanes.size() < Hash::worthwhileFeeds() && !m_waiting.empty()) {
            Waiting waiting = takeLongest();
            const bool sideBySide = waiting.algorithm == HashAlgorithm::Sha256;
            Lane lane(std::move(waiting));
            if (!sideBySide)
                lane.finishAlone();
            else if (lane.fill())
                lanes.push_back(std::move(lane));
        }
        if (lanes.empty())
            return;
        feeds.clear();
        for (Lane &lane : lanes)
            feeds.push_back(lane.feed());
        const std::size_t together = Hash::updateEach(feeds);
        for (std::size_t i = lanes.size(); i-- > 0;) {
            lanes[i].remove(together);
            if (lanes[i].fill())
                continue;
            std::swap(lanes[i], lanes.back());
            lanes.pop_back();
        }
    }
}

} // namespace heloscope::crypto
