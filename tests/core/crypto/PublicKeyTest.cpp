#include "core/crypto/PublicKey.h"
#include "core/base/Base64.h"
#include "core/crypto/RsaPower.h"
#include "tests/support/Signer.h"
#include "tests/support/ToString.h"

#include <openssl/bn.h>

#include <algorithm>
#include <random>

using namespace heloscope;
using namespace heloscope::crypto;

namespace {

std::string der(char tag, const std::string &content)
{
    std::string result(1, tag);
    if (content.size() < 128)
        result += char(content.size());
    else
        result += std::string("\x82", 1) + char(content.size() >> 8) + char(content.size() & 255);
    return result + content;
}

std::string integer(std::string bytes)
{
    if (static_cast<unsigned char>(bytes[0]) & 0x80)
        bytes.insert(0, 1, '\0');
    return der(0x02, bytes);
}

std::string rawKey(const std::string &modulus, const std::string &exponent) { return der(0x30, integer(modulus) + integer(exponent)); }

// An odd number of so many octets; no product of two primes is needed where nothing is verified.
std::string odd(std::size_t octets)
{
    std::string result(octets, '\xc3');
    result.back() = '\x01';
    return result;
}

const std::string f4("\x01\x00\x01", 3);

std::string outcome(Verification verification)
{
    return verification == Verification::Valid ? "valid" : verification == Verification::Invalid ? "invalid" : "could-not-check";
}

} // namespace

class PublicKeyTest : public QObject {
    Q_OBJECT
private slots:
    void derForms_data();
    void derForms();
    void anyCutIsRefused();
    void rsaSignatures();
    void strictPadding();
    void sameAsTheLibrary();
    void powersOfTwo();
    void anyModulus();
    void ed25519Signatures();
    void copiesShareTheKey();
};

void PublicKeyTest::derForms_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("expected"); // bits or the error's code
    const auto row = [](const char *name, const std::string &bytes, const char *expected) {
        QTest::newRow(name) << test::bytes(bytes) << QByteArray(expected);
    };
    const std::string rsaOid("\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x01\x01", 11), ecOid("\x06\x07\x2a\x86\x48\xce\x3d\x02\x01", 9), null("\x05\x00", 2);
    const auto spki = [](const std::string &algorithm, const std::string &bits) { return der(0x30, der(0x30, algorithm) + der(0x03, bits)); };
    const std::string key = rawKey(odd(128), f4);
    const std::string unused(1, '\0');

    row("bare RSAPublicKey", key, "1024");
    row("SubjectPublicKeyInfo", spki(rsaOid + null, unused + key), "1024");
    row("without parameters", spki(rsaOid, unused + key), "1024");
    row("made by the library", test::SigningKey::rsa().publicBytes(), "2048");
    row("bare, made by the library", test::SigningKey::rsa().rsaPublicKey(), "2048");
    row("1023 bits", rawKey("\x41" + odd(127), f4), "1023");
    row("8192 bits", rawKey(odd(1024), f4), "8192");
    row("8193 bits", rawKey("\x01" + odd(1024), f4), "key-too-long");
    row("exponent 3", rawKey(odd(128), "\x03"), "1024");
    row("exponent 1", rawKey(odd(128), "\x01"), "key-exponent");
    row("exponent even", rawKey(odd(128), "\x04"), "key-exponent");
    row("exponent of 64 bits", rawKey(odd(128), odd(8)), "1024");
    row("exponent of 65 bits", rawKey(odd(128), "\x01" + odd(8)), "key-exponent");
    row("modulus even", rawKey(std::string(128, '\xc2'), f4), "key-malformed");
    row("modulus zero", der(0x30, der(0x02, unused) + integer(f4)), "key-malformed");
    row("modulus negative", der(0x30, der(0x02, odd(128)) + integer(f4)), "key-malformed");
    row("octets behind", key + "x", "key-malformed");
    row("third number", der(0x30, integer(odd(128)) + integer(f4) + integer(f4)), "key-malformed");
    row("other algorithm", spki(ecOid, unused + key), "key-wrong-type");
    row("unused bits", spki(rsaOid + null, "\x01" + key), "key-malformed");
    row("empty bit string", spki(rsaOid + null, ""), "key-malformed");
    row("indefinite length", std::string("\x30\x80", 2) + key, "key-malformed");
    row("length of eight octets", std::string("\x30\x88\xff\xff\xff\xff\xff\xff\xff\xff", 10) + key, "key-malformed");
    row("length beyond the end", std::string("\x30\x84\x7f\xff\xff\xff", 6) + key, "key-malformed");
    row("empty", "", "key-malformed");
    row("text", "hello", "key-malformed");
}

