// Body hashes of one message: one pass over the body for each distinct canonicalisation, one digest for each distinct algorithm in
// it, however many signatures ask. An l= limit (RFC 6376 §3.5) costs a copy of the digest's state, not another pass. What else of the
// message is hashed goes side by side with them.
#pragma once

#include "core/base/ForwardPass.h"
#include "core/crypto/Hash.h"
#include "core/dkim/DkimCanonicalize.h"

#include <compare>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace heloscope::dkim {

struct BodyHashKey {
    Canonicalization canonicalization = Canonicalization::Simple;
    crypto::HashAlgorithm algorithm = crypto::HashAlgorithm::Sha256;
    std::optional<std::uint64_t> length; // l=, in canonical octets
    friend auto operator<=>(const BodyHashKey &, const BodyHashKey &) = default;
};

struct BodyHash {
    std::string digest;                // raw; empty where the crypto policy refuses the algorithm, or l= exceeds the body
    std::uint64_t canonicalLength = 0; // of the whole body
    bool lengthExceedsBody = false;    // l= is larger than canonicalLength
    /// Canonical octets that l= leaves out.
    std::uint64_t unsignedBytes = 0;
};

/// Immutable once computed.
class BodyHashes {
public:
    /// Where only headers were given: nothing is available.
    BodyHashes() = default;
    /// `body` in any line ending, all of it; linear in its size times the number of distinct canonicalisations and algorithms.
    static BodyHashes compute(std::string_view body, const std::set<BodyHashKey> &wanted);

    bool available() const { return m_available; }
    /// Null where it was not asked for at compute().
    const BodyHash *find(const BodyHashKey &key) const;

private:
    friend class BodyHashing;
    bool m_available = false;
    std::map<BodyHashKey, BodyHash> m_hashes;
};

class FormDigests;

/// The same step by step.
class BodyHashing {
public:
    /// A digest given as `beside` makes way on the way. `keeper` (may be null) keeps `body`. They all must outlive this.
    BodyHashing(std::string_view body, const std::set<BodyHashKey> &wanted, crypto::SideDigest *beside, const ByteKeeper *keeper = nullptr);
    ~BodyHashing();

    /// Gives `hash` its bytes, and hashes as much of the body with them.
    void update(crypto::Hash &hash, std::string_view bytes);
    BodyHashes finish();

private:
    std::size_t step(std::optional<crypto::Hash::Feed> other);

    const std::set<BodyHashKey> m_wanted;
    crypto::SideDigest *m_beside;
    ForwardPass m_pass;
    std::vector<std::unique_ptr<FormDigests>> m_forms;
};

} // namespace heloscope::dkim
