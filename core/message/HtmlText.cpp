// HTML as mail uses it, reduced to text and links. Forgiving like a browser, linear whatever is left open.
#include "core/message/Content.h"

#include "core/base/Ascii.h"
#include "core/base/Blanks.h"
#include "core/base/ByteSet.h"
#include "core/message/HtmlEntity.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace heloscope {

namespace {

constexpr std::size_t npos = std::string_view::npos;
constexpr std::size_t longestLinkText = 300;
constexpr std::size_t longestTarget = 2048;
constexpr ByteSet markup("<&"), tagSpecials(">\"'"), nameEnds("= \t\r\n"), blanks(" \t\r\n");

enum class TagKind { Other, Hidden, Link, Target, Picture, Preformatted, Break, Line, Paragraph, Cell };
struct Tag {
    std::string_view name;
    TagKind kind;
};

// Sorted by name.
constexpr std::array tags = std::to_array<Tag>({
    {"a", TagKind::Link},           {"address", TagKind::Line},    {"area", TagKind::Target},  {"article", TagKind::Line}, {"blockquote", TagKind::Paragraph},
    {"br", TagKind::Break},         {"center", TagKind::Line},     {"dd", TagKind::Line},      {"div", TagKind::Line},     {"dt", TagKind::Line},
    {"footer", TagKind::Line},      {"form", TagKind::Target},     {"h1", TagKind::Paragraph}, {"h2", TagKind::Paragraph}, {"h3", TagKind::Paragraph},
    {"h4", TagKind::Paragraph},     {"h5", TagKind::Paragraph},    {"h6", TagKind::Paragraph}, {"header", TagKind::Line},  {"hr", TagKind::Line},
    {"img", TagKind::Picture},      {"li", TagKind::Line},         {"ol", TagKind::Paragraph}, {"option", TagKind::Line},  {"p", TagKind::Paragraph},
    {"pre", TagKind::Preformatted}, {"script", TagKind::Hidden},   {"section", TagKind::Line}, {"style", TagKind::Hidden}, {"table", TagKind::Paragraph},
    {"td", TagKind::Cell},          {"template", TagKind::Hidden}, {"th", TagKind::Cell},      {"title", TagKind::Hidden}, {"tr", TagKind::Line},
    {"ul", TagKind::Paragraph},
});
static_assert(std::is_sorted(tags.begin(), tags.end(), [](const Tag &a, const Tag &b) { return a.name < b.name; }));

// For each letter the first tag that begins with it or with a later one.
constexpr std::array<std::uint8_t, 27> firstOfLetter = [] {
    std::array<std::uint8_t, 27> first{};
    for (std::size_t letter = 0, tag = 0; letter < first.size(); ++letter) {
        while (tag < tags.size() && tags[tag].name[0] < char('a' + letter))
            ++tag;
        first[letter] = std::uint8_t(tag);
    }
    return first;
}();

// Up to eight letters in lower case as one number; 0 for what is longer.
constexpr std::uint64_t packed(std::string_view name)
{
    std::uint64_t letters = 0;
    for (std::size_t i = 0; i < name.size() && name.size() <= 8; ++i)
        letters |= std::uint64_t(static_cast<unsigned char>(toLower(name[i]))) << 8 * i;
    return letters;
}

constexpr std::array<std::uint64_t, tags.size()> packedTags = [] {
    std::array<std::uint64_t, tags.size()> all{};
    std::transform(tags.begin(), tags.end(), all.begin(), [](const Tag &tag) { return packed(tag.name); });
    return all;
}();

TagKind kindOf(std::string_view name)
{
    if (name.empty() || !isAlpha(name.front()))
        return TagKind::Other;
    const auto letter = std::size_t(toLower(name.front()) - 'a');
    const std::uint64_t letters = packed(name);
    for (std::size_t i = firstOfLetter[letter]; i < firstOfLetter[letter + 1]; ++i) {
        if (packedTags[i] == letters && (letters != 0 || equalsIgnoreCase(tags[i].name, name)))
            return tags[i].kind;
    }
    return TagKind::Other;
}

class HtmlReader {
public:
    HtmlReader(std::string_view html, std::size_t limit) : m_html(html), m_limit(limit) {}