void PublicKeyTest::derForms()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, expected);
    const auto key = PublicKey::rsa(test::text(bytes));
    COMPARE_TEXT(key ? std::to_string(key->bits()) : key.error().code, test::text(expected));
}

void PublicKeyTest::anyCutIsRefused()
{
    for (const std::string &whole : {test::SigningKey::rsa(1024).publicBytes(), test::SigningKey::rsa(1024).rsaPublicKey()}) {
        for (std::size_t size = 0; size < whole.size(); ++size)
            QVERIFY(!PublicKey::rsa(whole.substr(0, size)));
    }
}

void PublicKeyTest::rsaSignatures()
{
    const test::SigningKey &signer = test::SigningKey::rsa();
    const auto key = PublicKey::rsa(signer.publicBytes());
    QVERIFY(key);
    QVERIFY(key->type() == KeyType::Rsa);
    const std::string digest256 = digest(HashAlgorithm::Sha256, "text");
    const std::string signature = signer.sign("text");
    COMPARE_TEXT(outcome(key->verify(HashAlgorithm::Sha256, digest256, signature)), "valid");
    COMPARE_TEXT(outcome(key->verify(HashAlgorithm::Sha256, digest(HashAlgorithm::Sha256, "Text"), signature)), "invalid");
    COMPARE_TEXT(outcome(key->verify(HashAlgorithm::Sha1, digest(HashAlgorithm::Sha1, "text"), signature)), "invalid");
    COMPARE_TEXT(outcome(key->verify(HashAlgorithm::Sha1, digest(HashAlgorithm::Sha1, "text"), signer.sign("text", "SHA1"))), "valid");
    COMPARE_TEXT(outcome(key->verify(HashAlgorithm::Sha256, digest256, signature.substr(1))), "invalid");
    COMPARE_TEXT(outcome(key->verify(HashAlgorithm::Sha256, digest256, std::string(1, '\0') + signature)), "invalid");
    COMPARE_TEXT(outcome(key->verify(HashAlgorithm::Sha256, digest256, signature + "x")), "invalid");
    COMPARE_TEXT(outcome(key->verify(HashAlgorithm::Sha256, digest256, std::string(256, '\xff'))), "invalid");
    COMPARE_TEXT(outcome(key->verify(HashAlgorithm::Sha256, digest256, "")), "invalid");
    COMPARE_TEXT(outcome(key->verify(HashAlgorithm::Sha256, "", signature)), "could-not-check");
    const auto other = PublicKey::rsa(test::SigningKey::otherRsa().publicBytes());
    COMPARE_TEXT(outcome(other->verify(HashAlgorithm::Sha256, digest256, signature)), "invalid");
}

// With exponent 3 a cube root forges any signature that a verifier accepts with octets left over behind the digest. The perfect cube
// of 0x…: a block that begins rightly and is not padded to its end.
void PublicKeyTest::strictPadding()
{
    const auto key = PublicKey::rsa(rawKey(odd(384), "\x03"));
    QVERIFY(key);
    // 2^1000 cubed is 2^3000: below the modulus, so "decrypting" gives exactly that power of two, no padded block at all.
    std::string forged(384, '\0');
    forged[384 - 126] = '\x01';
    COMPARE_TEXT(outcome(key->verify(HashAlgorithm::Sha256, digest(HashAlgorithm::Sha256, "text"), forged)), "invalid");
    COMPARE_TEXT(outcome(key->verify(HashAlgorithm::Sha256, digest(HashAlgorithm::Sha256, "text"), std::string(384, '\0'))), "invalid");
}

