// Which DNS servers to ask: the system's (resolv.conf), or one named by the user.
#pragma once

#include "core/base/IpAddress.h"
#include "core/base/Result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace heloscope::dns {

struct Server {
    IpAddress address;
    std::string scope;        // zone of a link-local IPv6 address ("eth0"), or empty
    std::uint16_t port = 53;

    /// "127.0.0.1:53", "[fe80::1%eth0]:53"
    std::string toString() const;
};

/// The servers of a resolv.conf text, in order, at most maxServers. Tolerates CRLF, tabs, comments, scopes and lines that make no
/// sense; a bad line costs only itself.
std::vector<Server> parseResolvConf(std::string_view text);
/// The servers of this machine. As the C library does, 127.0.0.1 where /etc/resolv.conf names none.
std::vector<Server> systemServers();
/// HOST[:PORT]: an address ("192.0.2.1", "[::1]:5353", "::1") or a name, which is looked up by the system.
/// Errors: "bad-dns-server".
Result<Server> parseServer(std::string_view text);

inline constexpr std::size_t maxServers = 8;

} // namespace heloscope::dns
