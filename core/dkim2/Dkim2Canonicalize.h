// What DKIM2 hashes and signs: the header fields of an instance, and the DKIM2 fields themselves (draft-ietf-dkim-dkim2-spec, "Header
// Hash" and "Signing"). The wire format still moves; rules that differ between drafts take the draft's number.
#pragma once

#include "core/crypto/Hash.h"
#include "core/dkim/DkimHeader.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace heloscope::dkim2 {

/// The draft whose rules are followed, from "09" and the like; the newest implemented one where the text is no number.
int draftNumber(std::string_view text);
inline constexpr int newestDraft = 9;

/// Fields that no instance covers: trace fields, other signatures, X- fields, and DKIM2's own.
bool isUnsignedField(std::string_view lowerName, int draft);

/// A value in the form that is hashed: folds removed, runs of white space one space, none at the ends.
std::string canonicalValue(std::string_view value);

/// The covered fields of an instance: canonical values by lower-case name, bottom-up within a name.
using CoveredFields = std::map<std::string, std::vector<std::string>>;
CoveredFields coveredFields(const dkim::HeaderView &header, int draft);
/// The raw digest over "name:value CRLF" of all fields, sorted by name.
std::string headerHash(const CoveredFields &fields, crypto::HashAlgorithm algorithm);

/// "name:value" with the name lower case and without any white space or folds.
std::string compactField(const dkim::FieldText &field);
/// The same for a DKIM2-Signature whose signatures are left out: "s=sel:alg:,sel2:alg2:".
std::string compactFieldWithoutSignatures(const dkim::FieldText &field);

} // namespace heloscope::dkim2
