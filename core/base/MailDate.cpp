// Reading dates of mail headers: RFC 5322 §3.3, its obsolete forms (§4.3), and what servers and mail programs write instead.
#include "core/base/DateTime.h"

#include "core/base/Ascii.h"
#include "core/base/UsualDate.h"

#include <string>

namespace heloscope {
namespace {

constexpr std::size_t maxDateBytes = 1000; // the longest honest date with its comment has about sixty
constexpr int maxUnknownWords = 3;         // localised day names before the day; more is no date

struct NamedNumber {
    std::string_view name;
    int number;
};

// English first; then what localised servers write, in UTF-8 and, where it differs, in their 8-bit charset.
// clang-format off
constexpr NamedNumber monthNames[] = {
    {"jan", 1}, {"feb", 2}, {"mar", 3}, {"apr", 4}, {"may", 5}, {"jun", 6}, {"jul", 7}, {"aug", 8}, {"sep", 9}, {"oct", 10}, {"nov", 11}, {"dec", 12},
    {"january", 1}, {"february", 2}, {"march", 3}, {"april", 4}, {"june", 6}, {"july", 7}, {"august", 8}, {"sept", 9}, {"september", 9},
    {"october", 10}, {"november", 11}, {"december", 12},
};
// clang-format on
// clang-format off
constexpr NamedNumber localisedMonthNames[] = {
    {"ene", 1}, {"gen", 1}, {"janv", 1}, {"januar", 1}, {"fev", 2}, {"f\xC3\xA9v", 2}, {"f\xC3\xA9vr", 2}, {"f\xE9v", 2}, {"f\xE9vr", 2}, {"febr", 2},
    {"mrz", 3}, {"m\xC3\xA4r", 3}, {"m\xE4r", 3}, {"mrt", 3}, {"maa", 3}, {"mars", 3}, {"maart", 3}, {"abr", 4}, {"avr", 4}, {"avril", 4}, {"mai", 5},
    {"maj", 5}, {"mei", 5}, {"mag", 5}, {"giu", 6}, {"juin", 6}, {"juni", 6}, {"lug", 7}, {"juil", 7}, {"juli", 7}, {"ago", 8}, {"aou", 8},
    {"ao\xC3\xBB", 8}, {"ao\xC3\xBBt", 8}, {"ao\xFBt", 8}, {"set", 9}, {"okt", 10}, {"out", 10}, {"ott", 10}, {"dez", 12}, {"des", 12}, {"dic", 12},
    {"d\xC3\xA9""c", 12}, {"d\xE9""c", 12},
    {"\xD1\x8F\xD0\xBD\xD0\xB2", 1}, {"\xD1\x84\xD0\xB5\xD0\xB2", 2}, {"\xD0\xBC\xD0\xB0\xD1\x80", 3}, {"\xD0\xB0\xD0\xBF\xD1\x80", 4},
    {"\xD0\xBC\xD0\xB0\xD1\x8F", 5}, {"\xD0\xBC\xD0\xB0\xD0\xB9", 5}, {"\xD0\xB8\xD1\x8E\xD0\xBD", 6}, {"\xD0\xB8\xD1\x8E\xD0\xBB", 7},
    {"\xD0\xB0\xD0\xB2\xD0\xB3", 8}, {"\xD1\x81\xD0\xB5\xD0\xBD", 9}, {"\xD0\xBE\xD0\xBA\xD1\x82", 10}, {"\xD0\xBD\xD0\xBE\xD1\x8F", 11},
    {"\xD0\xB4\xD0\xB5\xD0\xBA", 12},
    {"\xFF\xED\xE2", 1}, {"\xF4\xE5\xE2", 2}, {"\xEC\xE0\xF0", 3}, {"\xE0\xEF\xF0", 4}, {"\xEC\xE0\xFF", 5}, {"\xE8\xFE\xED", 6}, {"\xE8\xFE\xEB", 7},
    {"\xE0\xE2\xE3", 8}, {"\xF1\xE5\xED", 9}, {"\xEE\xEA\xF2", 10}, {"\xED\xEE\xFF", 11}, {"\xE4\xE5\xEA", 12},
};
// clang-format on
// clang-format off
constexpr NamedNumber dayNames[] = {
    {"sun", 0}, {"mon", 1}, {"tue", 2}, {"wed", 3}, {"thu", 4}, {"fri", 5}, {"sat", 6}, {"sunday", 0}, {"monday", 1}, {"tues", 2}, {"tuesday", 2},
    {"wednesday", 3}, {"thur", 4}, {"thurs", 4}, {"thursday", 4}, {"friday", 5}, {"saturday", 6},
};
// clang-format on
// Minutes east of UTC. RFC 5322 §4.3 defines the American ones; the others are what servers write.
// clang-format off
constexpr NamedNumber zoneNames[] = {
    {"ut", 0}, {"utc", 0}, {"gmt", 0}, {"z", 0}, {"wet", 0}, {"est", -300}, {"edt", -240}, {"cst", -360}, {"cdt", -300}, {"mst", -420}, {"mdt", -360},
    {"pst", -480}, {"pdt", -420}, {"akst", -540}, {"akdt", -480}, {"hst", -600}, {"ast", -240}, {"adt", -180}, {"brt", -180}, {"brst", -120},
    {"art", -180}, {"clt", -240}, {"west", 60}, {"cet", 60}, {"met", 60}, {"mez", 60}, {"cest", 120}, {"mest", 120}, {"mesz", 120}, {"eet", 120},
    {"sast", 120}, {"eest", 180}, {"msk", 180}, {"msd", 240}, {"pkt", 300}, {"wib", 420}, {"ict", 420}, {"hkt", 480}, {"sgt", 480}, {"awst", 480},
    {"jst", 540}, {"kst", 540}, {"acst", 570}, {"aest", 600}, {"aedt", 660}, {"nzst", 720}, {"nzdt", 780}, {"bst", 60}, {"ist", 330},
};
// clang-format on

template<std::size_t size> std::optional<int> lookUp(const NamedNumber (&table)[size], std::string_view word)
{
    for (const NamedNumber &entry : table) {
        if (equalsIgnoreCase(entry.name, word))
            return entry.number;
    }
    return std::nullopt;
}

/// The text up to maxDateBytes with comments replaced by a space; `zoneComment` gets the first comment's content.
std::string withoutComments(std::string_view text, std::string &zoneComment)
{
    text = trimmed(text).substr(0, maxDateBytes);
    std::string out;
    std::size_t depth = 0, begin = 0;
    bool haveComment = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '(' && depth++ == 0) {
            begin = i + 1;
            out += ' ';
        } else if (c == ')') {
            if (depth > 0 && --depth == 0 && !haveComment) {
                zoneComment = std::string(trimmed(text.substr(begin, i - begin)));
                haveComment = true;
            }
        } else if (depth == 0) {
            out += c;
        }
    }
    return out;
}

