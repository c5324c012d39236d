#include "core/authres/AuthResParse.h"

#include "core/authres/CfwsScanner.h"
#include "core/authres/HostClaim.h"
#include "core/base/Ascii.h"
#include "core/message/EncodedWord.h"

#include <algorithm>

namespace heloscope::authres {

namespace {

/// Results a method may have: RFC 8601 §2.7, RFC 8617 §4.1.1, RFC 9989 §10, the BIMI draft; with RFC 5451's "hardfail".
struct KnownMethod {
    std::string_view name, results;
};
// clang-format off
constexpr KnownMethod knownMethods[] = {
    {"spf", " none pass fail softfail neutral policy temperror permerror hardfail "},
    {"sender-id", " none pass fail softfail neutral policy temperror permerror hardfail "},
    {"dkim", " none pass fail policy neutral temperror permerror "},
    {"domainkeys", " none pass fail policy neutral temperror permerror "},
    {"dkim2", " none pass fail policy neutral temperror permerror "},
    {"smime", " none pass fail policy neutral temperror permerror "},
    {"dmarc", " none pass fail policy temperror permerror "},
    {"arc", " none pass fail temperror permerror policy "},
    {"bimi", " none pass fail temperror permerror declined skipped "},
    {"auth", " none pass fail temperror permerror "},
    {"iprev", " pass fail temperror permerror "},
    {"rrvs", " none pass fail unknown temperror permerror "},
    {"dnswl", " none pass temperror permerror "},
    {"vbr", " none pass fail temperror permerror "},
    {"dkim-adsp", " none pass unknown fail discard nxdomain temperror permerror "},
    {"dkim-atps", " none pass fail neutral temperror permerror "},
};
// clang-format on

/// Names that some servers write as "; name=value" though they belong to the result before (Amazon SES, Yahoo).
constexpr std::string_view strayProperties[] = {"client-ip", "envelope-from", "helo", "receiver", "identity", "from", "mechanism"};

const KnownMethod *findMethod(std::string_view name)
{
    const auto found = std::find_if(std::begin(knownMethods), std::end(knownMethods), [&](const KnownMethod &m) { return m.name == name; });
    return found == std::end(knownMethods) ? nullptr : found;
}

/// RFC 8601 §2.2 Keyword (RFC 5321 Ldh-str): letters, digits, hyphens.
bool isKeyword(std::string_view word)
{
    return !word.empty() && isAlnum(word.front()) && isAlnum(word.back())
        && std::all_of(word.begin(), word.end(), [](char c) { return isAlnum(c) || c == '-'; });
}

bool isDigits(std::string_view text) { return !text.empty() && std::all_of(text.begin(), text.end(), isDigit); }

bool isEightBit(char c) { return static_cast<unsigned char>(c) >= 0x80; }

/// RFC 8601 §2.2 pvalue without quotes: a token, or [[local-part] "@"] domain-name; octets above 0x7F as RFC 6532 allows.
bool isUnquotedValue(std::string_view value)
{
    const auto token = [](char c) { return isTokenCharacter(c) || isEightBit(c); };
    const std::size_t sign = value.find('@');
    if (sign == std::string_view::npos)
        return std::all_of(value.begin(), value.end(), token);
    static constexpr ByteSet specials("()<>@,;:\\\"[]");
    const auto local = [](char c) { return isEightBit(c) || (c > ' ' && c < 127 && !specials.has(c)); };
    const auto host = [](char c) { return isAlnum(c) || c == '-' || c == '.' || c == '_' || isEightBit(c); };
    return std::all_of(value.begin(), value.begin() + std::ptrdiff_t(sign), local) && std::all_of(value.begin() + std::ptrdiff_t(sign) + 1, value.end(), host)
        && sign + 1 < value.size();
}

class Reader {
public:
    explicit Reader(std::string_view text) : m_scan(text, m_out) {}

