#include "core/dns/live/DnsWire.h"

#include "core/base/Ascii.h"
#include "core/base/Base64.h"
#include "core/base/IpAddress.h"
#include "core/dns/live/DnsPacket.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <span>

namespace heloscope::dns {

namespace {

/// The name as labels with lengths, or empty where it cannot be one.
class EncodedName {
public:
    explicit EncodedName(std::string_view name)
    {
        if (name.size() + 2 > maxNameBytes)
            return;
        for (std::size_t at = 0; at <= name.size();) {
            const std::size_t end = std::min(name.find('.', at), name.size()), size = end - at;
            if (size == 0 || size > maxLabelBytes)
                return;
            m_octets[at] = char(size);
            name.copy(m_octets.data() + at + 1, size, at);
            at = end + 1;
        }
        m_octets[name.size() + 1] = '\0'; // the root
        m_size = name.size() + 2;          // a length before each label, and the root
    }
    EncodedName(const EncodedName &) = delete;
    EncodedName &operator=(const EncodedName &) = delete;
    std::string_view view() const { return {m_octets.data(), m_size}; }

private:
    std::array<char, maxNameBytes> m_octets;
    std::size_t m_size = 0;
};

/// RFC 5452 §9.1: the reply must repeat our question. Servers may change the case of letters.
bool repeatsQuestion(std::string_view packet, const DnsQuestion &question)
{
    const EncodedName encoded(question.name);
    const std::string_view name = encoded.view();
    if (packet.size() < headerBytes + name.size() + 4)
        return false;
    return equalsIgnoreCase(packet.substr(headerBytes, name.size()), name) && readU16(packet, headerBytes + name.size()) == std::uint16_t(question.type)
        && readU16(packet, headerBytes + name.size() + 2) == 1;
}

std::string number(std::string_view bigEndian)
{
    unsigned value = 0;
    for (const char c : bigEndian)
        value = value << 8 | std::uint8_t(c);
    return std::to_string(value);
}

/// The joined strings of one TXT record: their raw octets.
std::optional<std::string> txtText(std::string_view rdata)
{
    if (rdata.empty())
        return std::nullopt;
    std::string out;
    while (!rdata.empty()) {
        const std::size_t length = std::uint8_t(rdata[0]);
        if (rdata.size() - 1 < length)
            return std::nullopt;
        out += rdata.substr(1, length);
        rdata.remove_prefix(1 + length);
    }
    return out;
}

/// The name that fills the record's data from `offset` to its very end.
std::optional<std::string> rdataName(const DnsPacket &packet, const ResourceRecord &record, std::size_t offset)
{
    std::size_t end = 0;
    std::optional<std::string> name = readName(packet.bytes, record.rdataAt + offset, &end);
    return name && end == record.rdataAt + record.rdataSize ? name : std::nullopt;
}

/// Nothing where a length is wrong.
std::optional<std::string> recordText(const DnsPacket &packet, const ResourceRecord &record, DnsType type)
{
    const std::string_view rdata = packet.rdata(record);
    switch (type) {
    case DnsType::A:
    case DnsType::AAAA: {
        if (rdata.size() != (type == DnsType::A ? 4u : 16u))
            return std::nullopt;
        const auto address = IpAddress::fromBytes(rdata);
        return address ? std::optional(address->toString()) : std::nullopt;
    }
    case DnsType::NS:
    case DnsType::CNAME:
    case DnsType::PTR: return rdataName(packet, record, 0);
    case DnsType::MX: {
        if (rdata.size() < 3)
            return std::nullopt;
        const auto host = rdataName(packet, record, 2);
        return host ? std::optional(number(rdata.substr(0, 2)) + " " + *host) : std::nullopt;
    }
    case DnsType::TXT: return txtText(rdata);
    case DnsType::DS:
        if (rdata.size() < 5)
            return std::nullopt;
        return number(rdata.substr(0, 2)) + " " + number(rdata.substr(2, 1)) + " " + number(rdata.substr(3, 1)) + " " + encodeHex(rdata.substr(4));
    case DnsType::TLSA:
        if (rdata.size() < 4)
            return std::nullopt;
        return number(rdata.substr(0, 1)) + " " + number(rdata.substr(1, 1)) + " " + number(rdata.substr(2, 1)) + " " + encodeHex(rdata.substr(3));
    case DnsType::DNSKEY:
        if (rdata.size() < 5)
            return std::nullopt;
        return number(rdata.substr(0, 2)) + " " + number(rdata.substr(2, 1)) + " " + number(rdata.substr(3, 1)) + " " + encodeBase64(rdata.substr(4));
    }
    return std::nullopt;
}

struct Record {
    std::string owner;
    const ResourceRecord *record;
    bool alias;
};

constexpr std::uint16_t classInternet = 1;
constexpr std::uint16_t queryFlags = 0x0120; // RD, and AD: we want to know whether the answer was validated (RFC 6840 §5.7)

/// Big-endian, one after the other; `out` has room for all.
void put(std::span<char> out, std::initializer_list<std::uint16_t> values)
{
    std::size_t at = 0;
    for (const std::uint16_t value : values) {
        out[at++] = char(value >> 8);
        out[at++] = char(value & 0xFF);
    }
}

/// The records of the answer section that can matter: those of the type asked for, and CNAMEs. Nothing where a name is broken.
std::optional<std::vector<Record>> relevantRecords(const DnsPacket &packet, DnsType type)
{
    std::vector<Record> records;
    for (const ResourceRecord &record : packet.answers) {
        const bool wanted = record.type == std::uint16_t(type);
        const bool alias = record.type == std::uint16_t(DnsType::CNAME) && type != DnsType::CNAME;
        if ((!wanted && !alias) || record.recordClass != classInternet)
            continue;
        std::optional<std::string> owner = readName(packet.bytes, record.ownerAt);
        if (!owner)
            return std::nullopt;
        records.push_back({std::move(*owner), &record, alias});
    }
    return records;
}

void lowerTtl(std::optional<std::uint32_t> &ttl, std::uint32_t candidate) { ttl = ttl ? std::min(*ttl, candidate) : candidate; }

/// RFC 2308 §5: the TTL of a negative answer is the lesser of the SOA's TTL and its minimum field. Nothing without SOA.
std::optional<std::uint32_t> negativeTtl(const DnsPacket &packet)
{
    for (const ResourceRecord &record : packet.authority) {
        if (record.type == typeSoa && record.rdataSize >= 22)
            return std::min(record.ttl, readU32(packet.rdata(record), record.rdataSize - 4));
    }
    return std::nullopt;
}

constexpr int rcodeNoError = 0, rcodeFormatError = 1, rcodeServerFailure = 2, rcodeNameError = 3, rcodeNotImplemented = 4, rcodeRefused = 5,
              rcodeBadVersion = 16;

/// RFC 8914 §4: extended errors 6 to 12 mean that DNSSEC validation failed.
bool saysBogus(const DnsPacket &packet) { return packet.extendedError && *packet.extendedError >= 6 && *packet.extendedError <= 12; }

std::string rcodeText(int rcode)
{
    switch (rcode) {
    case rcodeFormatError: return "FORMERR";
    case rcodeServerFailure: return "SERVFAIL";
    case rcodeNotImplemented: return "NOTIMP";
    case rcodeRefused: return "REFUSED";
    default: return "RCODE-" + std::to_string(rcode);
    }
}

/// Follows the CNAME chain inside the reply and fills values, aliases, status and TTL.
void fillAnswer(DnsReply &reply, const DnsPacket &packet, const DnsQuestion &question)
{
    DnsAnswer &answer = reply.answer;
    const auto fail = [&answer](std::string_view error) { answer = failedReply(error, answer.server).answer; };
    const auto records = relevantRecords(packet, question.type);
    if (!records)
        return fail("MALFORMED");
    std::string name = question.name;
    std::size_t textBytes = 0;
    for (int step = 0; step <= maxCnameChain; ++step) {
        const Record *alias = nullptr;
        for (const Record &record : *records) {
            if (record.owner != name)
                continue;
            if (record.alias) {
                alias = &record;
                continue;
            }
            std::optional<std::string> value = recordText(packet, *record.record, question.type);
            if (!value)
                return fail("MALFORMED");
            textBytes += value->size();
            answer.values.push_back(std::move(*value));
            lowerTtl(answer.ttl, record.record->ttl);
        }
        if (!answer.values.empty() || !alias)
            break;
        const auto target = rdataName(packet, *alias->record, 0);
        if (!target)
            return fail("MALFORMED");
        lowerTtl(answer.ttl, alias->record->ttl);
        name = *target;
        const bool seen = name == question.name || std::find(answer.aliases.begin(), answer.aliases.end(), name) != answer.aliases.end();
        if (seen || step == maxCnameChain)
            return fail("LOOP");
        answer.aliases.push_back(name);
    }
    if (textBytes > maxTxtAnswerBytes)
        return fail(std::string(tooLargeError));
    if (!answer.values.empty()) {
        answer.status = DnsStatus::Answered;
        return;
    }
    // RFC 6604: the response code belongs to the last name of the chain.
    answer.status = packet.rcode == rcodeNameError ? DnsStatus::NoSuchDomain : DnsStatus::NoData;
    const std::optional<std::uint32_t> ttl = negativeTtl(packet);
    if (ttl)
        lowerTtl(answer.ttl, *ttl);
    // An authoritative server says nothing about the target of an alias that lies in another zone.
    if (!answer.aliases.empty() && !ttl && packet.rcode == rcodeNoError)
        reply.continueAt = name;
}

} // namespace

std::string encodeQuery(const DnsQuestion &question, std::uint16_t id, Edns edns)
{
    const EncodedName encoded(question.name);
    const std::string_view name = encoded.view();
    if (name.empty())
        return {};
    // RFC 1035 §4.1.1, §4.1.2: the header with one question behind it.
    const bool useEdns = edns == Edns::Use;
    std::array<char, headerBytes> header;
    put(header, {id, queryFlags, 1, 0, 0, std::uint16_t(useEdns)});
    std::array<char, 4> asked;
    put(asked, {std::uint16_t(question.type), classInternet});
    // RFC 6891 §6.1.2: the root's name, and where a class would stand how much we take; version 0, no flags, no options.
    std::array<char, 11> option{};
    put(std::span(option).subspan<1>(), {typeOpt, ednsBufferSize});
    std::string packet;
    packet.reserve(header.size() + name.size() + asked.size() + option.size());
    packet.append(header.data(), header.size()).append(name).append(asked.data(), asked.size());
    if (useEdns)
        packet.append(option.data(), option.size());
    return packet;
}

DecodedReply decodeReply(std::string_view bytes, const DnsQuestion &question, std::uint16_t id, AdBit adBit, std::string_view server)
{
    if (bytes.size() < headerBytes || readU16(bytes, 0) != id)
        return {};
    const unsigned flags = readU16(bytes, 2), questions = readU16(bytes, 4);
    const bool isReply = flags & 0x8000, truncated = flags & 0x0200, validated = flags & 0x0020;
    const bool standardQuery = (flags & 0x7800) == 0;
    if (!isReply || !standardQuery)
        return {};
    const auto refusesEdns = [](int rcode) { return rcode == rcodeFormatError || rcode == rcodeNotImplemented || rcode == rcodeBadVersion; };
    if (const int rcode = flags & 0x000f; questions == 0 && refusesEdns(rcode)) // old servers send the bare header back
        return {ReplyKind::NoEdns, failedReply(rcodeText(rcode), server)};
    if (questions != 1 || !repeatsQuestion(bytes, question))
        return {};
    if (bytes.size() > maxPacketBytes)
        return {ReplyKind::Answer, failedReply("TOO-LARGE", server)};
    if (truncated)
        return {ReplyKind::Truncated, failedReply("TRUNCATED", server)};
    const auto packet = parsePacket(bytes);
    if (!packet)
        return {ReplyKind::OtherServer, failedReply("MALFORMED", server)};

    DecodedReply decoded;
    decoded.reply.answer.server = server;
    if (packet->rcode == rcodeNoError || packet->rcode == rcodeNameError) {
        decoded.kind = ReplyKind::Answer;
        if (validated && adBit == AdBit::Believe)
            decoded.reply.answer.secure = true;
        fillAnswer(decoded.reply, *packet, question);
    } else {
        decoded.kind = refusesEdns(packet->rcode) ? ReplyKind::NoEdns : ReplyKind::OtherServer;
        decoded.reply = failedReply(saysBogus(*packet) ? "BOGUS" : rcodeText(packet->rcode), server);
    }
    decoded.reply.answer.wire = bytes;
    return decoded;
}

DnsReply failedReply(std::string_view error, std::string_view server, bool conclusive)
{
    DnsReply reply;
    reply.answer.status = DnsStatus::Failed;
    reply.answer.error = error;
    reply.answer.server = server;
    reply.conclusive = conclusive;
    return reply;
}

DnsReply notAskedReply()
{
    DnsReply reply;
    reply.conclusive = false;
    return reply;
}

} // namespace heloscope::dns
