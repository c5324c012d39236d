#include "core/dns/live/DnsPacket.h"

#include "core/base/Ascii.h"

#include <array>

namespace heloscope::dns {

namespace {

constexpr std::uint16_t optionExtendedError = 15; // RFC 8914 §2

// A name of 255 octets, each of them written as four characters.
using NameText = std::array<char, 4 * maxNameBytes>;

/// `at`: where it goes. Returns the place behind it.
char *putLabel(char *at, std::string_view label)
{
    for (const char c : label) {
        if (c > ' ' && c < 127 && c != '.' && c != '\\') {
            *at++ = toLower(c);
        } else {
            const int value = std::uint8_t(c);
            for (const char digit : {'\\', char('0' + value / 100), char('0' + value / 10 % 10), char('0' + value % 10)})
                *at++ = digit;
        }
    }
    return at;
}

/// Behind the name at `at`, without following pointers; nothing where it runs out of the packet.
std::optional<std::size_t> skipName(std::string_view packet, std::size_t at)
{
    while (at < packet.size()) {
        const std::uint8_t length = std::uint8_t(packet[at]);
        if (length == 0)
            return at + 1;
        if (length >= 0xc0)
            return at + 2 <= packet.size() ? std::optional(at + 2) : std::nullopt;
        if (length > maxLabelBytes)
            return std::nullopt;
        at += 1 + std::size_t(length);
    }
    return std::nullopt;
}

/// The record at `at`, which moves behind it.
std::optional<ResourceRecord> readRecord(std::string_view packet, std::size_t &at)
{
    ResourceRecord record;
    record.ownerAt = at;
    const auto fixed = skipName(packet, at);
    if (!fixed || packet.size() - *fixed < 10)
        return std::nullopt;
    record.type = readU16(packet, *fixed);
    record.recordClass = readU16(packet, *fixed + 2);
    record.ttl = readU32(packet, *fixed + 4);
    if (record.type != typeOpt && record.ttl > 0x7fffffff)
        record.ttl = 0;
    record.rdataSize = readU16(packet, *fixed + 8);
    record.rdataAt = *fixed + 10;
    if (packet.size() - record.rdataAt < record.rdataSize)
        return std::nullopt;
    at = record.rdataAt + record.rdataSize;
    return record;
}

/// RFC 6891 §6.1.3: the upper bits of the response code stand in OPT's TTL; its data are options.
void readOpt(DnsPacket &packet, const ResourceRecord &record)
{
    packet.rcode |= int(record.ttl >> 24) << 4;
    const std::string_view options = packet.rdata(record);
    for (std::size_t at = 0; options.size() - at >= 4;) {
        const std::size_t size = readU16(options, at + 2);
        if (options.size() - at - 4 < size)
            return;
        if (readU16(options, at) == optionExtendedError && size >= 2 && !packet.extendedError)
            packet.extendedError = readU16(options, at + 4);
        at += 4 + size;
    }
}

} // namespace

std::uint16_t readU16(std::string_view bytes, std::size_t at) { return std::uint16_t(std::uint8_t(bytes[at]) << 8 | std::uint8_t(bytes[at + 1])); }

std::uint32_t readU32(std::string_view bytes, std::size_t at) { return std::uint32_t(readU16(bytes, at)) << 16 | readU16(bytes, at + 2); }

std::optional<std::string> readName(std::string_view packet, std::size_t at, std::size_t *end)
{
    NameText text;
    char *out = text.data();
    std::size_t octets = 0;
    std::size_t limit = packet.size(); // a pointer must point before everything read so far, so that no chain is endless
    bool jumped = false;
    std::size_t start = at;
    while (at < limit) {
        const std::uint8_t length = std::uint8_t(packet[at]);
        if (length >= 0xc0) {
            if (at + 2 > packet.size())
                return std::nullopt;
            const std::size_t target = readU16(packet, at) & 0x3fff;
            if (!jumped && end)
                *end = at + 2;
            jumped = true;
            if (target >= start)
                return std::nullopt;
            limit = start;
            at = start = target;
            continue;
        }
        if (length > maxLabelBytes || packet.size() - at < std::size_t(length) + 1)
            return std::nullopt;
        octets += 1 + std::size_t(length);
        if (octets > maxNameBytes)
            return std::nullopt;
        if (length == 0) {
            if (!jumped && end)
                *end = at + 1;
            return out == text.data() ? std::string(1, '.') : std::string(text.data(), out);
        }
        if (out != text.data())
            *out++ = '.';
        out = putLabel(out, packet.substr(at + 1, length));
        at += 1 + std::size_t(length);
    }
    return std::nullopt;
}

std::optional<DnsPacket> parsePacket(std::string_view bytes)
{
    if (bytes.size() < headerBytes)
        return std::nullopt;
    DnsPacket packet;
    packet.bytes = bytes;
    packet.id = readU16(bytes, 0);
    packet.flags = readU16(bytes, 2);
    packet.rcode = packet.flags & 0x000f;
    packet.questions = readU16(bytes, 4);
    std::size_t at = headerBytes;
    for (std::size_t i = 0; i < packet.questions; ++i) {
        const auto fixed = skipName(bytes, at);
        if (!fixed || bytes.size() - *fixed < 4)
            return std::nullopt;
        at = *fixed + 4;
    }
    for (int section = 0; section < 3; ++section) {
        const std::size_t count = readU16(bytes, 6 + 2 * std::size_t(section));
        for (std::size_t i = 0; i < count; ++i) {
            const auto record = readRecord(bytes, at);
            if (!record)
                return std::nullopt;
            if (section == 0)
                packet.answers.push_back(*record);
            else if (section == 1)
                packet.authority.push_back(*record);
            else if (record->type == typeOpt)
                readOpt(packet, *record);
        }
    }
    return packet;
}

} // namespace heloscope::dns
