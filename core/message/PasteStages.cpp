#include "core/message/PasteStages.h"

#include "core/base/Ascii.h"
#include "core/message/HeaderNames.h"
#include "core/message/HtmlEntity.h"

#include <algorithm>

namespace heloscope::paste {

namespace {

constexpr std::string_view noBreakSpace = "\xC2\xA0";

std::string_view leadingBlanks(std::string_view line) { return line.substr(0, std::min(line.find_first_not_of(" \t"), line.size())); }

bool beginsKnownField(std::string_view line)
{
    const std::string_view name = fieldNameIn(line);
    return !name.empty() && isKnownHeaderName(name);
}

// Rewrites every line of the text by `cut`, which says how many octets at the beginning of the line go.
template<typename Cut> void cutLines(std::string &text, const char *code, Repairs &repairs, Cut cut)
{
    RepairedText repaired(text);
    for (std::size_t at = 0; at < text.size();) {
        const PasteLine line = pasteLineAt(text, at);
        repaired.keep({line.begin + cut(line.of(text)), line.end});
        at = line.end;
    }
    accept(text, repaired, code, repairs);
}

} // namespace

void accept(std::string &text, RepairedText &repaired, const char *code, Repairs &repairs)
{
    repairs.maps.push_back(repaired.takeMap());
    repairs.codes.emplace_back(code);
    text = repaired.takeText();
}

bool openHtmlPage(std::string &text, Repairs &repairs)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n", readTextBeginning(text).headerBegin);
    if (first == std::string::npos || text[first] != '<')
        return false;
    const std::size_t tag = findIgnoreCase(std::string_view(text).substr(0, 65536), "<pre");
    const std::size_t tagEnd = tag == std::string::npos ? tag : text.find('>', tag);
    if (tagEnd == std::string::npos)
        return false;
    const std::size_t end = std::min(findIgnoreCase(text, "</pre", tagEnd), text.size());
    RepairedText repaired(text);
    std::string decoded;
    for (std::size_t at = tagEnd + 1; at < end;) {
        const std::size_t special = std::min(text.find_first_of("<&", at), end);
        repaired.keep({at, special});
        at = special;
        if (at == end)
            break;
        if (text[at] == '<') { // markup: links and marks put around the text
            at = std::min(text.find('>', at), end - 1) + 1;
            continue;
        }
        decoded.clear();
        const std::size_t length = decodeEntity(text, at, decoded);
        if (length == 0)
            repaired.keep({at, at + 1});
        else
            repaired.replace({at, at + length}, decoded);
        at += std::max<std::size_t>(length, 1);
    }
    accept(text, repaired, "html-page", repairs);
    return true;
}

bool replaceNoBreakSpaces(std::string &text, Origin origin, Repairs &repairs)
{
    // At the beginning of a line they are what a web page shows for indentation; a stored message has none there.
    const BlockSurvey block = surveyBlock(text, readTextBeginning(text).headerBegin);
    const std::string_view header = std::string_view(text).substr(0, block.end);
    const bool atLineStart = header.starts_with(noBreakSpace) || header.find("\n\xC2\xA0") != std::string_view::npos;
    if (!atLineStart && (origin == Origin::Stored || header.find(":\xC2\xA0") == std::string_view::npos))
        return false;
    RepairedText repaired(text);
    std::size_t at = 0;
    for (std::size_t found = text.find(noBreakSpace); found < block.end; found = text.find(noBreakSpace, at)) {
        repaired.keep({at, found});
        repaired.replace({found, found + 2}, " ");
        at = found + 2;
    }
    repaired.keep({at, text.size()});
    accept(text, repaired, "no-break-spaces", repairs);
    return true;
}

