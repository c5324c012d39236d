// The octets of a message and whoever keeps them: a string of our own, or memory that the caller lends (a mapped file). Copies share them.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace heloscope {

/// Keeps octets for others, who tell it which of them need no memory at present.
class ByteKeeper {
public:
    virtual ~ByteKeeper() = default;
    /// `bytes`, some of those kept, are not needed for now. They read the same when they are. Any thread.
    virtual void setAside(std::string_view bytes) const = 0;
};

class Bytes {
public:
    Bytes() = default;
    Bytes(std::string text) : m_text(std::make_shared<std::string>(std::move(text))), m_view(*m_text) {}
    Bytes(const char *text) : Bytes(std::string(text)) {}
    /// `view` is good as long as `keeper` lives.
    Bytes(std::string_view view, std::shared_ptr<const ByteKeeper> keeper) : m_keeper(std::move(keeper)), m_view(view) {}

    operator std::string_view() const { return m_view; }
    std::string_view view() const { return m_view; }
    std::size_t size() const { return m_view.size(); }
    bool empty() const { return m_view.empty(); }
    friend bool operator==(const Bytes &bytes, std::string_view other) { return bytes.m_view == other; }

    /// Null where nothing can be set aside.
    const ByteKeeper *keeper() const { return m_keeper.get(); }
    /// `view`, some of these octets, kept as they are; what nobody keeps is copied.
    Bytes share(std::string_view view) const
    {
        if (!m_text && !m_keeper)
            return std::string(view);
        Bytes part = *this;
        part.m_view = view;
        return part;
    }
    /// As a string that others may hold, too; a copy only of lent octets, or of a part.
    std::shared_ptr<const std::string> asString() const { return isWhole() ? m_text : std::make_shared<std::string>(m_view); }
    /// As a string of the caller's own; a copy where others hold it, too.
    std::string take() { return isWhole() && m_text.use_count() == 1 ? std::move(*m_text) : std::string(m_view); }

private:
    bool isWhole() const { return m_text && m_text->size() == m_view.size(); }

    std::shared_ptr<std::string> m_text;
    std::shared_ptr<const ByteKeeper> m_keeper;
    std::string_view m_view;
};

} // namespace heloscope
