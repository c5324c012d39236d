// Body hashes of one message: one pass over the body for each distinct canonicalisation, one digest for each distinct algorithm in
// it, however many signatures ask. An l= limit (RFC 6376 §3.5) costs a copy of the digest's state, not another pass.
#pragma once

#include "core/base/Bytes.h"
#include "core/crypto/TextDigests.h"
#include "core/dkim/DkimCanonicalize.h"

#include <compare>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>

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
    /// The same beside other texts: `hashes` is computed once `digests` has run. `keeper` (may be null) keeps `body`; both must live until then.
    static void compute(std::string_view body, const std::set<BodyHashKey> &wanted, const std::shared_ptr<BodyHashes> &hashes, crypto::TextDigests &digests,
                        const ByteKeeper *keeper = nullptr);

    bool available() const { return m_available; }
    /// Null where it was not asked for at compute().
    const BodyHash *find(const BodyHashKey &key) const;

private:
    friend class FormDigests;
    bool m_available = false;
    std::map<BodyHashKey, BodyHash> m_hashes;
};

} // namespace heloscope::dkim
