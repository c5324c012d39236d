// The hashes of a case file ("sha256"), by which a later reader notices that something in it was changed.
// Parts are hashed as compact JSON with sorted members, so that a file that was only laid out anew keeps its parts; the whole file,
// up to its own hash at the very end, is hashed as it stands.
#pragma once

#include "core/base/Json.h"

#include <string>
#include <string_view>
#include <vector>

namespace heloscope::input {

/// The members of a case file that have a hash of their own, beside "message".
inline constexpr std::string_view sealedParts[] = {"answers", "options", "profile", "report"};

/// Lower-case hex.
std::string hashOfBytes(std::string_view bytes);
std::string hashOfPart(const nlohmann::json &part);
/// What follows the hash of the whole file.
inline constexpr std::string_view caseEnd = "\"}}\n";

/// A name for the list of signs that this program knows: it changes with their codes, severities and sections.
std::string rulesName();

enum class Seal { Whole, Changed, None };
struct SealCheck {
    Seal seal = Seal::None;
    std::vector<std::string> changed; // members that differ from their hash; "file" where only the layout or a remark does
};
/// `text` is the file, `document` what it says.
SealCheck checkSeal(std::string_view text, const nlohmann::json &document);
/// Codes for repairSentence(): "case-changed-answers", …, or "case-not-sealed". Empty for a whole case.
std::vector<std::string> sealRemarks(const SealCheck &check);
/// The same with what the file says of the one it was saved from ("remarks"): a change is not forgotten by saving anew.
std::vector<std::string> caseRemarks(const SealCheck &check, const nlohmann::json &document);
/// Of such codes those for the member "remarks" of a file that is saved anew: that one is sealed.
std::vector<std::string> lastingRemarks(const std::vector<std::string> &codes);

} // namespace heloscope::input
