// What verifying an Ed25519 signature takes its time for, with the processor's 52-bit multiply-and-add (AVX-512 IFMA). Private to core/crypto.
// Whoever gets a false here asks the library, so that nothing is ever called wrong by our own arithmetic alone. What is called right is what the
// library calls right, decision by decision:
// - the signature has 64 octets, R and S; S is below L, else it is none (RFC 8032 §5.1.7);
// - the key is read as readPoint() says; any point will do, those of small order too;
// - h is the SHA-512 of R, the key's octets as they are and the text, divided by L;
// - [S]B - [h]A is compared with R, without a factor of 8 on both sides, and as octets: an R that is written otherwise is none.
// `./dev bench "ed25519"` shows it.
#pragma once

#include <memory>
#include <string_view>

namespace heloscope::crypto {

class Ed25519Sum {
public:
    /// `key` has 32 octets. Null where the processor cannot, or the octets are no point.
    static std::unique_ptr<const Ed25519Sum> make(std::string_view key);
    ~Ed25519Sum();

    /// Whether it is a signature of the text. Any number of threads.
    bool is(std::string_view signature, std::string_view text) const;

private:
    struct Key;
    explicit Ed25519Sum(std::unique_ptr<const Key> key);

    std::unique_ptr<const Key> m_key;
};

} // namespace heloscope::crypto
