#include "core/crypto/Hash.h"

#include "core/crypto/OpenSsl.h"

#include <algorithm>
#include <array>
#include <utility>

namespace heloscope::crypto {

namespace {

// Fetched once: an implicit fetch at each initialisation costs more than hashing a short header (and takes locks).
const EVP_MD *implementation(HashAlgorithm algorithm)
{
    // Nobody reads the library's error sentences; loading them is a tenth of its start-up.
    static const bool ready = OPENSSL_init_crypto(OPENSSL_INIT_NO_LOAD_CRYPTO_STRINGS | OPENSSL_INIT_LOAD_CONFIG, nullptr) == 1;
    (void)ready;
    static const EVP_MD *const md5 = EVP_MD_fetch(nullptr, "MD5", nullptr);
    static const EVP_MD *const sha1 = EVP_MD_fetch(nullptr, "SHA1", nullptr);
    static const EVP_MD *const sha256 = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    static const EVP_MD *const sha512 = EVP_MD_fetch(nullptr, "SHA512", nullptr);
    switch (algorithm) {
    case HashAlgorithm::Md5: return md5;
    case HashAlgorithm::Sha1: return sha1;
    case HashAlgorithm::Sha256: return sha256;
    case HashAlgorithm::Sha512: return sha512;
    }
    return nullptr;
}

bool byProcessor(HashAlgorithm algorithm) { return algorithm == HashAlgorithm::Sha256 && Sha256::isSupported(); }

std::size_t blockSize(HashAlgorithm algorithm) { return algorithm == HashAlgorithm::Sha512 ? 128 : 64; }

} // namespace

std::string_view toString(HashAlgorithm algorithm)
{
    switch (algorithm) {
    case HashAlgorithm::Md5: return "md5";
    case HashAlgorithm::Sha1: return "sha1";
    case HashAlgorithm::Sha256: return "sha256";
    case HashAlgorithm::Sha512: return "sha512";
    }
    return {};
}

void Hash::Deleter::operator()(evp_md_ctx_st *context) const { EVP_MD_CTX_free(context); }

Hash::Hash(HashAlgorithm algorithm) : m_algorithm(algorithm)
{
    m_available = byProcessor(algorithm);
    if (m_available)
        return;
    m_context.reset(EVP_MD_CTX_new());
    const EVP_MD *md = implementation(algorithm);
    m_available = m_context && md && EVP_DigestInit_ex2(m_context.get(), md, nullptr) == 1;
    if (!m_available)
        ERR_clear_error();
}

Hash::~Hash() = default;
Hash::Hash(Hash &&) noexcept = default;
Hash &Hash::operator=(Hash &&) noexcept = default;

void Hash::update(std::string_view bytes)
{
    if (byProcessor(m_algorithm))
        m_sha256.update(bytes);
    else if (m_available && !bytes.empty())
        EVP_DigestUpdate(m_context.get(), bytes.data(), bytes.size());
}

std::size_t Hash::worthwhileFeeds() { return Sha256::worthwhileLanes(); }

std::size_t Hash::updateEach(std::span<const Feed> feeds)
{
    constexpr std::size_t block = 64, mostLanes = 16;
    std::size_t together = feeds.empty() ? 0 : SIZE_MAX;
    for (const Feed &feed : feeds)
        together = std::min(together, feed.bytes.size() / block * block);
    if (together == 0 || !byProcessor(feeds.front().hash->m_algorithm)) {
        for (const Feed &feed : feeds)
            feed.hash->update(feed.bytes.substr(0, together));
        return together;
    }
    for (; !feeds.empty(); feeds = feeds.subspan(std::min(mostLanes, feeds.size()))) {
        std::array<Sha256Feed, mostLanes> lanes;
        std::size_t count = 0;
        for (const Feed &feed : feeds.first(std::min(mostLanes, feeds.size())))
            lanes[count++] = {&feed.hash->m_sha256, feed.bytes.substr(0, together)};
        Sha256::updateEach({lanes.data(), count});
    }
    return together;
}

std::string Hash::finish()
{
    if (byProcessor(m_algorithm))
        return m_sha256.finish();
    if (!m_available)
        return {};
    unsigned char result[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    if (EVP_DigestFinal_ex(m_context.get(), result, &size) != 1)
        size = 0;
    m_available = EVP_DigestInit_ex2(m_context.get(), nullptr, nullptr) == 1;
    return std::string(reinterpret_cast<const char *>(result), size);
}

Hash Hash::copy() const
{
    Hash other(m_algorithm);
    other.m_sha256 = m_sha256;
    if (m_context)
        other.m_available = m_available && other.m_available && EVP_MD_CTX_copy_ex(other.m_context.get(), m_context.get()) == 1;
    return other;
}

std::string digest(HashAlgorithm algorithm, std::string_view bytes)
{
    Hash hash(algorithm);
    hash.update(bytes);
    return hash.finish();
}

std::optional<std::string> hmac(HashAlgorithm algorithm, std::string_view key, std::string_view bytes)
{
    Hash hash(algorithm);
    if (!hash.available())
        return std::nullopt;
    // RFC 2104 §2: H(K xor opad, H(K xor ipad, text)); a key longer than a block is hashed first.
    std::string block(key.size() > blockSize(algorithm) ? digest(algorithm, key) : std::string(key));
    block.resize(blockSize(algorithm), '\0');
    const auto padded = [&block](char pad) {
        std::string result = block;
        for (char &c : result)
            c = char(c ^ pad);
        return result;
    };
    hash.update(padded(0x36));
    hash.update(bytes);
    const std::string inner = hash.finish();
    hash.update(padded(0x5c));
    hash.update(inner);
    return hash.finish();
}

} // namespace heloscope::crypto
