#include "core/undo/BodyChanges.h"

#include "core/base/Ascii.h"
#include "core/base/ByteSet.h"
#include "core/undo/EditedBody.h"
#include "core/undo/LinkChanges.h"
#include "core/undo/PartChanges.h"
#include "core/undo/Undo.h"

#include <algorithm>
#include <deque>
#include <optional>
#include <string>
#include <vector>

namespace heloscope::undo {

namespace {

using LineEdit = std::pair<std::size_t, std::string_view>; // how many of the first octets go, and what replaces them

bool changes(const LineEdit &edit) { return edit.first > 0 || !edit.second.empty(); }

std::size_t nextLine(std::string_view body, std::size_t at)
{
    const std::size_t feed = body.find('\n', at);
    return feed == std::string_view::npos ? body.size() : feed + 1;
}

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
    static constexpr ByteSet rules("-_=~");
    if (!rules.has(line.front()))
        return false;
    line = trimmedEnd(line);
    if (line == "--" || line == "---")
        return true;
    if (line.size() < 5)
        return false;
    return line.find_first_not_of('_') == std::string_view::npos || line.find_first_not_of('-') == std::string_view::npos
        || line.find_first_not_of('=') == std::string_view::npos || line.find_first_not_of("-~") == std::string_view::npos;
}

// Where footers may begin, the last first: the places of so many of the last lines that begin one.
class Footers {
public:
    explicit Footers(std::size_t most) : m_most(most) {}
    void look(std::string_view text, std::size_t at, std::size_t next)
    {
        if (!startsFooter(text.substr(at, next - at)))
            return;
        m_begins.push_front(at);
        if (m_begins.size() > m_most)
            m_begins.pop_back();
    }
    const std::deque<std::size_t> &begins() const { return m_begins; }

private:
    std::size_t m_most;
    std::deque<std::size_t> m_begins;
};

bool looksLikeBanner(std::string_view line)
{
    for (const std::string_view word : {"external", "caution", "warning", "extern", "outside", "attention"}) {
        if (containsIgnoreCase(line, word))
            return true;
    }
    return false;
}

// Where the text may begin behind a warning that a gateway put on top: after one to three paragraphs, the first of which says so.
std::vector<std::size_t> banners(std::string_view text)
{
    constexpr std::size_t firstLines = 12, mostParagraphs = 3;
    std::vector<std::size_t> ends;
    bool banner = false;
    std::size_t at = 0;
    for (std::size_t line = 0; line < firstLines && at < text.size() && ends.size() < mostParagraphs; ++line) {
        const std::size_t feed = text.find('\n', at);
        const std::size_t next = feed == std::string_view::npos ? text.size() : feed + 1;
        const std::string_view content = text.substr(at, next - at);
        banner = banner || looksLikeBanner(content);
        if (banner && trimmed(content).empty() && next < text.size())
            ends.push_back(next);
        at = next;
    }
    return ends;
}

// The same on top of HTML: one element that stands first in the body. `behind` takes line ends and "<br>" behind it along.
std::optional<std::string> withoutHtmlBanner(std::string_view html, bool behind)
{
    constexpr std::size_t longestBanner = 16 * 1024;
    const std::size_t tag = findIgnoreCase(html.substr(0, 8 * longestBanner), "<body");
    const std::size_t open = tag == std::string_view::npos ? tag : html.find('>', tag);
    std::size_t begin = open == std::string_view::npos ? 0 : open + 1;
    while (begin < html.size() && isFws(html[begin]))
        ++begin;
    for (const std::string_view name : {"div", "table", "p"}) {
        const std::string opening = "<" + std::string(name), closing = "</" + std::string(name) + ">";
        if (!startsWithIgnoreCase(html.substr(begin), opening))
            continue;
        const std::string_view window = html.substr(begin, longestBanner);
        std::size_t depth = 0;
        for (std::size_t at = 0; at < window.size(); ++at) {
            if (window[at] != '<')
                continue;
            depth += startsWithIgnoreCase(window.substr(at), opening);
            if (!startsWithIgnoreCase(window.substr(at), closing) || --depth > 0)
                continue;
            std::size_t end = at + closing.size();
            if (!looksLikeBanner(window.substr(0, end)))
                return std::nullopt;
            for (bool more = behind; more;) {
                more = end < window.size() && isFws(window[end]);
                end += more;
                for (const std::string_view line : {"<br>", "<br/>", "<br />"}) {
                    if (behind && startsWithIgnoreCase(window.substr(end), line)) {
                        end += line.size();
                        more = true;
                    }
                }
            }
            return std::string(html.substr(0, begin)) + std::string(html.substr(begin + end));
        }
    }
    return std::nullopt;
}

LineEdit withQuoteBlank(std::string_view line) { return trimmedEnd(line) == ">" && !line.starts_with("> ") ? LineEdit{1, "> "} : LineEdit{0, ""}; }
LineEdit withDashBlank(std::string_view line) { return trimmedEnd(line) == "--" && !line.starts_with("-- ") ? LineEdit{2, "-- "} : LineEdit{0, ""}; }

// A change of lines that begin with one character, and where the first of them is.
struct LineChange {
    LineEdit (*edit)(std::string_view line);
    char begins;
    std::size_t first = std::string_view::npos;

