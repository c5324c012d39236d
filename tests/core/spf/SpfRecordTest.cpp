#include "core/spf/SpfRecord.h"
#include "core/spf/SpfCoverage.h"
#include "tests/support/ToString.h"

using namespace heloscope;

class SpfRecordTest : public QObject {
    Q_OBJECT
private slots:
    void terms_data()
    {
        QTest::addColumn<QByteArray>("terms");
        QTest::addColumn<QByteArray>("offender"); // empty = the record is well-formed
        const auto good = [](std::initializer_list<const char *> list) {
            for (const char *terms : list)
                QTest::newRow(terms[0] ? terms : "empty") << QByteArray(terms) << QByteArray();
        };
        const auto bad = [](std::initializer_list<const char *> list) {
            for (const char *terms : list) {
                const QByteArray text(terms);
                QTest::newRow(terms) << text << text.mid(text.lastIndexOf(' ') + 1);
            }
        };
        good({"",
              "-all",
              "+ALL",
              "  a   mx  ",
              "a/24",
              "a//64",
              "a/24//64",
              "A:example.com/0",
              "mx/32//128",
              "a:%{d}/24",
              "a:foo:bar/baz.example.com",
              "ip4:192.0.2.1",
              "ip4:0.0.0.0/0",
              "ip6:::/0",
              "ip6:::ffff:192.0.2.1/96",
              "ip6:2001:DB8::1",
              "include:example.com",
              "ptr",
              "ptr:example.com",
              "exists:%{i}.example.com",
              "redirect=example.com",
              "exp=example.com",
              "moo=%{c}",
              "unknown=",
              "ip4=example",
              "a.b-c_d=x",
              "a:example.com.",
              "redirect=a.example exp=b.example -all",
              "x=1 x=2"});
        bad({"all:",
             "all/8",
             "all=",
             "-all:example.com",
             "include",
             "include:",
             "include:example.com/24",
             "exists",
             "exists:",
             "exists:example.com/8",
             "ptr:",
             "ptr/8",
             "a:",
             "a/",
             "a//",
             "a/33",
             "a/032",
             "a//129",
             "a//01",
             "a/24/64",
             "a/24//",
             "a:/24",
             "a:example.com:8080",
             "a:museum",
             "a:111.222.33.44",
             "mx:",
             "ip4",
             "ip4:",
             "ip4:192.0.2",
             "ip4:192.0.2.1/33",
             "ip4:192.0.2.1/",
             "ip4:192.0.2.01",
             "ip4:192.0.2.1/08",
             "ip4:::1",
             "ip4:192.0.2.1//24",
             "ip6",
             "ip6:",
             "ip6:192.0.2.1",
             "ip6:2001:db8::/129",
             "ip6:1::2::3",
             "redirect:example.com",
             "exp:example.com",
             "redirect=",
             "exp=",
             "exp=a b",
             "redirect=a.example redirect=b.example",
             "exp=a.example EXP=b.example",
             "moo",
             "-redirect=a.example",
             "--all",
             "+",
             "?",
             "a,mx",
             "moo=%{x}",
             "moo=%",
             "=x",
             "1a=x",
             "all\t",
             "a\rmx",
             "\x80"
             "a",
             "a:example.com\x7F",
             "%{d}"});
        // "all=" is an unknown modifier, "exp=a" ends like no domain.
    }
    void terms()
    {
        QFETCH(QByteArray, terms);
        QFETCH(QByteArray, offender);
        if (terms == "all=")
            offender.clear();
        if (terms == "exp=a b")
            offender = "exp=a";
        const auto record = spf::parseRecord("v=spf1" + (terms.isEmpty() ? std::string() : " " + test::text(terms)));
        COMPARE_TEXT(record ? std::string() : record.error(), test::text(offender));
    }

    void firstErrorAnywhereIsFound() { COMPARE_TEXT(spf::parseRecord("v=spf1 +all ip4:1.2.3 moo").error(), "ip4:1.2.3"); }