/// hh:mm or hhmm or hh behind a sign.
struct Offset {
    int minutes;
    bool colon, bad, negativeZero;
};
std::optional<Offset> readOffset(std::string_view word)
{
    if (word.size() < 2 || (word[0] != '+' && word[0] != '-'))
        return std::nullopt;
    const bool negative = word[0] == '-';
    word.remove_prefix(1);
    std::string digits;
    bool colon = false;
    for (std::size_t i = 0; i < word.size(); ++i) {
        if (isDigit(word[i]) && digits.size() < 5)
            digits += word[i];
        else if (word[i] == ':' && !colon && (i == 1 || i == 2))
            colon = true;
        else
            return std::nullopt;
    }
    if (digits.empty() || digits.size() > 4)
        return std::nullopt;
    const std::size_t hourDigits = digits.size() <= 2 ? digits.size() : digits.size() - 2;
    const auto number = [](std::string_view part) { return int(parseDecimal(part).value_or(0)); };
    const int hours = number(std::string_view(digits).substr(0, hourDigits)), minutes = number(std::string_view(digits).substr(hourDigits));
    const int total = hours * 60 + minutes;
    const bool bad = minutes > 59 || minutes % 15 != 0 || total > 14 * 60 || digits.size() == 1 || digits.size() == 3;
    return Offset{negative ? -total : total, colon, bad, negative && total == 0};
}

