#include "tests/bench/Floor.h"

#include "tests/bench/Bench.h"

#include <openssl/evp.h>
#include <openssl/rsa.h>

#include <array>
#include <memory>

namespace heloscope::bench {

namespace {

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, decltype(&EVP_PKEY_CTX_free)>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;

constexpr double nanosecondsPerUs = 1000;

double sha256Rate()
{
    const DigestContext context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    const std::vector<unsigned char> block(16'384, 'x');
    EVP_DigestInit_ex2(context.get(), EVP_sha256(), nullptr);
    const Figure figure = measure(
        "", double(block.size()), [&] { EVP_DigestUpdate(context.get(), block.data(), block.size()); }, Timer::Cpu);
    return figure.bytes * nanosecondsPerUs / figure.nanoseconds;
}

double rsaVerification(unsigned bits)
{
    const Key key(EVP_RSA_gen(bits), EVP_PKEY_free);
    const KeyContext context(EVP_PKEY_CTX_new(key.get(), nullptr), EVP_PKEY_CTX_free);
    const std::array<unsigned char, 32> digest{1, 2, 3};
    std::vector<unsigned char> signature(std::size_t(bits) / 8);
    std::size_t size = signature.size();
    EVP_PKEY_sign_init(context.get());
    EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_PADDING);
    EVP_PKEY_CTX_set_signature_md(context.get(), EVP_sha256());
    EVP_PKEY_sign(context.get(), signature.data(), &size, digest.data(), digest.size());
    EVP_PKEY_verify_init(context.get());
    EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_PADDING);
    EVP_PKEY_CTX_set_signature_md(context.get(), EVP_sha256());
    return measure(
               "", 0, [&] { keep(EVP_PKEY_verify(context.get(), signature.data(), size, digest.data(), digest.size())); }, Timer::Cpu)
               .nanoseconds
        / nanosecondsPerUs;
}

double ed25519Verification()
{
    const Key key(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"), EVP_PKEY_free);
    const std::array<unsigned char, 32> digest{1, 2, 3};
    std::array<unsigned char, 64> signature;
    std::size_t size = signature.size();
    const DigestContext signing(EVP_MD_CTX_new(), EVP_MD_CTX_free), verifying(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    EVP_DigestSignInit_ex(signing.get(), nullptr, nullptr, nullptr, nullptr, key.get(), nullptr);
    EVP_DigestSign(signing.get(), signature.data(), &size, digest.data(), digest.size());
    return measure(
               "", 0,
               [&] {
                   EVP_DigestVerifyInit_ex(verifying.get(), nullptr, nullptr, nullptr, nullptr, key.get(), nullptr);
                   keep(EVP_DigestVerify(verifying.get(), signature.data(), size, digest.data(), digest.size()));
               },
               Timer::Cpu)
               .nanoseconds
        / nanosecondsPerUs;
}

} // namespace

Floor measureFloor() { return {sha256Rate(), rsaVerification(1024), rsaVerification(2048), ed25519Verification()}; }

} // namespace heloscope::bench
