// Base64 (RFC 4648 §4) and its URL-safe alphabet (§5).
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace heloscope {

/// Bytes -> padded base64 text without line breaks.
std::string encodeBase64(std::string_view bytes);

enum class Base64Space { Forbidden, Allowed };
/// Strict decoding: the alphabet, padding only at the end and of the right length, and no other octet (FWS only where
/// `space` allows it, as in DKIM tag values). Missing padding is accepted. Nothing on malformed text.
std::optional<std::string> decodeBase64(std::string_view text, Base64Space space = Base64Space::Forbidden);
/// Lenient decoding for MIME bodies: octets outside the alphabet are skipped, decoding stops at the padding.
/// `damaged` (may be null) is set when something other than line breaks and spaces was skipped.
std::string decodeBase64Lenient(std::string_view text, bool *damaged = nullptr);
/// URL-safe alphabet without padding (RFC 8484 GET, msprvs1 tags); padding is tolerated when reading.
std::string encodeBase64Url(std::string_view bytes);
std::optional<std::string> decodeBase64Url(std::string_view text);

/// Lower-case hexadecimal.
std::string encodeHex(std::string_view bytes);

} // namespace heloscope
