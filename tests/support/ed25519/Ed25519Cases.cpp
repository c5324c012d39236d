#include "tests/support/ed25519/Ed25519Cases.h"

#include "core/crypto/Ed25519Point.h"

#include <openssl/bn.h>
#include <openssl/evp.h>
#include <openssl/sha.h>

#include <cstdlib>
#include <memory>

namespace heloscope::test {

namespace {

using namespace heloscope::crypto;

template<auto Free> struct Deleter {
    template<typename T> void operator()(T *object) const { Free(object); }
};
using Number = std::unique_ptr<BIGNUM, Deleter<BN_free>>;
using Scratch = std::unique_ptr<BN_CTX, Deleter<BN_CTX_free>>;
using Key = std::unique_ptr<EVP_PKEY, Deleter<EVP_PKEY_free>>;
using Context = std::unique_ptr<EVP_MD_CTX, Deleter<EVP_MD_CTX_free>>;

constexpr std::size_t octetCount = 32;

const unsigned char *bytes(std::string_view text) { return reinterpret_cast<const unsigned char *>(text.data()); }
unsigned char *bytes(std::string &text) { return reinterpret_cast<unsigned char *>(text.data()); }

Number number(std::string_view littleEndian) { return Number(BN_lebin2bn(bytes(littleEndian), int(littleEndian.size()), nullptr)); }

std::string octets(const Number &value) // modulo 2^256
{
    BN_mask_bits(value.get(), 256);
    std::string result(octetCount, '\0');
    BN_bn2lebinpad(value.get(), bytes(result), int(result.size()));
    return result;
}

Number order()
{
    BIGNUM *value = nullptr;
    BN_dec2bn(&value, "27742317777372353535851937790883648493");
    const Number power(BN_new());
    BN_set_bit(power.get(), 252);
    BN_add(value, value, power.get());
    return Number(value);
}

std::string sha512(std::string_view text)
{
    std::string result(64, '\0');
    SHA512(bytes(text), text.size(), bytes(result));
    return result;
}

std::string randomOctets(std::size_t count, std::mt19937_64 &random)
{
    std::string result(count, '\0');
    for (char &octet : result)
        octet = char(random());
    return result;
}

std::string oneOf(const std::vector<std::string> &list, std::mt19937_64 &random) { return list[random() % list.size()]; }

// A private key: its scalar modulo L and the point that is so many times the base point.
struct Secret {
    Key key;
    std::string scalar, point;
};

Secret makeSecret(std::mt19937_64 &random)
{
    const std::string seed = randomOctets(octetCount, random);
    Secret secret{Key(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, bytes(seed), seed.size())), {}, std::string(octetCount, '\0')};
    std::size_t size = octetCount;
    EVP_PKEY_get_raw_public_key(secret.key.get(), bytes(secret.point), &size);
    std::string scalar = sha512(seed).substr(0, octetCount); // RFC 8032 §5.1.5
    scalar[0] = char(scalar[0] & 0xf8);
    scalar[31] = char((scalar[31] & 0x7f) | 0x40);
    const Number value = number(scalar);
    const Scratch scratch(BN_CTX_new());
    BN_nnmod(value.get(), value.get(), order().get(), scratch.get());
    secret.scalar = octets(value);
    return secret;
}

std::string sign(const Secret &secret, std::string_view text)
{
    const Context context(EVP_MD_CTX_new());
    std::string signature(64, '\0');
    std::size_t size = signature.size();
    EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, secret.key.get());
    EVP_DigestSign(context.get(), bytes(signature), &size, bytes(text), text.size());
    return signature;
}

std::string times(std::string_view scalar, std::string_view point, std::string_view otherScalar, std::string_view otherPoint)
{
    constexpr unsigned width = 4;
    const Ed25519Multiples one(*readPoint(point), width), other(*readPoint(otherPoint), width);
    const Field25519::Octets sum = octetsOf(Ed25519Multiples::sum(Ed25519Scalar(scalar), one, Ed25519Scalar(otherScalar), other));
    return std::string(sum.begin(), sum.end());
}

std::string small(unsigned value)
{
    std::string result(octetCount, '\0');
    result[0] = char(value);
    return result;
}

std::string plus(std::string_view point, std::string_view other) { return times(small(1), point, small(1), other); }

// p and so many more, or less; p + 18 is the highest that 255 bits hold.
std::string beyondPrime(int more)
{
    std::string result(octetCount, '\xff');
    result[0] = char(0xed + more);
    result[31] = '\x7f';
    return result;
}

std::string withOtherSign(std::string point)
{
    point.back() = char(point.back() ^ 0x80);
    return point;
}

