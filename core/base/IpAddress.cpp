#include "core/base/IpAddress.h"

#include "core/base/Ascii.h"

#include <algorithm>

namespace heloscope {

namespace {

std::optional<std::array<std::uint8_t, 4>> parseV4(std::string_view text)
{
    std::array<std::uint8_t, 4> octets{};
    const char *at = text.data(), *const end = at + text.size();
    const auto digit = [&at, end] { return at != end && isDigit(*at) ? unsigned(*at++ - '0') : 10u; };
    for (std::uint8_t &octet : octets) {
        if (&octet != octets.data() && (at == end || *at++ != '.'))
            return std::nullopt;
        unsigned value = digit();
        if (value == 10)
            return std::nullopt;
        for (unsigned next = value == 0 ? 10 : digit(); next != 10; next = digit()) { // no leading zeros
            value = value * 10 + next;
            if (value > 255)
                return std::nullopt;
        }
        octet = std::uint8_t(value);
    }
    return at == end ? std::optional(octets) : std::nullopt;
}

std::optional<std::array<std::uint8_t, 16>> parseV6(std::string_view text)
{
    std::array<std::uint16_t, 8> groups{};
    std::size_t count = 0;
    std::optional<std::size_t> gap;
    if (text.size() < 2 || text.size() > 45)
        return std::nullopt;
    std::size_t i = 0;
    if (text[0] == ':') {
        if (text[1] != ':')
            return std::nullopt;
        gap = 0;
        i = 2;
    }
    while (i < text.size()) {
        if (count == 8)
            return std::nullopt;
        const std::size_t end = std::min(text.find(':', i), text.size());
        const std::string_view part = text.substr(i, end - i);
        if (part.find('.') != std::string_view::npos) {
            // RFC 4291 §2.2 (3): the last 32 bits in dotted form.
            const auto v4 = end == text.size() && count <= 6 ? parseV4(part) : std::nullopt;
            if (!v4)
                return std::nullopt;
            groups[count++] = std::uint16_t((*v4)[0] << 8 | (*v4)[1]);
            groups[count++] = std::uint16_t((*v4)[2] << 8 | (*v4)[3]);
            break;
        }
        if (part.empty() || part.size() > 4)
            return std::nullopt;
        unsigned value = 0;
        for (const char c : part) {
            if (!isHexDigit(c))
                return std::nullopt;
            value = value << 4 | unsigned(hexValue(c));
        }
        groups[count++] = std::uint16_t(value);
        if (end == text.size())
            break;
        i = end + 1;
        if (i == text.size())
            return std::nullopt;
        if (text[i] == ':') {
            if (gap)
                return std::nullopt;
            gap = count;
            ++i;
        }
    }
    if (gap ? count > 7 : count != 8)
        return std::nullopt;
    std::array<std::uint8_t, 16> octets{};
    for (std::size_t g = 0; g < count; ++g) {
        const std::size_t at = gap && g >= *gap ? g + 8 - count : g;
        octets[at * 2] = std::uint8_t(groups[g] >> 8);
        octets[at * 2 + 1] = std::uint8_t(groups[g] & 0xFF);
    }
    return octets;
}

} // namespace

std::optional<IpAddress> IpAddress::fromBytes(std::string_view octets)
{
    if (octets.size() != 4 && octets.size() != 16)
        return std::nullopt;
    static constexpr std::string_view mappedPrefix("\0\0\0\0\0\0\0\0\0\0\xFF\xFF", 12);
    if (octets.size() == 16 && octets.substr(0, 12) == mappedPrefix)
        octets.remove_prefix(12);
    IpAddress address;
    address.m_v4 = octets.size() == 4;
    for (std::size_t i = 0; i < octets.size(); ++i)
        address.m_octets[i] = static_cast<std::uint8_t>(octets[i]);
    return address;
}

std::optional<IpAddress> IpAddress::parse(std::string_view text)
{
    IpAddress address;
    if (const auto v4 = parseV4(text)) {
        std::copy(v4->begin(), v4->end(), address.m_octets.begin());
        return address;
    }
    if (text.find(':') == std::string_view::npos)
        return std::nullopt;
    const auto v6 = parseV6(text);
    return v6 ? fromBytes({reinterpret_cast<const char *>(v6->data()), 16}) : std::nullopt;
}

std::optional<IpAddress> IpAddress::parseLenient(std::string_view text)
{
    text = trimmed(text);
    if (text.size() >= 2 && text.front() == '[' && text.back() == ']')
        text = trimmed(text.substr(1, text.size() - 2));
    if (startsWithIgnoreCase(text, "IPv6:"))
        text.remove_prefix(5);
    return parse(text.substr(0, text.find('%')));
}

std::string IpAddress::toString() const
{
    if (m_v4) {
        char text[16];
        std::size_t size = 0;
        for (std::size_t i = 0; i < 4; ++i) {
            const unsigned octet = m_octets[i];
            if (octet >= 100)
                text[size++] = char('0' + octet / 100);
            if (octet >= 10)
                text[size++] = char('0' + octet / 10 % 10);
            text[size++] = char('0' + octet % 10);
            text[size++] = '.';
        }
        return {text, size - 1};
    }
    // RFC 5952 §4.2: the longest run of two or more zero groups becomes "::", the first of equals.
    std::size_t bestStart = 8, bestLength = 1;
    const auto group = [this](std::size_t g) { return unsigned(m_octets[g * 2]) << 8 | m_octets[g * 2 + 1]; };
    for (std::size_t g = 0; g < 8;) {
        std::size_t length = 0;
        while (g + length < 8 && group(g + length) == 0)
            ++length;
        if (length > bestLength) {
            bestStart = g;
            bestLength = length;
        }
        g += length + 1;
    }
    std::string text;
    static constexpr std::string_view digits = "0123456789abcdef";
    for (std::size_t g = 0; g < 8; ++g) {
        if (g == bestStart) {
            text += "::";
            g += bestLength - 1;
            continue;
        }
        if (!text.empty() && text.back() != ':')
            text += ':';
        bool started = false;
        for (int shift = 12; shift >= 0; shift -= 4) {
            const unsigned digit = group(g) >> shift & 15;
            started = started || digit != 0 || shift == 0;
            if (started)
                text += digits[digit];
        }
    }
    return text;
}

bool IpAddress::isIn(const IpAddress &network, int prefix) const
{
    if (m_v4 != network.m_v4 || prefix < 0 || prefix > (m_v4 ? 32 : 128))
        return false;
    for (std::size_t i = 0; prefix > 0; ++i, prefix -= 8) {
        const std::uint8_t mask = prefix >= 8 ? 0xFF : std::uint8_t(0xFF << (8 - prefix));
        if ((m_octets[i] & mask) != (network.m_octets[i] & mask))
            return false;
    }
    return true;
}

std::string IpAddress::reverseName() const
{
    std::string name;
    if (m_v4) {
        for (std::size_t i = 4; i-- > 0;)
            name += std::to_string(m_octets[i]) + '.';
        return name + "in-addr.arpa";
    }
    static constexpr std::string_view digits = "0123456789abcdef";
    for (std::size_t i = 16; i-- > 0;) {
        name += digits[m_octets[i] & 15];
        name += '.';
        name += digits[m_octets[i] >> 4];
        name += '.';
    }
    return name + "ip6.arpa";
}

bool IpAddress::isLoopback() const
{
    if (m_v4)
        return m_octets[0] == 127;
    for (std::size_t i = 0; i < 15; ++i) {
        if (m_octets[i] != 0)
            return false;
    }
    return m_octets[15] == 1;
}

bool IpAddress::isPrivate() const
{
    if (isLoopback())
        return true;
    const std::uint8_t a = m_octets[0], b = m_octets[1];
    if (m_v4)
        return a == 10 || (a == 172 && (b & 0xF0) == 16) || (a == 192 && b == 168) || (a == 169 && b == 254) || (a == 100 && (b & 0xC0) == 64);
    return (a & 0xFE) == 0xFC || (a == 0xFE && (b & 0xC0) == 0x80);
}

bool IpAddress::isBogon() const
{
    if (m_v4)
        return m_octets[0] == 0 || m_octets[0] >= 224;
    if (m_octets[0] == 0xFF)
        return true;
    for (const std::uint8_t octet : m_octets) {
        if (octet != 0)
            return false;
    }
    return true;
}

std::optional<IpNetwork> IpNetwork::parse(std::string_view text)
{
    const std::size_t slash = text.find('/');
    const auto address = IpAddress::parse(text.substr(0, slash));
    if (!address)
        return std::nullopt;
    const int full = address->isV4() ? 32 : 128;
    if (slash == std::string_view::npos)
        return IpNetwork{*address, full};
    const auto prefix = parseDecimal(text.substr(slash + 1), std::uint64_t(full));
    if (!prefix)
        return std::nullopt;
    return IpNetwork{*address, int(*prefix)};
}

} // namespace heloscope
