#include "core/message/AddressElement.h"

#include "core/base/Ascii.h"
#include "core/base/Utf8.h"
#include "core/message/AddressText.h"
#include "core/message/EncodedWord.h"

#include <algorithm>

namespace heloscope::address {

namespace {

constexpr std::size_t npos = std::string_view::npos;
using Tokens = std::vector<Token>;
using Span = std::pair<std::size_t, std::size_t>; // token indices [first, second)

bool isWordLike(TokenKind kind) { return kind == TokenKind::Word || kind == TokenKind::Quoted || kind == TokenKind::EncodedWord || kind == TokenKind::Pair; }

class ElementReader {
public:
    ElementReader(std::string_view value, const Tokens &all) : m_value(value)
    {
        for (const Token &token : all) {
            if (token.kind == TokenKind::Comment)
                addComment(token);
            else
                m_tokens.push_back(token);
            if (token.kind == TokenKind::Pair)
                note(AddrQuotedPairOutsideQuotes | AddrMalformed);
        }
        if (!all.empty())
            m_element.mailbox.range = {all.front().range.begin, all.back().range.end};
    }

    Element read()
    {
        if (m_tokens.empty()) {
            m_element.empty = true;
            return std::move(m_element);
        }
        const std::size_t less = indexOf(TokenKind::Less, 0);
        if (less != npos) {
            m_element.hasAngle = true;
            readWithAngle(less);
        } else if (indexOf(TokenKind::At, 0) != npos) {
            readBare();
        } else {
            readWithoutAddress();
        }
        finish();
        return std::move(m_element);
    }

private:
    void note(std::uint32_t oddities)
    {
        m_element.mailbox.oddities |= oddities;
        if (oddities & AddrMalformed)
            m_element.strict = false;
    }

    std::size_t indexOf(TokenKind kind, std::size_t from) const
    {
        for (std::size_t i = from; i < m_tokens.size(); ++i) {
            if (m_tokens[i].kind == kind)
                return i;
        }
        return npos;
    }

    std::string_view textOf(const Token &token) const { return token.range.of(m_value); }

    void addComment(const Token &token)
    {
        const DecodedText decoded = decodeHeaderText(unquoted(textOf(token)));
        if (decoded.controlCharacters)
            note(AddrControlInEncodedWord);
        m_element.mailbox.comments.push_back(decoded.text);
    }

    // Name <address>, and everything that goes wrong around it.
    void readWithAngle(std::size_t less)
    {
        std::size_t greater = indexOf(TokenKind::Greater, less);
        if (greater == npos) {
            note(AddrMalformed);
            greater = m_tokens.size();
        }
        std::size_t inner = less + 1;
        while (inner < greater && m_tokens[inner].kind == TokenKind::Less) { // "<<a@b>>"
            note(AddrMalformed);
            ++inner;
        }
        readName({0, less});
        readAddrSpec({inner, greater});
        std::size_t rest = std::min(greater + 1, m_tokens.size());
        while (rest < m_tokens.size() && m_tokens[rest].kind == TokenKind::Greater)
            ++rest;
        if (rest < m_tokens.size())
            readTextBehind(rest);
    }

    // RFC 5322 ends the mailbox at ">". Text behind it, or a second "<…>", is another reading.
    void readTextBehind(std::size_t rest)
    {
        note(AddrTextAroundBrackets | AddrMalformed);
        const ByteRange behind{m_tokens[rest].range.begin, m_tokens.back().range.end};
        for (std::string &address : addressesInText(toUtf8(behind.of(m_value))))
            m_element.readings.push_back(std::move(address));
    }

