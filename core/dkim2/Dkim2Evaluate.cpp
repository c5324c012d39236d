#include "core/dkim2/Dkim2Evaluate.h"

#include "core/base/Ascii.h"
#include "core/dkim/DkimKey.h"
#include "core/domain/Domain.h"

#include <algorithm>

namespace heloscope::dkim2 {

namespace {

constexpr UnixTime maxAge = 14 * secondsPerDay;
constexpr UnixTime maxFuture = secondsPerDay;
constexpr int minRsaBits = 1024;
constexpr int groupsSince = 8;

struct Outcome {
    AuthResult result = AuthResult::Pass;
    std::string reason;
};

std::string_view withoutBrackets(std::string_view address)
{
    const bool bracketed = address.starts_with('<') && address.ends_with('>') && address.size() >= 2;
    return bracketed ? address.substr(1, address.size() - 2) : address;
}

std::string_view domainOf(std::string_view address)
{
    const std::size_t at = address.rfind('@');
    return at == std::string_view::npos ? std::string_view() : address.substr(at + 1);
}

// Local parts as they are, domains in any case (RFC 5321 §2.4).
bool sameAddress(std::string_view a, std::string_view b)
{
    const std::size_t at = a.rfind('@');
    if (at != b.rfind('@'))
        return false;
    return a.substr(0, at) == b.substr(0, at) && (at == std::string_view::npos || equalsIgnoreCase(a.substr(at), b.substr(at)));
}

bool relatedDomains(std::string_view a, std::string_view b)
{
    const auto first = domain::toAscii(a), second = domain::toAscii(b);
    if (!first || !second)
        return false;
    return domain::isSameOrBelow(*first, *second) || domain::isSameOrBelow(*second, *first) || domain::sameOwnerHint(*first, *second);
}

Outcome checkTime(const SignatureField &signature, const Input &input)
{
    // Nothing is received after now: a later receipt time is a wrong clock or a wrong line.
    const UnixTime reference = input.receipt ? std::min(*input.receipt, input.now) : input.now;
    if (reference > maxAge && *signature.time < reference - maxAge)
        return {AuthResult::PermError, "expired"};
    if (*signature.time > reference && *signature.time - reference > maxFuture)
        return {AuthResult::PermError, "from-future"};
    return {};
}

// d= is the domain of mf= or above it; the null sender has none.
Outcome checkOwnDomain(const SignatureField &signature)
{
    if (!signature.mailFrom || signature.mailFrom->empty())
        return {};
    const auto name = domain::toAscii(domainOf(*signature.mailFrom));
    if (!name || !domain::isSameOrBelow(*name, signature.domain))
        return {AuthResult::PermError, "mail-from-outside-domain"};
    return {};
}

Outcome checkEnvelope(const SignatureField &top, const Input &input)
{
    if (top.nextDomain)
        return {AuthResult::PermError, "next-domain-open"};
    if (input.mailFrom && !sameAddress(*top.mailFrom, withoutBrackets(*input.mailFrom)))
        return {AuthResult::PermError, "mail-from-differs"};
    for (const std::string &recipient : input.rcptTo) {
        const auto same = [&](const std::string &known) { return sameAddress(known, withoutBrackets(recipient)); };
        if (std::none_of(top.recipients.begin(), top.recipients.end(), same))
            return {AuthResult::PermError, "recipient-missing"};
    }
    return {};
}

// Each hop sends from where the hop before sent to.
Outcome checkCustody(const SignatureField &before, const SignatureField &here)
{
    if (before.nextDomain)
        return *before.nextDomain == here.domain ? Outcome{} : Outcome{AuthResult::PermError, "next-domain-differs"};
    const bool null = !here.mailFrom || here.mailFrom->empty();
    const std::string_view sender = null ? std::string_view(here.domain) : domainOf(*here.mailFrom);
    const auto fits = [&](const std::string &recipient) { return relatedDomains(domainOf(recipient), sender); };
    if (std::none_of(before.recipients.begin(), before.recipients.end(), fits))
        return {AuthResult::PermError, "custody-broken"};
    return {};
}

// -08 adds pure ML-DSA-44 (FIPS 204), which OpenSSL has since 3.5: a real method that cannot be checked here, unlike an unknown word.
bool isKnownElsewhere(const SignatureItem &item, int draft)
{
    return draft >= groupsSince && (item.algorithmName == "mldsa44" || item.algorithmName == "ml-dsa-44");
}

// One item of s=. Pass, or why not; Neutral stands for "no key at this name", which another item may make good.
Outcome checkItem(const SignatureField &signature, const SignatureItem &item, int draft, DnsView &dns)
{
    if (isKnownElsewhere(item, draft))
        return {AuthResult::NotChecked, "algorithm-not-supported"};
    if (!item.algorithm)
        return {AuthResult::PermError, "algorithm-unknown"};
    const dkim::KeyAnswer keys = dkim::fetchKeys(dns, signature.domain, item.selector);
    if (keys.status == DnsStatus::NotAsked)
        return {AuthResult::NotChecked, "dns-not-asked"};
    if (keys.status == DnsStatus::Failed)
        return {AuthResult::TempError, "key-lookup-failed"};
    if (keys.records.empty())
        return {AuthResult::Neutral, "key-missing"};
    if (keys.ambiguous)
        return {AuthResult::PermError, "key-ambiguous"};
    const dkim::KeyRecord &record = *keys.records.front();
    if (!record.problem.empty())
        return {AuthResult::PermError, record.problem};
    if (record.key->type() != item.algorithm->key)
        return {AuthResult::PermError, "key-type-mismatch"};
    if (record.key->type() == crypto::KeyType::Rsa && record.key->bits() < minRsaBits)
        return {AuthResult::PermError, "key-too-short"};
    switch (record.key->verify(crypto::HashAlgorithm::Sha256, signature.digest, item.signature)) {
    case crypto::Verification::Valid: return {};
    case crypto::Verification::Invalid: return {AuthResult::Fail, "signature-invalid"};
    case crypto::Verification::CouldNotCheck: break;
    }
    return {AuthResult::NotChecked, "refused-by-crypto-policy"};
}

// The first outcome with one of these results, in this order of importance.
std::optional<Outcome> firstOf(const std::vector<Outcome> &outcomes, std::initializer_list<AuthResult> results)
{
    for (const AuthResult result : results) {
        const auto found = std::find_if(outcomes.begin(), outcomes.end(), [result](const Outcome &o) { return o.result == result; });
        if (found != outcomes.end())
            return *found;
    }
    return std::nullopt;
}

// Until -07: items are alternatives, those of unknown algorithms do not count, a key may be missing where another verifies, and one
// signature that is wrong spoils all.
Outcome judgeAlternatives(const SignatureField &signature, const std::vector<Outcome> &outcomes)
{
    std::vector<Outcome> known;
    for (std::size_t k = 0; k < outcomes.size(); ++k) {
        if (signature.items[k].algorithm)
            known.push_back(outcomes[k]);
    }
    if (const auto wrong = firstOf(known, {AuthResult::TempError, AuthResult::NotChecked, AuthResult::PermError, AuthResult::Fail}))
        return *wrong;
    if (firstOf(known, {AuthResult::Pass}))
        return {};
    if (known.empty())
        return {AuthResult::Fail, "nothing-verifiable"};
    return {AuthResult::PermError, "key-missing"};
}

// Since -08: all items of a group must pass, and one such group is enough.
Outcome judgeGroups(const SignatureField &signature, const std::vector<Outcome> &outcomes)
{
    std::vector<Outcome> groups;
    for (int group = 0; group <= signature.items.back().group; ++group) {
        std::vector<Outcome> members;
        for (std::size_t k = 0; k < outcomes.size(); ++k) {
            if (signature.items[k].group == group)
                members.push_back(outcomes[k]);
        }
        auto wrong = firstOf(members, {AuthResult::PermError, AuthResult::Fail, AuthResult::Neutral, AuthResult::TempError, AuthResult::NotChecked});
        if (!wrong)
            return {};
        groups.push_back(std::move(*wrong));
    }
    auto result = *firstOf(groups, {AuthResult::TempError, AuthResult::NotChecked, AuthResult::Fail, AuthResult::PermError, AuthResult::Neutral});
    if (result.result == AuthResult::Neutral)
        result.result = AuthResult::PermError;
    return result;
}

Outcome checkSignatures(const SignatureField &signature, int draft, DnsView &dns)
{
    // All keys are asked for, whatever the first of them says.
    std::vector<Outcome> outcomes;
    for (const SignatureItem &item : signature.items)
        outcomes.push_back(checkItem(signature, item, draft, dns));
    return draft >= groupsSince ? judgeGroups(signature, outcomes) : judgeAlternatives(signature, outcomes);
}

Outcome checkInstance(const Instance &instance)
{
    if (!instance.rebuildProblem.empty())
        return {AuthResult::PermError, instance.rebuildProblem};
    if (instance.header == Validity::Invalid)
        return {AuthResult::Fail, "header-hash-differs"};
    if (instance.body == Validity::Invalid)
        return {AuthResult::Fail, "body-hash-differs"};
    return {};
}

Hop describe(const SignatureField &signature)
{
    Hop hop;
    hop.i = signature.i;
    hop.domain = signature.domain;
    hop.mailFrom = signature.mailFrom.value_or(std::string());
    hop.recipients = signature.recipients;
    hop.reason = signature.problem;
    hop.result = signature.problem.empty() ? AuthResult::NotChecked : AuthResult::PermError;
    return hop;
}

// Takes the steps of the verifier one after the other; the first that does not pass decides.
class Verifier {
public:
    Verifier(const Parsed &parsed, const Input &input, DnsView &dns, Verdict &verdict) : m_parsed(parsed), m_input(input), m_dns(dns), m_verdict(verdict) {}

