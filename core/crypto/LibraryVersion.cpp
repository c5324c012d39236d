#include "core/crypto/LibraryVersion.h"

#include <openssl/crypto.h>

namespace heloscope::crypto {

std::string libraryVersion() { return std::string("OpenSSL ") + OpenSSL_version(OPENSSL_FULL_VERSION_STRING); }

} // namespace heloscope::crypto
