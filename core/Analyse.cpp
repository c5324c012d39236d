// evaluate(): one pass over the facts with the answers known so far.

#include "core/Analyse.h"
#include "core/CheckSignature.h"
#include "core/Facts.h"
#include "core/arc/ArcEvaluate.h"
#include "core/base/Ascii.h"
#include "core/bimi/BimiEvaluate.h"
#include "core/bounce/BounceEvaluate.h"
#include "core/checks/Checks.h"
#include "core/dkim/DkimEvaluate.h"
#include "core/dkim2/Dkim2Evaluate.h"
#include "core/dmarc/DmarcEvaluate.h"
#include "core/domain/Domain.h"
#include "core/domainkeys/DomainKeysEvaluate.h"
#include "core/evidence/Evidence.h"
#include "core/evidence/Gather.h"
#include "core/evidence/TrustRecorded.h"
#include "core/origin/Origin.h"
#include "core/received/Border.h"
#include "core/received/Chain.h"
#include "core/received/ConsistencyChecks.h"
#include "core/senderid/SenderIdEvaluate.h"
#include "core/spf/SpfEvaluate.h"
#include "core/undo/Undo.h"
#include "core/vendor/VendorRead.h"
#include "core/verdict/Decide.h"

#include <map>

namespace heloscope {

namespace {

// What SPF needs, where the route gives it.
std::optional<spf::Input> smtpFacts(const Report &report)
{
    const auto client = IpAddress::parse(report.path.client.ip);
    if (!client)
        return std::nullopt;
    spf::Input input{*client, report.path.client.helo, report.path.client.mailFrom.value_or(""), "unknown", report.path.receivedAt.value_or(report.now)};
    if (report.path.border)
        input.receiver = report.path.hops[*report.path.border].by;
    return input;
}

void evaluateDmarc(const Facts &facts, Report &report, DnsView &dns)
{
    dmarc::Input input = evidence::dmarcInput(report);
    input.fromIsGroup = facts.fromIsGroup;
    report.dmarc = dmarc::evaluate(std::move(input), dns);
    // Each signature's own alignment, by the rules DMARC uses (RFC 9989 §4.4); for signatures that did not pass a hint suffices.
    for (dkim::Signature &signature : report.dkim)
        signature.aligned.reset();
    const dmarc::Verdict &dmarc = *report.dmarc;
    if (dmarc.domain.empty())
        return;
    for (dkim::Signature &signature : report.dkim) {
        if (signature.domain.empty())
            continue;
        if (equalsIgnoreCase(signature.domain, dmarc.domain)) {
            signature.aligned = true;
        } else if (dmarc.strictDkim) {
            signature.aligned = false;
        } else if (signature.result == AuthResult::Pass) {
            const auto organisation = dmarc::organizationalDomain(signature.domain, dns);
            if (organisation && !dmarc.organizationalDomain.empty())
                signature.aligned = equalsIgnoreCase(*organisation, dmarc.organizationalDomain);
        } else {
            signature.aligned = domain::sameOwnerHint(signature.domain, dmarc.domain);
        }
    }
}

// Failed signatures of the author's own domain are tried again with known changes undone; `found` remembers what came of it.
struct FoundChanges {
    std::map<std::size_t, std::string> bySignature; // with a failed signature its key is known and stays the same
    undo::Budget budget;
};
void tryUndo(const Facts &facts, const Options &options, FoundChanges &found, Report &report, DnsView &dns)
{
    if (options.undo == Undo::Skip)
        return;
    const undo::Material material{*facts.message, facts.header, facts.mime, facts.bodyHashes};
    for (std::size_t i = 0; i < report.dkim.size(); ++i) {
        dkim::Signature &signature = report.dkim[i];
        if (signature.result != AuthResult::Fail || !signature.aligned.value_or(false))
            continue;
        const auto [change, isNew] = found.bySignature.try_emplace(i);
        if (isNew)
            change->second = undo::findChange(material, facts.dkim.signatures[i], dkim::keysOf(facts.dkim.signatures[i], dns), found.budget);
        signature.undo = change->second;
    }
}

void evaluateArc(const Facts &facts, const Profile &profile, Report &report, DnsView &dns)
{
    report.arc = arc::evaluate(facts.arc, facts.bodyHashes, dns);
    if (report.arc->result != AuthResult::Pass)
        return;
    for (const arc::Set &set : report.arc->sets) {
        if (Profile::covers(profile.arcSealers, set.sealer))
            report.arc->trustedSealer = set.sealer;
    }
}

void evaluateBimi(const Facts &facts, Report &report, DnsView &dns)
{
    bimi::Input input;
    input.dmarc = report.dmarc ? &*report.dmarc : nullptr;
    input.fromAddresses = report.from.addresses.size();
    const std::vector<std::size_t> selectors = facts.message->find("BIMI-Selector");
    if (selectors.size() == 1) {
        for (const dkim::Signature &signature : report.dkim) {
            for (const dkim::Coverage &covered : signature.coverage) {
                if (covered.name == "bimi-selector" && covered.inHeaderList > 0 && signature.result == AuthResult::Pass && signature.aligned.value_or(false))
                    input.signedSelector = std::string(facts.message->value(facts.message->fields()[selectors.front()]));
            }
        }
    }
    report.bimi = bimi::evaluate(input, dns);
}

// The seals of a returned message, also where the bouncing server took dots off its lines.
std::vector<dkim::Signature> sealsOfReturned(const Facts &returned, DnsView &dns, const dkim::Clock &clock)
{
    std::vector<dkim::Signature> signatures = dkim::evaluate(returned.dkim, returned.bodyHashes, dns, clock);
    std::string restored;
    for (std::size_t i = 0; i < signatures.size(); ++i) {
        dkim::Signature &signature = signatures[i];
        if (signature.headers != Validity::Valid || signature.body != dkim::BodyState::Differs || !returned.message->hasBody())
            continue;
        if (restored.empty())
            restored = bounce::withDotsPutBack(returned.message->body());
        if (dkim::matchBody(returned.dkim.signatures[i], restored) == dkim::BodyState::Match)
            signature.body = dkim::BodyState::Match;
    }
    return signatures;
}

// `returnedHops`: of the message it returned, if it did; read once.
void evaluateBounce(const Facts &facts, const Profile &profile, const Options &options, std::optional<std::vector<received::Hop>> &returnedHops, Report &report,
                    DnsView &dns)
{
    if (!facts.bounce)
        return;
    bounce::BounceInput input{*facts.bounce, *facts.message, report.path, facts.content, profile, options};
    if (!facts.bounceOriginal) {
        report.bounce = bounce::evaluate(input, dns);
        return;
    }
    const Facts &returned = *facts.bounceOriginal;
    if (!returnedHops)
        returnedHops = received::readChain(*returned.message).hops;
    const std::vector<received::Hop> &hops = *returnedHops;
    const std::optional<UnixTime> handedOver = !hops.empty() && hops.front().date ? std::optional(hops.front().date->utc) : std::nullopt;
    const bounce::OriginalFacts original{*returned.message, hops, sealsOfReturned(returned, dns, {handedOver, options.now})};
    input.original = &original;
    report.bounce = bounce::evaluate(input, dns);
}

// What DNS says about the origin is shown and proves nothing: its questions are fetched with the others, and its answers go into the
// report after the verdict.
struct KnownOrigin {
    origin::Origin submitter; // as the message tells it
    origin::Origin origin;    // with what DNS says
    std::vector<DnsEntryPtr> answers;
    bool open = true; // not all is answered
};
void askAboutOrigin(KnownOrigin &known, const Profile &profile, const received::Path &path, DnsView &dns, const DnsTable &table)
{
    DnsView own(table);
    known.origin = known.submitter;
    origin::askAboutClient(path, profile.asnZone, own, known.origin);
    known.open = !own.missing().empty();
    known.answers.clear();
    for (const DnsView::Used &used : own.used()) {
        if (used.answer())
            known.answers.push_back(own.shown(used));
    }
    for (const DnsQuestion &question : own.missing())
        dns.prefetch(question.name, question.type);
}

// A check whose questions all had answers says the same in the next pass: what it said stays in the draft, and is asked for as if it had
// been worked out again, for the report.
class Kept {
public:
    /// True where `work` has nothing to do.
    bool holds(DnsView &dns) const
    {
        if (!m_done)
            return false;
        for (const DnsView::Log::Known &known : m_log.known)
            dns.askAgain(*known.entry, known.hash);
        return !dns.limitReached();
    }
    template<typename Work> void workOut(DnsView &dns, Work work)
    {
        m_log.known.clear();
        m_log.complete = true;
        dns.writeLog(&m_log);
        work();
        dns.writeLog(nullptr);
        m_done = m_log.complete && !dns.knowsMailboxNames(); // which names tell mailboxes is part of the work
    }

private:
    DnsView::Log m_log;
    bool m_done = false;
};

void evaluateSpf(const std::optional<spf::Input> &smtp, Kept &keptSender, Kept &keptHelo, Report &report, DnsView &dns)
{
    // Without a client nothing came in over the network from outside, or the route does not say who handed it over.
    if (!smtp)
        return;
    // A login at an own host, or a machine inside, is nobody's sending server.
    if (report.path.authenticatedSubmission && report.path.client.ipSource != received::FactSource::Given)
        return;
    // Where no server kept the envelope sender, HELO is all there is to check (RFC 7208 §2.3); it then vouches for nobody's From.
    if (!keptSender.holds(dns))
        keptSender.workOut(dns, [&] { report.spf = spf::evaluate(*smtp, dns); });
    if (smtp->mailFrom.empty() || keptHelo.holds(dns) || !domain::isFullyQualified(smtp->helo))
        return;
    spf::Input helo = *smtp;
    helo.mailFrom.clear();
    keptHelo.workOut(dns, [&] { report.spfHelo = spf::evaluate(helo, dns); });
}

} // namespace

// What follows from the facts, the profile and the options alone.
struct Passes::Settled {
    Settled(const Facts &from, const Options &given) : facts(from), options(given) {}

