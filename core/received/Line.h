// A Received line cut into clauses, before anybody interprets them. Internal to core/received. RFC 5321 §4.4, RFC 5322 §3.2.2.
#pragma once

#include "core/base/Bigrams.h"
#include "core/base/DateTime.h"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace heloscope::received {

/// A word, a comment (text without the outer parentheses) or a semicolon, all outside comments.
struct Token {
    enum class Kind { Word, Comment, Semicolon };
    Kind kind = Kind::Word;
    std::string_view text;
    Bigrams pairs; // of a comment's letters: what is looked for in it stands there only with all of its own
};

/// The texts of all tokens of one kind, looked up in place.
class Texts {
public:
    Texts(std::span<const Token> tokens, Token::Kind kind) : m_tokens(tokens), m_kind(kind) {}

    class Iterator {
    public:
        Iterator(const Token *at, const Token *end, Token::Kind kind) : m_at(at), m_end(end), m_kind(kind) { skip(); }
        std::string_view operator*() const { return m_at->text; }
        Iterator &operator++()
        {
            ++m_at;
            skip();
            return *this;
        }
        bool operator==(const Iterator &other) const { return m_at == other.m_at; }

    private:
        void skip()
        {
            while (m_at != m_end && m_at->kind != m_kind)
                ++m_at;
        }
        const Token *m_at, *m_end;
        Token::Kind m_kind;
    };
    Iterator begin() const { return {m_tokens.data(), m_tokens.data() + m_tokens.size(), m_kind}; }
    Iterator end() const { return {m_tokens.data() + m_tokens.size(), m_tokens.data() + m_tokens.size(), m_kind}; }

    bool empty() const { return begin() == end(); }
    std::size_t size() const;
    /// The text with this number, or an empty one behind the last.
    std::string_view operator[](std::size_t number) const;

private:
    std::span<const Token> m_tokens;
    Token::Kind m_kind;
};

/// Comments nest and end by depth; a parenthesis without its partner separates words and leaves an empty comment as a trace.
/// Quoted strings and bracketed literals are one word. Linear; views point into `text`.
std::vector<Token> tokenise(std::string_view text);

/// The clauses of RFC 5321 §4.4, a second `from` (the sender, as XMail writes it), and what stands outside any clause.
enum class ClauseName { Before, From, By, Via, With, Id, For, Sender, After };
inline constexpr std::size_t clauseCount = 9;

struct Clause {
    bool present = false;
    std::span<const Token> items; // words and comments in order, without the clause word itself

    /// A host name alone, else the words of a product's phrase ("MailEnable Inbound Mail Agent") up to a comment, literal or number.
    std::string phrase() const;
    /// The first word, or empty.
    std::string_view word() const;
    Texts words() const { return {items, Token::Kind::Word}; }
    Texts comments() const { return {items, Token::Kind::Comment}; }
};

struct Line {
    Line() = default;
    Line(Line &&) = default;
    Line &operator=(Line &&) = default;

    std::vector<Token> tokens; // clause by clause
    std::array<Clause, clauseCount> clauses; // views into `tokens`
    std::optional<MailDate> date;
    std::string_view text;

    const Clause &operator[](ClauseName name) const { return clauses[std::size_t(name)]; }
};

/// `text` is the result of withSingleSpaces and must outlive the Line. Linear.
Line readLine(std::string_view text);

} // namespace heloscope::received
