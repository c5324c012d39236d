#include "core/received/Peer.h"

#include "core/base/Ascii.h"
#include "core/base/ByteSet.h"
#include "core/received/Transport.h"

namespace heloscope::received {
namespace {

constexpr std::string_view unresolvedNames[] = {"unknown", "softdnserr", "unverified", "unavailable", "unspecified", "no-rdns"};

std::string_view withoutDot(std::string_view name)
{
    while (!name.empty() && (name.back() == '.' || name.back() == ','))
        name.remove_suffix(1);
    return name;
}

/// The last of four or five groups of digits may be a port: "192.0.2.1.4711".
std::string_view withoutDottedPort(std::string_view text)
{
    std::size_t dots = 0, last = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '.')
            ++dots, last = i;
        else if (!isDigit(text[i]))
            return text;
    }
    return dots == 4 ? text.substr(0, last) : text;
}

std::optional<IpAddress> readBareAddress(std::string_view text)
{
    if (const auto ip = IpAddress::parseLenient(text))
        return ip;
    const std::size_t colon = text.rfind(':');
    if (colon != std::string_view::npos && text.find('.') < colon && parseDecimal(text.substr(colon + 1), 65535)) {
        if (const auto ip = IpAddress::parse(text.substr(0, colon)))
            return ip;
    }
    return IpAddress::parse(withoutDottedPort(text));
}

/// Without a colon only what begins with a digit, or with what a redaction puts there, can be or look like an address; names mostly do not.
bool mayBeAddress(std::string_view text)
{
    const char first = text.front();
    return isDigit(first) || first == '.' || first == '*' || first == '[' || toLower(first) == 'x' || isFws(first) || text.find(':') != std::string_view::npos;
}

/// Digits, hexadecimal letters, dots and colons as an address has them, also where a redaction destroyed it.
bool looksLikeAddress(std::string_view text)
{
    std::size_t dots = 0, colons = 0;
    for (const char c : text) {
        dots += c == '.';
        colons += c == ':';
    }
    if (colons >= 3 && (isHexDigit(text.front()) || startsWithIgnoreCase(text, "ipv6:")))
        return true;
    if (dots != 3)
        return false;
    for (const char c : text) {
        if (!isDigit(c) && c != '.' && toLower(c) != 'x' && c != '*')
            return false;
    }
    return true;
}

/// Reads one comment of the from clause into `peer`.
class CommentReader {
public:
    CommentReader(Peer &peer, Tokens &room) : m_peer(peer), m_tokens(room) {}

    void read(std::string_view comment)
    {
        if (readPlain(comment))
            return;
        Tokens &tokens = m_tokens;
        tokens.clear();
        tokenise(comment, tokens);
        std::size_t words = 0;
        for (const Token &token : tokens)
            words += token.kind == Token::Kind::Word;
        std::string_view previous;
        std::size_t plainWords = 0;
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            if (tokens[i].kind == Token::Kind::Comment) {
                m_peer.mayBeForged |= containsIgnoreCase(tokens[i].text(), "forged");
                continue;
            }
            if (tokens[i].kind != Token::Kind::Word)
                continue;
            const std::string_view word = tokens[i].text();
            const std::string_view next = i + 1 < tokens.size() && tokens[i + 1].kind == Token::Kind::Word ? tokens[i + 1].text() : std::string_view();
            if (takeHelo(word, next) || takeAccount(word, next)) {
                i += m_usedNext ? 1 : 0;
                m_usedNext = false;
                continue;
            }
            // "(Oracle Communications Messaging Server 8.0.1.2 …)": behind a phrase four numbers are a version.
            if (plainWords < 2 || word.find('[') != std::string_view::npos)
                takeSlotOrName(word, previous, words == 1);
            previous = word;
            ++plainWords;
        }
    }

