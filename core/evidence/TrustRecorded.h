// Which recorded results were written by the reader's own servers (RFC 8601 §5, §7.1).
#pragma once

#include "core/message/Message.h"
#include "core/profile/Profile.h"
#include "core/received/ReceivedTypes.h"

#include "core/authres/AuthResTypes.h"

#include <vector>

namespace heloscope::evidence {

/// Sets `aboveBorder` and `trusted` of every field. Trusted is only a conforming name of the reader's own server above the border line,
/// or directly below it where the profile says that this host writes there. Without a configured name: the name of the topmost
/// field, if it stands above the border line and fits the host that wrote that line.
void markTrusted(const Message &message, const received::Path &path, const Profile &profile, std::vector<authres::Recorded> &recorded);

} // namespace heloscope::evidence
