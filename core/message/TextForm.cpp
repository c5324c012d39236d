#include "core/message/TextForm.h"

#include "core/base/Ascii.h"
#include "core/base/Utf8.h"

#include <algorithm>
#include <cstdint>

namespace heloscope {

namespace {

enum class Utf16 { No, Little, Big };

// A mark, or so many NULs in one half of the octet pairs that it can only be Latin text in UTF-16 (RFC 2781 §4.3).
Utf16 utf16Form(std::string_view text)
{
    if (text.size() < 4)
        return Utf16::No;
    if (text.substr(0, 2) == "\xFF\xFE")
        return Utf16::Little;
    if (text.substr(0, 2) == "\xFE\xFF")
        return Utf16::Big;
    const std::size_t sample = std::min<std::size_t>(text.size(), 256) & ~std::size_t(1);
    if (text.substr(0, sample).find('\0') == std::string_view::npos)
        return Utf16::No;
    std::size_t nulsAt[2] = {0, 0};
    for (std::size_t i = 0; i < sample; ++i)
        nulsAt[i % 2] += text[i] == '\0';
    if (nulsAt[0] == 0 && nulsAt[1] * 10 >= sample / 2 * 9)
        return Utf16::Little;
    if (nulsAt[1] == 0 && nulsAt[0] * 10 >= sample / 2 * 9)
        return Utf16::Big;
    return Utf16::No;
}

void decodeUtf16(Bytes &given, Utf16 form, Repairs &repairs)
{
    repairs.keep(given);
    const std::string_view text = given;
    const auto unit = [&](std::size_t at) {
        const auto octet = [&](std::size_t i) { return char32_t(static_cast<unsigned char>(text[i])); };
        return form == Utf16::Little ? octet(at) | octet(at + 1) << 8 : octet(at) << 8 | octet(at + 1);
    };
    std::string out;
    OffsetMap map;
    std::size_t at = unit(0) == 0xFEFF ? 2 : 0;
    while (at + 1 < text.size()) {
        const std::size_t begin = at;
        char32_t c = unit(at);
        at += 2;
        if (c >= 0xD800 && c < 0xDC00 && at + 1 < text.size() && unit(at) >= 0xDC00 && unit(at) < 0xE000) {
            c = 0x10000 + ((c - 0xD800) << 10) + (unit(at) - 0xDC00);
            at += 2;
        } else if (c >= 0xD800 && c < 0xE000) {
            c = 0xFFFD; // half a pair
        }
        const std::size_t before = out.size();
        appendUtf8(out, c);
        map.add(out.size() - before, begin, at - begin);
    }
    given = std::move(out);
    repairs.codes.emplace_back("utf16-decoded");
    repairs.maps.push_back(std::move(map));
}

// Every line of the beginning ends in CR CR LF: a text-mode transfer did it, not a sender.
bool hasDoubledReturns(std::string_view text)
{
    std::size_t lines = 0;
    for (std::size_t at = 0; lines < 20; ++lines) {
        const std::size_t lineFeed = text.find('\n', at);
        if (lineFeed == std::string_view::npos)
            break;
        if (lineFeed < at + 2 || text[lineFeed - 1] != '\r' || text[lineFeed - 2] != '\r')
            return false;
        at = lineFeed + 1;
    }
    return lines >= 2;
}

void dropDoubledReturns(Bytes &given, Repairs &repairs)
{
    repairs.keep(given);
    const std::string_view text = given;
    RepairedText repaired(text);
    std::size_t begin = 0;
    for (std::size_t at = text.find("\r\r\n"); at != std::string_view::npos; at = text.find("\r\r\n", begin)) {
        repaired.keep({begin, at});
        begin = at + 1;
    }
    repaired.keep({begin, text.size()});
    OffsetMap map = repaired.takeMap();
    given = repaired.takeText();
    repairs.codes.emplace_back("doubled-carriage-returns");
    repairs.maps.push_back(std::move(map));
}

} // namespace

void repairTextForm(Bytes &text, Repairs &repairs)
{
    if (text.size() <= maxRepairBytes) {
        if (const Utf16 form = utf16Form(text); form != Utf16::No)
            decodeUtf16(text, form, repairs);
        if (hasDoubledReturns(text))
            dropDoubledReturns(text, repairs);
    }
    // No LF anywhere: lines can only end in CR.
    const std::string_view view = text;
    if (view.find('\n') == std::string_view::npos && view.find('\r') != std::string_view::npos) {
        repairs.keep(text);
        std::string out(view);
        std::replace(out.begin(), out.end(), '\r', '\n');
        text = std::move(out);
        repairs.codes.emplace_back("cr-line-endings");
    }
}

TextBeginning readTextBeginning(std::string_view text)
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    TextBeginning beginning;
    std::size_t &at = beginning.headerBegin;
    if (text.starts_with(byteOrderMark)) {
        beginning.byteOrderMark = true;
        at = byteOrderMark.size();
    }
    for (std::size_t i = at; i < text.size() && isFws(text[i]); ++i) {
        if (text[i] == '\n') {
            beginning.blankLines = true;
            at = i + 1;
        }
    }
    // "From : x" is the obsolete form of a field (RFC 5322 §4.5), "From x" is none.
    const std::size_t sender = text.find_first_not_of(" \t", at + 4);
    if (text.substr(at).starts_with("From ") && sender != std::string_view::npos && text[sender] != ':') {
        const std::size_t lineFeed = text.find('\n', at);
        const std::size_t end = lineFeed == std::string_view::npos ? text.size() : lineFeed + 1;
        beginning.envelopeLine = ByteRange{at, end};
        at = end;
    }
    return beginning;
}

} // namespace heloscope
