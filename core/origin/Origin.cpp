#include "core/origin/Origin.h"

#include "core/base/Ascii.h"
#include "core/base/IpAddress.h"
#include "core/domain/Domain.h"
#include "core/received/Chain.h"
#include "core/received/Hosts.h"

#include <algorithm>

namespace heloscope::origin {
namespace {

constexpr std::size_t maxNames = 5;      // reverse names looked at; honest addresses have one
constexpr std::size_t maxNameBytes = 80; // of a network's name

/// The mail provider whose machine, by a name that leads back, handed the message over; or empty.
std::string handingProvider(const received::Path &path)
{
    if (!path.border)
        return {};
    const std::string organisation = received::organisationOf(path.hops[*path.border].rdns);
    return received::isMailboxProvider(organisation) ? organisation : std::string();
}

Trust trustOf(const received::Path &path, std::size_t hop, const std::string &provider)
{
    if (path.border && hop <= *path.border)
        return Trust::Verified;
    const bool byProvider = !provider.empty() && received::organisationOf(path.hops[hop].by) == provider;
    return byProvider ? Trust::Provider : Trust::Claimed;
}

/// The lowest line that shows a login or web mail.
bool findSubmissionLine(const received::Path &path, const std::string &provider, Submitter &submitter)
{
    for (std::size_t i = path.hops.size(); i-- > 0;) {
        const received::Hop &hop = path.hops[i];
        if (!received::isSubmission(hop) || (hop.authUser.empty() && hop.ip.empty()))
            continue;
        submitter.user = hop.authUser;
        submitter.ip = hop.ip;
        submitter.hop = i;
        submitter.trust = trustOf(path, i, provider);
        return true;
    }
    return false;
}

/// Fields that web mail and shared hosts add for the user's address and account.
void findSubmissionFields(const Message &message, const std::string &provider, Submitter &submitter)
{
    for (const std::string_view name : {"X-Originating-IP", "X-Originating-Client-IP", "X-Source-IP", "X-AOL-IP", "X-OVH-ClientIP"}) {
        const HeaderField *field = message.first(name);
        const auto ip = field ? IpAddress::parseLenient(trimmed(message.value(*field))) : std::nullopt;
        if (!ip)
            continue;
        submitter.ip = ip->toString();
        submitter.field = std::size_t(field - message.fields().data());
        break;
    }
    for (const std::string_view name : {"X-Authenticated-Sender", "X-AuthUser"}) {
        const HeaderField *field = message.first(name);
        const std::string_view value = field ? trimmed(message.value(*field)) : std::string_view();
        if (value.empty() || value.size() > 256)
            continue;
        // cPanel: "host.example: anna@corp.example"
        const std::size_t space = value.rfind(' ');
        submitter.user = std::string(space == std::string_view::npos ? value : value.substr(space + 1));
        if (!submitter.field)
            submitter.field = std::size_t(field - message.fields().data());
        break;
    }
    if (submitter.field)
        submitter.trust = provider.empty() ? Trust::Claimed : Trust::Provider;
}

bool pointsTo(const std::string &name, const IpAddress &ip, DnsView &dns, bool &known)
{
    const DnsAnswer &answer = dns.ask(name, ip.isV4() ? DnsType::A : DnsType::AAAA);
    known = known && (answer.answered() || answer.absent());
    return std::any_of(answer.values.begin(), answer.values.end(), [&](const std::string &value) { return IpAddress::parse(value) == ip; });
}

void askNames(const IpAddress &ip, Origin &origin, DnsView &dns)
{
    const DnsAnswer &answer = dns.ask(ip.reverseName(), DnsType::PTR);
    if (answer.absent())
        origin.reverse = Reverse::NoName;
    if (!answer.answered())
        return;
    bool known = true;
    for (const std::string &name : answer.values) {
        if (origin.names.size() == maxNames)
            break;
        if (pointsTo(name, ip, dns, known)) {
            origin.names.insert(origin.names.begin(), name);
            origin.reverse = Reverse::Confirmed;
        } else {
            origin.names.push_back(name);
        }
    }
    if (origin.reverse != Reverse::Confirmed && known)
        origin.reverse = Reverse::NotConfirmed;
}

/// "64500 | 198.51.100.0/24 | DE | ripencc | 2010-01-01": fields between bars.
std::vector<std::string_view> barred(std::string_view text)
{
    std::vector<std::string_view> out;
    for (const std::string_view part : split(text, '|'))
        out.push_back(trimmed(part));
    return out;
}

void askNetwork(const IpAddress &ip, std::string_view zone, Origin &origin, DnsView &dns)
{
    const std::string reverse = ip.reverseName();
    const std::string_view ending = ip.isV4() ? ".in-addr.arpa" : ".ip6.arpa";
    const std::string name = reverse.substr(0, reverse.size() - ending.size()) + (ip.isV4() ? ".origin." : ".origin6.") + std::string(zone);
    const DnsAnswer &answer = dns.ask(name, DnsType::TXT);
    if (!answer.answered() || answer.values.empty())
        return;
    const auto fields = barred(answer.values.front());
    const std::string_view number = fields[0].substr(0, fields[0].find(' ')); // several owners: the first
    const auto prefix = fields.size() > 1 ? IpNetwork::parse(fields[1]) : std::nullopt;
    if (!parseDecimal(number, 4294967295) || !prefix || !prefix->contains(ip))
        return;
    Network network{std::string(number), {}, std::string(fields[1]), fields.size() > 2 ? std::string(fields[2].substr(0, 2)) : std::string()};
    const DnsAnswer &owner = dns.ask("AS" + network.number + "." + std::string(zone), DnsType::TXT);
    if (owner.answered() && !owner.values.empty()) {
        const auto parts = barred(owner.values.front());
        if (parts.size() > 4)
            network.name = std::string(parts[4].substr(0, maxNameBytes));
    }
    origin.network = std::move(network);
}

} // namespace

std::string_view toString(Trust trust)
{
    switch (trust) {
    case Trust::NotRecorded: return "not-recorded";
    case Trust::Claimed: return "claimed";
    case Trust::Provider: return "provider";
    case Trust::Verified: return "verified";
    }
    return {};
}

std::string_view toString(Reverse reverse)
{
    switch (reverse) {
    case Reverse::Unknown: return "unknown";
    case Reverse::NoName: return "no-name";
    case Reverse::NotConfirmed: return "not-confirmed";
    case Reverse::Confirmed: return "confirmed";
    }
    return {};
}

Origin readSubmitter(const Message &message, const received::Path &path)
{
    Origin origin;
    const std::string provider = handingProvider(path);
    if (!findSubmissionLine(path, provider, origin.submitter))
        findSubmissionFields(message, provider, origin.submitter);
    if (origin.submitter.trust == Trust::NotRecorded && !provider.empty())
        origin.hiddenBy = domain::registrableDomain(received::hostKey(path.hops[*path.border].rdns));
    return origin;
}

void askAboutClient(const received::Path &path, std::string_view asnZone, DnsView &dns, Origin &origin)
{
    // A login at an own server shows the reader's own people: nobody is asked about their address.
    const auto ip = IpAddress::parse(path.client.ip);
    if (!ip || ip->isPrivate() || ip->isBogon() || path.authenticatedSubmission)
        return;
    askNames(*ip, origin, dns);
    if (!asnZone.empty())
        askNetwork(*ip, asnZone, origin, dns);
}

} // namespace heloscope::origin
