// Tokens of an address list (RFC 5322 §3.2) and its cut into elements at the top-level commas. Comments of any depth, quoted strings and encoded
// words are single tokens; what is never closed is read as ordinary characters.
#pragma once

#include "core/base/ByteRange.h"

#include <string_view>
#include <vector>

namespace heloscope::address {

enum class TokenKind {
    Word,        // atom, with 8-bit and anything else that has no meaning of its own
    Quoted,      // "…"
    EncodedWord, // =?…?=
    Literal,     // […]
    Comment,     // (…)
    Pair,        // backslash and what follows, outside quotes
    At,
    Dot,
    Less,
    Greater,
    Comma,
    Colon,
    Semicolon,
};

struct Token {
    TokenKind kind = TokenKind::Word;
    ByteRange range; // in the value
};

/// Hands out one element of the list after the other.
class AddressScanner {
public:
    explicit AddressScanner(std::string_view value) : m_value(value) {}

    /// How the element just read ended.
    enum class End { Comma, Semicolon, Colon, Text };
    /// The tokens up to the next comma, semicolon or group colon outside angle brackets, without it; false at the end.
    bool nextElement(std::vector<Token> &tokens, End &end);

private:
    Token scan();
    std::size_t quotedEnd(std::size_t begin);
    std::size_t commentEnd(std::size_t begin);
    std::size_t encodedWordEnd(std::size_t begin) const;

    std::string_view m_value;
    std::size_t m_at = 0;
    // Once nothing closes any more, later openings need not be looked at again: this keeps hostile input linear.
    bool m_noMoreQuotes = false;
    bool m_noMoreComments = false;
    bool m_noMoreLiterals = false;
    bool m_ended = false;
};

} // namespace heloscope::address
