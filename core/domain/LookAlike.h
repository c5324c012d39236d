// Names and domains made to be taken for others: UTS 39 confusables through ICU, and the ASCII tricks it does not know
// (rn/m, swapped letters, added hyphens, one letter off). Says nothing about honest international names.
#pragma once

#include <string>
#include <string_view>

namespace heloscope::domain {

/// UTS 39 skeleton of a name (UTF-8), lower case; two names with the same skeleton look alike. Empty on malformed text.
std::string skeleton(std::string_view utf8);
/// A label mixes scripts in a way no language does (UTS 39 §5.1, "highly restrictive": Japanese, Korean and Chinese with Latin are fine).
bool isMixedScript(std::string_view utf8Label);
/// All letters of the label belong to one script other than Latin, and every one of them looks like an ASCII letter or digit.
bool isWholeScriptConfusable(std::string_view utf8Label);
/// Any label of the domain (A- or U-label form) is mixed-script, or whole-script confusable.
bool hasMixedScript(std::string_view domain);
bool hasWholeScriptConfusable(std::string_view domain);

/// How one domain imitates another.
enum class LookAlike { None, SameSkeleton, AsciiConfusable, OneEditAway, Hyphens, Swapped, OtherEnding, Contains };
std::string_view toString(LookAlike how);
/// Does `candidate` look like `known` without being it or below it? Both in A- or U-label form; the registrable names are compared. Symmetric
/// but for Contains. Short names (fewer than 5 letters) only match by skeleton.
LookAlike howAlike(std::string_view candidate, std::string_view known);
inline bool looksLike(std::string_view candidate, std::string_view known) { return howAlike(candidate, known) != LookAlike::None; }

/// Person names: the same to a reader's eye (case, accents kept apart, order of words, spaces, dots and confusable letters ignored).
bool sameName(std::string_view a, std::string_view b);

} // namespace heloscope::domain