    bool isPossible() const { return first != std::string_view::npos; }
};

// What one look at all lines tells.
struct LineChanges {
    LineChange fromQuote{withoutFromQuote, '>'}, extraDot{withoutExtraDot, '.'}, lostDot{withLostDot, '.'}, dashBlank{withDashBlank, '-'},
        quoteBlank{withQuoteBlank, '>'};
    Footers footers{maxFooterTries};
    static constexpr ByteSet firsts{">.-"};

    explicit LineChanges(std::string_view body)
    {
        for (std::size_t at = 0; at < body.size();) {
            const std::size_t next = nextLine(body, at);
            footers.look(body, at, next);
            if (!firsts.has(body[at])) {
                at = next;
                continue;
            }
            for (LineChange *change : {&fromQuote, &extraDot, &lostDot, &dashBlank, &quoteBlank}) {
                if (body[at] == change->begins && !change->isPossible() && changes(change->edit(body.substr(at, next - at))))
                    change->first = at;
            }
            at = next;
        }
    }
};

class BodyTries {
public:
    BodyTries(const Message &message, const MimeTree &mime, const std::function<Attempt(BodyAttempt)> &visit)
        : m_message(message),
          m_mime(mime),
          m_visit(visit),
          m_texts(message, mime, m_maker),
          m_encoded(m_texts.anyEncoded())
    {
    }

    bool run(dkim::Canonicalization form)
    {
        wholeBody(form);
        if (m_encoded) {
            rewritten("body-8bit", {Target::EightBit});
            if (m_mime.parts().size() > 1)
                rewritten("body-8bit", {Target::SevenBit});
        }
        partTexts();
        if (!m_texts.parts().empty()) {
            rewritten("body-encoding", {Target::QuotedPrintable});
            rewritten("body-encoding", {Target::Base64});
            for (const char *charset : {"utf-8", "UTF-8", "iso-8859-1", "ISO-8859-1", "windows-1252"})
                inCharset(charset);
        }
        return m_found;
    }

private:
    void attempt(BodyAttempt body)
    {
        if (m_done)
            return;
        const Attempt result = m_visit(std::move(body));
        m_found = result == Attempt::Fits;
        m_done = result != Attempt::Next;
    }

    void attempt(std::string_view code, EditedBody edited)
    {
        PiecedBody body = edited.finish();
        if (body.size() > 0)
            attempt({code, std::move(body), {}, {}});
    }

    // The octets [begin, end) of the body, and `rest` behind them.
    void attempt(std::string_view code, std::size_t begin, std::size_t end, std::string_view rest = {})
    {
        EditedBody body(m_message, m_maker);
        body.keep(begin, end);
        body.put(rest);
        attempt(code, std::move(body));
    }

    // Each line from `first` on, the beginning of one, changed.
    void edited(std::string_view code, std::size_t first, LineEdit (*edit)(std::string_view line))
    {
        const std::string_view body = m_message.body();
        EditedBody result(m_message, m_maker);
        std::size_t kept = 0;
        for (std::size_t at = first; at < body.size();) {
            const std::size_t next = nextLine(body, at);
            if (const LineEdit change = edit(body.substr(at, next - at)); changes(change)) {
                result.keep(kept, at);
                result.put(change.second);
                kept = at + change.first;
            }
            at = next;
        }
        result.keep(kept, body.size());
        attempt(code, std::move(result));
    }

    void edited(std::string_view code, const LineChange &change)
    {
        if (change.isPossible() && !m_done)
            edited(code, change.first, change.edit);
    }

    // Each line ends with its text and CRLF.
    void withoutTrailingBlanks()
    {
        const std::string_view body = m_message.body();
        EditedBody result(m_message, m_maker);
        std::size_t kept = 0;
        for (std::size_t at = 0; at < body.size();) {
            const std::size_t next = nextLine(body, at);
            const std::string_view line = body.substr(at, next - at);
            const std::size_t text = trimmedEnd(line).size();
            if (line.size() - text != 2 || !line.ends_with("\r\n")) {
                result.keep(kept, at + text);
                result.put("\r\n");
                kept = next;
            }
            at = next;
        }
        result.keep(kept, body.size());
        attempt("body-blanks", std::move(result));
    }

    void rewritten(std::string_view code, const Rewrite &rewrite)
    {
        if (m_done || m_texts.parts().empty())
            return;
        if (auto body = rewriteParts(m_message, m_texts, rewrite))
            attempt({code, std::move(body->body), body->encoding, body->charset});
    }

    // Whoever converts a text may store it anew as well. Nobody converts one that both charsets write alike; of a text that is alone the
    // header says what it was.
    void inCharset(std::string_view charset)
    {
        if (m_mime.parts().size() > 1 && !m_texts.changeIn(charset))
            return;
        for (const Target target : {Target::Keep, Target::EightBit, Target::QuotedPrintable, Target::Base64})
            rewritten("body-charset", {target, charset});
    }

