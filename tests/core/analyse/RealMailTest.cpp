// Honest mail of thirty years: an odd route alone accuses nobody. And mail of real servers: what the receiver recorded is read and
// believed, what others planted is not.
#include "core/base/Ascii.h"
#include "tests/support/LabelledCase.h"

#include <nlohmann/json.hpp>

#include <QDirIterator>

#include <set>

using namespace heloscope;

namespace {

/// Header name and value without white space, to compare a field with another copy of it.
std::string keyOf(std::string_view header, std::string_view value)
{
    std::string key = lowered(header) + ":";
    for (const char c : value) {
        if (!isFws(c))
            key += toLower(c);
    }
    return key;
}

} // namespace

class RealMailTest : public QObject {
    Q_OBJECT
private slots:
    void anOddRouteAccusesNobody()
    {
        const auto manifest = test::sharedFile("corpus/real/MANIFEST.json");
        if (!manifest)
            QSKIP("the shared corpus is not here");
        int ham = 0, odd = 0;
        for (const auto &row : nlohmann::json::parse(*manifest)) {
            if (row["label"] != "ham")
                continue;
            ++ham;
            const std::string file = row["file"].get<std::string>();
            test::Question question;
            question.message = *test::sharedFile("corpus/real/" + file);
            question.world = test::World::Offline;
            const ReportPtr report = test::analyse(question);
            QVERIFY2(report->verdict.level != VerdictLevel::Forged, file.c_str());
            for (const Finding &finding : report->findings) {
                if (infoOf(finding.code).group != FindingGroup::Path || finding.severity <= Severity::Info)
                    continue;
                const std::string_view reason = finding.values.get("reason");
                for (const std::string_view weak : {"discontinuity", "provider-not", "time-goes-back", "clock-skew", "helo-"})
                    QVERIFY2(!reason.starts_with(weak), (file + ": " + std::string(toString(finding.code))).c_str());
                QVERIFY2(finding.code != FindingCode::HopTimesOutOfOrder, file.c_str());
            }
            for (const received::Hop &hop : report->path.hops)
                odd += !hop.problems.empty();
        }
        qInfo("%d honest messages, %d lines with something odd", ham, odd);
        QVERIFY(ham > 100 && odd > 100);
    }

    // Nothing looked up, or nothing found: whoever is warned of nothing is told what was missing for an answer.
    void phishingNeverLooksFine_data()
    {
        QTest::addColumn<bool>("offline");
        QTest::newRow("offline") << true;
        QTest::newRow("with empty answers") << false;
    }
    void phishingNeverLooksFine()
    {
        QFETCH(bool, offline);
        const auto manifest = test::sharedFile("corpus/real/MANIFEST.json");
        if (!manifest)
            QSKIP("the shared corpus is not here");
        int phish = 0, warned = 0;
        for (const auto &row : nlohmann::json::parse(*manifest)) {
            if (row["label"] != "phish")
                continue;
            ++phish;
            const std::string file = row["file"].get<std::string>();
            test::Question question;
            question.message = *test::sharedFile("corpus/real/" + file);
            question.world = offline ? test::World::Offline : test::World::Closed;
            question.now = "2026-11-01T00:00:00Z";
            const ReportPtr report = test::analyse(question);
            const bool warning = std::any_of(report->findings.begin(), report->findings.end(),
                                             [](const Finding &finding) { return finding.severity >= Severity::Caution; });
            const bool honest = report->verdict.level == VerdictLevel::CannotTell
                && std::any_of(report->verdict.notChecked.begin(), report->verdict.notChecked.end(),
                               [](const Statement &missing) { return missing.code != StatementCode::NothingMissing; });
            QVERIFY2(warning || honest, (file + ": " + std::string(toString(report->verdict.headline.code))).c_str());
            QVERIFY2(report->verdict.level != VerdictLevel::Confirmed, file.c_str());
            warned += warning;
        }
        qInfo("%d phishing messages, %d with a warning, the others with what is missing", phish, warned);
        QVERIFY(phish > 100 && warned > 50);
    }

    void recordedResultsAreReadAndTrusted_data()
    {
        QTest::addColumn<bool>("belowIsConfigured");
        QTest::newRow("as configured") << false;
        QTest::newRow("with the servers named that write below their line") << true;
    }
    void recordedResultsAreReadAndTrusted()
    {
        QFETCH(bool, belowIsConfigured);
        if (!test::sharedFile("corpus/lab/README.md"))
            QSKIP("the shared corpus is not here");
        int above = 0, below = 0;
        QDirIterator folders(QString::fromStdString(test::sharedPath("corpus/lab")), QDir::Dirs | QDir::NoDotAndDotDot);
        while (folders.hasNext()) {
            const std::string folder = folders.next().toStdString();
            const auto expect = nlohmann::json::parse(*test::readFile(folder + "/expect.json"));
            if (!expect.contains("recorded_by_receiver"))
                continue;
            test::Question question;
            question.message = *test::readFile(folder + "/message.eml");
            auto profile = nlohmann::json::parse(*test::readFile(folder + "/profile.json"));
            if (belowIsConfigured)
                profile["results_below"] = {"mx.tidepool.test"};
            question.profile = profile.dump();
            const ReportPtr report = test::analyse(question);
            std::map<std::string, bool> places; // field -> stands above the line
            for (const auto &field : expect["recorded_by_receiver"])
                places[keyOf(field["header"].get<std::string>(), field["value"].get<std::string>())] = field["place"] == "above";
            for (const authres::Recorded &field : report->recorded) {
                const auto known = places.find(keyOf(field.header, report->message->value(report->message->fields()[field.field])));
                if (known == places.end()) {
                    QVERIFY2(!field.trusted, folder.c_str()); // planted, or an earlier server's
                    continue;
                }
                QVERIFY2(!field.results.empty(), folder.c_str());
                QVERIFY2(field.trusted == (known->second || belowIsConfigured), folder.c_str());
                ++(known->second ? above : below);
                places.erase(known);
            }
            QVERIFY2(places.empty(), folder.c_str()); // each was read
        }
        qInfo("%d above the receiver's line, %d below", above, below);
        QVERIFY(above > 50 && below > 5);
    }
};

QTEST_GUILESS_MAIN(RealMailTest)
#include "RealMailTest.moc"
