#include "core/dkim2/Dkim2Parse.h"

#include "core/Limits.h"
#include "core/base/Ascii.h"
#include "core/base/Base64.h"
#include "core/base/TagList.h"
#include "core/domain/Domain.h"

#include <algorithm>
#include <map>
#include <set>

namespace heloscope::dkim2 {

namespace {

constexpr int bracketsSince = 6; // mf= and rt= hold addresses with their angle brackets; older signers left them out

// Tags of one field: names in any case, each at most once.
class Tags {
public:
    explicit Tags(std::string_view value) : m_list(parseTagList(value))
    {
        std::set<std::string> names;
        for (const Tag &tag : m_list.tags)
            m_duplicate = !names.insert(lowered(tag.name)).second || m_duplicate;
    }
    std::string problem() const
    {
        return m_duplicate ? "syntax-duplicate-tag" : m_list.malformedItem || m_list.limitReached ? "syntax-tag-list" : std::string();
    }
    std::optional<std::string_view> find(std::string_view name) const { return m_list.findIgnoreCase(name); }
    std::optional<int> number(std::string_view name) const
    {
        const auto text = find(name);
        const auto value = text ? parseDecimal(*text, maxDkim2Hops) : std::nullopt;
        return value && *value >= 1 ? std::optional(int(*value)) : std::nullopt;
    }

private:
    TagList m_list;
    bool m_duplicate = false;
};

void note(std::string &problem, std::string_view what)
{
    if (problem.empty())
        problem = what;
}

std::optional<crypto::HashAlgorithm> hashAlgorithm(std::string_view name)
{
    if (name == "sha256")
        return crypto::HashAlgorithm::Sha256;
    if (name == "sha512")
        return crypto::HashAlgorithm::Sha512;
    return std::nullopt;
}

void readHashes(Instance &instance, std::string_view text)
{
    std::set<std::string> seen;
    for (const std::string_view item : split(text, ',')) {
        const std::vector<std::string_view> parts = split(item, ':');
        const std::string name(trimmed(parts[0]));
        if (parts.size() != 3 || !seen.insert(name).second) {
            note(instance.problem, "syntax-h");
            return;
        }
        const auto algorithm = hashAlgorithm(name);
        if (!algorithm)
            continue; // one of another kind may stand beside those we know
        const auto header = decodeBase64(parts[1], Base64Space::Allowed), body = decodeBase64(parts[2], Base64Space::Allowed);
        if (!header || !body) {
            note(instance.problem, "syntax-h");
            return;
        }
        instance.hashes.push_back({*algorithm, *header, *body});
    }
    if (instance.hashes.empty())
        note(instance.problem, "hash-unknown");
}

Instance readInstance(const dkim::HeaderView &header, std::size_t field)
{
    Instance instance;
    instance.field = field;
    const Tags tags(header.fields()[field].value);
    note(instance.problem, tags.problem());
    instance.m = tags.number("m").value_or(0);
    if (instance.m == 0)
        note(instance.problem, "syntax-m");
    if (const auto hashes = tags.find("h"))
        readHashes(instance, *hashes);
    else
        note(instance.problem, "syntax-h");
    instance.recipe = tags.find("r");
    return instance;
}

// base64 of "<addr>"; the address without brackets.
std::optional<std::string> readAddress(std::string_view text, int draft)
{
    const auto bytes = decodeBase64(text, Base64Space::Allowed);
    if (!bytes)
        return std::nullopt;
    if (bytes->starts_with('<') && bytes->ends_with('>') && bytes->size() >= 2)
        return bytes->substr(1, bytes->size() - 2);
    if (draft >= bracketsSince || bytes->empty())
        return std::nullopt;
    return bytes;
}

class SignatureReader {
public:
    SignatureReader(const dkim::HeaderView &header, std::size_t field, int draft) : m_tags(header.fields()[field].value), m_draft(draft)
    {
        m_signature.field = field;
    }

