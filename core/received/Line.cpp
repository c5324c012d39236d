#include "core/received/Line.h"

#include "core/base/Ascii.h"
#include "core/base/ByteSet.h"
#include "core/base/UsualDate.h"
#include "core/received/CommentSigns.h"
#include "core/received/LineMarks.h"

#include <algorithm>
#include <cstdint>

namespace heloscope::received {
namespace {

constexpr ByteSet parentheses("()\\");
constexpr std::size_t maxLiteralBytes = 100; // "[IPv6:…%zone]:port" and "[XMail … ESMTP Server]" stay far below
constexpr int maxDateTrials = 16;            // semicolons or day names tried as the beginning of the date

/// A "(", and the ")" that ends its comment; npos where there is none.
struct Parenthesis {
    std::size_t open, close;
    std::size_t around; // number of the one it stands in; npos = none
};

/// All "(" in order. Backslash quotes inside of comments (RFC 5322 §3.2.1).
std::vector<Parenthesis> matchParentheses(std::string_view text)
{
    constexpr std::size_t none = std::string_view::npos;
    std::vector<Parenthesis> found;
    std::size_t current = none; // the innermost one that is open
    for (std::size_t i = parentheses.find(text); i < text.size(); i = parentheses.find(text, i + 1)) {
        if (text[i] == '(') {
            found.push_back({i, none, current});
            current = found.size() - 1;
        } else if (current == none) {
            continue;
        } else if (text[i] == '\\') {
            ++i;
        } else {
            found[current].close = i;
            current = found[current].around;
        }
    }
    return found;
}

class Tokeniser {
public:
    Tokeniser(std::string_view text, Tokens &tokens) : m_text(text), m_marks(text), m_tokens(tokens) {}

    void run()
    {
        runTo([](std::size_t) { return false; });
    }

    /// Stops behind the semicolon in front of a date of the usual form, which is the last: nothing but a comment can stand behind it.
    std::optional<MailDate> runToDate(std::size_t &semicolon)
    {
        std::optional<MailDate> date;
        runTo([&](std::size_t at) {
            semicolon = m_tokens.size() - 1;
            const std::string_view rest = m_text.substr(at);
            date = readUsualDate(rest);
            const std::size_t open = date ? rest.find('(') : std::string_view::npos;
            if (open == std::string_view::npos)
                return date.has_value();
            if (rest.find('\\', open) != std::string_view::npos)
                date.reset();
            else
                addComment(rest.substr(open + 1, rest.find(')', open) - open - 1));
            return date.has_value();
        });
        return date;
    }

private:
    /// Up to the semicolon for which `isLast`, given the place behind it, says yes.
    template<typename IsLast> void runTo(IsLast isLast)
    {
        for (std::size_t at = 0; at < m_text.size();) {
            if (m_text[at] == ' ') {
                ++at;
            } else if (const std::size_t end = wordEnd(at); end != at) {
                m_tokens.add(Token::Kind::Word, {m_text.data() + at, end - at});
                at = end;
            } else if (m_text[at] == ';') {
                m_tokens.add(Token::Kind::Semicolon, {m_text.data() + at, 1});
                if (isLast(++at))
                    return;
            } else if (m_text[at] == '(') {
                const std::size_t close = closeOf(at);
                const bool matched = close != std::string_view::npos;
                addComment({m_text.data() + at + 1, matched ? close - at - 1 : 0});
                at = matched ? close + 1 : at + 1;
            } else { // a NUL, or a ")" without its "("
                ++at;
            }
        }
    }

    void addComment(std::string_view text) { m_tokens.add(Token::Kind::Comment, text).signs = signsOf(text); }

    /// Asked in order. The ")" that ends the comment which begins at `open`, or npos. All are paired at once (and those behind a backslash in
    /// a comment that is never closed are in no pair) as soon as a line has one that is no comment's: each search may then go to the end.
    std::size_t closeOf(std::size_t open)
    {
        if (!m_paired) {
            std::size_t depth = 1;
            for (std::size_t at = m_marks.parenthesis(open + 1); at < m_text.size(); at = m_marks.parenthesis(at + 1)) {
                if (m_text[at] == '(')
                    ++depth;
                else if (m_text[at] == '\\')
                    ++at;
                else if (--depth == 0)
                    return at;
            }
            pair();
        }
        while (m_next < m_pairs.size() && m_pairs[m_next].open < open)
            ++m_next;
        const bool listed = m_next < m_pairs.size() && m_pairs[m_next].open == open;
        return listed ? m_pairs[m_next].close : std::string_view::npos;
    }
    void pair()
    {
        m_paired = true;
        m_pairs = matchParentheses(m_text);
    }

