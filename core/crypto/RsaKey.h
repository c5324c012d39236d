// The RSA arithmetic of PublicKey: RSASSA-PKCS1-v1_5 verification (RFC 8017 §8.2.2) on the crypto library's numbers. Private to core/crypto.
// Its keys and contexts do the same sum, but setting up what they stand on takes as long as reading and judging a short message.
#pragma once

#include "core/crypto/Hash.h"

#include <memory>
#include <string_view>

namespace heloscope::crypto {

class RsaKey {
public:
    /// Big-endian numbers: an odd modulus and an odd exponent above 1, as PublicKey::rsa() has checked. Null where the library refuses.
    static std::shared_ptr<const RsaKey> make(std::string_view modulus, std::string_view exponent);
    ~RsaKey();

    enum class Outcome { Equal, Different, Failed };
    /// Whether the signature, raised to the exponent, is exactly the block that encodes this digest. Failed: no memory. Any number of threads.
    Outcome check(HashAlgorithm algorithm, std::string_view digest, std::string_view signature) const;

private:
    struct Numbers;
    explicit RsaKey(std::unique_ptr<Numbers> numbers);

    std::unique_ptr<Numbers> m_numbers;
};

} // namespace heloscope::crypto
