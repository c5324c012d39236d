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

// Nearly every field differs in the length or the first letter of its name; `wanted` is not empty.
bool isNamed(const std::string &bytes, ByteRange name, std::string_view wanted)
{
    return name.size() == wanted.size() && toLower(bytes[name.begin]) == toLower(wanted.front()) && equalsIgnoreCase(name.of(bytes), wanted);
}

} // namespace

std::vector<std::size_t> Message::find(std::string_view wanted) const
{
    std::vector<std::size_t> indices;
    if (wanted.empty())
        return indices;
    for (std::size_t i = 0; i < m_parts.fields.size(); ++i) {
        if (isNamed(m_parts.bytes, m_parts.fields[i].name, wanted))
            indices.push_back(i);
    }
    return indices;
}

const HeaderField *Message::first(std::string_view wanted) const
{
    if (wanted.empty())
        return nullptr;
    for (const HeaderField &field : m_parts.fields) {
        if (isNamed(m_parts.bytes, field.name, wanted))
            return &field;
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