    Recorded read(bool withInstance)
    {
        noteOctets();
        if (withInstance)
            skipInstance();
        if (readAuthservId())
            readResults();
        else
            note(m_out, "no-results");
        return std::move(m_out);
    }

private:
    void noteOctets();
    void skipInstance();
    bool readAuthservId();
    void readResults();
    void readSegment();
    bool readStrayProperty(std::string_view name);
    void readResultRest(MethodResult &result);
    bool readNamedValue(MethodResult &result);
    std::string readValue(const std::string &property);
    void checkResultWord(const MethodResult &result, std::string_view written);
    void addProperty(MethodResult &result, std::string name, std::string value);
    void addComments(MethodResult &result, const std::vector<Comment> &comments);

    Recorded m_out;
    CfwsScanner m_scan;
    std::size_t m_properties = 0;
    bool m_noneSeen = false;
};

void Reader::noteOctets()
{
    const auto isPlain = [](char c) { return (c >= ' ' && c < 127) || isFws(c); };
    const std::string_view text = m_scan.text();
    for (auto at = std::find_if_not(text.begin(), text.end(), isPlain); at != text.end(); at = std::find_if_not(at + 1, text.end(), isPlain)) {
        const char c = *at;
        if (isEightBit(c))
            note(m_out, "non-ascii");
        else
            note(m_out, "control-character");
        if (m_out.problems.size() == 2)
            return;
    }
}

// RFC 8617 §4.1.1: arc-info = instance [CFWS] ";" authres-payload
void Reader::skipInstance()
{
    m_scan.skipCfws();
    const bool named = equalsIgnoreCase(m_scan.takeRun("="), "i");
    m_scan.skipCfws();
    if (!named || !m_scan.take('=')) {
        note(m_out, "no-instance");
        m_scan.goTo(0);
        return;
    }
    m_scan.skipCfws();
    if (!isDigits(m_scan.takeRun()))
        note(m_out, "no-instance");
    m_scan.skipCfws();
    m_scan.skipSegment();
    m_scan.take(';');
}

/// True where results follow.
bool Reader::readAuthservId()
{
    const std::size_t start = m_scan.position();
    m_scan.skipCfws();
    if (!m_scan.takeQuoted(m_out.authservId)) {
        const std::string_view run = m_scan.takeRun("=");
        m_scan.skipCfws();
        if (run.empty() || m_scan.at('=')) {
            // Microsoft leaves the identifier out: the first word is a method already.
            note(m_out, "no-authserv-id");
            if (!run.empty())
                m_scan.goTo(start);
            else
                m_scan.take(';');
            return !m_scan.atEnd();
        }
        m_out.authservId = std::string(run);
        // "example.net(.example.com; …": what swallows the rest of the field stands beside no name (CVE-2020-12272).
        const bool swallowed = std::find(m_out.problems.begin(), m_out.problems.end(), "unterminated-comment") != m_out.problems.end();
        if (!isToken(run) || swallowed)
            note(m_out, "authserv-id-invalid");
    }
    if (m_out.authservId.empty())
        note(m_out, "no-authserv-id");
    m_scan.skipCfws();
    if (const std::string_view version = m_scan.peekRun("="); isDigits(version)) {
        m_out.version = std::string(m_scan.takeRun("="));
        m_scan.skipCfws();
    }
    if (!m_scan.atEnd() && !m_scan.at(';')) {
        note(m_out, "text-after-authserv-id");
        if (findMethod(lowered(m_scan.peekRun("=/")))) // the ";" is missing
            return true;
        m_scan.skipSegment();
    }
    return m_scan.take(';');
}

void Reader::readResults()
{
    while (true) {
        m_scan.skipCfws();
        if (m_scan.atEnd()) {
            note(m_out, "trailing-semicolon");
            break;
        }
        if (m_out.results.size() >= maxRecordedResults || m_properties >= maxRecordedProperties) {
            note(m_out, "limit-reached");
            break;
        }
        readSegment();
        m_scan.skipSegment();
        if (!m_scan.take(';'))
            break;
    }
    if (m_noneSeen && !m_out.results.empty())
        note(m_out, "none-and-results");
    if (!m_noneSeen && m_out.results.empty())
        note(m_out, "no-results");
}

// RFC 8601 §2.2: resinfo = [CFWS] ";" methodspec [ CFWS reasonspec ] [ CFWS 1*propspec ]
void Reader::readSegment()
{
    constexpr std::size_t usual = 4;
    std::string name = lowered(m_scan.takeRun("=/")), version;
    std::vector<Comment> comments;
    m_scan.skipCfws(&comments);
    if (name == "none" && (m_scan.atEnd() || m_scan.at(';'))) {
        m_noneSeen = true;
        return;
    }
    if (m_scan.take('/')) {
        m_scan.skipCfws(&comments);
        version = std::string(m_scan.takeRun("="));
        if (!isDigits(version))
            note(m_out, "bad-version");
        m_scan.skipCfws(&comments);
    }
    if (name.empty() || !m_scan.take('=')) {
        note(m_out, "malformed-result");
        return;
    }
    if (version.empty() && readStrayProperty(name))
        return;
    m_scan.skipCfws(&comments);
    const std::string_view word = m_scan.takeRun();
    if (!isKeyword(name) || !isKeyword(word))
        note(m_out, "malformed-result");
    if (word.empty() || !isAlnum(word.front()))
        return;
    if (m_out.results.empty())
        m_out.results.reserve(usual);
    MethodResult &result = m_out.results.emplace_back();
    result.method = std::move(name);
    result.version = std::move(version);
    result.result = lowered(word);
    checkResultWord(result, word);
    addComments(result, comments);
    readResultRest(result);
}

/// "; header.i=@x" and the like, behind "name=". True where it was one, whether or not there is a result to give it to.
bool Reader::readStrayProperty(std::string_view name)
{
    const bool typed = name.find('.') != std::string_view::npos;
    const bool stray = std::find(std::begin(strayProperties), std::end(strayProperties), name) != std::end(strayProperties);
    const bool noResult = !findMethod(name) && !isFws(m_scan.peek()) && !isKeyword(m_scan.peekRun());
    if (!typed && !stray && !noResult)
        return false;
    note(m_out, "separated-property");
    if (m_out.results.empty())
        return true;
    MethodResult &owner = m_out.results.back();
    addProperty(owner, std::string(name), readValue(std::string(name)));
    readResultRest(owner);
    return true;
}

void Reader::checkResultWord(const MethodResult &result, std::string_view written)
{
    const KnownMethod *known = findMethod(result.method);
    if (!known)
        return;
    if (known->results.find(" " + result.result + " ") == std::string_view::npos)
        note(m_out, "unknown-result");
    // RFC 4408 wrote SPF's results in mixed case; the others have always been lower case.
    else if (result.result != written && result.method != "spf" && result.method != "sender-id")
        note(m_out, "result-case");
}

void Reader::readResultRest(MethodResult &result)
{
    while (m_properties < maxRecordedProperties) {
        std::vector<Comment> comments;
        m_scan.skipCfws(&comments);
        addComments(result, comments);
        if (m_scan.atEnd() || m_scan.at(';'))
            return;
        if (!readNamedValue(result))
            note(m_out, "malformed-result");
    }
    note(m_out, "limit-reached");
}

/// reasonspec or propspec: [ptype "."] property "=" value. False where the text is neither; something is taken in any case.
bool Reader::readNamedValue(MethodResult &result)
{
    const std::size_t begin = m_scan.position();
    std::vector<Comment> comments;
    std::string name = lowered(m_scan.takeRun("=."));
    m_scan.skipCfws(&comments);
    if (m_scan.take('.')) {
        m_scan.skipCfws(&comments);
        name += '.';
        name += lowered(m_scan.takeRun("="));
        m_scan.skipCfws(&comments);
    }
    addComments(result, comments);
    if (!m_scan.take('=')) {
        std::string ignored;
        if (m_scan.position() == begin && !m_scan.takeQuoted(ignored))
            m_scan.takeRun();
        return false;
    }
    std::string value = readValue(name);
    if (name == "reason") {
        const auto isComment = [](const auto &property) { return property.first == "comment"; };
        if (!result.reason.empty() || !std::all_of(result.properties.begin(), result.properties.end(), isComment))
            note(m_out, "misplaced-reason");
        result.reason = std::move(value);
        ++m_properties;
        return true;
    }
    if (name.find('.') == std::string::npos)
        note(m_out, "property-without-type");
    addProperty(result, std::move(name), std::move(value));
    return true;
}

/// True where `run` is "ptype.property" or "reason" and thus the next name, not a value.
bool looksLikeName(std::string_view run)
{
    static constexpr std::string_view types[] = {"smtp.", "header.", "policy.", "body.", "dns."};
    return equalsIgnoreCase(run, "reason")
        || std::any_of(std::begin(types), std::end(types), [&](std::string_view type) { return startsWithIgnoreCase(run, type); });
}

/// Behind the "=".
std::string Reader::readValue(const std::string &property)
{
    std::string value;
    std::vector<Comment> comments;
    const bool spaced = m_scan.skipCfws(&comments);
    if (spaced) {
        const std::size_t begin = m_scan.position();
        const std::string_view run = m_scan.takeRun("=");
        const bool nextName = m_scan.at('=') && looksLikeName(run);
        m_scan.goTo(begin);
        if (nextName) {
            note(m_out, "value-not-token"); // "smtp.mailfrom= smtp.helo=x": an empty value
            return value;
        }
    }
    if (m_scan.takeQuoted(value)) {
        const std::string_view rest = m_scan.takeRun();
        if (rest.starts_with('@')) { // "local part"@host
            std::string quoted = "\"";
            for (const char c : value)
                quoted += c == '"' || c == '\\' ? std::string{'\\', c} : std::string{c};
            value = quoted + "\"";
        } else if (!rest.empty()) {
            note(m_out, "value-not-token");
        }
        value += rest;
    } else {
        value = std::string(m_scan.takeRun());
        if (value.empty() || !isUnquotedValue(value))
            note(m_out, "value-not-token");
    }
    if (namesHost(property)) {
        if (isInjection(property, value))
            note(m_out, "injection");
        if (m_scan.at('(') && !value.empty()) {
            const std::size_t begin = m_scan.position();
            if (isInjection(m_scan.takeComment()))
                note(m_out, "injection");
            m_scan.goTo(begin);
        }
    }
    return value;
}

void Reader::addProperty(MethodResult &result, std::string name, std::string value)
{
    ++m_properties;
    result.properties.emplace_back(std::move(name), std::move(value));
}

void Reader::addComments(MethodResult &result, const std::vector<Comment> &comments)
{
    for (const Comment &comment : comments)
        addProperty(result, "comment", comment.text);
}

/// Some servers encode the whole value as RFC 2047 words, which a structured field must not hold.
bool isEncoded(std::string_view value)
{
    EncodedWord word;
    const std::string_view text = trimmed(value);
    return text.starts_with("=?") && findEncodedWord(text, 0, word) && word.begin == 0;
}

Recorded parse(std::string_view value, bool withInstance)
{
    if (!isEncoded(value))
        return Reader(value).read(withInstance);
    const std::string decoded = decodeHeaderText(value).text;
    Recorded recorded = Reader(decoded).read(withInstance);
    note(recorded, "encoded-word");
    return recorded;
}

} // namespace

Recorded parseAuthenticationResults(std::string_view value) { return parse(value, false); }

Recorded parseArcAuthenticationResults(std::string_view value) { return parse(value, true); }

} // namespace heloscope::authres