    /// A draft with what is known before anything is asked.
    void begin(const Profile &profile);
    /// What the standards say, into the draft.
    void check(DnsView &dns, const Profile &profile);
    /// What it means; the draft becomes the report.
    std::shared_ptr<Report> conclude(DnsView &dns, const DnsTable &table, const Profile &profile);
    /// The questions that conclude() is going to ask as well.
    void prefetch(DnsView &dns, const DnsTable &table, const Profile &profile);

    const Facts &facts;
    Options options;
    FoundChanges changes;
    std::shared_ptr<Report> draft; // a pass that only asked leaves it to the next
    std::optional<spf::Input> smtp; // with the draft
    Kept keptDkim, keptSpf, keptHelo, keptArc; // what stands in the draft
    KnownOrigin origin; // begun with the draft
    std::optional<std::vector<received::Hop>> returnedHops;
    senderid::Pra pra;
};

void Passes::Settled::begin(const Profile &profile)
{
    const Message &message = *facts.message;
    draft = std::make_shared<Report>();
    draft->message = facts.message;
    draft->source = facts.source;
    draft->input = facts.given ? facts.given : message.parts().input;
    draft->now = options.now;
    draft->from = facts.from;
    received::Path &path = draft->path;
    received::Chain chain = received::readChain(message); // here, where it stays: the lines hold a hundred texts
    path = received::findBorder(message, std::move(chain.hops), facts.recorded, profile, options);
    path.limitReached = path.limitReached || chain.limitReached;
    path.extra = std::move(chain.xReceived);
    received::checkConsistency(message, path, options.now);
    draft->vendor = vendor::readVendorFields(message, path);
    draft->recorded = facts.recorded;
    evidence::markTrusted(message, path, profile, draft->recorded);
    pra = senderid::findPra(message);
    origin = {origin::readSubmitter(message, path), {}, {}, true};
}

void Passes::Settled::check(DnsView &dns, const Profile &profile)
{
    if (!draft) {
        begin(profile);
        smtp = smtpFacts(*draft);
        keptDkim = keptSpf = keptHelo = keptArc = {};
    }
    Report *report = draft.get();
    if (!keptDkim.holds(dns)) {
        const dkim::Clock clock{report->path.receivedAt, options.now};
        keptDkim.workOut(dns, [&] { report->dkim = dkim::evaluate(facts.dkim, facts.bodyHashes, dns, clock); });
    }
    evaluateSpf(smtp, keptSpf, keptHelo, *report, dns);
    evaluateDmarc(facts, *report, dns);
    report->domainKeys = domainkeys::evaluate(facts.domainKeys, dns);
    if (facts.dkim2.present || !report->dkim2) {
        const dkim2::Input transaction{report->path.client.mailFrom, options.rcptTo, report->path.receivedAt, options.now};
        report->dkim2 = dkim2::evaluate(facts.dkim2, transaction, dns);
    }
    if (!keptArc.holds(dns))
        keptArc.workOut(dns, [&] { evaluateArc(facts, profile, *report, dns); });
    report->senderId = senderid::evaluate(pra, smtp, dns, report->spf ? &*report->spf : nullptr);
    evaluateBimi(facts, *report, dns);
    evaluateBounce(facts, profile, options, returnedHops, *report, dns);
}

void Passes::Settled::prefetch(DnsView &dns, const DnsTable &table, const Profile &profile)
{
    if (origin.open)
        askAboutOrigin(origin, profile, draft->path, dns, table);
    // Evidence asks whether a domain for which no signature speaks takes and sends mail at all.
    const bool mayBeSigned = std::any_of(draft->dkim.begin(), draft->dkim.end(), [](const dkim::Signature &signature) {
        return signature.result == AuthResult::Pass || signature.result == AuthResult::NotChecked;
    });
    if (!mayBeSigned && !facts.from.domains.empty() && !facts.from.domains.front().empty()) {
        dns.prefetch(facts.from.domains.front(), DnsType::MX);
        dns.prefetch(facts.from.domains.front(), DnsType::TXT);
    }
}

std::shared_ptr<Report> Passes::Settled::conclude(DnsView &dns, const DnsTable &table, const Profile &profile)
{
    std::shared_ptr<Report> report = std::move(draft);
    tryUndo(facts, options, changes, *report, dns);
    report->content = facts.content;
    report->content.smime = checkSmime(facts, options, report->path.receivedAt.value_or(options.now));

    // Answers first: evidence says which of them failed.
    std::size_t shown = 0;
    const auto showUsed = [&] {
        while (shown < dns.used().size())
            report->dns.insert(dns.shown(dns.used()[shown++]));
    };
    report->dns.reserve(dns.used().size() + 4);
    showUsed();
    // Not a question of ours, but it was asked: the report shows all that was.
    if (const DnsEntryPtr *probe = table.known(existenceProbe))
        report->dns.set(*probe);
    const Evidence evidence = gatherEvidence({*report, *facts.message, facts.mime, profile, options, dns});
    showUsed();
    std::vector<std::string> limits = facts.limits;
    if (changes.budget.reached)
        limits.emplace_back("undo");
    if (dns.limitReached())
        limits.emplace_back("dns-questions");
    if (std::any_of(report->dns.begin(), report->dns.end(), [](const auto &entry) { return entry.second.error == tooLargeError; }))
        limits.emplace_back("txt-answer");
    if (origin.open)
        askAboutOrigin(origin, profile, report->path, dns, table);
    report->origin = std::move(origin.origin);
    for (const DnsEntryPtr &entry : origin.answers) {
        if (entry->second.status == DnsStatus::Failed && report->dns.find(entry->first) == report->dns.end())
            report->origin.unanswered.push_back(entry->first.name);
    }
    report->findings = runChecks({*report, *facts.message, profile, options, evidence, facts.mime, limits, facts.embedded.size()});
    report->verdict = decide(*report, profile, options, evidence);
    for (const DnsEntryPtr &entry : origin.answers)
        report->dns.insert(entry);
    return report;
}

Passes::Passes(FactsPtr facts, const Profile &profile, const Options &options) : m_facts(std::move(facts)), m_profile(profile), m_options(options) {}
Passes::~Passes() = default;

void Passes::settle()
{
    m_settled.reserve(1 + m_facts->embedded.size());
    m_settled.emplace_back(*m_facts, m_options);
    Options inner = m_options;
    ++inner.embeddedDepth;
    // The envelope given by hand is the outer message's.
    inner.clientIp.reset();
    inner.helo.reset();
    inner.mailFrom.reset();
    inner.userBorder.reset();
    for (const FactsPtr &embedded : m_facts->embedded)
        m_settled.emplace_back(*embedded, inner);
}

std::set<DnsQuestion> Passes::check(const DnsTable &table, Stop stop)
{
    if (m_settled.empty())
        settle();
    const auto mailboxNames = m_options.askMailboxNames ? DnsView::MailboxNames::Ask : DnsView::MailboxNames::Withhold;
    m_views.clear();
    for (Settled &message : m_settled)
        message.check(*m_views.emplace_back(std::make_unique<DnsView>(table, mailboxNames)), m_profile);
    if (stop == Stop::Never)
        return {};
    for (std::size_t i = 0; i < m_views.size(); ++i)
        m_settled[i].prefetch(*m_views[i], table, m_profile);
    takeQuestionsOfInner();
    std::set<DnsQuestion> missing = m_views.front()->takeMissing();
    if (!missing.empty())
        m_views.clear();
    return missing;
}

void Passes::takeQuestionsOfInner()
{
    for (std::size_t i = 1; i < m_views.size(); ++i) {
        for (const DnsQuestion &question : m_views[i]->missing())
            m_views.front()->prefetch(question.name, question.type);
    }
}

Evaluation Passes::conclude(const DnsTable &table)
{
    Evaluation evaluation;
    std::shared_ptr<Report> report = m_settled.front().conclude(*m_views.front(), table, m_profile);
    for (std::size_t i = 1; i < m_settled.size(); ++i)
        report->embedded.push_back(m_settled[i].conclude(*m_views[i], table, m_profile));
    takeQuestionsOfInner();
    evaluation.missing = m_views.front()->takeMissing();
    m_views.clear();
    report->provisional = !m_options.offline && !evaluation.missing.empty();
    evaluation.report = std::move(report);
    return evaluation;
}

Evaluation Passes::next(const DnsTable &table, Stop stop)
{
    std::set<DnsQuestion> missing = check(table, stop);
    return missing.empty() ? conclude(table) : Evaluation{nullptr, std::move(missing)};
}

Evaluation evaluate(const FactsPtr &facts, const DnsTable &table, const Profile &profile, const Options &options)
{
    return Passes(facts, profile, options).next(table);
}

} // namespace heloscope
