// DNS packets: a question as bytes, reply bytes as an answer. RFC 1035 §4, EDNS RFC 6891, AD RFC 6840 §5.7, negative TTL RFC 2308.
// Written and read by hand: of a library (ldns) only the writing of one question would be used, and loading it, with the TLS library
// behind it, was a tenth of a short run. Reading was never its part: ldns_wire2pkt (1.8.3) leaks memory on broken replies and ignores
// octets behind the fields of a record. A test compares both directions with it.
#pragma once

#include "core/dns/live/DnsTransport.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace heloscope::dns {

enum class Edns { Use, LeaveOut }; // some old servers answer FORMERR to EDNS
/// The packet: RD and AD set, EDNS with a 1232-octet buffer. AD alone asks for the validation result (RFC 6840 §5.7); DO would make
/// every reply carry signatures and half of them go to TCP. Empty where the name cannot be put into a packet.
std::string encodeQuery(const DnsQuestion &question, std::uint16_t id, Edns edns = Edns::Use);

/// Whether the AD bit of this server may be believed (RFC 6840 §5.8): only over loopback or DoH.
enum class AdBit { Believe, Ignore };

enum class ReplyKind {
    Answer,      // `reply` is set
    NotOurs,     // not a reply, wrong id or wrong question, or not readable that far: keep waiting for the right one
    Truncated,   // TC: ask again over TCP
    NoEdns,      // FORMERR or NOTIMP to an EDNS question: ask again without
    OtherServer, // SERVFAIL, REFUSED … : `reply` is set, another server may know better
};
struct DecodedReply {
    ReplyKind kind = ReplyKind::NotOurs;
    DnsReply reply;
};
/// `packet` is what a server sent. Total: any bytes are fine. `server` and the packet are put into the answer.
DecodedReply decodeReply(std::string_view packet, const DnsQuestion &question, std::uint16_t id, AdBit adBit, std::string_view server);

/// A failed answer; `conclusive` as in DnsReply.
DnsReply failedReply(std::string_view error, std::string_view server = {}, bool conclusive = true);
/// The answer of a question nobody was asked.
DnsReply notAskedReply();

inline constexpr std::uint16_t ednsBufferSize = 1232; // what passes everywhere unfragmented (DNS flag day 2020)
inline constexpr std::size_t maxPacketBytes = 65535;
inline constexpr int maxCnameChain = 16;

} // namespace heloscope::dns
