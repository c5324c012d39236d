#include "core/base/DateTime.h"
#include "tests/support/ToString.h"

using namespace heloscope;

class MailDateTest : public QObject {
    Q_OBJECT
private slots:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("utc");      // empty = no date
        QTest::addColumn<QByteArray>("offset");   // minutes, or "-" where the zone is not known
        QTest::addColumn<QByteArray>("problems"); // in order, comma-separated
        // clang-format off
        const struct { const char *input, *utc, *offset, *problems; } rows[] = {
            {"Sat, 21 Nov 2026 18:35:00 +0000", "2026-11-21T18:35:00Z", "0", ""},
            {" Sat,\r\n 21 Nov 2026 18:35:00 -0330 (NST (summer \\( ) )", "2026-11-21T22:05:00Z", "-210", ""},
            {"Sat, 21 Nov 2026 18:35:60 +0100", "2026-11-21T17:36:00Z", "60", ""},
            {"Sat, 21 Nov 2026 18:35:00.250 +0000 (UTC)", "2026-11-21T18:35:00Z", "0", ""},
            {"(a) Sat (b), 21 (c) Nov 2026 18:35:00 (d) +0200", "2026-11-21T16:35:00Z", "120", ""},
            {"Sat 21 Nov 2026 18:35:00 +0900 (JST)", "2026-11-21T09:35:00Z", "540", ""},
            {"21 Nov 2026 18:35:00 -0000", "2026-11-21T18:35:00Z", "-", "no-day-name"},
            {"Sun, 21 Nov 2026 18:35:00 +0000", "2026-11-21T18:35:00Z", "0", "wrong-day-name"},
            {"Sat, 21 Nov 2026 23:35:00 -0500", "2026-11-22T04:35:00Z", "-300", ""},
            {"Sat, 21 Nov 2026 18:35 +0000", "2026-11-21T18:35:00Z", "0", "no-seconds"},
            {"Wed, 4 Sep 02 16:16:08 GMT", "2002-09-04T16:16:08Z", "0", "two-digit-year"},
            {"Thu, 1 Jan 98 00:00:00 EST", "1998-01-01T05:00:00Z", "-300", "two-digit-year,named-zone"},
            {"Sat, 2 Mar 102 10:00:00 +0000", "2002-03-02T10:00:00Z", "0", "y2k-year"},
            {"Sat, 2 Mar 0102 10:00:00 +0000", "2002-03-02T10:00:00Z", "0", "y2k-year"},
            {"Sat, 21 Nov 2026 18:35:00 PDT", "2026-11-22T01:35:00Z", "-420", "named-zone"},
            {"Sat, 21 Nov 2026 18:35:00 CEST", "2026-11-21T16:35:00Z", "120", "named-zone"},
            {"Sat, 21 Nov 2026 18:35:00 IST", "2026-11-21T13:05:00Z", "330", "named-zone,ambiguous-zone"},
            {"Sat, 21 Nov 2026 18:35:00 Z", "2026-11-21T18:35:00Z", "0", "named-zone"},
            {"Sat, 21 Nov 2026 18:35:00 K", "2026-11-21T18:35:00Z", "-", "named-zone"},
            {"Sat, 21 Nov 2026 18:35:00 UT", "2026-11-21T18:35:00Z", "0", ""},
            {"Sat, 21 Nov 2026 18:35:00 -08:00", "2026-11-22T02:35:00Z", "-480", "zone-with-colon"},
            {"Sat, 21 Nov 2026 18:35:00 GMT+0800", "2026-11-21T10:35:00Z", "480", "named-zone"},
            {"Sat, 21 Nov 2026 18:35:00 +0800 (GMT+08:00)", "2026-11-21T10:35:00Z", "480", ""},
            {"Sat, 21 Nov 2026 18:35:00 -0300 (GMT+3)", "2026-11-21T21:35:00Z", "-180", ""},
            {"Sat, 21 Nov 2026 18:35:00 -0300 (-03)", "2026-11-21T21:35:00Z", "-180", ""},
            {"Sat, 21 Nov 2026 18:35:00 (EST)", "2026-11-21T23:35:00Z", "-300", "named-zone"},
            {"Sat, 21 Nov 2026 18:35:00+0100", "2026-11-21T17:35:00Z", "60", ""},
            {"Sat, 21 Nov 2026 18:35:00 +0000 UTC", "2026-11-21T18:35:00Z", "0", ""},
            {"Sat, 21 Nov 2026 18:35:00", "2026-11-21T18:35:00Z", "-", "no-zone"},
            {"Sat, 21 Nov 2026 18:35:00 +0007", "2026-11-21T18:28:00Z", "7", "bad-offset"},
            {"Sat, 21 Nov 2026 18:35:00 -1900", "2026-11-22T13:35:00Z", "-1140", "bad-offset"},
            {"Sat, 21 Nov 2026 18:35:00 +1400", "2026-11-21T04:35:00Z", "840", ""},
            {"Sat Nov 21 18:35:00 2026", "2026-11-21T18:35:00Z", "-", "asctime,no-zone"},
            {"Sat Nov  7 18:35:00 EST 2026", "2026-11-07T23:35:00Z", "-300", "named-zone,asctime"},
            {"Sat Nov 21 18:35:00 2026 -0500", "2026-11-21T23:35:00Z", "-300", "asctime"},
            {"2026-11-21 18:35:00.001954205 +0000 UTC m=+642907.17", "2026-11-21T18:35:00Z", "0", "iso,trailing-text"},
            {"2026-11-21T18:35:00Z", "2026-11-21T18:35:00Z", "0", "iso"},
            {"2026-11-21T18:35:00+02:00", "2026-11-21T16:35:00Z", "120", "iso"},
            {"Saturday, 21-Nov-26 18:35:00 GMT", "2026-11-21T18:35:00Z", "0", "two-digit-year"},
            {"Jul, 17 2002 5:47:08 PM +0600", "2002-07-17T11:47:08Z", "360", "twelve-hour,no-day-name,month-first"},
            {"Jul, 17 2002 12:05 AM +0000", "2002-07-17T00:05:00Z", "0", "no-seconds,twelve-hour,no-day-name,month-first"},
            {"Tue, \xC2\xF1, 29 Jan 2019 17:21:28 +0000", "2019-01-29T17:21:28Z", "0", "localised-name"},
            {"sam., 21 nov. 2026 18:35:00 +0100", "2026-11-21T17:35:00Z", "60", "localised-name,no-day-name"},
            {"Mi, 4 Dez 2019 10:00:00 +0100", "2019-12-04T09:00:00Z", "60", "localised-name,no-day-name"},
            {"mar., 3 d\xC3\xA9""c. 2019 10:00:00 +0100", "2019-12-03T09:00:00Z", "60", "localised-name,no-day-name"},
            {"Sat, 21 Nov 2026 18:35:00 +0000 (UTC) (envelope-from <a@example.org>)", "2026-11-21T18:35:00Z", "0", ""},
            {"Sat, 21 Nov 2026 18:35:00 +0000 using TLS 1.3", "2026-11-21T18:35:00Z", "0", "trailing-text"},
            {"Thu, 31 Apr 2026 18:35:00 +0000", "", "", ""},
            {"Sat, 21 Nov 2026", "", "", ""},
            {"Sat, 21 Nov 2026 24:35:00 +0000", "", "", ""},
            {"19/07/2002 16:16:34", "", "", ""},
            {"Sat, 21 Vox 2026 18:35:00 +0000", "", "", ""},
            {"id 12345", "", "", ""},
            {"", "", "", ""},
            {"((((", "", "", ""},
        };
        // clang-format on
        for (const auto &row : rows)
            QTest::newRow(row.input) << QByteArray(row.input) << QByteArray(row.utc) << QByteArray(row.offset) << QByteArray(row.problems);
    }
    void reads()
    {
        QFETCH(QByteArray, input);
        QFETCH(QByteArray, utc);
        QFETCH(QByteArray, offset);
        QFETCH(QByteArray, problems);
        const auto date = parseMailDate(test::text(input));
        COMPARE_TEXT(date ? formatRfc3339(date->utc) : std::string(), test::text(utc));
        if (!date)
            return;
        COMPARE_TEXT(date->offsetMinutes ? std::to_string(*date->offsetMinutes) : "-", test::text(offset));
        std::string noted;
        for (const std::string_view problem : date->problems)
            noted += (noted.empty() || problem.empty() ? "" : ",") + std::string(problem);
        COMPARE_TEXT(noted, test::text(problems));
    }

    void longTextIsReadInConstantTime()
    {
        const std::string date = "Sat, 21 Nov 2026 18:35:00 +0000 ";
        QVERIFY(parseMailDate(date + std::string(1 << 20, '(')));
        QVERIFY(parseMailDate(std::string(1 << 20, ' ') + date));
        QVERIFY(!parseMailDate(std::string(1 << 20, '(')));
    }
};

QTEST_GUILESS_MAIN(MailDateTest)
#include "MailDateTest.moc"