// Modulo 2^k - 1 the power of 2^j is 2^(65537 j mod k), and that of -1 is -1: every limb is carried through, of every length.
void PublicKeyTest::powersOfTwo()
{
    if (!RsaPower::make("\x0f"))
        QSKIP("not with this processor");
    const auto power = [](int bits, int exponent) {
        std::string number(std::size_t(bits + 7) / 8, '\0');
        number[number.size() - 1 - std::size_t(exponent) / 8] = char(1 << exponent % 8);
        return number;
    };
    for (const int bits : {8, 51, 53, 512, 1000, 1024, 1246, 1248, 2047, 2048, 2072, 2080, 3000, 4096, 4152}) {
        std::string modulus(std::size_t(bits + 7) / 8, '\xff');
        modulus[0] = char(0xff >> (8 * modulus.size() - std::size_t(bits)));
        const auto sum = RsaPower::make(modulus);
        QVERIFY(sum);
        for (const int exponent : {0, 1, 3, bits / 2, bits - 2, bits - 1}) {
            const std::string expected = power(bits, int(65537LL * exponent % bits));
            QVERIFY(sum->is(power(bits, exponent), expected));
            std::string other = expected;
            other.back() = char(other.back() ^ 4);
            QVERIFY(!sum->is(power(bits, exponent), other));
        }
        std::string minusOne = modulus;
        minusOne.back() = char(minusOne.back() - 1);
        QVERIFY(sum->is(minusOne, minusOne));
        const std::string zero(modulus.size(), '\0');
        QVERIFY(!sum->is(minusOne, zero));
    }
    QVERIFY(!RsaPower::make(std::string(520, '\xff')));
}

// Powers beside those of the library's numbers, for moduli and bases with long runs of ones and zeros, where carries go far.
void PublicKeyTest::anyModulus()
{
    if (!RsaPower::make("\x0f"))
        QSKIP("not with this processor");
    std::mt19937_64 random(65537);
    const auto octets = [&random](std::size_t count) {
        std::string result(count, '\0');
        for (std::size_t i = 0; i < count;) {
            const int kind = int(random() % 3);
            for (std::size_t end = std::min(count, i + 1 + random() % 30); i < end; ++i)
                result[i] = kind == 0 ? '\xff' : kind == 1 ? '\0' : char(random());
        }
        return result;
    };
    const auto number = [](const std::string &bytes) { return BN_bin2bn(reinterpret_cast<const unsigned char *>(bytes.data()), int(bytes.size()), nullptr); };
    BN_CTX *scratch = BN_CTX_new();
    BIGNUM *exponent = number(f4);
    for (int i = 0; i < 2000; ++i) {
        std::string modulus = octets(1 + random() % (i % 2 ? 519 : 260));
        modulus.front() = char(modulus.front() | 1 << random() % 8);
        modulus.back() = char(modulus.back() | 1);
        std::string base = octets(modulus.size());
        BIGNUM *n = number(modulus), *x = number(base), *power = BN_new();
        QVERIFY(BN_nnmod(x, x, n, scratch) && (BN_is_one(n) || BN_mod_exp(power, x, exponent, n, scratch)));
        std::string expected(modulus.size(), '\0');
        BN_bn2binpad(x, reinterpret_cast<unsigned char *>(base.data()), int(base.size()));
        BN_bn2binpad(power, reinterpret_cast<unsigned char *>(expected.data()), int(expected.size()));
        const auto sum = RsaPower::make(modulus);
        QVERIFY(sum->is(base, expected));
        expected[random() % expected.size()] ^= char(1 << random() % 8);
        QVERIFY(!sum->is(base, expected));
        BN_free(n);
        BN_free(x);
        BN_free(power);
    }
    BN_free(exponent);
    BN_CTX_free(scratch);
}

