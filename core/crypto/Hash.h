// Message digests and keyed digests over bytes: SHA-1 and SHA-2 (FIPS 180-4), MD5 (RFC 1321), HMAC (RFC 2104).
#pragma once

#include "core/crypto/Sha256.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

struct evp_md_ctx_st;

namespace heloscope::crypto {

enum class HashAlgorithm { Md5, Sha1, Sha256, Sha512 };
/// "md5", "sha1", "sha256", "sha512".
std::string_view toString(HashAlgorithm algorithm);

/// A digest fed piece by piece. Move-only. Where the system's crypto policy refuses an algorithm, `available()` is false
/// and `finish()` gives an empty string; nothing else fails.
class Hash {
public:
    explicit Hash(HashAlgorithm algorithm);
    ~Hash();
    Hash(Hash &&) noexcept;
    Hash &operator=(Hash &&) noexcept;

    bool available() const { return m_available; }
    void update(std::string_view bytes);
    /// How many octets it takes to the end of the block that has begun, none where none has. Blocks side by side must begin together.
    std::size_t missing() const { return m_sha256.missing(); }
    struct Feed {
        Hash *hash;
        std::string_view bytes;
    };
    /// Each hash gets as many of its bytes as all have, in whole blocks of 64; returns how many that were. Side by side where the processor
    /// can. All of one algorithm, each hash once.
    static std::size_t updateEach(std::span<const Feed> feeds);
    /// So many gain by being side by side; more gain nothing.
    static std::size_t worthwhileFeeds();
    /// The raw digest of everything given so far (16, 20, 32 or 64 octets). The object is then empty and starts over.
    std::string finish();
    /// An independent continuation of the same state.
    Hash copy() const;

private:
    struct Deleter {
        void operator()(evp_md_ctx_st *context) const;
    };
    HashAlgorithm m_algorithm;
    bool m_available = false;
    Sha256 m_sha256; // used for SHA-256 where the processor has it; else the context
    std::unique_ptr<evp_md_ctx_st, Deleter> m_context;
};

/// One-shot digest, raw octets; empty where the policy refuses the algorithm.
std::string digest(HashAlgorithm algorithm, std::string_view bytes);
/// Keyed digest (RFC 2104), raw octets; nothing where the policy refuses the algorithm. Any key length.
std::optional<std::string> hmac(HashAlgorithm algorithm, std::string_view key, std::string_view bytes);

} // namespace heloscope::crypto
