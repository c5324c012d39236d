#include "app/net/TransportChoice.h"

#include "app/net/HttpsTransport.h"
#include "core/dns/live/UdpTcpTransport.h"

namespace heloscope::net {

Result<std::unique_ptr<dns::DnsTransport>> makeTransport(const TransportSettings &settings)
{
    if (settings.offline)
        return std::unique_ptr<dns::DnsTransport>();
    if (!settings.dohUrl.isEmpty()) {
        if (!settings.servers.isEmpty())
            return failure("dns-and-doh");
        auto transport = HttpsTransport::create(settings.dohUrl, settings.dohCaFile);
        if (!transport)
            return tl::unexpected(transport.error());
        return std::unique_ptr<dns::DnsTransport>(std::move(*transport));
    }
    std::vector<dns::Server> servers;
    for (const QString &text : settings.servers) {
        const Result<dns::Server> server = dns::parseServer(text.toStdString());
        if (!server)
            return tl::unexpected(server.error());
        servers.push_back(*server);
    }
    return std::unique_ptr<dns::DnsTransport>(std::make_unique<dns::UdpTcpTransport>(servers.empty() ? dns::systemServers() : std::move(servers)));
}

} // namespace heloscope::net
