// What the returned message itself says: its seals, how it was submitted, whether it is in the sent mail.

#include "core/base/Ascii.h"
#include "core/bounce/Ledger.h"
#include "core/message/Address.h"
#include "core/sent/SentIndex.h"

#include <algorithm>

namespace heloscope::bounce {

namespace {

bool usualAddress(const Profile &profile, std::string_view ip)
{
    const auto address = IpAddress::parseLenient(ip);
    return address && std::any_of(profile.usualSubmissionIps.begin(), profile.usualSubmissionIps.end(), [&](const IpNetwork &network) {
               return network.contains(*address);
           });
}

// A web page's script: its own header, or the account a web server runs under on the usual systems.
bool writtenByScript(const Case &c)
{
    const Message &original = c.input.original->message;
    for (const char *name : {"X-PHP-Originating-Script", "X-PHP-Script", "X-Source-Script"}) {
        if (original.first(name))
            return true;
    }
    for (const received::Hop &hop : c.input.original->hops) {
        const std::string_view line = original.value(original.fields()[hop.field]);
        const bool webAccount = containsIgnoreCase(line, "from userid 33)") || containsIgnoreCase(line, "from userid 48)");
        const bool named = equalsIgnoreCase(hop.fromName, "www-data") || equalsIgnoreCase(hop.fromName, "apache") || equalsIgnoreCase(hop.fromName, "nginx");
        if ((webAccount || named) && c.own.isHost(hop.by))
            return true;
    }
    return false;
}

// The line by which an own server took the message from a person's machine; only lines of own hosts below a proven handover count.
const received::Hop *submissionHop(const Case &c)
{
    const std::vector<received::Hop> &hops = c.input.original->hops;
    const received::Hop *found = nullptr;
    for (std::size_t i = c.handover ? c.handover->index + 1 : 0; i < hops.size(); ++i) {
        if (!c.own.isHost(hops[i].by))
            break;
        found = &hops[i];
        if (hops[i].authenticated)
            break;
    }
    return found;
}

std::vector<std::string> addresses(const std::vector<Recipient> &recipients)
{
    std::vector<std::string> found;
    for (const Recipient &recipient : recipients)
        found.push_back(recipient.address);
    return found;
}

} // namespace

void gatherDkim(Case &c)
{
    if (!c.input.original)
        return;
    bool sound = false, headersSound = false;
    std::string domain;
    for (const dkim::Signature &signature : c.input.original->signatures) {
        if (!c.own.isDomain(signature.domain))
            continue;
        const bool headers = signature.headers == Validity::Valid;
        const bool body = signature.body == dkim::BodyState::Match || signature.body == dkim::BodyState::PartlySigned;
        sound = sound || (headers && body);
        headersSound = headersSound || headers;
        if (headers)
            domain = signature.domain;
    }
    if (sound)
        c.ledger.add(Group::Dkim, Side::TextOurs, Weight::Strong, "dkim-own-valid", {{"domain", domain}});
    else if (headersSound)
        c.ledger.add(Group::Dkim, Side::TextOurs, Weight::Moderate, "dkim-own-headers", {{"domain", domain}});
}

void gatherSubmission(Case &c)
{
    if (!c.input.original || !c.leftThroughOwnHost)
        return;
    if (writtenByScript(c)) {
        c.ledger.add(Group::Submission, Side::NotAuthored, Weight::Strong, "web-script");
        return;
    }
    const received::Hop *hop = submissionHop(c);
    if (!hop)
        return;
    const auto ip = IpAddress::parseLenient(hop->ip);
    const std::vector<std::pair<std::string, std::string>> values{{"ip", hop->ip}, {"by", hop->by}, {"name", hop->authUser}};
    if (usualAddress(c.input.profile, hop->ip))
        c.ledger.add(Group::Submission, Side::Authored, Weight::Weak, "usual-submission", values);
    else if (ip && !ip->isPrivate() && !c.input.profile.usualSubmissionIps.empty() && !c.own.isOutboundIp(hop->ip))
        c.ledger.add(Group::Submission, Side::NotAuthored, Weight::Moderate, "foreign-submission", values);
    else if (hop->authenticated)
        c.ledger.add(Group::Submission, Side::LeftOurs, Weight::Weak, "own-server-login", values);
}

void gatherSent(Case &c)
{
    const BounceFacts &facts = c.input.facts;
    sent::Query query;
    if (facts.original && !facts.original->messageId.empty())
        query.messageIds.push_back(facts.original->messageId);
    if (c.input.original) {
        for (const char *name : {"X-Microsoft-Original-Message-ID", "X-Google-Original-Message-ID"}) {
            if (const HeaderField *field = c.input.original->message.first(name))
                query.messageIds.emplace_back(trimmed(c.input.original->message.value(*field)));
        }
    }
    for (const std::string &answered : facts.answers)
        query.messageIds.push_back(answered);
    query.recipients = addresses(facts.recipients);
    query.recipients.insert(query.recipients.end(), facts.addressedAs.begin(), facts.addressedAs.end());
    if (facts.original) {
        query.subject = facts.original->subject;
        if (const auto date = parseMailDate(facts.original->date))
            query.date = date->utc;
    }
    if (query.subject.empty())
        query.subject = facts.answeredSubject;
    if (!query.date)
        query.date = c.input.path.receivedAt;
    // RFC 3461 §4.4: the sender's own identifier; many programs take the Message-ID.
    if (facts.envelopeId.find('@') != std::string::npos)
        query.messageIds.push_back(facts.envelopeId);
    const sent::Finding result = sent::find(c.input.profile, query);
    if (result.match != sent::Match::None || result.covered) {
        const UnixTime looked = query.date.value_or(c.input.options.now);
        c.verdict.sentMatch = {result.match != sent::Match::None, result.message.messageId, result.message.subject,
                               result.match != sent::Match::None ? result.message.date : formatRfc3339(looked), result.message.to};
    }
    if (result.match != sent::Match::None) {
        // Subject and time can be guessed; they are for providers that replace the Message-ID.
        const Weight weight = result.match == sent::Match::Identifier ? Weight::Strong : Weight::Moderate;
        if (result.recipientAddressed)
            c.ledger.add(Group::Sent, Side::Authored, weight, "in-sent-mail", {{"name", result.message.subject}});
        else
            c.ledger.add(Group::Sent, Side::TextOurs, Weight::Strong, "in-sent-mail-other-recipient", {{"name", result.message.subject}});
        return;
    }
    // "Not found" says something only about an account whose mail is here, and a message that can be looked for.
    const bool searchable = !query.messageIds.empty() || (!query.subject.empty() && !query.recipients.empty());
    if (searchable && result.covered && (c.own.bouncedTo().empty() || c.own.isReader(c.own.bouncedTo())))
        c.ledger.add(Group::Sent, Side::NotAuthored, Weight::Moderate, "not-in-sent-mail");
}

void gatherReader(Case &c)
{
    switch (c.input.options.wrote) {
    case Wrote::Unknown: break;
    case Wrote::Yes: c.ledger.add(Group::Reader, Side::Authored, Weight::Strong, "user-wrote"); break;
    case Wrote::No: c.ledger.add(Group::Reader, Side::NotAuthored, Weight::Strong, "user-did-not-write"); break;
    }
    // The refusing server says itself that the sender was not confirmed; it knows what it was handed.
    for (const Recipient &recipient : c.input.facts.recipients) {
        if (recipient.meaning == "sender-not-verified" || recipient.meaning == "spf-refused") {
            c.ledger.add(Group::Remote, Side::SomeoneElse, Weight::Moderate, "remote-auth-failed",
                         {{"name", recipient.remote}, {"address", recipient.address}});
            break;
        }
    }
}

} // namespace heloscope::bounce
