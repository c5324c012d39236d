#include "core/base/Base64.h"

#include "core/base/Ascii.h"
#include "core/base/Base64Blocks.h"

#include <array>
#include <cstdint>

namespace heloscope {

namespace {

constexpr std::string_view standardAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::string_view urlAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

constexpr std::array<std::int16_t, 256> decodeTable(std::string_view alphabet)
{
    std::array<std::int16_t, 256> table{};
    for (auto &entry : table)
        entry = -1;
    for (std::size_t i = 0; i < alphabet.size(); ++i)
        table[static_cast<unsigned char>(alphabet[i])] = std::int16_t(i);
    return table;
}

constexpr auto standardTable = decodeTable(standardAlphabet);
constexpr auto urlTable = decodeTable(urlAlphabet);

std::string encode(std::string_view bytes, std::string_view alphabet, bool pad)
{
    const std::size_t groups = bytes.size() / 3, left = bytes.size() % 3;
    std::string result(groups * 4 + (left == 0 ? 0 : pad ? 4 : left + 1), '=');
    char *out = result.data();
    const auto octet = [&](std::size_t at) { return std::uint32_t(static_cast<unsigned char>(bytes[at])); };
    for (std::size_t i = 0; i < groups * 3; i += 3) {
        const std::uint32_t group = octet(i) << 16 | octet(i + 1) << 8 | octet(i + 2);
        *out++ = alphabet[group >> 18];
        *out++ = alphabet[group >> 12 & 63];
        *out++ = alphabet[group >> 6 & 63];
        *out++ = alphabet[group & 63];
    }
    if (left > 0) {
        const std::uint32_t group = octet(groups * 3) << 16 | (left == 2 ? octet(groups * 3 + 1) << 8 : 0);
        *out++ = alphabet[group >> 18];
        *out++ = alphabet[group >> 12 & 63];
        if (left == 2)
            *out++ = alphabet[group >> 6 & 63];
    }
    return result;
}

std::optional<std::string> decodeStrict(std::string_view text, const std::array<std::int16_t, 256> &table, bool allowSpace)
{
    constexpr std::size_t room = 16; // behind the last octet, for the blocks
    const bool blocks = allowSpace && &table == &standardTable; // which take line ends, too
    std::string result(text.size() / 4 * 3 + 3 + room, '\0');
    char *out = result.data();
    std::uint32_t group = 0;
    int count = 0;
    int padding = 0;
    bool lineBegins = true;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (blocks && lineBegins && count == 0 && padding == 0)
            i += decodeBase64Blocks(text.substr(i), out);
        if (i == text.size())
            break;
        const char c = text[i];
        lineBegins = isFws(c);
        if (allowSpace && lineBegins)
            continue;
        if (c == '=') {
            ++padding;
            continue;
        }
        const int value = table[static_cast<unsigned char>(c)];
        if (value < 0 || padding > 0)
            return std::nullopt;
        group = group << 6 | std::uint32_t(value);
        if (++count == 4) {
            *out++ = char(group >> 16);
            *out++ = char(group >> 8);
            *out++ = char(group);
            group = 0;
            count = 0;
        }
    }
    if (count == 1 || (padding > 0 && count + padding != 4))
        return std::nullopt;
    if (count >= 2)
        *out++ = char(group >> (count == 2 ? 4 : 10));
    if (count == 3)
        *out++ = char(group >> 2);
    result.resize(std::size_t(out - result.data()));
    return result;
}

} // namespace

std::string encodeBase64(std::string_view bytes) { return encode(bytes, standardAlphabet, true); }

std::optional<std::string> decodeBase64(std::string_view text, Base64Space space) { return decodeStrict(text, standardTable, space == Base64Space::Allowed); }

// Lines of MIME are taken in whole groups of four, which nearly all of the text is; a negative value anywhere makes the union negative.
std::size_t Base64Decoder::decode(std::string_view text, char *out)
{
    const char *const begin = out;
    const auto valueAt = [&](std::size_t at) { return int(standardTable[static_cast<unsigned char>(text[at])]); };
    for (std::size_t i = 0; i < text.size() && !m_ended;) {
        if (m_count == 0) {
            i += decodeBase64Blocks(text.substr(i), out);
            while (i + 4 <= text.size()) {
                const int a = valueAt(i), b = valueAt(i + 1), c = valueAt(i + 2), d = valueAt(i + 3);
                if ((a | b | c | d) < 0)
                    break;
                const std::uint32_t four = std::uint32_t(a) << 18 | std::uint32_t(b) << 12 | std::uint32_t(c) << 6 | std::uint32_t(d);
                *out++ = char(four >> 16);
                *out++ = char(four >> 8);
                *out++ = char(four);
                i += 4;
            }
            if (i == text.size())
                break;
        }
        const int value = valueAt(i);
        const char c = text[i++];
        if (value < 0) {
            m_ended = c == '=' && m_count >= 2;
            m_skipped = m_skipped || (c != '=' && !isFws(c));
            continue;
        }
        m_group = m_group << 6 | std::uint32_t(value);
        if (++m_count == 4) {
            *out++ = char(m_group >> 16);
            *out++ = char(m_group >> 8);
            *out++ = char(m_group);
            m_group = 0;
            m_count = 0;
        }
    }
    return std::size_t(out - begin);
}

std::size_t Base64Decoder::finish(char *out)
{
    const char *const begin = out;
    if (m_count >= 2)
        *out++ = char(m_group >> (m_count == 2 ? 4 : 10));
    if (m_count == 3)
        *out++ = char(m_group >> 2);
    return std::size_t(out - begin);
}

std::string decodeBase64Lenient(std::string_view text, bool *damaged)
{
    Base64Decoder decoder;
    std::string result(Base64Decoder::roomFor(text.size()), '\0');
    std::size_t size = decoder.decode(text, result.data());
    size += decoder.finish(result.data() + size);
    result.resize(size);
    if (damaged)
        *damaged = decoder.isDamaged();
    return result;
}

std::string encodeBase64Url(std::string_view bytes) { return encode(bytes, urlAlphabet, false); }

std::optional<std::string> decodeBase64Url(std::string_view text) { return decodeStrict(text, urlTable, false); }

std::string encodeHex(std::string_view bytes)
{
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string result;
    result.reserve(bytes.size() * 2);
    for (const char c : bytes) {
        const auto octet = static_cast<unsigned char>(c);
        result.push_back(digits[octet >> 4]);
        result.push_back(digits[octet & 15]);
    }
    return result;
}

} // namespace heloscope