/// Collects the parts of a date word by word, in whatever order they come.
class Reader {
public:
    std::optional<MailDate> read(std::string_view text)
    {
        std::string zoneComment;
        const std::string plain = withoutComments(text, zoneComment);
        std::string_view rest = plain;
        while (!m_done) {
            const std::string_view word = nextWord(rest);
            if (word.empty())
                break;
            if (!take(word))
                return std::nullopt;
        }
        if (!trimmed(rest).empty())
            m_date.note("trailing-text");
        if (!m_haveZone)
            takeZoneComment(zoneComment);
        return finish();
    }

private:
    static std::string_view nextWord(std::string_view &rest)
    {
        const auto isSeparator = [](char c) { return isFws(c) || c == ',' || c == '\0'; };
        while (!rest.empty() && isSeparator(rest.front()))
            rest.remove_prefix(1);
        std::size_t length = 0;
        while (length < rest.size() && !isSeparator(rest[length]))
            ++length;
        const std::string_view word = rest.substr(0, length);
        rest.remove_prefix(length);
        return word;
    }
    bool haveDate() const { return m_day && m_month && m_year; }

    /// False where the text cannot be a date.
    bool take(std::string_view word)
    {
        if (isDigit(word[0]))
            return takeNumeric(word);
        if (m_haveTime && (word[0] == '+' || word[0] == '-')) {
            if (const auto offset = readOffset(word)) {
                if (!m_haveZone || m_namedZone)
                    takeOffset(*offset);
                return true;
            }
        }
        return takeWord(word);
    }

    bool takeNumeric(std::string_view word)
    {
        if (word.find(':') != std::string_view::npos && !m_haveTime && (word.find('-') == std::string_view::npos || word.find('-') > word.find(':')))
            return takeTime(word);
        if (word.size() >= 10 && word[4] == '-' && word[7] == '-' && !m_day && !m_year)
            return takeIso(word);
        if (const std::size_t dash = word.find('-'); dash != std::string_view::npos && !m_day && dash <= 2)
            return takeDashed(word);
        const auto number = parseDecimal(word, 9999);
        if (!number) {
            if (haveDate() && m_haveTime) {
                m_date.note("trailing-text");
                m_done = true;
                return true;
            }
            return false;
        }
        if (!m_day && word.size() <= 2) {
            m_day = int(*number);
            return true;
        }
        if (!m_year && word.size() >= 2 && (word.size() <= 4)) {
            if (m_haveTime)
                m_date.note("asctime");
            takeYear(word);
            return true;
        }
        if (haveDate() && m_haveTime) {
            m_date.note("trailing-text");
            m_done = true;
            return true;
        }
        return false;
    }

    /// RFC 5322 §4.3: two digits 00-49 are 20xx, 50-99 19xx; three digits count from 1900. "0102" is a clock that did the same.
    void takeYear(std::string_view word)
    {
        int year = int(parseDecimal(word).value_or(0));
        if (word.size() == 2) {
            m_date.note("two-digit-year");
            year += year < 50 ? 2000 : 1900;
        } else if (year < 200 && word.size() >= 3) {
            m_date.note("y2k-year");
            year += 1900;
        }
        m_year = year;
    }