    void readBare()
    {
        // The last "@" with a domain behind it; what stands before its local part is a name somebody forgot the brackets for.
        std::size_t at = npos;
        for (std::size_t i = 0; i < m_tokens.size(); ++i) {
            if (m_tokens[i].kind == TokenKind::At)
                at = i;
        }
        std::size_t begin = at;
        while (begin > 0 && isWordLike(m_tokens[begin - 1].kind)) {
            --begin;
            if (begin == 0 || m_tokens[begin - 1].kind != TokenKind::Dot)
                break;
            --begin;
        }
        while (begin > 0 && m_tokens[begin - 1].kind == TokenKind::Dot)
            --begin;
        const bool severalAt = indexOf(TokenKind::At, 0) != at;
        if (severalAt) {
            note(AddrMalformed);
            const std::size_t second = secondAddress();
            readAddrSpec({0, second});
            if (second < m_tokens.size())
                readTextBehind(second);
            return;
        }
        if (begin > 0) {
            m_element.strict = false;
            readName({0, begin});
        }
        readAddrSpec({begin, m_tokens.size()});
    }

    // "a@b.example c@d.example": where the words of another address begin.
    std::size_t secondAddress() const
    {
        bool afterAt = false;
        for (std::size_t i = 1; i < m_tokens.size(); ++i) {
            if (afterAt && isWordLike(m_tokens[i].kind) && isWordLike(m_tokens[i - 1].kind))
                return i;
            afterAt = afterAt || m_tokens[i].kind == TokenKind::At;
        }
        return m_tokens.size();
    }

    void readWithoutAddress()
    {
        m_element.strict = false;
        note(AddrNoDomain);
        const bool quoted = m_tokens[0].kind == TokenKind::Quoted;
        if (m_tokens.size() == 1 && (m_tokens[0].kind == TokenKind::Word || (quoted && textOf(m_tokens[0]).find("=?") == npos))) {
            m_element.mailbox.localPart = toUtf8(quoted ? unquoted(textOf(m_tokens[0])) : std::string(textOf(m_tokens[0])));
            m_element.mailbox.rawName = textOf(m_tokens[0]);
            m_element.readings = addressesInText(m_element.mailbox.localPart);
            if (!m_element.readings.empty())
                note(AddrQuotedLocalAt | AddrMalformed);
        } else {
            readName({0, m_tokens.size()});
            // In the place of an address, a decoded one is what a program that decodes first will take.
            m_element.readings = addressesInText(m_element.mailbox.displayName);
            if (!m_element.readings.empty())
                note(AddrEncodedWordHidesAddress | AddrMalformed);
        }
        m_element.nameOnly = m_element.readings.empty();
    }

    void readName(Span span)
    {
        if (span.first >= span.second)
            return;
        const Tokens phrase(m_tokens.begin() + std::ptrdiff_t(span.first), m_tokens.begin() + std::ptrdiff_t(span.second));
        for (const Token &token : phrase) {
            // RFC 5322 §4.1 obs-phrase allows dots; "[tag]", "@" and ":" in a name are common mistakes.
            if (!isWordLike(token.kind) && token.kind != TokenKind::Dot)
                m_element.strict = false;
        }
        const ByteRange range{phrase.front().range.begin, phrase.back().range.end};
        m_element.mailbox.rawName = range.of(m_value);
        const DecodedText decoded = decodeHeaderText(phraseText(m_value, phrase));
        m_element.mailbox.displayName = decoded.text;
        m_nameEncoded = decoded.encodedWords;
        if (decoded.controlCharacters)
            note(AddrControlInEncodedWord);
        if (!isUtf8(range.of(m_value)))
            note(AddrInvalidUtf8);
    }

    void readAddrSpec(Span span)
    {
        if (span.first < span.second && (m_tokens[span.first].kind == TokenKind::At || m_tokens[span.first].kind == TokenKind::Comma)) {
            // RFC 5322 §4.4 obs-route: everything up to the colon is to be ignored.
            note(AddrSourceRoute);
            std::size_t colon = span.first;
            while (colon < span.second && m_tokens[colon].kind != TokenKind::Colon)
                ++colon;
            if (colon == span.second)
                note(AddrMalformed);
            else
                span.first = colon + 1;
        }
        if (span.first + 1 < span.second && equalsIgnoreCase(textOf(m_tokens[span.first]), "mailto") && m_tokens[span.first + 1].kind == TokenKind::Colon) {
            m_element.strict = false;
            span.first += 2;
        }
        std::size_t at = npos;
        std::size_t atCount = 0;
        for (std::size_t i = span.first; i < span.second; ++i) {
            if (m_tokens[i].kind == TokenKind::At) {
                at = i;
                ++atCount;
            }
        }
        if (atCount > 1)
            readSeveralAt(span);
        readLocalPart({span.first, at == npos ? span.second : at});
        if (at != npos) {
            readDomain({at + 1, span.second});
        } else { // "<MAILER-DAEMON>": the mailbox of some host, nobody knows which
            note(AddrNoDomain);
            m_element.strict = false;
        }
    }

