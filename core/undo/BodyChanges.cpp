#include "core/undo/BodyChanges.h"

#include "core/base/Ascii.h"
#include "core/undo/Undo.h"

#include <algorithm>

namespace heloscope::undo {

namespace {

struct Line {
    std::size_t begin, end; // without the line ending
};

std::vector<Line> linesOf(std::string_view text)
{
    std::vector<Line> lines;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t feed = std::min(text.find('\n', at), text.size());
        const std::size_t end = feed > at && feed < text.size() && text[feed - 1] == '\r' ? feed - 1 : feed;
        lines.push_back({at, end});
        at = feed + 1;
    }
    return lines;
}

// Each line changed by `edit`, which returns what replaces the first octets and how many; nothing changed gives an empty text.
template<typename Edit> std::string editLines(std::string_view body, Edit edit)
{
    std::string result;
    bool changed = false;
    std::size_t at = 0;
    while (at < body.size()) {
        const std::size_t feed = body.find('\n', at);
        const std::size_t next = feed == std::string_view::npos ? body.size() : feed + 1;
        const std::string_view line = body.substr(at, next - at);
        const auto [skip, prefix] = edit(line);
        changed = changed || skip > 0 || !prefix.empty();
        result.append(prefix);
        result.append(line.substr(skip));
        at = next;
    }
    return changed ? result : std::string();
}

using LineEdit = std::pair<std::size_t, std::string_view>;

LineEdit withoutFromQuote(std::string_view line)
{
    const std::size_t quotes = line.find_first_not_of('>');
    const bool quoted = quotes != std::string_view::npos && quotes > 0 && line.substr(quotes).starts_with("From ");
    return {quoted ? 1 : 0, ""};
}

LineEdit withoutExtraDot(std::string_view line) { return {line.starts_with("..") ? 1 : 0, ""}; }

LineEdit withLostDot(std::string_view line)
{
    // A lone dot would have ended the message, so only dots with text behind them can have lost one.
    return {0, line.starts_with(".") && trimmed(line) != "." ? "." : ""};
}

bool startsFooter(std::string_view line)
{
    line = trimmedEnd(line);
    if (line == "--" || line == "-- " || line == "---")
        return true;
    if (line.size() < 5)
        return false;
    return line.find_first_not_of('_') == std::string_view::npos || line.find_first_not_of('-') == std::string_view::npos
        || line.find_first_not_of('=') == std::string_view::npos || line.find_first_not_of("-~") == std::string_view::npos;
}

void addFooters(std::string_view body, std::vector<BodyChange> &changes)
{
    const std::vector<Line> lines = linesOf(body);
    std::size_t tries = 0;
    for (std::size_t i = lines.size(); i-- > 0 && tries < maxFooterTries;) {
        if (!startsFooter(body.substr(lines[i].begin, lines[i].end - lines[i].begin)))
            continue;
        changes.push_back({"body-footer", std::string(body.substr(0, lines[i].begin))});
        ++tries;
    }
}

bool looksLikeBanner(std::string_view line)
{
    for (const std::string_view word : {"external", "caution", "warning", "extern", "outside", "attention"}) {
        if (containsIgnoreCase(line, word))
            return true;
    }
    return false;
}

// A warning put on top by a gateway: one to three paragraphs, the first of which says so.
void addBanners(std::string_view body, std::vector<BodyChange> &changes)
{
    const std::vector<Line> lines = linesOf(body);
    constexpr std::size_t firstLines = 12;
    bool banner = false;
    std::size_t paragraphs = 0;
    for (std::size_t i = 0; i < std::min(lines.size(), firstLines) && paragraphs < 3; ++i) {
        const std::string_view line = body.substr(lines[i].begin, lines[i].end - lines[i].begin);
        banner = banner || looksLikeBanner(line);
        const bool blank = trimmed(line).empty();
        if (blank && banner && i + 1 < lines.size()) {
            changes.push_back({"body-banner", std::string(body.substr(lines[i + 1].begin))});
            ++paragraphs;
        }
    }
}

} // namespace

std::vector<BodyChange> bodyChanges(std::string_view body)
{
    std::vector<BodyChange> changes;
    // clang-format off
    const auto add = [&](std::string_view code, std::string text) {
        if (!text.empty())
            changes.push_back({code, std::move(text)});
    };
    // clang-format on
    add("mbox-quoting", editLines(body, withoutFromQuote));
    add("dot-added", editLines(body, withoutExtraDot));
    add("dot-removed", editLines(body, withLostDot));
    addFooters(body, changes);
    addBanners(body, changes);
    return changes;
}

std::optional<PlainBody> withoutTransferEncoding(const Message &message, const MimeTree &mime)
{
    // Rebuilt front to back: what lies between the encoded parts is copied as it stands.
    std::string rebuilt;
    const std::size_t bodyBegin = message.bodyRange().begin;
    std::size_t copied = bodyBegin;
    bool changed = false;
    for (const MimePart &part : mime.parts()) {
        const bool encoded = part.encoding == TransferEncoding::QuotedPrintable || part.encoding == TransferEncoding::Base64;
        if (part.kind != MimeKind::Leaf || !encoded || mime.type(part).rfind("text/", 0) != 0 || part.body.begin < copied)
            continue;
        if (part.depth > 0) {
            const std::string_view header = part.header.of(message.bytes());
            const std::size_t name = findIgnoreCase(header, "content-transfer-encoding:");
            if (name == std::string_view::npos)
                continue;
            const std::size_t value = part.header.begin + name + std::string_view("content-transfer-encoding:").size();
            rebuilt.append(message.bytes().substr(copied, value - copied));
            rebuilt += " 8bit";
            copied = std::min(message.bytes().find_first_of("\r\n", value), part.body.begin);
        }
        rebuilt.append(message.bytes().substr(copied, part.body.begin - copied));
        rebuilt += mime.decodedBody(part, maxUndoBody);
        copied = part.body.end;
        changed = true;
    }
    if (!changed)
        return std::nullopt;
    rebuilt.append(message.bytes().substr(copied));
    return PlainBody{std::move(rebuilt), "8bit"};
}

} // namespace heloscope::undo