private:
    /// "name [address]", as most servers write it: a third of the work. Whether it was that and nothing odd.
    bool readPlain(std::string_view comment)
    {
        static constexpr ByteSet ofNames("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_"), ofAddresses("0123456789abcdefABCDEF.:");
        const std::size_t end = ofNames.skip(comment, 0);
        const std::string_view name = comment.substr(0, end), slot = comment.substr(std::min(end + 1, comment.size()));
        // A name with a dot is no keyword, and one that begins so is no address.
        if (name.empty() || !isAlpha(name.front()) || mayBeAddress(name) || name.back() == '.' || name.find('.') == std::string_view::npos)
            return false;
        constexpr std::size_t longest = 50;
        if (slot.size() < 3 || slot.size() > longest || comment[end] != ' ' || slot.front() != '[' || slot.back() != ']'
            || ofAddresses.skip(slot, 1) != slot.size() - 1)
            return false;
        bool isSlot = false;
        takeSlot(slot, readAddress(slot, isSlot));
        if (!m_peer.slotNameSeen)
            m_peer.slotName = name;
        m_peer.slotNameSeen = true;
        return true;
    }

    bool takeHelo(std::string_view word, std::string_view next)
    {
        if (equalsIgnoreCase(word, "helo") || equalsIgnoreCase(word, "ehlo") || equalsIgnoreCase(word, "lhlo")) {
            setHelo(next);
            m_usedNext = !next.empty();
            return true;
        }
        if (startsWithIgnoreCase(word, "helo=") || startsWithIgnoreCase(word, "ehlo=")) {
            setHelo(word.substr(5));
            return true;
        }
        // vger's ZMailer: "EHLO name" in quotes, the name as the client sent it.
        if (word.size() > 6 && word.front() == '"' && (startsWithIgnoreCase(word, "\"helo ") || startsWithIgnoreCase(word, "\"ehlo "))) {
            std::string_view quoted = word.substr(6);
            if (quoted.back() == '"')
                quoted.remove_suffix(1);
            setHelo(trimmed(quoted));
            return true;
        }
        return false;
    }
    void setHelo(std::string_view helo)
    {
        if (!m_peer.helo)
            m_peer.helo = withoutDot(helo);
    }

    bool takeAccount(std::string_view word, std::string_view next)
    {
        if (equalsIgnoreCase(word, "account")) { // CommuniGate Pro
            if (!next.empty())
                m_peer.account = next;
            m_usedNext = !next.empty();
            return true;
        }
        return startsWithIgnoreCase(word, "port=") || startsWithIgnoreCase(word, "ident=");
    }

    void takeSlotOrName(std::string_view word, std::string_view previous, bool alone)
    {
        if (equalsIgnoreCase(word, "[unix socket]") || equalsIgnoreCase(word, "[local]")) {
            m_peer.local = true;
            takeName(previous);
            return;
        }
        const std::size_t bracket = word.find('[');
        if (bracket != std::string_view::npos && bracket > 0 && word.back() == ']') { // "localhost[127.0.0.1]"
            takeName(word.substr(0, bracket));
            const std::string_view slot = word.substr(bracket);
            bool isSlot = false;
            takeSlot(slot, readAddress(slot, isSlot));
            return;
        }
        bool isSlot = false;
        const auto ip = readAddress(word, isSlot);
        if (isSlot) {
            // "(10.0.0.6 [10.0.0.6])": the address again in the place of the name; the bracketed one counts.
            takeSlot(word, ip);
            takeName(previous);
            return;
        }
        const std::size_t at = word.rfind('@');
        if (at != std::string_view::npos && alone) {
            const std::string_view host = word.substr(at + 1);
            const auto hostIp = readAddress(host, isSlot);
            if (isSlot)
                takeSlot(host, hostIp);
            else
                m_peer.account = word; // qmail: the login name in the place of the address
            return;
        }
        if (alone)
            takeName(word);
    }

    void takeSlot(std::string_view word, const std::optional<IpAddress> &ip)
    {
        const bool bracketed = word.front() == '[';
        if (m_peer.slot && !(bracketed && !m_peer.bracketed))
            return;
        m_peer.slot = m_peer.commented = true;
        m_peer.bracketed = bracketed;
        m_peer.ip = ip;
    }

    void takeName(std::string_view word)
    {
        if (word.empty() || m_peer.slotNameSeen)
            return;
        if (const std::size_t at = word.rfind('@'); at != std::string_view::npos) // ident@name
            word.remove_prefix(at + 1);
        word = withoutAngles(withoutDot(word));
        bool isAddress = word.empty();
        readAddress(word, isAddress);
        m_peer.slotNameSeen = true;
        for (const std::string_view unresolved : unresolvedNames)
            isAddress |= equalsIgnoreCase(word, unresolved);
        if (!isAddress)
            m_peer.slotName = word;
    }

    Peer &m_peer;
    Tokens &m_tokens;
    bool m_usedNext = false;
};