    void run()
    {
        m_verdict.result = AuthResult::Pass;
        for (std::size_t k = 0; k < m_parsed.signatures.size(); ++k) {
            m_verdict.hops[k].result = AuthResult::Pass;
            take(k, checkTime(m_parsed.signatures[k], m_input));
        }
        const std::size_t top = m_parsed.signatures.size() - 1;
        take(top, checkEnvelope(m_parsed.signatures[top], m_input));
        for (std::size_t k = 0; k <= top; ++k)
            take(k, checkOwnDomain(m_parsed.signatures[k]));
        for (std::size_t k = 1; k <= top; ++k)
            take(k, checkCustody(m_parsed.signatures[k - 1], m_parsed.signatures[k]));
        for (std::size_t k = top + 1; k-- > 0;)
            take(k, checkSignatures(m_parsed.signatures[k], m_parsed.draft, m_dns));
        checkInstances();
        if (m_verdict.result != AuthResult::Pass)
            return;
        const auto unchecked = [](const Instance &instance) { return instance.body == Validity::NotChecked; };
        if (!m_parsed.hasBody && std::any_of(m_parsed.instances.begin(), m_parsed.instances.end(), unchecked)) {
            m_verdict.result = AuthResult::Neutral;
            m_verdict.reason = "body-not-available";
        } else if (!m_input.mailFrom) {
            m_verdict.reason = "envelope-not-checked";
        }
    }

private:
    void take(std::size_t hop, const Outcome &outcome)
    {
        if (outcome.result == AuthResult::Pass)
            return;
        if (m_verdict.hops[hop].result == AuthResult::Pass) {
            m_verdict.hops[hop].result = outcome.result;
            m_verdict.hops[hop].reason = outcome.reason;
        }
        if (m_verdict.result == AuthResult::Pass) {
            m_verdict.result = outcome.result;
            m_verdict.reason = outcome.reason;
        }
    }

