#include "core/crypto/Ed25519Sum.h"

#include "core/base/Processor.h"
#include "core/crypto/Hash.h"

#if defined(__x86_64__)
#include "core/crypto/Ed25519Point.h"
#endif

#include <string>

namespace heloscope::crypto {

#if defined(__x86_64__)

struct Ed25519Sum::Key {
    std::string octets;
    Ed25519Multiples opposite; // of -A
};

namespace {

constexpr std::size_t keySize = 32, signatureSize = 64;
constexpr unsigned keyWidth = 5, baseWidth = 6; // of digits; wider ones take longer to prepare than a key is used for

} // namespace

std::unique_ptr<const Ed25519Sum> Ed25519Sum::make(std::string_view key)
{
    static const bool able = HELOSCOPE_PROCESSOR_HAS(AVX512_IFMA) && HELOSCOPE_PROCESSOR_HAS(AVX512VL);
    if (!able || key.size() != keySize)
        return nullptr;
    std::string opposite(key);
    opposite.back() = char(opposite.back() ^ 0x80);
    const auto point = readPoint(opposite);
    if (!point)
        return nullptr;
    return std::unique_ptr<const Ed25519Sum>(new Ed25519Sum(std::make_unique<const Key>(Key{std::string(key), Ed25519Multiples(*point, keyWidth)})));
}

bool Ed25519Sum::is(std::string_view signature, std::string_view text) const
{
    static const Ed25519Multiples base(basePoint(), baseWidth);
    if (signature.size() != signatureSize)
        return false;
    const std::string_view r = signature.substr(0, keySize);
    const Ed25519Scalar s(signature.substr(keySize));
    if (!s.isBelowOrder())
        return false;
    thread_local Hash hash(HashAlgorithm::Sha512);
    hash.update(r);
    hash.update(m_key->octets);
    hash.update(text);
    const std::string digest = hash.finish();
    if (digest.size() != signatureSize) // a policy without SHA-512
        return false;
    const Field25519::Octets expected = octetsOf(Ed25519Multiples::sum(s, base, Ed25519Scalar::reduced(digest), m_key->opposite));
    return r == std::string_view(reinterpret_cast<const char *>(expected.data()), expected.size());
}

#else

struct Ed25519Sum::Key {};

std::unique_ptr<const Ed25519Sum> Ed25519Sum::make(std::string_view) { return nullptr; }

bool Ed25519Sum::is(std::string_view, std::string_view) const { return false; }

#endif

Ed25519Sum::Ed25519Sum(std::unique_ptr<const Key> key) : m_key(std::move(key)) {}

Ed25519Sum::~Ed25519Sum() = default;

} // namespace heloscope::crypto
