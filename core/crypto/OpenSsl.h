// Owners for the OpenSSL objects we use. Private to core/crypto: no other folder includes an OpenSSL header.
#pragma once

#include <openssl/err.h>
#include <openssl/evp.h>

#include <memory>

namespace heloscope::crypto {

template<auto Free> struct OpenSslDeleter {
    template<typename T> void operator()(T *object) const { Free(object); }
};

using EvpKey = std::unique_ptr<EVP_PKEY, OpenSslDeleter<EVP_PKEY_free>>;
using EvpDigestContext = std::unique_ptr<EVP_MD_CTX, OpenSslDeleter<EVP_MD_CTX_free>>;

inline const unsigned char *octets(const char *bytes) { return reinterpret_cast<const unsigned char *>(bytes); }
inline unsigned char *octets(char *bytes) { return reinterpret_cast<unsigned char *>(bytes); }

} // namespace heloscope::crypto
