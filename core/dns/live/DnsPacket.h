// A DNS packet taken apart: RFC 1035 §4.1, compression §4.1.4, EDNS RFC 6891, extended errors RFC 8914.
// Total on any bytes: every position is checked, compression pointers may only point backwards, work is linear.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace heloscope::dns {

/// Types that are read here but never asked for.
enum : std::uint16_t { typeSoa = 6, typeOpt = 41 };

/// One record; positions are into the packet.
struct ResourceRecord {
    std::size_t ownerAt = 0;
    std::uint16_t type = 0, recordClass = 0;
    std::uint32_t ttl = 0;          // a TTL with the top bit set is 0 (RFC 2181 §8); raw for OPT
    std::size_t rdataAt = 0, rdataSize = 0;
};

struct DnsPacket {
    std::string_view bytes;
    std::uint16_t id = 0, flags = 0;
    std::size_t questions = 0;
    int rcode = 0;                  // extended by OPT
    std::vector<ResourceRecord> answers, authority;
    std::optional<int> extendedError;

    std::string_view rdata(const ResourceRecord &record) const { return bytes.substr(record.rdataAt, record.rdataSize); }
};

/// Nothing where the packet is cut off or a name in it is broken. `packet` must outlive the result.
std::optional<DnsPacket> parsePacket(std::string_view packet);

/// The name at `at` as text: lower case, no final dot, "." for the root; octets that would mislead are written \DDD (RFC 1035 §5.1).
/// `end` (may be null) is set to the position behind it. Nothing where it is broken or longer than 255 octets.
std::optional<std::string> readName(std::string_view packet, std::size_t at, std::size_t *end = nullptr);

/// Big-endian numbers; the caller has checked the length.
std::uint16_t readU16(std::string_view bytes, std::size_t at);
std::uint32_t readU32(std::string_view bytes, std::size_t at);

inline constexpr std::size_t headerBytes = 12;
inline constexpr std::size_t maxLabelBytes = 63;
inline constexpr std::size_t maxNameBytes = 255;

} // namespace heloscope::dns
