#include "tests/core/spf/SpfSuite.h"
#include "tests/support/ToString.h"

#include <algorithm>

using namespace heloscope;

class SpfSuiteTest : public QObject {
    Q_OBJECT
private slots:
    void rfc7208_data() { load("conformance/spf/rfc7208-tests.json"); }
    void rfc7208() { check(); }
    void rfc4408_data() { load("conformance/spf/rfc4408-tests.json"); }
    void rfc4408() { check(); }

private:
    void load(const std::string &path)
    {
        QTest::addColumn<int>("index");
        const auto text = test::sharedFile(path);
        if (!text)
            return;
        m_cases = test::readSpfSuite(*text);
        for (std::size_t i = 0; i < m_cases.size(); ++i)
            QTest::newRow((m_cases[i].scenario + ": " + m_cases[i].id).c_str()) << int(i);
    }

    void check()
    {
        if (m_cases.empty())
            QSKIP("the published suite is not here");
        QFETCH(int, index);
        const test::SpfSuiteCase &c = m_cases[std::size_t(index)];
        const spf::Verdict verdict = test::runSpf(c.input, *c.zone);
        const std::string result(toString(verdict.result));
        const bool right = std::find(c.results.begin(), c.results.end(), result) != c.results.end();
        QVERIFY2(right, ("got " + result + " (" + verdict.reason + " " + verdict.reasonDetail + "), want " + c.results.front()).c_str());
        if (c.explanation && verdict.result == AuthResult::Fail)
            COMPARE_TEXT(verdict.explanation.value_or("DEFAULT"), *c.explanation);
    }

    std::vector<test::SpfSuiteCase> m_cases;
};

QTEST_GUILESS_MAIN(SpfSuiteTest)
#include "SpfSuiteTest.moc"