    HtmlText read()
    {
        m_result.text.reserve(std::min(m_html.size(), m_limit)); // growing would hold it twice
        while (m_at < m_html.size() && !m_result.limitReached) {
            const std::size_t special = std::min(markup.find(m_html, m_at), m_html.size());
            if (special > m_at)
                addText(m_html.substr(m_at, special - m_at));
            m_at = special;
            if (m_at == m_html.size())
                break;
            if (m_html[m_at] == '&')
                readReference();
            else
                readTag();
            m_result.limitReached = m_result.limitReached || m_result.text.size() >= m_limit;
        }
        endLink();
        m_result.text.resize(std::min(m_result.text.size(), m_limit));
        while (!m_result.text.empty() && isFws(m_result.text.back()))
            m_result.text.pop_back();
        return std::move(m_result);
    }

private:
    void addText(std::string_view text)
    {
        std::string &out = m_result.text;
        for (std::size_t at = 0; at < text.size();) {
            // In <pre> only the CR of line ends is left out.
            if (m_preformatted > 0) {
                const std::size_t end = std::min(text.find('\r', at), text.size());
                out.append(text, at, end - at);
                at = end + 1;
                continue;
            }
            // Outside it white space is one blank.
            if (isFws(text[at])) {
                addBlank();
                while (at < text.size() && isFws(text[at]))
                    ++at;
            }
            const std::size_t end = evenEnd(text, at);
            out.append(text, at, end - at);
            at = end;
        }
    }

    void addBlank()
    {
        std::string &out = m_result.text;
        if (m_preformatted > 0 || (!out.empty() && !isFws(out.back())))
            out += ' ';
    }

    void breakLine(std::size_t lines)
    {
        std::string &text = m_result.text;
        while (!text.empty() && isWsp(text.back()))
            text.pop_back();
        std::size_t present = 0;
        while (present < text.size() && present < lines && text[text.size() - 1 - present] == '\n')
            ++present;
        if (!text.empty())
            text.append(lines - present, '\n');
    }

    void readReference()
    {
        const std::size_t length = decodeEntity(m_html, m_at, m_result.text);
        if (length == 0)
            m_result.text += '&';
        m_at += std::max<std::size_t>(length, 1);
    }

    // One attribute list; quotes may hold ">". What is never closed is read as if the quote were not there.
    std::size_t tagEnd(std::size_t from)
    {
        for (std::size_t at = from; at < m_html.size();) {
            at = tagSpecials.find(m_html, at);
            if (at == npos)
                break;
            const char c = m_html[at];
            if (c == '>')
                return at;
            bool &open = c == '"' ? m_noMoreDouble : m_noMoreSingle;
            const bool value = at > from && (m_html[at - 1] == '=' || isFws(m_html[at - 1]));
            const std::size_t close = open || !value ? npos : m_html.find(c, at + 1);
            open = open || (value && close == npos);
            at = close == npos ? at + 1 : close + 1;
        }
        return npos;
    }

    void readTag()
    {
        const std::string_view rest = m_html.substr(m_at);
        if (rest.starts_with("<!--")) {
            const std::size_t end = m_noMoreComments ? npos : m_html.find("-->", m_at + 4);
            m_noMoreComments = end == npos;
            m_at = end == npos ? std::min(m_html.find('>', m_at), m_html.size() - 1) + 1 : end + 3;
            return;
        }
        const bool closing = rest.size() > 1 && rest[1] == '/';
        const std::size_t nameBegin = m_at + 1 + closing;
        const bool isTag = nameBegin < m_html.size() && (isAlpha(m_html[nameBegin]) || m_html[nameBegin] == '!' || m_html[nameBegin] == '?');
        const std::size_t end = isTag && !m_noMoreTags ? tagEnd(nameBegin) : npos;
        if (end == npos) {
            m_noMoreTags = m_noMoreTags || isTag;
            m_result.text += '<';
            ++m_at;
            return;
        }
        std::size_t nameEnd = nameBegin;
        while (nameEnd < end && (isAlnum(m_html[nameEnd]) || m_html[nameEnd] == ':'))
            ++nameEnd;
        const std::string_view name = m_html.substr(nameBegin, nameEnd - nameBegin);
        m_at = end + 1;
        handleTag(name, closing, m_html.substr(nameEnd, end - nameEnd));
    }

