// The ARC fields of a message, gathered into sets (RFC 8617 §4, §5.2 steps 1 and 2), and everything that needs no DNS: claims read,
// digests of seals and message signatures made.
#pragma once

#include "core/authres/AuthResTypes.h"
#include "core/dkim/DkimParse.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace heloscope::arc {

/// One set as read. Fields may be missing where the structure is broken; the first of several stands here.
struct ParsedSet {
    int instance = 0;
    std::optional<std::size_t> sealField, messageField, resultsField; // indices into Message::fields()
    std::optional<dkim::ParsedSignature> seal;    // ARC-Seal as a signature whose digest is already made
    std::optional<dkim::ParsedSignature> message; // ARC-Message-Signature
    /// Where its c= is missing: the same read as relaxed/relaxed. RFC 8617 leaves DKIM's default, simple/simple, in force; the published
    /// suite and verifiers after it take relaxed. A signer can have meant only one of them, so either may verify.
    std::optional<dkim::ParsedSignature> messageRelaxed;
    std::string chain;                            // cv= as written
    authres::Recorded results;                    // the claims of ARC-Authentication-Results
};

struct ParsedChain {
    std::vector<ParsedSet> sets; // ascending by instance
    bool present = false;        // any ARC field at all
    /// Why the structure is broken: "instance-invalid", "duplicate-field", "set-incomplete", "set-missing", "too-many-sets"; or empty.
    std::string problem;
    std::string problemDetail;   // the field's name, the instance
    bool limitReached = false;   // more than maxArcSets
};

ParsedChain parseChain(const dkim::HeaderView &header);

/// Adds what the message signatures need hashed of the body.
void collectBodyHashes(const ParsedChain &chain, std::set<dkim::BodyHashKey> &wanted);

/// The number of the set in ARC-Authentication-Results, which must open the value: "i=1;" (RFC 8617 §4.1.1). Nothing where it does not,
/// or is not 1 … maxArcSets.
std::optional<int> resultsInstance(std::string_view value);

} // namespace heloscope::arc
