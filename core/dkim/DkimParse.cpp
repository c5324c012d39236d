#include "core/dkim/DkimParse.h"

#include "core/Limits.h"
#include "core/base/Ascii.h"
#include "core/base/Base64.h"
#include "core/base/ByteSet.h"
#include "core/base/TagList.h"
#include "core/dkim/DkimCoverage.h"
#include "core/domain/Domain.h"

#include <algorithm>
#include <limits>

namespace heloscope::dkim {

namespace {

// What differs between a DKIM signature and the message signature of an ARC set.
enum class Dialect { Dkim, ArcMessage };

std::string withoutSpace(std::string_view text)
{
    static constexpr ByteSet blanks(" \t\r\n");
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = blanks.skip(text, 0); at < text.size(); at = blanks.skip(text, at)) {
        const std::size_t end = std::min(blanks.find(text, at), text.size());
        result.append(text, at, end - at);
        at = end;
    }
    return result;
}

// Digits of any length; what does not fit is as good as infinite (RFC 6376 §3.5, x=). Nothing where it is no number.
std::optional<std::uint64_t> readNumber(std::string_view text, std::uint64_t infinite)
{
    if (text.empty() || !std::all_of(text.begin(), text.end(), isDigit))
        return std::nullopt;
    return parseDecimal(text, infinite).value_or(infinite);
}

// Reads one field in the order of RFC 6376 §3.5. The first problem decides the reason; reading goes on, so that the arithmetic can be
// told where it can be done at all.
class SignatureReader {
public:
    /// Into `parsed`, which is new and outlives it.
    SignatureReader(ParsedSignature &parsed, const HeaderView &header, std::size_t field, Dialect dialect,
                    Canonicalization missingForm = Canonicalization::Simple)
        : m_parsed(parsed),
          m_header(header),
          m_dialect(dialect),
          m_missingForm(missingForm),
          m_list(parseTagList(header.fields()[field].value))
    {
        m_parsed.tags.field = field;
    }

    void read()
    {
        if (m_list.duplicate)
            fail("syntax-duplicate-tag");
        if (m_list.malformedItem || m_list.limitReached)
            fail("syntax-tag-list");
        readVersion();
        readAlgorithm();
        readSignature();
        readBodyHash();
        readCanonicalization();
        readDomain();
        readSelector();
        readHeaderList();
        readIdentity();
        readLength();
        readQuery();
        readTimes();
        m_parsed.askKey = m_domainValid && m_selectorValid;
        if (m_parsed.algorithm && !m_parsed.signature.empty())
            m_parsed.headerDigest = headerDigest(m_header, m_parsed.tags.field, m_parsed.tags.headerList, m_parsed.algorithm->hash, m_parsed.headerForm);
    }

    /// z=, the fields as they were when signed.
    std::optional<std::string_view> copiedFields() const { return m_list.find("z"); }

private:
    void fail(std::string_view reason, std::string_view detail = {})
    {
        if (!m_parsed.problem.empty())
            return;
        m_parsed.problem = reason;
        m_parsed.problemDetail = detail.substr(0, 200);
    }

    // A required tag; its absence is the problem "syntax-<tag>".
    std::string_view required(std::string_view name)
    {
        const auto value = m_list.find(name);
        if (!value || value->empty())
            fail("syntax-" + std::string(name), value ? "empty" : "missing");
        return value.value_or(std::string_view());
    }

    void readVersion()
    {
        const auto version = m_list.find("v");
        // RFC 8617 §4.1.2: not defined there; no rule against it either, so it is ignored like any unknown tag.
        if (m_dialect == Dialect::ArcMessage)
            return;
        m_parsed.tags.historic = !version || version->starts_with("0.");
        if (version != "1")
            fail("syntax-v", version.value_or("missing"));
    }

    void readAlgorithm()
    {
        const std::string_view algorithm = required("a");
        m_parsed.tags.algorithm = algorithm;
        m_parsed.algorithm = parseSignatureAlgorithm(algorithm);
        if (!m_parsed.algorithm)
            fail("syntax-a", algorithm);
    }

    void readSignature()
    {
        const std::string_view text = required("b");
        // Without the folds, so that all of it is decoded in large pieces.
        auto bytes = decodeBase64(withoutSpace(text), Base64Space::Allowed);
        if (!bytes)
            fail("syntax-b", "not base64");
        else
            m_parsed.signature = std::move(*bytes);
        m_parsed.tags.signaturePrefix = withoutSpace(text.substr(0, 64)).substr(0, 8);
    }

