#include "core/message/Message.h"

#include "core/base/Ascii.h"

namespace heloscope {

std::string_view toString(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Message: return "message";
    case SourceKind::Headers: return "headers";
    case SourceKind::Pasted: return "pasted";
    case SourceKind::OutlookMsg: return "outlook-msg";
    case SourceKind::MboxEntry: return "mbox-entry";
    }
    return {};
}

namespace {

// Size and three letters of a name, their case dropped: what nearly every other name of a header differs in. No name has key 0.
std::uint32_t keyOf(std::string_view name)
{
    if (name.empty())
        return 0;
    const auto letter = [name](std::size_t at) { return std::uint32_t(static_cast<unsigned char>(name[at] | 0x20)); };
    return letter(0) | letter(name.size() / 2) << 8 | letter(name.size() - 1) << 16 | std::uint32_t(name.size()) << 24;
}

} // namespace

Message::Message(Parts parts) : m_parts(std::move(parts))
{
    m_keys.reserve(m_parts.fields.size());
    for (const HeaderField &field : m_parts.fields)
        m_keys.push_back(keyOf(name(field)));
}

std::vector<std::size_t> Message::find(std::string_view wanted) const
{
    std::vector<std::size_t> indices;
    const std::uint32_t key = keyOf(wanted);
    for (std::size_t i = 0; i < m_keys.size(); ++i) {
        if (m_keys[i] == key && key != 0 && equalsIgnoreCase(name(m_parts.fields[i]), wanted))
            indices.push_back(i);
    }
    return indices;
}

const HeaderField *Message::first(std::string_view wanted) const
{
    const std::uint32_t key = keyOf(wanted);
    for (std::size_t i = 0; i < m_keys.size(); ++i) {
        if (m_keys[i] == key && key != 0 && equalsIgnoreCase(name(m_parts.fields[i]), wanted))
            return &m_parts.fields[i];
    }
    return nullptr;
}

ByteRange Message::toInput(ByteRange range) const
{
    for (auto map = m_parts.inputMaps.rbegin(); map != m_parts.inputMaps.rend(); ++map)
        range = map->toInput(range);
    return range;
}

} // namespace heloscope
