// The repairs that look at single fields: tables, blank lines between fields, lost folding, what programs put around addresses.
#include "core/message/PasteStages.h"

#include "core/base/Ascii.h"
#include "core/message/HeaderNames.h"
#include "core/message/HtmlEntity.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace heloscope::paste {

namespace {

constexpr std::size_t npos = std::string_view::npos;

// A row "Name<TAB>value" or "| Name | value |": the ranges of name and value in the line.
struct Row {
    ByteRange name, value;
    bool found = false, border = false;
};

ByteRange trimmedRange(std::string_view line, std::size_t begin, std::size_t end)
{
    while (begin < end && isWsp(line[begin]))
        ++begin;
    while (end > begin && isWsp(line[end - 1]))
        --end;
    return {begin, end};
}

Row rowOf(std::string_view line)
{
    const bool bars = line.starts_with('|');
    const std::size_t begin = bars ? 1 : 0;
    const std::size_t separator = bars ? line.find('|', 1) : line.find('\t');
    if (separator == npos)
        return {};
    Row row;
    row.border = bars;
    row.name = trimmedRange(line, begin, separator);
    std::string_view name = row.name.of(line);
    if (name.ends_with(':')) {
        row.name.end -= 1;
        name.remove_suffix(1);
    }
    std::size_t end = line.size();
    if (bars && trimmedRange(line, 0, end).of(line).ends_with('|'))
        end = line.rfind('|');
    row.value = trimmedRange(line, separator + 1, std::max(end, separator + 1));
    row.found = isKnownHeaderName(name);
    return row;
}

bool anyOf(std::string_view line, std::initializer_list<std::string_view> beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(), [&](std::string_view begin) { return startsWithIgnoreCase(line, begin); });
}

// Does `line` look like the rest of a value of the field `host` that was folded before it?
bool plausiblyContinues(std::string_view host, std::string_view line)
{
    if (endsWithIgnoreCase(host, "signature") || endsWithIgnoreCase(host, "seal") || containsIgnoreCase(host, "authentication-results")
        || equalsIgnoreCase(host, "received-spf")) {
        const bool oneToken = line.find_first_of(" \t") == npos;
        return oneToken || line.find('=') != npos || line.starts_with('(');
    }
    if (endsWithIgnoreCase(host, "received"))
        return anyOf(line, {"by ", "for ", "with ", "id ", "via ", "from ", "(", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "envelope-from"})
            || isDigit(line.front()) || line.find("; ") != npos;
    if (isAddressHeaderName(host))
        return line.find('@') != npos;
    if (equalsIgnoreCase(host, "references") || equalsIgnoreCase(host, "in-reply-to") || equalsIgnoreCase(host, "message-id"))
        return line.starts_with('<');
    if (equalsIgnoreCase(host, "content-type") || equalsIgnoreCase(host, "content-disposition"))
        return line.find('=') != npos;
    return line.starts_with("=?") || (line.size() >= 40 && line.find(' ') == npos);
}

// The h= list of a signature is made of header names and colons: torn, its lines look like fields.
class SignatureList {
public:
    void beginField(std::string_view name, std::string_view line)
    {
        m_inSignature = endsWithIgnoreCase(name, "signature") || endsWithIgnoreCase(name, "seal");
        m_open = false;
        read(line);
    }
    void read(std::string_view line)
    {
        const std::size_t semicolon = line.rfind(';');
        const std::size_t tag = line.find("h=", semicolon == npos ? 0 : semicolon);
        const bool begins = tag != npos && (tag == 0 || isWsp(line[tag - 1]) || line[tag - 1] == ';');
        m_open = m_inSignature && (begins || (m_open && semicolon == npos));
    }
    // The line goes on with names, up to its first semicolon.
    bool continuesWith(std::string_view line) const
    {
        if (!m_open)
            return false;
        for (const std::string_view name : split(line.substr(0, line.find(';')), ':')) {
            if (!trimmed(name).empty() && !looksLikeHeaderName(trimmed(name)))
                return false;
        }
        return true;
    }

private:
    bool m_inSignature = false;
    bool m_open = false;
};

// A program that breaks long lines breaks them where the next word did not fit.
bool wasWrapped(std::string_view before, std::string_view line)
{
    constexpr std::size_t narrowest = 70, widest = 82;
    const std::size_t word = std::min(line.find_first_of(" \t"), line.size());
    return before.size() <= widest && before.size() + 1 + word >= narrowest && before.size() >= narrowest / 2;
}

