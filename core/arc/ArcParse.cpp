#include "core/arc/ArcParse.h"

#include "core/Limits.h"
#include "core/authres/AuthResParse.h"
#include "core/base/Ascii.h"
#include "core/base/Base64.h"
#include "core/base/TagList.h"
#include "core/domain/Domain.h"

#include <algorithm>
#include <map>

namespace heloscope::arc {

namespace {

constexpr std::string_view sealName = "arc-seal", messageName = "arc-message-signature", resultsName = "arc-authentication-results";

std::optional<int> readInstance(std::string_view digits)
{
    const auto number = parseDecimal(digits, maxArcSets);
    return number && *number >= 1 ? std::optional(int(*number)) : std::nullopt;
}

void noteProblem(ParsedChain &chain, std::string_view problem, std::string detail)
{
    if (!chain.problem.empty())
        return;
    chain.problem = problem;
    chain.problemDetail = std::move(detail);
}

std::optional<int> instanceOf(const dkim::FieldText &field, std::string_view name)
{
    if (name == resultsName)
        return resultsInstance(field.value);
    const auto digits = parseTagList(field.value).find("i");
    return digits ? readInstance(*digits) : std::nullopt;
}

// RFC 8617 §4.1.3: the tags of a seal. The digest is made later, when all sets below are known.
dkim::ParsedSignature parseSeal(const dkim::HeaderView &header, std::size_t field, std::string &chainValue)
{
    dkim::ParsedSignature seal;
    seal.tags.field = field;
    const TagList list = parseTagList(header.fields()[field].value);
    const auto fail = [&seal](std::string_view problem) {
        if (seal.problem.empty())
            seal.problem = problem;
    };
    const auto text = [&list](std::string_view name) { return list.find(name).value_or(std::string_view()); };
    if (list.duplicate || list.malformedItem || list.limitReached)
        fail(list.duplicate ? "syntax-duplicate-tag" : "syntax-tag-list");
    // A seal covers a fixed set of fields; one that lists fields is no seal.
    if (list.find("h"))
        fail("syntax-h");

    seal.tags.algorithm = text("a");
    seal.algorithm = dkim::parseSignatureAlgorithm(seal.tags.algorithm);
    if (!seal.algorithm || seal.algorithm->hash != crypto::HashAlgorithm::Sha256)
        fail("syntax-a");
    seal.signature = decodeBase64(text("b"), Base64Space::Allowed).value_or(std::string());
    if (seal.signature.empty())
        fail("syntax-b");
    const auto domainName = domain::toAscii(text("d"));
    const auto selector = domain::toAscii(text("s"));
    if (!domainName)
        fail("domain-invalid");
    if (!selector)
        fail("selector-invalid");
    seal.tags.domain = domainName.value_or(std::string(text("d")));
    seal.tags.selector = selector.value_or(std::string(text("s")));
    seal.tags.identity = "@" + seal.tags.domain;
    seal.askKey = domainName && selector;
    if (const auto time = list.find("t")) {
        if (const auto seconds = parseDecimal(*time, INT64_MAX))
            seal.tags.signedAt = UnixTime(*seconds);
        else
            fail("syntax-t");
    }
    chainValue = text("cv");
    if (chainValue != "none" && chainValue != "pass" && chainValue != "fail")
        fail("syntax-cv");
    return seal;
}

// Gathers fields by their instance.
class Gatherer {
public:
    explicit Gatherer(const dkim::HeaderView &header) : m_header(header) {}

    ParsedChain gather()
    {
        takeFields(resultsName, &ParsedSet::resultsField);
        takeFields(messageName, &ParsedSet::messageField);
        takeFields(sealName, &ParsedSet::sealField);
        for (auto &[instance, set] : m_sets)
            m_chain.sets.push_back(std::move(set));
        checkStructure();
        readSets();
        return std::move(m_chain);
    }

private:
    void takeFields(std::string_view name, std::optional<std::size_t> ParsedSet::*member)
    {
        const std::span<const std::size_t> fields = m_header.find(name);
        m_chain.present = m_chain.present || !fields.empty();
        if (fields.size() > maxArcSets) {
            m_chain.limitReached = true;
            noteProblem(m_chain, "too-many-sets", std::to_string(fields.size()));
        }
        for (std::size_t i = 0; i < std::min(fields.size(), maxArcSets); ++i)
            takeField(fields[i], name, member);
    }

