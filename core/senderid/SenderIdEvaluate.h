// Sender ID (RFC 4406), historic: SPF's question asked for the Purported Responsible Address. Shown, never decisive.
#pragma once

#include "core/dns/DnsTypes.h"
#include "core/senderid/Pra.h"
#include "core/senderid/SenderIdTypes.h"
#include "core/spf/SpfTypes.h"

#include <optional>

namespace heloscope::senderid {

/// `pra` is findPra() of the message. `smtp` gives client, HELO and time (its mailFrom is not used); nothing where no client is known: then only the PRA is filled and
/// the result is NotChecked with reason "no-client". `spf` (may be null) is what SPF says of that client and sender: where the PRA is the
/// same address, or of the same domain and no macro tells the two apart, and nobody publishes for Sender ID, it is the answer.
Verdict evaluate(const Pra &pra, const std::optional<spf::Input> &smtp, DnsView &dns, const spf::Verdict *spf = nullptr);

} // namespace heloscope::senderid
