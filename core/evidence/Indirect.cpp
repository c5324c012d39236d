// Innocent explanations: lists, forwarders, services that send for others. They lighten an accusation, never prove a sender.

#include "core/base/Ascii.h"
#include "core/domain/Domain.h"
#include "core/evidence/Gather.h"
#include "core/evidence/Names.h"

#include <algorithm>
#include <optional>

namespace heloscope::evidence {

namespace {

// RFC 2919: the text between the last "<" and ">" of List-Id, or the bare value.
std::string listIdOf(const Message &message)
{
    const std::string text = fieldText(message, "List-Id");
    const std::size_t open = text.rfind('<');
    const std::size_t close = text.find('>', open == std::string::npos ? 0 : open);
    if (open != std::string::npos && close != std::string::npos)
        return lowered(text.substr(open + 1, close - open - 1));
    return lowered(trimmed(text));
}

bool isSrs(std::string_view localPart)
{
    // Guide: SRS0 or SRS1 followed by one of three separators; Exchange Online writes "+SRS=", Gmail "+caf_=".
    if (localPart.size() > 5 && (startsWithIgnoreCase(localPart, "SRS0") || startsWithIgnoreCase(localPart, "SRS1")))
        return localPart[4] == '=' || localPart[4] == '-' || localPart[4] == '+';
    return containsIgnoreCase(localPart, "+SRS=") || containsIgnoreCase(localPart, "+caf_=");
}

void gatherList(const EvidenceInput &input, const Author &author, Evidence &evidence)
{
    const Message &message = input.message;
    evidence.listId = listIdOf(message);
    const bool redistribution = hasField(message, "List-Post") || hasField(message, "X-BeenThere") || hasField(message, "X-Mailman-Version")
        || hasField(message, "X-Mailing-List") || hasField(message, "Mailing-List");
    if (evidence.listId.empty() && !redistribution)
        return;
    // A list of the author's own organisation that also handed the mail over is a newsletter: nothing was passed on.
    const std::string envelope = domainOf(input.report.path.client.mailFrom.value_or(""));
    const bool foreignList = !evidence.listId.empty() && !author.domain.empty() && !sameOwner(evidence.listId, author.domain);
    const bool foreignEnvelope = !envelope.empty() && !author.domain.empty() && !sameOwner(envelope, author.domain);
    evidence.mailingList = redistribution || (foreignList && foreignEnvelope);
    if (!evidence.mailingList || input.report.from.addresses.empty())
        return;
    const Mailbox &from = input.report.from.addresses.front();
    const bool fromList = evidence.listId.empty() ? !envelope.empty() && sameOwner(envelope, author.domain) : sameOwner(evidence.listId, author.domain);
    evidence.listRewroteFrom = fromList
        && (containsIgnoreCase(from.displayName, " via ") || hasField(message, "X-Original-From") || hasField(message, "X-MailFrom"));
}

std::vector<std::string> domainsOf(const std::vector<std::string> &addresses)
{
    std::vector<std::string> domains;
    for (const std::string &address : addresses)
        domains.push_back(domainOf(address));
    return domains;
}

// The border peer is a mailbox host that the message was addressed to: it handed on what came to its own user.
std::string forwarderByRoute(const EvidenceInput &input)
{
    const received::Path &path = input.report.path;
    if (!path.border || *path.border + 1 >= path.hops.size())
        return {};
    const received::Hop &border = path.hops[*path.border];
    std::optional<std::vector<std::string>> to;
    for (std::size_t i = *path.border + 1; i < path.hops.size(); ++i) {
        const received::Hop &hop = path.hops[i];
        const auto isWriters = [&hop](std::string_view name) { return sameOwner(name, hop.by); };
        if (hop.by.empty() || isWriters(border.by))
            continue;
        if (!isWriters(domainOf(hop.forAddress))) {
            if (!to)
                to = domainsOf(addressesIn(input.message, "To"));
            if (std::none_of(to->begin(), to->end(), isWriters))
                continue;
        }
        // The line below the border must have been written by the machine that handed the mail over.
        if (isWriters(border.rdns) || isWriters(border.helo) || isWriters(border.fromName))
            return hop.by;
    }
    return {};
}

void gatherForwarding(const EvidenceInput &input, const Author &author, Evidence &evidence)
{
    const Message &message = input.message;
    const std::string mailFrom = input.report.path.client.mailFrom.value_or("");
    const std::string local = mailFrom.substr(0, mailFrom.rfind('@'));
    evidence.srs = isSrs(local);
    if (evidence.srs)
        evidence.forwarder = domainOf(mailFrom);
    const bool marks = hasField(message, "X-Forwarded-To") || hasField(message, "X-Forwarded-For") || hasField(message, "X-Forwarded-Encrypted")
        || hasField(message, "Resent-From") || hasField(message, "X-MS-Exchange-Inbox-Rules-Loop");
    evidence.forwarded = evidence.srs || marks || input.report.path.forwarderBorder.has_value();
    // MAIL FROM kept by the forwarder: SPF then speaks against an honest sender.
    const bool spfBroken = input.report.spf && input.report.spf->result != AuthResult::Pass;
    const bool keptEnvelope = spfBroken && !mailFrom.empty() && sameOwner(domainOf(mailFrom), author.domain);
    if (const std::string byRoute = keptEnvelope ? forwarderByRoute(input) : std::string(); !byRoute.empty()) {
        evidence.forwardingLikely = true;
        if (evidence.forwarder.empty())
            evidence.forwarder = byRoute;
    }
}

void gatherServices(const EvidenceInput &input, const Author &author, Evidence &evidence)
{
    const Report &report = input.report;
    if (author.domain.empty())
        return;
    const auto proves = [&](std::string_view domain) {
        if (report.spf && report.spf->result == AuthResult::Pass && sameOwner(report.spf->domain, domain))
            return true;
        for (const dkim::Signature &signature : report.dkim) {
            if (signature.result == AuthResult::Pass && sameOwner(signature.domain, domain))
                return true;
        }
        return false;
    };
    for (const std::string &sender : addressesIn(input.message, "Sender")) {
        const std::string domain = domainOf(sender);
        if (!domain.empty() && !sameOwner(domain, author.domain) && proves(domain) && !evidence.mailingList)
            evidence.onBehalfOf = domain;
    }
    // A mailing service seals with its own name and uses its own return path, and leaves the marks bulk senders must leave.
    const auto bulkMarks = [&] {
        return hasField(input.message, "Feedback-ID") || hasField(input.message, "List-Unsubscribe") || hasField(input.message, "X-CSA-Complaints")
            || hasField(input.message, "X-Report-Abuse") || hasField(input.message, "CFBL-Address");
    };
    for (const dkim::Signature &signature : report.dkim) {
        if (signature.result != AuthResult::Pass || sameOwner(signature.domain, author.domain))
            continue;
        const bool alsoEnvelope = report.spf && report.spf->result == AuthResult::Pass && sameOwner(report.spf->domain, signature.domain);
        if (alsoEnvelope && (author.vouched() || bulkMarks()))
            evidence.thirdParty = signature.domain;
    }
    if (evidence.thirdParty.empty() && author.vouchedByDkim && report.spf && report.spf->result == AuthResult::Pass
        && !sameOwner(report.spf->domain, author.domain) && bulkMarks())
        evidence.thirdParty = report.spf->domain;
}

} // namespace

void gatherIndirect(const EvidenceInput &input, Evidence &evidence)
{
    static const Author nobody;
    const Author &author = evidence.authors.empty() ? nobody : evidence.authors.front();
    gatherList(input, author, evidence);
    gatherForwarding(input, author, evidence);
    gatherServices(input, author, evidence);
}

} // namespace heloscope::evidence
