#include "core/crypto/PublicKey.h"

#include "core/crypto/Ed25519Key.h"
#include "core/crypto/RsaKey.h"

#include <algorithm>
#include <bit>
#include <optional>
#include <string>
#include <utility>

namespace heloscope::crypto {

namespace {

constexpr unsigned char derInteger = 0x02, derBitString = 0x03, derSequence = 0x30;
// rsaEncryption, 1.2.840.113549.1.1.1, as OBJECT IDENTIFIER with its tag and length.
constexpr std::string_view rsaEncryption("\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x01\x01", 11);

// Reads one DER element after the other from a view; never past its end (X.690 §8.1).
class DerReader {
public:
    explicit DerReader(std::string_view bytes) : m_rest(bytes) {}

    bool atEnd() const { return m_rest.empty(); }
    bool nextIs(unsigned char tag) const { return !m_rest.empty() && static_cast<unsigned char>(m_rest[0]) == tag; }

    /// The content of the next element, which must have this tag; nothing where it does not fit.
    std::optional<std::string_view> read(unsigned char tag)
    {
        if (!nextIs(tag) || m_rest.size() < 2)
            return std::nullopt;
        std::size_t at = 1;
        std::size_t length = static_cast<unsigned char>(m_rest[at++]);
        if (length & 0x80) {
            // Long form; four octets of length are more than any key needs, the indefinite form is not DER.
            const std::size_t count = length & 0x7f;
            if (count == 0 || count > 4 || m_rest.size() < at + count)
                return std::nullopt;
            length = 0;
            for (std::size_t i = 0; i < count; ++i)
                length = length << 8 | static_cast<unsigned char>(m_rest[at++]);
        }
        if (m_rest.size() - at < length)
            return std::nullopt;
        const std::string_view content = m_rest.substr(at, length);
        m_rest.remove_prefix(at + length);
        return content;
    }

private:
    std::string_view m_rest;
};

// A positive INTEGER without its leading zeros; nothing for an empty, negative or zero one.
std::optional<std::string_view> positive(std::optional<std::string_view> integer)
{
    if (!integer || integer->empty() || static_cast<unsigned char>(integer->front()) & 0x80)
        return std::nullopt;
    const std::size_t first = integer->find_first_not_of('\0');
    if (first == std::string_view::npos)
        return std::nullopt;
    return integer->substr(first);
}

int bitLength(std::string_view bigEndian) { return int(bigEndian.size() - 1) * 8 + std::bit_width(static_cast<unsigned char>(bigEndian.front())); }

bool isOdd(std::string_view bigEndian) { return bigEndian.back() & 1; }

// RFC 5280 §4.1: SubjectPublicKeyInfo ::= SEQUENCE { AlgorithmIdentifier, BIT STRING }; the bit string's first octet counts unused bits.
Result<std::string_view> keyOfSubjectPublicKeyInfo(DerReader &info)
{
    const auto algorithm = info.read(derSequence);
    const auto bits = info.read(derBitString);
    if (!algorithm || !bits || !info.atEnd() || bits->empty() || bits->front() != 0)
        return failure("key-malformed", "SubjectPublicKeyInfo");
    // Parameters should be NULL; some generators leave them out.
    const std::string_view parameters = algorithm->substr(std::min(rsaEncryption.size(), algorithm->size()));
    if (!algorithm->starts_with(rsaEncryption))
        return failure("key-wrong-type", "SubjectPublicKeyInfo of another algorithm");
    if (!parameters.empty() && parameters != std::string_view("\x05\x00", 2))
        return failure("key-malformed", "algorithm parameters");
    return bits->substr(1);
}

} // namespace

Result<RsaNumbers> readRsaKey(std::string_view der)
{
    DerReader outer(der);
    const auto content = outer.read(derSequence);
    if (!content || !outer.atEnd())
        return failure("key-malformed", "not one SEQUENCE");
    DerReader fields(*content);
    if (fields.nextIs(derSequence)) {
        const Result<std::string_view> inner = keyOfSubjectPublicKeyInfo(fields);
        if (!inner)
            return tl::unexpected(inner.error());
        DerReader bits(*inner);
        const auto key = bits.read(derSequence);
        if (!key || !bits.atEnd())
            return failure("key-malformed", "RSAPublicKey");
        fields = DerReader(*key);
    }
    const auto modulus = positive(fields.read(derInteger));
    const auto exponent = positive(fields.read(derInteger));
    if (!modulus || !exponent || !fields.atEnd())
        return failure("key-malformed", "RSAPublicKey");
    return RsaNumbers{*modulus, *exponent};
}

Result<PublicKey> PublicKey::rsa(std::string_view der)
{
    const Result<RsaNumbers> numbers = readRsaKey(der);
    if (!numbers)
        return tl::unexpected(numbers.error());
    const int bits = bitLength(numbers->modulus);
    if (bits > maxRsaBits)
        return failure("key-too-long", std::to_string(bits) + " bits");
    if (!isOdd(numbers->exponent) || numbers->exponent == "\x01" || bitLength(numbers->exponent) > maxRsaExponentBits)
        return failure("key-exponent");
    // An even modulus is no product of two primes, and Montgomery multiplication refuses it.
    if (!isOdd(numbers->modulus))
        return failure("key-malformed", "even modulus");
    auto key = RsaKey::make(numbers->modulus, numbers->exponent);
    if (!key)
        return failure("key-malformed", "refused by the crypto library");
    return PublicKey(std::move(key), bits);
}

Result<PublicKey> PublicKey::ed25519(std::string_view raw)
{
    if (raw.size() != 32)
        return failure("key-malformed", "an Ed25519 key has 32 octets, not " + std::to_string(raw.size()));
    auto key = Ed25519Key::make(raw);
    if (!key)
        return failure("key-malformed", "refused by the crypto library");
    return PublicKey(std::move(key));
}

Verification PublicKey::verify(HashAlgorithm algorithm, std::string_view digest, std::string_view signature) const
{
    return m_rsa ? verifyRsa(algorithm, digest, signature) : verifyEd25519(digest, signature);
}

Verification PublicKey::verifyRsa(HashAlgorithm algorithm, std::string_view digest, std::string_view signature) const
{
    if (digest.empty())
        return Verification::CouldNotCheck;
    switch (m_rsa->check(algorithm, digest, signature)) {
    case RsaKey::Outcome::Equal: return Verification::Valid;
    case RsaKey::Outcome::Different: return Verification::Invalid;
    case RsaKey::Outcome::Failed: return Verification::CouldNotCheck;
    }
    return Verification::CouldNotCheck;
}

Verification PublicKey::verifyEd25519(std::string_view message, std::string_view signature) const
{
    switch (m_ed25519->check(message, signature)) {
    case Ed25519Key::Outcome::Good: return Verification::Valid;
    case Ed25519Key::Outcome::Bad: return Verification::Invalid;
    case Ed25519Key::Outcome::Failed: return Verification::CouldNotCheck;
    }
    return Verification::CouldNotCheck;
}

} // namespace heloscope::crypto
