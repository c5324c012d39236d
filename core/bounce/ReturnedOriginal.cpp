#include "core/bounce/ReturnedOriginal.h"

#include "core/base/Ascii.h"
#include "core/bounce/Dialects.h"
#include "core/bounce/TextLines.h"
#include "core/message/Content.h"
#include "core/message/EncodedWord.h"
#include "core/message/FieldScanner.h"
#include "core/message/MessageParse.h"

#include <algorithm>

namespace heloscope::bounce {

namespace {

constexpr int headerLinesNeeded = 3; // of which two are such as every message has
constexpr std::size_t maxOriginalBytes = std::size_t(64) << 20;

bool isReportType(std::string_view type)
{
    return type == "message/delivery-status" || type == "message/global-delivery-status" || type == "message/disposition-notification"
        || type == "message/feedback-report";
}

bool isHeadersType(std::string_view type)
{
    return type == "text/rfc822-headers" || type == "message/global-headers" || type == "text/rfc822-header" || type == "message/rfc822-headers";
}

std::string oneLine(std::string_view rawValue) { return decodeHeaderText(rawValue).text; }

// "<id>" without brackets and the blanks of folds inside.
std::string identifier(std::string_view rawValue)
{
    std::string text;
    for (const char c : rawValue) {
        if (!isFws(c))
            text += c;
    }
    const std::size_t open = text.find('<'), close = text.find('>', open == std::string::npos ? 0 : open);
    if (open != std::string::npos && close != std::string::npos && close > open + 1)
        return text.substr(open + 1, close - open - 1);
    std::erase_if(text, [](char c) { return c == '<' || c == '>'; });
    return text;
}

bool hasHeader(std::string_view bytes)
{
    const std::vector<std::string_view> lines = linesOf(bytes.substr(0, 8192));
    const HeaderBlock block = findHeaderBlock(lines, 0, std::min<std::size_t>(lines.size(), 40));
    return block.end > block.begin && block.keyFields >= 1;
}

std::string joined(const std::vector<std::string_view> &lines, std::size_t begin, std::size_t prefix)
{
    std::string out;
    for (std::size_t i = begin; i < lines.size(); ++i) {
        std::size_t cut = 0;
        while (cut < std::min(prefix, lines[i].size()) && (isWsp(lines[i][cut]) || lines[i][cut] == '>' || lines[i][cut] == '|'))
            ++cut;
        out += lines[i].substr(cut);
        out += "\r\n";
    }
    return out;
}

std::size_t offsetOf(std::string_view text, std::string_view line) { return std::size_t(line.data() - text.data()); }

bool isSeparator(std::string_view line)
{
    const std::string_view text = trimmed(line);
    constexpr std::size_t longest = 120;
    if (text.size() < 8 || text.size() > longest)
        return false;
    const auto marks = originalSeparators();
    return std::any_of(marks.begin(), marks.end(), [text](std::string_view mark) { return containsIgnoreCase(text, mark); });
}

struct Found {
    HeaderBlock block;
    bool separated = false;
};

// The block behind a separator, else the one with most fields.
std::optional<Found> findBlock(const std::vector<std::string_view> &lines)
{
    std::optional<Found> best;
    std::size_t separator = std::string_view::npos;
    std::size_t searched = 0;
    for (std::size_t at = 0; at < lines.size();) {
        const HeaderBlock block = findHeaderBlock(lines, at, lines.size());
        if (block.end <= block.begin)
            break;
        for (; searched < block.begin; ++searched) {
            if (isSeparator(lines[searched]))
                separator = searched;
        }
        constexpr std::size_t near = 6; // lines between the separator and what it announces
        const bool announced = separator != std::string_view::npos && block.begin - separator <= near;
        if (announced && block.keyFields >= 1 && block.fields >= 2)
            return Found{block, true};
        if (block.fields >= headerLinesNeeded && block.keyFields >= 2 && block.telling && (!best || block.fields > best->block.fields))
            best = Found{block, false};
        at = std::max(block.end, block.begin + 1);
    }
    return best;
}

ReturnedOriginal fromText(const MimeTree &tree, const ReportText &report)
{
    const std::string_view text = std::string_view(report.text).substr(report.originalAt);
    const std::vector<std::string_view> lines = linesOf(text);
    const HeaderBlock block = findHeaderBlock(lines, 0, lines.size());
    ReturnedOriginal original;
    original.carried = "inline";
    original.headersOnly = block.end >= lines.size();
    // Signatures need the octets as they came: the same line of the part as it stands, where nothing was encoded.
    const MimePart &part = tree.parts()[report.part];
    const bool plain = part.encoding != TransferEncoding::Base64 && part.encoding != TransferEncoding::QuotedPrintable && !report.html;
    if (plain) {
        const std::vector<std::string_view> before = linesOf(std::string_view(report.text).substr(0, report.originalAt));
        const std::vector<std::string_view> raw = linesOf(part.body.of(tree.text()));
        if (before.size() < raw.size()) {
            original.bytes = joined(raw, before.size(), block.prefix);
            return original;
        }
    }
    original.bytes = joined(lines, 0, block.prefix);
    return original;
}

std::optional<ReturnedOriginal> fromParts(const MimeTree &tree)
{
    std::optional<ReturnedOriginal> headers;
    for (std::size_t i = 0; i < tree.parts().size(); ++i) {
        const MimePart &part = tree.parts()[i];
        const std::string type = tree.type(part);
        const bool whole = part.kind == MimeKind::Embedded;
        if (whole || (type.starts_with("message/") && !isReportType(type) && !isHeadersType(type))) {
            ReturnedOriginal original;
            original.bytes = tree.decodedBody(part, maxOriginalBytes);
            original.bytes.erase(0, original.bytes.find_first_not_of("\r\n"));
            if (!hasHeader(original.bytes))
                continue;
            original.carried = type == "message/global" ? type : "message/rfc822";
            if (whole)
                original.part = i;
            return original;
        }
        if (isHeadersType(type) && !headers) {
            ReturnedOriginal original;
            original.bytes = tree.decodedBody(part, maxOriginalBytes);
            if (!hasHeader(original.bytes))
                continue;
            original.carried = type == "message/global-headers" ? type : "text/rfc822-headers";
            // Some return the whole message under this name; header parts proper end with the empty line at most.
            const std::vector<std::string_view> lines = linesOf(original.bytes);
            const HeaderBlock block = findHeaderBlock(lines, 0, lines.size());
            original.headersOnly = std::all_of(lines.begin() + std::ptrdiff_t(block.end), lines.end(),
                                               [](std::string_view line) { return trimmed(line).empty(); });
            headers = std::move(original);
        }
    }
    return headers;
}

// Boundaries that do not fit hide the parts: search all octets of the body.
std::optional<ReturnedOriginal> fromRawScan(const Message &message)
{
    const std::string_view body = message.body().substr(0, maxReportText);
    const std::vector<std::string_view> lines = linesOf(body);
    const auto found = findBlock(lines);
    if (!found)
        return std::nullopt;
    ReturnedOriginal original;
    original.carried = "message/rfc822";
    original.headersOnly = found->block.end >= lines.size();
    original.bytes = joined(lines, found->block.begin, found->block.prefix);
    return original;
}

} // namespace

void visitReportTexts(const Message &message, const MimeTree &tree, const TakeText &take)
{
    bool plainSeen = false, anySeen = false;
    std::string room;
    for (std::size_t i = 0; i < tree.parts().size(); ++i) {
        const MimePart &part = tree.parts()[i];
        if (part.kind != MimeKind::Leaf)
            continue;
        const std::string type = tree.type(part);
        if (!type.starts_with("text/") || isReportType(type) || isHeadersType(type))
            continue;
        const bool html = type == "text/html";
        if (html && plainSeen)
            continue;
        plainSeen = plainSeen || !html;
        anySeen = true;
        const std::string_view text = tree.viewText(part, maxReportText, room);
        if (!(html ? take(i, htmlToText(text, maxReportText).text, true) : take(i, text, false)))
            return;
    }
    // A multipart whose boundary fits nothing, or a type that shows nothing: the body as it stands.
    if (!anySeen && message.hasBody() && tree.parts().size() <= 2)
        take(0, message.body().substr(0, maxReportText), false);
}

std::vector<ReportText> reportTexts(const Message &message, const MimeTree &tree)
{
    std::vector<ReportText> texts;
    visitReportTexts(message, tree, [&texts](std::size_t part, std::string_view text, bool html) {
        texts.push_back({part, std::string(text), html, std::string::npos, false});
        return true;
    });
    return texts;
}

bool returnsPart(const MimeTree &tree) { return fromParts(tree).has_value(); }

void markInlineOriginal(std::vector<ReportText> &texts, bool separatedOnly)
{
    for (const bool separated : {true, false}) {
        if (!separated && separatedOnly)
            return;
        for (ReportText &report : texts) {
            const std::vector<std::string_view> lines = linesOf(report.text);
            const auto found = findBlock(lines);
            if (!found || (separated && !found->separated))
                continue;
            report.originalAt = offsetOf(report.text, lines[found->block.begin]);
            report.separated = found->separated;
            return;
        }
    }
}

std::optional<ReturnedOriginal> findOriginal(const Message &message, const MimeTree &tree, const std::vector<ReportText> &texts, int depth)
{
    std::optional<ReturnedOriginal> original = fromParts(tree);
    for (const ReportText &text : texts) {
        if (!original && text.originalAt != std::string::npos)
            original = fromText(tree, text);
    }
    const bool broken = (tree.notes() & (BoundaryMissing | BoundaryNeverUsed | NotTerminated | PartsAfterEnd | TextAfterEnd)) != 0;
    if (!original && broken && message.hasBody())
        original = fromRawScan(message);
    if (!original)
        return std::nullopt;
    describe(*original);
    // A report inside the report: what it returns is what this is about.
    if (depth >= maxNestedReports || !original->part)
        return original;
    const auto inner = splitMessage(original->bytes, SourceKind::Message);
    if (!inner)
        return original;
    const MimeTree innerTree(**inner);
    const bool report = std::any_of(innerTree.parts().begin(), innerTree.parts().end(),
                                    [&](const MimePart &part) { return part.kind == MimeKind::Leaf && innerTree.type(part) == "message/delivery-status"; });
    if (!report)
        return original;
    std::vector<ReportText> innerTexts = reportTexts(**inner, innerTree);
    markInlineOriginal(innerTexts, returnsPart(innerTree));
    if (auto deeper = findOriginal(**inner, innerTree, innerTexts, depth + 1)) {
        deeper->part.reset();
        ++deeper->reportsAround;
        return deeper;
    }
    return original;
}

std::string withDotsPutBack(std::string_view body)
{
    std::string out;
    out.reserve(body.size());
    for (std::size_t i = 0; i < body.size(); ++i) {
        const bool begins = i == 0 || body[i - 1] == '\n';
        const bool alone = i + 1 >= body.size() || body[i + 1] == '\r' || body[i + 1] == '\n';
        if (body[i] == '.' && begins && !alone)
            out += '.';
        out += body[i];
    }
    return out;
}

void describe(ReturnedOriginal &original)
{
    FieldScanner scanner(original.bytes, 0, original.bytes.size());
    HeaderField field;
    const auto keep = [&](std::string &target, std::string_view value) {
        if (target.empty())
            target = oneLine(value);
    };
    while (scanner.next(field)) {
        const std::string_view name = field.name.of(original.bytes), value = field.value.of(original.bytes);
        if (equalsIgnoreCase(name, "Message-ID") && original.messageId.empty())
            original.messageId = identifier(value);
        else if (equalsIgnoreCase(name, "From"))
            keep(original.from, value);
        else if (equalsIgnoreCase(name, "To"))
            keep(original.to, value);
        else if (equalsIgnoreCase(name, "Subject"))
            keep(original.subject, value);
        else if (equalsIgnoreCase(name, "Date"))
            keep(original.date, value);
    }
    original.headersOnly = original.headersOnly || !scanner.bodyBegin();
}

} // namespace heloscope::bounce