    SignatureField read()
    {
        fail(m_tags.problem());
        m_signature.i = m_tags.number("i").value_or(0);
        m_signature.m = m_tags.number("m").value_or(0);
        if (m_signature.i == 0)
            fail("syntax-i");
        if (m_signature.m == 0)
            fail("syntax-m");
        const auto time = m_tags.find("t");
        const auto seconds = time ? parseDecimal(*time, INT64_MAX) : std::nullopt;
        if (seconds)
            m_signature.time = UnixTime(*seconds);
        else
            fail("syntax-t");
        readDomain();
        readItems();
        readEnvelope();
        readNonce();
        return std::move(m_signature);
    }

private:
    void fail(std::string_view problem) { note(m_signature.problem, problem); }

    void readDomain()
    {
        const auto text = m_tags.find("d");
        const auto name = text ? domain::toAscii(*text) : std::nullopt;
        if (!name)
            fail(text ? "domain-invalid" : "syntax-d");
        m_signature.domain = name.value_or(std::string(text.value_or("")));
    }

    // Groups are separated by "|" since -08; before, "|" is in no item and makes it malformed.
    void readItems()
    {
        const auto text = m_tags.find("s");
        if (!text || text->empty()) {
            fail("syntax-s");
            return;
        }
        std::set<std::string> selectors;
        std::map<std::string, int> perAlgorithm;
        int group = 0;
        for (const std::string_view part : split(*text, '|')) {
            for (const std::string_view item : split(part, ','))
                readItem(item, group, selectors, perAlgorithm);
            ++group;
        }
        if (group > 1 && m_draft < 8)
            fail("syntax-s");
    }

    void readItem(std::string_view text, int group, std::set<std::string> &selectors, std::map<std::string, int> &perAlgorithm)
    {
        const std::vector<std::string_view> parts = split(text, ':');
        const auto bytes = parts.size() == 3 ? decodeBase64(parts[2], Base64Space::Allowed) : std::nullopt;
        if (!bytes || bytes->empty()) {
            fail("syntax-s");
            return;
        }
        SignatureItem item;
        item.selector = lowered(trimmed(parts[0]));
        item.algorithmName = trimmed(parts[1]);
        item.algorithm = item.algorithmName == "rsa-sha1" ? std::nullopt : dkim::parseSignatureAlgorithm(item.algorithmName);
        item.signature = *bytes;
        item.group = group;
        if (!domain::toAscii(item.selector))
            fail("selector-invalid");
        // Each selector once, at most two signatures of one algorithm.
        if (!selectors.insert(item.selector).second || ++perAlgorithm[item.algorithmName] > 2)
            fail("too-many-selectors");
        m_signature.items.push_back(std::move(item));
    }

    void readEnvelope()
    {
        const auto from = m_tags.find("mf"), to = m_tags.find("rt"), next = m_tags.find("nd");
        if (next) {
            const auto name = domain::toAscii(*next);
            if (!name || from || to)
                fail("syntax-nd");
            m_signature.nextDomain = name.value_or(std::string());
            return;
        }
        if (!from || !to) {
            fail(from ? "syntax-rt" : "syntax-mf");
            return;
        }
        m_signature.mailFrom = readAddress(*from, m_draft);
        if (!m_signature.mailFrom)
            fail("syntax-mf");
        for (const std::string_view item : split(*to, ',')) {
            const auto address = readAddress(item, m_draft);
            if (!address || m_signature.recipients.size() == maxRecipients) {
                fail("syntax-rt");
                return;
            }
            m_signature.recipients.push_back(*address);
        }
    }

    void readNonce()
    {
        const std::string_view nonce = m_tags.find("n").value_or(std::string_view());
        if (nonce.size() > maxNonceLength || !std::all_of(nonce.begin(), nonce.end(), [](char c) { return (c > ' ' && c < 0x7f) || isFws(c); }))
            fail("syntax-n");
    }

