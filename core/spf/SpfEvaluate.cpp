#include "core/spf/SpfEvaluate.h"

#include "core/base/Ascii.h"
#include "core/base/Utf8.h"
#include "core/domain/Domain.h"
#include "core/spf/SpfEvaluation.h"

#include <algorithm>

namespace heloscope::spf {

std::string_view toString(Identity identity)
{
    switch (identity) {
    case Identity::MailFrom: return "mailfrom";
    case Identity::Helo: return "helo";
    }
    return "?";
}

// RFC 7208 §4.3 and §4.8: what a macro made of a HELO like "OEMCOMPUTER" or an address literal is no domain name.
bool Evaluation::isTarget(const std::string &name)
{
    return domain::isWireName(name) && name.find('.') != std::string::npos && name.find('[') == std::string::npos && name.find(']') == std::string::npos;
}

bool Evaluation::dependsOnClient(const Directive &directive)
{
    if (directive.mechanism == Mechanism::Ptr || directive.mechanism == Mechanism::Exists)
        return true;
    if (!directive.domain)
        return false;
    constexpr std::string_view clientLetters = "slihpcv";
    return std::any_of(clientLetters.begin(), clientLetters.end(), [&](char letter) { return directive.domain->uses(letter); });
}

Verdict evaluate(const Input &input, DnsView &dns, RecordScope scope) { return Evaluation(input, dns, scope).run(); }

Evaluation::Evaluation(const Input &input, DnsView &dns, RecordScope scope, Client client) : m_input(input), m_dns(dns), m_scope(scope), m_client(client) {}

Verdict Evaluation::run()
{
    // RFC 7208 §2.4: a null sender is checked as postmaster@HELO; §4.3: so is a sender without a local part, at its own domain.
    const bool helo = m_input.mailFrom.empty();
    const std::size_t at = m_input.mailFrom.rfind('@');
    const std::string_view given = helo ? std::string_view(m_input.helo)
        : at == std::string::npos       ? std::string_view(m_input.mailFrom)
                                        : std::string_view(m_input.mailFrom).substr(at + 1);
    m_localPart = helo || at == std::string::npos || at == 0 ? "postmaster" : m_input.mailFrom.substr(0, std::min(at, maxMacroValue));
    m_verdict.identity = helo ? Identity::Helo : Identity::MailFrom;
    // RFC 7208 §4.3: malformed, not multi-label, a literal: none, without a query.
    const auto name = domain::toAscii(given);
    if (!name || name->find('.') == std::string::npos) {
        m_verdict.domain = toUtf8(given.substr(0, maxMacroValue));
        m_verdict.result = failed(AuthResult::None, "domain-invalid", m_verdict.domain);
        return std::move(m_verdict);
    }
    m_verdict.domain = *name;
    // %{o} keeps the letters as the sender wrote them; names compare without case anyway.
    m_senderDomain = isAscii(given) ? std::string(given) : *name;
    std::string key = memoKey(m_input.client, m_verdict.identity, m_scope, m_senderDomain);
    if (m_client == Client::Nobody)
        m_trace.spoil();
    else if (const Verdict *known = recall(key, m_dns))
        return *known;
    m_verdict.result = checkHost({m_senderDomain, 0, true, true});
    if (!m_steps.empty())
        m_verdict.steps = Steps(std::move(m_steps), std::move(m_texts));
    m_verdict.permittedV4 = m_coverage.count();
    m_verdict.passAll = m_verdict.passAll || m_verdict.permittedV4 >= Coverage::everything;
    remember(std::move(key), m_verdict, m_trace);
    return std::move(m_verdict);
}

DnsView::Asked Evaluation::askShared(const std::string &name, DnsType type)
{
    const DnsView::Asked asked = m_dns.askShared(name, type);
    m_trace.note(asked);
    return asked;
}

// RFC 7208 §4.4 to §4.6: fetch, select, parse, walk.
AuthResult Evaluation::checkHost(Place place)
{
    const DnsView::Asked asked = askShared(place.domain, DnsType::TXT);
    switch (asked.answer->status) {
    case DnsStatus::NotAsked: return pending(place.domain, DnsType::TXT);
    case DnsStatus::Failed: return failed(AuthResult::TempError, "dns-failure", place.domain);
    case DnsStatus::NoSuchDomain:
    case DnsStatus::NoData: return failed(AuthResult::None, "no-record", place.domain);
    case DnsStatus::Answered: break;
    }
    const ParsedRecords records = asked.entry ? rememberedRecords(*asked.entry, m_scope) : parseRecords(*asked.answer, m_scope);
    if (records.count == 0)
        return failed(AuthResult::None, "no-record", place.domain);
    if (records.count > 1)
        return failed(AuthResult::PermError, "multiple-records", place.domain);
    if (place.depth == 0)
        m_verdict.record = std::string(records.text);
    const ParsedRecord &parsed = records.only;
    if (!*parsed)
        return failed(AuthResult::PermError, "syntax", parsed->error());
    const Record &record = **parsed;
    if (place.depth == 0)
        m_verdict.neverSends = record.neverSends();
    const DnsEntryPtr entry = asked.entry ? *asked.entry : makeDnsEntry({lowered(place.domain), DnsType::TXT}, {});
    place.shown = entry->first.name;
    m_texts.insert(m_texts.end(), {entry, parsed});
    return walk(record, place);
}

AuthResult Evaluation::walk(const Record &record, const Place &place)
{
    for (std::size_t i = 0; i < record.directives.size(); ++i) {
        const Directive &directive = record.directives[i];
        const std::size_t at = addStep(place, directive.text);
        switch (evaluate(directive, place, at)) {
        case Match::No: break;
        case Match::Yes:
            step(at).matched = true;
            if (directive.mechanism != Mechanism::Include)
                step(at).result = directive.qualifier;
            return matched(record, i, place);
        case Match::TempError: return AuthResult::TempError;
        case Match::PermError: return AuthResult::PermError;
        case Match::Pending:
            if (needsEveryTerm())
                prefetch(record, i + 1, place.domain, place.depth);
            return AuthResult::NotChecked;
        }
    }
    if (record.redirect)
        return follow(record, place);
    // RFC 7208 §4.7: no match and no redirect is neutral.
    return failed(AuthResult::Neutral, "default", place.domain);
}

// RFC 7208 §6.1. parseRecord leaves "redirect" in place beside an `all`; then this is never reached.
AuthResult Evaluation::follow(const Record &record, const Place &place)
{
    const std::size_t at = addStep(place, record.redirectText);
    if (!countLookup(at, record.redirectText))
        return AuthResult::PermError;
    const auto target = expand(*record.redirect, place.domain);
    if (!target)
        return AuthResult::NotChecked;
    AuthResult result = AuthResult::PermError;
    if (!isTarget(*target)) {
        step(at).note = "target-invalid";
        failed(AuthResult::PermError, "redirect-none", record.redirectText);
    } else {
        result = checkHost({*target, place.depth + 1, place.outer, place.passes});
        if (result == AuthResult::None) {
            step(at).note = "no-record";
            result = failed(AuthResult::PermError, "redirect-none", record.redirectText);
        }
    }
    step(at).result = result;
    return result;
}

AuthResult Evaluation::matched(const Record &record, std::size_t index, const Place &place)
{
    const Directive &directive = record.directives[index];
    if (directive.mechanism != Mechanism::Include)
        m_verdict.matchedByAll = directive.mechanism == Mechanism::All;
    noteStatic(record, index + 1, place);
    if (place.outer) {
        m_verdict.mechanism = directive.text;
        if (directive.qualifier == AuthResult::Fail)
            explain(record, place);
        m_verdict.reason.clear();
        m_verdict.reasonDetail.clear();
    }
    return directive.qualifier;
}

/// The terms behind a match are not evaluated, but what they would let pass without asking is part of what the owner allows.
void Evaluation::noteStatic(const Record &record, std::size_t from, const Place &place)
{
    // Behind an `all` nothing is reachable.
    if (from > 0 && record.directives[from - 1].mechanism == Mechanism::All)
        return;
    for (std::size_t i = from; i < record.directives.size(); ++i) {
        network(record.directives[i], place);
        if (record.directives[i].mechanism == Mechanism::All)
            return;
    }
}

Evaluation::Match Evaluation::evaluate(const Directive &directive, const Place &place, std::size_t at)
{
    switch (directive.mechanism) {
    case Mechanism::All:
    case Mechanism::Ip4:
    case Mechanism::Ip6: return network(directive, place);
    case Mechanism::Include:
    case Mechanism::A:
    case Mechanism::Mx:
    case Mechanism::Ptr:
    case Mechanism::Exists: break;
    }
    if (!countLookup(at, directive.text))
        return Match::PermError;
    if (m_client == Client::Nobody && dependsOnClient(directive))
        return Match::No;
    if (directive.mechanism == Mechanism::Include)
        return include(directive, place, at);
    const auto target = directive.domain ? expand(*directive.domain, place.domain) : std::optional(place.domain);
    if (!target)
        return Match::Pending;
    if (!isTarget(*target)) {
        // RFC 7208 §4.8 leaves it open; the term does not match, as common implementations and the official suite have it.
        step(at).note = "target-invalid";
        return Match::No;
    }
    switch (directive.mechanism) {
    case Mechanism::A: return address(directive, *target, place, at);
    case Mechanism::Mx: return exchange(directive, *target, place, at);
    case Mechanism::Ptr: return pointer(*target, at);
    case Mechanism::Exists: return exists(*target, at);
    case Mechanism::All:
    case Mechanism::Include:
    case Mechanism::Ip4:
    case Mechanism::Ip6: break;
    }
    return Match::No;
}

// RFC 7208 §5.2
Evaluation::Match Evaluation::include(const Directive &directive, const Place &place, std::size_t at)
{
    const auto target = expand(*directive.domain, place.domain);
    if (!target)
        return Match::Pending;
    AuthResult result = AuthResult::None;
    if (isTarget(*target)) {
        const bool passes = place.passes && directive.qualifier == AuthResult::Pass;
        result = checkHost({*target, place.depth + 1, false, passes});
    } else {
        step(at).note = "target-invalid";
    }
    step(at).result = result;
    switch (result) {
    case AuthResult::Pass: return Match::Yes;
    case AuthResult::NotChecked: return Match::Pending;
    case AuthResult::TempError: return Match::TempError;
    case AuthResult::PermError: return Match::PermError;
    case AuthResult::None: failed(AuthResult::PermError, "include-none", *target); return Match::PermError;
    case AuthResult::Fail:
    case AuthResult::SoftFail:
    case AuthResult::Neutral:
    case AuthResult::Policy: return Match::No;
    }
    return Match::No;
}

// RFC 7208 §6.2: exactly one TXT record, US-ASCII, well-formed; whatever goes wrong, there is just no explanation.
void Evaluation::explain(const Record &record, const Place &place)
{
    if (!record.explanation)
        return;
    m_trace.spoil();
    const auto target = expand(*record.explanation, place.domain);
    if (!target || !isTarget(*target))
        return;
    const DnsAnswer &answer = ask(*target, DnsType::TXT);
    if (!answer.answered() || answer.values.size() != 1)
        return;
    const auto text = parseMacroString(answer.values.front(), MacroPlace::Explanation);
    if (!text)
        return;
    MacroContext facts = context(place.domain);
    std::optional<std::string> name;
    if (text->uses('p')) {
        name = validatedName(place.domain);
        if (!name)
            return;
        facts.validatedName = *name;
    }
    if (auto explanation = expandExplanation(*text, facts); explanation && !explanation->empty())
        m_verdict.explanation = std::move(*explanation);
}

MacroContext Evaluation::context(const std::string &domain) const
{
    MacroContext facts;
    facts.localPart = m_localPart;
    facts.senderDomain = m_senderDomain;
    facts.domain = domain;
    facts.helo = m_input.helo;
    facts.receiver = m_input.receiver;
    facts.client = m_input.client;
    facts.now = m_input.now;
    return facts;
}

std::optional<std::string> Evaluation::expand(const MacroString &spec, const std::string &domain)
{
    MacroContext facts = context(domain);
    std::optional<std::string> name;
    if (spec.uses('p')) {
        name = validatedName(domain);
        if (!name)
            return std::nullopt;
        facts.validatedName = *name;
    }
    return targetOf(spec, facts);
}

// RFC 7208 §7.2: %{l} and %{s} hold the local part, as far as transformers leave it; a name made from such a name holds it too.
// "postmaster" (§2.4; RFC 5321 §4.5.1) is everybody's and tells nothing.
std::string Evaluation::targetOf(const MacroString &spec, const MacroContext &facts)
{
    std::string target = expandDomain(spec, facts);
    if (std::any_of(spec.parts.begin(), spec.parts.end(), [](const MacroPart &part) { return part.letter != 0; }))
        m_trace.spoil();
    if (equalsIgnoreCase(facts.localPart, "postmaster"))
        return target;
    bool tells = spec.uses('d') && m_dns.tellsMailboxName(facts.domain);
    if (!tells && (spec.uses('l') || spec.uses('s'))) {
        MacroContext anonymous = facts;
        anonymous.localPart = {};
        tells = expandDomain(spec, anonymous) != target;
    }
    if (tells)
        m_dns.markMailboxName(target);
    return target;
}

// RFC 7208 §4.6.4: one counter for the whole evaluation, nested records included.
bool Evaluation::countLookup(std::size_t at, std::string_view term)
{
    if (++m_verdict.lookups <= maxLookupTerms)
        return true;
    step(at).note = "lookup-limit";
    failed(AuthResult::PermError, "lookup-limit", term);
    return false;
}

AuthResult Evaluation::failed(AuthResult result, std::string_view reason, std::string_view detail)
{
    m_verdict.reason = std::string(reason);
    m_verdict.reasonDetail = toUtf8(detail.substr(0, maxMacroValue));
    return result;
}

AuthResult Evaluation::pending(const std::string &name, DnsType type)
{
    return failed(AuthResult::NotChecked, m_dns.withholds(name) ? "mailbox-name-not-asked" : "not-asked", name + " " + std::string(heloscope::toString(type)));
}

std::size_t Evaluation::addStep(const Place &place, std::string_view term)
{
    constexpr std::size_t usual = 16;
    // Sender ID tells its result alone.
    if (m_scope == RecordScope::Pra || m_steps.size() >= maxSteps)
        return maxSteps;
    if (m_steps.empty())
        m_steps.reserve(usual);
    m_steps.push_back({place.depth, place.shown, term, false, AuthResult::None, {}});
    return m_steps.size() - 1;
}

} // namespace heloscope::spf
