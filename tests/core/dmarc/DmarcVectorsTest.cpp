// The worked examples of RFC 9989 and the vectors restated from other implementations (conformance/dmarc/treewalk.json).
#include "core/base/Json.h"
#include "tests/core/dmarc/DmarcSupport.h"
#include "tests/support/ToString.h"

using namespace heloscope;
using nlohmann::json;

class DmarcVectorsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        const auto text = test::sharedFile("conformance/dmarc/treewalk.json");
        if (!text)
            QSKIP("the vectors are not here");
        m_vectors = parseJson(*text).value();
    }

    void vectors_data()
    {
        QTest::addColumn<QByteArray>("group");
        QTest::addColumn<int>("index");
        for (const char *group : {"official", "cases"}) {
            int index = 0;
            for (const json &c : m_vectors.value(group, json::array()))
                QTest::newRow(c.at("id").get<std::string>().c_str()) << QByteArray(group) << index++;
        }
    }
    void vectors()
    {
        QFETCH(QByteArray, group);
        QFETCH(int, index);
        const json &c = m_vectors.at(test::text(group)).at(std::size_t(index));
        const AnswersFile zone = readZone(c);
        const std::string from = c.at("from");
        dmarc::Input input;
        input.fromDomains = {from.substr(from.rfind('@') + 1)};
        input.spf = c.at("spf_pass_domain").is_null() ? AuthResult::None : AuthResult::Pass;
        if (input.spf == AuthResult::Pass)
            input.spfDomain = c.at("spf_pass_domain");
        for (const json &domain : c.at("dkim_pass_domains"))
            input.dkim.push_back({domain, AuthResult::Pass});

        const auto run = test::runDmarc(input, zone);
        const json &expected = c.at("expected");
        std::string problem = compare(expected, run);
        if (!problem.empty() && expected.contains("also_acceptable"))
            problem = compare(expected.at("also_acceptable"), run);
        QVERIFY2(problem.empty(), problem.c_str());
        if (expected.contains("org_of")) {
            for (const auto &[name, organization] : expected.at("org_of").items()) {
                dmarc::Input other;
                other.fromDomains = {name};
                COMPARE_TEXT(test::runDmarc(other, zone).verdict.organizationalDomain, organization.get<std::string>());
            }
        }
    }

private:
    static AnswersFile readZone(const json &c)
    {
        json answers = json::array();
        for (const auto &[name, records] : c.at("zone").items()) {
            for (const json &record : records)
                answers.push_back({{"name", name}, {"type", "TXT"}, {"value", record}});
        }
        for (const json &name : c.at("exists"))
            answers.push_back({{"name", name}, {"type", "A"}, {"value", "192.0.2.99"}});
        AnswersFile zone;
        (void)zone.add(answers.dump());
        return zone;
    }

    static std::string compare(const json &expected, const test::DmarcRun &run)
    {
        const dmarc::Verdict &v = run.verdict;
        std::string problem;
        const auto want = [&](const char *key, const json &actual) {
            if (expected.contains(key) && expected.at(key) != actual)
                problem += std::string(key) + ": want " + expected.at(key).dump() + " got " + actual.dump() + "; ";
        };
        want("result", std::string(toString(v.result)));
        const auto policy = v.applied ? v.applied : v.inForce;
        want("policy", policy ? json(std::string(toString(*policy))) : json());
        want("policy_effective", v.applied ? json(std::string(toString(*v.applied))) : json());
        want("policy_domain", v.recordAt.empty() ? json() : json(v.recordAt.substr(7)));
        want("org_domain", v.organizationalDomain);
        want("spf_aligned", v.spfAligned ? json(*v.spfAligned) : json());
        want("dkim_aligned", v.dkimAligned ? json(*v.dkimAligned) : json());
        for (const json &name : expected.value("queries_from", json::array())) {
            if (!run.used.contains(DnsQuestion{name, DnsType::TXT}))
                problem += "never asked " + name.dump() + "; ";
        }
        return problem;
    }

    json m_vectors;
};

QTEST_GUILESS_MAIN(DmarcVectorsTest)
#include "DmarcVectorsTest.moc"
