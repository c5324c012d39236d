// Finds many terms in a text in one pass (Aho and Corasick, "Efficient string matching", 1975): linear in the text, whatever the terms.
#pragma once

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace heloscope {

class TermFinder {
public:
    struct Hit {
        std::size_t begin = 0, end = 0; // in the text
        std::size_t term = 0;           // as given to add()
    };
    /// Adds a term, which may not be empty; bytes are compared as they are. Of equal terms the first counts.
    void add(std::string_view text, std::size_t term);
    /// After the last add() and before the first find().
    void prepare();
    /// Gives all hits to `take`, by their end; overlapping ones too.
    template<typename Take> void find(std::string_view text, Take take) const
    {
        std::uint32_t node = 0;
        for (std::size_t at = 0; at < text.size(); ++at) {
            node = follow(node, text[at]);
            for (std::uint32_t end = m_nodes[node].term >= 0 ? node : m_nodes[node].shorter; end != 0; end = m_nodes[end].shorter)
                take(Hit{at + 1 - m_nodes[end].depth, at + 1, std::size_t(m_nodes[end].term)});
        }
    }

private:
    struct Node {
        std::uint32_t fallBack = 0, depth = 0;
        std::uint32_t shorter = 0; // the nearest node on the way back that ends a term; 0 = none
        std::int64_t term = -1;
    };
    static std::uint64_t edge(std::uint32_t node, char c) { return std::uint64_t(node) << 8 | static_cast<unsigned char>(c); }
    std::uint32_t follow(std::uint32_t node, char c) const;

    std::vector<Node> m_nodes{Node{}};
    std::unordered_map<std::uint64_t, std::uint32_t> m_edges;
};

} // namespace heloscope
