#include "core/received/Line.h"

#include "core/base/Ascii.h"
#include "core/base/ByteSet.h"
#include "core/received/WordEnds.h"

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
    explicit Tokeniser(std::string_view text) : m_text(text), m_parentheses(matchParentheses(text)), m_wordEnds(text) {}

    std::vector<Token> run()
    {
        constexpr std::size_t usual = 24;
        m_tokens.reserve(usual);
        std::size_t i = 0;
        while (i < m_text.size()) {
            const char c = m_text[i];
            if (isFws(c) || c == '\0' || c == ')') {
                ++i;
            } else if (c == ';') {
                m_tokens.push_back({Token::Kind::Semicolon, m_text.substr(i, 1), {}});
                ++i;
            } else if (c == '(') {
                const std::size_t close = partnerOf(i);
                const bool matched = close != std::string_view::npos;
                const std::string_view comment = m_text.substr(i + 1, matched ? close - i - 1 : 0);
                m_tokens.push_back({Token::Kind::Comment, comment, Bigrams(comment)});
                i = matched ? close + 1 : i + 1;
            } else {
                const std::size_t end = wordEnd(i);
                m_tokens.push_back({Token::Kind::Word, m_text.substr(i, end - i), {}});
                i = end;
            }
        }
        return std::move(m_tokens);
    }

private:
    /// Asked in order. One behind a backslash in a comment that is never closed is in no list, and has no partner.
    std::size_t partnerOf(std::size_t open)
    {
        while (m_next < m_parentheses.size() && m_parentheses[m_next].open < open)
            ++m_next;
        const bool listed = m_next < m_parentheses.size() && m_parentheses[m_next].open == open;
        return listed ? m_parentheses[m_next].close : std::string_view::npos;
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

    std::size_t wordEnd(std::size_t at)
    {
        std::size_t i = at;
        if (m_text[i] == '[') {
            if (const std::size_t end = literalEnd(i); end != std::string_view::npos)
                i = end;
        } else if (m_text[i] == '"' && !m_noMoreQuotes) {
            const std::size_t close = m_text.find('"', i + 1);
            m_noMoreQuotes = close == std::string_view::npos;
            if (!m_noMoreQuotes)
                i = close + 1;
        }
        i = m_wordEnds.from(i);
        return i == at ? at + 1 : i;
    }

    std::string_view m_text;
    std::vector<Parenthesis> m_parentheses;
    std::size_t m_next = 0; // of them
    WordEnds m_wordEnds;
    bool m_noMoreQuotes = false;
    std::vector<Token> m_tokens;
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
    return token.kind == Token::Kind::Word && token.text.size() == word.size() && equalsIgnoreCase(token.text, word);
}

bool hasClauseWord(const std::vector<Token> &tokens, std::size_t begin, std::size_t end, std::string_view word)
{
    for (std::size_t i = begin; i < end; ++i) {
        if (isWord(tokens[i], word))
            return true;
    }
    return false;
}

/// What stands behind a semicolon.
std::string_view behind(std::string_view text, const Token &semicolon) { return text.substr(std::size_t(semicolon.text.data() - text.data()) + 1); }

/// Finds the date and sets `clauseEnd` to the first token that is no longer part of a clause, `after` to the first token behind.
std::optional<MailDate> findDate(std::string_view text, const std::vector<Token> &tokens, std::size_t &clauseEnd, std::size_t &after)
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
        if (tokens[i].kind != Token::Kind::Word || !mayBeginDate(tokens[i].text))
            continue;
        ++trials;
        if (auto date = parseMailDate(text.substr(std::size_t(tokens[i].text.data() - text.data())))) {
            clauseEnd = after = i;
            return date;
        }
    }
    if (lastSemicolon < tokens.size() && !hasClauseWord(tokens, lastSemicolon, tokens.size(), "by"))
        clauseEnd = after = lastSemicolon;
    return std::nullopt;
}

struct Keyword {
    std::string_view word;
    ClauseName clause;
};
// clang-format off
constexpr Keyword keywords[] = {
    {"from", ClauseName::From}, {"by", ClauseName::By}, {"via", ClauseName::Via}, {"with", ClauseName::With}, {"id", ClauseName::Id},
    {"for", ClauseName::For}, {"over", ClauseName::Via}, {"envelope-from", ClauseName::Sender}, {"envelope-sender", ClauseName::Sender},
    {"sender:", ClauseName::Sender},
};
// clang-format on