    Tags m_tags;
    int m_draft;
    SignatureField m_signature;
};

void setProblem(Parsed &parsed, std::string_view problem, int hop)
{
    if (!parsed.problem.empty())
        return;
    parsed.problem = problem;
    parsed.problemHop = hop;
}

// Complete from 1 without gap or repetition; every instance signed, every signature over an instance that is there.
void checkStructure(Parsed &parsed)
{
    if (parsed.limitReached)
        setProblem(parsed, "too-many-hops", 0);
    for (const Instance &instance : parsed.instances) {
        if (!instance.problem.empty())
            setProblem(parsed, "instance-" + instance.problem, 0);
    }
    for (const SignatureField &signature : parsed.signatures) {
        if (!signature.problem.empty())
            setProblem(parsed, signature.problem, signature.i);
    }
    for (std::size_t k = 0; k < parsed.instances.size(); ++k) {
        if (parsed.instances[k].m != int(k) + 1)
            setProblem(parsed, "instance-sequence", 0);
    }
    int highest = 0;
    for (std::size_t k = 0; k < parsed.signatures.size(); ++k) {
        const SignatureField &signature = parsed.signatures[k];
        if (signature.i != int(k) + 1)
            setProblem(parsed, "signature-sequence", signature.i);
        if (signature.m < highest || signature.m > int(parsed.instances.size()))
            setProblem(parsed, "instance-missing", signature.i);
        highest = std::max(highest, signature.m);
    }
    if (parsed.signatures.empty())
        setProblem(parsed, "signature-missing", 0);
    else if (parsed.instances.empty())
        setProblem(parsed, "instance-missing", 0);
    else if (int(parsed.instances.size()) > highest)
        setProblem(parsed, "instance-not-signed", 0);
}

// What signature k signs: its instances, the signatures before it, and itself without the signatures in it.
std::string signedDigest(const Parsed &parsed, std::size_t k, const dkim::HeaderView &header)
{
    crypto::Hash hash(crypto::HashAlgorithm::Sha256);
    const SignatureField &signature = parsed.signatures[k];
    for (const Instance &instance : parsed.instances) {
        if (instance.m <= signature.m)
            hash.update(compactField(header.fields()[instance.field]) + "\r\n");
    }
    for (std::size_t before = 0; before < k; ++before)
        hash.update(compactField(header.fields()[parsed.signatures[before].field]) + "\r\n");
    hash.update(compactFieldWithoutSignatures(header.fields()[signature.field]) + "\r\n");
    return hash.finish();
}

} // namespace

Parsed parse(const Message &message, const dkim::HeaderView &header, std::string_view draft)
{
    Parsed parsed;
    parsed.draft = draftNumber(draft);
    parsed.hasBody = message.hasBody();
    const auto fieldsOf = [&](const char *name) {
        const std::span<const std::size_t> fields = header.find(name);
        std::vector<std::size_t> result(fields.begin(), fields.end());
        parsed.present = parsed.present || !result.empty();
        parsed.limitReached = parsed.limitReached || result.size() > maxDkim2Hops;
        result.resize(std::min(result.size(), maxDkim2Hops));
        return result;
    };
    for (const std::size_t field : fieldsOf("message-instance"))
        parsed.instances.push_back(readInstance(header, field));
    for (const std::size_t field : fieldsOf("dkim2-signature"))
        parsed.signatures.push_back(SignatureReader(header, field, parsed.draft).read());
    std::stable_sort(parsed.instances.begin(), parsed.instances.end(), [](const Instance &a, const Instance &b) { return a.m < b.m; });
    std::stable_sort(parsed.signatures.begin(), parsed.signatures.end(), [](const SignatureField &a, const SignatureField &b) { return a.i < b.i; });
    if (!parsed.present)
        return parsed;
    checkStructure(parsed);
    if (!parsed.problem.empty())
        return parsed;
    for (std::size_t k = 0; k < parsed.signatures.size(); ++k)
        parsed.signatures[k].digest = signedDigest(parsed, k, header);
    rebuildInstances(parsed, message, header);
    return parsed;
}

} // namespace heloscope::dkim2