/// The words of the from clause outside comments: the name, perhaps a phrase, perhaps an address, perhaps a login name.
void readWords(const Clause &from, Peer &peer, std::string &phrase)
{
    std::string_view previous;
    bool phraseOpen = true;
    for (const Token &item : from.items) {
        if (item.kind != Token::Kind::Word) {
            phraseOpen = false;
            continue;
        }
        const std::string_view word = item.text();
        if (peer.name.empty() && phraseOpen) {
            peer.name = word;
            phraseOpen = word.front() != '[' && word.find('.') == std::string_view::npos; // a host name is whole by itself
        } else if (word.front() == '[' && !peer.slot) {
            peer.ip = readAddress(word, peer.slot);
            peer.bracketed = true;
            if (previous.find('@') != std::string_view::npos) // NetMail: "from HOST user@host [ip]"
                peer.account = previous;
            phraseOpen = false;
        } else if (equalsIgnoreCase(previous, "be") && word.size() > 2 && word.front() == '"') {
            peer.helo = word.substr(1, word.size() - 2); // smtpd: 'from HOST(ip), claiming to be "HELO"'
        } else if (equalsIgnoreCase(word, "named") || equalsIgnoreCase(word, "claiming") || word.find('@') != std::string_view::npos
                   || word.find('=') != std::string_view::npos) {
            phraseOpen = false;
        } else if (phraseOpen) {
            if (peer.name.data() != phrase.data())
                phrase = peer.name;
            phrase += ' ';
            phrase += word;
            peer.name = phrase;
        }
        previous = word;
    }
}

} // namespace

std::optional<IpAddress> readAddress(std::string_view word, bool &isSlot)
{
    isSlot = false;
    if (word.empty())
        return std::nullopt;
    if (word.front() == '[') {
        isSlot = true;
        const std::size_t close = word.find(']');
        return readBareAddress(trimmed(word.substr(1, close == std::string_view::npos ? word.npos : close - 1)));
    }
    if (word.front() == '/') // Java's way to print an address without a name
        word.remove_prefix(1);
    if (!word.empty() && !mayBeAddress(word))
        return std::nullopt;
    const auto ip = word.empty() ? std::nullopt : readBareAddress(word);
    isSlot = ip || (!word.empty() && looksLikeAddress(word));
    return ip;
}

Peer readPeer(Line &line)
{
    Peer peer;
    const Clause &from = line[ClauseName::From];
    readWords(from, peer, line.phrase);
    for (const Token &item : from.items) {
        if (item.kind == Token::Kind::Comment && isAboutPeer(item))
            CommentReader(peer, line.insideComment).read(item.text());
    }
    // "(from user@localhost) by …": sendmail's local submission.
    if (!from.present) {
        for (const std::string_view comment : line[ClauseName::Before].comments()) {
            if (startsWithIgnoreCase(comment, "from "))
                peer.name = trimmed(comment.substr(5));
        }
    }
    return peer;
}

} // namespace heloscope::received
