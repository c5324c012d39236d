// What a part of the tree says of itself, and its content decoded.
#include "core/message/Mime.h"

#include "core/base/Ascii.h"
#include "core/base/Memo.h"
#include "core/base/Utf8.h"
#include "core/message/Charset.h"
#include "core/message/EncodedWord.h"
#include "core/message/FieldScanner.h"

namespace heloscope {

namespace {

// Each part is asked what it is by half a dozen readers, and the parts of a message are of few kinds. Good until the next call.
const MimeParameters &parametersOf(std::string_view rawValue)
{
    static thread_local Memo<MimeParameters, 64> memo;
    return memo.get(rawValue, parseMimeParameters);
}

} // namespace

MimeParameters MimeTree::contentType(const MimePart &part) const { return parametersOf(part.typeValue.of(m_text)); }

MimeParameters MimeTree::disposition(const MimePart &part) const { return parametersOf(part.dispositionValue.of(m_text)); }

std::string MimeTree::type(const MimePart &part) const
{
    if (part.typeValue.empty()) {
        const bool inDigest = part.depth > 0 && !m_parts[part.parent].typeValue.empty()
            && parametersOf(m_parts[part.parent].typeValue.of(m_text)).value == "multipart/digest";
        return inDigest ? "message/rfc822" : "text/plain";
    }
    // RFC 2045 §5.2: what cannot be read is text/plain.
    const std::string &value = parametersOf(part.typeValue.of(m_text)).value;
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
        name = nameIn(parametersOf(part.dispositionValue.of(m_text)), "filename");
    if (name.empty() && !part.typeValue.empty())
        name = nameIn(parametersOf(part.typeValue.of(m_text)), "name");
    return name;
}

bool MimeTree::isAttachment(const MimePart &part) const
{
    if (part.kind == MimeKind::Multipart || part.depth == 0)
        return part.depth == 0 && part.kind == MimeKind::Embedded;
    if (part.kind == MimeKind::Embedded)
        return true;
    if (!part.dispositionValue.empty() && parametersOf(part.dispositionValue.of(m_text)).value == "attachment")
        return true;
    const std::string mediaType = type(part);
    const bool machineReadable = mediaType.starts_with("text/") || mediaType.starts_with("message/") || mediaType.starts_with("multipart/");
    return !machineReadable || !fileName(part).empty();
}

std::string MimeTree::decodedBody(const MimePart &part, std::size_t limit, bool *damaged) const
{
    return decodeTransfer(part.body.of(m_text), part.kind == MimeKind::Multipart ? TransferEncoding::Binary : part.encoding, limit, damaged);
}

void MimeTree::decodeBody(const MimePart &part, const std::function<void(std::string_view)> &take) const
{
    decodeTransfer(part.body.of(m_text), part.kind == MimeKind::Multipart ? TransferEncoding::Binary : part.encoding, take);
}

std::string MimeTree::decodedText(const MimePart &part, std::size_t limit, bool *lossy) const
{
    const std::string *declared = parametersOf(part.typeValue.of(m_text)).find("charset");
    const std::string charset = declared ? *declared : std::string();
    CharsetText text = decodeCharset(decodedBody(part, limit), charset);
    if (lossy && (text.lossy || text.unknownCharset))
        *lossy = true;
    if (std::string_view(text.text).starts_with("\xEF\xBB\xBF"))
        text.text.erase(0, 3);
    return std::move(text.text);
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
