// DKIM-Signature fields (RFC 6376 §3.5), read once: tags, decoded values, and the digest over the header fields, which needs no DNS.
#pragma once

#include "core/crypto/PublicKey.h"
#include "core/dkim/DkimBodyHash.h"
#include "core/dkim/DkimHeader.h"
#include "core/dkim/DkimTypes.h"

#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace heloscope::dkim {

struct KeyRecord;

struct SignatureAlgorithm {
    crypto::KeyType key = crypto::KeyType::Rsa;
    crypto::HashAlgorithm hash = crypto::HashAlgorithm::Sha256;
};
/// "rsa-sha1", "rsa-sha256", "ed25519-sha256"; nothing for others.
std::optional<SignatureAlgorithm> parseSignatureAlgorithm(std::string_view word);

/// Outcomes of verifications done before. Evaluation runs several times over the same facts while DNS answers come in; the arithmetic
/// is done once. Shared by all users of one parse result, safe between threads.
class VerificationMemo {
public:
    /// With this very record; what one of the same text gave is not known.
    std::optional<crypto::Verification> find(const KeyRecord &record) const;
    void insert(std::shared_ptr<const KeyRecord> record, crypto::Verification outcome);

private:
    mutable std::mutex m_mutex;
    std::vector<std::pair<std::shared_ptr<const KeyRecord>, crypto::Verification>> m_outcomes;
};

/// One signature as read. `tags` already holds everything that needs neither body nor DNS; evaluation copies and completes it.
struct ParsedSignature {
    Signature tags;
    std::string problem, problemDetail; // why it can only be a permanent error ("syntax-a" …); empty = well-formed
    std::optional<SignatureAlgorithm> algorithm;
    Canonicalization headerForm = Canonicalization::Simple, bodyForm = Canonicalization::Simple;
    bool formGiven = false;             // c= is there
    std::string signature;              // b=, decoded; empty = missing or malformed
    std::string bodyHash;               // bh=, decoded
    std::string headerDigest;           // raw digest over the signed fields and the signature field; empty = could not be made
    bool askKey = false;                // domain and selector may be looked up
    std::shared_ptr<VerificationMemo> memo = std::make_shared<VerificationMemo>();

    /// What has to be hashed of the body; nothing where the algorithm is unknown.
    std::optional<BodyHashKey> bodyHashKey() const;
};

struct ParsedSignatures {
    std::vector<ParsedSignature> signatures; // top to bottom, at most maxDkimSignatures
    std::size_t total = 0;                   // fields present
    bool limitReached() const { return total > signatures.size(); }
};

inline constexpr std::size_t maxHeaderListNames = 10'000; // h=; more is "syntax-h"

/// All DKIM-Signature fields of a message.
ParsedSignatures parseSignatures(const HeaderView &header);
/// One of them by itself, at index `field` of `header`.
ParsedSignature parseSignature(const HeaderView &header, std::size_t field);

/// ARC-Message-Signature is a DKIM signature without v= and x=, whose i= is the number of the set (RFC 8617 §4.1.2); the caller reads
/// that number.
/// `missingForm` is meant where c= is missing.
ParsedSignature parseArcMessageSignature(const HeaderView &header, std::size_t field, Canonicalization missingForm = Canonicalization::Simple);

/// Adds what these signatures need hashed of the body.
void collectBodyHashes(const ParsedSignatures &parsed, std::set<BodyHashKey> &wanted);

} // namespace heloscope::dkim