    void readBodyHash()
    {
        const std::string_view text = required("bh");
        m_parsed.tags.bodyHash = withoutSpace(text);
        auto bytes = decodeBase64(m_parsed.tags.bodyHash, Base64Space::Allowed);
        if (!bytes)
            fail("syntax-bh", "not base64");
        else
            m_parsed.bodyHash = std::move(*bytes);
    }

    void readCanonicalization()
    {
        const auto given = m_list.find("c");
        const std::string_view text = given.value_or(m_missingForm == Canonicalization::Simple ? "simple/simple" : "relaxed/relaxed");
        m_parsed.formGiven = given.has_value();
        const std::size_t slash = text.find('/');
        const auto headerForm = parseCanonicalization(text.substr(0, slash));
        // RFC 6376 §3.5: one word is for the header; the body is simple then.
        const auto bodyForm = slash == std::string_view::npos ? Canonicalization::Simple : parseCanonicalization(text.substr(slash + 1));
        if (!headerForm || !bodyForm)
            fail("syntax-c", text);
        m_parsed.headerForm = headerForm.value_or(Canonicalization::Simple);
        m_parsed.bodyForm = bodyForm.value_or(Canonicalization::Simple);
        m_parsed.tags.headerCanonicalization = toString(m_parsed.headerForm);
        m_parsed.tags.bodyCanonicalization = toString(m_parsed.bodyForm);
    }

    // A name by the letter-digit-hyphen-underscore rule, U-labels converted (RFC 8616 §4).
    std::string readName(std::string_view tag, std::string_view reason, bool &valid)
    {
        const std::string_view text = required(tag);
        const auto name = domain::toAscii(text);
        valid = name.has_value() && !text.ends_with('.');
        if (!valid)
            fail(reason, text);
        return valid ? *name : std::string(text);
    }
    void readDomain()
    {
        m_parsed.tags.domain = readName("d", "domain-invalid", m_domainValid);
        // RFC 6376 §3.5: domain-name = sub-domain 1*("." sub-domain). A top-level domain signs for nobody.
        if (m_domainValid && m_parsed.tags.domain.find('.') == std::string::npos) {
            m_domainValid = false;
            fail("domain-invalid", m_parsed.tags.domain);
        }
    }
    void readSelector() { m_parsed.tags.selector = readName("s", "selector-invalid", m_selectorValid); }

    void readHeaderList()
    {
        const auto text = m_list.find("h");
        if (!text) {
            fail("syntax-h", "missing");
            return;
        }
        std::vector<std::string> &names = m_parsed.tags.headerList;
        names.reserve(std::min(std::size_t(std::count(text->begin(), text->end(), ':')) + 1, maxHeaderListNames + 1));
        for (std::size_t at = 0; at <= text->size();) {
            const std::size_t end = std::min(text->find(':', at), text->size());
            const std::string_view name = trimmed(text->substr(at, end - at));
            at = end + 1;
            if (!name.empty())
                names.push_back(lowered(name));
            if (names.size() > maxHeaderListNames) {
                fail("syntax-h", "too many names");
                names.resize(maxHeaderListNames);
                break;
            }
        }
        // RFC 6376 §5.4: From is always signed. RFC 8617 §4.1.2 says the same less firmly; a seal must not sign other seals.
        const auto lists = [&names](std::string_view name) { return std::find(names.begin(), names.end(), name) != names.end(); };
        if (m_dialect == Dialect::Dkim && !lists("from"))
            fail("from-not-signed");
        if (m_dialect == Dialect::ArcMessage && lists("arc-seal"))
            fail("arc-seal-signed");
    }

    void readIdentity()
    {
        const auto text = m_list.find("i");
        // RFC 8617 §4.1.2: i= of an ARC set is its number, no identity.
        if (!text || m_dialect == Dialect::ArcMessage) {
            m_parsed.tags.identity = "@" + m_parsed.tags.domain;
            return;
        }
        const auto identity = decodeQuotedPrintable(*text);
        m_parsed.tags.identity = identity.value_or(std::string(*text));
        const std::size_t at = m_parsed.tags.identity.rfind('@');
        if (!identity || at == std::string::npos) {
            fail("syntax-i", *text);
            return;
        }
        const auto domainPart = domain::toAscii(std::string_view(m_parsed.tags.identity).substr(at + 1));
        // RFC 6376 §6.1.1: the domain of i= is that of d= or below it.
        if (!domainPart || !m_domainValid || !domain::isSameOrBelow(*domainPart, m_parsed.tags.domain))
            fail("identity-not-below-domain", m_parsed.tags.identity);
    }

    void readLength()
    {
        const auto text = m_list.find("l");
        if (!text)
            return;
        m_parsed.tags.length = readNumber(*text, UINT64_MAX);
        if (!m_parsed.tags.length)
            fail("syntax-l", *text);
    }

