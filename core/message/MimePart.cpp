// What a part of the tree says of itself, and its content decoded.
#include "core/message/Mime.h"

#include "core/base/Ascii.h"
#include "core/base/ForwardPass.h"
#include "core/base/Memo.h"
#include "core/base/Utf8.h"
#include "core/message/Charset.h"
#include "core/message/EncodedWord.h"
#include "core/message/FieldScanner.h"
#include "core/message/TransferReader.h"

namespace heloscope {

namespace {

// Each part is asked what it is by half a dozen readers, and the parts of a message are of few kinds. Hostile ones may all differ: the others are
// read again.
constexpr std::size_t mostPlaces = 8, longestPlaced = 1024;
constexpr std::uint8_t noPlace = 255;
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

// Short values, as "text/plain; charset=utf-8", stand in many messages; in long ones is a boundary or the name of a file.
constexpr std::size_t longestShared = 48;

// Good until the next call.
const MimeParameters &remembered(std::string_view raw)
{
    static thread_local Memo<MimeParameters, 64> memo;
    return memo.get(raw, parseMimeParameters);
}

bool changesBytes(TransferEncoding encoding)
{
    switch (encoding) {
    case TransferEncoding::Base64:
    case TransferEncoding::QuotedPrintable:
    case TransferEncoding::UuEncode: return true;
    case TransferEncoding::SevenBit:
    case TransferEncoding::EightBit:
    case TransferEncoding::Binary:
    case TransferEncoding::Unknown: return false;
    }
    return false;
}

// A multipart is never encoded, whatever it says (RFC 2045 §6.4).
TransferEncoding encodingOf(const MimePart &part) { return part.kind == MimeKind::Multipart ? TransferEncoding::Binary : part.encoding; }

} // namespace

std::uint8_t MimeTree::placeOf(PartRange rawValue)
{
    const std::string_view raw = rawValue.of(m_text);
    for (std::size_t place = 0; place < m_values.size(); ++place) {
        if (m_values[place].raw.of(m_text) == raw)
            return std::uint8_t(place);
    }
    if (m_values.size() == mostPlaces || raw.size() > longestPlaced)
        return noPlace;
    if (m_values.empty())
        m_values.reserve(mostPlaces / 2);
    m_values.push_back({rawValue, raw.size() <= longestShared ? remembered(raw) : parseMimeParameters(raw)});
    return std::uint8_t(m_values.size() - 1);
}

const MimeParameters &MimeTree::parametersOf(PartRange rawValue, std::uint8_t place) const
{
    if (place < m_values.size())
        return m_values[place].parameters;
    return remembered(rawValue.of(m_text));
}

MimeParameters MimeTree::contentType(const MimePart &part) const { return typeOf(part); }

MimeParameters MimeTree::disposition(const MimePart &part) const { return dispositionOf(part); }

std::string MimeTree::type(const MimePart &part) const
{
    if (part.typeValue.empty()) {
        const bool inDigest = part.depth > 0 && !m_parts[part.parent].typeValue.empty() && typeOf(m_parts[part.parent]).value == "multipart/digest";
        return inDigest ? "message/rfc822" : "text/plain";
    }
    // RFC 2045 §5.2: what cannot be read is text/plain.
    const std::string &value = typeOf(part).value;
    return value.find('/') == std::string::npos ? "text/plain" : value;
}

std::string MimeTree::fileName(const MimePart &part) const
{
    const auto nameIn = [](const MimeParameters &parameters, std::string_view name) {
        const std::string *value = parameters.find(name);
        return value ? decodeHeaderText(*value).text : std::string();
    };
    std::string name;
    if (!part.dispositionValue.empty())
        name = nameIn(dispositionOf(part), "filename");
    if (name.empty() && !part.typeValue.empty())
        name = nameIn(typeOf(part), "name");
    return name;
}

bool MimeTree::isAttachment(const MimePart &part) const
{
    if (part.kind == MimeKind::Multipart || part.depth == 0)
        return part.depth == 0 && part.kind == MimeKind::Embedded;
    if (part.kind == MimeKind::Embedded)
        return true;
    if (!part.dispositionValue.empty() && dispositionOf(part).value == "attachment")
        return true;
    const std::string mediaType = type(part);
    const bool machineReadable = mediaType.starts_with("text/") || mediaType.starts_with("message/") || mediaType.starts_with("multipart/");
    return !machineReadable || !fileName(part).empty();
}

std::string MimeTree::decodedBody(const MimePart &part, std::size_t limit, bool *damaged) const
{
    return decodeTransfer(part.body.of(m_text), encodingOf(part), limit, damaged);
}

TransferReader MimeTree::bodyReader(const MimePart &part) const { return {part.body.of(m_text), encodingOf(part), m_bytes.keeper()}; }

std::string_view MimeTree::viewText(const MimePart &part, std::size_t limit, std::string &room, bool *lossy) const
{
    const std::string *declared = typeOf(part).find("charset");
    const std::string charset = declared ? *declared : std::string();
    const std::string_view bytes = decodeTransfer(part.body.of(m_text), encodingOf(part), limit, room);
    const bool already = isUtf8Already(bytes, charset);
    if (!already) {
        CharsetText text = decodeCharset(bytes, charset);
        if (lossy && (text.lossy || text.unknownCharset))
            *lossy = true;
        room = std::move(text.text);
    }
    if (!already || bytes.data() == room.data())
        setAside(part);
    const std::string_view text = already ? bytes : room;
    return text.substr(text.starts_with(byteOrderMark) ? byteOrderMark.size() : 0);
}

Bytes MimeTree::bodyBytes(const MimePart &part) const
{
    const TransferEncoding encoding = encodingOf(part);
    return changesBytes(encoding) ? Bytes(decodeTransfer(part.body.of(m_text), encoding, maxMessageBytes)) : m_bytes.share(part.body.of(m_text));
}

void MimeTree::setAside(const MimePart &part) const
{
    if (m_bytes.keeper() && part.body.size() >= ForwardPass::window)
        m_bytes.keeper()->setAside(part.body.of(m_text));
}

std::string MimeTree::decodedText(const MimePart &part, std::size_t limit, bool *lossy) const
{
    std::string room;
    const std::string_view text = viewText(part, limit, room, lossy);
    if (text.data() != room.data())
        return std::string(text);
    room.resize(text.size());
    return room;
}

std::optional<std::string_view> MimeTree::field(const MimePart &part, std::string_view name) const
{
    FieldScanner scanner(m_text, part.header.begin, part.header.end);
    HeaderField field;
    while (scanner.next(field)) {
        if (equalsIgnoreCase(field.name.of(m_text), name))
            return field.value.of(m_text);
    }
    return std::nullopt;
}

std::vector<std::size_t> MimeTree::children(std::size_t index) const
{
    std::vector<std::size_t> found;
    for (std::size_t i = index + 1; i < m_parts.size() && m_parts[i].depth > m_parts[index].depth; ++i) {
        if (m_parts[i].parent == index)
            found.push_back(i);
    }
    return found;
}

} // namespace heloscope
