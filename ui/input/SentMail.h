// The user's own sent mail (mbox, Maildir, folder, single files) as part of the profile: what a bounce is compared with.
#pragma once

#include "core/base/Result.h"
#include "core/profile/Profile.h"

#include <string>

namespace heloscope::input {

/// Adds each message under `path` to `profile.sentMessages`: Message-ID without brackets, Date as written, decoded Subject, the
/// addresses of To, Cc and Bcc. Messages that cannot be read are passed over. Errors: `path` itself cannot be read.
Result<void> addSentMail(const std::string &path, Profile &profile);

/// What is beyond this many is left out.
inline constexpr std::size_t maxSentMessages = 1'000'000;

} // namespace heloscope::input
