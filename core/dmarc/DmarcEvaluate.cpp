#include "core/dmarc/DmarcEvaluate.h"

#include "core/base/Ascii.h"
#include "core/dmarc/DmarcTreeWalk.h"
#include "core/domain/Domain.h"

#include <algorithm>

namespace heloscope::dmarc {

namespace {

/// How the identifiers of one method (SPF or DKIM) stand to the Author Domain.
struct Alignment {
    bool aligned = false;       // a pass, aligned as the record demands
    bool relaxedOnly = false;   // a pass that strict alignment refused
    bool mayAlign = false;      // not checked, but its pass would align
    bool temporary = false;     // DNS trouble kept an identifier that would align from a result, or its walk from an end
    bool boundary = false;      // a pass of a neighbour below a shared suffix
    bool notAsked = false;      // a walk is not known yet
};

/// What the two names have in common from the right, whole labels.
std::string_view commonSuffix(std::string_view a, std::string_view b)
{
    while (!a.empty() && !domain::isSameOrBelow(b, a))
        a = domain::parent(a);
    return a;
}

/// "Same organization" as one set of rules sees it.
class Owners {
public:
    virtual ~Owners() = default;
    enum class Answer { Same, Other, Failed, NotAsked };
    virtual Answer compare(const std::string &identifier) = 0;
};

// RFC 9989 §4.4: relaxed alignment is one Organizational Domain, found by a walk for each identifier.
class TreeOwners : public Owners {
public:
    /// Later: whether the identifier passes is not known yet, and else nobody needs its walk.
    enum class Walk { Now, Later };
    TreeOwners(const TreeWalk &author, DnsView &dns, Walk when) : m_author(author), m_dns(dns), m_when(when) {}

    Answer compare(const std::string &identifier) override
    {
        if (identifier == m_author.start)
            return Answer::Same;
        // Where the author's own walk has a hole, its Organizational Domain may be any name above it.
        if (m_author.failed)
            return commonSuffix(m_author.start, identifier).empty() ? Answer::Other : Answer::Failed;
        // The Organizational Domain is the name itself or above it, so nothing outside the author's can have the same.
        if (!domain::isSameOrBelow(identifier, m_author.organizationalDomain))
            return Answer::Other;
        if (m_when == Walk::Later)
            return Answer::NotAsked;
        const TreeWalk walk = walkTree(identifier, m_dns);
        if (walk.notAsked)
            return Answer::NotAsked;
        if (walk.organizationalDomain == m_author.organizationalDomain)
            return Answer::Same;
        return walk.failed ? Answer::Failed : Answer::Other;
    }

private:
    const TreeWalk &m_author;
    DnsView &m_dns;
    Walk m_when;
};

// RFC 7489 §3.2
class ListOwners : public Owners {
public:
    explicit ListOwners(std::string organizationalDomain) : m_organizationalDomain(std::move(organizationalDomain)) {}

