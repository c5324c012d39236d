#include "core/bounce/BounceEvaluate.h"

#include "core/base/Ascii.h"
#include "core/bounce/Ledger.h"
#include "core/bounce/ReturnPathTag.h"

#include <algorithm>

namespace heloscope::bounce {

namespace {

void describe(const BounceInput &input, Verdict &verdict)
{
    const BounceFacts &facts = input.facts;
    verdict.kind = facts.kind;
    verdict.dialect = facts.dialect;
    verdict.reportingMta = facts.reportingMta;
    verdict.recipients = facts.recipients;
    if (!facts.original)
        return;
    Original original;
    original.carried = facts.original->carried;
    original.messageId = facts.original->messageId;
    original.from = facts.original->from;
    original.to = facts.original->to;
    original.subject = facts.original->subject;
    original.date = facts.original->date;
    verdict.original = std::move(original);
}

// The address the bounce was sent to: an own one before any other, tags removed.
std::string bouncedTo(const BounceInput &input, const std::vector<std::string> &addresses, std::size_t envelope)
{
    std::string first;
    for (std::size_t i = 0; i < envelope; ++i) {
        const auto tag = readBatv(addresses[i]);
        const std::string &address = tag ? tag->address : addresses[i];
        if (input.profile.ownsAddress(address))
            return address;
        if (first.empty())
            first = address;
    }
    return first;
}

struct Ruling {
    BounceVerdict verdict;
    Confidence confidence;
};

Confidence lower(Confidence confidence) { return confidence == Confidence::High ? Confidence::Medium : Confidence::Low; }

// --- It left our system: was it the reader?
Ruling leftOurs(const Case &c)
{
    const Ledger &ledger = c.ledger;
    const std::size_t agreeing = ledger.groups({Side::LeftOurs, Side::TextOurs, Side::Authored}, Weight::Moderate);
    const bool script = ledger.has("web-script");
    const bool foreign = ledger.has("foreign-submission");
    // Sent by us, to this recipient or to one who passes mail on to it.
    const bool inSent = ledger.has(Side::Authored, Weight::Moderate) || ledger.has("in-sent-mail-other-recipient");
    const bool saysNo = ledger.has("user-did-not-write");
    const bool absent = ledger.has("not-in-sent-mail");
    if (script && !inSent)
        return {BounceVerdict::Compromised,
                absent || saysNo || agreeing >= 2 || ledger.has(Side::LeftOurs, Weight::Strong) ? Confidence::High : Confidence::Medium};
    if (inSent && !(saysNo && foreign)) {
        const Confidence sure = agreeing >= 2 && !ledger.has("tag-expired") && !saysNo ? Confidence::High : Confidence::Medium;
        return {BounceVerdict::Genuine, sure};
    }
    if (saysNo || (absent && foreign))
        return {BounceVerdict::Compromised, foreign && (saysNo || absent) && agreeing >= 1 ? Confidence::High : Confidence::Medium};
    // One sign alone is no reason to send people to change their password.
    if (absent || foreign)
        return {ledger.has("usual-submission") ? BounceVerdict::Genuine : BounceVerdict::CannotTell, Confidence::Low};
    // It left our system; whether the reader wrote it, only the reader or the sent mail can say.
    return {BounceVerdict::Genuine, ledger.has("usual-submission") ? Confidence::Medium : Confidence::Low};
}

// --- Someone else handed it in.
Ruling someoneElse(const Case &c)
{
    const Ledger &ledger = c.ledger;
    const bool textOurs = ledger.has(Side::TextOurs, Weight::Strong) || ledger.has(Side::Authored, Weight::Strong);
    if (textOurs) {
        // Our seal, to the person we wrote to: somebody in between passes it on and does not say so.
        if (ledger.has("in-sent-mail") && ledger.has("dkim-own-valid"))
            return {BounceVerdict::Genuine, Confidence::Medium};
        if (ledger.has("in-sent-mail") && !ledger.has(Side::SomeoneElse, Weight::Strong))
            return {BounceVerdict::Genuine, Confidence::Medium};
        if (ledger.has("user-wrote"))
            return {BounceVerdict::CannotTell, Confidence::Low};
        // A replay: the text is ours, the sending was not.
        return {BounceVerdict::Backscatter, ledger.has(Side::SomeoneElse, Weight::Strong) ? Confidence::Medium : Confidence::Low};
    }
    const bool strong = ledger.has(Side::SomeoneElse, Weight::Strong);
    const std::size_t agreeing = ledger.groups({Side::SomeoneElse, Side::NotAuthored}, Weight::Moderate);
    const bool contradicted = ledger.has(Side::Authored, Weight::Moderate) || ledger.has(Side::LeftOurs, Weight::Moderate)
        || ledger.has(Side::TextOurs, Weight::Moderate);
    if (strong)
        return {BounceVerdict::Backscatter, agreeing >= 2 && !contradicted ? Confidence::High : Confidence::Medium};
    return {BounceVerdict::Backscatter, agreeing >= 2 ? Confidence::Medium : Confidence::Low};
}

Ruling decide(const Case &c)
{
    const Ledger &ledger = c.ledger;
    const bool left = ledger.has(Side::LeftOurs, Weight::Strong), other = ledger.has(Side::SomeoneElse, Weight::Strong);
    if (left && other) {
        // Typical: a tag stolen from a recent mail. What the reader's own archive and seal say outweighs a hidden forwarder.
        if (ledger.has("in-sent-mail") && ledger.groups({Side::LeftOurs, Side::TextOurs}, Weight::Strong) >= 2)
            return {BounceVerdict::Genuine, Confidence::Medium};
        return {BounceVerdict::CannotTell, Confidence::Medium};
    }
    if (left)
        return leftOurs(c);
    if (other)
        return someoneElse(c);
    const bool authored = ledger.has(Side::Authored, Weight::Moderate);
    const bool leaning = ledger.has(Side::LeftOurs, Weight::Moderate);
    const bool textOurs = ledger.has(Side::TextOurs, Weight::Moderate);
    if (authored && (leaning || textOurs || !ledger.has(Side::SomeoneElse, Weight::Moderate)))
        return {BounceVerdict::Genuine, leaning || ledger.has(Side::TextOurs, Weight::Strong) ? Confidence::High : Confidence::Medium};
    if (leaning && !ledger.has(Side::SomeoneElse, Weight::Moderate)) {
        const Ruling ruling = leftOurs(c);
        // Never "compromised" without a strong sign that it left our system.
        if (ruling.verdict == BounceVerdict::Compromised)
            return {BounceVerdict::CannotTell, Confidence::Low};
        return {ruling.verdict, lower(ruling.confidence)};
    }
    if (ledger.has(Side::SomeoneElse, Weight::Moderate))
        return someoneElse(c);
    if (textOurs)
        return {ledger.has(Side::NotAuthored, Weight::Moderate) ? BounceVerdict::CannotTell : BounceVerdict::Genuine, Confidence::Low};
    if (ledger.has("user-did-not-write") || (ledger.has("not-in-sent-mail") && ledger.has(Side::SomeoneElse, Weight::Weak)))
        return {BounceVerdict::Backscatter, Confidence::Low};
    return {BounceVerdict::CannotTell, Confidence::Low};
}

void sayWhatWouldHelp(const Case &c, Verdict &verdict)
{
    const Profile &profile = c.input.profile;
    const auto say = [&verdict](const char *code) { verdict.wouldHelp.push_back(code); };
    if (verdict.confidence == Confidence::High)
        return;
    if (!c.input.original)
        say("full-source");
    if (profile.sentMessages.empty() && !profile.sentArchive)
        say("sent-mail");
    if (profile.outboundIps.empty() && profile.outboundHosts.empty())
        say("own-servers");
    const bool keyless = std::any_of(verdict.signatures.begin(), verdict.signatures.end(),
                                     [](const TagResult &tag) { return tag.scheme == "batv" && (tag.result == "date-fits" || tag.result == "no-key"); });
    if (keyless)
        say("batv-key");
    if (c.input.options.wrote == Wrote::Unknown && !c.ledger.has(Side::Authored, Weight::Strong)) {
        say("did-you-write");
        verdict.askDidYouWrite = verdict.verdict != BounceVerdict::Fake;
    }
}

bool isReport(Kind kind) { return kind == Kind::Failure || kind == Kind::Delay || kind == Kind::Success; }

void evaluateReport(Case &c)
{
    if (isFake(c)) {
        c.verdict.verdict = BounceVerdict::Fake;
        return;
    }
    gatherHandover(c);
    gatherDkim(c);
    gatherSubmission(c);
    gatherSent(c);
    gatherReader(c);
    const Ruling ruling = decide(c);
    c.verdict.verdict = ruling.verdict;
    c.verdict.confidence = ruling.confidence;
}

// Automatic mail answers, it does not bounce; whom it answers is worth telling.
void evaluateAutomatic(Case &c)
{
    gatherSent(c);
    gatherReader(c);
    c.verdict.verdict = BounceVerdict::Automatic;
    c.verdict.confidence = c.verdict.kind == Kind::Notice ? Confidence::Medium : Confidence::High;
}

void evaluateComplaint(Case &c)
{
    const std::string &source = c.input.facts.sourceIp;
    if (c.own.isOutboundIp(source))
        c.ledger.add(Group::Handover, Side::LeftOurs, Weight::Strong, "handover-own", {{"ip", source}});
    gatherDkim(c);
    gatherSent(c);
    c.verdict.verdict = BounceVerdict::Complaint;
    c.verdict.confidence = c.input.facts.reportPart ? Confidence::High : Confidence::Medium;
}

} // namespace

Verdict evaluate(const BounceInput &input, DnsView &dns)
{
    Verdict verdict;
    describe(input, verdict);
    std::size_t envelope = 0;
    const std::vector<std::string> addresses = taggedAddresses(input, envelope);
    const Own own(input, bouncedTo(input, addresses, envelope));
    Ledger ledger(verdict);
    Case c{input, own, ledger, verdict, dns};
    c.ownReport = isReport(verdict.kind) && madeAtOwnServer(input, own);
    gatherTags(c, addresses, envelope);
    if (isReport(verdict.kind))
        evaluateReport(c);
    else if (verdict.kind == Kind::Complaint)
        evaluateComplaint(c);
    else
        evaluateAutomatic(c);
    sayWhatWouldHelp(c, verdict);
    return verdict;
}

} // namespace heloscope::bounce
