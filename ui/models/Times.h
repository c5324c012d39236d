// Times for the screen, in the form of the user's locale. Reports and tickets use RFC 3339 instead.
#pragma once

#include "core/base/DateTime.h"

#include <QString>

#include <optional>

namespace heloscope::ui {

/// Date and time in the zone of this computer.
QString localTimeText(UnixTime time);
/// "today 14:32", "yesterday 09:10", else date and time, against `now`.
QString recentTimeText(UnixTime time, UnixTime now);
/// Hours, minutes and seconds in the zone that the message wrote; UTC where it wrote none.
QString messageTimeText(const MailDate &date);
/// Several lines for a tooltip: as written, UTC, and in the zone of this computer.
QString allZonesText(const MailDate &date);
/// "2 days", "5 minutes", "3 years": the largest unit that fits, rounded down.
QString ageText(std::int64_t seconds);

} // namespace heloscope::ui
