#include "core/dns/live/LibraryVersion.h"

#include <ldns/ldns.h>

namespace heloscope::dns {

std::string libraryVersion() { return std::string("ldns ") + ldns_version(); }

} // namespace heloscope::dns
