// Read top to bottom: the first rule that fits decides. Each rule is one function that names its level, headline and reasons.
// What speaks against a message may be a claim; what speaks for it must be proven or come from the reader's own servers.

#include "core/verdict/Decide.h"

#include "core/verdict/Advice.h"
#include "core/verdict/BounceHeadline.h"
#include "core/verdict/Missing.h"

#include <algorithm>
#include <optional>

namespace heloscope {

namespace {

struct Case {
    const Report &report;
    const Profile &profile;
    const Options &options;
    const Evidence &e;

    std::string domain() const { return e.shownDomain(); }
    std::string ip() const { return report.path.client.ip; }
    const std::string &proven() const { return e.provenDomain; }
    bool indirect() const { return e.mailingList || e.forwarded || e.forwardingLikely; }
};

using Ruling = std::optional<Verdict>;

Verdict make(VerdictLevel level, StatementCode headline, Values values)
{
    Verdict verdict;
    verdict.level = level;
    verdict.headline = {headline, std::move(values)};
    return verdict;
}

void because(Verdict &verdict, StatementCode code, Values values)
{
    if (verdict.because.size() < 3)
        verdict.because.push_back({code, std::move(values)});
}

// --- Who sent it according to the checks, where it is not the author.
void otherSender(const Case &c, Verdict &verdict)
{
    const std::string proven = c.proven();
    if (proven.empty())
        return;
    const bool sealed = std::any_of(c.report.dkim.begin(), c.report.dkim.end(), [](const auto &s) { return s.result == AuthResult::Pass; });
    because(verdict, sealed ? StatementCode::SealOfOther : StatementCode::SentByOther, {{"proven", proven}, {"domain", c.domain()}});
}

// The reader's own server noted a pass, but on the strength of a sender list that was not seen here.
void serversWord(const Case &c, Verdict &verdict)
{
    if (c.e.listUnseen)
        because(verdict, StatementCode::ReceiverSawList, {{"receiver", c.e.failingReceiver}, {"domain", c.domain()}});
}

// What is the matter with the author's own seal; nothing where it has none. Missing, broken and unchecked are never mixed up.
std::optional<StatementCode> sealTrouble(const Evidence &e)
{
    if (e.alignedBroken)
        return StatementCode::SealBroken;
    if (e.keyGone)
        return StatementCode::KeyGone;
    if (e.expiredSeal)
        return StatementCode::ExpiredSeal;
    if (e.weakSeal)
        return StatementCode::WeakSeal;
    return e.alignedUnknown ? std::optional(StatementCode::SealUnchecked) : std::nullopt;
}

std::string readingsOf(const Case &c)
{
    std::string text;
    for (const Author &author : c.e.authors)
        text += (text.empty() ? "" : ", ") + author.address;
    return text;
}

// --- 1. No sender line at all.
Ruling noSender(const Case &c)
{
    if (!c.e.senderUnreadable || c.e.localOrigin)
        return std::nullopt;
    if (c.e.shownInstead.empty() && c.e.fromFields > 0) {
        // "MAILER-DAEMON" without a domain: servers write so; there is nobody to check.
        Verdict verdict = make(VerdictLevel::CannotTell, StatementCode::HeadCannotTell, {});
        because(verdict, StatementCode::NoAuthor, {});
        return verdict;
    }
    if (c.e.shownInstead.empty() && (c.e.headersOnly || c.e.pastedAltered || c.e.noMailHeaders)) {
        Verdict verdict = make(VerdictLevel::CannotTell, StatementCode::HeadCannotTell, {});
        because(verdict, StatementCode::NoAuthor, {});
        return verdict;
    }
    Verdict verdict = make(VerdictLevel::DoesNotFit, StatementCode::HeadNoSender, {});
    because(verdict, StatementCode::NoAuthor, {});
    otherSender(c, verdict);
    return verdict;
}

// --- 2. Several mailboxes could be shown: each must be vouched for.
Ruling severalSenders(const Case &c)
{
    const bool severalDomains = c.e.authors.size() > 1;
    if (!severalDomains && !c.e.ambiguousSender)
        return std::nullopt;
    const bool allVouched = std::all_of(c.e.authors.begin(), c.e.authors.end(), [](const Author &a) { return a.vouched(); });
    const bool strictOnly = std::all_of(c.e.authors.begin(), c.e.authors.end(), [](const Author &a) { return a.strictReading; });
    if (allVouched && strictOnly && c.e.fromFields == 1)
        return std::nullopt;
    // Evidence that one of the shown domains did not send it, while another did: the construction is the forgery.
    const auto refuted = [&](const Author &author) {
        if (author.vouched() || !author.valid)
            return false;
        const AuthResult result = author.dmarc.result;
        const bool enforced = author.dmarc.inForce && *author.dmarc.inForce != dmarc::Policy::None;
        return author.dmarc.domainDoesNotExist || (result == AuthResult::Fail && (enforced || c.e.fromFields > 1));
    };
    const bool anyRefuted = std::any_of(c.e.authors.begin(), c.e.authors.end(), refuted);
    const bool twoLines = c.e.fromFields > 1 || !c.e.hiddenSenders.empty();
    const bool strictAuthorsSeveral = std::count_if(c.e.authors.begin(), c.e.authors.end(), [](const Author &a) { return a.strictReading; }) > 1;
    if (anyRefuted && !c.e.oldMail && (twoLines || strictAuthorsSeveral || c.e.hasHiddenCharacters)) {
        Verdict verdict = make(VerdictLevel::Forged, StatementCode::HeadForgedTwoSenders, {{"domain", c.domain()}});
        if (c.e.hasHiddenCharacters && !twoLines && !strictAuthorsSeveral) {
            verdict.headline = {StatementCode::HeadForged, {{"domain", c.domain()}}};
            because(verdict, StatementCode::HiddenCharacters, {{"domain", c.domain()}});
            because(verdict, StatementCode::PolicyRejects, {{"domain", c.domain()}});
            return verdict;
        }
        because(verdict, StatementCode::TwoFromFields,
                {{"count", std::to_string(std::max<std::size_t>(c.e.fromFields, c.e.authors.size()))}, {"proven", c.proven()}, {"readings", readingsOf(c)}});
        for (const Author &author : c.e.authors) {
            if (refuted(author) && author.dmarc.inForce && *author.dmarc.inForce != dmarc::Policy::None)
                because(verdict, StatementCode::PolicyRejects, {{"domain", author.domain}});
        }
        return verdict;
    }
    Verdict verdict = make(VerdictLevel::DoesNotFit, StatementCode::HeadDoesNotFitConstruction, {{"domain", c.domain()}});
    because(verdict, StatementCode::SeveralReadings, {{"readings", readingsOf(c)}, {"domain", c.domain()}});
    otherSender(c, verdict);
    return verdict;
}

// --- 3. Authentic address, but what is shown is not what the author sealed or sent.
Ruling misused(const Case &c)
{
    const Evidence &e = c.e;
    const bool byOthers = e.receiverVouches || !e.arcSealer.empty() || e.undoPreserves;
    if (e.authors.empty() || !(e.authors.front().vouched() || byOthers))
        return std::nullopt;
    const Values domain{{"domain", c.domain()}};
    if (e.hasHiddenCharacters) {
        Verdict verdict = make(VerdictLevel::DoesNotFit, StatementCode::HeadDoesNotFitConstruction, domain);
        because(verdict, StatementCode::HiddenCharacters, domain);
        return verdict;
    }
    if (e.partlySigned || !e.unsignedDuplicates.empty()) {
        Verdict verdict = make(VerdictLevel::DoesNotFit, StatementCode::HeadDoesNotFitAltered, domain);
        because(verdict, StatementCode::UnsignedPart, {{"part", e.partlySigned ? "body" : e.unsignedDuplicates.front()}, {"domain", c.domain()}});
        if (e.replay)
            because(verdict, StatementCode::ReplayPossible, domain);
        return verdict;
    }
    if (e.smuggling || e.noOriginHop) {
        Verdict verdict = make(VerdictLevel::DoesNotFit, StatementCode::HeadDoesNotFitRoute, domain);
        because(verdict, e.smuggling ? StatementCode::SmugglingMarks : StatementCode::RouteOdd, domain);
        return verdict;
    }
    if (e.replay) {
        Verdict verdict = make(VerdictLevel::DoesNotFit, StatementCode::HeadDoesNotFitRoute, domain);
        because(verdict, StatementCode::ReplayPossible, domain);
        because(verdict, StatementCode::DkimVouches, domain);
        return verdict;
    }
    if (e.foreignTenant || (e.arcReportsFailure && !e.alignedSignature)) {
        Verdict verdict = make(VerdictLevel::DoesNotFit, StatementCode::HeadDoesNotFitRoute, domain);
        because(verdict, StatementCode::UpstreamFailed, domain);
        return verdict;
    }
    if (!e.alignedSignature && e.permissive) {
        Verdict verdict = make(VerdictLevel::DoesNotFit, StatementCode::HeadDoesNotFit, domain);
        because(verdict, StatementCode::PermissiveList, domain);
        because(verdict, StatementCode::SpfOnly, domain);
        return verdict;
    }
    if (e.alignedSignature && e.subjectUnsigned && e.recipientNotAddressed && !e.spfAligned) {
        Verdict verdict = make(VerdictLevel::DoesNotFit, StatementCode::HeadDoesNotFitAltered, domain);
        because(verdict, StatementCode::UnsignedPart, {{"part", "subject"}, {"domain", c.domain()}});
        return verdict;
    }
    return std::nullopt;
}

// --- 4. The author vouches.
Ruling vouched(const Case &c)
{
    const Evidence &e = c.e;
    if (e.authors.empty() || !e.authors.front().vouched())
        return std::nullopt;
    const Values domain{{"domain", c.domain()}, {"ip", c.ip()}};
    if (e.alignedSignature) {
        const bool weak = e.subjectUnsigned && !e.spfAligned;
        Verdict verdict = make(weak ? VerdictLevel::ProbablyGenuine : VerdictLevel::Confirmed,
                               weak ? StatementCode::HeadProbablyGenuine : StatementCode::HeadConfirmed, domain);
        because(verdict, StatementCode::DkimVouches, domain);
        if (e.spfAligned)
            because(verdict, StatementCode::SpfVouches, domain);
        if (weak)
            because(verdict, StatementCode::UnsignedPart, {{"part", "subject"}, {"domain", c.domain()}});
        return verdict;
    }
    if (e.sharedInfrastructure) {
        // Any customer of the shared service could have sent it, and nothing is sealed.
        Verdict verdict = make(VerdictLevel::CannotTell, StatementCode::HeadCannotTell, domain);
        because(verdict, StatementCode::SharedInfrastructure, domain);
        because(verdict, sealTrouble(e).value_or(StatementCode::SpfOnly), domain);
        return verdict;
    }
    Verdict verdict = make(VerdictLevel::ProbablyGenuine, StatementCode::HeadProbablyGenuine, domain);
    because(verdict, StatementCode::SpfVouches, domain);
    if (!e.undoneChange.empty())
        because(verdict, StatementCode::UndoVouches, {{"domain", c.domain()}, {"change", e.undoneChange}});
    else
        because(verdict, sealTrouble(e).value_or(StatementCode::SpfOnly), domain);
    return verdict;
}

// --- 5. Somebody the reader trusts vouches, or the seal fits once a known change is undone.
Ruling vouchedByTrusted(const Case &c)
{
    const Evidence &e = c.e;
    const Values domain{{"domain", c.domain()}};
    const auto probably = [&](StatementCode code, Values values) {
        Verdict verdict = make(VerdictLevel::ProbablyGenuine, StatementCode::HeadProbablyGenuine, domain);
        because(verdict, code, std::move(values));
        return verdict;
    };
    if (e.localOrigin)
        return probably(StatementCode::SubmittedWithLogin, {{"by", e.localHost}, {"domain", c.domain()}});
    if (e.authors.empty())
        return std::nullopt;
    if (e.arcReportsFailure && e.authors.front().dmarc.result == AuthResult::Fail)
        return std::nullopt;
    if (!e.arcSealer.empty())
        return probably(StatementCode::ArcVouches, {{"sealer", e.arcSealer}, {"domain", c.domain()}});
    if (e.undoPreserves)
        return probably(StatementCode::UndoVouches, {{"domain", c.domain()}, {"change", e.undoneChange}});
    if (e.receiverVouches) {
        Verdict verdict = probably(e.receiverVouches->named ? StatementCode::ReceiverVouches : StatementCode::GuessedReceiverVouches,
                                   {{"receiver", e.receiverVouches->receiver}, {"domain", c.domain()}});
        if (e.keyGone)
            because(verdict, StatementCode::KeyGone, domain);
        return verdict;
    }
    if (c.report.path.authenticatedSubmission && c.profile.ownsDomain(c.domain()) && c.report.path.border)
        return probably(StatementCode::SubmittedWithLogin, {{"by", c.report.path.hops[*c.report.path.border].by}, {"domain", c.domain()}});
    return std::nullopt;
}

// --- 6. The header alone was given, and the author's seal fits it: a missing text is not an altered one.
Ruling headerSealed(const Case &c)
{
    const Evidence &e = c.e;
    if (!e.headerSeal || !e.author())
        return std::nullopt;
    const Values domain{{"domain", c.domain()}};
    if (!e.unsignedDuplicates.empty()) {
        Verdict verdict = make(VerdictLevel::DoesNotFit, StatementCode::HeadDoesNotFitAltered, domain);
        because(verdict, StatementCode::UnsignedPart, {{"part", e.unsignedDuplicates.front()}, {"domain", c.domain()}});
        return verdict;
    }
    // A header can be copied onto another text and sent to others: only to the reader it names does it say something.
    const bool good = e.recipientAddressed && !e.subjectUnsigned && !e.receiverReportsFailure;
    Verdict verdict = good ? make(VerdictLevel::ProbablyGenuine, StatementCode::HeadProbablyGenuine, domain)
                           : make(VerdictLevel::CannotTell, StatementCode::HeadCannotTell, domain);
    because(verdict, StatementCode::SealFitsHeader, domain);
    return verdict;
}

// --- 7. The domain itself says that this cannot be its mail.
Ruling impossible(const Case &c)
{
    const Evidence &e = c.e;
    if (e.authors.empty() || e.oldMail)
        return std::nullopt;
    if (e.domainNonexistent || e.neverSends) {
        Verdict verdict = make(VerdictLevel::Forged, StatementCode::HeadForged, {{"domain", c.domain()}});
        because(verdict, e.domainNonexistent ? StatementCode::DomainDoesNotExist : StatementCode::DomainNeverSends, {{"domain", c.domain()}});
        otherSender(c, verdict);
        return verdict;
    }
    return std::nullopt;
}

// --- 8. An answer that decides did not come.
Ruling unanswered(const Case &c)
{
    const Evidence &e = c.e;
    if (!e.dnsFailed && !(e.alignedUnknown && !e.failedNames.empty()))
        return std::nullopt;
    Verdict verdict = make(VerdictLevel::CannotTell, StatementCode::HeadCannotTellNow, {{"domain", c.domain()}});
    serversWord(c, verdict);
    because(verdict, StatementCode::DnsFailed, {{"name", e.failedNames.empty() ? c.domain() : e.failedNames.front()}, {"domain", c.domain()}});
    return verdict;
}

void whyNothingFits(const Case &c, Verdict &verdict)
{
    const Evidence &e = c.e;
    if (e.hasHiddenCharacters)
        because(verdict, StatementCode::HiddenCharacters, {{"domain", c.domain()}});
    if (e.ownDomainFromOutside)
        because(verdict, StatementCode::OwnDomainOutside, {{"domain", c.domain()}, {"ip", c.ip()}});
    if (e.receiverDisagrees)
        because(verdict, StatementCode::ReceiverDisagrees, {{"receiver", e.disagreeingReceiver}});
    if (e.plantedResults)
        because(verdict, StatementCode::PlantedResults, {});
    otherSender(c, verdict);
    if (e.spfFails || e.spfSoftfails)
        because(verdict, StatementCode::SenderListRefuses, {{"ip", c.ip()}, {"domain", c.domain()}});
    if (const auto trouble = sealTrouble(e))
        because(verdict, *trouble, {{"domain", c.domain()}});
    if (e.replyElsewhere && !e.mailingList)
        because(verdict, StatementCode::ReplyGoesElsewhere, {{"address", e.replyTo}});
    if (verdict.because.empty())
        because(verdict, StatementCode::NothingAligned, {{"domain", c.domain()}});
}

// --- 9. DMARC failed: nothing of the author's fits. How grave that is depends on its policy and on innocent causes.
Ruling failed(const Case &c)
{
    const Evidence &e = c.e;
    if (e.authors.empty())
        return std::nullopt;
    const bool dmarcFailed = e.authors.front().dmarc.result == AuthResult::Fail;
    const bool noRecord = e.authors.front().dmarc.result == AuthResult::None;
    if (!dmarcFailed && !(noRecord && e.ownDomainFromOutside))
        return std::nullopt;
    const Values domain{{"domain", c.domain()}};
    const auto forged = [&] {
        Verdict verdict = make(VerdictLevel::Forged, StatementCode::HeadForged, domain);
        if (e.enforced)
            because(verdict, StatementCode::PolicyRejects, domain);
        whyNothingFits(c, verdict);
        return verdict;
    };
    const auto doesNotFit = [&](std::optional<StatementCode> explanation) {
        Verdict verdict = make(VerdictLevel::DoesNotFit, StatementCode::HeadDoesNotFit, domain);
        if (explanation)
            because(verdict, *explanation, {{"domain", c.domain()}, {"name", e.mailingList ? e.listId : e.forwarder}});
        whyNothingFits(c, verdict);
        return verdict;
    };
    const auto cannotTell = [&](StatementCode explanation) {
        Verdict verdict = make(VerdictLevel::CannotTell, StatementCode::HeadCannotTell, domain);
        because(verdict, explanation,
                {{"domain", c.domain()}, {"name", e.mailingList ? e.listId : e.forwarder}, {"proven", c.proven()}, {"address", e.authors.front().address}});
        return verdict;
    };
    const StatementCode passedOn = e.mailingList ? StatementCode::ListExplains : StatementCode::ForwardingExplains;

    // A forwarder the reader trusts recorded that it had failed already on entry: forwarding is no excuse then.
    if (e.arcReportsFailure && e.enforced && !e.oldMail) {
        Verdict verdict = forged();
        verdict.because.insert(verdict.because.begin(), {StatementCode::UpstreamFailed, domain});
        verdict.because.resize(std::min<std::size_t>(verdict.because.size(), 3));
        return verdict;
    }
    if (e.ownDomainFromOutside && (e.spfFails || e.spfSoftfails || e.enforced) && !e.oldMail)
        return forged();
    // A seal of the author's that could not be checked to the end may be good.
    if (e.alignedUnknown && !e.alignedBroken)
        return cannotTell(e.headersOnly ? StatementCode::MissingBody : StatementCode::SealUnchecked);
    if (e.returnPathUnknown && !e.alignedBroken)
        return cannotTell(StatementCode::MissingEnvelope);
    // The seal fits once text that was added is taken away: the rest is the author's, the added text is somebody's.
    if (!e.undoneChange.empty()) {
        Verdict verdict = cannotTell(passedOn);
        if (!c.indirect())
            verdict.because.clear();
        because(verdict, StatementCode::UndoVouches, {{"domain", c.domain()}, {"change", e.undoneChange}});
        return verdict;
    }
    // Lists and forwarders change honest mail: where the author's own seal is there but broken, that is the likely cause.
    if (c.indirect() && (e.alignedBroken || !e.enforced) && !e.upstreamFailure)
        return cannotTell(passedOn);
    if (e.keyGone && !e.alignedBroken)
        return cannotTell(StatementCode::KeyGone);
    if (c.indirect())
        return doesNotFit(passedOn);
    if (e.pastedAltered && e.alignedBroken)
        return cannotTell(StatementCode::SealBroken);
    if (e.enforced)
        return e.oldMail ? doesNotFit(std::nullopt) : forged();
    if (!e.onBehalfOf.empty())
        return cannotTell(StatementCode::OnBehalf);
    if (!e.thirdParty.empty() && !e.spfFails && !e.plantedResults)
        return cannotTell(StatementCode::SentByOther);
    const bool deceit = e.spfFails || e.spfSoftfails || e.replyElsewhere || e.plantedResults || e.inventedHops || e.alignedBroken || e.receiverDisagrees
        || !c.proven().empty();
    // A bounce or another report with an empty envelope sender is often not set up to be vouched for.
    const bool nullSender = c.report.path.client.mailFrom && c.report.path.client.mailFrom->empty();
    if (deceit && !(nullSender && !e.spfFails))
        return doesNotFit(std::nullopt);
    Verdict verdict = cannotTell(StatementCode::NothingAligned);
    because(verdict, StatementCode::PolicyNone, domain);
    return verdict;
}

// --- 10. No policy and nothing that vouches.
Ruling unpublished(const Case &c)
{
    const Evidence &e = c.e;
    if (e.authors.empty() || e.authors.front().dmarc.result != AuthResult::None)
        return std::nullopt;
    const Values domain{{"domain", c.domain()}};
    if (c.indirect()) {
        Verdict verdict = make(VerdictLevel::CannotTell, StatementCode::HeadCannotTell, domain);
        because(verdict, e.mailingList ? StatementCode::ListExplains : StatementCode::ForwardingExplains,
                {{"name", e.mailingList ? e.listId : e.forwarder}, {"domain", c.domain()}});
        return verdict;
    }
    if ((e.spfFails || e.spfSoftfails || e.plantedResults || e.inventedHops) && !e.oldMail) {
        Verdict verdict = make(VerdictLevel::DoesNotFit, StatementCode::HeadDoesNotFit, domain);
        whyNothingFits(c, verdict);
        return verdict;
    }
    Verdict verdict = make(VerdictLevel::CannotTell, StatementCode::HeadCannotTell, domain);
    const std::optional<StatementCode> trouble = sealTrouble(e);
    if (trouble)
        because(verdict, *trouble, domain);
    if (!e.onBehalfOf.empty() || !e.thirdParty.empty())
        because(verdict, StatementCode::SentByOther, {{"proven", e.onBehalfOf.empty() ? e.thirdParty : e.onBehalfOf}, {"domain", c.domain()}});
    const bool listed = c.report.spf && c.report.spf->result != AuthResult::None;
    because(verdict, trouble || listed ? StatementCode::NothingAligned : StatementCode::NothingPublished, domain);
    return verdict;
}

// --- 11. Nothing could be checked here: only the word of the reader's own server, for or against.
Ruling unchecked(const Case &c)
{
    const Evidence &e = c.e;
    if (e.receiverReportsFailure && !c.indirect() && !e.authors.empty()) {
        Verdict verdict = make(VerdictLevel::DoesNotFit, StatementCode::HeadDoesNotFit, {{"domain", c.domain()}});
        because(verdict, StatementCode::ReceiverRefutes, {{"receiver", e.failingReceiver}, {"domain", c.domain()}});
        return verdict;
    }
    Verdict verdict = make(VerdictLevel::CannotTell, StatementCode::HeadCannotTell, {{"domain", c.domain()}});
    serversWord(c, verdict);
    if (const auto trouble = sealTrouble(e); trouble && (e.alignedBroken || !e.dnsNotAsked))
        because(verdict, *trouble, {{"domain", c.domain()}});
    because(verdict, e.dnsNotAsked ? StatementCode::NothingAsked : StatementCode::NothingAligned, {{"domain", c.domain()}});
    return verdict;
}

constexpr Ruling (*rules[])(const Case &) = {noSender,   severalSenders, misused, vouched,     vouchedByTrusted, headerSealed,
                                             impossible, unanswered,     failed,  unpublished, unchecked};

} // namespace

Verdict decide(const Report &report, const Profile &profile, const Options &options, const Evidence &evidence)
{
    const Case c{report, profile, options, evidence};
    Verdict verdict;
    for (const auto rule : rules) {
        if (Ruling ruling = rule(c)) {
            verdict = std::move(*ruling);
            break;
        }
    }
    verdict.imitates = evidence.imitates;
    headImitation(evidence, verdict);
    verdict.advice = adviceFor(evidence, verdict);
    verdict.notChecked = missingPieces(report, profile, evidence, verdict.level);
    headBounce(report, verdict);
    return verdict;
}

} // namespace heloscope