    /// h:mm[:ss[.fraction]] and, without a space, an offset or a zone name.
    bool takeTime(std::string_view word)
    {
        int parts[3] = {0, 0, 0};
        int count = 0;
        std::size_t i = 0;
        while (count < 3) {
            std::size_t end = i;
            while (end < word.size() && isDigit(word[end]))
                ++end;
            if (end == i || end - i > 2)
                return false;
            parts[count++] = int(parseDecimal(word.substr(i, end - i)).value_or(0));
            i = end;
            if (i >= word.size() || word[i] != ':')
                break;
            ++i;
        }
        if (count < 2 || parts[0] > 23 || parts[1] > 59 || parts[2] > 60)
            return false;
        if (count == 2)
            m_date.note("no-seconds");
        if (i < word.size() && word[i] == '.') {
            ++i;
            while (i < word.size() && isDigit(word[i]))
                ++i;
        }
        m_hour = parts[0], m_minute = parts[1], m_second = parts[2];
        m_haveTime = true;
        if (i < word.size() && !take(word.substr(i))) // damage behind the time does not make the time wrong
            m_date.note("trailing-text");
        return true;
    }

    bool takeIso(std::string_view word)
    {
        const auto year = parseDecimal(word.substr(0, 4)), month = parseDecimal(word.substr(5, 2)), day = parseDecimal(word.substr(8, 2));
        if (!year || !month || !day)
            return false;
        m_year = int(*year), m_month = int(*month), m_day = int(*day);
        m_date.note("iso");
        m_iso = true;
        if (word.size() == 10)
            return true;
        return toLower(word[10]) == 't' && word.size() > 11 && isDigit(word[11]) && takeTime(word.substr(11));
    }

    /// 06-Nov-94 (RFC 850).
    bool takeDashed(std::string_view word)
    {
        const auto parts = split(word, '-');
        if (parts.size() != 3 || parts[2].size() < 2 || parts[2].size() > 4 || !parseDecimal(parts[2]) || !parseDecimal(parts[0], 31))
            return false;
        m_day = int(*parseDecimal(parts[0]));
        m_month = lookUp(monthNames, parts[1]);
        takeYear(parts[2]);
        return m_month.has_value();
    }

    void takeOffset(const Offset &offset)
    {
        m_haveZone = true;
        m_namedZone = false;
        if (offset.colon && !m_iso)
            m_date.note("zone-with-colon");
        if (offset.bad)
            m_date.note("bad-offset");
        m_offset = offset.minutes;
        m_zoneUnknown = offset.negativeZero;
    }

    bool takeWord(std::string_view word)
    {
        const std::string_view bare = word.back() == '.' ? word.substr(0, word.size() - 1) : word;
        if (!m_haveTime || !m_month) {
            // A localised day name may look like a month ("mar"): the month beside the day number wins.
            if (const auto month = lookUp(monthNames, bare); month && (!m_month || m_monthBeforeDay)) {
                m_monthBeforeDay = !m_day;
                m_month = month;
                return true;
            }
            if (const auto day = lookUp(dayNames, bare); day && !m_day && !m_weekDay) {
                m_weekDay = day;
                return true;
            }
            if (const auto month = lookUp(localisedMonthNames, bare); month && (!m_month || m_monthBeforeDay)) {
                m_monthBeforeDay = !m_day;
                m_month = month;
                m_date.note("localised-name");
                return true;
            }
            if (m_day || ++m_unknownWords > maxUnknownWords || isDigit(word[0]))
                return false;
            m_date.note("localised-name");
            return true;
        }
        const bool half = equalsIgnoreCase(bare, "am") || equalsIgnoreCase(bare, "pm") || equalsIgnoreCase(bare, "a.m") || equalsIgnoreCase(bare, "p.m");
        if (!m_twelveHour && half)
            return takeHalfDay(toLower(bare[0]) == 'p');
        if (!m_haveZone && takeZoneName(bare))
            return true;
        if (m_haveZone && lookUp(zoneNames, bare)) // "+0000 UTC"
            return true;
        if (!haveDate())
            return false;
        m_date.note("trailing-text");
        m_done = true;
        return true;
    }