    void selection_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("spf1");
        QTest::addColumn<bool>("pra");
        // clang-format off
        const struct { const char *value; bool spf1, pra; } rows[] = {
            {"v=spf1", true, true}, {"V=SPF1 -all", true, true}, {"v=spf1 ", true, true}, {"v=spf10", false, false}, {"v=spf1\t-all", false, false},
            {" v=spf1", false, false}, {"spf2.0/pra -all", false, true}, {"SPF2.0/mfrom,PRA", false, true}, {"spf2.0/mfrom -all", false, false},
            {"spf2.0/unknown,pra -all", false, true}, {"spf2.0/ -all", false, false}, {"spf2.0 -all", false, false}, {"", false, false},
        };
        // clang-format on
        for (const auto &row : rows)
            QTest::newRow(row.value[0] ? row.value : "empty") << QByteArray(row.value) << row.spf1 << row.pra;
    }
    void selection()
    {
        QFETCH(QByteArray, value);
        QFETCH(bool, spf1);
        QFETCH(bool, pra);
        const std::vector<std::string> values = {"some text", test::text(value)};
        QCOMPARE(spf::selectRecords(values, spf::RecordScope::Spf1).size(), std::size_t(spf1 ? 1 : 0));
        QCOMPARE(spf::selectRecords(values, spf::RecordScope::Pra).size(), std::size_t(pra ? 1 : 0));
    }

    void scopedRecordsGoFirst()
    {
        const std::vector<std::string> values = {"v=spf1 +all", "spf2.0/pra -all", "spf2.0/mfrom ?all"};
        COMPARE_TEXT(spf::selectRecords(values, spf::RecordScope::Pra).at(0), "spf2.0/pra -all");
        COMPARE_TEXT(spf::selectRecords(values, spf::RecordScope::MailFrom).at(0), "spf2.0/mfrom ?all");
        COMPARE_TEXT(spf::selectRecords(values, spf::RecordScope::Spf1).at(0), "v=spf1 +all");
        const std::vector<std::string> twice = {"spf2.0/pra -all", "spf2.0/pra,mfrom ?all"};
        QCOMPARE(spf::selectRecords(twice, spf::RecordScope::Pra).size(), std::size_t(2));
    }

    void neverSends()
    {
        for (const char *text : {"v=spf1 -all", "v=spf1   -ALL exp=a.example", "v=spf1 -ip4:192.0.2.1 -all", "v=spf1 -all +all"})
            QVERIFY2(spf::parseRecord(text)->neverSends(), text);
        for (const char *text : {"v=spf1", "v=spf1 ~all", "v=spf1 a -all", "v=spf1 ?mx -all", "v=spf1 redirect=a.example", "v=spf1 +all"})
            QVERIFY2(!spf::parseRecord(text)->neverSends(), text);
    }

    void coverageIsAUnion()
    {
        spf::Coverage coverage;
        QCOMPARE(coverage.count(), 0.0);
        coverage.add(*IpAddress::parse("192.0.2.77"), 24);
        coverage.add(*IpAddress::parse("192.0.2.1"), 32);
        coverage.add(*IpAddress::parse("192.0.3.0"), 24);
        QCOMPARE(coverage.count(), 512.0);
        coverage.add(*IpAddress::parse("2001:db8::1"), 0);
        QCOMPARE(coverage.count(), 512.0);
        coverage.add(*IpAddress::parse("0.0.0.0"), 1);
        QVERIFY(coverage.count() < spf::Coverage::everything);
        coverage.add(*IpAddress::parse("128.0.0.0"), 1);
        QVERIFY(coverage.count() >= spf::Coverage::everything);
        coverage.addAll();
        QCOMPARE(coverage.count(), 4294967296.0);
    }
};

QTEST_GUILESS_MAIN(SpfRecordTest)
#include "SpfRecordTest.moc"
