// The only include of ldns, with owners for what it allocates.
#pragma once

// NOTE: ldns/common.h defines bool, true and false as macros in C++ unless <stdbool.h> came first, which breaks later headers.
#include <stdbool.h>

#include <ldns/ldns.h>

#include <cstdlib>
#include <memory>

namespace heloscope::dns {

template<auto function> struct LdnsDeleter {
    template<typename T> void operator()(T *pointer) const { function(pointer); }
};
using LdnsPacket = std::unique_ptr<ldns_pkt, LdnsDeleter<ldns_pkt_free>>;
using LdnsWire = std::unique_ptr<std::uint8_t, LdnsDeleter<std::free>>;

} // namespace heloscope::dns
