// Reads structured header text piece by piece: comments and folding white space (RFC 5322 §3.2.2), quoted strings (§3.2.4), words.
// Never goes back, never recurses: every octet is looked at a bounded number of times, whatever is nested or left open.
#pragma once

#include "core/authres/AuthResTypes.h"
#include "core/base/Ascii.h"
#include "core/base/ByteSet.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace heloscope::authres {

/// Adds `problem` unless it is noted already; all but "non-ascii" and "injection" make the field non-conforming.
void note(Recorded &recorded, std::string_view problem);

/// RFC 2045 §5.1 token: printable ASCII but space and tspecials.
inline constexpr ByteSet tokenCharacters("!#$%&'*+-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ^_`abcdefghijklmnopqrstuvwxyz{|}~");
inline bool isTokenCharacter(char c) { return tokenCharacters.has(c); }
bool isToken(std::string_view text);

/// A comment that was skipped: its text without the outer parentheses, quoted pairs undone, folds removed.
struct Comment {
    std::string text;
    bool terminated = true;
    bool adjacentBefore = false; // no white space between it and what stands before
    bool adjacentAfter = false;  // … and what stands after (";" and the end are white space here)
};

class CfwsScanner {
public:
    /// `text` must outlive the scanner; problems are noted in `recorded`.
    CfwsScanner(std::string_view text, Recorded &recorded) : m_text(text), m_recorded(recorded) {}

    bool atEnd() const { return m_at >= m_text.size(); }
    char peek() const { return atEnd() ? '\0' : m_text[m_at]; }
    bool at(char c) const { return !atEnd() && m_text[m_at] == c; }
    bool take(char c);
    std::size_t position() const { return m_at; }
    /// Back to a place where the scanner stood before.
    void goTo(std::size_t position) { m_at = position; }
    std::string_view text() const { return m_text; }

    /// Skips white space and comments; comments are appended to `comments` where that is not null. True when something was skipped.
    bool skipCfws(std::vector<Comment> *comments = nullptr) { return !atEnd() && (isFws(peek()) || at('(')) && skipAll(comments); }
    /// The comment that begins here; at('(') must hold.
    Comment takeComment();
    /// A quoted string where one begins here: its content, quoted pairs undone. A missing final quote ends at the next ";".
    bool takeQuoted(std::string &content);
    /// Octets up to white space, ";", "(" or one of `stops`; may be empty.
    std::string_view takeRun(std::string_view stops = {});
    /// The run that takeRun would take, without taking it.
    std::string_view peekRun(std::string_view stops = {}) const;
    /// To the next ";" outside comments and quoted strings (not past it), or the end.
    void skipSegment();

private:
    bool skipAll(std::vector<Comment> *comments);
    std::size_t runEnd(std::string_view stops) const;
    std::size_t closingParenthesis(std::size_t open);
    std::size_t nextSemicolon(std::size_t from) const;

    std::string_view m_text;
    Recorded &m_recorded;
    std::size_t m_at = 0;
    bool m_indexed = false;
    bool m_quotesLeft = true; // false: no unescaped quote follows
    std::vector<std::pair<std::size_t, std::size_t>> m_pairs; // matching parentheses by opening position
};

} // namespace heloscope::authres
