// Sender ID (RFC 4406), historic: SPF's question asked for the Purported Responsible Address. Shown, never decisive.
#pragma once

#include "core/dns/DnsTypes.h"
#include "core/message/Message.h"
#include "core/senderid/SenderIdTypes.h"
#include "core/spf/SpfTypes.h"

#include <optional>

namespace heloscope::senderid {

/// `smtp` gives client, HELO and time (its mailFrom is not used); nothing where no client is known: then only the PRA is filled and
/// the result is NotChecked with reason "no-client".
Verdict evaluate(const Message &message, const std::optional<spf::Input> &smtp, DnsView &dns);

} // namespace heloscope::senderid
