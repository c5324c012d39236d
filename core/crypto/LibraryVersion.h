// Which OpenSSL does the work, for "About".
#pragma once

#include <string>

namespace heloscope::crypto {

/// "OpenSSL " and its version at run time.
std::string libraryVersion();

} // namespace heloscope::crypto
