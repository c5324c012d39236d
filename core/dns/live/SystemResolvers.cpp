#include "core/dns/live/SystemResolvers.h"

#include "core/base/Ascii.h"

#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <fstream>
#include <iterator>
#include <memory>

namespace heloscope::dns {

namespace {

constexpr std::size_t maxResolvConfBytes = 1 << 20;

/// The next word of `line`, which moves behind it.
std::string_view takeWord(std::string_view &line)
{
    std::size_t begin = 0;
    while (begin < line.size() && isFws(line[begin]))
        ++begin;
    std::size_t end = begin;
    while (end < line.size() && !isFws(line[end]))
        ++end;
    const std::string_view word = line.substr(begin, end - begin);
    line.remove_prefix(end);
    return word;
}

/// An address with or without "%scope".
std::optional<Server> parseAddress(std::string_view text)
{
    const std::size_t percent = text.find('%');
    const auto address = IpAddress::parse(text.substr(0, percent));
    if (!address)
        return std::nullopt;
    Server server;
    server.address = *address;
    if (percent != std::string_view::npos)
        server.scope = text.substr(percent + 1);
    return server;
}

std::optional<Server> lookUpHost(const std::string &host)
{
    addrinfo hints{};
    hints.ai_socktype = SOCK_DGRAM;
    addrinfo *list = nullptr;
    if (getaddrinfo(host.c_str(), nullptr, &hints, &list) != 0)
        return std::nullopt;
    const std::unique_ptr<addrinfo, void (*)(addrinfo *)> owner(list, freeaddrinfo);
    for (const addrinfo *entry = list; entry; entry = entry->ai_next) {
        std::optional<IpAddress> address;
        if (entry->ai_family == AF_INET)
            address = IpAddress::fromBytes({reinterpret_cast<const char *>(&reinterpret_cast<const sockaddr_in *>(entry->ai_addr)->sin_addr), 4});
        else if (entry->ai_family == AF_INET6)
            address = IpAddress::fromBytes({reinterpret_cast<const char *>(&reinterpret_cast<const sockaddr_in6 *>(entry->ai_addr)->sin6_addr), 16});
        if (address) {
            Server server;
            server.address = *address;
            return server;
        }
    }
    return std::nullopt;
}

} // namespace

std::string Server::toString() const
{
    const std::string host = address.toString() + (scope.empty() ? "" : "%" + scope);
    return (address.isV6() ? "[" + host + "]" : host) + ":" + std::to_string(port);
}

std::vector<Server> parseResolvConf(std::string_view text)
{
    std::vector<Server> servers;
    for (std::string_view line : split(text, '\n')) {
        if (takeWord(line) != "nameserver")
            continue;
        if (const auto server = parseAddress(takeWord(line)); server && servers.size() < maxServers)
            servers.push_back(*server);
    }
    return servers;
}

std::vector<Server> systemServers()
{
    std::string text;
    if (std::ifstream file("/etc/resolv.conf", std::ios::binary); file) {
        text.resize(maxResolvConfBytes);
        file.read(text.data(), std::streamsize(text.size()));
        text.resize(std::size_t(file.gcount()));
    }
    std::vector<Server> servers = parseResolvConf(text);
    if (servers.empty())
        servers.push_back(*parseAddress("127.0.0.1"));
    return servers;
}

Result<Server> parseServer(std::string_view text)
{
    const std::string shown(text.substr(0, 200));
    std::string_view host = text, port;
    if (text.starts_with('[')) {
        const std::size_t close = text.find(']');
        if (close == std::string_view::npos || (close + 1 < text.size() && text[close + 1] != ':'))
            return failure("bad-dns-server", shown);
        host = text.substr(1, close - 1);
        port = close + 1 < text.size() ? text.substr(close + 2) : std::string_view();
        if (text.ends_with(':'))
            return failure("bad-dns-server", shown);
    } else if (const std::size_t colon = text.find(':'); colon != std::string_view::npos && text.find(':', colon + 1) == std::string_view::npos) {
        host = text.substr(0, colon);
        port = text.substr(colon + 1);
        if (port.empty())
            return failure("bad-dns-server", shown);
    }
    std::optional<Server> server = parseAddress(host);
    if (!server && !host.empty() && host.find_first_not_of("0123456789.") != std::string_view::npos && !text.starts_with('['))
        server = lookUpHost(std::string(host));
    if (!server)
        return failure("bad-dns-server", shown);
    if (!port.empty()) {
        const auto number = parseDecimal(port, 65535);
        if (!number || *number == 0)
            return failure("bad-dns-server", shown);
        server->port = std::uint16_t(*number);
    }
    return *server;
}

} // namespace heloscope::dns
