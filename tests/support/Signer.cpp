#include "tests/support/Signer.h"

#include "core/base/Ascii.h"
#include "core/base/Base64.h"

#include <openssl/evp.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

#include <map>

namespace heloscope::test {

struct SigningKey::Impl {
    EVP_PKEY *key = nullptr;
    ~Impl() { EVP_PKEY_free(key); }
};

namespace {

const unsigned char *octets(std::string_view text) { return reinterpret_cast<const unsigned char *>(text.data()); }

std::string sha256(std::string_view data, const EVP_MD *md = EVP_sha256())
{
    unsigned char out[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    EVP_Digest(data.data(), data.size(), out, &size, md, nullptr);
    return std::string(reinterpret_cast<char *>(out), size);
}

std::string signWith(EVP_PKEY *key, const EVP_MD *md, std::string_view data)
{
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    std::size_t size = 0;
    EVP_DigestSignInit(context, nullptr, md, nullptr, key);
    EVP_DigestSign(context, nullptr, &size, octets(data), data.size());
    std::string result(size, '\0');
    EVP_DigestSign(context, reinterpret_cast<unsigned char *>(result.data()), &size, octets(data), data.size());
    EVP_MD_CTX_free(context);
    result.resize(size);
    return result;
}

std::vector<std::string> linesOf(std::string_view text)
{
    std::vector<std::string> lines;
    while (!text.empty()) {
        const std::size_t end = text.find("\r\n");
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 2);
    }
    return lines;
}

std::string squeezed(std::string_view line)
{
    std::string result;
    for (const char c : line) {
        if (!isWsp(c))
            result += c;
        else if (result.empty() || result.back() != ' ')
            result += ' ';
    }
    return result;
}

std::string withoutEnd(std::string text)
{
    while (!text.empty() && isWsp(text.back()))
        text.pop_back();
    return text;
}

struct Split {
    std::vector<std::string> fields; // with final CRLF
    std::string body;
};

Split splitText(std::string_view message)
{
    Split result;
    const std::size_t border = message.starts_with("\r\n") ? 0 : message.find("\r\n\r\n");
    for (const std::string &line : linesOf(message.substr(0, border))) {
        if (!result.fields.empty() && !line.empty() && isWsp(line.front()))
            result.fields.back() += line + "\r\n";
        else
            result.fields.push_back(line + "\r\n");
    }
    if (border != std::string_view::npos)
        result.body = message.substr(border + (border == 0 ? 2 : 4));
    return result;
}

std::string nameOf(std::string_view field) { return lowered(trimmed(field.substr(0, field.find(':')))); }

// The fields that h= selects, bottom-up for each name, in canonical form.
std::string selected(std::vector<std::string> fields, const std::vector<std::string> &names, bool relaxed)
{
    std::string data;
    for (const std::string &name : names) {
        for (std::size_t i = fields.size(); i-- > 0;) {
            if (nameOf(fields[i]) != lowered(name))
                continue;
            data += naiveField(fields[i], relaxed);
            fields.erase(fields.begin() + std::ptrdiff_t(i));
            break;
        }
    }
    return data;
}

std::string joined(const std::vector<std::string> &names)
{
    std::string result;
    for (const std::string &name : names)
        result += (result.empty() ? "" : ":") + name;
    return result;
}

} // namespace

const SigningKey &SigningKey::rsa(int bits)
{
    static std::map<int, SigningKey> keys;
    SigningKey &key = keys[bits];
    if (!key.m_impl) {
        key.m_impl = std::make_shared<Impl>();
        key.m_impl->key = EVP_RSA_gen(unsigned(bits));
    }
    return key;
}

const SigningKey &SigningKey::otherRsa()
{
    static const SigningKey key = [] {
        SigningKey made;
        made.m_impl = std::make_shared<Impl>();
        made.m_impl->key = EVP_RSA_gen(2048);
        return made;
    }();
    return key;
}

const SigningKey &SigningKey::ed25519()
{
    static const SigningKey key = [] {
        SigningKey made;
        made.m_rsa = false;
        made.m_impl = std::make_shared<Impl>();
        made.m_impl->key = EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519");
        return made;
    }();
    return key;
}

std::string SigningKey::publicBytes() const
{
    unsigned char *der = nullptr;
    const int size = i2d_PUBKEY(m_impl->key, &der);
    std::string result(reinterpret_cast<char *>(der), std::size_t(size));
    OPENSSL_free(der);
    return m_rsa ? result : result.substr(result.size() - 32);
}

std::string SigningKey::rsaPublicKey() const
{
    unsigned char *der = nullptr;
    const int size = i2d_PublicKey(m_impl->key, &der);
    std::string result(reinterpret_cast<char *>(der), std::size_t(size));
    OPENSSL_free(der);
    return result;
}

std::string SigningKey::record() const { return std::string("v=DKIM1; k=") + (m_rsa ? "rsa" : "ed25519") + "; p=" + encodeBase64(publicBytes()); }

std::string SigningKey::sign(std::string_view data, const char *digestName) const
{
    return m_rsa ? signWith(m_impl->key, EVP_get_digestbyname(digestName), data) : signPlain(sha256(data));
}

bool SigningKey::accepts(std::string_view data, std::string_view signature, const char *digestName) const
{
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    const bool good = EVP_DigestVerifyInit(context, nullptr, EVP_get_digestbyname(digestName), nullptr, m_impl->key) == 1
        && EVP_DigestVerify(context, octets(signature), signature.size(), octets(data), data.size()) == 1;
    EVP_MD_CTX_free(context);
    return good;
}

std::string SigningKey::signPlain(std::string_view data) const { return signWith(m_impl->key, nullptr, data); }

std::string naiveBody(std::string_view body, bool relaxed)
{
    std::vector<std::string> lines = linesOf(body);
    for (std::string &line : lines) {
        if (relaxed)
            line = withoutEnd(squeezed(line));
    }
    while (!lines.empty() && lines.back().empty())
        lines.pop_back();
    std::string result;
    for (const std::string &line : lines)
        result += line + "\r\n";
    return result.empty() && !relaxed ? "\r\n" : result;
}

std::string naiveField(std::string_view field, bool relaxed)
{
    if (!relaxed)
        return std::string(field);
    std::string value;
    for (const std::string &line : linesOf(field.substr(field.find(':') + 1)))
        value += line;
    return nameOf(field) + ":" + std::string(trimmed(squeezed(value))) + "\r\n";
}

std::string dkimSign(std::string_view message, const SigningKey &key, const DkimOptions &options)
{
    const Split split = splitText(message);
    const bool relaxedHeader = options.form.starts_with("relaxed");
    std::string body = naiveBody(split.body, options.form.ends_with("/relaxed"));
    if (options.length)
        body.resize(std::min(body.size(), *options.length));
    const std::string algorithm = !options.algorithm.empty() ? options.algorithm : key.isRsa() ? "rsa-sha256" : "ed25519-sha256";
    const bool sha1 = algorithm.ends_with("sha1");
    const std::string bodyHash = !options.bodyHash.empty() ? options.bodyHash : encodeBase64(sha256(body, sha1 ? EVP_sha1() : EVP_sha256()));
    std::string field = options.prefix + " " + options.instance + options.version + "a=" + algorithm + "; c=" + options.form + "; d=" + options.domain
        + "; s=" + options.selector + ";\r\n\t" + options.extra + (options.length ? "l=" + std::to_string(*options.length) + "; " : "")
        + "h=" + joined(options.names) + ";\r\n\tbh=" + bodyHash + ";\r\n\tb=";
    std::string data = selected(split.fields, options.names, relaxedHeader) + naiveField(field + "\r\n", relaxedHeader);
    data.resize(data.size() - 2);
    field += encodeBase64(key.sign(data, sha1 ? "SHA1" : "SHA256")) + "\r\n";
    return field + std::string(message);
}

std::string arcSeal(std::string_view message, int instance, const SigningKey &key, const ArcOptions &options)
{
    const std::string number = "i=" + std::to_string(instance) + "; ";
    DkimOptions dkim;
    dkim.domain = options.domain;
    dkim.selector = options.selector;
    dkim.form = options.form;
    dkim.names = options.names;
    dkim.version.clear();
    dkim.prefix = "ARC-Message-Signature:";
    dkim.instance = number;
    const std::string withSignature = dkimSign(message, key, dkim);
    const std::string results = "ARC-Authentication-Results: " + number + options.results + "\r\n";
    const std::string chain = !options.chain.empty() ? options.chain : instance == 1 ? "none" : "pass";
    std::string seal = "ARC-Seal: " + number + "a=" + (key.isRsa() ? "rsa-sha256" : "ed25519-sha256") + "; t=1600000000; cv=" + chain + "; d=" + options.domain
        + "; s=" + options.selector + ";\r\n\tb=";
    std::string data;
    const std::vector<std::string> fields = splitText(results + withSignature).fields;
    for (int i = 1; i <= instance; ++i) {
        for (const std::string_view name : {"arc-authentication-results", "arc-message-signature", "arc-seal"}) {
            for (const std::string &field : fields) {
                const std::string value(trimmed(field.substr(field.find(':') + 1)));
                if (nameOf(field) == name && value.starts_with("i=" + std::to_string(i) + ";"))
                    data += naiveField(field, true);
            }
        }
    }
    data += naiveField(seal + "\r\n", true);
    data.resize(data.size() - 2);
    seal += encodeBase64(key.sign(data)) + "\r\n";
    return seal + results + withSignature;
}

MessagePtr messageOf(std::string text)
{
    Message::Parts parts;
    parts.bytes = std::move(text);
    const std::string_view bytes = parts.bytes;
    std::size_t at = 0;
    while (at < bytes.size()) {
        const std::size_t end = std::min(bytes.find('\n', at), bytes.size() - 1) + 1;
        const std::string_view line = bytes.substr(at, end - at);
        if (line == "\n" || line == "\r\n") {
            parts.body = ByteRange{end, bytes.size()};
            break;
        }
        if (isWsp(line.front()) && !parts.fields.empty())
            parts.fields.back().whole.end = end;
        else
            parts.fields.push_back({{at, end}, {}, {}, 0});
        at = end;
    }
    parts.header = {0, at};
    for (HeaderField &field : parts.fields) {
        const std::string_view whole = field.whole.of(bytes);
        const std::size_t colon = whole.find(':');
        field.value = {field.whole.begin + (colon == std::string_view::npos ? 0 : colon + 1),
                       field.whole.end
                           - (whole.ends_with("\r\n")     ? 2
                                  : whole.ends_with('\n') ? 1
                                                          : 0)};
        field.name = {field.whole.begin, field.whole.begin + (colon == std::string_view::npos ? 0 : trimmedEnd(whole.substr(0, colon)).size())};
    }
    return std::make_shared<const Message>(std::move(parts));
}

std::string withCrLf(std::string_view text)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\n' && (i == 0 || text[i - 1] != '\r'))
            result += '\r';
        result += text[i];
    }
    return result;
}

DnsTable txtTable(const std::vector<std::pair<std::string, std::string>> &records)
{
    std::map<std::string, DnsAnswer> answers;
    for (const auto &[name, text] : records) {
        DnsAnswer &answer = answers[name];
        answer.status = text.empty() ? DnsStatus::NoSuchDomain : DnsStatus::Answered;
        if (!text.empty())
            answer.values.push_back(text);
    }
    DnsTable table;
    for (auto &[name, answer] : answers)
        table.insert({name, DnsType::TXT}, std::move(answer));
    return table;
}

} // namespace heloscope::test
