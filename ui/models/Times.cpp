#include "ui/models/Times.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace heloscope::ui {

namespace {

QDateTime inZone(const MailDate &date) { return QDateTime::fromSecsSinceEpoch(date.utc, QTimeZone(date.offsetMinutes.value_or(0) * 60)); }

QString plural(const char *source, std::int64_t count) { return QCoreApplication::translate("Times", source, nullptr, int(count)); }

} // namespace

QString localTimeText(UnixTime time) { return QLocale().toString(QDateTime::fromSecsSinceEpoch(time), QLocale::ShortFormat); }

QString recentTimeText(UnixTime time, UnixTime now)
{
    const QDateTime then = QDateTime::fromSecsSinceEpoch(time);
    const QString clock = QLocale().toString(then.time(), QLocale().timeFormat(QLocale::ShortFormat).remove(QLatin1String(":ss")));
    const qint64 days = then.date().daysTo(QDateTime::fromSecsSinceEpoch(now).date());
    if (days == 0)
        //: %1 = time of day
        return QCoreApplication::translate("Times", "today %1").arg(clock);
    if (days == 1)
        //: %1 = time of day
        return QCoreApplication::translate("Times", "yesterday %1").arg(clock);
    return localTimeText(time);
}

QString messageTimeText(const MailDate &date) { return inZone(date).toString(QStringLiteral("HH:mm:ss")); }

QString allZonesText(const MailDate &date)
{
    const QString form = QStringLiteral("yyyy-MM-dd HH:mm:ss");
    //: Tooltip of a time in the path. %1 = time with the zone of the message, %2 = in UTC, %3 = on this computer
    return QCoreApplication::translate("Times", "As written: %1\nUTC: %2\nHere: %3")
        .arg(inZone(date).toString(Qt::ISODate), QDateTime::fromSecsSinceEpoch(date.utc, Qt::UTC).toString(form),
             QDateTime::fromSecsSinceEpoch(date.utc).toString(form));
}

QString ageText(std::int64_t seconds)
{
    constexpr std::int64_t minute = 60, hour = 60 * minute, year = 365 * secondsPerDay;
    if (seconds < hour)
        return plural(QT_TRANSLATE_N_NOOP("Times", "%n minute(s)"), seconds / minute);
    if (seconds < 2 * secondsPerDay)
        return plural(QT_TRANSLATE_N_NOOP("Times", "%n hour(s)"), seconds / hour);
    if (seconds < 2 * year)
        return plural(QT_TRANSLATE_N_NOOP("Times", "%n day(s)"), seconds / secondsPerDay);
    return plural(QT_TRANSLATE_N_NOOP("Times", "%n year(s)"), seconds / year);
}

} // namespace heloscope::ui
