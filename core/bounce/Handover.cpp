// The hop by which the bouncing side took the original from outside, and what its peer says: the only line of the original that the
// sender cannot have written.

#include "core/base/Ascii.h"
#include "core/bounce/Ledger.h"
#include "core/spf/SpfEvaluate.h"

#include <algorithm>

namespace heloscope::bounce {

namespace {

// Names under which the bouncing side writes its lines.
class Bouncer {
public:
    explicit Bouncer(const BounceInput &input)
    {
        note(input.facts.reportingMta);
        note(domainOf(firstAddress(input.message, "From")));
        for (const Recipient &recipient : input.facts.recipients)
            note(domainOf(recipient.address));
        for (const std::string &address : input.facts.addressedAs)
            note(domainOf(address));
        if (input.path.border && *input.path.border < input.path.hops.size())
            note(input.path.hops[*input.path.border].rdns);
    }
    bool has(std::string_view host) const
    {
        return std::any_of(m_names.begin(), m_names.end(), [host](const std::string &name) { return equalsIgnoreCase(name, host) || sameOwner(name, host); });
    }

private:
    static std::string firstAddress(const Message &message, std::string_view name)
    {
        const HeaderField *field = message.first(name);
        if (!field)
            return {};
        const AddressList list = parseAddressList(message.value(*field));
        return list.mailboxes.empty() ? std::string() : list.mailboxes.front().address();
    }
    void note(std::string name)
    {
        constexpr std::size_t most = 30; // of a thousand recipients a few domains suffice
        if (!name.empty() && m_names.size() < most && std::find(m_names.begin(), m_names.end(), name) == m_names.end())
            m_names.push_back(std::move(name));
    }
    std::vector<std::string> m_names;
};

bool isOutside(const received::Hop &hop)
{
    const auto &ip = hop.address;
    return ip && !ip->isPrivate();
}

std::optional<HandoverHop> findHandover(const Case &c)
{
    const std::vector<received::Hop> &hops = c.input.original->hops;
    const Bouncer bouncer(c.input);
    std::string written; // the bouncing side's host of the line above
    for (std::size_t i = 0; i < hops.size(); ++i) {
        const received::Hop &hop = hops[i];
        const bool theirs = hop.by.empty() || bouncer.has(hop.by) || (!written.empty() && sameOwner(written, hop.by));
        // A line that the bouncing side did not write: what it says is the sender's.
        if (!theirs)
            return std::nullopt;
        if (!hop.by.empty())
            written = hop.by;
        if (hop.internal || !isOutside(hop) || (!hop.rdns.empty() && bouncer.has(hop.rdns) && !c.own.isOutboundIp(hop.ip)))
            continue;
        return HandoverHop{i, false};
    }
    return std::nullopt;
}

// The peer's own line, directly below, says that it took the message from us.
bool isForwarderOfOurs(const Case &c, std::size_t index)
{
    const std::vector<received::Hop> &hops = c.input.original->hops;
    const received::Hop &handover = hops[index];
    for (std::size_t i = index + 1; i < hops.size(); ++i) {
        const bool byPeer = sameOwner(hops[i].by, handover.rdns) || (handover.rdns.empty() && sameOwner(hops[i].by, handover.helo));
        if (!byPeer)
            return false;
        if (isOutside(hops[i]))
            return c.own.isOutboundIp(hops[i].ip) || (!hops[i].rdns.empty() && c.own.isHost(hops[i].rdns));
    }
    return false;
}

std::string envelopeSender(const Case &c)
{
    if (!c.own.bouncedTo().empty())
        return c.own.bouncedTo();
    if (const HeaderField *field = c.input.original->message.first("Return-Path")) {
        std::string_view value = trimmed(c.input.original->message.value(*field));
        if (value.size() > 2 && value.front() == '<' && value.back() == '>')
            return std::string(value.substr(1, value.size() - 2));
    }
    return {};
}

void judgeForeign(Case &c, const received::Hop &hop, std::vector<std::pair<std::string, std::string>> values)
{
    const std::string sender = envelopeSender(c);
    const auto &ip = hop.address;
    if (!ip || domainOf(sender).empty())
        return;
    values.push_back({"domain", domainOf(sender)});
    const UnixTime when = hop.date ? hop.date->utc : c.input.options.now;
    const spf::Verdict spf = spf::evaluate({*ip, hop.helo, sender, "unknown", when}, c.dns);
    const bool ipsKnown = !c.input.profile.outboundIps.empty();
    switch (spf.result) {
    case AuthResult::Fail:
        if (c.handover->forwarded)
            c.ledger.add(Group::Handover, Side::SomeoneElse, Weight::Weak, "handover-forwarder", std::move(values));
        else
            c.ledger.add(Group::Handover, Side::SomeoneElse, Weight::Strong, "handover-spf-fail", std::move(values));
        return;
    case AuthResult::Pass:
        // A record that lets anybody pass says nothing; one that several customers share says "that provider".
        if (!spf.matchedByAll)
            c.ledger.add(Group::Handover, Side::LeftOurs,
                         spf.mechanism && startsWithIgnoreCase(*spf.mechanism, "ip") && spf.lookups == 0 ? Weight::Moderate : Weight::Weak, "handover-spf-pass",
                         std::move(values));
        return;
    case AuthResult::SoftFail:
        c.ledger.add(Group::Handover, Side::SomeoneElse, ipsKnown && !c.handover->forwarded ? Weight::Moderate : Weight::Weak, "handover-foreign",
                     std::move(values));
        return;
    case AuthResult::NotChecked:
    case AuthResult::None:
    case AuthResult::Neutral:
    case AuthResult::Policy:
    case AuthResult::PermError:
    case AuthResult::TempError:
        if (ipsKnown && !c.handover->forwarded)
            c.ledger.add(Group::Handover, Side::SomeoneElse, Weight::Moderate, "handover-foreign", std::move(values));
        return;
    }
}

} // namespace

bool madeAtOwnServer(const BounceInput &input, const Own &own)
{
    bool ownLine = false;
    for (const received::Hop &hop : input.path.hops) {
        const auto &ip = hop.address;
        if (ip && !ip->isPrivate() && !own.isOutboundIp(hop.ip))
            return false;
        // Even between own machines a line from a stranger's name is none of ours.
        if (!hop.by.empty() && !own.isHost(hop.by))
            return false;
        ownLine = ownLine || !hop.by.empty();
    }
    return ownLine && (input.facts.reportingMta.empty() || own.isHost(input.facts.reportingMta));
}

void gatherHandover(Case &c)
{
    if (!c.input.original || c.input.original->hops.empty())
        return;
    const std::vector<received::Hop> &hops = c.input.original->hops;
    if (c.ownReport) {
        // It was in the queue of the reader's own server; who put it there stands in the line below.
        const received::Hop &top = hops.front();
        const auto &ip = top.address;
        const bool submitted = top.authenticated || !ip || ip->isPrivate() || c.own.isOutboundIp(top.ip) || (!top.rdns.empty() && c.own.isHost(top.rdns));
        c.leftThroughOwnHost = true;
        c.ledger.add(Group::Handover, Side::LeftOurs, submitted ? Weight::Strong : Weight::Weak, "queued-at-own-server", {{"by", top.by}, {"ip", top.ip}});
        return;
    }
    c.handover = findHandover(c);
    if (!c.handover)
        return;
    const received::Hop &hop = hops[c.handover->index];
    c.handover->forwarded = isForwarderOfOurs(c, c.handover->index);
    c.verdict.original->handover = Handover{hop.ip, hop.by, hop.helo};
    std::vector<std::pair<std::string, std::string>> values{{"ip", hop.ip}, {"by", hop.by}};
    if (c.own.isOutboundIp(hop.ip)) {
        c.leftThroughOwnHost = true;
        c.ledger.add(Group::Handover, Side::LeftOurs, Weight::Strong, "handover-own", std::move(values));
    } else if (c.input.profile.outboundIps.empty() && !hop.rdns.empty() && c.own.isHost(hop.rdns)) {
        c.leftThroughOwnHost = true;
        c.ledger.add(Group::Handover, Side::LeftOurs, Weight::Moderate, "handover-own", std::move(values));
    } else {
        judgeForeign(c, hop, std::move(values));
    }
}

} // namespace heloscope::bounce
