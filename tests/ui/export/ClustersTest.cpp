#include "tests/support/ToString.h"
#include "tests/ui/export/SampleReport.h"

#include "ui/export/Clusters.h"

using namespace heloscope;
using namespace heloscope::test;

class ClustersTest : public QObject {
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
        row("Re: hi", "");
        row("", "");
        row("\xFF\xFE broken", "\xEF\xBF\xBD\xEF\xBF\xBD broken");
    }
    void subjectsOfOneFamily()
    {
        QFETCH(QByteArray, subject);
        QFETCH(QByteArray, family);
        QCOMPARE(bytes(subjectFamily(text(subject))), family);
    }

    void longSubjectsEndAtACharacter()
    {
        std::string subject;
        for (int i = 0; i < 300; ++i)
            subject += "\xC3\xA4"; // two octets each
        QVERIFY(QString::fromUtf8(subjectFamily("x" + subject).c_str()).endsWith(QChar(0xE4)));
    }

    void groupsOfTheSameMessagesAreOne()
    {
        Clusters clusters;
        for (int i = 0; i < 3; ++i)
            clusters.add({"192.0.2.0/24", "bank.example", "", ""}, "forged", "a" + std::to_string(i));
        clusters.add({"192.0.2.0/24", "", "news", ""}, "cannot-tell", "b");
        clusters.add({"", "", "", ""}, "confirmed", "c");
        const std::vector<Cluster> groups = clusters.groups();
        QCOMPARE(groups.size(), std::size_t(2));
        QCOMPARE(groups[0].messages, std::size_t(4));
        QCOMPARE(groups[0].answers, (std::map<std::string, std::size_t>{{"cannot-tell", 1}, {"forged", 3}}));
        QCOMPARE(groups[1].messages, std::size_t(3));
        COMPARE_TEXT(groups[1].first, "a0");
        QCOMPARE(clusters.groups(4).size(), std::size_t(1));
    }

    void keysOfTheSameMessagesMeet()
    {
        Clusters clusters;
        for (int i = 0; i < 2; ++i)
            clusters.add({"192.0.2.0/24", "bank.example", "invoice #", ""}, "forged", "");
        QCOMPARE(clusters.groups().size(), std::size_t(1));
        QCOMPARE(clusters.groups()[0].shared.size(), std::size_t(3));
        const std::string line = clusterLine(clusters.groups()[0], Words());
        QVERIFY2(line.find("Forged") != std::string::npos && line.find("192.0.2.0/24") != std::string::npos && line.find("invoice #") != std::string::npos,
                 line.c_str());
    }

    void aForgedMessageNamesItsKeys()
    {
        const ClusterKeys keys = clusterKeys(*fullReport());
        COMPARE_TEXT(keys[std::size_t(ClusterBasis::ForgedDomain)], "northbank.example");
    }
};

QTEST_GUILESS_MAIN(ClustersTest)
#include "ClustersTest.moc"
