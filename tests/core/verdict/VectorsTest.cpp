// Every table of vectors through parse and evaluate; and no code without a vector.

#include "tests/core/verdict/Vectors.h"
#include "tests/support/Rewrites.h"
#include "tests/support/ToString.h"

#include <set>

using namespace heloscope;
using test::Vector;

namespace {

constexpr std::size_t statementCount = 0
#define STATEMENT(name) +1
#include "core/report/StatementCodes.def"
#undef STATEMENT
    ;

const std::vector<Vector> &allVectors()
{
    static const std::vector<Vector> vectors = [] {
        std::vector<Vector> all;
        for (const auto table :
             {test::levelVectors(), test::alignmentVectors(), test::senderLineVectors(), test::nameVectors(), test::sealVectors(), test::passedOnVectors(),
              test::traceVectors(), test::serviceVectors(), test::inputVectors(), test::otherVectors(), test::honestVectors()})
            all.insert(all.end(), table.begin(), table.end());
        return all;
    }();
    return vectors;
}

ReportPtr reportOf(const Vector &vector)
{
    test::Scene scene;
    vector.change(scene);
    return test::analyse(scene.question());
}

bool isAnyOf(const Report &report, std::string_view verdicts)
{
    for (std::size_t at = 0; at <= verdicts.size();) {
        const std::size_t end = std::min(verdicts.find('|', at), verdicts.size());
        const std::string_view word = verdicts.substr(at, end - at);
        if (word == toString(report.verdict.level) || word == test::fourWords(report))
            return true;
        at = end + 1;
    }
    return false;
}

std::string summary(const Report &report)
{
    std::string text = std::string(toString(report.verdict.level)) + " (" + test::fourWords(report)
        + "): " + std::string(toString(report.verdict.headline.code));
    for (const Statement &statement : report.verdict.because)
        text += " " + std::string(toString(statement.code));
    text += "; findings:";
    for (const Finding &finding : report.findings)
        text += (finding.severity == Severity::Bad ? " !" : " ") + std::string(toString(finding.code));
    return text;
}

} // namespace

class VectorsTest : public QObject {
    Q_OBJECT
private slots:
    void vectors_data()
    {
        QTest::addColumn<int>("index");
        const auto &vectors = allVectors();
        for (std::size_t i = 0; i < vectors.size(); ++i)
            QTest::newRow((std::string(vectors[i].kind) + " " + vectors[i].name).c_str()) << int(i);
    }
    void vectors()
    {
        QFETCH(int, index);
        const Vector &vector = allVectors()[std::size_t(index)];
        const ReportPtr report = reportOf(vector);
        QVERIFY2(isAnyOf(*report, vector.verdicts), summary(*report).c_str());
        for (const FindingCode code : vector.findings)
            QVERIFY2(test::mentions(*report, code), (std::string(toString(code)) + " is not named; " + summary(*report)).c_str());
        QVERIFY2(report->verdict.because.size() <= 3 && (report->bounce || !report->verdict.because.empty()), summary(*report).c_str());
        note(*report);
        if (std::string_view(vector.kind) != "honest")
            return;
        QVERIFY2(report->verdict.imitates.empty(), summary(*report).c_str());
        for (const Finding &finding : report->findings)
            QVERIFY2(finding.severity != Severity::Bad, summary(*report).c_str());
    }

    // Invented lines, moved, folded and re-cased fields: none of them is evidence.
    void changesWithoutEvidence_data() { vectors_data(); }
    void changesWithoutEvidence()
    {
        QFETCH(int, index);
        test::Scene scene;
        allVectors()[std::size_t(index)].change(scene);
        const test::Question question = scene.question();
        const ReportPtr before = test::analyse(question);
        if (before->path.client.ip.empty())
            return;
        const std::string messages[] = {test::withInventedLines(question.message, *before), test::reordered(question.message, *before),
                                        test::refolded(question.message, *before), test::recased(question.message, *before)};
        for (const std::string &message : messages) {
            test::Question changed = question;
            changed.message = message;
            const ReportPtr after = test::analyse(changed);
            QVERIFY2(before->verdict.level == after->verdict.level && before->verdict.imitates.size() == after->verdict.imitates.size(),
                     (summary(*before) + " became " + summary(*after) + "\n" + message.substr(0, 3000)).c_str());
        }
    }

    // Runs behind vectors(): every code has been seen in one of them.
    void everyCodeHasAVector()
    {
        std::string missing;
        for (std::size_t i = 0; i < findingCodeCount; ++i)
            missing += m_findings.contains(FindingCode(i)) ? "" : " " + std::string(toString(FindingCode(i)));
        for (std::size_t i = 0; i < statementCount; ++i)
            missing += m_statements.contains(StatementCode(i)) ? "" : " " + std::string(toString(StatementCode(i)));
        QVERIFY2(missing.empty(), missing.c_str());
    }

    void noTwoVectorsHaveOneName()
    {
        std::set<std::string> names;
        for (const Vector &vector : allVectors())
            QVERIFY2(names.insert(std::string(vector.kind) + " " + vector.name).second, vector.name);
    }

private:
    void note(const Report &report)
    {
        for (const Finding &finding : report.findings)
            m_findings.insert(finding.code);
        const Verdict &verdict = report.verdict;
        m_statements.insert({verdict.headline.code, verdict.advice.code});
        for (const std::vector<Statement> *list : {&verdict.because, &verdict.notChecked}) {
            for (const Statement &statement : *list)
                m_statements.insert(statement.code);
        }
    }

    std::set<FindingCode> m_findings;
    std::set<StatementCode> m_statements;
};

QTEST_GUILESS_MAIN(VectorsTest)
#include "VectorsTest.moc"
