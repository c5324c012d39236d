// Questions over UDP, over TCP where the reply is truncated: an own poll() loop on non-blocking sockets.
// RFC 1035 §4.2, RFC 7766 (TCP), RFC 5452 (random ids and ports, connected sockets).
#pragma once

#include "core/dns/live/DnsTransport.h"
#include "core/dns/live/SystemResolvers.h"

#include <atomic>
#include <memory>

namespace heloscope::dns {

struct UdpTcpOptions {
    std::size_t window = 64;                            // questions of one exchange under way at once; more overflow socket queues
    std::size_t mostUnderWay = 100;                     // of all exchanges; the resolvers of home routers turn away more than 150
    std::chrono::milliseconds resendAfter{1500};        // once, then the next server, at last TCP
    std::chrono::milliseconds tcpTimeout{3000};
};

/// Safe to use from several threads at once: each exchange has its own sockets.
class UdpTcpTransport final : public DnsTransport {
public:
    explicit UdpTcpTransport(std::vector<Server> servers, UdpTcpOptions options = {});
    ~UdpTcpTransport() override;

    std::vector<DnsReply> exchange(std::span<const DnsQuestion> questions, const DnsCall &call) override;
    std::string description() const override;

private:
    struct Health;
    std::vector<Server> m_servers;
    UdpTcpOptions m_options;
    std::unique_ptr<Health> m_health; // which servers were silent lately; shared by all exchanges
};

} // namespace heloscope::dns
