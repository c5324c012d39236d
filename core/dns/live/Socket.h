// Non-blocking sockets for the look-up loop, and a way to wake it up. POSIX; the only place that knows socket addresses.
#pragma once

#include "core/dns/live/SystemResolvers.h"

#include <cstddef>
#include <span>
#include <string_view>
#include <utility>

namespace heloscope::dns {

enum class IoResult {
    Done,        // bytes went through (see the count)
    WouldBlock,
    Unreachable, // refused, no route, no such network
    Failed,      // closed or any other error
};

/// Owns a descriptor.
class Socket {
public:
    Socket() = default;
    explicit Socket(int descriptor) : m_descriptor(descriptor) {}
    Socket(Socket &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
    Socket &operator=(Socket &&other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }
    ~Socket();

    /// A UDP socket connected to the server, from a port the system chooses at random; only its packets are received (RFC 5452 §9).
    static std::pair<IoResult, Socket> connectUdp(const Server &server);
    /// A TCP socket that is connecting; writable once connected.
    static std::pair<IoResult, Socket> connectTcp(const Server &server);

    explicit operator bool() const { return m_descriptor >= 0; }
    int descriptor() const { return m_descriptor; }
    void close();

    IoResult send(std::string_view bytes, std::size_t &sent);
    /// Done with `received` 0 = the other side closed (TCP) or an empty datagram (UDP).
    IoResult receive(std::span<char> buffer, std::size_t &received);

private:
    int m_descriptor = -1;
};

/// Readable after wake(), which may be called from any thread.
class WakePipe {
public:
    WakePipe();
    void wake();
    int descriptor() const { return m_read.descriptor(); }

private:
    Socket m_read, m_write;
};

} // namespace heloscope::dns
