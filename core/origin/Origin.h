// Finds the origin of a message: from its path and its header, then from DNS.
#pragma once

#include "core/dns/DnsTypes.h"
#include "core/message/Message.h"
#include "core/origin/OriginTypes.h"
#include "core/received/ReceivedTypes.h"

namespace heloscope::origin {

/// What the message itself tells: who submitted it, or which provider hides that.
Origin readSubmitter(const Message &message, const received::Path &path);

/// Asks for the reverse name of the client's address and whether that name leads back (RFC 1912 §2.1); only where a stranger's
/// machine handed the message over. `asnZone` empty: nobody is asked whose network it is; else TXT <reversed address>.origin.<zone>
/// (origin6 for IPv6) and TXT AS<number>.<zone>. The answers go into `origin`.
void askAboutClient(const received::Path &path, std::string_view asnZone, DnsView &dns, Origin &origin);

} // namespace heloscope::origin
