#include "core/base/DateTime.h"

#include "core/base/Ascii.h"
#include "core/base/TimeText.h"

#include <charconv>

namespace heloscope {

CivilTime toCivil(UnixTime time)
{
    const std::int64_t days = (time >= 0 ? time : time - (secondsPerDay - 1)) / secondsPerDay;
    const std::int64_t seconds = time - days * secondsPerDay;
    // Days to date by counting in 400-year cycles of the Gregorian calendar, years starting in March.
    const std::int64_t shifted = days + 719468;
    const std::int64_t cycle = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
    const std::int64_t dayOfCycle = shifted - cycle * 146097;
    const std::int64_t yearOfCycle = (dayOfCycle - dayOfCycle / 1460 + dayOfCycle / 36524 - dayOfCycle / 146096) / 365;
    const std::int64_t dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100);
    const std::int64_t monthFromMarch = (5 * dayOfYear + 2) / 153;
    CivilTime civil;
    civil.day = int(dayOfYear - (153 * monthFromMarch + 2) / 5 + 1);
    civil.month = int(monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9);
    civil.year = int(yearOfCycle + cycle * 400 + (civil.month <= 2 ? 1 : 0));
    civil.hour = int(seconds / 3600);
    civil.minute = int(seconds / 60 % 60);
    civil.second = int(seconds % 60);
    return civil;
}

UnixTime fromCivil(const CivilTime &civil)
{
    const std::int64_t year = civil.year - (civil.month <= 2 ? 1 : 0);
    const std::int64_t cycle = (year >= 0 ? year : year - 399) / 400;
    const std::int64_t yearOfCycle = year - cycle * 400;
    const std::int64_t dayOfYear = (153 * (civil.month + (civil.month > 2 ? -3 : 9)) + 2) / 5 + civil.day - 1;
    const std::int64_t dayOfCycle = yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear;
    const std::int64_t days = cycle * 146097 + dayOfCycle - 719468;
    return days * secondsPerDay + civil.hour * 3600 + civil.minute * 60 + civil.second;
}

int dayOfWeek(UnixTime time)
{
    const std::int64_t days = (time >= 0 ? time : time - (secondsPerDay - 1)) / secondsPerDay;
    return int(((days + 4) % 7 + 7) % 7);
}

void MailDate::note(std::string_view problem)
{
    for (std::string_view &slot : problems) {
        if (slot == problem)
            return;
        if (slot.empty()) {
            slot = problem;
            return;
        }
    }
}

bool MailDate::hasAmong(std::string_view problem) const
{
    for (const std::string_view slot : problems) {
        if (slot.empty()) // they are filled one after the other
            return false;
        if (slot == problem)
            return true;
    }
    return false;
}

char *putRfc3339(char *at, UnixTime time)
{
    const CivilTime civil = toCivil(time);
    const auto twoDigits = [&at](int value, char behind) {
        *at++ = char('0' + value / 10);
        *at++ = char('0' + value % 10);
        *at++ = behind;
    };
    if (civil.year >= 0 && civil.year <= 9999) {
        *at++ = char('0' + civil.year / 1000);
        *at++ = char('0' + civil.year / 100 % 10);
        twoDigits(civil.year % 100, '-');
    } else {
        at = std::to_chars(at, at + longestRfc3339, civil.year).ptr;
        *at++ = '-';
    }
    twoDigits(civil.month, '-');
    twoDigits(civil.day, 'T');
    twoDigits(civil.hour, ':');
    twoDigits(civil.minute, ':');
    twoDigits(civil.second, 'Z');
    return at;
}

std::string formatRfc3339(UnixTime time)
{
    char text[longestRfc3339];
    return std::string(text, putRfc3339(text, time));
}

std::optional<UnixTime> parseRfc3339(std::string_view text)
{
    if (text.size() < 20 || text[4] != '-' || text[7] != '-' || (toLower(text[10]) != 't' && text[10] != ' ') || text[13] != ':' || text[16] != ':')
        return std::nullopt;
    const auto number = [&](std::size_t at, std::size_t length, unsigned max) { return parseDecimal(text.substr(at, length), max); };
    const auto year = number(0, 4, 9999), month = number(5, 2, 12), day = number(8, 2, 31), hour = number(11, 2, 23), minute = number(14, 2, 59),
               second = number(17, 2, 60);
    if (!year || !month || !day || !hour || !minute || !second || *year == 0 || *month == 0 || *day == 0)
        return std::nullopt;
    const CivilTime civil{int(*year), int(*month), int(*day), int(*hour), int(*minute), int(*second)};
    const UnixTime time = fromCivil(civil);
    if (toCivil(time - civil.second).day != civil.day) // 31 April and the like
        return std::nullopt;
    std::string_view rest = text.substr(19);
    if (rest.front() == '.') {
        rest.remove_prefix(1);
        if (rest.empty() || !isDigit(rest.front()))
            return std::nullopt;
        while (!rest.empty() && isDigit(rest.front()))
            rest.remove_prefix(1);
    }
    if (rest.size() == 1 && toLower(rest[0]) == 'z')
        return time;
    if (rest.size() != 6 || (rest[0] != '+' && rest[0] != '-') || rest[3] != ':')
        return std::nullopt;
    const auto zoneHour = parseDecimal(rest.substr(1, 2), 23), zoneMinute = parseDecimal(rest.substr(4, 2), 59);
    if (!zoneHour || !zoneMinute)
        return std::nullopt;
    const std::int64_t offset = std::int64_t(*zoneHour * 3600 + *zoneMinute * 60);
    return rest[0] == '+' ? time - offset : time + offset;
}

} // namespace heloscope
