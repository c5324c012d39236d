// A Received line cut into clauses, before anybody interprets them. Internal to core/received. RFC 5321 §4.4, RFC 5322 §3.2.2.
#pragma once

#include "core/base/DateTime.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace heloscope::received {

/// A word, a comment (text without the outer parentheses) or a semicolon, all outside comments.
struct Token {
    enum class Kind : std::uint8_t { Word, Comment, Semicolon };
    const char *begin;
    const Token *next;  // of the same clause
    std::uint32_t size; // a header has fewer octets
    Kind kind;
    std::uint8_t signs; // of a comment: bits of CommentSign
    std::uint8_t about; // and of CommentAbout (Transport.h)

    std::string_view text() const { return {begin, size}; }
};

/// Tokens in the order of the text. Used for one line after the other, so that its memory is.
class Tokens {
public:
    Token &add(Token::Kind kind, std::string_view text)
    {
        if (m_size == m_room)
            grow();
        Token &token = m_tokens[m_size++];
        token = {text.data(), nullptr, std::uint32_t(text.size()), kind, 0, 0};
        return token;
    }
    void clear() { m_size = 0; }
    std::size_t size() const { return m_size; }
    Token &operator[](std::size_t at) { return m_tokens[at]; }
    const Token &operator[](std::size_t at) const { return m_tokens[at]; }
    Token *begin() { return m_tokens.get(); }
    Token *end() { return m_tokens.get() + m_size; }
    const Token *begin() const { return m_tokens.get(); }
    const Token *end() const { return m_tokens.get() + m_size; }

private:
    void grow();
    std::unique_ptr<Token[]> m_tokens; // those behind the last are left as they come: a long line has many
    std::size_t m_size = 0, m_room = 0;
};

/// The tokens of one clause, in order.
class Items {
public:
    class Iterator {
    public:
        explicit Iterator(const Token *at) : m_at(at) {}
        const Token &operator*() const { return *m_at; }
        Iterator &operator++()
        {
            m_at = m_at->next;
            return *this;
        }
        bool operator==(const Iterator &other) const = default;

    private:
        const Token *m_at;
    };
    Iterator begin() const { return Iterator(m_first); }
    Iterator end() const { return Iterator(nullptr); }
    bool empty() const { return !m_first; }
    void append(Token &token)
    {
        (m_last ? m_last->next : m_first) = &token;
        m_last = &token;
    }

private:
    const Token *m_first = nullptr;
    Token *m_last = nullptr;
};

/// The texts of the tokens of one kind, looked up in place.
class Texts {
public:
    Texts(Items items, Token::Kind kind) : m_items(items), m_kind(kind) {}

    class Iterator {
    public:
        Iterator(Items::Iterator at, Token::Kind kind) : m_at(at), m_kind(kind) { skip(); }
        std::string_view operator*() const { return (*m_at).text(); }
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
            while (m_at != Items::Iterator(nullptr) && (*m_at).kind != m_kind)
                ++m_at;
        }
        Items::Iterator m_at;
        Token::Kind m_kind;
    };
    Iterator begin() const { return {m_items.begin(), m_kind}; }
    Iterator end() const { return {m_items.end(), m_kind}; }

    bool empty() const { return begin() == end(); }
    std::size_t size() const;
    /// The text with this number, or an empty one behind the last.
    std::string_view operator[](std::size_t number) const;

private:
    Items m_items;
    Token::Kind m_kind;
};

/// Comments nest and end by depth; a parenthesis without its partner separates words and leaves an empty comment as a trace.
/// Quoted strings and bracketed literals are one word. `text` has single spaces (withSingleSpaces). Linear; views point into `text`.
void tokenise(std::string_view text, Tokens &tokens);

/// The clauses of RFC 5321 §4.4, a second `from` (the sender, as XMail writes it), and what stands outside any clause.
enum class ClauseName { Before, From, By, Via, With, Id, For, Sender, After };
inline constexpr std::size_t clauseCount = 9;

struct Clause {
    bool present = false;
    Items items; // words and comments, without the clause word itself

    /// A host name alone, else the words of a product's phrase ("MailEnable Inbound Mail Agent") up to a comment, literal or number.
    std::string phrase() const;
    /// The first word, or empty.
    std::string_view word() const;
    Texts words() const { return {items, Token::Kind::Word}; }
    Texts comments() const { return {items, Token::Kind::Comment}; }
};

struct Line {
    Line() = default;
    Line(const Line &) = delete;
    Line &operator=(const Line &) = delete;

    Tokens tokens;
    std::array<Clause, clauseCount> clauses; // of `tokens`
    std::optional<MailDate> date;
    std::uint8_t about = 0; // what any comment is about
    Tokens insideComment;   // room for those who look into one
    std::string product;    // and for the text that names the writer
    std::string phrase;     // and for a peer's name of several words

    const Clause &operator[](ClauseName name) const { return clauses[std::size_t(name)]; }
    /// The first comment, clause by clause, for which `is` says yes; or null.
    template<typename Is> const Token *firstComment(Is is) const
    {
        for (const Clause &clause : clauses) {
            for (const Token &item : clause.items) {
                if (item.kind == Token::Kind::Comment && is(item))
                    return &item;
            }
        }
        return nullptr;
    }
    const Token *commentAbout(std::uint8_t bits) const
    {
        return (about & bits) == 0 ? nullptr : firstComment([bits](const Token &comment) { return (comment.about & bits) != 0; });
    }
};

/// `text` is the result of withSingleSpaces and must outlive what is read of it. The words of a usual date stand in no clause. Linear.
void readLine(std::string_view text, Line &line);

} // namespace heloscope::received
