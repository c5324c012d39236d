// The certificates that this computer trusts, for the signatures of mail (S/MIME).
#pragma once

#include "core/crypto/Cms.h"

#include <memory>

namespace heloscope::input {

/// Read at first use, from SSL_CERT_FILE or where the system keeps them; empty where there are none. One for the whole process.
std::shared_ptr<const crypto::TrustRoots> systemTrustRoots();

} // namespace heloscope::input
