#include "core/received/Transport.h"

#include "core/base/Ascii.h"
#include "core/base/ByteSet.h"
#include "core/received/CommentSigns.h"

namespace heloscope::received {
namespace {

/// The word behind `key` in `text` up to a space or one of `stops`, or empty.
std::string_view wordAfter(std::string_view text, std::string_view key, std::string_view stops = ",)")
{
    const std::size_t at = findIgnoreCase(text, key);
    if (at == std::string_view::npos)
        return {};
    text.remove_prefix(at + key.size());
    while (!text.empty() && isFws(text.front()))
        text.remove_prefix(1);
    std::size_t end = 0;
    while (end < text.size() && !isFws(text[end]) && stops.find(text[end]) == std::string_view::npos)
        ++end;
    return text.substr(0, end);
}

/// "TLSv1.2", "TLS1_3", "TLS1.3", "SSLv3", "TLSv1/SSLv3": begins like a version and goes on with a digit or "v".
bool isTlsVersion(std::string_view word)
{
    return word.size() >= 4 && (startsWithIgnoreCase(word, "tls") || startsWithIgnoreCase(word, "ssl")) && (isDigit(word[3]) || toLower(word[3]) == 'v')
        && word.size() <= 16;
}

bool isNothing(std::string_view value) { return value.empty() || equalsIgnoreCase(value, "none") || equalsIgnoreCase(value, "no"); }

struct Tls {
    std::string_view version, cipher; // either may be empty
};

void setTls(Hop &hop, const Tls &tls)
{
    hop.tls = true;
    hop.tlsVersion = std::string(tls.version);
    hop.tlsCipher = std::string(tls.cipher);
}

/// "V:C:bits…" as Exim and OpenSMTPD write it.
std::optional<Tls> readColonForm(std::string_view text)
{
    if (startsWithIgnoreCase(text, "cipher "))
        text = trimmed(text.substr(7));
    if (!startsWithIgnoreCase(text, "tls") && !startsWithIgnoreCase(text, "ssl"))
        return std::nullopt;
    const std::size_t colon = text.find(':');
    const std::string_view version = text.substr(0, colon);
    if (!isTlsVersion(version) || text.find(' ') != std::string_view::npos)
        return std::nullopt;
    const std::string_view rest = colon == std::string_view::npos ? std::string_view() : text.substr(colon + 1);
    return Tls{version, rest.substr(0, rest.find(':'))};
}

/// Courier, McAfee: "TLS: TLSv1/SSLv3,128bits,AES128-SHA".
std::optional<Tls> readCommaForm(std::string_view comment)
{
    for (const std::string_view key : {"TLS: ", "SSL: "}) {
        const std::string_view value = wordAfter(comment, key, ")");
        const std::string_view version = value.substr(0, value.find(','));
        if (isTlsVersion(version)) {
            const std::size_t last = value.rfind(',');
            return Tls{version, last == std::string_view::npos ? std::string_view() : value.substr(last + 1)};
        }
    }
    return std::nullopt;
}

constexpr ByteSet tlsBeginnings("TtSsUuCc"); // of the forms that need no sign

std::optional<Tls> readTlsComment(const Token &token)
{
    const std::string_view comment = trimmed(token.text());
    if ((token.signs & (SignEquals | SignColon | SignYp)) == 0 && (comment.empty() || !tlsBeginnings.has(comment.front())))
        return std::nullopt;
    if (equalsIgnoreCase(comment, "tls") || equalsIgnoreCase(comment, "ssl") || equalsIgnoreCase(comment, "using tls")
        || equalsIgnoreCase(comment, "using ssl"))
        return Tls{"TLS", {}};
    if (startsWithIgnoreCase(comment, "using ")) {
        const std::string_view used = wordAfter(comment, "using ");
        if (!startsWithIgnoreCase(used, "tls") && !startsWithIgnoreCase(used, "ssl"))
            return std::nullopt;
        return Tls{used, wordAfter(comment, "with cipher ")};
    }
    if (token.signs & SignEquals) {
        const std::string_view named = wordAfter(comment, "version=", ",;)"), by = wordAfter(comment, "cipher=", ",;)");
        if (!isNothing(named) || !isNothing(by))
            return Tls{isNothing(named) ? std::string_view() : named, isNothing(by) ? std::string_view() : by};
    }
    const std::size_t at = token.signs & SignYp ? findIgnoreCase(comment, " encrypted") : std::string_view::npos;
    if (at != std::string_view::npos) {
        const std::string_view named = comment.substr(0, at);
        const std::size_t space = named.find(' ');
        if (space == std::string_view::npos) {
            const auto both = readColonForm(named);
            return both ? both : Tls{{}, named}; // qmail's TLS patches name the cipher only
        }
        if (isTlsVersion(named.substr(0, space)) && named.find(' ', space + 1) == std::string_view::npos)
            return Tls{named.substr(0, space), named.substr(space + 1)}; // later ones put the version before it
    }
    if (token.signs & SignColon) {
        if (const auto both = readCommaForm(comment))
            return both;
    }
    return readColonForm(comment);
}

bool isNote(std::string_view comment)
{
    constexpr std::string_view beginnings[] = {
        "no client certificate", "client certificate", "client did not", "may be forged", "apparently", "original mail from", "orcpt", "misconfigured"};
    for (const std::string_view beginning : beginnings) {
        if (startsWithIgnoreCase(comment, beginning))
            return true;
    }
    return false;
}

constexpr std::string_view loginMarks[] = {"authenticated", "auth:", "user=", "smtp-auth", "auth=", "authenticated-sender"};

bool isLogin(const Token &token)
{
    const std::string_view comment = token.text();
    if (!(token.signs & SignAu && containsIgnoreCase(comment, "auth")) && !(token.signs & SignEquals && containsIgnoreCase(comment, "user=")))
        return false;
    if (containsIgnoreCase(comment, "not authenticated") || containsIgnoreCase(comment, "unauthenticated"))
        return false;
    for (const std::string_view mark : loginMarks) {
        for (std::size_t at = findIgnoreCase(comment, mark); at != std::string_view::npos; at = findIgnoreCase(comment, mark, at + 1)) {
            if (at == 0 || comment[at - 1] == ' ')
                return true;
        }
    }
    return false;
}

/// The account named in a login comment, or empty.
std::string_view accountIn(std::string_view comment)
{
    constexpr std::string_view whole = "authenticated sender: "; // Postfix: a SASL name may hold spaces
    if (startsWithIgnoreCase(comment, whole))
        return trimmed(comment.substr(whole.size()));
    for (const std::string_view key :
         {"authenticated sender:", "authenticated user ", "authenticated user:", "authenticated as ", "authenticated-sender:", "authenticated: ", "user="}) {
        if (const auto word = wordAfter(comment, key); !word.empty())
            return word;
    }
    // Courier: "AUTH: PLAIN user, TLS: …"
    if (const auto method = wordAfter(comment, "auth: "); !method.empty()) {
        const std::size_t end = std::size_t(method.data() - comment.data()) + method.size();
        if (end < comment.size() && comment[end] == ' ')
            return wordAfter(comment.substr(end), " ");
    }
    return {};
}

constexpr std::string_view envelopeKeys[] = {"envelope-from", "envelope-sender", "envelope from", "envelope sender",
                                             "sender <",      "mailfrom:",       "env-from",      "return-path"};
constexpr ByteSet envelopeBeginnings("EeSsMmRr");

/// The key with which the comment begins, or null.
const std::string_view *envelopeKey(std::string_view comment)
{
    if (comment.empty() || !envelopeBeginnings.has(comment.front()))
        return nullptr;
    for (const std::string_view &key : envelopeKeys) {
        if (startsWithIgnoreCase(comment, key))
            return &key;
    }
    return nullptr;
}

} // namespace

std::string_view withoutAngles(std::string_view text)
{
    text = trimmed(text);
    while (!text.empty() && (text.back() == ',' || text.back() == ';'))
        text.remove_suffix(1);
    if (!text.empty() && text.front() == '<')
        text.remove_prefix(1);
    if (!text.empty() && text.back() == '>')
        text.remove_suffix(1);
    return text;
}

bool isDateComment(const Token &token)
{
    constexpr std::size_t shortestDate = 15; // "1 Jan 1999 0:00" and no shorter
    if ((token.signs & SignColon) == 0)
        return false;
    std::string_view comment = trimmed(token.text());
    if (comment.size() > 2 && comment.front() == '[' && comment.back() == ']')
        comment = comment.substr(1, comment.size() - 2);
    const std::size_t colon = comment.find(':');
    if (comment.size() < shortestDate || colon == std::string_view::npos || colon == 0 || !isDigit(comment[colon - 1]))
        return false;
    return parseMailDate(comment).has_value();
}

void markComments(Line &line)
{
    for (Token &token : line.tokens) {
        if (token.kind != Token::Kind::Comment)
            continue;
        token.about = std::uint8_t((envelopeKey(token.text()) ? AboutEnvelope : 0) | (isLogin(token) ? AboutLogin : 0)
                                   | (readTlsComment(token) ? AboutTls : 0));
        line.about |= token.about;
    }
}

bool isAboutPeer(const Token &comment)
{
    const std::string_view text = trimmed(comment.text());
    const bool envelope = text.size() != comment.text().size() && envelopeKey(text);
    return comment.about == 0 && !envelope && !isNote(text) && !isDateComment(comment);
}

bool isProtocol(std::string_view word)
{
    if (startsWithIgnoreCase(word, "utf8"))
        word.remove_prefix(4);
    const bool extended = !word.empty() && toLower(word.front()) == 'e';
    const std::string_view base = word.substr(extended ? 1 : 0);
    if (startsWithIgnoreCase(base, "smtp") || (!extended && startsWithIgnoreCase(base, "lmtp"))) {
        // Over TLS, after a login, or both.
        const std::string_view rest = base.substr(4);
        const bool secured = !rest.empty() && toLower(rest.front()) == 's';
        const std::string_view login = rest.substr(secured ? 1 : 0);
        if (login.empty() || (login.size() == 1 && toLower(login.front()) == 'a'))
            return true;
    }
    constexpr std::string_view others[] = {"http",  "https", "httprest", "rest",  "ecstream", "local",    "qmqp",  "nnfmp", "uucp",
                                           "bsmtp", "pop3",  "pop3s",    "pop2",  "imap",     "imaps",    "imap4", "apop",  "kpop",
                                           "etrn",  "odmr",  "mapi",     "asmtp", "asmtps",   "internal", "raw",   "rules", "mailboxresubmission",
                                           "mms",   "dsn",   "api",      "rpc",   "script"};
    for (const std::string_view other : others) {
        if (equalsIgnoreCase(word, other))
            return true;
    }
    return false;
}

bool hasNoHelo(std::string_view protocol)
{
    if (protocol.size() > 4 && equalsIgnoreCase(protocol.substr(1, 4), "smtp"))
        return false;
    constexpr std::string_view without[] = {"http", "https", "httprest", "rest", "ecstream", "local", "mapi",  "rules", "mailboxresubmission",
                                            "raw",  "pop3",  "pop3s",    "pop2", "imap",     "imaps", "imap4", "apop",  "kpop",
                                            "api",  "rpc",   "script"};
    for (const std::string_view word : without) {
        if (equalsIgnoreCase(protocol, word))
            return true;
    }
    return false;
}

std::string readProtocol(const Line &line)
{
    const auto words = line[ClauseName::With].words();
    const std::string_view with = line[ClauseName::With].word();
    if (with.empty()) {
        // "via HTTP" is Yahoo's `with`; "via TCP" and "via listexpand" are links, no protocols.
        const std::string_view via = line[ClauseName::Via].word();
        return isProtocol(via) ? std::string(via) : std::string();
    }
    const std::string_view first = withoutAngles(with);
    const std::size_t slash = first.find('/'); // "ESMTP/TLS/<cipher>"
    if (isProtocol(first.substr(0, slash)))
        return std::string(first.substr(0, slash));
    if (words.size() >= 3 && equalsIgnoreCase(words[1], "encrypted")) // "<cipher> encrypted SMTP"
        return std::string(words[2]);
    std::string phrase;
    for (const Token &item : line[ClauseName::With].items) {
        if (item.kind != Token::Kind::Word) {
            if (phrase.empty())
                continue;
            break;
        }
        if (!phrase.empty() && (item.text().front() == '$' || item.text().front() == '[' || equalsIgnoreCase(item.text(), "tls")))
            break;
        if (!phrase.empty())
            phrase += ' ';
        phrase += withoutAngles(item.text());
    }
    return phrase;
}

void readTls(const Line &line, Hop &hop)
{
    if (const Token *comment = line.commentAbout(AboutTls)) {
        if (const auto tls = readTlsComment(*comment))
            setTls(hop, *tls);
    }
    std::string_view previous;
    std::size_t number = 0;
    for (const std::string_view word : line[ClauseName::With].words()) {
        if (equalsIgnoreCase(previous, "tls") && number > 1 && hop.tlsCipher.empty()) { // Exim: "with esmtps (TLS1.3) tls <cipher>"
            hop.tls = true;
            hop.tlsCipher = std::string(word);
        } else if (number > 0 && equalsIgnoreCase(word, "encrypted") && !hop.tls) {
            setTls(hop, {{}, previous});
        }
        previous = word;
        ++number;
    }
    if (hop.tls)
        return;
    const std::string_view protocol = line[ClauseName::With].word();
    if (protocol.find('/') != std::string_view::npos) {
        const auto parts = split(protocol, '/');
        if (parts.size() >= 3 && equalsIgnoreCase(parts[1], "tls")) { // IronPort
            setTls(hop, {{}, parts[2]});
            return;
        }
    }
    const std::string_view via = line[ClauseName::Via].word(); // "over TLS secured channel", "via SSL"
    if (equalsIgnoreCase(via, "tls") || equalsIgnoreCase(via, "ssl"))
        setTls(hop, {"TLS", {}});
}

void readLogin(const Line &line, const Peer &peer, Hop &hop)
{
    hop.authenticated = !peer.account.empty();
    if (hop.authenticated)
        hop.authUser = std::string(peer.account);
    hop.authenticated |= (line.about & AboutLogin) != 0;
    if (hop.authUser.empty() && (line.about & AboutLogin) != 0) {
        line.firstComment([&hop](const Token &comment) {
            if (comment.about & AboutLogin)
                hop.authUser = withoutAngles(accountIn(comment.text()));
            return !hop.authUser.empty();
        });
    }
    for (const ClauseName name : {ClauseName::Id, ClauseName::With}) {
        for (const std::string_view word : line[name].words()) {
            if (equalsIgnoreCase(word, "auth=yes") || equalsIgnoreCase(word, "auth"))
                hop.authenticated = true;
            else if (hop.authenticated && hop.authUser.empty() && startsWithIgnoreCase(word, "user="))
                hop.authUser = std::string(word.substr(5));
        }
    }
    // RFC 3848: the "A" says that the client logged in. Cyrus writes LMTPA between its own parts.
    const std::string_view protocol = hop.with;
    hop.authenticated |= endsWithIgnoreCase(protocol, "smtpa") || endsWithIgnoreCase(protocol, "smtpsa");
}

void readEnvelopeFrom(const Line &line, Hop &hop)
{
    std::string_view value;
    if (const Token *comment = line.commentAbout(AboutEnvelope)) {
        value = comment->text().substr(envelopeKey(comment->text())->size());
        hop.hasEnvelopeFrom = true;
    }
    if (!hop.hasEnvelopeFrom && line[ClauseName::Sender].present && !line[ClauseName::Sender].items.empty()) {
        value = line[ClauseName::Sender].word();
        hop.hasEnvelopeFrom = !value.empty();
    }
    if (!hop.hasEnvelopeFrom)
        return;
    value = trimmed(value);
    if (!value.empty() && value.back() == '>' && value.front() != '<' && value.find('<') == std::string_view::npos) // "(sender <a>)"
        value.remove_suffix(1);
    if (!value.empty() && (value.front() == ':' || value.front() == '='))
        value = trimmed(value.substr(1));
    if (value.empty())
        return;
    const std::size_t end = value.front() == '<' ? value.find('>') : value.find(' ');
    hop.envelopeFrom = std::string(withoutAngles(value.substr(0, end == std::string_view::npos ? end : end + 1)));
}

} // namespace heloscope::received
