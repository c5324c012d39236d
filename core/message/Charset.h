// Text in any charset to UTF-8, through ICU's converters (RFC 2045 §5.1, RFC 2978 names and the aliases in use).
#pragma once

#include <string>
#include <string_view>

namespace heloscope {

struct CharsetText {
    std::string text;            // valid UTF-8
    bool unknownCharset = false; // name not known: read as UTF-8 where valid, else as windows-1252
    bool lossy = false;          // octets that are not text in that charset; U+FFFD or a guess stands in their place
};

/// `bytes` in `charset` (any case, quotes and language suffix already removed; empty = not declared) to UTF-8. Declared or
/// assumed US-ASCII with 8-bit octets is read as UTF-8 where valid, else as windows-1252, and is lossy. Linear.
CharsetText decodeCharset(std::string_view bytes, std::string_view charset);
/// decodeCharset() would give the same octets, nothing lost. May miss it for charsets that are rare.
bool isUtf8Already(std::string_view bytes, std::string_view charset);
/// A converter for the name exists.
bool isKnownCharset(std::string_view charset);

} // namespace heloscope