    void readQuery()
    {
        const auto text = m_list.find("q");
        if (!text)
            return;
        const std::vector<std::string_view> methods = split(*text, ':');
        if (std::none_of(methods.begin(), methods.end(), [](std::string_view method) { return equalsIgnoreCase(trimmed(method), "dns/txt"); }))
            fail("syntax-q", *text);
    }

    std::optional<UnixTime> readTime(std::string_view tag)
    {
        const auto text = m_list.find(tag);
        if (!text)
            return std::nullopt;
        const auto time = readNumber(*text, std::uint64_t(std::numeric_limits<UnixTime>::max() / 2));
        if (!time)
            fail("syntax-" + std::string(tag), *text);
        return time ? std::optional(UnixTime(*time)) : std::nullopt;
    }

    void readTimes()
    {
        m_parsed.tags.signedAt = readTime("t");
        if (m_dialect == Dialect::ArcMessage)
            return; // RFC 8617 §4.1.2 defines no x=
        m_parsed.tags.expiresAt = readTime("x");
        if (m_parsed.tags.signedAt && m_parsed.tags.expiresAt && *m_parsed.tags.expiresAt <= *m_parsed.tags.signedAt)
            fail("expires-before-signed");
    }

    ParsedSignature &m_parsed;
    const HeaderView &m_header;
    Dialect m_dialect;
    Canonicalization m_missingForm;
    TagList m_list;
    bool m_domainValid = false, m_selectorValid = false;
};

} // namespace

std::optional<SignatureAlgorithm> parseSignatureAlgorithm(std::string_view word)
{
    if (word == "rsa-sha256")
        return SignatureAlgorithm{crypto::KeyType::Rsa, crypto::HashAlgorithm::Sha256};
    if (word == "rsa-sha1")
        return SignatureAlgorithm{crypto::KeyType::Rsa, crypto::HashAlgorithm::Sha1};
    if (word == "ed25519-sha256")
        return SignatureAlgorithm{crypto::KeyType::Ed25519, crypto::HashAlgorithm::Sha256};
    return std::nullopt;
}

std::optional<crypto::Verification> VerificationMemo::find(const KeyRecord &record) const
{
    const std::lock_guard lock(m_mutex);
    for (const auto &[known, outcome] : m_outcomes) {
        if (known.get() == &record)
            return outcome;
    }
    return std::nullopt;
}

void VerificationMemo::insert(std::shared_ptr<const KeyRecord> record, crypto::Verification outcome)
{
    const std::lock_guard lock(m_mutex);
    m_outcomes.emplace_back(std::move(record), outcome);
}

std::optional<BodyHashKey> ParsedSignature::bodyHashKey() const
{
    if (!algorithm || bodyHash.empty())
        return std::nullopt;
    return BodyHashKey{bodyForm, algorithm->hash, tags.length};
}

namespace {

void parseSignature(ParsedSignature &parsed, const HeaderView &header, std::size_t field, const ShownFields &shown)
{
    SignatureReader reader(parsed, header, field, Dialect::Dkim);
    reader.read();
    shown.addCoverage(parsed.tags);
    if (const auto copies = reader.copiedFields())
        addCopiedFields(parsed.tags, *copies, header);
}

} // namespace

ParsedSignature parseSignature(const HeaderView &header, std::size_t field)
{
    ParsedSignature parsed;
    parseSignature(parsed, header, field, ShownFields(header));
    return parsed;
}

ParsedSignatures parseSignatures(const HeaderView &header)
{
    ParsedSignatures result;
    const std::span<const std::size_t> fields = header.find("dkim-signature");
    result.total = fields.size();
    if (fields.empty())
        return result;
    const ShownFields shown(header);
    result.signatures.reserve(std::min(fields.size(), maxDkimSignatures));
    for (std::size_t i = 0; i < std::min(fields.size(), maxDkimSignatures); ++i)
        parseSignature(result.signatures.emplace_back(), header, fields[i], shown);
    return result;
}

ParsedSignature parseArcMessageSignature(const HeaderView &header, std::size_t field, Canonicalization missingForm)
{
    ParsedSignature parsed;
    SignatureReader(parsed, header, field, Dialect::ArcMessage, missingForm).read();
    return parsed;
}

void collectBodyHashes(const ParsedSignatures &parsed, std::set<BodyHashKey> &wanted)
{
    for (const ParsedSignature &signature : parsed.signatures) {
        if (const auto key = signature.bodyHashKey())
            wanted.insert(*key);
    }
}

} // namespace heloscope::dkim
