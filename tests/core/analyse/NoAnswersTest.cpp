// Real mail without any answer: honest mail is never called forged, and no phishing mail is passed over in silence.

#include "tests/support/Analysis.h"
#include "tests/support/ToString.h"

#include <nlohmann/json.hpp>

using namespace heloscope;

class NoAnswersTest : public QObject {
    Q_OBJECT
private slots:
    void withoutAnswers_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("label");
        QTest::addColumn<bool>("closed");
        const auto manifest = test::sharedFile("corpus/real/MANIFEST.json");
        if (!manifest)
            QSKIP("the shared corpora are not here");
        const auto rows = nlohmann::json::parse(*manifest);
        for (const bool closed : {false, true}) {
            for (const auto &row : rows) {
                const std::string label = row["label"], file = row["file"];
                if (label == "ham" || label == "phish")
                    QTest::newRow((label + " " + file + (closed ? " empty" : " offline")).c_str())
                        << QString::fromStdString(file) << QString::fromStdString(label) << closed;
            }
        }
    }
    void withoutAnswers()
    {
        QFETCH(QString, file);
        QFETCH(QString, label);
        QFETCH(bool, closed);
        test::Question question;
        question.message = test::sharedFile("corpus/real/" + file.toStdString()).value();
        question.world = closed ? test::World::Closed : test::World::Offline;
        question.now = "2026-11-01T00:00:00Z";
        const ReportPtr report = test::analyse(question);
        const Verdict &verdict = report->verdict;
        QVERIFY2(label != "ham" || verdict.level != VerdictLevel::Forged, toString(verdict.headline.code).data());
        QVERIFY(!verdict.notChecked.empty());
        QVERIFY2(verdict.level != VerdictLevel::Confirmed, "confirmed on nothing");
        if (label == "ham")
            return;
        bool warned = !verdict.imitates.empty();
        for (const Finding &finding : report->findings)
            warned = warned || finding.severity == Severity::Caution || finding.severity == Severity::Bad;
        // A proven address may be the phisher's own: then its domain is what the headline names, and what could not be checked is said.
        const bool honest = verdict.level >= VerdictLevel::CannotTell || verdict.notChecked.size() > 1;
        QVERIFY2(warned || honest, toString(verdict.headline.code).data());
    }
};

QTEST_GUILESS_MAIN(NoAnswersTest)
#include "NoAnswersTest.moc"
