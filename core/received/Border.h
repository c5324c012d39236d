// Where trust ends: the lowest Received line written by a server that works for the reader. Its peer is the client that SPF
// judges; every line below is a claim. Found by configuration, by the marks and habits of providers, or by the names in the
// topmost lines. RFC 5321 §7.2, RFC 7208 §2.4, RFC 8601 §1.6 (ADMD boundary).
#pragma once

#include "core/Options.h"
#include "core/authres/AuthResTypes.h"
#include "core/message/Message.h"
#include "core/profile/Profile.h"
#include "core/received/ReceivedTypes.h"

#include <vector>

namespace heloscope::received {

/// `hops` as made by readChain; `recorded` every Authentication-Results and Received-SPF field of the message (may be empty).
/// Fills all of Path but the hops' `problems`. `options.userBorder` wins over everything, then the profile, then inference.
/// `options.clientIp`, `helo` and `mailFrom` replace the client facts. Never fails: without any hop the border is nothing.
Path findBorder(const Message &message, std::vector<Hop> hops, const std::vector<authres::Recorded> &recorded, const Profile &profile, const Options &options);

} // namespace heloscope::received