/// Deals the tokens out to the clauses.
class Dealer {
public:
    Dealer(const std::vector<Token> &tokens, Line &line) : m_tokens(tokens), m_line(line), m_dealt(tokens.size(), nobody) {}

    void deal(std::size_t end, std::size_t after)
    {
        for (std::size_t i = 0; i < end; ++i) {
            const Token &token = m_tokens[i];
            if (token.kind == Token::Kind::Semicolon)
                continue;
            // "Received: Received from …": a second name of the field inside its value.
            if (i == 0 && (isWord(token, "received") || isWord(token, "received:")))
                continue;
            if (token.kind == Token::Kind::Word) {
                if (const auto keyword = keywordAt(i, end)) {
                    open(*keyword);
                    continue;
                }
            }
            give(i, m_discard ? ClauseName::After : m_current);
        }
        for (std::size_t i = after; i < m_tokens.size(); ++i)
            give(i, ClauseName::After);
        collect();
    }

private:
    std::optional<ClauseName> keywordAt(std::size_t i, std::size_t end) const
    {
        // What follows `from` at once is the peer's name, whatever it says; only `from by HOST` has no name at all.
        if (m_current == ClauseName::From && m_counts[std::size_t(ClauseName::From)] == 0
            && !(isWord(m_tokens[i], "by") && i + 1 < end && m_tokens[i + 1].kind == Token::Kind::Word && !hasClauseWord(m_tokens, i + 1, end, "by")))
            return std::nullopt;
        const std::string_view word = m_tokens[i].text;
        for (const Keyword &keyword : keywords) {
            if (equalsIgnoreCase(word, keyword.word))
                return keyword.clause;
        }
        return std::nullopt;
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

    void give(std::size_t token, ClauseName clause)
    {
        m_dealt[token] = std::uint8_t(clause);
        ++m_counts[std::size_t(clause)];
    }

    void collect()
    {
        std::array<std::size_t, clauseCount> place{};
        for (std::size_t clause = 1; clause < clauseCount; ++clause)
            place[clause] = place[clause - 1] + m_counts[clause - 1];
        m_line.tokens.resize(place.back() + m_counts.back());
        for (std::size_t clause = 0; clause < clauseCount; ++clause)
            m_line.clauses[clause].items = std::span(m_line.tokens).subspan(place[clause], m_counts[clause]);
        for (std::size_t i = 0; i < m_tokens.size(); ++i) {
            if (m_dealt[i] != nobody)
                m_line.tokens[place[m_dealt[i]]++] = m_tokens[i];
        }
    }

    static constexpr std::uint8_t nobody = clauseCount;
    const std::vector<Token> &m_tokens;
    Line &m_line;
    std::vector<std::uint8_t> m_dealt; // the clause of each token
    std::array<std::size_t, clauseCount> m_counts{};
    ClauseName m_current = ClauseName::Before;
    bool m_discard = false; // inside a second clause of the same name
};

} // namespace

std::vector<Token> tokenise(std::string_view text) { return Tokeniser(text).run(); }

std::string Clause::phrase() const
{
    std::string out;
    for (const Token &item : items) {
        if (item.kind != Token::Kind::Word || (!out.empty() && (item.text.front() == '[' || isDigit(item.text.front()))))
            break;
        if (!out.empty())
            out += ' ';
        out += item.text;
        if (item.text.find('.') != std::string_view::npos) // a host name is whole by itself
            break;
    }
    return out;
}

std::string_view Clause::word() const
{
    for (const Token &item : items) {
        if (item.kind == Token::Kind::Word)
            return item.text;
    }
    return {};
}

std::size_t Texts::size() const
{
    return std::size_t(std::count_if(m_tokens.begin(), m_tokens.end(), [this](const Token &token) { return token.kind == m_kind; }));
}

std::string_view Texts::operator[](std::size_t number) const
{
    for (const Token &token : m_tokens) {
        if (token.kind == m_kind && number-- == 0)
            return token.text;
    }
    return {};
}

Line readLine(std::string_view text)
{
    Line line;
    line.text = text;
    const std::vector<Token> tokens = tokenise(text);
    std::size_t clauseEnd = 0, after = 0;
    line.date = findDate(text, tokens, clauseEnd, after);
    Dealer(tokens, line).deal(clauseEnd, after);
    return line;
}

} // namespace heloscope::received
