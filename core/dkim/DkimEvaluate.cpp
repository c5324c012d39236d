#include "core/dkim/DkimEvaluate.h"

#include "core/domain/Domain.h"

#include <tuple>
#include <utility>

namespace heloscope::dkim {

namespace {

constexpr int minRsaBits = 1024; // RFC 8301 §3.2: shorter keys are not considered valid

Validity validity(crypto::Verification outcome)
{
    switch (outcome) {
    case crypto::Verification::Valid: return Validity::Valid;
    case crypto::Verification::Invalid: return Validity::Invalid;
    case crypto::Verification::CouldNotCheck: return Validity::NotChecked;
    }
    return Validity::NotChecked;
}

bool fits(const ParsedSignature &parsed, const KeyRecord &record) { return parsed.algorithm && record.key && record.key->type() == parsed.algorithm->key; }

// The arithmetic of b= alone, over the header as parsed.
Validity verifyWith(const ParsedSignature &parsed, const std::shared_ptr<const KeyRecord> &record)
{
    if (!fits(parsed, *record) || parsed.signature.empty() || parsed.headerDigest.empty())
        return Validity::NotChecked;
    if (const auto known = parsed.memo->find(*record))
        return validity(*known);
    const crypto::Verification outcome = record->key->verify(parsed.algorithm->hash, parsed.headerDigest, parsed.signature);
    parsed.memo->insert(record, outcome);
    return validity(outcome);
}

BodyState stateOf(const ParsedSignature &parsed, const BodyHash &hash)
{
    if (hash.lengthExceedsBody)
        return BodyState::Differs;
    if (hash.digest.empty())
        return BodyState::NotChecked;
    if (hash.digest != parsed.bodyHash)
        return BodyState::Differs;
    return hash.unsignedBytes > 0 ? BodyState::PartlySigned : BodyState::Match;
}

// What one key record makes of a signature.
struct Attempt {
    AuthResult result = AuthResult::PermError;
    std::string reason, detail;
    Validity headers = Validity::NotChecked;
    const KeyRecord *record = nullptr;
};

// A better attempt replaces a worse one where a name holds several keys.
int rank(AuthResult result)
{
    switch (result) {
    case AuthResult::Pass: return 6;
    case AuthResult::Neutral: return 5;
    case AuthResult::Policy: return 4;
    case AuthResult::Fail:
    case AuthResult::SoftFail: return 3;
    case AuthResult::PermError: return 2;
    case AuthResult::TempError:
    case AuthResult::NotChecked:
    case AuthResult::None: return 1;
    }
    return 0;
}

// RFC 6376 §3.6.1: what the record itself rules out; empty = nothing.
std::string keyObjection(const ParsedSignature &parsed, const KeyRecord &record)
{
    if (!record.problem.empty())
        return record.problem;
    if (!fits(parsed, record))
        return "key-type-mismatch";
    if (!record.allowsHash(crypto::toString(parsed.algorithm->hash)))
        return "key-hash-not-allowed";
    if (!record.forEmail)
        return "key-service-not-email";
    if (record.strictIdentity) {
        const std::size_t at = parsed.tags.identity.rfind('@');
        const auto identityDomain = domain::toAscii(std::string_view(parsed.tags.identity).substr(at + 1));
        if (identityDomain != parsed.tags.domain)
            return "identity-not-domain";
    }
    return {};
}

// RFC 6376 §6.1.3 and RFC 8301 §3: the arithmetic first, then time, then strength.
std::pair<AuthResult, std::string> judge(const ParsedSignature &parsed, const Signature &signature, const KeyRecord &record, Validity headers)
{
    if (headers == Validity::Invalid)
        return {AuthResult::Fail, "signature-invalid"};
    if (signature.body == BodyState::Differs)
        return {AuthResult::Fail, "body-hash-differs"};
    if (signature.expiredAtReceipt)
        return {AuthResult::Fail, "expired"};
    if (parsed.algorithm->hash == crypto::HashAlgorithm::Sha1)
        return {AuthResult::Policy, "weak-hash"};
    if (record.key->type() == crypto::KeyType::Rsa && record.key->bits() < minRsaBits)
        return {AuthResult::Policy, "key-too-short"};
    // The system's crypto policy would not do the arithmetic: nothing is known, and nothing is said against the message.
    if (headers == Validity::NotChecked || signature.body == BodyState::NotChecked)
        return {AuthResult::NotChecked, "refused-by-crypto-policy"};
    if (signature.body == BodyState::NotAvailable)
        return {AuthResult::Neutral, "body-not-available"};
    return {AuthResult::Pass, {}};
}

Attempt attempt(const ParsedSignature &parsed, const Signature &signature, const std::shared_ptr<const KeyRecord> &record)
{
    Attempt result;
    result.record = record.get();
    result.headers = verifyWith(parsed, record);
    if (const std::string objection = keyObjection(parsed, *record); !objection.empty()) {
        result.reason = objection;
        result.detail = record->problemDetail;
        return result;
    }
    std::tie(result.result, result.reason) = judge(parsed, signature, *record, result.headers);
    return result;
}

void setTimes(Signature &signature, const Clock &clock)
{
    const UnixTime reference = clock.reference();
    signature.expiredAtReceipt = signature.expiresAt && reference > *signature.expiresAt;
    signature.expiredNow = signature.expiresAt && clock.now > *signature.expiresAt;
    signature.signedInFuture = signature.signedAt && *signature.signedAt > reference + secondsPerDay;
}

void setResult(Signature &signature, AuthResult result, std::string reason, std::string detail = {})
{
    signature.result = result;
    signature.reason = std::move(reason);
    signature.reasonDetail = std::move(detail);
}

// Why there is no key to try (RFC 6376 §6.1.2).
void setWithoutKey(Signature &signature, const KeyAnswer &keys)
{
    switch (keys.status) {
    case DnsStatus::NotAsked: setResult(signature, AuthResult::NotChecked, "dns-not-asked"); return;
    case DnsStatus::Failed: setResult(signature, AuthResult::TempError, "key-lookup-failed", keys.error); return;
    case DnsStatus::NoSuchDomain:
    case DnsStatus::NoData:
    case DnsStatus::Answered: setResult(signature, AuthResult::PermError, "key-missing"); return;
    }
}

void tryKeys(Signature &signature, const ParsedSignature &parsed, const KeyAnswer &keys)
{
    Attempt best;
    for (const auto &record : keys.records) {
        Attempt next = attempt(parsed, signature, record);
        if (!best.record || rank(next.result) > rank(best.result))
            best = std::move(next);
    }
    signature.headers = best.headers;
    signature.ambiguousKey = keys.ambiguous;
    signature.keyRecord = best.record->text;
    signature.testing = best.record->testing;
    if (best.record->key)
        signature.bits = best.record->key->bits();
    setResult(signature, best.result, std::move(best.reason), std::move(best.detail));
}

// `signature` is a copy of the tags.
void complete(Signature &signature, const ParsedSignature &parsed, const BodyHashes &bodyHashes, DnsView &dns, const Clock &clock)
{
    setTimes(signature, clock);
    signature.body = matchBody(parsed, bodyHashes);
    const auto key = parsed.bodyHashKey();
    const BodyHash *hash = key ? bodyHashes.find(*key) : nullptr;
    if (hash)
        signature.unsignedBodyBytes = hash->unsignedBytes;

    const KeyAnswer keys = keysOf(parsed, dns);
    if (keys.records.empty())
        setWithoutKey(signature, keys);
    else
        tryKeys(signature, parsed, keys);
    // Problems of the signature itself outrank whatever the key said; the arithmetic above stays told.
    if (!parsed.problem.empty())
        setResult(signature, AuthResult::PermError, parsed.problem, parsed.problemDetail);
    else if (hash && hash->lengthExceedsBody)
        setResult(signature, AuthResult::PermError, "length-exceeds-body");
}

} // namespace

Signature evaluate(const ParsedSignature &parsed, const BodyHashes &bodyHashes, DnsView &dns, const Clock &clock)
{
    Signature signature = parsed.tags;
    complete(signature, parsed, bodyHashes, dns, clock);
    return signature;
}

KeyAnswer keysOf(const ParsedSignature &parsed, DnsView &dns)
{
    if (parsed.askKey)
        return fetchKeys(dns, parsed.tags.domain, parsed.tags.selector);
    KeyAnswer none;
    none.status = DnsStatus::NoSuchDomain;
    return none;
}

Validity verifyHeaders(const ParsedSignature &parsed, const KeyAnswer &keys)
{
    Validity result = Validity::NotChecked;
    for (const auto &record : keys.records) {
        const Validity next = verifyWith(parsed, record);
        if (next == Validity::Valid)
            return next;
        if (next != Validity::NotChecked)
            result = next;
    }
    return result;
}

Validity verifyHeaders(const ParsedSignature &parsed, const HeaderView &header, std::size_t signatureField, const KeyAnswer &keys)
{
    if (!parsed.algorithm)
        return Validity::NotChecked;
    ParsedSignature other = parsed;
    other.memo = std::make_shared<VerificationMemo>();
    other.headerDigest = headerDigest(header, signatureField, parsed.tags.headerList, parsed.algorithm->hash, parsed.headerForm);
    return verifyHeaders(other, keys);
}

BodyState matchBody(const ParsedSignature &parsed, std::string_view body)
{
    const auto key = parsed.bodyHashKey();
    return key ? matchBody(parsed, BodyHashes::compute(body, {*key})) : BodyState::NotChecked;
}

BodyState matchBody(const ParsedSignature &parsed, const BodyHashes &hashes)
{
    if (!hashes.available())
        return BodyState::NotAvailable;
    const auto key = parsed.bodyHashKey();
    const BodyHash *hash = key ? hashes.find(*key) : nullptr;
    return hash ? stateOf(parsed, *hash) : BodyState::NotChecked;
}

std::vector<Signature> evaluate(const ParsedSignatures &parsed, const BodyHashes &bodyHashes, DnsView &dns, const Clock &clock)
{
    std::vector<Signature> result;
    result.reserve(parsed.signatures.size());
    for (const ParsedSignature &signature : parsed.signatures) {
        result.push_back(signature.tags);
        complete(result.back(), signature, bodyHashes, dns, clock);
    }
    return result;
}

} // namespace heloscope::dkim
