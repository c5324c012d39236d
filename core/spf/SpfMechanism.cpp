// The terms of a record one by one (RFC 7208 §5), what they need from DNS, and fetching ahead for an audit.
#include "core/base/Ascii.h"
#include "core/domain/Domain.h"
#include "core/spf/SpfEvaluation.h"

#include <algorithm>

namespace heloscope::spf {

// RFC 7208 §5.1 and §5.6. An ip4 never matches an IPv6 client nor the other way round, also with /0.
Evaluation::Match Evaluation::network(const Directive &directive, const Place &place)
{
    const bool passes = place.passes && directive.qualifier == AuthResult::Pass;
    const bool someClient = m_client == Client::Given;
    const auto *octets = reinterpret_cast<const char *>(directive.network.data());
    switch (directive.mechanism) {
    case Mechanism::All:
        if (passes)
            m_coverage.addAll();
        return Match::Yes;
    case Mechanism::Ip4: {
        const IpAddress network = *IpAddress::fromBytes({octets, 4});
        if (passes)
            m_coverage.add(network, directive.prefix4);
        return someClient && m_input.client.isV4() && m_input.client.isIn(network, directive.prefix4) ? Match::Yes : Match::No;
    }
    case Mechanism::Ip6:
        m_verdict.passAll = m_verdict.passAll || (passes && directive.prefix6 == 0);
        if (!someClient || m_input.client.isV4())
            return Match::No;
        for (int bit = 0; bit < directive.prefix6; ++bit) {
            const auto index = std::size_t(bit / 8);
            if (((m_input.client.octet(index) ^ directive.network[index]) >> (7 - bit % 8) & 1) != 0)
                return Match::No;
        }
        return Match::Yes;
    case Mechanism::Include:
    case Mechanism::A:
    case Mechanism::Mx:
    case Mechanism::Ptr:
    case Mechanism::Exists: break;
    }
    return Match::No;
}

bool Evaluation::fits(const std::string &address, const Directive &directive) const
{
    const auto candidate = IpAddress::parse(address);
    return m_client == Client::Given && candidate && m_input.client.isIn(*candidate, candidate->isV4() ? directive.prefix4 : directive.prefix6);
}

void Evaluation::cover(const DnsAnswer &answer, const Directive &directive, const Place &place)
{
    if (!place.passes || directive.qualifier != AuthResult::Pass)
        return;
    for (const std::string &value : answer.values) {
        if (const auto address = IpAddress::parse(value))
            m_coverage.add(*address, directive.prefix4);
    }
}

// RFC 7208 §4.6.4: terms that came back empty; the third ends the evaluation.
Evaluation::Match Evaluation::countVoid(std::size_t at)
{
    step(at).note = "void";
    if (++m_verdict.voids <= maxVoidTerms)
        return Match::No;
    step(at).note = "void-limit";
    failed(AuthResult::PermError, "void-limit", step(at).term);
    return Match::PermError;
}

// RFC 7208 §5.3
Evaluation::Match Evaluation::address(const Directive &directive, const std::string &target, const Place &place, std::size_t at)
{
    const DnsAnswer &answer = ask(target, addressType());
    switch (answer.status) {
    case DnsStatus::NotAsked: pending(target, addressType()); return Match::Pending;
    case DnsStatus::Failed: failed(AuthResult::TempError, "dns-failure", target); return Match::TempError;
    case DnsStatus::NoSuchDomain:
    case DnsStatus::NoData: return countVoid(at);
    case DnsStatus::Answered: break;
    }
    cover(answer, directive, place);
    const bool match = std::any_of(answer.values.begin(), answer.values.end(), [this, &directive](const std::string &value) { return fits(value, directive); });
    return match ? Match::Yes : Match::No;
}

// RFC 7208 §5.4
Evaluation::Match Evaluation::exchange(const Directive &directive, const std::string &target, const Place &place, std::size_t at)
{
    const DnsAnswer &answer = ask(target, DnsType::MX);
    switch (answer.status) {
    case DnsStatus::NotAsked: pending(target, DnsType::MX); return Match::Pending;
    case DnsStatus::Failed: failed(AuthResult::TempError, "dns-failure", target); return Match::TempError;
    case DnsStatus::NoSuchDomain:
    case DnsStatus::NoData: return countVoid(at);
    case DnsStatus::Answered: break;
    }
    if (answer.values.size() > maxMxNames) { // RFC 7208 §4.6.4
        step(at).note = "mx-limit";
        failed(AuthResult::PermError, "mx-limit", target);
        return Match::PermError;
    }
    // By preference and name, so that the verdict does not hang on the order of an answer.
    std::vector<std::pair<std::uint64_t, std::string>> hosts;
    for (const std::string &value : answer.values) {
        const std::size_t space = value.find(' ');
        std::string host = space == std::string::npos ? std::string() : value.substr(space + 1);
        if (!host.empty() && host != ".") // RFC 7505: a null MX has no host
            hosts.emplace_back(parseDecimal(value.substr(0, space)).value_or(0), std::move(host));
    }
    std::sort(hosts.begin(), hosts.end());
    bool found = hosts.empty(); // a null MX is an answer, not a void
    std::string unknown;
    for (const auto &[preference, host] : hosts) {
        const DnsAnswer &addresses = ask(host, addressType());
        if (addresses.status == DnsStatus::NotAsked && unknown.empty())
            unknown = host;
        if (!unknown.empty()) {
            if (needsEveryTerm())
                continue;
            break;
        }
        if (addresses.status == DnsStatus::Failed) {
            failed(AuthResult::TempError, "dns-failure", host);
            return Match::TempError;
        }
        found = found || addresses.answered();
        cover(addresses, directive, place);
        for (const std::string &value : addresses.values) {
            if (fits(value, directive))
                return Match::Yes;
        }
    }
    if (!unknown.empty()) {
        pending(unknown, addressType());
        return Match::Pending;
    }
    return found ? Match::No : countVoid(at);
}

// RFC 7208 §5.7: an A record of any value, also for IPv6 clients.
Evaluation::Match Evaluation::exists(const std::string &target, std::size_t at)
{
    const DnsAnswer &answer = ask(target, DnsType::A);
    switch (answer.status) {
    case DnsStatus::NotAsked: pending(target, DnsType::A); return Match::Pending;
    case DnsStatus::Failed: failed(AuthResult::TempError, "dns-failure", target); return Match::TempError;
    case DnsStatus::NoSuchDomain:
    case DnsStatus::NoData: return countVoid(at);
    case DnsStatus::Answered: break;
    }
    return Match::Yes;
}

// RFC 7208 §5.5: any error means that it does not match.
Evaluation::Match Evaluation::pointer(const std::string &target, std::size_t at)
{
    const auto names = pointerNames();
    if (!names) {
        pending(pointerOwner(), DnsType::PTR);
        return Match::Pending;
    }
    for (const std::string &name : *names) {
        if (!domain::isSameOrBelow(name, target))
            continue;
        if (const Match valid = validates(name); valid != Match::No)
            return valid;
    }
    const DnsAnswer *answer = m_dns.peek(pointerOwner(), DnsType::PTR);
    return answer && answer->absent() ? countVoid(at) : Match::No;
}

std::optional<std::vector<std::string>> Evaluation::pointerNames()
{
    m_trace.spoil();
    const DnsAnswer &answer = ask(pointerOwner(), DnsType::PTR);
    if (answer.status == DnsStatus::NotAsked)
        return std::nullopt;
    std::vector<std::string> names = answer.values;
    if (names.size() > maxPtrNames) // RFC 7208 §4.6.4: the rest is ignored, that is no error
        names.resize(maxPtrNames);
    return names;
}

Evaluation::Match Evaluation::validates(const std::string &name)
{
    const DnsAnswer &answer = ask(name, addressType());
    if (answer.status == DnsStatus::NotAsked) {
        pending(name, addressType());
        return Match::Pending;
    }
    const bool valid = std::any_of(answer.values.begin(), answer.values.end(),
                                   [this](const std::string &value) { return IpAddress::parse(value) == m_input.client; });
    return valid ? Match::Yes : Match::No;
}

// RFC 7208 §7.3: the domain itself, else a name below it, else any, else "unknown".
std::optional<std::string> Evaluation::validatedName(const std::string &domain)
{
    const auto names = pointerNames();
    if (!names) {
        pending(pointerOwner(), DnsType::PTR);
        return std::nullopt;
    }
    std::string best = "unknown";
    int bestRank = 0;
    bool unknown = false;
    for (const std::string &name : *names) {
        const int rank = equalsIgnoreCase(name, domain) ? 3 : domain::isSameOrBelow(name, domain) ? 2 : 1;
        const Match valid = validates(name);
        unknown = unknown || valid == Match::Pending;
        if (valid == Match::Yes && rank > bestRank) {
            best = name;
            bestRank = rank;
        }
    }
    return unknown ? std::nullopt : std::optional(best);
}

// Fetching ahead, for an audit alone (needsEveryTerm): names that later terms will need, as far as they can be known without deciding
// anything. Bounded by the lookup limit, since terms beyond it are never evaluated.

void Evaluation::prefetch(const Record &record, std::size_t from, const std::string &domain, int depth)
{
    for (std::size_t i = from; i < record.directives.size(); ++i) {
        if (record.directives[i].mechanism == Mechanism::All)
            return;
        prefetch(record.directives[i], domain, depth);
    }
    if (!record.redirect || record.redirect->uses('p') || m_verdict.lookups + ++m_prefetchedTerms > maxLookupTerms)
        return;
    prefetchRecord(targetOf(*record.redirect, context(domain)), depth + 1);
}

void Evaluation::prefetch(const Directive &directive, const std::string &domain, int depth)
{
    if (directive.mechanism == Mechanism::Ip4 || directive.mechanism == Mechanism::Ip6)
        return;
    if (m_verdict.lookups + ++m_prefetchedTerms > maxLookupTerms || dependsOnClient(directive))
        return;
    const std::string target = directive.domain ? targetOf(*directive.domain, context(domain)) : domain;
    if (!isTarget(target))
        return;
    switch (directive.mechanism) {
    case Mechanism::Include: prefetchRecord(target, depth + 1); return;
    case Mechanism::A: m_dns.prefetch(target, addressType()); return;
    case Mechanism::Mx:
        m_dns.prefetch(target, DnsType::MX);
        if (const DnsAnswer *answer = m_dns.peek(target, DnsType::MX); answer && answer->values.size() <= maxMxNames) {
            for (const std::string &value : answer->values)
                m_dns.prefetch(value.substr(value.find(' ') + 1), addressType());
        }
        return;
    case Mechanism::Ptr:
    case Mechanism::Exists:
    case Mechanism::All:
    case Mechanism::Ip4:
    case Mechanism::Ip6: return;
    }
}

void Evaluation::prefetchRecord(const std::string &domain, int depth)
{
    if (!isTarget(domain))
        return;
    m_dns.prefetch(domain, DnsType::TXT);
    const DnsView::Asked known = m_dns.peekShared(domain, DnsType::TXT);
    if (!known.entry || depth > maxLookupTerms)
        return;
    const ParsedRecord parsed = rememberedRecords(*known.entry, m_scope).only;
    if (parsed && *parsed)
        prefetch(**parsed, 0, domain, depth);
}

} // namespace heloscope::spf
