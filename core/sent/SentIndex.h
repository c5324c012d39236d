// Own sent mail as a bounce is compared with it: by Message-ID, else by recipient, subject and time. Works on the list the profile
// holds and on the archive beside it; looking a list up is linear in its length and happens once per bounce.
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
    std::vector<std::string> messageIds; // compared exactly, as RFC 5322 §3.6.4 has it, but for the brackets
    std::vector<std::string> recipients; // any case
    std::string subject;                 // decoded
    std::optional<UnixTime> date;
};

enum class Match { None, Identifier, SubjectAndTime };

struct Finding {
    Match match = Match::None;
    Profile::SentMessage message;    // what matched
    bool recipientAddressed = false; // one of the recipients is among To, Cc and Bcc
    bool covered = false;            // there is mail from before the date, so that "not found" says something
};

/// Identifiers win over subject and time. Two dates are the same time within `maxClockDifference`.
Finding find(std::span<const Profile::SentMessage> sent, const Query &query);
/// In the profile's list and its archive together.
Finding find(const Profile &profile, const Query &query);

std::optional<UnixTime> dateOf(const Profile::SentMessage &message);
std::string_view withoutIdBrackets(std::string_view id);

inline constexpr UnixTime maxClockDifference = 15 * 60; // seconds; drafts are dated when writing began

} // namespace heloscope::sent