// The lines of the block that are the rest of the value above them; empty where the evidence is too thin.
std::vector<std::size_t> tornLines(std::string_view text, const BlockSurvey &block, Origin origin)
{
    std::vector<std::size_t> torn;
    std::string_view host, before;
    SignatureList list;
    std::size_t plausible = 0, garbage = 0;
    for (std::size_t at = block.begin; at < block.end;) {
        const PasteLine line = pasteLineAt(text, at);
        const std::string_view content = line.of(text);
        const std::string_view name = fieldNameIn(content);
        const std::string_view previous = std::exchange(before, content);
        at = line.end;
        const bool ofList = !isWsp(content.front()) && list.continuesWith(content);
        if (!isWsp(content.front()) && !name.empty() && !ofList) {
            host = name;
            list.beginField(name, content);
            continue;
        }
        list.read(content);
        if (isWsp(content.front()))
            continue;
        // "From" with its colon on the next line is a trick of its own, not a torn value.
        const std::string_view next = at < block.end ? trimmed(pasteLineAt(text, at).of(text)) : std::string_view{};
        ++garbage;
        if (host.empty() || (next.starts_with(':') && looksLikeHeaderName(trimmed(content)) && !ofList))
            continue;
        const bool continues = ofList || plausiblyContinues(host, content) || (origin == Origin::Copied && wasWrapped(previous, content));
        plausible += continues;
        if (continues || block.continuations == 0)
            torn.push_back(line.begin);
    }
    constexpr std::size_t mostTornLines = 50'000; // nobody copies more, and the map back must stay small
    if (torn.size() > mostTornLines || (origin == Origin::Stored && (plausible < 2 || plausible * 3 < garbage * 2)))
        torn.clear();
    return torn;
}

template<typename Rewrite> bool rewriteAddressFields(std::string &text, const char *code, Repairs &repairs, Rewrite rewrite)
{
    const BlockSurvey block = surveyBlock(text, readTextBeginning(text).headerBegin);
    RepairedText repaired(text);
    std::size_t kept = 0;
    bool inAddressField = false;
    bool changed = false;
    for (std::size_t at = block.begin; at < block.end;) {
        const PasteLine line = pasteLineAt(text, at);
        const std::string_view content = line.of(text);
        if (!isWsp(content.front()))
            inAddressField = isAddressHeaderName(fieldNameIn(content));
        if (inAddressField && rewrite(repaired, line, kept))
            changed = true;
        at = line.end;
    }
    if (!changed)
        return false;
    repaired.keep({kept, text.size()});
    accept(text, repaired, code, repairs);
    return true;
}

bool decodeReferences(RepairedText &repaired, const PasteLine &line, std::size_t &kept)
{
    const std::string_view text = repaired.input();
    const std::string_view content = line.of(text);
    if (content.find("&lt;") == npos || content.find("&gt;") == npos)
        return false;
    std::string decoded;
    for (std::size_t at = text.find('&', line.begin); at < line.contentEnd; at = text.find('&', std::max(at + 1, kept))) {
        decoded.clear();
        const std::size_t length = decodeEntity(text, at, decoded);
        if (length == 0)
            continue;
        repaired.keep({kept, at});
        repaired.replace({at, at + length}, decoded);
        kept = at + length;
    }
    return true;
}

// "a@b<mailto:a@b>", "Name [mailto:a@b]": what programs show for a linked address.
bool dropMailLinks(RepairedText &repaired, const PasteLine &line, std::size_t &kept)
{
    const std::string_view text = repaired.input();
    bool changed = false;
    for (std::size_t at = line.begin; at < line.contentEnd;) {
        const std::size_t found = findIgnoreCase(text.substr(0, line.contentEnd), "mailto:", at);
        if (found == npos)
            break;
        at = found + 7;
        const char open = found > line.begin ? text[found - 1] : '\0';
        const std::size_t close = text.find(open == '[' ? ']' : '>', at);
        if ((open != '<' && open != '[') || close >= line.contentEnd)
            continue;
        const bool repeats = found - 1 > line.begin && !isWsp(text[found - 2]) && open == '<';
        repaired.keep({kept, found - 1});
        if (!repeats) {
            repaired.replace({found - 1, at}, "<");
            repaired.keep({at, close});
            repaired.replace({close, close + 1}, ">");
        }
        kept = at = close + 1;
        changed = true;
    }
    return changed;
}

bool straightenQuotes(RepairedText &repaired, const PasteLine &line, std::size_t &kept)
{
    const std::string_view text = repaired.input();
    const std::string_view content = line.of(text);
    const std::size_t open = content.find("\xE2\x80\x9C");
    const std::size_t close = open == npos ? npos : content.find("\xE2\x80\x9D", open);
    if (close == npos || content.find('"') != npos)
        return false;
    for (const std::size_t at : {line.begin + open, line.begin + close}) {
        repaired.keep({kept, at});
        repaired.replace({at, at + 3}, "\"");
        kept = at + 3;
    }
    return true;
}

} // namespace

