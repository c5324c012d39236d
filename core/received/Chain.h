// The chain of hops of a message: every Received field in header order (top = newest, never sorted by date), with delays and
// the steps inside one host marked. RFC 5321 §4.4.
#pragma once

#include "core/message/Message.h"
#include "core/received/ReceivedTypes.h"

#include <vector>

namespace heloscope::received {

struct Chain {
    std::vector<Hop> hops;      // one per Received field
    std::vector<Hop> xReceived; // X-Received fields: steps inside Google or before submission; never part of `hops`
    bool limitReached = false;  // more than maxReceivedFields; the rest was not read
};

/// Reads all Received and X-Received fields; fills range, delay (against the next lower hop with a date) and `internal`.
Chain readChain(const Message &message);

/// A pull from a mailbox (fetchmail, getmail): what stands below is a complete chain of its own.
bool isPull(const Hop &hop);
/// A list's own re-sending step (listexpand, Mailman on loopback): what stands below came to the list.
bool isListStep(const Hop &hop);
/// A login at a submission server or web mail: the peer is the user, nothing honest stands below it.
bool isSubmission(const Hop &hop);

} // namespace heloscope::received
