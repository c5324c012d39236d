// Labelled messages of the shared corpora: nobody is fooled, nobody is falsely accused; changes that carry no evidence change no verdict;
// and a piece of evidence taken away moves the verdict only the way that it supports.

#include "tests/support/LabelledCase.h"
#include "tests/support/Rewrites.h"

using namespace heloscope;

namespace {

bool isGood(const Report &report) { return report.verdict.level <= VerdictLevel::ProbablyGenuine; }
bool isForged(const Report &report) { return report.verdict.level == VerdictLevel::Forged; }

std::string told(const Report &before, const Report &after)
{
    return std::string(toString(before.verdict.level)) + " became " + std::string(toString(after.verdict.level)) + ": "
        + std::string(toString(after.verdict.headline.code));
}

ReportPtr analysed(const test::Question &question, std::string message)
{
    test::Question changed = question;
    changed.message = std::move(message);
    return test::analyse(changed);
}

// The corpora's answers as one JSON list, with one of them failing.
std::string withFailure(const std::string &answers, std::size_t index)
{
    auto list = nlohmann::json::parse(answers);
    nlohmann::json &rows = list.is_object() ? list["answers"] : list;
    const nlohmann::json failed = {{"name", rows[index]["name"]}, {"type", rows[index]["type"]}, {"error", "SERVFAIL"}};
    nlohmann::json others = nlohmann::json::array({failed});
    for (const nlohmann::json &row : rows) {
        if (row["name"] != failed["name"] || row["type"] != failed["type"])
            others.push_back(row);
    }
    return others.dump();
}

} // namespace

class CorpusTest : public QObject {
    Q_OBJECT
private slots:
    void labelledMessages_data() { addCases(); }
    void labelledMessages()
    {
        const auto labelled = current();
        const std::string word = test::fourWords(*test::analyse(labelled.question));
        QVERIFY2(word != "genuine" || labelled.accepts("genuine"), "fooled");
        QVERIFY2(word != "forged" || labelled.accepts("forged"), "falsely accused");
    }

    void changesWithoutEvidenceChangeNothing_data() { addCases(); }
    void changesWithoutEvidenceChangeNothing()
    {
        const auto labelled = current();
        const std::string &message = labelled.question.message;
        const ReportPtr before = test::analyse(labelled.question);
        // Made on the reader's own machine: a line below its first one would be another story, not an invented one.
        if (before->path.client.ip.empty())
            return;
        const struct {
            const char *name;
            std::string message;
        } changes[] = {{"invented lines", test::withInventedLines(message, *before)},
                       {"reordered", test::reordered(message, *before)},
                       {"re-folded", test::refolded(message, *before)},
                       {"re-cased", test::recased(message, *before)}};
        for (const auto &change : changes) {
            if (change.message == message)
                continue;
            const ReportPtr after = analysed(labelled.question, change.message);
            QVERIFY2(before->verdict.level == after->verdict.level && before->verdict.imitates.size() == after->verdict.imitates.size(),
                     (std::string(change.name) + ": " + told(*before, *after)).c_str());
        }
    }

    void plantedResultsNeverHelp_data() { addCases(); }
    void plantedResultsNeverHelp()
    {
        const auto labelled = current();
        const ReportPtr before = test::analyse(labelled.question);
        if (!before->path.border || before->from.domains.empty())
            return;
        const std::string &server = before->path.hops[*before->path.border].by;
        const ReportPtr after = analysed(labelled.question, test::withPlantedResults(labelled.question.message, *before, server, before->from.domains.front()));
        QVERIFY2(before->verdict.level <= after->verdict.level, told(*before, *after).c_str());
        if (before->verdict.level == VerdictLevel::Confirmed)
            QVERIFY(after->verdict.level == VerdictLevel::Confirmed);
    }

    void withoutASeal_data() { addCases(); }
    void withoutASeal()
    {
        const auto labelled = current();
        const ReportPtr before = test::analyse(labelled.question);
        if (!test::isAsGiven(labelled.question.message, *before))
            return;
        for (const dkim::Signature &signature : before->dkim) {
            const ReportPtr after = analysed(labelled.question, test::withoutField(labelled.question.message, *before, signature.field));
            const bool spoke = (signature.result == AuthResult::Pass && signature.aligned.value_or(false)) || !signature.undo.empty();
            if (spoke && before->verdict.imitates.empty() && isGood(*before))
                QVERIFY2(before->verdict.level <= after->verdict.level, told(*before, *after).c_str());
            QVERIFY2(isGood(*before) || !isGood(*after), told(*before, *after).c_str());
        }
    }

    void withoutARecordedResult_data() { addCases(); }
    void withoutARecordedResult()
    {
        const auto labelled = current();
        const ReportPtr before = test::analyse(labelled.question);
        if (!test::isAsGiven(labelled.question.message, *before))
            return;
        for (const authres::Recorded &recorded : before->recorded) {
            const ReportPtr after = analysed(labelled.question, test::withoutField(labelled.question.message, *before, recorded.field));
            QVERIFY2(isGood(*before) || !isGood(*after), told(*before, *after).c_str());
            QVERIFY2(isForged(*before) || !isForged(*after), told(*before, *after).c_str());
        }
    }

    void withoutAnAnswer_data() { addCases(); }
    void withoutAnAnswer()
    {
        const auto labelled = current();
        const ReportPtr before = test::analyse(labelled.question);
        const auto zone = nlohmann::json::parse(labelled.question.answers);
        const std::size_t rows = zone.is_object() ? zone["answers"].size() : zone.size();
        for (std::size_t i = 0; i < rows; ++i) {
            test::Question question = labelled.question;
            question.answers = withFailure(question.answers, i);
            const ReportPtr after = test::analyse(question);
            QVERIFY2(isGood(*before) || !isGood(*after), told(*before, *after).c_str());
            QVERIFY2(isForged(*before) || !isForged(*after), told(*before, *after).c_str());
        }
    }

    void withoutAnyAnswer_data() { addCases(); }
    void withoutAnyAnswer()
    {
        const auto labelled = current();
        test::Question question = labelled.question;
        question.answers.clear();
        question.world = test::World::Offline;
        const ReportPtr after = test::analyse(question);
        QVERIFY2(!isForged(*after) && after->verdict.level != VerdictLevel::Confirmed, toString(after->verdict.level).data());
        QVERIFY2(!isGood(*after) || !after->verdict.imitates.empty() || labelled.accepts("genuine"), "good on nothing");
        QVERIFY(!after->verdict.notChecked.empty());
    }

private:
    static void addCases()
    {
        QTest::addColumn<QString>("folder");
        for (const std::string &folder : test::labelledFolders())
            QTest::newRow(folder.c_str()) << QString::fromStdString(folder);
        if (test::labelledFolders().empty())
            QSKIP("the shared corpora are not here");
    }

    static test::LabelledCase current()
    {
        QFETCH(QString, folder);
        return test::loadLabelledCase(folder.toStdString()).value();
    }
};

QTEST_GUILESS_MAIN(CorpusTest)
#include "CorpusTest.moc"
