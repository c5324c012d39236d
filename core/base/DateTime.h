// Times as seconds since 1970-01-01T00:00:00Z. The core never reads a clock; `now` is an input.
// Follows RFC 5322 §3.3 and §4.3 (obsolete dates) and RFC 3339.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace heloscope {

/// Seconds since the epoch, UTC, leap seconds not counted; years 0001 to 9999.
using UnixTime = std::int64_t;

constexpr UnixTime secondsPerDay = 86400;

/// A civil date and time, proleptic Gregorian, in no particular zone.
struct CivilTime {
    int year = 1970;
    int month = 1; // 1..12
    int day = 1;   // 1..31
    int hour = 0, minute = 0, second = 0;
};
CivilTime toCivil(UnixTime time);
/// Out-of-range fields are not normalised; the caller checks them.
UnixTime fromCivil(const CivilTime &civil);
/// 0 = Sunday … 6 = Saturday.
int dayOfWeek(UnixTime time);

/// A date as a header wrote it.
struct MailDate {
    UnixTime utc = 0;
    /// Minutes east of UTC as written; nothing where the zone is missing or "-0000" (time known, zone not).
    std::optional<int> offsetMinutes;
    /// What deviates from RFC 5322 §3.3, kebab-case ids: "no-day-name", "wrong-day-name", "no-seconds", "two-digit-year",
    /// "y2k-year", "named-zone", "ambiguous-zone", "zone-with-colon", "no-zone", "bad-offset", "asctime", "iso",
    /// "twelve-hour", "localised-name", "month-first", "trailing-text". The first four are kept.
    std::string_view problems[4] = {};
    void note(std::string_view problem);
    bool has(std::string_view problem) const { return !problems[0].empty() && hasAmong(problem); } // most have none

private:
    bool hasAmong(std::string_view problem) const;
};
/// Reads RFC 5322 dates and what real servers write instead (asctime, ISO, named zones, two-digit and Y2K years, comments,
/// no day name). `text` may carry comments and folds. Nothing where no date can be read without guessing.
std::optional<MailDate> parseMailDate(std::string_view text);

/// "2026-11-21T18:35:00Z"
std::string formatRfc3339(UnixTime time);
/// RFC 3339 with any offset, fractions dropped; nothing on malformed text.
std::optional<UnixTime> parseRfc3339(std::string_view text);

} // namespace heloscope