    void takeField(std::size_t index, std::string_view name, std::optional<std::size_t> ParsedSet::*member)
    {
        const auto instance = instanceOf(m_header.fields()[index], name);
        if (!instance) {
            noteProblem(m_chain, "instance-invalid", std::string(name));
            return;
        }
        ParsedSet &set = m_sets[*instance];
        set.instance = *instance;
        if (set.*member)
            noteProblem(m_chain, "duplicate-field", std::string(name) + " " + std::to_string(*instance));
        else
            set.*member = index;
    }

    // RFC 8617 §5.2 step 2: one of each field for every instance from 1 to the highest.
    void checkStructure()
    {
        int expected = 1;
        for (const ParsedSet &set : m_chain.sets) {
            if (set.instance != expected)
                noteProblem(m_chain, "set-missing", std::to_string(expected));
            expected = set.instance + 1;
            if (!set.sealField || !set.messageField || !set.resultsField)
                noteProblem(m_chain, "set-incomplete", std::to_string(set.instance));
        }
    }

    // Each seal covers all sets up to its own (RFC 8617 §5.1.1). One digest runs through the chain and is copied at each seal.
    void readSets()
    {
        if (m_chain.sets.empty())
            return;
        crypto::Hash running(crypto::HashAlgorithm::Sha256);
        for (ParsedSet &set : m_chain.sets) {
            if (set.resultsField)
                set.results = authres::parseArcAuthenticationResults(m_header.fields()[*set.resultsField].value);
            if (set.messageField)
                set.message = dkim::parseArcMessageSignature(m_header, *set.messageField);
            if (set.message && !set.message->formGiven)
                set.messageRelaxed = dkim::parseArcMessageSignature(m_header, *set.messageField, dkim::Canonicalization::Relaxed);
            if (set.sealField)
                set.seal = parseSeal(m_header, *set.sealField, set.chain);
            if (m_chain.problem.empty())
                digestSeal(set, running);
        }
    }

    void digestSeal(ParsedSet &set, crypto::Hash &running) const
    {
        feed(running, *set.resultsField);
        feed(running, *set.messageField);
        crypto::Hash copy = running.copy();
        const dkim::FieldText &field = m_header.fields()[*set.sealField];
        const dkim::TextSpan span = dkim::signatureSpan(field.value);
        dkim::HashSink sink(copy);
        dkim::BatchingSink batch(sink);
        dkim::writeCanonicalSignature(batch, field, dkim::Canonicalization::Relaxed, span.begin, span.end);
        batch.flush();
        set.seal->headerDigest = copy.finish();
        feed(running, *set.sealField);
    }

    void feed(crypto::Hash &hash, std::size_t field) const
    {
        dkim::HashSink sink(hash);
        dkim::BatchingSink batch(sink);
        dkim::writeCanonicalField(batch, m_header.fields()[field], dkim::Canonicalization::Relaxed);
        batch.flush();
    }

    const dkim::HeaderView &m_header;
    std::map<int, ParsedSet> m_sets;
    ParsedChain m_chain;
};

} // namespace

std::optional<int> resultsInstance(std::string_view value)
{
    // RFC 8617 §4.1.1: "i=" instance ";" stands before everything else.
    const std::size_t semicolon = value.find(';');
    const std::string_view item = trimmed(value.substr(0, semicolon));
    const std::size_t equals = item.find('=');
    if (semicolon == std::string_view::npos || equals == std::string_view::npos || trimmed(item.substr(0, equals)) != "i")
        return std::nullopt;
    return readInstance(trimmed(item.substr(equals + 1)));
}

ParsedChain parseChain(const dkim::HeaderView &header) { return Gatherer(header).gather(); }

void collectBodyHashes(const ParsedChain &chain, std::set<dkim::BodyHashKey> &wanted)
{
    for (const ParsedSet &set : chain.sets) {
        for (const auto *signature : {&set.message, &set.messageRelaxed}) {
            const auto key = *signature ? (*signature)->bodyHashKey() : std::nullopt;
            if (key)
                wanted.insert(*key);
        }
    }
}

} // namespace heloscope::arc
