// What vouches for each author: aligned signatures, aligned SPF, and the policy that its domain publishes.

#include "core/base/Ascii.h"
#include "core/dmarc/DmarcEvaluate.h"
#include "core/domain/Domain.h"
#include "core/evidence/Gather.h"
#include "core/evidence/Names.h"
#include "core/spf/SpfAudit.h"
#include "core/spf/SpfEvaluate.h"
#include "core/undo/Undo.h"

#include <algorithm>

namespace heloscope::evidence {

namespace {

// Today's records say little about mail that is older than this: keys are rotated and policies tightened within months.
constexpr UnixTime oldAfter = 120 * secondsPerDay;
// A record that lets a sixteenth of a /4, 2^24 addresses, pass names nobody in particular (BreakSPF, NDSS 2024).
constexpr double permissiveAddresses = 16777216.0;

bool alignedWith(const Author &author, std::string_view identifier)
{
    if (identifier.empty())
        return false;
    if (equalsIgnoreCase(author.domain, identifier))
        return true;
    // Without any record on the tree walk nobody drew a boundary: the public suffix list's hint is all there is.
    if (author.dmarc.recordAt.empty())
        return sameOwner(author.domain, identifier);
    if (!author.dmarc.organizationalDomain.empty())
        return domain::isSameOrBelow(identifier, author.dmarc.organizationalDomain) && sameOwner(author.domain, identifier);
    return sameOwner(author.domain, identifier);
}

void judgeSignatures(const Report &report, const Author &author, Evidence &evidence)
{
    for (std::size_t i = 0; i < report.dkim.size(); ++i) {
        const dkim::Signature &signature = report.dkim[i];
        const bool aligned = signature.aligned.value_or(false) || (author.dmarc.result == AuthResult::None && alignedWith(author, signature.domain));
        if (!aligned)
            continue;
        if (signature.result == AuthResult::Pass) {
            if (!evidence.alignedSignature)
                evidence.alignedSignature = i;
            continue;
        }
        // RFC 6376 §3.7: b= covers the header and the body's hash. With the text missing, that half is all there is to check.
        if (signature.headers == Validity::Valid && signature.body == dkim::BodyState::NotAvailable && !signature.length && !evidence.headerSeal)
            evidence.headerSeal = i;
        if (!signature.undo.empty() && !evidence.undoneSignature) {
            evidence.undoneSignature = i;
            evidence.undoneChange = signature.undo;
            evidence.undoPreserves = undo::preservesContent(signature.undo);
        }
        const bool gone = signature.reason == "key-missing" || signature.reason == "key-revoked";
        const bool unknown = signature.result == AuthResult::NotChecked || signature.result == AuthResult::TempError
            || signature.body == dkim::BodyState::NotAvailable;
        if (gone)
            evidence.keyGone = true;
        else if (signature.reason == "expired")
            evidence.expiredSeal = true;
        else if (signature.result == AuthResult::Policy)
            evidence.weakSeal = true;
        else if (signature.result == AuthResult::Fail)
            evidence.alignedBroken = true;
        else if (unknown)
            evidence.alignedUnknown = true;
        if ((gone || (unknown && signature.result != AuthResult::Fail)) && !evidence.openSeal)
            evidence.openSeal = i;
    }
}

// What of the shown message the aligned signature leaves open.
void judgeCoverage(const Report &report, Evidence &evidence)
{
    // Somebody else may have vouched for a seal that cannot be checked here: what it leaves open is known all the same.
    const std::optional<std::size_t> seal = evidence.alignedSignature ? evidence.alignedSignature
        : evidence.headerSeal                                         ? evidence.headerSeal
                                                                      : evidence.openSeal;
    if (!seal)
        return;
    const dkim::Signature &signature = report.dkim[*seal];
    evidence.partlySigned = signature.body == dkim::BodyState::PartlySigned && signature.unsignedBodyBytes > 0;
    // Another aligned signature without the gap closes it.
    const auto closedElsewhere = [&](auto leavesOpen) {
        for (const dkim::Signature &other : report.dkim) {
            if (other.result == AuthResult::Pass && other.aligned.value_or(false) && !leavesOpen(other))
                return true;
        }
        return false;
    };
    const auto covers = [](const dkim::Signature &s, std::string_view name) {
        for (const dkim::Coverage &coverage : s.coverage) {
            if (coverage.name == name)
                return coverage.present <= coverage.inHeaderList;
        }
        return true;
    };
    if (evidence.partlySigned)
        evidence.partlySigned = !closedElsewhere([](const dkim::Signature &s) { return s.body == dkim::BodyState::PartlySigned; });
    for (const dkim::Coverage &coverage : signature.coverage) {
        const std::string &name = coverage.name;
        const bool open = coverage.present > coverage.inHeaderList && !closedElsewhere([&](const dkim::Signature &s) { return !covers(s, name); });
        if (!open)
            continue;
        if (coverage.inHeaderList > 0 || (coverage.present > 1 && name == "from"))
            evidence.unsignedDuplicates.push_back(name);
        else if (name == "subject")
            evidence.subjectUnsigned = true;
        else if (name == "content-type")
            evidence.contentTypeUnsigned = true;
    }
}

void judgeSpf(const EvidenceInput &input, const Author &author, Evidence &evidence)
{
    if (!input.report.spf)
        return;
    const spf::Verdict &spf = *input.report.spf;
    // MAIL FROM of another host of the author's organisation counts as the author's own for what fails, too.
    const bool ownIdentity = alignedWith(author, spf.domain);
    evidence.spfAligned = spf.result == AuthResult::Pass && author.vouchedBySpf;
    evidence.spfByHelo = evidence.spfAligned && spf.identity == spf::Identity::Helo;
    evidence.spfFails = spf.result == AuthResult::Fail && ownIdentity;
    evidence.spfSoftfails = spf.result == AuthResult::SoftFail && ownIdentity;
    evidence.permissive = evidence.spfAligned && (spf.passAll || spf.permittedV4 >= permissiveAddresses || spf.matchedByAll);
    // The match stands in a record of another owner that the author's record includes: that owner's customers share it.
    evidence.sharedInfrastructure = evidence.spfAligned && std::any_of(spf.steps.begin(), spf.steps.end(), [&author](const spf::Step &step) {
                                        return step.matched && step.depth > 0 && !sameOwner(step.domain, author.domain);
                                    });
}

// Where no server kept the return path, it may have been the author's own: would the sending machine have passed then?
bool couldHavePassed(const EvidenceInput &input, const Author &author)
{
    const received::ClientFacts &client = input.report.path.client;
    const auto ip = client.mailFrom || author.vouched() ? std::nullopt : IpAddress::parse(client.ip);
    if (!ip)
        return false;
    const spf::Verdict spf = spf::evaluate({*ip, client.helo, "postmaster@" + author.domain, "unknown", input.report.now}, input.dns);
    return spf.result == AuthResult::Pass || spf.result == AuthResult::TempError;
}

dmarc::Verdict dmarcFor(const EvidenceInput &input, const std::string &domain)
{
    dmarc::Input question = dmarcInput(input.report);
    question.fromFields = 1;
    question.fromIsGroup = false;
    question.fromDomains = {domain};
    return dmarc::evaluate(std::move(question), input.dns);
}

} // namespace

dmarc::Input dmarcInput(const Report &report)
{
    dmarc::Input input;
    input.fromFields = report.from.fields;
    input.fromDomains = report.from.domains;
    if (report.spf) {
        input.spf = report.spf->result;
        input.spfPending = report.spf->result == AuthResult::NotChecked && report.spf->reason == "not-asked";
        input.spfDomain = report.spf->domain;
        input.spfIdentity = report.spf->identity;
    }
    input.mailFromEmpty = report.path.client.mailFrom && report.path.client.mailFrom->empty();
    // Neutral is a seal whose header part holds while the text was not given: missing input is never a fail.
    for (const dkim::Signature &signature : report.dkim)
        input.dkim.push_back({signature.domain, signature.result == AuthResult::Neutral ? AuthResult::NotChecked : signature.result});
    return input;
}

void gatherVouchers(const EvidenceInput &input, Evidence &evidence)
{
    const Report &report = input.report;
    for (Author &author : evidence.authors) {
        if (!author.valid)
            continue;
        author.dmarc = evidence.authors.size() == 1 && report.dmarc && report.dmarc->domain == author.domain ? *report.dmarc : dmarcFor(input, author.domain);
        author.vouchedByDkim = author.dmarc.dkimAligned.value_or(false);
        const bool noRecord = author.dmarc.result == AuthResult::None;
        const auto vouches = [&](AuthResult result, std::string_view domain) { return noRecord && result == AuthResult::Pass && alignedWith(author, domain); };
        author.vouchedBySpf = report.spf
            && ((author.dmarc.spfAligned.value_or(false) && report.spf->result == AuthResult::Pass) || vouches(report.spf->result, report.spf->domain));
        for (const dkim::Signature &signature : report.dkim)
            author.vouchedByDkim = author.vouchedByDkim || vouches(signature.result, signature.domain);
    }
    for (const dkim::Signature &signature : report.dkim) {
        if (signature.result == AuthResult::Pass && evidence.provenDomain.empty())
            evidence.provenDomain = signature.domain;
    }
    if (evidence.provenDomain.empty() && report.spf && report.spf->result == AuthResult::Pass)
        evidence.provenDomain = report.spf->domain;
    const UnixTime received = report.path.receivedAt.value_or(report.now);
    evidence.oldMail = report.now - received > oldAfter;
    for (const auto &[question, answer] : report.dns) {
        if (answer.status == DnsStatus::Failed)
            evidence.failedNames.push_back(question.name);
        evidence.dnsNotAsked = evidence.dnsNotAsked || (answer.status == DnsStatus::NotAsked && !answer.withheld);
    }

    if (evidence.authors.empty())
        return;
    const Author &first = evidence.authors.front();
    if (first.valid) {
        judgeSignatures(report, first, evidence);
        judgeCoverage(report, evidence);
        judgeSpf(input, first, evidence);
        evidence.returnPathUnknown = couldHavePassed(input, first);
    }
    evidence.dmarcPass = first.dmarc.result == AuthResult::Pass;
    evidence.enforced = first.dmarc.inForce && *first.dmarc.inForce != dmarc::Policy::None;
    evidence.domainNonexistent = first.dmarc.domainDoesNotExist || !first.valid;
    evidence.dnsFailed = first.dmarc.result == AuthResult::TempError
        || (report.spf && report.spf->result == AuthResult::TempError && !evidence.alignedSignature);
    evidence.nothingPublished = first.valid && report.spf && report.spf->result == AuthResult::None && first.dmarc.result == AuthResult::None
        && report.dkim.empty();

    // RFC 7505 and RFC 7208 §10.1.2: a domain that takes no mail and lets nobody send.
    if (first.valid && !evidence.alignedSignature) {
        const DnsAnswer &mx = input.dns.ask(first.domain, DnsType::MX);
        const bool nullMx = mx.answered() && mx.values.size() == 1 && mx.values.front() == "0 .";
        const bool refusesAll = spf::neverSends(first.domain, input.dns);
        evidence.neverSends = !evidence.spfAligned && (refusesAll ? nullMx || evidence.enforced : nullMx && evidence.enforced);
    }
}

} // namespace heloscope::evidence
