// Signed return addresses: tags that only the sender's own system can write. BATV (draft-levine-smtp-batv-01) with the dialects
// products made of it, checked by key where the profile has one, else by the day that every dialect embeds.
#pragma once

#include "core/base/DateTime.h"
#include "core/bounce/BounceTypes.h"
#include "core/profile/Profile.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace heloscope::bounce {

enum class BatvDialect { Prvs, Prvs9, Btv1, Msprvs1, SubAddress };
std::string_view toString(BatvDialect dialect); // "prvs", "prvs9", "btv1", "msprvs1", "prvs-subaddress"

/// A tagged address taken apart. Texts keep the case they came in.
struct BatvTag {
    BatvDialect dialect = BatvDialect::Prvs;
    std::string tag;     // "0007343865", without scheme and "="
    int keyNumber = -1;  // Prvs and SubAddress only
    int day = 0;         // embedded day number: modulo 1000, or whole for Msprvs1
    std::string hash;    // as written
    std::string address; // the address without the tag
};
/// Reads "prvs=1707b3ef1a=anna@example.com" and its relatives; nothing where the address carries no well-formed tag.
std::optional<BatvTag> readBatv(std::string_view address);

/// What the keyless check of the embedded day says.
enum class TagDay { Fits, Off, Unknown };
/// `mailDay` is the epoch day on which the tagged mail was sent; each dialect embeds that day or the day the tag expires.
/// `product` (may be null) receives the name of the product whose offset fits.
TagDay checkTagDay(const BatvTag &tag, std::int64_t mailDay, std::string_view *product = nullptr);

/// Days by which the tag lies beyond its last valid day, against the nearest cycle; negative or zero while it is valid.
int daysExpired(const BatvTag &tag, std::int64_t today);

struct TagTimes {
    std::optional<UnixTime> sent; // date of the mail that carried the tag, where it is known
    UnixTime seen = 0;            // when the tag came back: the border's date of the bounce
};
/// The full check. Keys of other schemes are left aside; with none at all the day decides ("date-fits", "date-off").
TagResult checkBatv(const BatvTag &tag, std::string_view tagged, std::span<const Profile::BatvKey> keys, const TagTimes &times);

/// Makes a tag as Exim does: "prvs=" K DDD SSSSSS "=" address. `keyNumber` 0..9. Empty where the address has no "@" or HMAC-SHA1 is refused.
std::string makePrvs(std::string_view address, std::string_view key, int keyNumber, std::int64_t today);

inline constexpr int batvLifetimeDays = 7; // draft-levine-smtp-batv-01 §4

} // namespace heloscope::bounce