bool removeQuoteMarks(std::string &text, Origin origin, Repairs &repairs)
{
    const auto marks = [](std::string_view line) -> std::size_t { return line.empty() || line.front() != '>' ? 0 : line.size() > 1 && line[1] == ' ' ? 2 : 1; };
    std::size_t lines = 0;
    for (std::size_t at = readTextBeginning(text).headerBegin; at < text.size(); ++lines) {
        const PasteLine line = pasteLineAt(text, at);
        const std::string_view content = line.of(text);
        const std::size_t quote = marks(content);
        if (isBlankText(content.substr(quote)))
            break;
        if (quote == 0)
            return false;
        std::string_view rest = content.substr(quote);
        while (lines == 0 && marks(rest) > 0)
            rest.remove_prefix(marks(rest));
        if (lines == 0 && !beginsKnownField(rest))
            return false;
        at = line.end;
    }
    if (lines == 0 || (lines == 1 && origin == Origin::Stored))
        return false;
    cutLines(text, "quote-marks-removed", repairs, marks);
    return true;
}

bool removeIndentation(std::string &text, Origin origin, Repairs &repairs)
{
    std::string_view common;
    std::size_t lines = 0;
    const std::string_view view(text);
    for (std::size_t at = readTextBeginning(text).headerBegin; at < text.size(); ++lines) {
        const PasteLine line = pasteLineAt(text, at);
        const std::string_view content = line.of(view);
        if (isBlankText(content))
            break;
        const std::string_view blanks = leadingBlanks(content);
        if (lines == 0) {
            common = blanks;
            if (common.empty() || !beginsKnownField(content.substr(blanks.size())))
                return false;
        }
        const auto differs = std::mismatch(common.begin(), common.end(), blanks.begin(), blanks.end()).first;
        common = common.substr(0, std::size_t(differs - common.begin()));
        if (common.empty())
            return false;
        at = line.end;
    }
    if (lines == 1 && origin == Origin::Stored)
        return false;
    const std::string prefix(common);
    cutLines(text, "indentation-removed", repairs, [&](std::string_view line) { return std::min(leadingBlanks(line).size(), prefix.size()); });
    return true;
}

bool removeOutlookTitle(std::string &text, Repairs &repairs)
{
    const std::size_t first = readTextBeginning(text).headerBegin;
    if (!startsWithIgnoreCase(std::string_view(text).substr(first), "Microsoft Mail Internet Headers Version"))
        return false;
    RepairedText repaired(text);
    repaired.keep({pasteLineAt(text, first).end, text.size()});
    accept(text, repaired, "outlook-title-removed", repairs);
    return true;
}

bool skipLeadingText(std::string &text, Origin origin, Repairs &repairs)
{
    const BlockSurvey first = surveyBlock(text, readTextBeginning(text).headerBegin);
    const bool copied = origin == Origin::Copied;
    if (copied ? first.firstIsField && (first.garbage == 0 || first.hasTransport) : first.known > 0)
        return false;
    const auto isHeader = [&](const BlockSurvey &block) {
        if (!copied)
            return block.firstIsField && block.known >= 3 && block.garbage == 0 && (block.hasFrom || block.hasTransport);
        return block.firstIsField && block.known >= 2 && block.garbage <= block.fields;
    };
    // A summary above the source (web mail's "original message" page) is full of fields itself; the source has the trace, too.
    const auto isFull = [](const BlockSurvey &block) { return block.firstIsField && block.garbage == 0 && block.hasTransport && block.hasFrom; };
    const std::size_t limit = std::min<std::size_t>(text.size(), copied ? 65536 : 4096);
    std::size_t found = std::string::npos;
    bool blankBefore = true;
    for (std::size_t at = first.begin; at < limit;) {
        const PasteLine line = pasteLineAt(text, at);
        const std::string_view content = line.of(text);
        const bool blank = isBlankText(content);
        // Inside a paragraph only prose may stand before the header, never the torn-off end of a field.
        const bool mayBegin = blankBefore || (copied && !isWsp(text[first.begin]));
        if (blank || !mayBegin || at == first.begin || !beginsKnownField(content)) {
            blankBefore = blank;
            at = line.end;
            continue;
        }
        const BlockSurvey block = surveyBlock(text, at);
        if (isFull(block) || (found == std::string::npos && first.known < 3 && isHeader(block)))
            found = at;
        if (isFull(block) || (found != std::string::npos && !copied))
            break;
        at = block.end;
    }
    if (found == std::string::npos)
        return false;
    RepairedText repaired(text);
    repaired.keep({found, text.size()});
    accept(text, repaired, "leading-text-skipped", repairs);
    return true;
}

} // namespace heloscope::paste
