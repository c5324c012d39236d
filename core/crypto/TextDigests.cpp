#include "core/crypto/TextDigests.h"

#include <algorithm>
#include <utility>

namespace heloscope::crypto {

// A text whose turn it is.
class TextDigests::Lane {
public:
    explicit Lane(Waiting waiting) : m_text(std::move(waiting.text)), m_left(waiting.octets), m_hash(waiting.algorithm) {}

    /// False at the end of the text, whose digest is then done.
    bool fill()
    {
        constexpr std::size_t worthwhile = 512; // for less all others would make a step
        while (m_piece.size() < worthwhile) {
            hashAlone(m_piece.size());
            m_piece = m_text->next(m_hash);
            if (m_piece.empty()) {
                m_text->finish(m_hash.finish());
                return false;
            }
            hashAlone(std::min(m_hash.missing(), m_piece.size()));
        }
        return true;
    }
    /// For a digest that nobody makes side by side.
    void finishAlone()
    {
        while (fill())
            hashAlone(m_piece.size());
    }
    Hash::Feed feed() { return {&m_hash, m_piece}; }
    void remove(std::size_t octets)
    {
        m_piece.remove_prefix(octets);
        m_left -= std::min(m_left, octets);
    }
    /// About how many octets are left.
    std::size_t left() const { return m_left; }

private:
    void hashAlone(std::size_t octets)
    {
        m_hash.update(m_piece.substr(0, octets));
        remove(octets);
    }

    std::unique_ptr<HashedText> m_text;
    std::size_t m_left;
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
    // Some more have begun than go on at a time: those with the most left, so that they end together.
    const std::size_t most = Hash::worthwhileFeeds(), begun = most * 3 / 2;
    std::vector<std::unique_ptr<Lane>> lanes;
    std::vector<Hash::Feed> feeds;
    for (;;) {
        while (lanes.size() < begun && !m_waiting.empty()) {
            Waiting waiting = takeLongest();
            const bool sideBySide = waiting.algorithm == HashAlgorithm::Sha256;
            auto lane = std::make_unique<Lane>(std::move(waiting));
            if (!sideBySide)
                lane->finishAlone();
            else if (lane->fill())
                lanes.push_back(std::move(lane));
        }
        if (lanes.empty())
            return;
        const auto rest = lanes.begin() + std::ptrdiff_t(std::min(most, lanes.size()));
        if (rest != lanes.end())
            std::nth_element(lanes.begin(), rest, lanes.end(), [](const auto &a, const auto &b) { return a->left() > b->left(); });
        feeds.clear();
        for (auto lane = lanes.begin(); lane != rest; ++lane)
            feeds.push_back((*lane)->feed());
        const std::size_t together = Hash::updateEach(feeds);
        for (auto lane = lanes.begin(); lane != rest; ++lane) {
            (*lane)->remove(together);
            if (!(*lane)->fill())
                lane->reset();
        }
        std::erase(lanes, nullptr);
    }
}

} // namespace heloscope::crypto
