#include "core/undo/PartTexts.h"

#include "core/base/Ascii.h"
#include "core/base/Base64.h"
#include "core/base/ByteSet.h"
#include "core/base/Utf8.h"
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

// What stands for itself, except for a blank at the end of a line.
constexpr ByteSet printable(" \t!\"#$%&'()*+,-./0123456789:;<>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~");

class QuotedPrintableWriter {
public:
    explicit QuotedPrintableWriter(std::string_view text) : m_text(text) { m_result.reserve(text.size() + text.size() / 8); }

    std::string run()
    {
        while (m_at < m_text.size()) {
            if (lineEndsAt(m_at)) {
                m_at += m_text[m_at] == '\r' ? 2 : 1;
                m_result += "\r\n";
                m_line = 0;
                continue;
            }
            std::size_t end = printable.skip(m_text, m_at);
            if (end > m_at && isWsp(m_text[end - 1]) && endsAt(end))
                --end;
            if (end > m_at)
                writePlain(end);
            else
                writeQuoted(m_text[m_at++]);
        }
        return std::move(m_result);
    }

private:
    bool lineEndsAt(std::size_t at) const { return m_text[at] == '\n' || (m_text[at] == '\r' && m_text.substr(at + 1, 1) == "\n"); }
    bool endsAt(std::size_t at) const { return at == m_text.size() || lineEndsAt(at); }

    // The last character of a line may stand where the mark of a soft break would.
    void breakUnlessFits(std::size_t length, std::size_t end)
    {
        if (m_line + length + !endsAt(end) <= encodedLine)
            return;
        m_result += "=\r\n";
        m_line = 0;
    }

    void writePlain(std::size_t end)
    {
        while (m_at < end) {
            breakUnlessFits(1, m_at + 1);
            const bool restFits = endsAt(end) && m_line + (end - m_at) <= encodedLine;
            const std::size_t count = restFits ? end - m_at : std::min(end - m_at, encodedLine - 1 - m_line);
            m_result.append(m_text, m_at, count);
            m_line += count;
            m_at += count;
        }
    }

    void writeQuoted(char c)
    {
        constexpr std::string_view digits = "0123456789ABCDEF";
        breakUnlessFits(3, m_at);
        m_result.append({'=', digits[static_cast<unsigned char>(c) >> 4], digits[c & 0xF]});
        m_line += 3;
    }

    const std::string_view m_text;
    std::string m_result;
    std::size_t m_at = 0, m_line = 0; // octets of the line so far
};

std::string base64Lines(std::string_view bytes, bool endsLine)
{
    constexpr std::size_t octetsOfLine = encodedLine / 4 * 3, block = 256 * octetsOfLine;
    std::string result;
    result.reserve((bytes.size() / octetsOfLine + 1) * (encodedLine + 2));
    for (std::size_t from = 0; from < bytes.size(); from += block) {
        const std::string encoded = encodeBase64(bytes.substr(from, block));
        for (std::size_t at = 0; at < encoded.size(); at += encodedLine) {
            result += result.empty() ? "" : "\r\n";
            result.append(encoded, at, encodedLine);
        }
    }
    result += endsLine ? "\r\n" : "";
    return result;
}

// UTF-8 to ISO 8859-1; nothing where a character is not in it.
std::optional<std::string> inLatin1(std::string_view text)
{
    if (isAscii(text))
        return std::string(text);
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
    // Most texts are the same in both.
    if (isUtf8Already(now->text.view, *declared) && (unicode || isAscii(now->text.view)))
        return part.converted = now;
    CharsetText read = decodeCharset(now->text.view, *declared);
    if (read.lossy || read.unknownCharset)
        return part.converted;
    std::optional<std::string> text = unicode ? std::optional(std::move(read.text)) : inLatin1(read.text);
    if (text)
        part.converted = *text == now->text.view ? now : made(std::move(*text));
    return part.converted;
}

bool PartTexts::changeIn(std::string_view charset)
{
    const bool unicode = equalsIgnoreCase(charset, "utf-8");
    return std::any_of(m_parts.begin(), m_parts.end(), [&](Part &part) {
        const std::shared_ptr<TextForm> &form = converted(part, unicode);
        return form && form != decoded(part);
    });
}

const Text &PartTexts::encoded(const Part &part, TextForm &form, Target target)
{
    switch (target) {
    case Target::Keep:
    case Target::EightBit:
    case Target::SevenBit: return form.text;
    case Target::QuotedPrintable:
        if (!form.quotedPrintable)
            form.quotedPrintable = madeUnlessThere(part, QuotedPrintableWriter(form.text.view).run());
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
