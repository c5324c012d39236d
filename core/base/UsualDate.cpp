#include "core/base/UsualDate.h"

#include "core/base/Ascii.h"

namespace heloscope {

std::optional<MailDate> readUsualDate(std::string_view text)
{
    constexpr std::string_view months = "janfebmaraprmayjunjulaugsepoctnovdec", days = "sunmontuewedthufrisat";
    text = trimmed(text);
    constexpr std::size_t longest = 200; // with a comment
    if (text.size() > longest)
        return std::nullopt;
    if (text.ends_with(')')) {
        const std::size_t open = text.find('(');
        if (open == std::string_view::npos || text.find('(', open + 1) != std::string_view::npos || text.find(')') != text.size() - 1)
            return std::nullopt;
        text = trimmedEnd(text.substr(0, open));
    }
    constexpr std::string_view shape = "0 aaa 0000 00:00:00 +0000"; // from the last digit of the day on
    const bool shortDay = text.size() == shape.size() + 5;
    if (!shortDay && text.size() != shape.size() + 6)
        return std::nullopt;
    const auto nameAt = [text](std::size_t at, std::string_view names) {
        const char name[3] = {toLower(text[at]), toLower(text[at + 1]), toLower(text[at + 2])};
        for (std::size_t i = 0; i < names.size(); i += 3) {
            if (names[i] == name[0] && names[i + 1] == name[1] && names[i + 2] == name[2])
                return int(i / 3);
        }
        return -1;
    };
    const std::string_view rest = text.substr(text.size() - shape.size());
    bool fits = rest[20] == '+' || rest[20] == '-';
    for (const std::size_t at : {1, 5, 10, 13, 16, 19})
        fits &= rest[at] == shape[at];
    for (const std::size_t at : {0, 6, 7, 8, 9, 11, 12, 14, 15, 17, 18, 21, 22, 23, 24})
        fits &= isDigit(rest[at]);
    if (!fits)
        return std::nullopt;
    const int weekDay = nameAt(0, days), month = nameAt(text.size() - shape.size() + 2, months);
    if (weekDay < 0 || month < 0 || text[3] != ',' || text[4] != ' ' || (!shortDay && !isDigit(text[5])))
        return std::nullopt;
    const auto number = [rest](std::size_t at) { return (rest[at] - '0') * 10 + (rest[at + 1] - '0'); };
    const int day = rest[0] - '0' + (shortDay ? 0 : (text[5] - '0') * 10);
    const CivilTime civil{number(6) * 100 + number(8), month + 1, day, number(11), number(14), number(17)};
    const int hours = number(21), minutes = number(23), offset = (hours * 60 + minutes) * (rest[20] == '-' ? -1 : 1);
    const bool plain = civil.year >= 1000 && day >= 1 && day <= 31 && civil.hour < 24 && civil.minute < 60 && civil.second < 60 && minutes < 60
        && minutes % 15 == 0 && hours * 60 + minutes <= 14 * 60 && !(offset == 0 && rest[20] == '-');
    constexpr int lastDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leapYear = civil.year % 4 == 0 && (civil.year % 100 != 0 || civil.year % 400 == 0);
    const UnixTime local = fromCivil(civil);
    if (!plain || day > lastDays[month] + (month == 1 && leapYear ? 1 : 0) || dayOfWeek(local) != weekDay)
        return std::nullopt;
    MailDate date;
    date.offsetMinutes = offset;
    date.utc = local - std::int64_t(offset) * 60;
    return date;
}

} // namespace heloscope
