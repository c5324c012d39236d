// Which ldns does the work, for "About".
#pragma once

#include <string>

namespace heloscope::dns {

/// "ldns " and its version at run time.
std::string libraryVersion();

} // namespace heloscope::dns
