// Labelled messages of the shared corpora: nobody is fooled, nobody is falsely accused; and changes that carry no evidence
// change no verdict.

#include "tests/support/Analysis.h"
#include "tests/support/ToString.h"

#include <nlohmann/json.hpp>

#include <QDir>

using namespace heloscope;
using Json = nlohmann::json;

namespace {

struct Labelled {
    Json expect;
    test::Question question;
};

// The set's own `trust` object in the form of a profile.
Json profileOf(const Json &trust)
{
    Json profile = {{"receiving_hosts", trust.value("receiving_hosts", Json::array())},
                    {"authserv_ids", trust.value("authserv_ids", Json::array())},
                    {"arc_sealers", trust.value("arc_sealers", Json::array())},
                    {"domains", trust.value("own_domains", Json::array())},
                    {"known_domains", trust.value("known_domains", Json::array())}};
    if (trust.contains("recipient") && trust["recipient"].is_string())
        profile["recipient"] = trust["recipient"];
    return profile;
}

std::string rfc3339Of(const std::string &text)
{
    if (parseRfc3339(text))
        return text;
    const auto date = parseMailDate(text);
    return date ? formatRfc3339(date->utc) : std::string();
}

std::optional<Labelled> load(const std::string &folder)
{
    const auto expect = test::sharedFile(folder + "/expect.json");
    const auto message = test::sharedFile(folder + "/message.eml");
    const auto zone = test::sharedFile(folder + "/zone.json");
    if (!expect || !message || !zone)
        return std::nullopt;
    Labelled labelled{Json::parse(*expect), {}};
    const Json &trust = labelled.expect["trust"];
    labelled.question.message = *message;
    labelled.question.answers = *zone;
    const auto profile = test::sharedFile(folder + "/profile.json");
    labelled.question.profile = profile ? *profile : profileOf(trust).dump();
    labelled.question.now = rfc3339Of(trust.value("analysis_time", trust["receipt_time"].get<std::string>()));
    return labelled;
}

bool contains(const Json &list, const std::string &word) { return std::find(list.begin(), list.end(), word) != list.end(); }

// Lines inserted below the line that the reader's own server wrote: everything there is the sender's word.
std::string withInventedLines(const std::string &message, const Report &report)
{
    if (!report.path.border)
        return message;
    const std::size_t at = report.path.hops[*report.path.border].range.end;
    const std::string eol = message.find("\r\n") != std::string::npos ? "\r\n" : "\n";
    const std::string lines = "Received: from nowhere.invented.test (nowhere.invented.test [203.0.113.250])" + eol
        + "\tby relay.invented.test (Postfix) with ESMTP id 4AB12CD34E;" + eol + "\tSun, 18 Oct 2026 08:00:00 +0000" + eol
        + "Authentication-Results: relay.invented.test; spf=pass smtp.mailfrom=invented.test; dkim=pass header.d=invented.test" + eol;
    return message.substr(0, at) + lines + message.substr(at);
}

} // namespace

class CorpusTest : public QObject {
    Q_OBJECT
private slots:
    void labelledMessages_data() { addCases(); }
    void labelledMessages()
    {
        QFETCH(QString, folder);
        const auto labelled = load(folder.toStdString());
        QVERIFY(labelled);
        const ReportPtr report = test::analyse(labelled->question);
        const std::string word = test::fourWords(*report);
        const Json &acceptable = labelled->expect["acceptable"];
        QVERIFY2(word != "genuine" || contains(acceptable, "genuine"), "fooled");
        QVERIFY2(word != "forged" || contains(acceptable, "forged"), "falsely accused");
    }

    // Claims below the border carry no weight for the sender: inventing more of them never makes a verdict better.
    void inventedLinesNeverHelp_data() { addCases(); }
    void inventedLinesNeverHelp()
    {
        QFETCH(QString, folder);
        auto labelled = load(folder.toStdString());
        QVERIFY(labelled);
        const ReportPtr before = test::analyse(labelled->question);
        labelled->question.message = withInventedLines(labelled->question.message, *before);
        const ReportPtr after = test::analyse(labelled->question);
        const bool wasGood = before->verdict.level <= VerdictLevel::ProbablyGenuine;
        const bool isGood = after->verdict.level <= VerdictLevel::ProbablyGenuine;
        QVERIFY(wasGood || !isGood);
        // What proved itself before still proves itself: the lines are unsigned by anybody.
        if (before->verdict.level == VerdictLevel::Confirmed)
            QVERIFY(after->verdict.level == VerdictLevel::Confirmed);
    }

private:
    static void addCases()
    {
        QTest::addColumn<QString>("folder");
        bool any = false;
        for (const char *set : {"corpus/spoofing", "corpus/lab"}) {
            const QDir dir(QString::fromStdString(test::sharedPath(set)));
            for (const QString &name : dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
                QTest::newRow(qPrintable(QString(set) + "/" + name)) << QString(set) + "/" + name;
                any = true;
            }
        }
        if (!any)
            QSKIP("the shared corpora are not here");
    }
};

QTEST_GUILESS_MAIN(CorpusTest)
#include "CorpusTest.moc"
