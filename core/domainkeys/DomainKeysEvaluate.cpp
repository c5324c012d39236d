#include "core/domainkeys/DomainKeysEvaluate.h"

#include "core/base/Ascii.h"
#include "core/base/TagList.h"
#include "core/dkim/DkimKey.h"

namespace heloscope::domainkeys {

namespace {

constexpr int minRsaBits = 1024; // RFC 8301 §3.2, as for DKIM

Validity validity(crypto::Verification outcome)
{
    return outcome == crypto::Verification::Valid ? Validity::Valid : outcome == crypto::Verification::Invalid ? Validity::Invalid : Validity::NotChecked;
}

// RFC 4870 §3.4.2.1 can be read as the order of h= or of the message. The first verifies all mail seen; the second is tried, too.
Validity verifyWith(const ParsedSignature &parsed, const dkim::KeyRecord &record)
{
    if (!record.key || record.key->type() != crypto::KeyType::Rsa || parsed.signature.empty() || parsed.digest.empty())
        return Validity::NotChecked;
    const Validity first = validity(record.key->verify(crypto::HashAlgorithm::Sha1, parsed.digest, parsed.signature));
    if (first != Validity::Invalid || parsed.messageOrderDigest.empty())
        return first;
    return validity(record.key->verify(crypto::HashAlgorithm::Sha1, parsed.messageOrderDigest, parsed.signature));
}

void setResult(Signature &signature, AuthResult result, std::string reason)
{
    signature.result = result;
    signature.reason = std::move(reason);
}

void judgeWithKey(Signature &signature, const ParsedSignature &parsed, const dkim::KeyRecord &record)
{
    signature.testing = record.testing;
    if (record.key)
        signature.bits = record.key->bits();
    signature.crypto = verifyWith(parsed, record);
    // v= came with DKIM; a DomainKeys key has none that could be wrong.
    if (!record.problem.empty() && record.problem != "key-version")
        setResult(signature, AuthResult::PermError, record.problem);
    else if (record.key && record.key->type() != crypto::KeyType::Rsa)
        setResult(signature, AuthResult::PermError, "key-type-mismatch");
    else if (!granularityMatches(record.granularity.value_or(""), parsed.sendingLocalPart))
        setResult(signature, AuthResult::PermError, "key-granularity");
    else if (!parsed.hasBody)
        setResult(signature, AuthResult::NotChecked, "body-not-available");
    else if (signature.crypto == Validity::NotChecked)
        setResult(signature, AuthResult::NotChecked, "refused-by-crypto-policy");
    else if (signature.crypto == Validity::Invalid)
        setResult(signature, AuthResult::Fail, "signature-invalid");
    else if (record.key->bits() < minRsaBits)
        setResult(signature, AuthResult::Policy, "key-too-short");
    else
        setResult(signature, AuthResult::Pass, "historic");
}

void judge(Signature &signature, const ParsedSignature &parsed, const dkim::KeyAnswer &keys)
{
    switch (keys.status) {
    case DnsStatus::NotAsked: setResult(signature, AuthResult::NotChecked, "dns-not-asked"); return;
    case DnsStatus::Failed: setResult(signature, AuthResult::TempError, "key-lookup-failed"); return;
    case DnsStatus::NoSuchDomain:
    case DnsStatus::NoData: setResult(signature, AuthResult::PermError, "key-missing"); return;
    case DnsStatus::Answered: break;
    }
    for (const auto &record : keys.records) {
        judgeWithKey(signature, parsed, *record);
        if (signature.crypto == Validity::Valid)
            return;
    }
}

// RFC 4870 §3.6: the policy of the domain, "o=~" (signs some) or "o=-" (signs all); only shown.
std::string policyOf(std::string_view domainName, DnsView &dns)
{
    const DnsAnswer &answer = dns.ask("_domainkey." + std::string(domainName), DnsType::TXT);
    if (!answer.answered() || answer.values.empty())
        return {};
    return std::string(parseTagList(answer.values.front()).find("o").value_or("~").substr(0, 1));
}

Signature evaluateOne(const ParsedSignature &parsed, DnsView &dns)
{
    Signature signature = parsed.tags;
    if (!parsed.askKey) {
        setResult(signature, AuthResult::PermError, parsed.problem);
        return signature;
    }
    judge(signature, parsed, dkim::fetchKeys(dns, parsed.tags.domain, parsed.tags.selector));
    signature.policy = policyOf(parsed.tags.domain, dns);
    if (!parsed.problem.empty())
        setResult(signature, AuthResult::PermError, parsed.problem);
    return signature;
}

} // namespace

std::vector<Signature> evaluate(const ParsedSignatures &parsed, DnsView &dns)
{
    std::vector<Signature> result;
    for (const ParsedSignature &signature : parsed.signatures)
        result.push_back(evaluateOne(signature, dns));
    return result;
}

bool granularityMatches(std::string_view pattern, std::string_view localPart)
{
    if (pattern.empty())
        return true;
    const std::size_t star = pattern.find('*');
    if (star == std::string_view::npos)
        return pattern == localPart;
    const std::string_view head = pattern.substr(0, star), tail = pattern.substr(star + 1);
    return localPart.size() >= head.size() + tail.size() && localPart.starts_with(head) && localPart.ends_with(tail);
}

} // namespace heloscope::domainkeys
