// Which bounces of a batch belong together.
#include "core/verdict/Cluster.h"
#include "tests/support/ToString.h"

using namespace heloscope;

namespace {

std::string keyOf(const char *ip, const char *subject, const char *date, const char *received = "2026-05-12T10:00:00Z")
{
    Report report;
    report.path.receivedAt = parseRfc3339(received);
    report.bounce.emplace();
    report.bounce->original.emplace();
    report.bounce->original->subject = subject;
    report.bounce->original->date = date;
    if (*ip)
        report.bounce->original->handover = bounce::Handover{ip, "mx.far.example", ""};
    return bounceCampaign(report);
}

constexpr const char *may12 = "Tue, 12 May 2026 09:50:00 +0000";

} // namespace

class ClusterTest : public QObject {
    Q_OBJECT

private slots:
    void subjectsOfOneFamily_data()
    {
        QTest::addColumn<QByteArray>("subject");
        QTest::addColumn<QByteArray>("family");
        const auto row = [](const char *subject, const char *family) { QTest::newRow(subject) << QByteArray(subject) << QByteArray(family); };
        row("Invoice 4711", "invoice #");
        row("Re: Fwd: [list] Invoice  4712 ", "invoice #");
        row("AW: invoice 12-34", "invoice #-#");
        row("Note: the party", "note: the party");
        row("[unclosed", "[unclosed");
        row("Re: hi", "hi");
        row("Re:", "");
        row("", "");
        row("\xFF\xFE broken", "\xEF\xBF\xBD\xEF\xBF\xBD broken");
    }
    void subjectsOfOneFamily()
    {
        QFETCH(QByteArray, subject);
        QFETCH(QByteArray, family);
        QCOMPARE(test::bytes(subjectFamily(test::text(subject))), family);
    }

    void manyMarksTakeLinearTime()
    {
        std::string subject;
        for (int i = 0; i < 300'000; ++i)
            subject += i % 2 ? "Re:" : "[list]";
        COMPARE_TEXT(subjectFamily(subject + "parcel"), "parcel");
    }

    void longSubjectsEndAtACharacter()
    {
        std::string subject;
        for (int i = 0; i < 300; ++i)
            subject += "\xC3\xA4"; // two octets each
        QVERIFY(QString::fromUtf8(subjectFamily("x" + subject).c_str()).endsWith(QChar(0xE4)));
    }

    void bouncesAlike()
    {
        const std::string key = keyOf("203.0.113.9", "Parcel 17 waits", may12);
        QVERIFY(key.starts_with("203.0.113.9 2026-05-12 "));
        QVERIFY2(key.find("arcel") == std::string::npos, "the subject is not shown");
        QCOMPARE(keyOf("203.0.113.9", "Re: PARCEL 4711  waits", "Tue, 12 May 2026 23:59:00 +0000", "2026-05-14T10:00:00Z"), key);
        QVERIFY(keyOf("203.0.113.10", "Parcel 17 waits", may12) != key);
        QVERIFY(keyOf("203.0.113.9", "Parcels wait", may12) != key);
        QVERIFY(keyOf("203.0.113.9", "Parcel 17 waits", "Mon, 11 May 2026 09:50:00 +0000") != key);
    }

    void whatIsMissingOrInvented()
    {
        QVERIFY(keyOf("", "Parcel", may12).starts_with("2026-05-12 "));
        QCOMPARE(keyOf("203.0.113.9", "", may12), std::string("203.0.113.9 2026-05-12"));
        QCOMPARE(keyOf("", "", may12), std::string());
        // A date that cannot be: the day it came.
        QCOMPARE(keyOf("203.0.113.9", "", "Tue, 12 May 1970 09:50:00 +0000"), std::string("203.0.113.9 2026-05-12"));
        QCOMPARE(keyOf("203.0.113.9", "", "Tue, 12 May 2037 09:50:00 +0000"), std::string("203.0.113.9 2026-05-12"));
        QCOMPARE(keyOf("203.0.113.9", "", "no date"), std::string("203.0.113.9 2026-05-12"));
        COMPARE_TEXT(bounceCampaign(Report()), "");
        Report nothingReturned;
        nothingReturned.bounce.emplace();
        COMPARE_TEXT(bounceCampaign(nothingReturned), "");
    }
};

QTEST_GUILESS_MAIN(ClusterTest)
#include "ClusterTest.moc"
