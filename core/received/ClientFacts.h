// The SMTP facts at the border, each from the best source the message has. Internal to core/received. RFC 7208 §2.3, §2.4.
#pragma once

#include "core/Options.h"
#include "core/authres/AuthResTypes.h"
#include "core/message/Message.h"
#include "core/profile/Profile.h"
#include "core/received/ReceivedTypes.h"

#include <vector>

namespace heloscope::received {

/// Client address, HELO and MAIL FROM. `path.border` and the hops must be set; without a border only options and results recorded
/// above the first field of the message proper are used.
ClientFacts readClientFacts(const Message &message, const Path &path, const std::vector<authres::Recorded> &recorded, const Profile &profile,
                            const Options &options);

/// The client address that servers of the reader's side recorded in results above the border (or below, where the profile says so).
std::string recordedClientIp(const Message &message, const Path &path, const std::vector<authres::Recorded> &recorded, const Profile &profile,
                             FactSource &source);

} // namespace heloscope::received
