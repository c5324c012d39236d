// A body to try, as the pieces it is made of: long stretches of the message as they stand and, between them, what an attempt puts there.
// Nothing is copied, and that two attempts come to the same body shows without reading them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace heloscope::undo {

/// Octets that stand still: those of the message, words of ours, or a text made for an attempt, which then has an owner.
struct Text {
    static constexpr std::size_t elsewhere = std::string_view::npos;

    std::string_view view;
    std::size_t place = elsewhere; // in the message
    std::uint64_t number = 0;      // of a made text, whose address may be another's later
    std::shared_ptr<const std::string> owner = {};
};

/// Numbers the texts made for one message.
class TextMaker {
public:
    Text made(std::string text)
    {
        auto owner = std::make_shared<const std::string>(std::move(text));
        const std::string_view view = *owner;
        return {view, Text::elsewhere, ++m_last, std::move(owner)};
    }

private:
    std::uint64_t m_last = 0;
};

class PiecedBody {
public:
    /// What a body is made of, good after its texts are gone: equal where two bodies have the same pieces.
    struct Piece {
        const char *data;
        std::size_t size;
        std::uint64_t number;
        friend bool operator==(const Piece &, const Piece &) = default;
    };

    void append(Text text)
    {
        const std::size_t size = text.view.size();
        if (size == 0)
            return;
        m_size += size;
        // The message goes on where its last piece ended.
        if (text.place != Text::elsewhere && text.place == m_next)
            m_pieces.back().size += size;
        else
            m_pieces.push_back({text.view.data(), size, text.number});
        m_next = text.place == Text::elsewhere ? Text::elsewhere : text.place + size;
        if (text.owner)
            m_owners.push_back(std::move(text.owner));
    }

    std::size_t size() const { return m_size; }
    const std::vector<Piece> &pieces() const { return m_pieces; }
    std::vector<std::string_view> views() const
    {
        std::vector<std::string_view> views;
        for (const Piece &piece : m_pieces)
            views.emplace_back(piece.data, piece.size);
        return views;
    }

private:
    std::vector<Piece> m_pieces;
    std::vector<std::shared_ptr<const std::string>> m_owners;
    std::size_t m_size = 0;
    std::size_t m_next = Text::elsewhere; // in the message, behind the last piece
};

} // namespace heloscope::undo
