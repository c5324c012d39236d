// Notifications that mailing services send instead of a report: JSON in the text of a mail. Internal to core/bounce.
#pragma once

#include "core/bounce/BounceParse.h"
#include "core/bounce/DeliveryStatus.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace heloscope::bounce {

struct Notification {
    Kind kind = Kind::Failure;
    std::vector<StatusGroup> groups;
    std::string reportingMta;
    std::optional<ReturnedOriginal> original;
};

/// False where readNotification() would find nothing: one quick search, good for text that goes on, too.
bool mayBeNotification(std::string_view text);
/// Amazon SES, plain or wrapped by its notification service; nothing for other text.
std::optional<Notification> readNotification(std::string_view text);

} // namespace heloscope::bounce
