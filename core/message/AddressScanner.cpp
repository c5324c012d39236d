#include "core/message/AddressScanner.h"

#include "core/base/Ascii.h"
#include "core/base/ByteSet.h"
#include "core/message/EncodedWord.h"

#include <algorithm>

namespace heloscope::address {

namespace {

constexpr std::size_t npos = std::string_view::npos;
constexpr ByteSet wordEnds("()<>[]:;@\\,.\" \t\r\n");

} // namespace

// RFC 5322 §3.2.4; a quoted pair hides the quote after it.
std::size_t AddressScanner::quotedEnd(std::size_t begin)
{
    for (std::size_t at = begin + 1; at < m_value.size(); ++at) {
        if (m_value[at] == '\\')
            ++at;
        else if (m_value[at] == '"')
            return at + 1;
    }
    m_noMoreQuotes = true;
    return npos;
}

// RFC 5322 §3.2.2, nested comments counted, not recursed into.
std::size_t AddressScanner::commentEnd(std::size_t begin)
{
    std::size_t depth = 0;
    for (std::size_t at = begin; at < m_value.size(); ++at) {
        switch (m_value[at]) {
        case '\\': ++at; break;
        case '(': ++depth; break;
        case ')':
            if (--depth == 0)
                return at + 1;
            break;
        default: break;
        }
    }
    m_noMoreComments = true;
    return npos;
}

// Some programs forget to encode a comma or a parenthesis in a Q word; what looks like an address is left in plain sight, though.
std::size_t AddressScanner::encodedWordEnd(std::size_t begin) const
{
    EncodedWord word;
    if (!readEncodedWord(m_value, begin, word))
        return npos;
    return word.payload.find_first_of("<>@\"\r\n") == npos ? word.end : npos;
}

Token AddressScanner::scan()
{
    const std::size_t begin = m_at;
    const auto token = [&](TokenKind kind, std::size_t end) {
        m_at = end;
        return Token{kind, {begin, end}};
    };
    std::size_t end = npos;
    switch (m_value[begin]) {
    case '"': end = m_noMoreQuotes ? npos : quotedEnd(begin); return end == npos ? token(TokenKind::Word, begin + 1) : token(TokenKind::Quoted, end);
    case '(': end = m_noMoreComments ? npos : commentEnd(begin); return end == npos ? token(TokenKind::Word, begin + 1) : token(TokenKind::Comment, end);
    case '[':
        end = m_noMoreLiterals ? npos : m_value.find(']', begin);
        m_noMoreLiterals = end == npos;
        return end == npos ? token(TokenKind::Word, begin + 1) : token(TokenKind::Literal, end + 1);
    case '\\': return token(TokenKind::Pair, std::min(begin + 2, m_value.size()));
    case '@': return token(TokenKind::At, begin + 1);
    case '.': return token(TokenKind::Dot, begin + 1);
    case '<': return token(TokenKind::Less, begin + 1);
    case '>': return token(TokenKind::Greater, begin + 1);
    case ',': return token(TokenKind::Comma, begin + 1);
    case ':': return token(TokenKind::Colon, begin + 1);
    case ';': return token(TokenKind::Semicolon, begin + 1);
    case ')':
    case ']': return token(TokenKind::Word, begin + 1);
    default: break;
    }
    if (m_value[begin] == '=' && (end = encodedWordEnd(begin)) != npos)
        return token(TokenKind::EncodedWord, end);
    end = begin + 1;
    while (end < m_value.size() && !wordEnds.has(m_value[end]) && !(m_value[end] == '=' && encodedWordEnd(end) != npos))
        ++end;
    return token(TokenKind::Word, end);
}

bool AddressScanner::nextElement(std::vector<Token> &tokens, End &end)
{
    tokens.clear();
    if (m_ended)
        return false;
    bool inAngle = false;
    bool inRoute = false; // RFC 5322 §4.4: "@a,@b:" holds commas and a colon
    for (;;) {
        while (m_at < m_value.size() && isFws(m_value[m_at]))
            ++m_at;
        if (m_at >= m_value.size()) {
            m_ended = true;
            end = End::Text;
            return true;
        }
        const Token token = scan();
        switch (token.kind) {
        case TokenKind::Less: inAngle = true; break;
        case TokenKind::Greater: inAngle = inRoute = false; break;
        case TokenKind::At:
            inRoute = inRoute || (inAngle && !tokens.empty() && (tokens.back().kind == TokenKind::Less || tokens.back().kind == TokenKind::Comma));
            break;
        case TokenKind::Comma:
            if (inRoute || (inAngle && !tokens.empty() && tokens.back().kind == TokenKind::Less))
                break;
            end = End::Comma;
            return true;
        case TokenKind::Colon:
            if (inAngle) {
                inRoute = false;
                break;
            }
            end = End::Colon;
            return true;
        case TokenKind::Semicolon:
            if (inAngle)
                break;
            end = End::Semicolon;
            return true;
        case TokenKind::Word:
        case TokenKind::Quoted:
        case TokenKind::EncodedWord:
        case TokenKind::Literal:
        case TokenKind::Comment:
        case TokenKind::Pair:
        case TokenKind::Dot: break;
        }
        tokens.push_back(token);
    }
}

} // namespace heloscope::address