    // "a@b@c": some take the first "@", some the last.
    void readSeveralAt(Span span)
    {
        note(AddrMalformed);
        const ByteRange range{m_tokens[span.first].range.begin, m_tokens[span.second - 1].range.end};
        for (std::string &address : addressesInText(toUtf8(range.of(m_value))))
            m_element.readings.push_back(std::move(address));
    }

    void readLocalPart(Span span)
    {
        std::string local;
        bool encoded = false;
        TokenKind before = TokenKind::Dot;
        for (std::size_t i = span.first; i < span.second; ++i) {
            const Token &token = m_tokens[i];
            const bool word = isWordLike(token.kind);
            // Words and dots take turns (RFC 5322 §4.4 obs-local-part).
            if ((word && before != TokenKind::Dot) || (!word && token.kind != TokenKind::Dot))
                note(AddrMalformed);
            if (word && before != TokenKind::Dot && i > span.first && m_tokens[i - 1].range.end != token.range.begin)
                local += ' ';
            if (token.kind == TokenKind::Quoted) {
                const std::string content = unquoted(textOf(token));
                if (!addressesInText(content).empty() || content.find('@') != npos)
                    note(AddrQuotedLocalAt);
                encoded = encoded || content.find("=?") != npos;
                local += content;
            } else {
                encoded = encoded || token.kind == TokenKind::EncodedWord;
                local += textOf(token);
            }
            before = token.kind;
        }
        if (before == TokenKind::Dot && span.first < span.second)
            m_element.strict = false; // "a.@b": wrong, but nobody reads it as something else
        finishLocalPart(local, encoded);
    }

    // RFC 2047 §5 (3): an encoded word must not stand in an addr-spec. Programs that decode it all the same end at a NUL or line feed, or see
    // the first "@" inside.
    void finishLocalPart(const std::string &local, bool encoded)
    {
        if (encoded) {
            const DecodedText decoded = decodeHeaderText(local);
            if (decoded.encodedWords) {
                note(AddrEncodedWordInAddrSpec | AddrMalformed);
                if (decoded.controlCharacters)
                    note(AddrControlInEncodedWord);
                const std::size_t control = decoded.text.find_first_of(std::string_view("\0\r\n\t ", 5));
                for (std::string &address : addressesInText(decoded.text.substr(0, control)))
                    m_element.readings.push_back(std::move(address));
                m_decodedLocal = decoded.text.substr(0, control);
            }
        }
        if (!isUtf8(local))
            note(AddrInvalidUtf8);
        m_rawLocal = local;
        m_element.mailbox.localPart = toUtf8(local);
    }