bool readTable(std::string &text, Repairs &repairs)
{
    const BlockSurvey block = surveyBlock(text, readTextBeginning(text).headerBegin);
    std::size_t rows = 0, lines = 0;
    for (std::size_t at = block.begin; at < block.end; ++lines) {
        const PasteLine line = pasteLineAt(text, at);
        rows += rowOf(line.of(text)).found;
        at = line.end;
    }
    if (rows < 2 || rows * 2 < lines || (block.firstIsField && block.garbage == 0))
        return false;
    RepairedText repaired(text);
    repaired.keep({0, block.begin});
    for (std::size_t at = block.begin; at < block.end;) {
        const PasteLine line = pasteLineAt(text, at);
        const Row row = rowOf(line.of(text));
        const auto shifted = [&](ByteRange range) { return ByteRange{line.begin + range.begin, line.begin + range.end}; };
        at = line.end;
        if (!row.found && row.border)
            continue; // the title row or a rule
        if (row.found) {
            repaired.keep(shifted(row.name));
            repaired.replace({line.begin + row.name.end, line.begin + row.value.begin}, ": ");
            repaired.keep(shifted(row.value));
            repaired.keep({line.contentEnd, line.end});
        } else {
            repaired.keep({line.begin, line.end});
        }
    }
    repaired.keep({block.end, text.size()});
    accept(text, repaired, "table-layout", repairs);
    return true;
}

bool removeBlankLines(std::string &text, Origin origin, Repairs &repairs)
{
    const BlockSurvey first = surveyBlock(text, readTextBeginning(text).headerBegin);
    if (!first.firstIsField || first.garbage > 0)
        return false;
    bool hasFrom = first.hasFrom;
    bool oneByOne = first.fields == 1;
    std::size_t blocks = 1, known = first.known;
    std::vector<ByteRange> gaps;
    for (std::size_t end = first.end; end < text.size();) {
        const PasteLine blank = pasteLineAt(text, end);
        const BlockSurvey next = surveyBlock(text, blank.end);
        const bool continuation = next.lines > 0 && isWsp(text[next.begin]);
        const bool single = next.fields == (continuation ? 0u : 1u);
        const bool readable = continuation ? next.garbage <= 1 : next.garbage == 0 && (next.firstIsField || (oneByOne && single));
        const bool completes = origin == Origin::Copied && !hasFrom && next.hasFrom && !continuation;
        if (next.lines == 0 || !readable || !((oneByOne && single) || completes))
            break;
        gaps.push_back({end, blank.end});
        hasFrom = hasFrom || next.hasFrom;
        oneByOne = oneByOne && single;
        known += next.known;
        ++blocks;
        end = next.end;
    }
    if (gaps.empty() || (origin == Origin::Stored && (blocks < 3 || known < 3)))
        return false;
    RepairedText repaired(text);
    std::size_t at = 0;
    for (const ByteRange &gap : gaps) {
        repaired.keep({at, gap.begin});
        at = gap.end;
    }
    repaired.keep({at, text.size()});
    accept(text, repaired, "blank-lines-removed", repairs);
    return true;
}

bool restoreFolding(std::string &text, Origin origin, Repairs &repairs)
{
    const BlockSurvey block = surveyBlock(text, readTextBeginning(text).headerBegin);
    if (block.garbage == 0 || block.known == 0)
        return false;
    // A stored message that came by any server has folds, and then no torn ones; one torn line alone may be a trick.
    if (origin == Origin::Stored && (!block.firstIsField || block.continuations > 0 || block.garbage < 2))
        return false;
    const std::vector<std::size_t> torn = tornLines(text, block, origin);
    if (torn.empty())
        return false;
    RepairedText repaired(text);
    std::size_t at = 0;
    for (const std::size_t line : torn) {
        repaired.keep({at, line});
        repaired.replace({line, line}, " ");
        at = line;
    }
    repaired.keep({at, text.size()});
    accept(text, repaired, "folding-restored", repairs);
    return true;
}

bool cleanAddresses(std::string &text, Repairs &repairs)
{
    const bool references = rewriteAddressFields(text, "html-entities-decoded", repairs, decodeReferences);
    const bool links = rewriteAddressFields(text, "mail-links-removed", repairs, dropMailLinks);
    const bool quotes = rewriteAddressFields(text, "smart-quotes-replaced", repairs, straightenQuotes);
    return references || links || quotes;
}

} // namespace heloscope::paste
