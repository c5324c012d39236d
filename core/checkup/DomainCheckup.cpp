#include "core/checkup/DomainCheckup.h"

#include "core/checkup/CheckupPass.h"

#include <algorithm>

namespace heloscope::checkup {

namespace {

constexpr std::size_t maxMailServers = 10;

/// "10 mx.example" -> "mx.example"
std::string hostOf(const std::string &mx) { return mx.substr(mx.find(' ') + 1); }

} // namespace

Checkup Pass::run()
{
    if (domainExists()) {
        checkSpf();
        checkDkim();
    }
    checkDmarc();
    checkTransport();
    checkDnssec();
    m_checkup.forgeable = judge();
    return std::move(m_checkup);
}

Item &Pass::add(Code code, Values values, std::string name, std::string record)
{
    values.set("domain", m_request.domain);
    m_checkup.items.push_back({code, std::move(values), std::move(name), std::move(record), {}});
    return m_checkup.items.back();
}

bool Pass::has(Code code) const
{
    return std::any_of(m_checkup.items.begin(), m_checkup.items.end(), [code](const Item &item) { return item.code == code; });
}

bool Pass::domainExists()
{
    const DnsAnswer &mx = m_dns.ask(m_request.domain, DnsType::MX);
    m_dns.prefetch(m_request.domain, DnsType::TXT);
    switch (mx.status) {
    case DnsStatus::NoSuchDomain: add(Code::NoSuchDomain); return false;
    case DnsStatus::Failed:
    case DnsStatus::NotAsked: add(Code::DomainUnknown); return true;
    case DnsStatus::NoData: add(Code::NoMx); return true;
    case DnsStatus::Answered: break;
    }
    // RFC 7505: "0 ." says that the domain takes no mail.
    const bool none = mx.values.size() == 1 && mx.values.front() == "0 .";
    add(none ? Code::NullMx : Code::ReceivesMail, none ? Values{} : Values{{"host", hostOf(mx.values.front())}});
    if (!none)
        checkMailServers(mx.values);
    return true;
}

// A server without an address takes no mail; who registers its name takes all of it.
void Pass::checkMailServers(const std::vector<std::string> &mx)
{
    for (std::size_t i = 0; i < std::min(mx.size(), maxMailServers); ++i) {
        const std::string host = hostOf(mx[i]);
        m_dns.prefetch(host, DnsType::AAAA);
        if (host != "." && m_dns.ask(host, DnsType::A).absent() && m_dns.ask(host, DnsType::AAAA).absent())
            add(Code::MxHostMissing, {{"host", host}}, m_request.domain, mx[i]);
    }
}

void Pass::checkDnssec()
{
    const DnsAnswer &txt = m_dns.ask(m_request.domain, DnsType::TXT);
    if (txt.status == DnsStatus::Failed || txt.status == DnsStatus::NotAsked)
        return;
    add(txt.secure.value_or(false) ? Code::DnssecValidated : Code::DnssecNotKnown);
}

Forgeable Pass::judge() const
{
    if (has(Code::DmarcUnknown) || (has(Code::DomainUnknown) && !has(Code::DmarcReject)))
        return Forgeable::Unknown;
    // Who may pass SPF for anything, or make a key's signature, passes DMARC whatever it asks for.
    if (has(Code::SpfOpen) || has(Code::DkimKeyShort))
        return Forgeable::Yes;
    if (has(Code::DmarcReject))
        return has(Code::DmarcSubdomainsOpen) ? Forgeable::Partly : Forgeable::No;
    return has(Code::DmarcQuarantine) ? Forgeable::Partly : Forgeable::Yes;
}

Checkup evaluate(const Request &request, DnsView &dns) { return Pass(request, dns).run(); }

} // namespace heloscope::checkup