    bool takeHalfDay(bool afternoon)
    {
        m_twelveHour = true;
        m_date.note("twelve-hour");
        if (m_hour == 0 || m_hour > 12)
            return m_hour > 12 ? afternoon : !afternoon;
        m_hour = m_hour % 12 + (afternoon ? 12 : 0);
        return true;
    }

    bool takeZoneName(std::string_view word)
    {
        if (const auto minutes = lookUp(zoneNames, word)) {
            m_haveZone = m_namedZone = true;
            m_offset = *minutes;
            const bool plain = word.size() >= 2 && (equalsIgnoreCase(word, "gmt") || equalsIgnoreCase(word, "ut") || equalsIgnoreCase(word, "utc"));
            if (!plain && !(m_iso && word.size() == 1))
                m_date.note("named-zone");
            if (equalsIgnoreCase(word, "ist") || equalsIgnoreCase(word, "bst"))
                m_date.note("ambiguous-zone");
            return true;
        }
        // "GMT+0800": east is positive. With one or two digits the POSIX reading, west is positive, is as likely.
        if ((startsWithIgnoreCase(word, "gmt") || startsWithIgnoreCase(word, "utc")) && word.size() > 4) {
            if (const auto offset = readOffset(word.substr(3))) {
                takeOffset(*offset);
                m_date.note(word.size() <= 6 ? "ambiguous-zone" : "named-zone");
                return true;
            }
        }
        // RFC 5322 §4.3: military letters were defined with the wrong sign, they say nothing about the zone.
        if (word.size() == 1 && isAlpha(word[0]) && toLower(word[0]) != 'j') {
            m_haveZone = m_namedZone = m_zoneUnknown = true;
            m_offset = 0;
            m_date.note("named-zone");
            return true;
        }
        return false;
    }

    void takeZoneComment(std::string_view comment)
    {
        if (!comment.empty() && m_haveTime && !takeZoneName(comment)) {
            if (const auto offset = readOffset(comment))
                takeOffset(*offset);
        }
    }

    std::optional<MailDate> finish()
    {
        if (!haveDate() || !m_haveTime || *m_day < 1 || *m_day > 31 || *m_month < 1 || *m_month > 12 || *m_year < 1 || *m_year > 9999)
            return std::nullopt;
        const CivilTime civil{*m_year, *m_month, *m_day, m_hour, m_minute, m_second};
        const UnixTime local = fromCivil(civil);
        if (toCivil(local - m_second).day != *m_day) // 31 April and the like
            return std::nullopt;
        if (!m_weekDay && !m_iso)
            m_date.note("no-day-name");
        else if (m_weekDay && *m_weekDay != dayOfWeek(local - (m_second == 60 ? 1 : 0)))
            m_date.note("wrong-day-name");
        if (m_monthBeforeDay && !m_date.has("asctime"))
            m_date.note("month-first");
        if (!m_haveZone)
            m_date.note("no-zone");
        else if (!m_zoneUnknown)
            m_date.offsetMinutes = m_offset;
        m_date.utc = local - std::int64_t(m_offset) * 60;
        return m_date;
    }

    MailDate m_date;
    std::optional<int> m_day, m_month, m_year, m_weekDay;
    int m_hour = 0, m_minute = 0, m_second = 0, m_offset = 0, m_unknownWords = 0;
    bool m_haveTime = false, m_haveZone = false, m_namedZone = false, m_zoneUnknown = false, m_twelveHour = false, m_iso = false, m_monthBeforeDay = false,
         m_done = false;
};

} // namespace

std::optional<MailDate> parseMailDate(std::string_view text)
{
    if (auto usual = readUsualDate(text))
        return usual;
    return Reader().read(text);
}

} // namespace heloscope
