// Records made to hurt: loops, floods, oversized names. Each must end soon, with the verdict the limits give.
#include "core/spf/SpfAudit.h"
#include "tests/core/spf/SpfSuite.h"
#include "tests/support/ToString.h"

#include "core/base/Json.h"

#include <QElapsedTimer>

using namespace heloscope;

namespace {

class Zone {
public:
    Zone &add(const std::string &name, const std::string &type, const std::string &value)
    {
        m_list.push_back({{"name", name}, {"type", type}, {"value", value}});
        return *this;
    }
    AnswersFile file() const
    {
        AnswersFile answers;
        (void)answers.add(m_list.dump());
        return answers;
    }

private:
    nlohmann::json m_list = nlohmann::json::array();
};

spf::Input input(const std::string &mailFrom, const char *client = "192.0.2.1")
{
    spf::Input in{*IpAddress::parse(client), "helo.test", mailFrom};
    return in;
}

std::string word(const spf::Verdict &v) { return std::string(toString(v.result)) + " " + v.reason; }

} // namespace

class SpfHostileTest : public QObject {
    Q_OBJECT
private slots:
    void init() { m_clock.start(); }
    void cleanup() { QVERIFY2(m_clock.elapsed() < 5000, "too slow"); }

    void includeLoops()
    {
        Zone zone;
        zone.add("self.test", "TXT", "v=spf1 include:self.test -all");
        zone.add("a.test", "TXT", "v=spf1 include:b.test -all").add("b.test", "TXT", "v=spf1 redirect=a.test");
        const AnswersFile answers = zone.file();
        for (const char *from : {"x@self.test", "x@a.test"}) {
            const auto v = test::runSpf(input(from), answers);
            COMPARE_TEXT(word(v), "permerror lookup-limit");
            QCOMPARE(v.lookups, spf::maxLookupTerms + 1);
        }
    }

    void limitIsTenTermsNotEleven()
    {
        for (const int count : {10, 11}) {
            std::string record = "v=spf1";
            Zone zone;
            for (int i = 0; i < count; ++i) {
                const std::string name = "n" + std::to_string(i) + ".test";
                zone.add(name, "TXT", "v=spf1 ?all");
                record += " include:" + name;
            }
            zone.add("many.test", "TXT", record + " +all");
            const auto v = test::runSpf(input("x@many.test"), zone.file());
            COMPARE_TEXT(word(v), count == 10 ? "pass " : "permerror lookup-limit");
        }
    }

    void twoHundredIncludesAskForTen()
    {
        std::string record = "v=spf1";
        for (int i = 0; i < 200; ++i)
            record += " include:n" + std::to_string(i) + ".test";
        const AnswersFile answers = Zone().add("many.test", "TXT", record + " -all").file();
        DnsTable table;
        answers.answer({{"many.test", DnsType::TXT}}, true, table);
        DnsView view(table), audit(table);
        (void)spf::evaluate(input("x@many.test"), view);
        QCOMPARE(view.missing().size(), std::size_t(1));
        (void)spf::audit("many.test", audit);
        QCOMPARE(audit.missing().size(), std::size_t(spf::maxLookupTerms));
    }

    void treeOfIncludesIsCutByTheCounter()
    {
        Zone zone;
        for (int level = 0; level < 12; ++level) {
            const std::string next = "l" + std::to_string(level + 1) + ".test";
            zone.add("l" + std::to_string(level) + ".test", "TXT", "v=spf1 include:" + next + " include:" + next + " include:" + next + " -all");
        }
        int rounds = 0;
        COMPARE_TEXT(word(test::runSpf(input("x@l0.test"), zone.file(), &rounds)), "permerror lookup-limit");
        QVERIFY(rounds <= 12);
    }

    void hugeTransformers()
    {
        Zone zone;
        zone.add("digits.test", "TXT", "v=spf1 exists:%{s1000000r}.x.test exists:%{s99999999999999999999999999r+}.x.test ip4:192.0.2.1 -all");
        COMPARE_TEXT(word(test::runSpf(input("a+b@digits.test"), zone.file())), "pass ");
        zone.add("zero.test", "TXT", "v=spf1 exists:%{s0}.x.test +all");
        COMPARE_TEXT(word(test::runSpf(input("a@zero.test"), zone.file())), "permerror syntax");
    }

