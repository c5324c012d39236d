// Signs on the route and in the envelope: own domain from outside, lines in an own host's name, replay, smuggling.

#include "core/base/Ascii.h"
#include "core/evidence/Gather.h"
#include "core/evidence/Names.h"

#include <algorithm>

namespace heloscope::evidence {

namespace {

bool passesBeside(const Report &report, const Author &author)
{
    if (!report.spf || report.spf->result != AuthResult::Pass)
        return false;
    // The handing-over domain also sealed the message, or belongs to the author: it stands by it.
    if (sameOwner(report.spf->domain, author.domain))
        return true;
    return std::any_of(report.dkim.begin(), report.dkim.end(), [&](const dkim::Signature &signature) {
        return signature.result == AuthResult::Pass && sameOwner(signature.domain, report.spf->domain);
    });
}

std::vector<std::string> ownAddresses(const EvidenceInput &input)
{
    std::vector<std::string> own = input.profile.addresses;
    if (!input.profile.recipient.empty())
        own.push_back(input.profile.recipient);
    if (own.empty() && input.report.path.border)
        own.push_back(input.report.path.hops[*input.report.path.border].forAddress);
    own.erase(std::remove(own.begin(), own.end(), std::string()), own.end());
    return own;
}

void gatherReplay(const EvidenceInput &input, const Author &author, Evidence &evidence)
{
    const std::vector<std::string> own = ownAddresses(input);
    std::vector<std::string> named;
    for (const char *field : {"To", "Cc", "Bcc", "Resent-To", "Resent-Cc"}) {
        for (std::string &address : addressesIn(input.message, field))
            named.push_back(std::move(address));
    }
    const bool addressed = std::any_of(named.begin(), named.end(), [&](const std::string &address) {
        return std::any_of(own.begin(), own.end(), [&](const std::string &mine) { return equalsIgnoreCase(mine, address); })
            || input.profile.ownsAddress(address);
    });
    evidence.recipientAddressed = addressed;
    evidence.recipientNotAddressed = !own.empty() && !named.empty() && !addressed;
    // RFC 6376 §8.6: a valid seal, handed over by a stranger, to somebody the author did not write to.
    const bool stranger = input.report.spf && input.report.path.client.mailFrom && !passesBeside(input.report, author)
        && !sameOwner(domainOf(*input.report.path.client.mailFrom), author.domain);
    const bool sealed = evidence.alignedSignature || (evidence.receiverVouches && evidence.receiverVouches->dkimAlignedPass);
    evidence.replay = sealed && evidence.recipientNotAddressed && stranger && !evidence.mailingList && !evidence.forwarded && !evidence.forwardingLikely
        && evidence.thirdParty.empty() && !input.report.path.client.mailFrom->empty();
}

void gatherLines(const EvidenceInput &input, const Author &author, Evidence &evidence)
{
    const received::Path &path = input.report.path;
    if (!path.border)
        return;
    const received::Hop &border = path.hops[*path.border];
    // A line in an own host's name below the border: invented, unless the mail was ours, went out and came back.
    const bool ours = input.profile.ownsDomain(author.domain);
    for (std::size_t i = *path.border + 1; i < path.hops.size() && !ours; ++i) {
        const std::string &by = path.hops[i].by;
        if (!by.empty() && Profile::covers(input.profile.receivingHosts, by))
            evidence.inventedHops = true;
    }
    if (ours && !path.authenticatedSubmission && !path.client.ip.empty() && !author.vouched() && !evidence.mailingList) {
        const auto client = IpAddress::parse(path.client.ip);
        const bool ownMachine = client
            && (client->isPrivate() || std::any_of(input.profile.outboundIps.begin(), input.profile.outboundIps.end(), [&](const IpNetwork &network) {
                                    return network.contains(*client);
                                }));
        evidence.ownDomainFromOutside = !ownMachine;
    }
    // A line that says another server had taken the mail in for the reader, while the machine that handed it over is another one.
    if (*path.border + 1 < path.hops.size() && !ours && !author.vouched()) {
        const received::Hop &below = path.hops[*path.border + 1];
        const std::string takenFor = domainOf(below.forAddress);
        const bool continues = sameOwner(below.by, border.rdns) || sameOwner(below.by, border.helo) || sameOwner(below.by, border.fromName);
        const bool forReader = !takenFor.empty() && (input.profile.ownsDomain(takenFor) || equalsIgnoreCase(takenFor, domainOf(border.forAddress)));
        evidence.inventedHops = evidence.inventedHops || (forReader && !continues && !below.by.empty() && !below.internal);
    }
    const bool lowest = *path.border + 1 >= path.hops.size();
    const bool dated = hasField(input.message, "Date"), numbered = hasField(input.message, "Message-ID");
    // A line below may be invented as well: where both marks are missing, it excuses nothing.
    const bool marksMissing = lowest ? !dated || !numbered : !dated && !numbered;
    evidence.noOriginHop = evidence.spfAligned && !evidence.alignedSignature && marksMissing && !evidence.spfByHelo;
}

// No machine outside had a hand in it: every line is by an own host, and the author's domain is one of that host's.
void gatherLocalOrigin(const EvidenceInput &input, const Author &author, Evidence &evidence)
{
    const received::Path &path = input.report.path;
    // "MAILER-DAEMON" alone, as servers sign their own notices, names no domain to compare.
    const bool bareServer = author.domain.empty() && input.report.from.fields == 1 && input.report.from.addresses.size() == 1;
    if (path.hops.empty() || (author.domain.empty() && !bareServer) || !path.client.ip.empty())
        return;
    const bool configured = !input.profile.receivingHosts.empty() || !input.profile.domains.empty();
    for (const received::Hop &hop : path.hops) {
        if (!configured || (!Profile::covers(input.profile.receivingHosts, hop.by) && !Profile::covers(input.profile.domains, hop.by)))
            return;
        const auto &peer = hop.address;
        if (peer && !peer->isPrivate())
            return;
    }
    evidence.localOrigin = bareServer || sameOwner(path.hops.back().by, author.domain) || input.profile.ownsDomain(author.domain);
    evidence.localHost = path.hops.back().by;
}

} // namespace

void gatherRoute(const EvidenceInput &input, Evidence &evidence)
{
    static const Author nobody;
    const Author &author = evidence.authors.empty() ? nobody : evidence.authors.front();
    gatherReplay(input, author, evidence);
    gatherLines(input, author, evidence);
    gatherLocalOrigin(input, author, evidence);
    evidence.smuggling = input.mime.hasSmuggledCommands();
}

} // namespace heloscope::evidence
