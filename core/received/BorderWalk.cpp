#include "core/received/BorderWalk.h"

#include "core/base/Ascii.h"
#include "core/base/Blanks.h"
#include "core/received/Chain.h"
#include "core/received/Hosts.h"
#include "core/received/Line.h"
#include "core/received/Peer.h"

#include <algorithm>

namespace heloscope::received {
namespace {

std::string_view domainOf(std::string_view address)
{
    const std::size_t at = address.rfind('@');
    return at == std::string_view::npos ? std::string_view() : address.substr(at + 1);
}

bool sameHost(std::string_view a, std::string_view b)
{
    const std::string key = hostKey(a);
    if (key.empty())
        return false;
    const std::string other = hostKey(b);
    // "delta45" and "delta45.utu.example": one of them without its domain.
    return key == other || (key.find('.') == std::string::npos && other.starts_with(key + "."))
        || (other.find('.') == std::string::npos && !other.empty() && key.starts_with(other + "."));
}

/// qmail looks names up without checking them back; whoever owns the address owns the name.
bool checksNames(const Hop &hop)
{
    return hop.software != "qmail" && hop.software != "qmail-ldap" && hop.software != "qpsmtpd" && hop.software != "ironport"
        && std::find(hop.problems.begin(), hop.problems.end(), "rdns-may-be-forged") == hop.problems.end();
}

bool coversAddress(const std::vector<std::string> &patterns, const std::optional<IpAddress> &ip)
{
    if (!ip)
        return false;
    return std::any_of(patterns.begin(), patterns.end(), [&](const std::string &pattern) {
        const auto network = IpNetwork::parse(pattern);
        return network && network->contains(*ip);
    });
}

} // namespace

BorderWalk::BorderWalk(const Message &message, const std::vector<Hop> &hops, const std::vector<authres::Recorded> &recorded, const Profile &profile)
    : m_message(message),
      m_hops(hops),
      m_recorded(recorded),
      m_profile(profile)
{
    m_byProfile = !profile.receivingHosts.empty();
}

void BorderWalk::learnOrganisation(std::string organisation)
{
    if (!organisation.empty() && std::find(m_organisations.begin(), m_organisations.end(), organisation) == m_organisations.end())
        m_organisations.push_back(std::move(organisation));
}

/// The line at `index` is by an own server: its name, and what stands above it, was written by the reader's side.
void BorderWalk::learn(std::size_t index)
{
    const Hop &hop = m_hops[index];
    m_named |= !isLocalName(hop.by);
    learnOrganisation(organisationOf(hop.by));
    learnOrganisation(organisationOf(domainOf(hop.forAddress)));
    for (const authres::Recorded &recorded : m_recorded) {
        if (recorded.field >= m_learnt && recorded.field < hop.field && mayBeReceivers(recorded))
            learnOrganisation(organisationOf(recorded.authservId));
    }
    for (std::size_t i = m_learnt; i < hop.field && i < m_message.fields().size(); ++i) {
        const HeaderField &field = m_message.fields()[i];
        const std::string_view name = m_message.name(field);
        if (equalsIgnoreCase(name, "Delivered-To") || equalsIgnoreCase(name, "X-Original-To") || equalsIgnoreCase(name, "Envelope-To"))
            learnOrganisation(organisationOf(domainOf(trimmed(m_message.value(field)))));
    }
    m_learnt = std::max(m_learnt, hop.field);
}

bool BorderWalk::isOwn(std::string_view host) const
{
    if (m_byProfile)
        return Profile::covers(m_profile.receivingHosts, hostKey(host));
    return std::any_of(m_organisations.begin(), m_organisations.end(), [host](const std::string &own) { return isOfOrganisation(host, own); });
}

/// On the same machine or the same private network, or a hand-over without any network.
bool BorderWalk::isLocalPeer(const Hop &hop) const
{
    if (startsWithIgnoreCase(hop.with, "lmtp")) // RFC 2033 §5: spoken inside one house only
        return true;
    if (const auto &ip = hop.address)
        return ip->isPrivate();
    return hop.fromName.empty() || hop.internal || equalsIgnoreCase(hop.with, "local");
}

/// The line below was written by the very machine that handed the mail over.
bool BorderWalk::peerWrote(const Hop &hop, const Hop &below) const
{
    return sameHost(below.by, hop.rdns) || sameHost(below.by, hop.helo) || sameHost(below.by, hop.fromName) || (!hop.ip.empty() && below.by == hop.ip);
}

bool BorderWalk::microsoftPeerIsOwn(const Hop &hop) const
{
    const auto &ip = hop.address;
    if (!ip) // the address was lost in a redaction; the names of these machines are fixed
        return isMicrosoftInternalName(hop.fromName) || hop.fromName.empty();
    return ip->isPrivate() || (isMicrosoftInternal(*ip) && isMicrosoftInternalName(hop.fromName));
}

/// Exchange never shows a resolved name, but its own address: machines of one site share a network.
bool BorderWalk::exchangePeerIsNear(std::size_t index) const
{
    const Hop &hop = m_hops[index];
    const auto &ip = hop.address;
    if (hop.software != "exchange-smtp" || !ip)
        return false;
    const std::string text = withSingleSpaces(m_message.value(m_message.fields()[hop.field]));
    Line line;
    readLine(text, line);
    const Texts comments = line[ClauseName::By].comments();
    bool slot = false;
    const auto own = comments.empty() ? std::nullopt : readAddress(comments[0], slot);
    return own && own->isIn(*ip, own->isV4() ? 24 : 56);
}

bool BorderWalk::peerIsOwn(std::size_t index) const
{
    const Hop &hop = m_hops[index];
    if (organisationOf(hop.by) == "microsoft")
        return microsoftPeerIsOwn(hop);
    if (isLocalPeer(hop))
        return true;
    const auto &ip = hop.address;
    if (m_byProfile && coversAddress(m_profile.receivingHosts, ip))
        return true;
    // No address at all: old programs name the peer only, machines of one cluster name each other without a domain.
    if (!ip)
        return (isOwn(hop.fromName) || (isLocalName(hop.fromName) && isLocalName(hop.by))) && index + 1 < m_hops.size() && peerWrote(hop, m_hops[index + 1]);
    // A name that the writer resolved and checked. What the client calls itself is no proof.
    if (!hop.rdns.empty() && isOwn(hop.rdns) && checksNames(hop))
        return true;
    return isOwn(hop.helo) && exchangePeerIsNear(index);
}

bool BorderWalk::nextIsOwn(std::size_t index) const
{
    const Hop &hop = m_hops[index], &below = m_hops[index + 1];
    if (below.by.empty())
        return !below.unreadable && below.fromName.empty();
    if (isOwn(below.by))
        return true;
    if (isLocalPeer(hop)) {
        if (isLocalName(below.by) || sameHost(below.by, hop.by))
            return true;
        const bool peerless = hop.ip.empty() && hop.fromName.empty(), madeThere = below.ip.empty() && below.fromName.empty();
        if (peerless) // numbered or nameless machines on top: the first host with a name of its own is theirs
            return !m_named;
        return peerWrote(hop, below) && !madeThere;
    }
    return isLocalName(below.by) || (organisationOf(hop.by) == "microsoft" && organisationOf(below.by) == "microsoft");
}

/// Providers whose border line has a fixed place and form. The line of the reader's provider is the topmost of its kind: what
/// stands below was there before, even where it names the same provider.
std::optional<std::size_t> BorderWalk::providerBorder() const
{
    std::size_t top = 0;
    const auto isNameless = [&](const Hop &hop) { return hop.ip.empty() && hop.fromName.empty() && isLocalName(hop.by) && hop.software != "gmail"; };
    while (top + 1 < m_hops.size() && (isPull(m_hops[top]) || isNameless(m_hops[top])))
        ++top;
    const std::string organisation = m_hops[top].software == "gmail" ? "google" : organisationOf(m_hops[top].by);
    if (organisation == "google") {
        for (std::size_t i = top; i < m_hops.size(); ++i) {
            if (!m_hops[i].ip.empty() && organisationOf(m_hops[i].by) == "google")
                return i;
            if (m_hops[i].software != "gmail" || !m_hops[i].ip.empty())
                break;
        }
    }
    if (organisation == "microsoft") {
        for (std::size_t i = top; i < m_hops.size() && organisationOf(m_hops[i].by) == "microsoft"; ++i) {
            const std::string host = hostKey(m_hops[i].by);
            const bool front = host.ends_with(".mail.protection.outlook.com") || host.ends_with(".mail.eo.outlook.com");
            const auto text = m_message.value(m_message.fields()[m_hops[i].field]);
            if (front && containsIgnoreCase(withSingleSpaces(text), "via Frontend Transport"))
                return i;
            if (!microsoftPeerIsOwn(m_hops[i]))
                return i;
        }
    }
    return std::nullopt;
}

/// A configured host of another organisation took over here: a forwarder, not one more machine of the same house.
void BorderWalk::noteForwarder(std::size_t index, WalkEnd &end) const
{
    const Hop &hop = m_hops[index], &below = m_hops[index + 1];
    const auto &ip = hop.address;
    const std::string organisation = organisationOf(below.by);
    if (!m_byProfile || end.nearBorder || !ip || ip->isPrivate() || organisation.empty() || organisation == organisationOf(hop.by))
        return;
    std::vector<std::string_view> homes{domainOf(m_profile.recipient)};
    for (const std::string &address : m_profile.addresses)
        homes.push_back(domainOf(address));
    homes.insert(homes.end(), m_profile.domains.begin(), m_profile.domains.end());
    const bool home = std::any_of(homes.begin(), homes.end(), [&](std::string_view domain) { return organisationOf(domain) == organisation; });
    if (!home) {
        end.nearBorder = index;
        end.reasons.emplace_back("through-forwarder");
    }
}

WalkEnd BorderWalk::run()
{
    WalkEnd end;
    // The topmost line was written where the mail was stored. Where that is no host of the profile, the profile says nothing here.
    std::size_t top = 0;
    while (top + 1 < m_hops.size() && (isPull(m_hops[top]) || m_hops[top].by.empty()))
        ++top;
    if (m_byProfile && !isOwn(m_hops[top].by) && !(top + 1 < m_hops.size() && peerIsOwn(top) && isOwn(m_hops[top + 1].by))) {
        m_byProfile = false;
        end.reasons.emplace_back("profile-does-not-name-top-host");
    }
    end.byProfile = m_byProfile;
    if (const auto provider = m_byProfile ? std::nullopt : providerBorder()) {
        for (std::size_t i = 0; i <= *provider; ++i)
            learn(i);
        end.border = *provider;
        end.provider = true;
        end.reasons.emplace_back("provider-border-line");
        return end;
    }
    std::size_t i = 0;
    for (;; ++i) {
        learn(i);
        const bool last = i + 1 == m_hops.size();
        // Yahoo writes one hand-over twice: the machine that stored it, and above it the one it was stored for.
        if (!last && isOwn(m_hops[i].by) && !m_hops[i].ip.empty() && m_hops[i].ip == m_hops[i + 1].ip && m_hops[i + 1].software == m_hops[i].software
            && IpAddress::parse(m_hops[i + 1].by))
            continue;
        if (isPull(m_hops[i]) && !last) // what stands below is a chain of its own, complete up to the mailbox that was emptied
            continue;
        if (isSubmission(m_hops[i]) && !(!last && peerIsOwn(i) && peerWrote(m_hops[i], m_hops[i + 1]))) {
            end.reasons.emplace_back("login");
            break;
        }
        if (last || !peerIsOwn(i) || !nextIsOwn(i)) {
            end.reasons.emplace_back(last ? "lowest-line" : isLocalPeer(m_hops[i]) ? "next-host-is-foreign" : "peer-is-foreign");
            break;
        }
        noteForwarder(i, end);
    }
    end.border = i;
    return end;
}

} // namespace heloscope::received