    Answer compare(const std::string &identifier) override
    {
        return domain::registrableDomain(identifier) == m_organizationalDomain ? Answer::Same : Answer::Other;
    }

private:
    std::string m_organizationalDomain;
};

// A neighbour: below a suffix that its operator shares with customers. Below a registry ("co.uk") everybody is a neighbour.
bool isNeighbour(const TreeWalk &author, const std::string &identifier)
{
    const std::string_view common = commonSuffix(author.start, identifier);
    return common.find('.') != std::string_view::npos && !domain::isRegistrySuffix(common) && (author.stopped || domain::isPublicSuffix(common));
}

void judge(Alignment &alignment, const std::string &author, const std::string &identifier, AuthResult result, bool strict, Owners &owners, const TreeWalk &walk)
{
    if (identifier.empty())
        return;
    const bool open = result == AuthResult::NotChecked || result == AuthResult::TempError;
    if (result != AuthResult::Pass && !open)
        return;
    const bool identical = identifier == author;
    const Owners::Answer answer = identical ? Owners::Answer::Same : owners.compare(identifier);
    const bool same = answer == Owners::Answer::Same;
    const bool fits = strict ? identical : same;
    if (result == AuthResult::Pass) {
        alignment.aligned = alignment.aligned || fits;
        alignment.relaxedOnly = alignment.relaxedOnly || (same && !fits);
        alignment.boundary = alignment.boundary || (answer == Owners::Answer::Other && isNeighbour(walk, identifier));
    } else if (fits) {
        (result == AuthResult::NotChecked ? alignment.mayAlign : alignment.temporary) = true;
    }
    if (!strict || result == AuthResult::Pass) {
        alignment.temporary = alignment.temporary || (answer == Owners::Answer::Failed && !strict);
        alignment.notAsked = alignment.notAsked || answer == Owners::Answer::NotAsked;
    }
}

// RFC 9989 §4.4.2: the MAIL FROM domain; HELO only where MAIL FROM is empty.
bool spfCounts(const Input &input) { return input.spfIdentity == spf::Identity::MailFrom || input.mailFromEmpty; }

Alignment alignSpf(const Input &input, const std::string &author, bool strict, Owners &owners, const TreeWalk &walk)
{
    Alignment alignment;
    if (!spfCounts(input))
        return alignment;
    // Without client or envelope nobody knows which domain it was.
    if (input.spf == AuthResult::NotChecked && input.spfDomain.empty())
        alignment.mayAlign = true;
    judge(alignment, author, input.spfDomain, input.spf, strict, owners, walk);
    return alignment;
}

Alignment alignDkim(const Input &input, const std::string &author, bool strict, Owners &owners, const TreeWalk &walk)
{
    Alignment alignment;
    // Identical names first: they need no walk. A found pass settles it (§4.4.1: one is enough).
    for (const bool identical : {true, false}) {
        for (const auto &identifier : input.dkim) {
            if (alignment.aligned)
                return alignment;
            if ((identifier.domain == author) == identical)
                judge(alignment, author, identifier.domain, identifier.result, strict, owners, walk);
        }
    }
    return alignment;
}

std::optional<bool> known(const Alignment &alignment)
{
    if (!alignment.aligned && (alignment.mayAlign || alignment.temporary || alignment.notAsked))
        return std::nullopt;
    return alignment.aligned;
}

/// Pass, Fail, or why it cannot be told.
AuthResult decide(const Alignment &spf, const Alignment &dkim, bool policyUnknown, std::string &reason)
{
    if (spf.aligned || dkim.aligned)
        return AuthResult::Pass;
    if (spf.notAsked || dkim.notAsked) {
        reason = "not-asked";
        return AuthResult::NotChecked;
    }
    if (policyUnknown || spf.temporary || dkim.temporary) {
        reason = "dns-failure";
        return AuthResult::TempError;
    }
    if (spf.mayAlign || dkim.mayAlign) {
        reason = "identifiers-not-checked";
        return AuthResult::NotChecked;
    }
    return AuthResult::Fail;
}

// RFC 9989 §4.4: names compare without case; a final dot means nothing.
void normalize(std::string &name)
{
    makeLower(name);
    if (name.ends_with('.'))
        name.pop_back();
}
void normalize(Input &input)
{
    for (std::string &name : input.fromDomains)
        normalize(name);
    for (auto &identifier : input.dkim)
        normalize(identifier.domain);
    normalize(input.spfDomain);
}

/// RFC 9989 §5.3.1: one From field whose mailboxes have one domain. Nothing, with result and reason set, where there is no such.
std::optional<std::string> authorDomain(const Input &input, Verdict &verdict)
{
    const auto notEvaluable = [&verdict](AuthResult result, const char *reason) {
        verdict.result = verdict.rfc7489Result = result;
        verdict.reason = reason;
        return std::nullopt;
    };
    if (input.fromFields > 1)
        return notEvaluable(AuthResult::PermError, "multiple-from-fields");
    if (input.fromIsGroup)
        return notEvaluable(AuthResult::None, "group");
    if (input.fromFields == 0 || input.fromDomains.empty())
        return notEvaluable(AuthResult::PermError, "no-author-domain");
    for (const std::string &domain : input.fromDomains) {
        if (domain.empty())
            return notEvaluable(AuthResult::PermError, "author-domain-invalid");
        if (domain != input.fromDomains.front())
            return notEvaluable(AuthResult::PermError, "multiple-author-domains");
    }
    return input.fromDomains.front();
}

// RFC 9989 §4.7 "np": NXDOMAIN. A name with something below it, as _dmarc is, exists.
bool doesNotExist(const std::string &domain, DnsView &dns)
{
    // The walk has asked this one. For a domain so long that nothing can stand below it the answer is that nothing does.
    if (dns.ask("_dmarc." + domain, DnsType::TXT).status != DnsStatus::NoSuchDomain)
        return false;
    return dns.ask(domain, DnsType::A).status == DnsStatus::NoSuchDomain;
}

// RFC 9989 §4.10.1: the Author Domain's own record, else the Organizational Domain's, else that of the public suffix domain.
const FoundRecord *findPolicy(const TreeWalk &walk)
{
    if (const FoundRecord *own = walk.at(walk.start))
        return own;
    if (const FoundRecord *organization = walk.at(walk.organizationalDomain))
        return organization;
    return walk.found.empty() || walk.found.back().record.psd != Psd::Yes ? nullptr : &walk.found.back();
}

void fillPolicy(Verdict &verdict, const FoundRecord &found)
{
    const Record &record = found.record;
    verdict.strictDkim = record.strictDkim;
    verdict.strictSpf = record.strictSpf;
    verdict.testing = record.testing;
    verdict.policy = record.forDomain();
    if (!record.badPolicy) {
        verdict.subdomainPolicy = record.subdomainPolicy;
        verdict.nonexistentPolicy = record.nonexistentPolicy;
    }
    if (found.name == verdict.domain) {
        verdict.inForce = record.forDomain();
    } else if (verdict.domainDoesNotExist) {
        verdict.inForce = record.forNonexistent();
        verdict.nonexistentPolicyUsed = verdict.nonexistentPolicy.has_value();
    } else {
        verdict.inForce = record.forSubdomain();
    }
}

// RFC 9989 §4.7 "t": the policy is applied one step weaker.
Policy weakened(Policy policy) { return policy == Policy::Reject ? Policy::Quarantine : Policy::None; }

// RFC 7489 §6.6.3: the author's record, else that of the Organizational Domain by the public suffix list; two questions.
void evaluateByList(const Input &input, const TreeWalk &walk, Verdict &verdict, DnsView &dns)
{
    verdict.rfc7489OrganizationalDomain = domain::registrableDomain(verdict.domain);
    std::optional<Record> record;
    for (const std::string *name : {&verdict.domain, &verdict.rfc7489OrganizationalDomain}) {
        const DnsView::Asked reply = dns.askShared("_dmarc." + *name, DnsType::TXT);
        if (reply.answer->status == DnsStatus::NotAsked) {
            verdict.rfc7489Result = AuthResult::NotChecked;
            return;
        }
        if (reply.answer->status == DnsStatus::Failed) {
            verdict.rfc7489Result = AuthResult::TempError;
            return;
        }
        const PublishedRecord here = publishedIn(reply);
        record = here.record;
        if (here.multiple || here.record) // §6.6.3 step 5: with several records discovery ends
            break;
    }
    if (!record || !record->usable()) {
        verdict.rfc7489Result = AuthResult::None;
        return;
    }
    ListOwners owners(verdict.rfc7489OrganizationalDomain);
    std::string reason;
    verdict.rfc7489Result = decide(alignSpf(input, verdict.domain, record->strictSpf, owners, walk),
                                   alignDkim(input, verdict.domain, record->strictDkim, owners, walk), false, reason);
}

} // namespace

Verdict evaluate(Input input, DnsView &dns)
{
    normalize(input);
    Verdict verdict;
    const auto author = authorDomain(input, verdict);
    if (!author)
        return verdict;
    verdict.domain = *author;
    const TreeWalk walk = walkTree(*author, dns);
    verdict.organizationalDomain = walk.organizationalDomain;
    verdict.multipleRecords = walk.multipleRecords;
    verdict.domainDoesNotExist = !walk.at(*author) && doesNotExist(*author, dns);
    evaluateByList(input, walk, verdict, dns);
    if (walk.notAsked) {
        verdict.organizationalDomain.clear();
        verdict.reason = "not-asked";
        return verdict;
    }

    const FoundRecord *found = findPolicy(walk);
    const bool strictSpf = found && found->record.strictSpf, strictDkim = found && found->record.strictDkim;
    TreeOwners spfOwners(walk, dns, input.spfPending ? TreeOwners::Walk::Later : TreeOwners::Walk::Now);
    TreeOwners dkimOwners(walk, dns, TreeOwners::Walk::Now);
    const Alignment spf = alignSpf(input, *author, strictSpf, spfOwners, walk);
    const Alignment dkim = alignDkim(input, *author, strictDkim, dkimOwners, walk);
    verdict.spfAligned = known(spf);
    verdict.dkimAligned = known(dkim);
    const bool aligned = spf.aligned || dkim.aligned;
    verdict.strictAlignmentFailed = !aligned && (spf.relaxedOnly || dkim.relaxedOnly);
    verdict.organizationalBoundary = !aligned && (spf.boundary || dkim.boundary);
    if (found) {
        verdict.recordAt = "_dmarc." + found->name;
        verdict.record = found->text;
    }
    if (!found || !found->record.usable()) {
        verdict.result = walk.failed ? AuthResult::TempError : AuthResult::None;
        verdict.reason = walk.failed ? "dns-failure" : found ? "policy-invalid" : walk.multipleRecords ? "multiple-records" : "no-record";
        return verdict;
    }
    fillPolicy(verdict, *found);
    // With a record of its own the Author Domain needs no other for its policy, only for relaxed alignment.
    verdict.result = decide(spf, dkim, walk.failed && found->name != walk.start, verdict.reason);
    if (verdict.result == AuthResult::Fail)
        verdict.applied = verdict.testing ? weakened(*verdict.inForce) : *verdict.inForce;
    return verdict;
}

} // namespace heloscope::dmarc
