#include "core/base/DateTime.h"
#include "tests/support/ToString.h"

using namespace heloscope;

class DateTimeTest : public QObject {
    Q_OBJECT
private slots:
    void civilRoundTrip()
    {
        for (UnixTime time : {UnixTime(0), UnixTime(-1), UnixTime(951782400), UnixTime(4102444799), UnixTime(-62135596800), UnixTime(1795286100)})
            QCOMPARE(fromCivil(toCivil(time)), time);
        QCOMPARE(dayOfWeek(0), 4);
        QCOMPARE(dayOfWeek(-1), 3);
        COMPARE_TEXT(formatRfc3339(951782400), "2000-02-29T00:00:00Z");
        COMPARE_TEXT(formatRfc3339(fromCivil({7, 3, 4, 5, 6, 9})), "0007-03-04T05:06:09Z");
        COMPARE_TEXT(formatRfc3339(fromCivil({9999, 12, 31, 23, 59, 59})), "9999-12-31T23:59:59Z");
        COMPARE_TEXT(formatRfc3339(fromCivil({10000, 10, 20, 0, 0, 0})), "10000-10-20T00:00:00Z");
        COMPARE_TEXT(formatRfc3339(fromCivil({-12, 10, 20, 0, 0, 0})), "-12-10-20T00:00:00Z");
    }

    void readsRfc3339_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("expected");
        // clang-format off
        const struct { const char *input, *expected; } rows[] = {
            {"2026-11-21T18:35:00Z", "2026-11-21T18:35:00Z"}, {"2026-11-21t18:35:00.123z", "2026-11-21T18:35:00Z"},
            {"2026-11-21T18:35:00+01:00", "2026-11-21T17:35:00Z"}, {"2026-11-21T00:35:00-05:30", "2026-11-21T06:05:00Z"},
            {"2026-02-29T00:00:00Z", ""}, {"2026-13-01T00:00:00Z", ""}, {"2026-11-21", ""}, {"2026-11-21T18:35:00", ""},
            {"yesterday-ish", ""}, {"2026-11-21T18:35:00+1:00", ""},
        };
        // clang-format on
        for (const auto &row : rows)
            QTest::newRow(row.input) << QByteArray(row.input) << QByteArray(row.expected);
    }
    void readsRfc3339()
    {
        QFETCH(QByteArray, input);
        QFETCH(QByteArray, expected);
        const auto time = parseRfc3339(test::text(input));
        COMPARE_TEXT(time ? formatRfc3339(*time) : std::string(), test::text(expected));
    }
};

QTEST_GUILESS_MAIN(DateTimeTest)
#include "DateTimeTest.moc"