    void oversizedNames()
    {
        Zone zone;
        std::string long450;
        for (int i = 0; i < 45; ++i)
            long450 += "ninechars.";
        zone.add("long.test", "TXT", "v=spf1 a:" + long450 + "test include:" + std::string(64, 'x') + ".test +all");
        // The long name is cut from the left and then just has no address; a label of 64 octets is no domain to include.
        COMPARE_TEXT(word(test::runSpf(input("x@long.test"), zone.file())), "permerror include-none");
        COMPARE_TEXT(word(test::runSpf(input("x@" + long450 + "test"), zone.file())), "none domain-invalid");
        zone.add("macro.test", "TXT", "v=spf1 exists:%{l}%{l}%{l}%{l}%{l}%{l}%{l}%{l}.%{d} ip4:192.0.2.1 -all");
        COMPARE_TEXT(word(test::runSpf(input(std::string(1 << 20, 'q') + "@macro.test"), zone.file())), "pass ");
    }

    void bytesThatAreNoText()
    {
        Zone zone;
        zone.add("nul.test", "TXT", std::string("v=spf1 +all\0", 12)).add("nul2.test", "TXT", std::string("v=spf1 ip4:192.0.2.1\0 +all", 26));
        zone.add("delete.test", "TXT", "v=spf1 exp=a\x7F.test -all");
        for (const char *from : {"x@nul.test", "x@nul2.test", "x@delete.test"})
            COMPARE_TEXT(word(test::runSpf(input(from), zone.file())), "permerror syntax");
        COMPARE_TEXT(word(test::runSpf(input(std::string("a\0b@nul\0.test", 13)), zone.file())), "none domain-invalid");
    }

    void thousandPointers()
    {
        Zone zone;
        zone.add("ptr.test", "TXT", "v=spf1 ptr exists:%{p}.x.test -all");
        for (int i = 0; i < 1000; ++i)
            zone.add("1.2.0.192.in-addr.arpa", "PTR", "h" + std::to_string(i) + ".ptr.test");
        zone.add("h999.ptr.test", "A", "192.0.2.1");
        const AnswersFile answers = zone.file();
        DnsTable table;
        for (;;) {
            DnsView view(table);
            const auto v = spf::evaluate(input("x@ptr.test"), view);
            if (view.missing().empty()) {
                COMPARE_TEXT(word(v), "fail ");
                QVERIFY(view.used().size() <= 15);
                break;
            }
            answers.answer(view.missing(), true, table);
        }
    }

    void elevenMailServers()
    {
        for (const int count : {10, 11}) {
            Zone zone;
            zone.add("mx.test", "TXT", "v=spf1 mx -all");
            for (int i = 0; i < count; ++i) {
                zone.add("mx.test", "MX", "10 m" + std::to_string(i) + ".test");
                zone.add("m" + std::to_string(i) + ".test", "A", "192.0.2." + std::to_string(100 + i));
            }
            COMPARE_TEXT(word(test::runSpf(input("x@mx.test", "192.0.2.109"), zone.file())), count == 10 ? "pass " : "permerror mx-limit");
        }
    }

    void longRecordIsLinear()
    {
        std::string record = "v=spf1";
        while (record.size() < maxTxtAnswerBytes - 30)
            record += " ip4:198.51.100.1";
        Zone zone;
        zone.add("long.test", "TXT", record + " +all");
        const auto v = test::runSpf(input("x@long.test"), zone.file());
        COMPARE_TEXT(word(v), "pass ");
        QVERIFY(v.steps.size() <= 1000);
        zone.add("spaces.test", "TXT", "v=spf1" + std::string(60000, ' ') + "+all");
        COMPARE_TEXT(word(test::runSpf(input("x@spaces.test"), zone.file())), "pass ");
    }

    void explanationsCannotGrow()
    {
        std::string text;
        for (int i = 0; i < 10000; ++i)
            text += "%{s}";
        Zone zone;
        zone.add("exp.test", "TXT", "v=spf1 -all exp=why.test").add("why.test", "TXT", text);
        const auto v = test::runSpf(input(std::string(5000, 'a') + "@exp.test"), zone.file());
        COMPARE_TEXT(word(v), "fail ");
        QVERIFY(!v.explanation);
    }

private:
    QElapsedTimer m_clock;
};

QTEST_GUILESS_MAIN(SpfHostileTest)
#include "SpfHostileTest.moc"