    void readDomain(Span span)
    {
        std::string domain;
        for (std::size_t i = span.first; i < span.second; ++i) {
            const Token &token = m_tokens[i];
            const bool fits = token.kind == TokenKind::Word || token.kind == TokenKind::Dot
                || (token.kind == TokenKind::Literal && span.second - span.first == 1);
            const bool torn = i > span.first && token.kind == TokenKind::Word && m_tokens[i - 1].kind == TokenKind::Word;
            if (torn) {
                // Words behind the domain: "a@b.example Bob".
                note(AddrMalformed | AddrTextAroundBrackets);
                const ByteRange rest{token.range.begin, m_tokens[span.second - 1].range.end};
                for (std::string &address : addressesInText(toUtf8(rest.of(m_value))))
                    m_element.readings.push_back(std::move(address));
                break;
            }
            if (!fits)
                note(AddrMalformed | (token.kind == TokenKind::EncodedWord ? std::uint32_t(AddrEncodedWordInAddrSpec) : 0u));
            if (token.kind == TokenKind::Literal)
                note(AddrDomainLiteral);
            domain += textOf(token);
        }
        if (!isUtf8(domain))
            note(AddrInvalidUtf8);
        m_rawDomain = domain;
        std::string &local = m_element.mailbox.localPart;
        if (local.size() > 1 && local.front() == '\'' && domain.size() > 1 && domain.back() == '\'') { // 'a@b.example'
            m_element.strict = false;
            local.erase(0, 1);
            domain.pop_back();
        }
        if (domain.size() > 1 && domain.back() == '.') {
            note(AddrDomainTrailingDot);
            domain.pop_back();
        }
        m_element.mailbox.domain = toUtf8(domain);
        if (!m_decodedLocal.empty() && m_decodedLocal.find('@') == npos)
            m_element.readings.push_back(m_decodedLocal + "@" + lowered(m_element.mailbox.domain));
    }

    void finish();

    std::string_view m_value;
    Tokens m_tokens; // without comments
    Element m_element;
    bool m_nameEncoded = false;
    std::string m_rawLocal, m_rawDomain, m_decodedLocal;
};

void ElementReader::finish()
{
    Mailbox &mailbox = m_element.mailbox;
    const std::string whole = mailbox.address();
    const bool ascii = isAscii(whole); // nothing of it invisible, or read otherwise by a lenient decoder
    for (std::size_t at = 0; at < whole.size() && !ascii;) {
        if (isInvisibleInAddress(nextCodePoint(whole, at)))
            note(AddrInvisible | AddrMalformed);
    }
    if (whole.find('\0') != npos || mailbox.displayName.find('\0') != npos)
        note(AddrNul);
    if (!mailbox.domain.empty()) {
        if (!mailbox.has(AddrDomainLiteral) && !isPlausibleDomain(mailbox.domain))
            note(AddrDomainInvalid);
        if (mailbox.localPart.empty())
            note(AddrMalformed);
        if (hasRoutingHack(mailbox.localPart))
            note(AddrPercentOrEqualsHack);
        if (mailbox.has(AddrInvisible) || mailbox.has(AddrNul))
            m_element.readings.push_back(withoutInvisible(mailbox.localPart) + "@" + lowered(withoutInvisible(mailbox.domain)));
        if (!ascii) {
            const std::string overlong = withOverlongRead(m_rawLocal + "@" + m_rawDomain);
            if (overlong != m_rawLocal + "@" + m_rawDomain && isUtf8(overlong))
                m_element.readings.push_back(overlong);
        }
    }
    if (mailbox.displayName.empty() && !mailbox.comments.empty() && !m_element.hasAngle)
        mailbox.displayName = mailbox.comments.back(); // "a@b.example (Ann)", as before RFC 822 was revised
    if (hasBidiTrick(mailbox.displayName) || hasBidiTrick(whole))
        note(AddrBidi);
    if (isPadded(mailbox.displayName))
        note(AddrPadding);
    const auto namesOther = [&](std::string_view text) {
        const std::vector<std::string> addresses = addressesInText(text);
        return std::any_of(addresses.begin(), addresses.end(), [&](const std::string &address) {
            return !equalsIgnoreCase(std::string_view(address).substr(address.rfind('@') + 1), mailbox.domain);
        });
    };
    if (m_nameEncoded && namesOther(mailbox.displayName))
        note(AddrEncodedWordHidesAddress);
    if (std::any_of(mailbox.comments.begin(), mailbox.comments.end(), namesOther))
        note(AddrCommentWithAddress);
}

} // namespace

Element readElement(std::string_view value, const Tokens &tokens) { return ElementReader(value, tokens).read(); }

} // namespace heloscope::address
