// A body with changes here and there. What stays between two changes remains a piece of the message where it is long enough, so that a few
// blanks do not cost a copy of megabytes; what changes line by line is gathered.
#pragma once

#include "core/message/Message.h"
#include "core/undo/PiecedBody.h"

#include <string>
#include <string_view>

namespace heloscope::undo {

class EditedBody {
public:
    /// Both must outlive this.
    EditedBody(const Message &message, TextMaker &maker) : m_message(message), m_maker(maker) {}

    /// The octets [begin, end) of the message's body as they are.
    void keep(std::size_t begin, std::size_t end)
    {
        const std::string_view text = m_message.body().substr(begin, end - begin);
        if (!m_gathered.empty() && text.size() < worthAPiece) {
            put(text);
            return;
        }
        flush();
        m_body.append({text, m_message.bodyRange().begin + begin});
    }
    void put(std::string_view text)
    {
        if (m_gathered.size() + text.size() > gatheredAtMost)
            flush();
        m_gathered += text;
    }
    PiecedBody finish()
    {
        flush();
        return std::move(m_body);
    }

private:
    static constexpr std::size_t worthAPiece = 4096, gatheredAtMost = 16 * 1024; // octets

    void flush()
    {
        m_body.append(m_maker.made(std::move(m_gathered)));
        m_gathered.clear();
    }

    const Message &m_message;
    TextMaker &m_maker;
    PiecedBody m_body;
    std::string m_gathered;
};

} // namespace heloscope::undo
