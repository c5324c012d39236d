#include "core/undo/PartChanges.h"

#include "core/base/Ascii.h"
#include "core/base/Base64.h"
#include "core/message/Charset.h"
#include "core/undo/Undo.h"

#include <algorithm>

namespace heloscope::undo {

namespace {

constexpr std::size_t npos = std::string_view::npos;
constexpr std::size_t encodedLine = 76; // RFC 2045 §6.7 (5), §6.8

bool isEncoded(const MimePart &part) { return part.encoding == TransferEncoding::QuotedPrintable || part.encoding == TransferEncoding::Base64; }

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

std::string_view nameOf(Target target)
{
    switch (target) {
    case Target::Keep: return {};
    case Target::EightBit: return "8bit";
    case Target::SevenBit: return "7bit";
    case Target::QuotedPrintable: return "quoted-printable";
    case Target::Base64: return "base64";
    }
    return {};
}

class Rewriter {
public:
    Rewriter(const Message &message, const MimeTree &mime, const Rewrite &rewrite) : m_message(message), m_mime(mime), m_rewrite(rewrite) {}

    std::optional<RewrittenBody> run(const std::vector<TextPart> &parts)
    {
        m_copied = m_message.bodyRange().begin;
        for (const TextPart &each : parts) {
            const MimePart &part = m_mime.parts()[each.index];
            const bool inOrder = (part.depth == 0 || part.header.begin >= m_copied) && part.body.begin >= m_copied;
            if (!inOrder || !writePart(part, each))
                return std::nullopt;
        }
        if (!m_changed)
            return std::nullopt;
        copyUpTo(m_message.bytes().size());
        return std::move(m_result);
    }

private:
    void copyUpTo(std::size_t end)
    {
        m_result.body.append(m_message.bytes().substr(m_copied, end - m_copied));
        m_copied = end;
    }

    // False where the whole attempt is in vain.
    bool writePart(const MimePart &part, const TextPart &kind)
    {
        const Target now = part.encoding == TransferEncoding::QuotedPrintable ? Target::QuotedPrintable
            : part.encoding == TransferEncoding::Base64                       ? Target::Base64
                                                                              : Target::Keep;
        const bool identity = m_rewrite.target == Target::EightBit || m_rewrite.target == Target::SevenBit;
        const bool recode = m_rewrite.target != Target::Keep && m_rewrite.target != now
            && (kind.encoded || (!identity && part.encoding == TransferEncoding::EightBit));
        std::string text = m_mime.decodedBody(part, maxUndoBody);
        bool changed = recode;
        if (m_rewrite.edit) {
            if (auto edited = m_rewrite.edit(text, kind.html)) {
                text = std::move(*edited);
                changed = true;
            }
        }
        if (!m_rewrite.charset.empty()) {
            if (!inCharset(part, text))
                return false;
            changed = true;
        }
        if (!changed)
            return true;
        const Target target = recode ? m_rewrite.target : now;
        if (part.depth == 0) {
            m_result.encoding = recode ? nameOf(target) : std::string_view();
            m_result.charset = m_rewrite.charset;
        } else if (!writeHeader(part, recode ? nameOf(target) : std::string_view())) {
            return false;
        }
        copyUpTo(part.body.begin);
        const bool endsLine = part.body.of(m_message.bytes()).ends_with('\n');
        m_result.body += target == Target::QuotedPrintable ? quotedPrintable(text) : target == Target::Base64 ? base64Lines(text, endsLine) : text;
        m_copied = part.body.end;
        m_changed = true;
        return true;
    }

    bool inCharset(const MimePart &part, std::string &text) const
    {
        const MimeParameters type = m_mime.contentType(part);
        const std::string *declared = type.find("charset");
        CharsetText decoded = decodeCharset(text, declared ? *declared : std::string());
        if (decoded.lossy || decoded.unknownCharset || !declared)
            return false;
        if (equalsIgnoreCase(m_rewrite.charset, "utf-8")) {
            text = std::move(decoded.text);
            return true;
        }
        auto latin = inLatin1(decoded.text);
        if (latin)
            text = std::move(*latin);
        return latin.has_value();
    }

    // The part's own header, saying what the text is in then.
    bool writeHeader(const MimePart &part, std::string_view encoding)
    {
        const std::string_view header = part.header.of(m_message.bytes());
        struct Value {
            std::size_t begin, end;
            std::string text;
        };
        std::vector<Value> values;
        if (!encoding.empty()) {
            constexpr std::string_view name = "content-transfer-encoding:";
            const std::size_t at = findIgnoreCase(header, name);
            if (at == npos)
                return false;
            const std::size_t value = at + name.size();
            values.push_back({value, std::min(header.find_first_of("\r\n", value), header.size()), " " + std::string(encoding)});
        }
        if (!m_rewrite.charset.empty()) {
            constexpr std::string_view name = "charset=";
            const std::size_t at = findIgnoreCase(header, name);
            if (at == npos)
                return false;
            const std::size_t value = at + name.size() + (header.substr(at + name.size(), 1) == "\"");
            values.push_back({value, std::min(header.find_first_of("\"; \t\r\n", value), header.size()), std::string(m_rewrite.charset)});
        }
        std::sort(values.begin(), values.end(), [](const Value &a, const Value &b) { return a.begin < b.begin; });
        for (const Value &value : values) {
            copyUpTo(part.header.begin + value.begin);
            m_result.body += value.text;
            m_copied = part.header.begin + value.end;
        }
        return true;
    }

    const Message &m_message;
    const MimeTree &m_mime;
    const Rewrite &m_rewrite;
    RewrittenBody m_result;
    std::size_t m_copied = 0;
    bool m_changed = false;
};

} // namespace

std::vector<TextPart> textParts(const MimeTree &mime)
{
    std::vector<TextPart> parts;
    for (std::size_t i = 0; i < mime.parts().size(); ++i) {
        const MimePart &part = mime.parts()[i];
        if (part.kind != MimeKind::Leaf)
            continue;
        const std::string type = mime.type(part);
        if (!type.starts_with("text/"))
            continue;
        if (parts.size() == maxTextParts)
            return {};
        parts.push_back({i, type == "text/html", isEncoded(part)});
    }
    return parts;
}

std::optional<RewrittenBody> rewriteParts(const Message &message, const MimeTree &mime, const std::vector<TextPart> &parts, const Rewrite &rewrite)
{
    return Rewriter(message, mime, rewrite).run(parts);
}

} // namespace heloscope::undo
