#include "core/dns/live/DnsWire.h"

#include "core/base/Ascii.h"
#include "core/base/Base64.h"
#include "core/base/IpAddress.h"
#include "core/dns/live/Ldns.h"

#include <algorithm>

namespace heloscope::dns {

namespace {

constexpr std::size_t headerBytes = 12; // RFC 1035 §4.1.1
constexpr std::size_t maxLabelBytes = 63;
constexpr std::size_t maxNameBytes = 255;

void putU16(std::string &out, std::uint16_t value)
{
    out += char(value >> 8);
    out += char(value & 0xff);
}

std::uint16_t u16(std::string_view bytes, std::size_t at)
{
    return std::uint16_t(std::uint8_t(bytes[at]) << 8 | std::uint8_t(bytes[at + 1]));
}

/// The name as labels with lengths, or empty where it cannot be one.
std::string encodeName(std::string_view name)
{
    std::string out;
    for (const std::string_view label : split(name, '.')) {
        if (label.empty() || label.size() > maxLabelBytes)
            return {};
        out += char(label.size());
        out += label;
    }
    out += '\0';
    return out.size() <= maxNameBytes ? out : std::string();
}

/// RFC 5452 §9.1: the reply must repeat our question. Servers may change the case of letters.
bool repeatsQuestion(std::string_view packet, const DnsQuestion &question)
{
    const std::string name = encodeName(question.name);
    if (packet.size() < headerBytes + name.size() + 4)
        return false;
    return equalsIgnoreCase(packet.substr(headerBytes, name.size()), name)
        && u16(packet, headerBytes + name.size()) == std::uint16_t(question.type) && u16(packet, headerBytes + name.size() + 2) == 1;
}

/// A name's labels as text: lower case, no final dot, "." for the root; octets that would mislead are written \DDD (RFC 1035 §5.1).
std::string nameText(const ldns_rdf *name)
{
    const auto *data = ldns_rdf_data(name);
    const std::size_t size = ldns_rdf_size(name);
    std::string out;
    for (std::size_t at = 0; at < size && data[at] != 0;) {
        const std::size_t end = std::min(size, at + 1 + data[at]);
        if (!out.empty())
            out += '.';
        for (++at; at < end; ++at) {
            const char c = char(data[at]);
            if (c > ' ' && c < 127 && c != '.' && c != '\\') {
                out += toLower(c);
            } else {
                const int value = data[at];
                out += '\\';
                out += {char('0' + value / 100), char('0' + value / 10 % 10), char('0' + value % 10)};
            }
        }
    }
    return out.empty() ? "." : out;
}

std::string_view rdfBytes(const ldns_rdf *rdf)
{
    return {reinterpret_cast<const char *>(ldns_rdf_data(rdf)), ldns_rdf_size(rdf)};
}

std::string number(std::string_view bigEndian)
{
    unsigned value = 0;
    for (const char c : bigEndian)
        value = value << 8 | std::uint8_t(c);
    return std::to_string(value);
}

/// The joined strings of one TXT record: their raw octets, not the presentation form, which escapes quotes and ";".
std::optional<std::string> txtText(const ldns_rr *rr)
{
    std::string out;
    for (std::size_t i = 0; i < ldns_rr_rd_count(rr); ++i) {
        const std::string_view piece = rdfBytes(ldns_rr_rdf(rr, i));
        if (piece.empty() || std::size_t(std::uint8_t(piece[0])) + 1 != piece.size())
            return std::nullopt;
        out += piece.substr(1);
    }
    return out;
}

/// Fields of a fixed number, each as `toText` of its position says; nothing where the count or a size is wrong.
std::optional<std::string> recordText(const ldns_rr *rr, DnsType type)
{
    const std::size_t count = ldns_rr_rd_count(rr);
    const auto field = [&](std::size_t i) { return rdfBytes(ldns_rr_rdf(rr, i)); };
    const auto isName = [&](std::size_t i) { return ldns_rdf_get_type(ldns_rr_rdf(rr, i)) == LDNS_RDF_TYPE_DNAME; };
    switch (type) {
    case DnsType::A:
    case DnsType::AAAA: {
        if (count != 1 || field(0).size() != (type == DnsType::A ? 4u : 16u))
            return std::nullopt;
        const auto address = IpAddress::fromBytes(field(0));
        return address ? std::optional(address->toString()) : std::nullopt;
    }
    case DnsType::NS:
    case DnsType::CNAME:
    case DnsType::PTR:
        return count == 1 && isName(0) ? std::optional(nameText(ldns_rr_rdf(rr, 0))) : std::nullopt;
    case DnsType::MX:
        if (count != 2 || field(0).size() != 2 || !isName(1))
            return std::nullopt;
        return number(field(0)) + " " + nameText(ldns_rr_rdf(rr, 1));
    case DnsType::TXT:
        return txtText(rr);
    case DnsType::DS:
    case DnsType::TLSA:
        if (count != 4)
            return std::nullopt;
        return number(field(0)) + " " + number(field(1)) + " " + number(field(2)) + " " + encodeHex(field(3));
    case DnsType::DNSKEY:
        if (count != 4)
            return std::nullopt;
        return number(field(0)) + " " + number(field(1)) + " " + number(field(2)) + " " + encodeBase64(field(3));
    }
    return std::nullopt;
}

/// RFC 2181 §8: a TTL with the top bit set counts as zero.
std::uint32_t ttlOf(const ldns_rr *rr)
{
    const std::uint32_t ttl = ldns_rr_ttl(rr);
    return ttl > 0x7fffffff ? 0 : ttl;
}

struct Record {
    std::string owner;
    const ldns_rr *rr;
    bool alias;
};

/// The records of the answer section that can matter: those of the type asked for, and CNAMEs.
std::vector<Record> relevantRecords(const ldns_pkt *packet, DnsType type)
{
    std::vector<Record> records;
    const ldns_rr_list *section = ldns_pkt_answer(packet);
    for (std::size_t i = 0; i < ldns_rr_list_rr_count(section); ++i) {
        const ldns_rr *rr = ldns_rr_list_rr(section, i);
        const bool wanted = ldns_rr_get_type(rr) == ldns_rr_type(type);
        const bool alias = ldns_rr_get_type(rr) == LDNS_RR_TYPE_CNAME && type != DnsType::CNAME;
        if ((wanted || alias) && ldns_rr_get_class(rr) == LDNS_RR_CLASS_IN)
            records.push_back({nameText(ldns_rr_owner(rr)), rr, alias});
    }
    return records;
}

void lower(std::optional<std::uint32_t> &ttl, std::uint32_t candidate)
{
    ttl = ttl ? std::min(*ttl, candidate) : candidate;
}

/// RFC 2308 §5: the TTL of a negative answer is the lesser of the SOA's TTL and its minimum field. Nothing without SOA.
std::optional<std::uint32_t> negativeTtl(const ldns_pkt *packet)
{
    const ldns_rr_list *section = ldns_pkt_authority(packet);
    for (std::size_t i = 0; i < ldns_rr_list_rr_count(section); ++i) {
        const ldns_rr *rr = ldns_rr_list_rr(section, i);
        if (ldns_rr_get_type(rr) == LDNS_RR_TYPE_SOA && ldns_rr_rd_count(rr) == 7)
            return std::min(ttlOf(rr), ldns_rdf2native_int32(ldns_rr_rdf(rr, 6)));
    }
    return std::nullopt;
}

/// RFC 8914 §4: extended errors 6 to 12 mean that DNSSEC validation failed.
bool saysBogus(ldns_pkt *packet)
{
    if (!ldns_pkt_edns(packet))
        return false;
    ldns_edns_option_list *options = ldns_pkt_edns_get_option_list(packet);
    for (std::size_t i = 0; options && i < ldns_edns_option_list_get_count(options); ++i) {
        const ldns_edns_option *option = ldns_edns_option_list_get_option(options, i);
        if (ldns_edns_get_code(option) != LDNS_EDNS_EDE || ldns_edns_get_size(option) < 2)
            continue;
        const std::uint8_t *data = ldns_edns_get_data(option);
        const int code = data[0] << 8 | data[1];
        if (code >= LDNS_EDE_DNSSEC_BOGUS && code <= LDNS_EDE_NSEC_MISSING)
            return true;
    }
    return false;
}

std::string rcodeText(int rcode)
{
    switch (rcode) {
    case LDNS_RCODE_FORMERR: return "FORMERR";
    case LDNS_RCODE_SERVFAIL: return "SERVFAIL";
    case LDNS_RCODE_NOTIMPL: return "NOTIMP";
    case LDNS_RCODE_REFUSED: return "REFUSED";
    default: return "RCODE-" + std::to_string(rcode);
    }
}

/// Follows the CNAME chain inside the reply and fills values, aliases, status and TTL.
void fillAnswer(DnsReply &reply, ldns_pkt *packet, const DnsQuestion &question, int rcode)
{
    const std::vector<Record> records = relevantRecords(packet, question.type);
    DnsAnswer &answer = reply.answer;
    std::string name = question.name;
    std::size_t textBytes = 0;
    for (int step = 0; step <= maxCnameChain; ++step) {
        const Record *alias = nullptr;
        for (const Record &record : records) {
            if (record.owner != name)
                continue;
            if (record.alias) {
                alias = &record;
                continue;
            }
            std::optional<std::string> value = recordText(record.rr, question.type);
            if (!value) {
                answer = failedReply("MALFORMED", answer.server).answer;
                return;
            }
            textBytes += value->size();
            answer.values.push_back(std::move(*value));
            lower(answer.ttl, ttlOf(record.rr));
        }
        if (!answer.values.empty() || !alias)
            break;
        lower(answer.ttl, ttlOf(alias->rr));
        name = ldns_rr_rd_count(alias->rr) == 1 ? nameText(ldns_rr_rdf(alias->rr, 0)) : ".";
        const bool seen = name == question.name || std::find(answer.aliases.begin(), answer.aliases.end(), name) != answer.aliases.end();
        if (seen || step == maxCnameChain) {
            answer = failedReply("LOOP", answer.server).answer;
            return;
        }
        answer.aliases.push_back(name);
    }
    if (textBytes > maxTxtAnswerBytes) {
        answer = failedReply("TOO-LARGE", answer.server).answer;
        return;
    }
    if (!answer.values.empty()) {
        answer.status = DnsStatus::Answered;
        return;
    }
    // RFC 6604: the response code belongs to the last name of the chain.
    answer.status = rcode == LDNS_RCODE_NXDOMAIN ? DnsStatus::NoSuchDomain : DnsStatus::NoData;
    const std::optional<std::uint32_t> ttl = negativeTtl(packet);
    if (ttl)
        lower(answer.ttl, *ttl);
    // An authoritative server says nothing about the target of an alias that lies in another zone.
    if (!answer.aliases.empty() && !ttl && rcode == LDNS_RCODE_NOERROR)
        reply.continueAt = name;
}

} // namespace

std::string encodeQuery(const DnsQuestion &question, std::uint16_t id, Edns edns)
{
    const std::string name = encodeName(question.name);
    if (name.empty())
        return {};
    std::string out;
    out.reserve(headerBytes + name.size() + 4 + 11);
    putU16(out, id);
    putU16(out, 0x0120); // RD, AD
    putU16(out, 1);
    putU16(out, 0);
    putU16(out, 0);
    putU16(out, edns == Edns::Use ? 1 : 0);
    out += name;
    putU16(out, std::uint16_t(question.type));
    putU16(out, 1);
    if (edns == Edns::Use) { // RFC 6891 §6.1.2
        out += '\0';
        putU16(out, 41);
        putU16(out, ednsBufferSize);
        out.append(6, '\0');
    }
    return out;
}

DecodedReply decodeReply(std::string_view packet, const DnsQuestion &question, std::uint16_t id, AdBit adBit, std::string_view server)
{
    if (packet.size() < headerBytes || u16(packet, 0) != id)
        return {};
    const unsigned flags = u16(packet, 2);
    const bool isReply = flags & 0x8000, truncated = flags & 0x0200, validated = flags & 0x0020;
    const bool standardQuery = (flags & 0x7800) == 0;
    int rcode = flags & 0x000f;
    if (!isReply || !standardQuery)
        return {};
    const bool refusesEdns = rcode == LDNS_RCODE_FORMERR || rcode == LDNS_RCODE_NOTIMPL;
    if (u16(packet, 4) == 0 && refusesEdns) // old servers send the bare header back
        return {ReplyKind::NoEdns, failedReply(rcodeText(rcode), server)};
    if (u16(packet, 4) != 1 || !repeatsQuestion(packet, question))
        return {};
    if (packet.size() > maxPacketBytes)
        return {ReplyKind::Answer, failedReply("TOO-LARGE", server)};
    if (truncated)
        return {ReplyKind::Truncated, failedReply("TRUNCATED", server)};

    ldns_pkt *raw = nullptr;
    if (ldns_wire2pkt(&raw, reinterpret_cast<const std::uint8_t *>(packet.data()), packet.size()) != LDNS_STATUS_OK)
        return {ReplyKind::OtherServer, failedReply("MALFORMED", server)};
    const LdnsPacket parsed(raw);
    rcode |= ldns_pkt_edns(raw) ? ldns_pkt_edns_extended_rcode(raw) << 4 : 0;

    DecodedReply decoded;
    decoded.reply.answer.server = server;
    if (rcode == LDNS_RCODE_NOERROR || rcode == LDNS_RCODE_NXDOMAIN) {
        decoded.kind = ReplyKind::Answer;
        if (validated && adBit == AdBit::Believe)
            decoded.reply.answer.secure = true;
        fillAnswer(decoded.reply, raw, question, rcode);
    } else {
        const bool noEdns = refusesEdns || rcode == 16; // BADVERS
        decoded.kind = noEdns ? ReplyKind::NoEdns : ReplyKind::OtherServer;
        decoded.reply = failedReply(saysBogus(raw) ? "BOGUS" : rcodeText(rcode), server);
    }
    decoded.reply.answer.wire = packet;
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
