#include "tests/support/ToString.h"
#include "tests/ui/export/SampleReport.h"

#include "core/verdict/Cluster.h"
#include "ui/export/Clusters.h"
#include "ui/export/ReportCsv.h"
#include "ui/export/ReportJson.h"

using namespace heloscope;
using namespace heloscope::test;

class ClustersTest : public QObject {
    Q_OBJECT
private slots:
    void aBorrowedNameIsNoGoodNews()
    {
        COMPARE_TEXT(clusterAnswer("confirmed", true, ""), "does-not-fit");
        COMPARE_TEXT(clusterAnswer("confirmed", false, ""), "confirmed");
        COMPARE_TEXT(clusterAnswer("forged", true, ""), "forged");
        COMPARE_TEXT(clusterAnswer("confirmed", true, "backscatter"), "backscatter");
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

    void aBounceHasOneCampaignEverywhere()
    {
        const ReportPtr report = fullReport();
        const std::string campaign = bounceCampaign(*report);
        QVERIFY(!campaign.empty());
        COMPARE_TEXT(clusterKeys(*report)[std::size_t(ClusterBasis::BounceCampaign)], campaign);
        const std::string json = writeJson(*report, Words());
        QVERIFY(json.find("\"campaign\":\"" + campaign + '"') != std::string::npos);
        QVERIFY(json.find("\"bounce_campaign\":\"" + campaign + '"') != std::string::npos);
        QVERIFY(writeCsvRow(*report, Words()).find(campaign) != std::string::npos);
    }

    void shortSubjectsJoinNobody()
    {
        Report report = *fullReport();
        report.bounce->original->subject = "Re: hi";
        COMPARE_TEXT(clusterKeys(report)[std::size_t(ClusterBasis::SubjectFamily)], "");
        report.bounce->original->subject = "Re: high";
        COMPARE_TEXT(clusterKeys(report)[std::size_t(ClusterBasis::SubjectFamily)], "high");
    }
};

QTEST_GUILESS_MAIN(ClustersTest)
#include "ClustersTest.moc"
