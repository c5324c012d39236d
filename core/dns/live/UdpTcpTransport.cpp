#include "core/dns/live/UdpTcpTransport.h"

#include "core/dns/live/UdpTcpExchange.h"

namespace heloscope::dns {

struct UdpTcpTransport::Health : ServerHealth {
    using ServerHealth::ServerHealth;
};

UdpTcpTransport::UdpTcpTransport(std::vector<Server> servers, UdpTcpOptions options)
    : m_servers(std::move(servers)),
      m_options(options),
      m_health(std::make_unique<Health>(m_servers.size()))
{
}

UdpTcpTransport::~UdpTcpTransport() = default;

std::vector<DnsReply> UdpTcpTransport::exchange(std::span<const DnsQuestion> questions, const DnsCall &call)
{
    return UdpTcpExchange(m_servers, m_options, *m_health, questions, call).run();
}

std::string UdpTcpTransport::description() const
{
    std::string out;
    for (const Server &server : m_servers)
        out += (out.empty() ? "" : ", ") + server.toString();
    return out;
}

} // namespace heloscope::dns
