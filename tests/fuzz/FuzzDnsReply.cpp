#include "core/dns/live/DnsWire.h"

// The first octet chooses the type asked for; header and question are made right, so that the rest is reached.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace heloscope;
    static constexpr DnsType types[] = {DnsType::A, DnsType::AAAA, DnsType::CNAME, DnsType::MX, DnsType::TXT, DnsType::PTR, DnsType::TLSA, DnsType::DNSKEY};
    if (size < 8)
        return 0;
    const DnsQuestion question{"a.test", types[data[0] % 8]};
    std::string packet = dns::encodeQuery(question, 1, dns::Edns::LeaveOut);
    packet[2] = char(0x80 | (packet[2] & 1));
    packet.replace(6, 6, reinterpret_cast<const char *>(data) + 1, 6);
    packet[3] = char(data[7] & 0x2f);
    packet.append(reinterpret_cast<const char *>(data) + 8, size - 8);
    (void)dns::decodeReply(packet, question, 1, dns::AdBit::Believe, "192.0.2.1:53");
    return 0;
}
