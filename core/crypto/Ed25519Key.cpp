#include "core/crypto/Ed25519Key.h"

#include "core/crypto/Ed25519Sum.h"
#include "core/crypto/OpenSsl.h"

#include <utility>

namespace heloscope::crypto {

namespace {

// OpenSSL keeps a queue of errors per thread; ours is told by the return value alone.
struct ErrorQueueCleaner {
    ~ErrorQueueCleaner() { ERR_clear_error(); }
};

} // namespace

struct Ed25519Key::Parts {
    EvpKey key;
    std::unique_ptr<const Ed25519Sum> sum; // where the processor can
};

Ed25519Key::Ed25519Key(std::unique_ptr<const Parts> parts) : m_parts(std::move(parts)) {}

Ed25519Key::~Ed25519Key() = default;

std::shared_ptr<const Ed25519Key> Ed25519Key::make(std::string_view raw)
{
    const ErrorQueueCleaner cleaner;
    EvpKey key(EVP_PKEY_new_raw_public_key_ex(nullptr, "ED25519", nullptr, octets(raw.data()), raw.size()));
    if (!key)
        return nullptr;
    return std::shared_ptr<const Ed25519Key>(new Ed25519Key(std::make_unique<const Parts>(Parts{std::move(key), Ed25519Sum::make(raw)})));
}

Ed25519Key::Outcome Ed25519Key::check(std::string_view text, std::string_view signature) const
{
    if (m_parts->sum && m_parts->sum->is(signature, text))
        return Outcome::Good;
    const ErrorQueueCleaner cleaner;
    const EvpDigestContext context(EVP_MD_CTX_new());
    if (!context || EVP_DigestVerifyInit_ex(context.get(), nullptr, nullptr, nullptr, nullptr, m_parts->key.get(), nullptr) != 1)
        return Outcome::Failed;
    const int result = EVP_DigestVerify(context.get(), octets(signature.data()), signature.size(), octets(text.data()), text.size());
    return result == 1 ? Outcome::Good : Outcome::Bad;
}

} // namespace heloscope::crypto
