#include "core/arc/ArcEvaluate.h"

#include "core/base/Ascii.h"
#include "core/dkim/DkimEvaluate.h"

namespace heloscope::arc {

namespace {

// What one signature of a set contributes to the chain.
struct Part {
    AuthResult result = AuthResult::NotChecked; // Pass, Fail, TempError, NotChecked, or Neutral: only the body is missing
    std::string reason;
    dkim::BodyState body = dkim::BodyState::NotChecked;
};

// DKIM's word as ARC takes it: there is no policy and no permanent error in a chain, only a signature that holds or does not.
Part partOf(const dkim::Signature &signature)
{
    switch (signature.result) {
    case AuthResult::Policy:
    case AuthResult::PermError:
    case AuthResult::Fail:
    case AuthResult::SoftFail: return {AuthResult::Fail, signature.reason, signature.body};
    case AuthResult::Pass:
    case AuthResult::Neutral:
    case AuthResult::TempError:
    case AuthResult::NotChecked:
    case AuthResult::None: return {signature.result, signature.reason, signature.body};
    }
    return {};
}

Part check(const dkim::ParsedSignature &parsed, const dkim::BodyHashes &bodyHashes, DnsView &dns)
{
    // Times are no part of ARC; the parser sets no expiry.
    return partOf(dkim::evaluate(parsed, bodyHashes, dns, {}));
}

// A seal covers header fields alone: evaluated without any body, what would lack only the body is valid.
Part checkSeal(const dkim::ParsedSignature &seal, DnsView &dns)
{
    Part part = check(seal, dkim::BodyHashes(), dns);
    if (part.result == AuthResult::Neutral)
        return {AuthResult::Pass, {}, {}};
    return part;
}

Validity validity(AuthResult result)
{
    return result == AuthResult::Pass ? Validity::Valid : result == AuthResult::Fail ? Validity::Invalid : Validity::NotChecked;
}

Set describe(const ParsedSet &parsed)
{
    Set set;
    set.instance = parsed.instance;
    set.sealField = parsed.sealField;
    set.messageField = parsed.messageField;
    set.resultsField = parsed.resultsField;
    set.chain = lowered(parsed.chain);
    set.claims = parsed.results.results;
    set.authservId = parsed.results.authservId;
    if (parsed.seal)
        set.sealer = parsed.seal->tags.domain;
    return set;
}

struct Parts {
    Part seal, message;
};

Parts evaluateSet(Set &set, const ParsedSet &parsed, const dkim::BodyHashes &bodyHashes, DnsView &dns)
{
    Parts parts{checkSeal(*parsed.seal, dns), check(*parsed.message, bodyHashes, dns)};
    if (parts.message.result == AuthResult::Fail && parsed.messageRelaxed) {
        Part other = check(*parsed.messageRelaxed, bodyHashes, dns);
        if (other.result != AuthResult::Fail)
            parts.message = std::move(other);
    }
    set.seal = validity(parts.seal.result);
    set.message = validity(parts.message.result);
    set.messageBody = parts.message.body;
    if (!parts.seal.reason.empty())
        set.reason = "seal-" + parts.seal.reason;
    else if (!parts.message.reason.empty())
        set.reason = "message-" + parts.message.reason;
    return parts;
}

// RFC 8617 §5.2 step 3.B: the first seal says none, all others pass.
bool chainValuesFit(const ParsedChain &chain)
{
    for (const ParsedSet &set : chain.sets) {
        if (set.chain != (set.instance == 1 ? "none" : "pass"))
            return false;
    }
    return true;
}

void fail(Verdict &verdict, std::string reason)
{
    verdict.result = AuthResult::Fail;
    verdict.reason = std::move(reason);
}

// RFC 8617 §5.2 step 5: the lowest set from which on all message signatures hold; 0 where that is the whole chain. Nothing where a
// signature on the way could not be checked.
std::optional<int> oldestPass(const std::vector<Set> &sets)
{
    for (std::size_t i = sets.size(); i-- > 0;) {
        if (sets[i].message == Validity::NotChecked)
            return std::nullopt;
        if (sets[i].message == Validity::Invalid)
            return i + 1 == sets.size() ? std::nullopt : std::optional(sets[i].instance + 1);
    }
    return 0;
}

// What decides the chain: every seal, and the newest message signature. A definite failure outranks what could not be checked.
void decide(Verdict &verdict, const std::vector<Parts> &parts)
{
    verdict.result = AuthResult::Pass;
    std::vector<std::pair<const Part *, std::string_view>> deciding{{&parts.back().message, "message-"}};
    for (std::size_t i = parts.size(); i-- > 0;)
        deciding.emplace_back(&parts[i].seal, "seal-");
    for (const AuthResult outcome : {AuthResult::Fail, AuthResult::TempError, AuthResult::NotChecked, AuthResult::Neutral}) {
        for (const auto &[part, prefix] : deciding) {
            if (part->result != outcome)
                continue;
            verdict.result = outcome;
            verdict.reason = outcome == AuthResult::Neutral ? part->reason : std::string(prefix) + part->reason;
            return;
        }
    }
}

} // namespace

Verdict evaluate(const ParsedChain &chain, const dkim::BodyHashes &bodyHashes, DnsView &dns)
{
    Verdict verdict;
    for (const ParsedSet &set : chain.sets)
        verdict.sets.push_back(describe(set));
    if (!chain.present)
        return verdict;
    // RFC 8617 §5.2 steps 1 and 2.
    if (!chain.problem.empty()) {
        fail(verdict, chain.problem);
        return verdict;
    }
    if (chain.sets.back().chain == "fail") {
        fail(verdict, "chain-marked-failed");
        return verdict;
    }
    if (!chainValuesFit(chain)) {
        fail(verdict, "chain-value");
        return verdict;
    }
    // Steps 3 to 6; every part is looked at, so that the report can show which hop broke what.
    std::vector<Parts> parts;
    for (std::size_t i = 0; i < chain.sets.size(); ++i)
        parts.push_back(evaluateSet(verdict.sets[i], chain.sets[i], bodyHashes, dns));
    verdict.oldestPass = oldestPass(verdict.sets);
    decide(verdict, parts);
    return verdict;
}

} // namespace heloscope::arc
