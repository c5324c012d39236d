#include "core/message/Charset.h"

#include "core/base/Ascii.h"
#include "core/base/LateIcu.h"
#include "core/base/Utf8.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>

#include <algorithm>
#include <array>
#include <memory>

namespace heloscope {

namespace {

struct ConverterCloser {
    void operator()(UConverter *converter) const { ICU_UC(ucnv_close)(converter); }
};
using Converter = std::unique_ptr<UConverter, ConverterCloser>;

constexpr std::size_t longestCharsetName = 40;

// windows-1252 for 0x80 to 0x9F; where it has no character the C1 control of ISO 8859-1 stands.
constexpr std::array<char16_t, 32> windows1252 = {0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
                                                  0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
                                                  0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

constexpr std::string_view utf8Names[] = {"utf-8", "utf8", "utf-8-mac", "unicode-1-1-utf-8"};
constexpr std::string_view asciiNames[] = {"", "us-ascii", "ascii", "ansi_x3.4-1968"};
// Mail programs read Latin-1 as windows-1252, and so does the web (WHATWG Encoding §4.2).
constexpr std::string_view latin1Names[] = {"iso-8859-1", "latin1", "iso8859-1", "windows-1252", "cp1252", "iso_8859-1"};

template<std::size_t count> bool isOneOf(std::string_view charset, const std::string_view (&names)[count])
{
    return std::any_of(std::begin(names), std::end(names), [&](std::string_view name) { return equalsIgnoreCase(name, charset); });
}

std::string fromWindows1252(std::string_view bytes)
{
    std::string text;
    text.reserve(bytes.size() + bytes.size() / 8);
    for (const char c : bytes) {
        const auto octet = static_cast<unsigned char>(c);
        appendUtf8(text, octet >= 0x80 && octet < 0xA0 ? windows1252[octet - 0x80] : octet);
    }
    return text;
}

CharsetText guessed(std::string_view bytes)
{
    if (isUtf8(bytes))
        return {std::string(bytes)};
    return {fromWindows1252(bytes), false, true};
}

// Names ICU does not know, or for which a larger set is in use under the old name (WHATWG Encoding §4.2).
std::string_view converterName(std::string_view charset)
{
    struct Alias {
        std::string_view name, converter;
    };
    // clang-format off
    static constexpr Alias aliases[] = {
        {"gb2312", "gb18030"}, {"gb_2312-80", "gb18030"}, {"gbk", "gb18030"}, {"x-gbk", "gb18030"}, {"euc-cn", "gb18030"},
        {"iso-8859-8-i", "iso-8859-8"}, {"iso-8859-6-i", "iso-8859-6"}, {"euc-kr", "windows-949"}, {"ks_c_5601-1987", "windows-949"},
        {"iso-8859-9", "windows-1254"}, {"iso-8859-11", "windows-874"}, {"tis-620", "windows-874"}, {"x-sjis", "shift_jis"},
        {"cp-1251", "windows-1251"}, {"win-1251", "windows-1251"}, {"utf-16", "utf-16"},
    };
    // clang-format on
    for (const Alias &alias : aliases) {
        if (equalsIgnoreCase(alias.name, charset))
            return alias.converter;
    }
    return charset;
}

Converter openConverter(std::string_view charset)
{
    // ICU reads options after a comma; only plain names are let through.
    const bool plain = !charset.empty() && charset.size() <= longestCharsetName
        && std::all_of(charset.begin(), charset.end(), [](char c) { return isAlnum(c) || c == '-' || c == '_' || c == '.' || c == ':' || c == '+'; });
    if (!plain)
        return nullptr;
    UErrorCode error = U_ZERO_ERROR;
    Converter converter(ICU_UC(ucnv_open)(std::string(converterName(charset)).c_str(), &error));
    return U_SUCCESS(error) ? std::move(converter) : nullptr;
}

void substitute(const void *context, UConverterToUnicodeArgs *arguments, const char *, int32_t, UConverterCallbackReason reason, UErrorCode *error)
{
    if (reason > UCNV_IRREGULAR)
        return; // reset, close, clone
    *static_cast<bool *>(const_cast<void *>(context)) = true;
    constexpr UChar replacement = 0xFFFD;
    *error = U_ZERO_ERROR;
    ICU_UC(ucnv_cbToUWriteUChars)(arguments, &replacement, 1, 0, error);
}

void appendUtf16(std::string &text, const UChar *units, std::size_t count, char32_t &highSurrogate)
{
    for (std::size_t i = 0; i < count; ++i) {
        const char32_t unit = units[i];
        if (unit >= 0xD800 && unit < 0xDC00) {
            highSurrogate = unit;
        } else if (unit >= 0xDC00 && unit < 0xE000) {
            appendUtf8(text, highSurrogate ? 0x10000 + ((highSurrogate - 0xD800) << 10) + (unit - 0xDC00) : 0xFFFD);
            highSurrogate = 0;
        } else {
            appendUtf8(text, unit);
            highSurrogate = 0;
        }
    }
}

CharsetText converted(UConverter *converter, std::string_view bytes)
{
    CharsetText result;
    UErrorCode error = U_ZERO_ERROR;
    ICU_UC(ucnv_setToUCallBack)(converter, substitute, &result.lossy, nullptr, nullptr, &error);
    UChar buffer[1024];
    const char *source = bytes.data();
    const char *const end = source + bytes.size();
    char32_t highSurrogate = 0;
    do {
        UChar *target = buffer;
        error = U_ZERO_ERROR;
        ICU_UC(ucnv_toUnicode)(converter, &target, std::end(buffer), &source, end, nullptr, true, &error);
        appendUtf16(result.text, buffer, std::size_t(target - buffer), highSurrogate);
    } while (error == U_BUFFER_OVERFLOW_ERROR);
    result.lossy = result.lossy || U_FAILURE(error);
    return result;
}

} // namespace

CharsetText decodeCharset(std::string_view bytes, std::string_view charset)
{
    // Of most parts, and of every part of a message that is made to be slow.
    if (charset.empty() && isAscii(bytes))
        return {std::string(bytes)};
    if (isOneOf(charset, utf8Names)) {
        CharsetText result;
        result.text = toUtf8(bytes, &result.lossy);
        return result;
    }
    if (isOneOf(charset, asciiNames)) {
        CharsetText result = guessed(bytes);
        result.lossy = !isAscii(bytes);
        return result;
    }
    if (isOneOf(charset, latin1Names))
        return {fromWindows1252(bytes)};
    if (const Converter converter = openConverter(charset))
        return converted(converter.get(), bytes);
    CharsetText result = guessed(bytes);
    result.unknownCharset = true;
    return result;
}

bool isUtf8Already(std::string_view bytes, std::string_view charset)
{
    if (isOneOf(charset, utf8Names))
        return isUtf8(bytes);
    return (isOneOf(charset, asciiNames) || isOneOf(charset, latin1Names)) && isAscii(bytes);
}

bool isKnownCharset(std::string_view charset) { return openConverter(charset) != nullptr; }

} // namespace heloscope
