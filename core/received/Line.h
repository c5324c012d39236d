// A Received line cut into clauses, before anybody interprets them. Internal to core/received. RFC 5321 §4.4, RFC 5322 §3.2.2.
#pragma once

#include "core/base/DateTime.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace heloscope::received {

/// A word, a comment (text without the outer parentheses) or a semicolon, all outside comments.
struct Token {
    enum class Kind { Word, Comment, Semicolon };
    Kind kind;
    std::string_view text;
    std::size_t begin = 0, end = 0; // in the text given to tokenise
};

/// Comments nest and end by depth; a parenthesis without its partner separates words and leaves an empty comment as a trace.
/// Quoted strings and bracketed literals are one word. Linear; views point into `text`.
std::vector<Token> tokenise(std::string_view text);

/// The clauses of RFC 5321 §4.4, a second `from` (the sender, as XMail writes it), and what stands outside any clause.
enum class ClauseName { Before, From, By, Via, With, Id, For, Sender, After };
inline constexpr std::size_t clauseCount = 9;

struct Clause {
    bool present = false;
    std::vector<Token> items; // words and comments in order, without the clause word itself

    /// A host name alone, else the words of a product's phrase ("MailEnable Inbound Mail Agent") up to a comment, literal or number.
    std::string phrase() const;
    /// The first word, or empty.
    std::string_view word() const;
    std::vector<std::string_view> words() const;
    std::vector<std::string_view> comments() const;
};

struct Line {
    std::array<Clause, clauseCount> clauses;
    std::vector<std::string_view> comments; // of all clauses, clause by clause
    std::optional<MailDate> date;
    std::string_view text;

    const Clause &operator[](ClauseName name) const { return clauses[std::size_t(name)]; }
    Clause &operator[](ClauseName name) { return clauses[std::size_t(name)]; }
};

/// `text` is the result of withSingleSpaces and must outlive the Line. Linear.
Line readLine(std::string_view text);

} // namespace heloscope::received
