// Marks of the reader's own making (profile scheme "serial"): a serial number or a keyed hash per message, in the return address, the
// Message-ID, the envelope identifier or a header field, described by a pattern. Internal to core/bounce.
#pragma once

#include "core/base/DateTime.h"
#include "core/bounce/BounceTypes.h"
#include "core/profile/Profile.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace heloscope::bounce {

/// The parts of `text` by name, where the whole of it has the form of `pattern`; literal text in any case. Of several readings the one
/// whose first parts are shortest. Time is the product of both lengths, which are limited.
std::optional<std::map<std::string, std::string>> matchPattern(std::string_view pattern, std::string_view text);

/// Nothing where `text` has not the scheme's form. "valid", "expired", "wrong-hash" (the hash or the serial is not one of ours), or
/// "no-key" where neither a key nor a list of serials is known. `seen`: when the mark came back.
std::optional<TagResult> checkSerial(const Profile::BatvKey &key, std::string_view text, UnixTime seen);

inline constexpr std::size_t maxSerialText = 998, maxSerialPattern = 200; // octets
inline constexpr std::size_t leastMacLength = 6;                          // characters of a cut hash that count as checked

} // namespace heloscope::bounce