    // Each instance belongs to the first hop that signed it.
    void checkInstances()
    {
        for (std::size_t k = m_parsed.instances.size(); k-- > 0;) {
            const Instance &instance = m_parsed.instances[k];
            const auto signer = std::find_if(m_parsed.signatures.begin(), m_parsed.signatures.end(),
                                             [&instance](const SignatureField &s) { return s.m >= instance.m; });
            const std::size_t hop = std::size_t(signer - m_parsed.signatures.begin());
            m_verdict.hops[hop].changes.insert(m_verdict.hops[hop].changes.end(), instance.changes.begin(), instance.changes.end());
            take(hop, checkInstance(instance));
        }
    }

    const Parsed &m_parsed;
    const Input &m_input;
    DnsView &m_dns;
    Verdict &m_verdict;
};

} // namespace

Verdict evaluate(const Parsed &parsed, const Input &input, DnsView &dns)
{
    Verdict verdict;
    verdict.draft = parsed.draft < 10 ? "0" + std::to_string(parsed.draft) : std::to_string(parsed.draft);
    if (!parsed.present)
        return verdict;
    for (const SignatureField &signature : parsed.signatures)
        verdict.hops.push_back(describe(signature));
    if (!parsed.problem.empty()) {
        verdict.result = AuthResult::PermError;
        verdict.reason = parsed.problem;
        return verdict;
    }
    Verifier(parsed, input, dns, verdict).run();
    return verdict;
}

} // namespace heloscope::dkim2