// Our arithmetic beside the library's own verification: signatures by all digests and key sizes, each as it is and with one octet changed.
void PublicKeyTest::sameAsTheLibrary()
{
    const struct {
        HashAlgorithm algorithm;
        const char *name;
    } algorithms[] = {{HashAlgorithm::Md5, "MD5"}, {HashAlgorithm::Sha1, "SHA1"}, {HashAlgorithm::Sha256, "SHA256"}, {HashAlgorithm::Sha512, "SHA512"}};
    int valid = 0, invalid = 0;
    for (const int bits : {512, 1024, 1536, 2048}) {
        const test::SigningKey &signer = test::SigningKey::rsa(bits);
        const auto key = PublicKey::rsa(signer.publicBytes());
        QVERIFY(key);
        for (const auto &[algorithm, name] : algorithms) {
            const std::string hash = digest(algorithm, name);
            const std::string whole = signer.sign(name, name);
            for (std::size_t changed = 0; changed <= whole.size(); changed += changed == 0 ? 1 : 16) {
                std::string signature = whole;
                if (changed > 0)
                    signature[changed - 1] = char(signature[changed - 1] ^ 0x41);
                const bool good = signer.accepts(name, signature, name);
                COMPARE_TEXT(outcome(key->verify(algorithm, hash, signature)), good ? "valid" : "invalid");
                COMPARE_TEXT(outcome(key->verify(algorithm, hash + "x", signature)), "invalid");
                ++(good ? valid : invalid);
            }
        }
    }
    QCOMPARE(valid, 15); // 64 octets have no room for SHA-512
    QVERIFY(invalid > 100);
}

// RFC 8032 §7.1, test 2, and RFC 8463: the signed text is the digest.
void PublicKeyTest::ed25519Signatures()
{
    const auto bytes = [](std::string_view hex) {
        std::string result;
        for (std::size_t i = 0; i + 1 < hex.size(); i += 2)
            result += char(std::stoi(std::string(hex.substr(i, 2)), nullptr, 16));
        return result;
    };
    const auto published = PublicKey::ed25519(bytes("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"));
    QVERIFY(published);
    QCOMPARE(published->bits(), 256);
    const std::string signature = bytes(
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    COMPARE_TEXT(outcome(published->verify(HashAlgorithm::Sha256, "\x72", signature)), "valid");
    COMPARE_TEXT(outcome(published->verify(HashAlgorithm::Sha256, "\x73", signature)), "invalid");
    COMPARE_TEXT(outcome(published->verify(HashAlgorithm::Sha256, "\x72", signature.substr(0, 63))), "invalid");

    const test::SigningKey &signer = test::SigningKey::ed25519();
    const auto key = PublicKey::ed25519(signer.publicBytes());
    COMPARE_TEXT(outcome(key->verify(HashAlgorithm::Sha256, digest(HashAlgorithm::Sha256, "text"), signer.sign("text"))), "valid");
    COMPARE_TEXT(outcome(key->verify(HashAlgorithm::Sha256, digest(HashAlgorithm::Sha256, "text"), signer.signPlain("text"))), "invalid");

    for (const std::size_t size : {0u, 31u, 33u, 44u})
        COMPARE_TEXT(PublicKey::ed25519(std::string(size, 'x')).error().code, "key-malformed");
}

void PublicKeyTest::copiesShareTheKey()
{
    auto key = PublicKey::rsa(test::SigningKey::rsa().publicBytes());
    const PublicKey copy = *key;
    key = PublicKey::rsa(test::SigningKey::otherRsa().publicBytes());
    COMPARE_TEXT(outcome(copy.verify(HashAlgorithm::Sha256, digest(HashAlgorithm::Sha256, "x"), test::SigningKey::rsa().sign("x"))), "valid");
}

QTEST_GUILESS_MAIN(PublicKeyTest)
#include "PublicKeyTest.moc"
