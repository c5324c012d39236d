#include "core/dns/live/Socket.h"

#include <fcntl.h>
#include <net/if.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace heloscope::dns {

namespace {

struct SocketAddress {
    sockaddr_storage storage{};
    socklen_t size = 0;
};

SocketAddress toSocketAddress(const Server &server)
{
    SocketAddress out;
    if (server.address.isV4()) {
        auto *v4 = reinterpret_cast<sockaddr_in *>(&out.storage);
        v4->sin_family = AF_INET;
        v4->sin_port = htons(server.port);
        auto *octets = reinterpret_cast<std::uint8_t *>(&v4->sin_addr);
        for (std::size_t i = 0; i < 4; ++i)
            octets[i] = server.address.octet(i);
        out.size = sizeof(sockaddr_in);
    } else {
        auto *v6 = reinterpret_cast<sockaddr_in6 *>(&out.storage);
        v6->sin6_family = AF_INET6;
        v6->sin6_port = htons(server.port);
        for (std::size_t i = 0; i < 16; ++i)
            v6->sin6_addr.s6_addr[i] = server.address.octet(i);
        if (!server.scope.empty())
            v6->sin6_scope_id = if_nametoindex(server.scope.c_str());
        out.size = sizeof(sockaddr_in6);
    }
    return out;
}

IoResult resultOf(int error)
{
    switch (error) {
    case EAGAIN:
    case EINPROGRESS:
    case EINTR: return IoResult::WouldBlock;
    case ECONNREFUSED:
    case ENETUNREACH:
    case EHOSTUNREACH:
    case ENETDOWN:
    case EADDRNOTAVAIL:
    case EAFNOSUPPORT:
    case EPERM: // a local firewall rule
    case EACCES: return IoResult::Unreachable;
    default: return IoResult::Failed;
    }
}

std::pair<IoResult, Socket> connectTo(const Server &server, int type)
{
    const SocketAddress address = toSocketAddress(server);
    Socket socket(::socket(address.storage.ss_family, type | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (!socket)
        return {resultOf(errno), Socket()};
    if (::connect(socket.descriptor(), reinterpret_cast<const sockaddr *>(&address.storage), address.size) != 0 && errno != EINPROGRESS)
        return {resultOf(errno), Socket()};
    return {IoResult::Done, std::move(socket)};
}

} // namespace

Socket::~Socket() { close(); }

void Socket::close()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
}

std::pair<IoResult, Socket> Socket::connectUdp(const Server &server) { return connectTo(server, SOCK_DGRAM); }

std::pair<IoResult, Socket> Socket::connectTcp(const Server &server)
{
    auto result = connectTo(server, SOCK_STREAM);
    if (result.second) {
        const int on = 1;
        ::setsockopt(result.second.descriptor(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    }
    return result;
}

IoResult Socket::send(std::string_view bytes, std::size_t &sent)
{
    const ssize_t count = ::send(m_descriptor, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    sent = count > 0 ? std::size_t(count) : 0;
    return count < 0 ? resultOf(errno) : IoResult::Done;
}

IoResult Socket::receive(std::span<char> buffer, std::size_t &received)
{
    const ssize_t count = ::recv(m_descriptor, buffer.data(), buffer.size(), 0);
    received = count > 0 ? std::size_t(count) : 0;
    return count < 0 ? resultOf(errno) : IoResult::Done;
}

WakePipe::WakePipe()
{
    int ends[2];
    if (::pipe2(ends, O_NONBLOCK | O_CLOEXEC) == 0) {
        m_read = Socket(ends[0]);
        m_write = Socket(ends[1]);
    }
}

void WakePipe::wake()
{
    const char byte = 1;
    // A full pipe is awake already.
    if (m_write && ::write(m_write.descriptor(), &byte, 1) < 0)
        return;
}

} // namespace heloscope::dns