    /// End of a bracketed literal that begins at `at`, or npos: "[unix socket]" and "[XMail 1.2 (x) Server]" hold spaces.
    std::size_t literalEnd(std::size_t at) const
    {
        for (std::size_t i = at + 1; i < m_text.size() && i - at <= maxLiteralBytes; ++i) {
            const char c = m_text[i];
            if (c == ']')
                return i + 1;
            if (c == '[' || c == ';' || c == '<' || c == '>')
                break;
        }
        return std::string_view::npos;
    }

    /// Behind the word that begins at `at`; `at` where none does.
    std::size_t wordEnd(std::size_t at)
    {
        const char first = m_text[at];
        if (first == '[' || first == '"') [[unlikely]]
            at = wholeEnd(at);
        return m_marks.wordEnd(at);
    }
    /// Behind the literal or quoted string that begins at `at`; there where it does not end.
    [[gnu::noinline]] std::size_t wholeEnd(std::size_t at)
    {
        std::size_t end = at;
        if (m_text[at] == '[') {
            if (const std::size_t literal = literalEnd(at); literal != std::string_view::npos)
                end = literal;
        } else if (!m_noMoreQuotes) {
            const std::size_t close = m_text.find('"', at + 1);
            m_noMoreQuotes = close == std::string_view::npos;
            if (!m_noMoreQuotes)
                end = close + 1;
        }
        if (!m_paired && m_text.substr(at, end - at).find('(') != std::string_view::npos)
            pair();
        return end;
    }

