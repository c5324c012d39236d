#include "core/crypto/RsaKey.h"

#include "core/crypto/OpenSsl.h"
#include "core/crypto/RsaPower.h"

#include <openssl/bn.h>

#include <optional>
#include <string>

namespace heloscope::crypto {

namespace {

using BigNumber = std::unique_ptr<BIGNUM, OpenSslDeleter<BN_free>>;
using Montgomery = std::unique_ptr<BN_MONT_CTX, OpenSslDeleter<BN_MONT_CTX_free>>;
using Scratch = std::unique_ptr<BN_CTX, OpenSslDeleter<BN_CTX_free>>;

BigNumber number(std::string_view bigEndian) { return BigNumber(BN_bin2bn(octets(bigEndian.data()), int(bigEndian.size()), nullptr)); }

// RFC 8017 §9.2, note 1: DigestInfo up to the digest itself.
std::string_view digestInfo(HashAlgorithm algorithm)
{
    using namespace std::string_view_literals;
    switch (algorithm) {
    case HashAlgorithm::Md5: return "\x30\x20\x30\x0c\x06\x08\x2a\x86\x48\x86\xf7\x0d\x02\x05\x05\x00\x04\x10"sv;
    case HashAlgorithm::Sha1: return "\x30\x21\x30\x09\x06\x05\x2b\x0e\x03\x02\x1a\x05\x00\x04\x14"sv;
    case HashAlgorithm::Sha256: return "\x30\x31\x30\x0d\x06\x09\x60\x86\x48\x01\x65\x03\x04\x02\x01\x05\x00\x04\x20"sv;
    case HashAlgorithm::Sha512: return "\x30\x51\x30\x0d\x06\x09\x60\x86\x48\x01\x65\x03\x04\x02\x03\x05\x00\x04\x40"sv;
    }
    return {};
}

// RFC 8017 §9.2, EMSA-PKCS1-v1_5: 00 01 FF … FF 00 DigestInfo digest. Nothing where the digest is of another length, or the block too short.
std::optional<std::string> encodedBlock(HashAlgorithm algorithm, std::string_view digest, std::size_t size)
{
    constexpr std::size_t fewestFills = 8;
    const std::string_view info = digestInfo(algorithm);
    const bool fits = size >= 3 + fewestFills + info.size() + digest.size();
    if (!fits || std::size_t(static_cast<unsigned char>(info.back())) != digest.size())
        return std::nullopt;
    std::string block(size, '\xff');
    block[0] = '\x00';
    block[1] = '\x01';
    const std::size_t at = size - digest.size() - info.size();
    block[at - 1] = '\x00';
    block.replace(at, info.size(), info);
    block.replace(at + info.size(), digest.size(), digest);
    return block;
}

} // namespace

struct RsaKey::Numbers {
    BigNumber modulus, exponent;
    Montgomery prepared; // for the modulus; only where the library does all the work
    std::string octets;  // of the modulus
    std::unique_ptr<const RsaPower> power; // where the processor can and the exponent is the usual one
};

RsaKey::RsaKey(std::unique_ptr<Numbers> numbers) : m_numbers(std::move(numbers)) {}

RsaKey::~RsaKey() = default;

std::shared_ptr<const RsaKey> RsaKey::make(std::string_view modulus, std::string_view exponent)
{
    constexpr std::string_view usual("\x01\x00\x01", 3); // 65537
    auto numbers = std::make_unique<Numbers>(
        Numbers{number(modulus), number(exponent), nullptr, std::string(modulus), exponent == usual ? RsaPower::make(modulus) : nullptr});
    if (!numbers->modulus || !numbers->exponent)
        return nullptr;
    if (!numbers->power) {
        const Scratch scratch(BN_CTX_new());
        numbers->prepared.reset(BN_MONT_CTX_new());
        if (!scratch || !numbers->prepared || BN_MONT_CTX_set(numbers->prepared.get(), numbers->modulus.get(), scratch.get()) != 1)
            return nullptr;
    }
    return std::shared_ptr<const RsaKey>(new RsaKey(std::move(numbers)));
}

RsaKey::Outcome RsaKey::check(HashAlgorithm algorithm, std::string_view digest, std::string_view signature) const
{
    // RFC 8017 §8.2.2: the length first; a number not below the modulus is none of its signatures; then encode and compare, never take apart.
    if (signature.size() != m_numbers->octets.size() || signature >= m_numbers->octets)
        return Outcome::Different;
    const std::optional<std::string> expected = encodedBlock(algorithm, digest, signature.size());
    if (!expected)
        return Outcome::Different;
    if (m_numbers->power && m_numbers->power->is(signature, *expected))
        return Outcome::Equal;
    thread_local const Scratch scratch(BN_CTX_new());
    const BigNumber base = number(signature), power(BN_new());
    if (!scratch || !base || !power)
        return Outcome::Failed;
    if (BN_mod_exp_mont(power.get(), base.get(), m_numbers->exponent.get(), m_numbers->modulus.get(), scratch.get(), m_numbers->prepared.get()) != 1)
        return Outcome::Failed;
    std::string block(signature.size(), '\0');
    if (BN_bn2binpad(power.get(), octets(block.data()), int(block.size())) != int(block.size()))
        return Outcome::Failed;
    return block == *expected ? Outcome::Equal : Outcome::Different;
}

} // namespace heloscope::crypto
