// HTML as mail uses it, reduced to text and links. Forgiving like a browser, linear whatever is left open.
#include "core/message/Content.h"

#include "core/base/Ascii.h"
#include "core/base/Blanks.h"
#include "core/base/ByteSet.h"
#include "core/message/HtmlEntity.h"
#include "core/message/HtmlMarks.h"
#include "core/message/HtmlTags.h"

#include <algorithm>

namespace heloscope {

namespace {

constexpr std::size_t npos = std::string_view::npos;
constexpr std::size_t longestLinkText = 300;
constexpr std::size_t longestTarget = 2048;
constexpr ByteSet nameEnds("= \t\r\n"), blanks(" \t\r\n");

using html::TagKind;

class HtmlReader {
public:
    // Text is never longer than the HTML it comes from: only what is longer than the limit can reach it.
    HtmlReader(std::string_view html, std::size_t limit, HtmlWanted wanted)
        : m_html(html),
          m_limit(limit),
          m_wantsAll(wanted == HtmlWanted::TextAndLinks || html.size() >= limit),
          m_collects(m_wantsAll),
          m_marks(html),
          m_place(m_marks.seek(0))
    {
    }

    HtmlText read()
    {
        if (m_wantsAll)
            m_result.text.reserve(std::min(m_html.size(), m_limit)); // growing would hold it twice
        while (m_at < m_html.size() && !m_result.limitReached) {
            if (!m_collects && !m_noMoreTags)
                skim();
            const std::size_t special = nextMarkup(m_at);
            if (special > m_at && m_collects)
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
        m_result.text.resize(m_wantsAll ? std::min(m_result.text.size(), m_limit) : 0);
        while (!m_result.text.empty() && isFws(m_result.text.back()))
            m_result.text.pop_back();
        return std::move(m_result);
    }

private:
    // Where a tag or a reference may begin; the size where there is none.
    std::size_t nextMarkup(std::size_t from)
    {
        m_place = m_marks.next(m_place, from);
        while (*m_place < m_html.size() && m_html[*m_place] != '<' && m_html[*m_place] != '&')
            m_place = m_marks.next(m_place, *m_place + 1);
        return *m_place;
    }

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
        if (!m_collects)
            return;
        std::string &out = m_result.text;
        if (m_preformatted > 0 || (!out.empty() && !isFws(out.back())))
            out += ' ';
    }

    void breakLine(std::size_t lines)
    {
        if (!m_collects)
            return;
        std::string &text = m_result.text;
        while (!text.empty() && isWsp(text.back()))
            text.pop_back();
        m_linkBegin = std::min(m_linkBegin, text.size());
        std::size_t present = 0;
        while (present < text.size() && present < lines && text[text.size() - 1 - present] == '\n')
            ++present;
        if (!text.empty())
            text.append(lines - present, '\n');
    }

    void readReference()
    {
        const std::size_t length = m_collects ? decodeEntity(m_html, m_at, m_result.text) : 0;
        if (length == 0 && m_collects)
            m_result.text += '&';
        m_at += std::max<std::size_t>(length, 1);
    }

    // A quote of its kind that closes none does not open any either: what is never closed is read as if the quote were not there.
    struct Unclosed {
        bool twofold = false, single = false;
    };

    // One attribute list; quotes may hold ">". Inline, so that the place is no memory to wait for.
    [[gnu::always_inline]] static inline std::size_t tagEnd(std::string_view html, HtmlMarks &marks, HtmlMarks::Place &place, Unclosed &unclosed,
                                                            std::size_t from)
    {
        for (place = marks.next(place, from); *place < html.size(); place = marks.next(place, *place + 1)) {
            const std::size_t at = *place;
            const char c = html[at];
            if (c == '>')
                return at;
            if (c != '"' && c != '\'')
                continue;
            bool &open = c == '"' ? unclosed.twofold : unclosed.single;
            const bool value = at > from && (html[at - 1] == '=' || isFws(html[at - 1]));
            if (open || !value)
                continue;
            do
                place = marks.next(place, *place + 1);
            while (*place < html.size() && html[*place] != c);
            open = *place == html.size();
            if (open)
                place = marks.seek(at);
        }
        return npos;
    }

