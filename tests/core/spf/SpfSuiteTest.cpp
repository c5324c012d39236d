#include "tests/core/spf/SpfSuite.h"
#include "tests/core/spf/SuiteYaml.h"
#include "tests/support/ToString.h"

#include <algorithm>

using namespace heloscope;

class SpfSuiteTest : public QObject {
    Q_OBJECT
private slots:
    void rfc7208_data() { load(test::sharedFile("conformance/spf/rfc7208-tests.json").value_or(fromPackage())); }
    void rfc7208() { check(); }
    void rfc4408_data() { load(test::sharedFile("conformance/spf/rfc4408-tests.json").value_or("")); }
    void rfc4408() { check(); }

    // The YAML form must say the same as the JSON form, so that the suite of the package can stand in for it.
    void yamlForm_data()
    {
        const auto yaml = test::sharedFile("conformance/spf/rfc7208-tests.yml");
        load(yaml ? test::suiteFromYaml(*yaml) : "");
        const auto json = test::readSpfSuite(test::sharedFile("conformance/spf/rfc7208-tests.json").value_or(""));
        QCOMPARE(m_cases.size(), json.size());
    }
    void yamlForm() { check(); }

private:
    static std::string fromPackage()
    {
        const auto yaml = test::readFile("/usr/share/gocode/src/blitiri.com.ar/go/spf/testdata/rfc7208-tests.yml");
        return yaml ? test::suiteFromYaml(*yaml) : std::string();
    }

    void load(const std::string &text)
    {
        QTest::addColumn<int>("index");
        m_cases = text.empty() ? std::vector<test::SpfSuiteCase>() : test::readSpfSuite(text);
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