    void handleTag(std::string_view name, bool closing, std::string_view attributes)
    {
        switch (kindOf(name)) {
        case TagKind::Other: break;
        case TagKind::Hidden:
            if (!closing)
                m_at = std::min(findIgnoreCase(m_html, "</" + lowered(name), m_at), m_html.size());
            break;
        case TagKind::Link:
            endLink();
            if (!closing)
                beginLink(attribute(attributes, "href"));
            break;
        case TagKind::Target:
            if (!closing)
                addLink({}, attribute(attributes, equalsIgnoreCase(name, "area") ? "href" : "action"));
            break;
        case TagKind::Picture: addText(decodeEntities(attribute(attributes, "alt"))); break;
        case TagKind::Preformatted:
            m_preformatted = std::max(0, m_preformatted + (closing ? -1 : 1));
            breakLine(1);
            break;
        case TagKind::Break: breakLine(lineBreaksWanted()); break;
        case TagKind::Line: breakLine(1); break;
        case TagKind::Paragraph: breakLine(2); break;
        case TagKind::Cell: addBlank(); break;
        }
    }

    // <br> always adds a line, but no more than one empty one in a row.
    std::size_t lineBreaksWanted() const
    {
        const std::string_view text = m_result.text;
        return text.ends_with('\n') ? 2 : 1;
    }

    // The value as it stands, without quotes.
    static std::string_view attribute(std::string_view attributes, std::string_view wanted)
    {
        for (std::size_t at = 0; at < attributes.size();) {
            while (at < attributes.size() && (isFws(attributes[at]) || attributes[at] == '/'))
                ++at;
            const std::size_t nameEnd = std::min(nameEnds.find(attributes, at), attributes.size());
            const std::string_view name = attributes.substr(at, nameEnd - at);
            at = nameEnd;
            while (at < attributes.size() && isFws(attributes[at]))
                ++at;
            std::string_view value;
            if (at < attributes.size() && attributes[at] == '=') {
                ++at;
                while (at < attributes.size() && isFws(attributes[at]))
                    ++at;
                const bool quoted = at < attributes.size() && (attributes[at] == '"' || attributes[at] == '\'');
                const std::size_t begin = at + quoted;
                const std::size_t end = std::min(quoted ? attributes.find(attributes[at], begin) : blanks.find(attributes, begin), attributes.size());
                value = attributes.substr(std::min(begin, attributes.size()), end - std::min(begin, end));
                at = end + quoted;
            } else if (name.empty()) {
                ++at;
            }
            if (equalsIgnoreCase(name, wanted))
                return value;
        }
        return {};
    }

    // Browsers drop tabs and line breaks inside a URL and blanks around it (WHATWG URL §4.4).
    static std::string cleanTarget(std::string_view raw)
    {
        std::string target;
        for (const char c : decodeEntities(trimmed(raw.substr(0, longestTarget)))) {
            if (c != '\t' && c != '\r' && c != '\n')
                target += c;
        }
        return std::string(trimmed(target));
    }

    void beginLink(std::string_view href)
    {
        m_target = cleanTarget(href);
        m_linkBegin = m_result.text.size();
    }

    void endLink()
    {
        if (m_target.empty())
            return;
        const std::size_t begin = std::min(m_linkBegin, m_result.text.size());
        addLink(trimmed(std::string_view(m_result.text).substr(begin)), m_target);
        m_target.clear();
    }

    void addLink(std::string_view text, std::string_view rawTarget)
    {
        const std::string target = cleanTarget(rawTarget);
        if (target.empty() || target.front() == '#')
            return;
        if (m_result.links.size() >= maxLinks) {
            m_result.limitReached = true;
            return;
        }
        m_result.links.push_back(makeLink(std::string(text.substr(0, longestLinkText)), target));
    }

    std::string_view m_html;
    std::size_t m_limit;
    std::size_t m_at = 0;
    HtmlText m_result;
    int m_preformatted = 0;
    std::string m_target;          // of the link that is open
    std::size_t m_linkBegin = 0;   // in the text
    bool m_noMoreDouble = false, m_noMoreSingle = false, m_noMoreComments = false, m_noMoreTags = false;
};

} // namespace

HtmlText htmlToText(std::string_view html, std::size_t limit) { return HtmlReader(html, limit).read(); }

} // namespace heloscope
