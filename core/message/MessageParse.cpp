#include "core/message/MessageParse.h"

#include "core/Limits.h"
#include "core/base/Ascii.h"
#include "core/message/FieldScanner.h"
#include "core/message/HeaderNames.h"
#include "core/message/PasteRepair.h"
#include "core/message/TextForm.h"

#include <algorithm>

namespace heloscope {

namespace {

bool isAllBlank(std::string_view bytes) { return std::all_of(bytes.begin(), bytes.end(), isFws); }

LineEnding lineEndingOf(std::size_t crlf, std::size_t lf)
{
    if (crlf && lf)
        return LineEnding::Mixed;
    return crlf ? LineEnding::CrLf : lf ? LineEnding::Lf : LineEnding::None;
}

// The end of a header too long to be read to its end: the first empty line at or after `at`.
void findBorder(Message::Parts &parts, std::size_t at)
{
    const std::string_view bytes = parts.bytes;
    for (std::size_t lineFeed = bytes.find('\n', at); lineFeed != std::string_view::npos; lineFeed = bytes.find('\n', lineFeed + 1)) {
        std::size_t next = lineFeed + 1;
        next += next + 1 < bytes.size() && bytes[next] == '\r' && bytes[next + 1] == '\n';
        if (next < bytes.size() && bytes[next] == '\n') {
            parts.header.end = lineFeed + 1;
            parts.body = ByteRange{next + 1, bytes.size()};
            return;
        }
    }
    parts.header.end = bytes.size();
}

// Readers that know only CRLF CRLF as the end of the header see more fields where a lone LF made the empty line.
void findStrictHeader(Message::Parts &parts)
{
    if (!parts.body || parts.lineEnding != LineEnding::Mixed)
        return;
    const std::string_view bytes = parts.bytes;
    const std::size_t begin = parts.body->begin;
    if (begin >= 4 && bytes.substr(begin - 4, 4) == "\r\n\r\n")
        return;
    const std::size_t window = std::min(bytes.size() - begin, maxHeaderBytes);
    const std::size_t border = bytes.substr(begin, window).find("\r\n\r\n");
    parts.strictHeader = ByteRange{parts.header.begin, border == std::string_view::npos ? begin + window : begin + border + 2};
}

void splitHeader(Message::Parts &parts)
{
    const std::string_view bytes = parts.bytes;
    const TextBeginning beginning = readTextBeginning(bytes);
    const std::size_t begin = beginning.headerBegin;
    parts.byteOrderMark = beginning.byteOrderMark;
    parts.leadingBlankLines = beginning.blankLines;
    parts.envelopeLine = beginning.envelopeLine;
    const bool cut = bytes.size() - begin > maxHeaderBytes;
    FieldScanner scanner(bytes, begin, cut ? begin + maxHeaderBytes : bytes.size());
    constexpr std::size_t usual = 40;
    parts.fields.reserve(usual);
    HeaderField field;
    bool more = scanner.next(field);
    while (more && parts.fields.size() < maxHeaderFields) {
        parts.fields.push_back(field);
        more = scanner.next(field);
    }
    parts.header = {begin, scanner.headerEnd()};
    if (more)
        parts.limits.emplace_back("header-fields");
    else if (cut && !scanner.bodyBegin())
        parts.limits.emplace_back("header-bytes");
    if (!parts.limits.empty()) {
        if (!more && !parts.fields.empty())
            parts.fields.back().oddities |= CutAtLimit;
        findBorder(parts, more ? field.whole.begin - 1 : scanner.headerEnd() - 1);
    } else if (scanner.bodyBegin()) {
        parts.body = ByteRange{*scanner.bodyBegin(), bytes.size()};
    }
    parts.lineEnding = lineEndingOf(scanner.crlfLines(), scanner.lfLines());
    if (parts.lineEnding != LineEnding::Mixed || scanner.lfLines() > scanner.crlfLines()) {
        for (HeaderField &each : parts.fields)
            each.oddities &= std::uint16_t(~BareLineFeed); // the usual ending here, nothing odd
    }
    findStrictHeader(parts);
}

// A header of mail, not some text with a colon in it: a known name, and not lost in lines that are no fields.
bool looksLikeMail(const Message::Parts &parts)
{
    const bool firstIsField = !parts.fields.empty() && !parts.fields.front().has(NotAField);
    std::size_t known = 0, garbage = 0;
    for (const HeaderField &field : parts.fields) {
        if (field.has(NotAField))
            ++garbage;
        else if (isKnownHeaderName(field.name.of(parts.bytes)) && ++known && firstIsField)
            return true;
    }
    return known > 0 && known * 4 >= garbage;
}

// Nothing that could come from copying: every line belongs to a field, and there is more than one field (a lone one may be the first
// of a copy with blank lines between the fields).
bool isReadable(const Message::Parts &parts)
{
    return parts.fields.size() > 1 && std::none_of(parts.fields.begin(), parts.fields.end(), [](const HeaderField &field) { return field.has(NotAField); });
}

void splitAgain(Message::Parts &parts)
{
    Message::Parts fresh;
    fresh.bytes = std::move(parts.bytes);
    parts = std::move(fresh);
    splitHeader(parts);
}

// RFC 5322 §3.5: a message of no fields at all is an empty line and a body.
bool isHeaderless(std::string_view bytes) { return bytes.starts_with("\r\n") || bytes.starts_with('\n'); }

Message::Parts headerless(Bytes bytes)
{
    Message::Parts parts;
    const std::size_t begin = bytes.view().front() == '\n' ? 1 : 2;
    parts.lineEnding = begin == 1 ? LineEnding::Lf : LineEnding::CrLf;
    parts.body = ByteRange{begin, bytes.size()};
    parts.bytes = std::move(bytes);
    return parts;
}

SourceKind kindOf(const Message::Parts &parts, SourceKind hint, bool rewritten)
{
    if (hint == SourceKind::OutlookMsg || hint == SourceKind::MboxEntry)
        return hint;
    if (rewritten)
        return SourceKind::Pasted;
    return parts.body ? (hint == SourceKind::Headers ? SourceKind::Message : hint) : SourceKind::Headers;
}

} // namespace

Result<std::shared_ptr<Message>> splitMessage(Bytes bytes, SourceKind hint)
{
    if (bytes.size() > maxMessageBytes)
        return failure("too-large", "more than " + std::to_string(maxMessageBytes >> 20) + " MiB");
    if (isAllBlank(bytes))
        return failure("empty");
    Message::Parts parts;
    parts.bytes = std::move(bytes);
    Repairs repairs;
    repairTextForm(parts.bytes, repairs);
    splitHeader(parts);
    bool rewritten = false;
    if (parts.bytes.size() <= maxRepairBytes && (hint == SourceKind::Pasted || !isReadable(parts))) {
        const std::size_t formRepairs = repairs.codes.size();
        repairs.keep(parts.bytes);
        std::string text(parts.bytes);
        repairPaste(text, hint, repairs);
        rewritten = repairs.codes.size() > formRepairs;
        if (rewritten) {
            parts.bytes = std::move(text);
            splitAgain(parts);
        }
    }
    const bool isMail = looksLikeMail(parts);
    const bool noFields = hint == SourceKind::Message && !isMail && isHeaderless(parts.bytes) && !rewritten;
    if (noFields)
        parts = headerless(std::move(parts.bytes));
    parts.repairs = std::move(repairs.codes);
    parts.inputMaps = std::move(repairs.maps);
    if (!parts.repairs.empty())
        parts.input = repairs.original->asString();
    if (noFields)
        return std::make_shared<Message>(std::move(parts));
    if (!isMail)
        return failure("not-mail", "no line looks like a header field of mail");
    // Blank lines after copied headers are no body, and the body of an Outlook file is not the one that travelled.
    const bool headersGiven = hint == SourceKind::Pasted || hint == SourceKind::Headers;
    if (parts.body && (hint == SourceKind::OutlookMsg || (headersGiven && isAllBlank(parts.body->of(parts.bytes)))))
        parts.body.reset();
    parts.kind = kindOf(parts, hint, rewritten);
    return std::make_shared<Message>(std::move(parts));
}

} // namespace heloscope
