#include "core/bounce/Ledger.h"

#include "core/base/Ascii.h"
#include "core/domain/Domain.h"

#include <algorithm>

namespace heloscope::bounce {

namespace {

std::string_view nameOf(Side side)
{
    switch (side) {
    case Side::LeftOurs: return "left-ours";
    case Side::SomeoneElse: return "someone-else";
    case Side::TextOurs: return "text-ours";
    case Side::Authored: return "authored";
    case Side::NotAuthored: return "not-authored";
    }
    return "left-ours";
}

std::string_view nameOf(Weight weight)
{
    switch (weight) {
    case Weight::Weak: return "weak";
    case Weight::Moderate: return "moderate";
    case Weight::Strong: return "strong";
    }
    return "weak";
}

} // namespace

bool sameOwner(std::string_view a, std::string_view b)
{
    const auto left = domain::toAscii(a), right = domain::toAscii(b);
    return left && right && domain::sameOwnerHint(*left, *right);
}

std::string domainOf(std::string_view address)
{
    const std::size_t at = address.rfind('@');
    return at == std::string_view::npos ? std::string() : lowered(address.substr(at + 1));
}

Own::Own(const BounceInput &input, std::string bouncedTo) : m_profile(input.profile), m_bouncedTo(std::move(bouncedTo)) {}

std::string Own::domain() const { return domainOf(m_bouncedTo); }

bool Own::isDomain(std::string_view domain) const
{
    if (domain.empty())
        return false;
    if (m_profile.ownsDomain(domain))
        return true;
    const auto below = [domain](const std::string &address) {
        const std::string own = domainOf(address);
        return !own.empty() && (equalsIgnoreCase(own, domain) || sameOwner(own, domain));
    };
    return below(m_bouncedTo) || below(m_profile.recipient) || std::any_of(m_profile.addresses.begin(), m_profile.addresses.end(), below);
}

bool Own::isHost(std::string_view name) const
{
    return Profile::covers(m_profile.outboundHosts, name) || Profile::covers(m_profile.receivingHosts, name) || isDomain(name);
}

bool Own::isOutboundIp(std::string_view ip) const
{
    const auto address = IpAddress::parseLenient(ip);
    return address
        && std::any_of(m_profile.outboundIps.begin(), m_profile.outboundIps.end(), [&](const IpNetwork &network) { return network.contains(*address); });
}

bool Own::isReader(std::string_view address) const
{
    if (equalsIgnoreCase(address, m_profile.recipient))
        return true;
    return std::any_of(m_profile.addresses.begin(), m_profile.addresses.end(), [address](const std::string &own) { return equalsIgnoreCase(own, address); });
}

void Ledger::add(Group group, Side side, Weight weight, std::string code, std::vector<std::pair<std::string, std::string>> values)
{
    m_verdict.evidence.push_back({code, std::string(nameOf(weight)), std::string(nameOf(side)), std::move(values)});
    m_entries.push_back({group, side, weight, std::move(code)});
}

bool Ledger::has(Side side, Weight atLeast) const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [&](const Entry &entry) { return entry.side == side && entry.weight >= atLeast; });
}

bool Ledger::has(std::string_view code) const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [code](const Entry &entry) { return entry.code == code; });
}

std::size_t Ledger::groups(std::initializer_list<Side> sides, Weight atLeast) const
{
    std::set<Group> found;
    for (const Entry &entry : m_entries) {
        if (entry.weight >= atLeast && std::find(sides.begin(), sides.end(), entry.side) != sides.end())
            found.insert(entry.group);
    }
    return found.size();
}

} // namespace heloscope::bounce
