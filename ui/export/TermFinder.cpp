#include "ui/export/TermFinder.h"

namespace heloscope {

void TermFinder::add(std::string_view text, std::size_t term)
{
    std::uint32_t node = 0;
    for (const char c : text) {
        const auto [found, isNew] = m_edges.try_emplace(edge(node, c), std::uint32_t(m_nodes.size()));
        if (isNew)
            m_nodes.push_back({0, m_nodes[node].depth + 1, 0, -1});
        node = found->second;
    }
    if (m_nodes[node].term < 0)
        m_nodes[node].term = std::int64_t(term);
}

std::uint32_t TermFinder::follow(std::uint32_t node, char c) const
{
    for (;;) {
        if (const auto found = m_edges.find(edge(node, c)); found != m_edges.end())
            return found->second;
        if (node == 0)
            return 0;
        node = m_nodes[node].fallBack;
    }
}

void TermFinder::prepare()
{
    struct Step {
        std::uint32_t parent, node;
        char c;
    };
    std::vector<std::vector<Step>> levels; // a node falls back to one of a smaller depth
    for (const auto &[key, node] : m_edges) {
        const std::size_t depth = m_nodes[node].depth;
        if (levels.size() < depth)
            levels.resize(depth);
        levels[depth - 1].push_back({std::uint32_t(key >> 8), node, char(key & 0xFF)});
    }
    for (std::size_t level = 1; level < levels.size(); ++level) {
        for (const Step &step : levels[level]) {
            const std::uint32_t back = follow(m_nodes[step.parent].fallBack, step.c);
            m_nodes[step.node].fallBack = back;
            m_nodes[step.node].shorter = m_nodes[back].term >= 0 ? back : m_nodes[back].shorter;
        }
    }
}

} // namespace heloscope
