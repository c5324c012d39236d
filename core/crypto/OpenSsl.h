// Owners for the OpenSSL objects we use. Private to core/crypto: no other folder includes an OpenSSL header.
#pragma once

#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/params.h>
#include <openssl/rsa.h>

#include <memory>

namespace heloscope::crypto {

template<auto Free> struct OpenSslDeleter {
    template<typename T> void operator()(T *object) const { Free(object); }
};

using EvpKey = std::unique_ptr<EVP_PKEY, OpenSslDeleter<EVP_PKEY_free>>;
using EvpKeyContext = std::unique_ptr<EVP_PKEY_CTX, OpenSslDeleter<EVP_PKEY_CTX_free>>;
using EvpDigestContext = std::unique_ptr<EVP_MD_CTX, OpenSslDeleter<EVP_MD_CTX_free>>;
using BigNumber = std::unique_ptr<BIGNUM, OpenSslDeleter<BN_free>>;
using ParamBuilder = std::unique_ptr<OSSL_PARAM_BLD, OpenSslDeleter<OSSL_PARAM_BLD_free>>;
using Params = std::unique_ptr<OSSL_PARAM, OpenSslDeleter<OSSL_PARAM_free>>;

inline const unsigned char *octets(const char *bytes) { return reinterpret_cast<const unsigned char *>(bytes); }
inline unsigned char *octets(char *bytes) { return reinterpret_cast<unsigned char *>(bytes); }

} // namespace heloscope::crypto
