// The Ed25519 side of PublicKey: PureEdDSA verification (RFC 8032 §5.1.7) by the crypto library, or faster by what some processors have.
// Private to core/crypto.
#pragma once

#include <memory>
#include <string_view>

namespace heloscope::crypto {

class Ed25519Key {
public:
    /// 32 octets. Null where the library refuses.
    static std::shared_ptr<const Ed25519Key> make(std::string_view raw);
    ~Ed25519Key();

    enum class Outcome { Good, Bad, Failed };
    /// Failed: no memory, or the system's crypto policy refuses. Any number of threads.
    Outcome check(std::string_view text, std::string_view signature) const;

private:
    struct Parts;
    explicit Ed25519Key(std::unique_ptr<const Parts> parts);

    std::unique_ptr<const Parts> m_parts;
};

} // namespace heloscope::crypto
