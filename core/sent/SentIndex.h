// Own sent mail as a bounce is compared with it: by Message-ID, else by recipient, subject and time. Works on the list the profile
// holds, without a copy of it; looking up is linear in its length and happens once per bounce.
#pragma once

#include "core/base/DateTime.h"
#include "core/profile/Profile.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace heloscope::sent {

/// What is known of the message that is looked for.
struct Query {
    std::vector<std::string> messageIds; // without brackets; compared exactly, as RFC 5322 §3.6.4 has it
    std::vector<std::string> recipients; // any case
    std::string subject;                 // decoded
    std::optional<UnixTime> date;
};

enum class Match { None, Identifier, SubjectAndTime };

struct Finding {
    Match match = Match::None;
    const Profile::SentMessage *message = nullptr; // into the list that was searched
    bool recipientAddressed = false;               // one of the recipients is among To, Cc and Bcc
    bool covered = false;                          // the list holds mail from before the date, so that "not found" says something
};

/// Identifiers win over subject and time. Two dates are the same time within `maxClockDifference`.
Finding find(std::span<const Profile::SentMessage> sent, const Query &query);

inline constexpr UnixTime maxClockDifference = 15 * 60; // seconds; drafts are dated when writing began

} // namespace heloscope::sent
