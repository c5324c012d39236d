// IPv4 and IPv6 addresses and networks as values.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace heloscope {

/// One address. IPv4-mapped IPv6 (::ffff:a.b.c.d) is always held as IPv4 (RFC 7208 §5). Value type, never invalid.
class IpAddress {
public:
    /// Text forms: dotted IPv4 (four decimal octets without leading zeros), RFC 4291 IPv6. No brackets, no zone, no port.
    static std::optional<IpAddress> parse(std::string_view text);
    /// As `parse`, and also what Received lines show: `[1.2.3.4]`, `IPv6:…`, `[IPv6:…]`, `%zone`, surrounding spaces.
    static std::optional<IpAddress> parseLenient(std::string_view text);
    /// 4 or 16 octets in network order.
    static std::optional<IpAddress> fromBytes(std::string_view octets);

    bool isV4() const { return m_v4; }
    bool isV6() const { return !m_v4; }
    /// Octets in network order: 4 of them for IPv4 (`octet(0..3)`), 16 for IPv6.
    std::uint8_t octet(std::size_t index) const { return m_octets[index]; }
    std::size_t length() const { return m_v4 ? 4 : 16; }
    /// Canonical text (RFC 5952 for IPv6).
    std::string toString() const;
    /// True where the first `prefix` bits equal those of `network`; false for another family. prefix 0..32 or 0..128.
    bool isIn(const IpAddress &network, int prefix) const;
    /// The name to ask for PTR: d.c.b.a.in-addr.arpa or nibbles.ip6.arpa, no final dot.
    std::string reverseName() const;

    bool isLoopback() const;
    /// RFC 1918, RFC 4193 (fc00::/7), link-local, loopback, CGNAT 100.64/10: not reachable from the Internet.
    bool isPrivate() const;
    /// 0/8, multicast, class E, unspecified: can be nobody's sending address. Documentation ranges are not bogons here.
    bool isBogon() const;

    friend auto operator<=>(const IpAddress &, const IpAddress &) = default;

private:
    bool m_v4 = true;
    std::array<std::uint8_t, 16> m_octets{};
};

/// An address with a prefix length, as in `192.0.2.0/24`; a lone address has the full length.
struct IpNetwork {
    IpAddress address;
    int prefix = 32;

    static std::optional<IpNetwork> parse(std::string_view text);
    bool contains(const IpAddress &candidate) const { return candidate.isIn(address, prefix); }
};

} // namespace heloscope
