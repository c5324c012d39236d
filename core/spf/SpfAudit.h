// What a domain publishes, without a client in mind: for "who could forge this domain?" and for domains that never send.
#pragma once

#include "core/dns/DnsTypes.h"
#include "core/spf/SpfTypes.h"

#include <string_view>

namespace heloscope::spf {

/// The record evaluated to its end for an address that nobody lists: `result` is what a stranger gets (Fail, SoftFail, Neutral; Pass =
/// "+all"), or None, PermError, TempError, NotChecked as in `evaluate`. `lookups`, `permittedV4`, `passAll` and
/// `steps` then cover every term. Terms that depend on the client (ptr, exists) are counted, never asked. `domain`: A-labels.
Verdict audit(std::string_view domain, DnsView &dns);

/// True where the one record of `domain` lets nobody send ("v=spf1 -all"). Asks for that record only; false while it is not known.
bool neverSends(std::string_view domain, DnsView &dns);

} // namespace heloscope::spf