    // What needs the bytes alone.
    void wholeBody(dkim::Canonicalization form)
    {
        const std::string_view body = m_message.body();
        const LineChanges lines(body);
        edited("mbox-quoting", lines.fromQuote);
        edited("dot-added", lines.extraDot);
        edited("dot-removed", lines.lostDot);
        for (const std::size_t begin : lines.footers.begins())
            attempt("body-footer", 0, begin);
        withoutLastPart(body);
        for (const std::size_t end : banners(body))
            attempt("body-banner", end, body.size());
        if (form == dkim::Canonicalization::Simple) {
            edited("body-blanks", lines.dashBlank);
            edited("body-blanks", lines.quoteBlank);
            if (lines.dashBlank.isPossible() && lines.quoteBlank.isPossible() && !m_done) {
                const std::size_t first = std::min(lines.dashBlank.first, lines.quoteBlank.first);
                edited("body-blanks", first, [](std::string_view line) { return line.starts_with('-') ? withDashBlank(line) : withQuoteBlank(line); });
            }
            if (!m_done)
                withoutTrailingBlanks();
        }
    }

    // Lists add their footer as a part of its own where a message has several.
    void withoutLastPart(std::string_view body)
    {
        const std::vector<std::size_t> children = m_mime.children(0);
        if (children.size() < 2 || m_mime.type(m_mime.parts()[children.back()]) != "text/plain")
            return;
        const MimeParameters type = m_mime.contentType(m_mime.parts().front());
        const std::string *boundary = type.find("boundary");
        const std::size_t begin = m_message.bodyRange().begin;
        const std::size_t header = m_mime.parts()[children.back()].header.begin;
        if (!boundary || header < begin)
            return;
        const std::size_t delimiter = body.substr(0, header - begin).rfind("--" + *boundary);
        if (delimiter != std::string_view::npos)
            attempt("body-footer", 0, delimiter, "--" + *boundary + "--\r\n");
    }

    // What needs the texts as they are read: in their parts and without their encoding.
    void partTexts()
    {
        std::vector<std::string> hosts;
        for (PartTexts::Part &part : m_texts.parts())
            collectWrapperHosts(m_texts.decoded(part)->text.view, hosts);
        const auto both = [&](std::string_view code, const TextEdit &edit) {
            rewritten(code, {Target::Keep, {}, edit});
            if (m_encoded)
                rewritten(code, {Target::EightBit, {}, edit});
        };
        for (const std::string &host : hosts) {
            for (const Markup markup : {Markup::Html, Markup::Plain})
                both("links-rewritten", [&](std::string_view text, bool html) { return withoutLinks(text, host, html ? markup : Markup::Plain); });
        }
        for (std::size_t n = 0; n < 3; ++n) {
            const TextEdit edit = [n](std::string_view text, bool html) { return withoutBanner(text, html, n); };
            rewritten("body-banner", {Target::Keep, {}, edit});
            if (hosts.empty())
                continue;
            rewritten("body-banner+links-rewritten", {Target::Keep, {}, [&](std::string_view text, bool html) {
                                                          const std::string bare = edit(text, html).value_or(std::string(text));
                                                          return withoutLinks(bare, hosts.front(), html ? Markup::Html : Markup::Plain).value_or(bare);
                                                      }});
        }
        if (m_encoded) {
            for (std::size_t n = 0; n < 2; ++n)
                both("body-footer", [n](std::string_view text, bool html) { return html ? std::nullopt : withoutFooter(text, n); });
        }
    }

    static std::optional<std::string> withoutLinks(std::string_view text, std::string_view host, Markup markup)
    {
        std::string edited = withoutWrapping(text, host, markup);
        return edited.empty() ? std::nullopt : std::optional(std::move(edited));
    }

    static std::optional<std::string> withoutBanner(std::string_view text, bool html, std::size_t n)
    {
        if (html)
            return withoutHtmlBanner(text, n > 0);
        const std::vector<std::size_t> ends = banners(text);
        return n < ends.size() ? std::optional(std::string(text.substr(ends[n]))) : std::nullopt;
    }

    static std::optional<std::string> withoutFooter(std::string_view text, std::size_t n)
    {
        Footers footers(n + 1);
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t next = nextLine(text, at);
            footers.look(text, at, next);
            at = next;
        }
        const std::deque<std::size_t> &begins = footers.begins();
        return n < begins.size() ? std::optional(std::string(text.substr(0, begins[n]))) : std::nullopt;
    }

    const Message &m_message;
    const MimeTree &m_mime;
    const std::function<Attempt(BodyAttempt)> &m_visit;
    TextMaker m_maker;
    PartTexts m_texts;
    const bool m_encoded;
    bool m_found = false, m_done = false;
};

} // namespace

bool tryBodies(const Message &message, const MimeTree &mime, dkim::Canonicalization form, const std::function<Attempt(BodyAttempt)> &visit)
{
    return BodyTries(message, mime, visit).run(form);
}

} // namespace heloscope::undo
