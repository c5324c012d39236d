// Transfer encodings undone: base64 and quoted-printable (RFC 2045 §6.7, §6.8), uuencode as older programs send it.
#include "core/message/Mime.h"

#include "core/base/Ascii.h"
#include "core/base/Base64.h"
#include "core/message/QuotedPrintable.h"

#include <algorithm>

namespace heloscope {

namespace {

constexpr std::size_t npos = std::string_view::npos;

std::string decodeUu(std::string_view encoded, std::size_t limit, bool &damaged)
{
    std::string bytes;
    std::size_t at = encoded.starts_with("begin ") ? 0 : encoded.find("\nbegin ");
    if (at == npos) {
        damaged = true;
        return bytes;
    }
    at = encoded.find('\n', at + 1);
    bool ended = false;
    while (at != npos && ++at < encoded.size() && bytes.size() < limit) {
        const std::size_t lineFeed = encoded.find('\n', at);
        const std::string_view line = trimmedEnd(encoded.substr(at, lineFeed == npos ? npos : lineFeed - at));
        at = lineFeed;
        if (line == "end" || line == "`") {
            ended = true;
            if (line == "end")
                break;
            continue;
        }
        if (line.empty())
            continue;
        const auto bits = [&](std::size_t i) { return i < line.size() ? unsigned(line[i] - ' ') & 0x3F : 0u; };
        const std::size_t count = bits(0);
        damaged = damaged || (count + 2) / 3 * 4 + 1 > line.size() + 3;
        for (std::size_t i = 0; i < count; ++i) {
            const std::size_t group = 1 + i / 3 * 4;
            const unsigned word = bits(group) << 18 | bits(group + 1) << 12 | bits(group + 2) << 6 | bits(group + 3);
            bytes += char(word >> (16 - 8 * (i % 3)) & 0xFF);
        }
    }
    damaged = damaged || !ended;
    return bytes;
}

// As much encoded text as `limit` octets can need, with room for line breaks.
std::string_view cutForLimit(std::string_view encoded, std::size_t limit) { return limit > encoded.size() ? encoded : encoded.substr(0, limit / 3 * 5 + 4096); }

} // namespace

std::string_view toString(TransferEncoding encoding)
{
    switch (encoding) {
    case TransferEncoding::SevenBit: return "7bit";
    case TransferEncoding::EightBit: return "8bit";
    case TransferEncoding::Binary: return "binary";
    case TransferEncoding::Base64: return "base64";
    case TransferEncoding::QuotedPrintable: return "quoted-printable";
    case TransferEncoding::UuEncode: return "x-uuencode";
    case TransferEncoding::Unknown: return "unknown";
    }
    return {};
}

TransferEncoding parseTransferEncoding(std::string_view rawValue)
{
    std::string value = unfolded(rawValue);
    value.resize(std::min(value.find_first_of(";("), value.size()));
    const std::string_view word = trimmed(value);
    struct Name {
        std::string_view word;
        TransferEncoding encoding;
    };
    // clang-format off
    static constexpr Name names[] = {
        {"", TransferEncoding::SevenBit}, {"7bit", TransferEncoding::SevenBit}, {"8bit", TransferEncoding::EightBit}, {"binary", TransferEncoding::Binary},
        {"base64", TransferEncoding::Base64}, {"quoted-printable", TransferEncoding::QuotedPrintable}, {"x-uuencode", TransferEncoding::UuEncode},
        {"uuencode", TransferEncoding::UuEncode}, {"x-uue", TransferEncoding::UuEncode}, {"7-bit", TransferEncoding::SevenBit}, {"8-bit", TransferEncoding::EightBit},
    };
    // clang-format on
    for (const Name &name : names) {
        if (equalsIgnoreCase(word, name.word))
            return name.encoding;
    }
    return TransferEncoding::Unknown;
}

std::string_view decodeTransfer(std::string_view encoded, TransferEncoding encoding, std::size_t limit, std::string &room, bool *damaged)
{
    bool broken = false;
    std::string_view bytes;
    switch (encoding) {
    case TransferEncoding::Base64: bytes = room = decodeBase64Lenient(cutForLimit(encoded, limit), &broken); break;
    case TransferEncoding::QuotedPrintable: {
        const std::size_t size = decodeQuotedPrintable(encoded, limit, room, broken);
        bytes = std::string_view(room).substr(0, size);
        break;
    }
    case TransferEncoding::UuEncode: bytes = room = decodeUu(encoded, limit, broken); break;
    case TransferEncoding::SevenBit:
    case TransferEncoding::EightBit:
    case TransferEncoding::Binary:
    case TransferEncoding::Unknown: bytes = encoded; break;
    }
    if (damaged && broken)
        *damaged = true;
    return bytes.substr(0, limit);
}

std::string decodeTransfer(std::string_view encoded, TransferEncoding encoding, std::size_t limit, bool *damaged)
{
    std::string room;
    const std::string_view bytes = decodeTransfer(encoded, encoding, limit, room, damaged);
    if (bytes.data() != room.data())
        return std::string(bytes);
    room.resize(bytes.size());
    return room;
}

} // namespace heloscope
