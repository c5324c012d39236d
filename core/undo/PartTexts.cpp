#include "core/undo/PartTexts.h"

#include "core/base/Ascii.h"
#include "core/base/Base64.h"
#include "core/message/Charset.h"
#include "core/undo/Undo.h"

#include <algorithm>

namespace heloscope::undo {

namespace {

constexpr std::size_t encodedLine = 76; // RFC 2045 §6.7 (5), §6.8

Target encodingOf(const MimePart &part)
{
    return part.encoding == TransferEncoding::QuotedPrintable ? Target::QuotedPrintable
        : part.encoding == TransferEncoding::Base64           ? Target::Base64
                                                              : Target::Keep;
}

std::string quotedPrintable(std::string_view text)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string result;
    std::size_t line = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\n' || (c == '\r' && text.substr(i + 1, 1) == "\n")) {
            i += c == '\r';
            result += "\r\n";
            line = 0;
            continue;
        }
        const bool beforeEnd = i + 1 == text.size() || text[i + 1] == '\n' || text.substr(i + 1, 2) == "\r\n";
        const bool plain = (c >= '!' && c <= '~' && c != '=') || (isWsp(c) && !beforeEnd);
        const std::size_t length = plain ? 1 : 3;
        // The last character of a line may stand where the mark of a soft break would.
        if (line + length + !beforeEnd > encodedLine) {
            result += "=\r\n";
            line = 0;
        }
        if (plain)
            result += c;
        else
            result.append({'=', digits[static_cast<unsigned char>(c) >> 4], digits[c & 0xF]});
        line += length;
    }
    return result;
}

std::string base64Lines(std::string_view bytes, bool endsLine)
{
    const std::string encoded = encodeBase64(bytes);
    std::string result;
    for (std::size_t at = 0; at < encoded.size(); at += encodedLine) {
        result += at == 0 ? "" : "\r\n";
        result.append(encoded, at, encodedLine);
    }
    return endsLine ? result + "\r\n" : result;
}

// UTF-8 to ISO 8859-1; nothing where a character is not in it.
std::optional<std::string> inLatin1(std::string_view text)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const unsigned char c = static_cast<unsigned char>(text[i]);
        const bool pair = (c == 0xC2 || c == 0xC3) && i + 1 < text.size();
        if (c >= 0x80 && !pair)
            return std::nullopt;
        result += pair ? char((c & 3) << 6 | (text[++i] & 0x3F)) : text[i];
    }
    return result;
}

} // namespace

PartTexts::PartTexts(const Message &message, const MimeTree &mime, TextMaker &maker) : m_message(message), m_mime(mime), m_maker(maker)
{
    for (const MimePart &part : mime.parts()) {
        if (part.kind != MimeKind::Leaf)
            continue;
        const std::string type = mime.type(part);
        if (!type.starts_with("text/"))
            continue;
        if (m_parts.size() == maxTextParts) {
            m_parts.clear();
            return;
        }
        const Target now = encodingOf(part);
        m_parts.push_back({&part, type == "text/html", now != Target::Keep, now});
    }
}

bool PartTexts::anyEncoded() const
{
    return std::any_of(m_parts.begin(), m_parts.end(), [](const Part &part) { return part.encoded; });
}

const std::shared_ptr<TextForm> &PartTexts::decoded(Part &part)
{
    if (!part.decoded) {
        const bool asItStands = !part.encoded && part.part->encoding != TransferEncoding::UuEncode;
        part.decoded = asItStands ? std::make_shared<TextForm>(TextForm{ofMessage(part.part->body), {}, {}})
                                  : made(m_mime.decodedBody(*part.part, maxUndoBody));
    }
    return part.decoded;
}

const std::shared_ptr<TextForm> &PartTexts::converted(Part &part, bool unicode)
{
    if (part.convertedToUnicode == unicode)
        return part.converted;
    part.convertedToUnicode = unicode;
    part.converted = nullptr;
    const MimeParameters type = m_mime.contentType(*part.part);
    const std::string *declared = type.find("charset");
    if (!declared)
        return part.converted;
    const std::shared_ptr<TextForm> &now = decoded(part);
    CharsetText read = decodeCharset(now->text.view, *declared);
    if (read.lossy || read.unknownCharset)
        return part.converted;
    std::optional<std::string> text = unicode ? std::optional(std::move(read.text)) : inLatin1(read.text);
    if (text)
        part.converted = *text == now->text.view ? now : made(std::move(*text));
    return part.converted;
}

const Text &PartTexts::encoded(const Part &part, TextForm &form, Target target)
{
    switch (target) {
    case Target::Keep:
    case Target::EightBit:
    case Target::SevenBit: return form.text;
    case Target::QuotedPrintable:
        if (!form.quotedPrintable)
            form.quotedPrintable = madeUnlessThere(part, quotedPrintable(form.text.view));
        return *form.quotedPrintable;
    case Target::Base64:
        if (!form.base64)
            form.base64 = madeUnlessThere(part, base64Lines(form.text.view, part.part->body.of(m_message.bytes()).ends_with('\n')));
        return *form.base64;
    }
    return form.text;
}

Text PartTexts::madeUnlessThere(const Part &part, std::string text)
{
    const Text there = ofMessage(part.part->body);
    return there.view == text ? there : m_maker.made(std::move(text));
}

} // namespace heloscope::undo