    std::string_view m_text;
    LineMarks m_marks;
    bool m_paired = false;
    std::vector<Parenthesis> m_pairs;
    std::size_t m_next = 0; // of them
    bool m_noMoreQuotes = false;
    Tokens &m_tokens;
};

constexpr std::string_view dayNames[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

/// "Sat," or "Sat", a day number before a month name, or an ISO date: where a date without its semicolon may begin.
bool mayBeginDate(std::string_view word)
{
    if (word.size() >= 10 && isDigit(word[0]) && isDigit(word[3]) && word[4] == '-' && isDigit(word[5]) && word[7] == '-')
        return true;
    if (word.size() <= 2 && isDigit(word[0]) && isDigit(word.back()))
        return true;
    if (word.size() < 3 || word.size() > 4 || (word.size() == 4 && word[3] != ','))
        return false;
    for (const std::string_view day : dayNames) {
        if (equalsIgnoreCase(word.substr(0, 3), day))
            return true;
    }
    return false;
}

bool isWord(const Token &token, std::string_view word)
{
    return token.kind == Token::Kind::Word && token.text().size() == word.size() && equalsIgnoreCase(token.text(), word);
}

bool hasClauseWord(const Tokens &tokens, std::size_t begin, std::size_t end, std::string_view word)
{
    for (std::size_t i = begin; i < end; ++i) {
        if (isWord(tokens[i], word))
            return true;
    }
    return false;
}

/// What stands behind a semicolon.
std::string_view behind(std::string_view text, const Token &semicolon) { return text.substr(std::size_t(semicolon.text().data() - text.data()) + 1); }

/// Finds a date that is none of the usual form or stands in an unusual place, and sets `clauseEnd` to the first token that is no longer part of a clause, `after` to the first token behind.
std::optional<MailDate> findDate(std::string_view text, const Tokens &tokens, std::size_t &clauseEnd, std::size_t &after)
{
    clauseEnd = after = tokens.size();
    int trials = 0;
    std::size_t lastSemicolon = tokens.size();
    for (std::size_t i = tokens.size(); i-- > 0 && trials < maxDateTrials;) {
        if (tokens[i].kind != Token::Kind::Semicolon)
            continue;
        if (lastSemicolon == tokens.size())
            lastSemicolon = i;
        ++trials;
        if (auto date = parseMailDate(behind(text, tokens[i]))) {
            clauseEnd = i, after = i + 1;
            return date;
        }
    }
    // No semicolon before the date: SendGrid, EaaS, lines whose semicolon was lost with a redaction.
    trials = 0;
    for (std::size_t i = 1; i < tokens.size() && trials < maxDateTrials; ++i) {
        if (tokens[i].kind != Token::Kind::Word || !mayBeginDate(tokens[i].text()))
            continue;
        ++trials;
        if (auto date = parseMailDate(text.substr(std::size_t(tokens[i].text().data() - text.data())))) {
            clauseEnd = after = i;
            return date;
        }
    }
    if (lastSemicolon < tokens.size() && !hasClauseWord(tokens, lastSemicolon, tokens.size(), "by"))
        clauseEnd = after = lastSemicolon;
    return std::nullopt;
}

/// Up to four octets as one number, letters in lower case: 0x20 makes a letter of nothing that is none.
constexpr std::uint32_t shortWord(std::string_view word)
{
    std::uint32_t octets = 0;
    for (const char c : word)
        octets = octets << 8 | static_cast<unsigned char>(c | 0x20);
    return octets;
}

/// The clause that a word opens.
std::optional<ClauseName> clauseOf(std::string_view word)
{
    if (word.size() <= 4) {
        switch (shortWord(word)) {
        case shortWord("from"): return ClauseName::From;
        case shortWord("by"): return ClauseName::By;
        case shortWord("via"):
        case shortWord("over"): return ClauseName::Via;
        case shortWord("with"): return ClauseName::With;
        case shortWord("id"): return ClauseName::Id;
        case shortWord("for"): return ClauseName::For;
        }
        return std::nullopt;
    }
    const bool sender = equalsIgnoreCase(word, "envelope-from") || equalsIgnoreCase(word, "envelope-sender") || equalsIgnoreCase(word, "sender:");
    return sender ? std::optional(ClauseName::Sender) : std::nullopt;
}

/// Deals the tokens out to the clauses.
class Dealer {
public:
    explicit Dealer(Line &line) : m_tokens(line.tokens), m_line(line) {}

    void deal(std::size_t end, std::size_t after)
    {
        for (std::size_t i = 0; i < end; ++i) {
            Token &token = m_tokens[i];
            if (token.kind == Token::Kind::Semicolon)
                continue;
            // "Received: Received from …": a second name of the field inside its value.
            if (i == 0 && (isWord(token, "received") || isWord(token, "received:")))
                continue;
            if (const auto clause = token.kind == Token::Kind::Word ? clauseOf(token.text()) : std::nullopt; clause && !isName(i, end))
                open(*clause);
            else
                give(token, m_discard ? ClauseName::After : m_current);
        }
        for (std::size_t i = after; i < m_tokens.size(); ++i)
            give(m_tokens[i], ClauseName::After);
    }

private:
    /// What follows `from` at once is the peer's name, whatever it says; only `from by HOST` has no name at all.
    bool isName(std::size_t i, std::size_t end) const
    {
        return m_current == ClauseName::From && m_line[ClauseName::From].items.empty()
            && !(isWord(m_tokens[i], "by") && i + 1 < end && m_tokens[i + 1].kind == Token::Kind::Word && !hasClauseWord(m_tokens, i + 1, end, "by"));
    }

    /// Begins a clause; what follows the second clause of a name is put aside.
    void open(ClauseName name)
    {
        const bool haveBy = m_line[ClauseName::By].present;
        if (name == ClauseName::From && (haveBy || m_line[ClauseName::From].present)) {
            if (!haveBy) // Smail: "from HOST from [ip]"
                return;
            name = ClauseName::Sender;
        }
        m_discard = m_line[name].present; // "with ESMTP with STARTTLS", "with MailboxResubmission by AntispamTT"
        if (!m_discard) {
            m_line.clauses[std::size_t(name)].present = true;
            m_current = name;
        }
    }

    void give(Token &token, ClauseName clause) { m_line.clauses[std::size_t(clause)].items.append(token); }

    Tokens &m_tokens;
    Line &m_line;
    ClauseName m_current = ClauseName::Before;
    bool m_discard = false; // inside a second clause of the same name
};

} // namespace

void Tokens::grow()
{
    constexpr std::size_t usual = 24;
    m_room = std::max(usual, m_room * 2);
    auto tokens = std::make_unique_for_overwrite<Token[]>(m_room);
    std::copy(begin(), end(), tokens.get());
    m_tokens = std::move(tokens);
}

void tokenise(std::string_view text, Tokens &tokens) { Tokeniser(text, tokens).run(); }

std::string Clause::phrase() const
{
    std::string out;
    for (const Token &item : items) {
        if (item.kind != Token::Kind::Word || (!out.empty() && (item.text().front() == '[' || isDigit(item.text().front()))))
            break;
        if (!out.empty())
            out += ' ';
        out += item.text();
        if (item.text().find('.') != std::string_view::npos) // a host name is whole by itself
            break;
    }
    return out;
}

std::string_view Clause::word() const
{
    for (const Token &item : items) {
        if (item.kind == Token::Kind::Word)
            return item.text();
    }
    return {};
}

std::size_t Texts::size() const
{
    std::size_t count = 0;
    for (const Token &token : m_items)
        count += token.kind == m_kind;
    return count;
}

std::string_view Texts::operator[](std::size_t number) const
{
    for (const Token &token : m_items) {
        if (token.kind == m_kind && number-- == 0)
            return token.text();
    }
    return {};
}

void readLine(std::string_view text, Line &line)
{
    line.tokens.clear();
    line.clauses = {};
    line.about = 0;
    Tokeniser tokeniser(text, line.tokens);
    std::size_t clauseEnd = 0, after = 0;
    line.date = tokeniser.runToDate(clauseEnd);
    after = clauseEnd + 1;
    if (!line.date)
        line.date = findDate(text, line.tokens, clauseEnd, after);
    Dealer(line).deal(clauseEnd, after);
}

} // namespace heloscope::received