    // Where no text is wanted: on to what may matter even so, or to what is not plainly a tag.
    void skim()
    {
        const std::string_view html = m_html;
        HtmlMarks::Place place = m_place;
        Unclosed unclosed;
        for (std::size_t from = m_at;;) {
            place = m_marks.next(place, from);
            while (*place < html.size() && html[*place] != '<')
                place = m_marks.next(place, *place + 1);
            m_at = *place;
            if (html.size() - m_at < 3)
                break;
            const bool closing = html[m_at + 1] == '/';
            const std::size_t nameBegin = m_at + 1 + closing;
            const char first = html[nameBegin];
            if (!isAlpha(first))
                break;
            const std::string_view name = html.substr(nameBegin);
            if (html::mayMatterWithoutText(first, closing) && html::mattersWithoutText(html::kindOf(html::readTagName(name), name)))
                break;
            const std::size_t end = tagEnd(html, m_marks, place, unclosed, nameBegin);
            if (end == npos || unclosed.twofold || unclosed.single) {
                place = m_marks.seek(m_at);
                break;
            }
            from = end + 1;
        }
        m_place = place;
    }

    void readTag()
    {
        if (m_html.substr(m_at).starts_with("<!--")) {
            const std::size_t end = m_noMoreComments ? npos : m_html.find("-->", m_at + 4);
            m_noMoreComments = end == npos;
            m_at = end == npos ? std::min(m_html.find('>', m_at), m_html.size() - 1) + 1 : end + 3;
            return;
        }
        const bool closing = m_at + 1 < m_html.size() && m_html[m_at + 1] == '/';
        const std::size_t nameBegin = m_at + 1 + closing;
        const bool isTag = nameBegin < m_html.size() && (isAlpha(m_html[nameBegin]) || m_html[nameBegin] == '!' || m_html[nameBegin] == '?');
        const bool mayEnd = isTag && !m_noMoreTags;
        const std::size_t end = mayEnd ? tagEnd(m_html, m_marks, m_place, m_unclosed, nameBegin) : npos;
        if (end == npos) {
            if (m_collects)
                m_result.text += '<';
            ++m_at;
            if (mayEnd)
                m_place = m_marks.seek(m_at);
            m_noMoreTags = m_noMoreTags || mayEnd;
            return;
        }
        const std::string_view inside = m_html.substr(nameBegin, end - nameBegin);
        const html::TagName name = html::readTagName(inside);
        m_at = end + 1;
        handleTag(html::kindOf(name, inside.substr(0, name.size)), closing, inside.substr(0, name.size), inside.substr(name.size));
    }

    void handleTag(TagKind kind, bool closing, std::string_view name, std::string_view attributes)
    {
        switch (kind) {
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
        case TagKind::Picture:
            if (m_collects)
                addText(decodeEntities(attribute(attributes, "alt")));
            break;
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
        if (!m_wantsAll)
            m_result.text.clear();
        m_linkBegin = m_result.text.size();
        m_collects = m_wantsAll || !m_target.empty();
    }

    void endLink()
    {
        if (m_target.empty())
            return;
        const std::size_t begin = std::min(m_linkBegin, m_result.text.size());
        addLink(trimmed(std::string_view(m_result.text).substr(begin)), m_target);
        m_target.clear();
        m_collects = m_wantsAll;
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
    bool m_wantsAll;
    bool m_collects; // the text read now is wanted
    HtmlMarks m_marks;
    HtmlMarks::Place m_place;
    std::size_t m_at = 0;
    HtmlText m_result;
    int m_preformatted = 0;
    std::string m_target;          // of the link that is open
    std::size_t m_linkBegin = 0;   // in the text
    Unclosed m_unclosed;
    bool m_noMoreComments = false, m_noMoreTags = false;
};

} // namespace

HtmlText htmlToText(std::string_view html, std::size_t limit, HtmlWanted wanted) { return HtmlReader(html, limit, wanted).read(); }

} // namespace heloscope
