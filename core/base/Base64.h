// Base64 (RFC 4648 §4) and its URL-safe alphabet (§5).
#pragma once

#include <cstddef>
#include <cstdint>
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
/// Lenient decoding for MIME bodies, piece by piece: octets outside the alphabet are skipped, decoding stops at the padding.
class Base64Decoder {
public:
    /// Room that `out` of decode() needs for so many characters; more than what is written.
    static constexpr std::size_t roomFor(std::size_t characters) { return characters / 4 * 3 + 16; }
    /// Returns how many octets were written.
    std::size_t decode(std::string_view text, char *out);
    /// What an unfinished group holds: at most two octets.
    std::size_t finish(char *out);
    /// After finish(): something other than line breaks and spaces was skipped, or a lone character was left.
    bool isDamaged() const { return m_skipped || m_count == 1; }

private:
    std::uint32_t m_group = 0;
    int m_count = 0; // characters in it
    bool m_skipped = false, m_ended = false;
};
/// The same for a whole text; `damaged` may be null.
std::string decodeBase64Lenient(std::string_view text, bool *damaged = nullptr);
/// URL-safe alphabet without padding (RFC 8484 GET, msprvs1 tags); padding is tolerated when reading.
std::string encodeBase64Url(std::string_view bytes);
std::optional<std::string> decodeBase64Url(std::string_view text);

/// Lower-case hexadecimal.
std::string encodeHex(std::string_view bytes);

} // namespace heloscope
