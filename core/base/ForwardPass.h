// One pass over the octets of a message from front to back: what lies behind is set aside, so that a large file in memory takes no more
// room than the window being read. For octets that nobody lends all this does nothing.
#pragma once

#include "core/base/Bytes.h"

#include <algorithm>
#include <cstring>

namespace heloscope {

class ForwardPass {
public:
    // Setting aside stops the other threads for a moment, so not too often.
    static constexpr std::size_t window = std::size_t(1) << 20;

    /// `text` is some of what `keeper` (may be null) keeps.
    ForwardPass(std::string_view text, const ByteKeeper *keeper) : m_text(text), m_keeper(keeper) {}

    /// Everything before `at` has been read. Cheap.
    void reached(std::size_t at)
    {
        if (m_keeper && at > m_behind && at - m_behind >= window)
            setAside(at);
    }
    /// The pass is over.
    void finish()
    {
        if (m_keeper && m_text.size() >= window)
            setAside(m_text.size());
    }

    /// The first `c` in [from, end), or npos.
    std::size_t find(char c, std::size_t from, std::size_t end)
    {
        while (from < end) {
            reached(from);
            const std::size_t stop = m_keeper ? std::min(end, from + window) : end;
            if (const void *found = std::memchr(m_text.data() + from, c, stop - from))
                return std::size_t(static_cast<const char *>(found) - m_text.data());
            from = stop;
        }
        return std::string_view::npos;
    }

private:
    // Once more what was set aside last: somebody a little behind may have read it since.
    void setAside(std::size_t at)
    {
        const std::size_t from = m_behind - std::min(m_behind, window);
        m_keeper->setAside(m_text.substr(from, at - from));
        m_behind = at;
    }

    std::string_view m_text;
    const ByteKeeper *m_keeper;
    std::size_t m_behind = 0;
};

} // namespace heloscope
