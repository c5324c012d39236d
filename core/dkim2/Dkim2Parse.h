// Message-Instance and DKIM2-Signature fields, read once, with everything that needs no DNS: structure, digests to be signed, and the
// instances rebuilt down to the first one (draft-ietf-dkim-dkim2-spec).
#pragma once

#include "core/base/DateTime.h"
#include "core/crypto/Hash.h"
#include "core/dkim/DkimParse.h"
#include "core/dkim2/Dkim2Canonicalize.h"
#include "core/message/Message.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace heloscope::dkim2 {

/// One "algorithm:header hash:body hash" of h=, for an algorithm we know.
struct HashItem {
    crypto::HashAlgorithm algorithm = crypto::HashAlgorithm::Sha256;
    std::string header, body; // raw
};

struct Instance {
    std::size_t field = 0; // index into Message::fields()
    int m = 0;
    std::vector<HashItem> hashes;
    std::optional<std::string_view> recipe; // r=, a view into the message
    std::string problem;       // "syntax-h", "syntax-duplicate-tag" …; empty = none
    // Filled by rebuilding.
    Validity header = Validity::NotChecked, body = Validity::NotChecked;
    std::string rebuildProblem; // why this instance could not be rebuilt: a parseRecipe error, "recipe-range", "body-not-rebuildable"
    std::vector<std::string> changes; // against the instance before: "header:subject", "body"
};

/// One "selector:algorithm:signature" of s=.
struct SignatureItem {
    std::string selector, algorithmName;
    std::optional<dkim::SignatureAlgorithm> algorithm; // nothing for one we do not know
    std::string signature; // raw
    int group = 0;         // items joined by "," belong together, "|" begins the next group (since -08)
};

struct SignatureField {
    std::size_t field = 0;
    int i = 0, m = 0;
    std::optional<UnixTime> time;
    std::string domain;                   // d=, A-label lower case
    std::vector<SignatureItem> items;
    std::optional<std::string> mailFrom;  // mf= without brackets; "" = <>
    std::vector<std::string> recipients;  // rt= without brackets
    std::optional<std::string> nextDomain;// nd=
    std::string digest;                   // SHA-256 over what is signed, raw
    std::string problem;
};

struct Parsed {
    bool present = false;               // any DKIM2 field
    int draft = newestDraft;
    std::vector<Instance> instances;    // ascending by m
    std::vector<SignatureField> signatures; // ascending by i
    std::string problem;                // of the structure; evaluation answers PermError
    int problemHop = 0;                 // i= it concerns, 0 = none
    bool hasBody = false;
    bool limitReached = false;          // more than maxDkim2Hops of either field
};

/// `draft` as in Options::dkim2Draft.
Parsed parse(const Message &message, const dkim::HeaderView &header, std::string_view draft);

/// Checks the hashes of the newest instance and undoes recipes down to the first one. Called by parse().
void rebuildInstances(Parsed &parsed, const Message &message, const dkim::HeaderView &header);

inline constexpr std::size_t maxNonceLength = 64;
inline constexpr std::size_t maxRebuiltLines = 4'000'000; // of a body that recipes are applied to
inline constexpr std::size_t maxRecipients = 10'000;

} // namespace heloscope::dkim2