// RFC 8032 §5.1.6, with a key and an R that each may have a part of small order: right where the two parts fit each other.
Ed25519Case mixed(const std::string &smallOfKey, const std::string &smallOfR, std::mt19937_64 &random)
{
    const Secret secret = makeSecret(random), once = makeSecret(random);
    Ed25519Case result{plus(secret.point, smallOfKey), plus(once.point, smallOfR), randomOctets(random() % 80, random)};
    const Number hash = number(sha512(result.signature + result.key + result.text));
    const Scratch scratch(BN_CTX_new());
    BN_mod_mul(hash.get(), hash.get(), number(secret.scalar).get(), order().get(), scratch.get());
    BN_mod_add(hash.get(), hash.get(), number(once.scalar).get(), order().get(), scratch.get());
    result.signature += octets(hash);
    return result;
}

// Under the key of order 1 every S fits its own [S]B, for whatever text: what counts is S below L alone.
Ed25519Case edgeOfS(unsigned timesOrder, int more)
{
    const Field25519::Octets base = octetsOf(basePoint());
    const std::string b(base.begin(), base.end()), multiple = times(small(unsigned(std::abs(more))), b, small(0), b);
    const std::string s = timesOrder == 0 ? small(unsigned(std::abs(more))) : multipleOfOrder(timesOrder, more);
    return {small(1), (timesOrder > 0 && more < 0 ? withOtherSign(multiple) : multiple) + s, {}};
}

} // namespace

bool libraryAccepts(const Ed25519Case &candidate)
{
    const Key key(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, bytes(candidate.key), candidate.key.size()));
    const Context context(EVP_MD_CTX_new());
    return key && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1
        && EVP_DigestVerify(context.get(), bytes(candidate.signature), candidate.signature.size(), bytes(candidate.text), candidate.text.size()) == 1;
}

const std::vector<std::string> &smallOrderPoints()
{
    static const std::vector<std::string> points = [] {
        // L times any point leaves its part of small order; one in two is of order 8.
        std::mt19937_64 random(8);
        std::string generator = small(1);
        while (times(small(4), generator, small(0), generator) == small(1)) {
            const std::string octets = randomOctets(octetCount, random);
            if (readPoint(octets))
                generator = times(multipleOfOrder(1), octets, small(0), octets);
        }
        std::vector<std::string> list{small(1)};
        for (int i = 1; i < 8; ++i)
            list.push_back(plus(list.back(), generator));
        for (const int y : {0, 1}) {
            list.push_back(beyondPrime(y));
            list.push_back(withOtherSign(beyondPrime(y)));
        }
        list.push_back(withOtherSign(small(1)));
        list.push_back(withOtherSign(times(small(4), generator, small(0), generator)));
        return list;
    }();
    return points;
}

std::string multipleOfOrder(unsigned times, int more)
{
    const Number value = order();
    BN_mul_word(value.get(), times);
    if (more < 0)
        BN_sub_word(value.get(), static_cast<BN_ULONG>(-more));
    else
        BN_add_word(value.get(), static_cast<BN_ULONG>(more));
    return octets(value);
}

std::string withRaisedS(std::string signature, unsigned times)
{
    const Number value = number(std::string_view(signature).substr(octetCount));
    BN_add(value.get(), value.get(), number(multipleOfOrder(times)).get());
    return signature.replace(octetCount, octetCount, octets(value));
}

Ed25519Case makeCase(Ed25519Shape shape, std::mt19937_64 &random)
{
    const Secret secret = makeSecret(random);
    Ed25519Case result{secret.point, {}, randomOctets(random() % 300, random)};
    result.signature = sign(secret, result.text);
    const auto flip = [&random](std::string &text) {
        if (!text.empty())
            text[random() % text.size()] ^= char(1 << random() % 8);
    };
    switch (shape) {
    case Ed25519Shape::Signed: break;
    case Ed25519Shape::Changed: flip(random() % 2 ? result.signature : random() % 2 ? result.key : result.text); break;
    case Ed25519Shape::RaisedS: result.signature = withRaisedS(result.signature, 1 + random() % 15); break;
    case Ed25519Shape::EdgeOfS: return edgeOfS(unsigned(random() % 4), int(random() % 7) - 3);
    case Ed25519Shape::SmallOrderKey:
        result.key = oneOf(smallOrderPoints(), random);
        result.signature = random() % 2 ? oneOf(smallOrderPoints(), random) + small(0) : plus(secret.point, oneOf(smallOrderPoints(), random)) + secret.scalar;
        break;
    case Ed25519Shape::MixedKey: return mixed(oneOf(smallOrderPoints(), random), oneOf(smallOrderPoints(), random), random);
    case Ed25519Shape::EdgeOfKey: {
        const std::string key = beyondPrime(int(random() % 39) - 20);
        result.key = random() % 2 ? key : withOtherSign(key);
        break;
    }
    case Ed25519Shape::AnyOctets:
        result.key = randomOctets(octetCount, random);
        result.signature = randomOctets(2 * octetCount, random);
        break;
    case Ed25519Shape::OtherLength: result.signature.resize(random() % 130); break;
    }
    return result;
}

} // namespace heloscope::test
