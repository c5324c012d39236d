#include "tests/core/spf/SpfSuite.h"
#include "tests/core/spf/SuiteYaml.h"
#include "tests/support/ToString.h"

#include <algorithm>
#include <array>

using namespace heloscope;

namespace {

using Cases = std::vector<test::SpfSuiteCase>;

constexpr int rfc7208Tests = 203, rfc4408Tests = 191;

// Debian's golang-blitiri-go-spf-dev carries both suites, for where the shared data is absent.
Cases suiteOfPackage(const std::string &name)
{
    const auto yaml = test::readFile("/usr/share/gocode/src/blitiri.com.ar/go/spf/testdata/" + name + ".yml");
    return yaml ? test::readSpfSuite(test::suiteFromYaml(*yaml)) : Cases();
}

Cases suite(const std::string &name)
{
    const auto json = test::sharedFile("conformance/spf/" + name + ".json");
    return json ? test::readSpfSuite(*json) : suiteOfPackage(name);
}

// Where the RFC 4408 suite would rather have another of the answers it accepts, and the rule that decides for ours.
struct Difference {
    std::string_view id, rfc4408, ours, rule;
};
// clang-format off
constexpr std::array<Difference, 10> differences{{
    {"spfonly", "fail", "none", "RFC 7208 §3.1: only TXT is asked; a record of type SPF (99) does not exist"},
    {"spfoverride", "pass", "fail", "RFC 7208 §3.1: TXT decides, a record of type SPF does not override it"},
    {"multitxt1", "pass", "permerror", "RFC 7208 §3.1, §4.5: two TXT records are a permanent error, whatever type SPF holds"},
    {"multispf2", "permerror", "pass", "RFC 7208 §3.1: two records of type SPF are as good as none beside one TXT record"},
    {"txttimeout", "fail", "temperror", "RFC 7208 §4.4: the TXT question failed, and there is no other to ask"},
    {"mx-limit", "neutral", "permerror", "RFC 7208 §4.6.4: more than 10 MX names are a permanent error; RFC 4408 cut the list"},
    {"exists-dnserr", "fail", "temperror", "RFC 7208 §5: a mechanism whose question fails ends the evaluation with temperror"},
    {"invalid-domain-empty-label", "permerror", "fail", "RFC 7208 §4.8: what no valid name came of does not match"},
    {"invalid-domain-long", "permerror", "fail", "RFC 7208 §4.8: what no valid name came of does not match"},
    {"invalid-domain-long-via-macro", "permerror", "fail", "RFC 7208 §4.8: what no valid name came of does not match"},
}};
// clang-format on

std::string resultOf(const test::SpfSuiteCase &c) { return std::string(toString(test::runSpf(c.input, *c.zone).result)); }

} // namespace

class SpfSuiteTest : public QObject {
    Q_OBJECT
private slots:
    void rfc7208_data() { load(suite("rfc7208-tests"), rfc7208Tests); }
    void rfc7208() { check(); }
    void rfc4408_data() { load(suite("rfc4408-tests"), rfc4408Tests); }
    void rfc4408() { check(); }

    // The YAML form must say the same as the JSON form, so that the suites of the package can stand in for it.
    void yamlForm_data()
    {
        const auto yaml = test::sharedFile("conformance/spf/rfc7208-tests.yml");
        load(yaml ? test::readSpfSuite(test::suiteFromYaml(*yaml)) : Cases(), rfc7208Tests);
    }
    void yamlForm() { check(); }

    void package_data()
    {
        Cases all = suiteOfPackage("rfc7208-tests");
        const Cases older = suiteOfPackage("rfc4408-tests");
        all.insert(all.end(), older.begin(), older.end());
        load(std::move(all), rfc7208Tests + rfc4408Tests);
    }
    void package() { check(); }

    // RFC 4408 is obsolete. Where its suite prefers another answer than ours, the table says why; and it says nothing else.
    void rfc4408Differences()
    {
        const Cases cases = suite("rfc4408-tests");
        if (cases.empty())
            QSKIP("the published suite is not here");
        std::size_t found = 0;
        for (const test::SpfSuiteCase &c : cases) {
            const std::string ours = resultOf(c);
            if (ours == c.results.front())
                continue;
            ++found;
            const auto row = std::find_if(differences.begin(), differences.end(), [&c](const Difference &d) { return d.id == c.id; });
            QVERIFY2(row != differences.end(), (c.id + " is not in the table").c_str());
            COMPARE_TEXT(c.results.front(), row->rfc4408);
            COMPARE_TEXT(ours, row->ours);
        }
        QCOMPARE(found, differences.size());
    }

private:
    void load(Cases cases, int count)
    {
        QTest::addColumn<int>("index");
        m_cases = std::move(cases);
        if (!m_cases.empty())
            QCOMPARE(int(m_cases.size()), count);
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

    Cases m_cases;
};

QTEST_GUILESS_MAIN(SpfSuiteTest)
#include "SpfSuiteTest.moc"
