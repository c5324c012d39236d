// Public keys as DNS records publish them, and signature verification: RSASSA-PKCS1-v1_5 (RFC 8017 §8.2) and Ed25519 (RFC 8032).
// Keys are read by our own bounds-checked DER reader: the general decoder costs several verifications and accepts far more.
#pragma once

#include "core/base/Result.h"
#include "core/crypto/Hash.h"

#include <memory>
#include <string_view>

namespace heloscope::crypto {

class Ed25519Key;
class RsaKey;

enum class KeyType { Rsa, Ed25519 };

/// Could not be checked: the system's crypto policy refuses the digest or Ed25519. That is no statement about the signature. RSA is asked of no
/// policy: nothing secret is at stake in checking what is public, and what a message says must not depend on the machine that reads it.
enum class Verification { Valid, Invalid, CouldNotCheck };

inline constexpr int maxRsaBits = 8192;        // more is only ever meant to burn the verifier's time
inline constexpr int maxRsaExponentBits = 64;  // as NIST SP 800-89 and every library allow for long moduli

/// An immutable public key; copies share it, any number of threads may use it.
class PublicKey {
public:
    /// `der` is a SubjectPublicKeyInfo with rsaEncryption (RFC 5280 §4.1.2.7) or a bare RSAPublicKey (RFC 8017 §A.1.1). Octets after
    /// the outer SEQUENCE are an error. Errors: "key-malformed", "key-wrong-type" (another algorithm in the SPKI),
    /// "key-too-long" (above maxRsaBits), "key-exponent" (even, 1, or above maxRsaExponentBits).
    static Result<PublicKey> rsa(std::string_view der);
    /// `raw` is the 32-octet point (RFC 8463 §4.2). Error: "key-malformed" for any other length or a refused point.
    static Result<PublicKey> ed25519(std::string_view raw);

    KeyType type() const { return m_rsa ? KeyType::Rsa : KeyType::Ed25519; }
    /// Size of the modulus; 256 for Ed25519.
    int bits() const { return m_bits; }

    /// RSA: `digest` is the digest by `algorithm`; the whole encoded block is compared. A signature whose length is not that of the
    /// modulus is Invalid. Ed25519: PureEdDSA over `digest` as the message (RFC 8463 §3); `algorithm` has no effect.
    Verification verify(HashAlgorithm algorithm, std::string_view digest, std::string_view signature) const;

private:
    PublicKey(std::shared_ptr<const RsaKey> key, int bits) : m_rsa(std::move(key)), m_bits(bits) {}
    explicit PublicKey(std::shared_ptr<const Ed25519Key> key) : m_ed25519(std::move(key)), m_bits(256) {}
    Verification verifyRsa(HashAlgorithm algorithm, std::string_view digest, std::string_view signature) const;
    Verification verifyEd25519(std::string_view message, std::string_view signature) const;

    std::shared_ptr<const RsaKey> m_rsa; // one of them
    std::shared_ptr<const Ed25519Key> m_ed25519;
    int m_bits;
};

/// Modulus and exponent as found in DER, big-endian, without leading zeros; exposed for fuzzing and for showing keys.
struct RsaNumbers {
    std::string_view modulus, exponent;
};
/// Errors as of PublicKey::rsa, without the checks of size and exponent.
Result<RsaNumbers> readRsaKey(std::string_view der);

} // namespace heloscope::crypto
