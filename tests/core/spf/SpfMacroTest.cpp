#include "core/spf/SpfMacro.h"
#include "tests/support/ToString.h"

using namespace heloscope;
using spf::MacroPlace;

namespace {

spf::MacroContext context()
{
    spf::MacroContext facts;
    facts.localPart = "strong-bad";
    facts.senderDomain = "email.example.com";
    facts.domain = "email.example.com";
    facts.helo = "mx.example.org";
    facts.receiver = "unknown";
    facts.client = *IpAddress::parse("192.0.2.3");
    facts.now = 1'700'000'000;
    facts.validatedName = "mx.example.org";
    return facts;
}

} // namespace

class SpfMacroTest : public QObject {
    Q_OBJECT
private slots:
    void expansions_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        // clang-format off
        const struct { const char *text, *expected; } rows[] = {
            // The examples of RFC 7208 §7.4.
            {"%{s}", "strong-bad@email.example.com"}, {"%{o}", "email.example.com"}, {"%{d}", "email.example.com"},
            {"%{d4}", "email.example.com"}, {"%{d3}", "email.example.com"}, {"%{d2}", "example.com"}, {"%{d1}", "com"},
            {"%{dr}", "com.example.email"}, {"%{d2r}", "example.email"}, {"%{l}", "strong-bad"}, {"%{l-}", "strong.bad"},
            {"%{lr}", "strong-bad"}, {"%{lr-}", "bad.strong"}, {"%{l1r-}", "strong"},
            {"%{ir}.%{v}._spf.%{d2}", "3.2.0.192.in-addr._spf.example.com"},
            {"%{lr-}.lp._spf.%{d2}", "bad.strong.lp._spf.example.com"},
            {"%{lr-}.lp.%{ir}.%{v}._spf.%{d2}", "bad.strong.lp.3.2.0.192.in-addr._spf.example.com"},
            {"%{d2}.trusted-domains.example.net", "example.com.trusted-domains.example.net"},
            // Our own.
            {"%{h}.%{p}", "mx.example.org.mx.example.org"}, {"a%%b%_c%-d.%{v}", "a%b c%20d.in-addr"}, {"%{S}", "strong-bad%40email.example.com"},
            {"%{L1R-}", "strong"}, {"%{d99999999999999999999999}", "email.example.com"}, {"%{d1000000r}", "com.example.email"},
            {"%{d2.-}", "example.com"}, {"%{s@}", ""}, {"x.%{d}.example.", "x.email.example.com.example"},
        };
        // clang-format on
        for (const auto &row : rows)
            QTest::newRow(row.text) << QByteArray(row.text) << QByteArray(row.expected);
    }
    void expansions()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        const auto macro = spf::parseMacroString(test::text(text), MacroPlace::DomainSpec);
        COMPARE_TEXT(macro ? spf::expandDomain(*macro, context()) : "", test::text(expected));
    }

    void v6IsNibblesInNamesAndReadableInText()
    {
        spf::MacroContext facts = context();
        facts.client = *IpAddress::parse("2001:db8::cb01");
        const auto name = spf::parseMacroString("%{ir}.%{v}._spf.%{d2}", MacroPlace::DomainSpec);
        COMPARE_TEXT(spf::expandDomain(*name, facts), "1.0.B.C.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.B.D.0.1.0.0.2.ip6._spf.example.com");
        const auto text = spf::parseMacroString("%{c} %{t} %{r}", MacroPlace::Explanation);
        COMPARE_TEXT(spf::expandExplanation(*text, facts).value(), "2001:db8::cb01 1700000000 unknown");
    }

    void syntaxErrors_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"%",       "%a",     "%{",          "%{}",        "%{x}",       "%{d",
                                 "%{d0}",   "%{d00}", "%{dd}",       "%{d-r}",     "%{d2r3}",    "%{c}.example.com",
                                 "%{t}",    "%{r}",   "%{d}%",       "a b.com",    "a\tb.com",   "\x80.com",
                                 "",        "museum", "example.123", "example.-a", "example.a-", "example..",
                                 "%{d}com", "a:8080", "%{d}/24",     "%(d)",       "%{ d}",      "x.%{d}."})
            QTest::newRow(text[0] ? text : "empty") << QByteArray(text);
    }
    void syntaxErrors()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!spf::parseMacroString(test::text(text), MacroPlace::DomainSpec));
    }

    void placesDiffer()
    {
        QVERIFY(spf::parseMacroString("%{c} says no", MacroPlace::Explanation));
        QVERIFY(!spf::parseMacroString("says no", MacroPlace::Modifier));
        QVERIFY(spf::parseMacroString("%{c}", MacroPlace::Modifier));
        QVERIFY(spf::parseMacroString("", MacroPlace::Modifier));
        QVERIFY(spf::parseMacroString("example.a1", MacroPlace::DomainSpec));
        QVERIFY(spf::parseMacroString("example.1-1", MacroPlace::DomainSpec));
        QVERIFY(spf::parseMacroString("a%%", MacroPlace::DomainSpec));
    }

    void longNamesLoseLabelsFromTheLeft()
    {
        spf::MacroContext facts = context();
        const std::string local(300, 'x');
        facts.localPart = local;
        const auto macro = spf::parseMacroString("%{l}.%{d}", MacroPlace::DomainSpec);
        COMPARE_TEXT(spf::expandDomain(*macro, facts), "email.example.com");
        std::string dotted;
        for (int i = 0; i < 200; ++i)
            dotted += "ab.";
        facts.localPart = std::string_view(dotted).substr(0, 599);
        const std::string name = spf::expandDomain(*macro, facts);
        QVERIFY(name.size() <= 253 && name.size() > 249);
        QVERIFY(name.starts_with("ab.ab."));
    }

    void hostileTextStaysSmall()
    {
        spf::MacroContext facts = context();
        const std::string huge(1 << 20, 'a');
        facts.localPart = huge;
        std::string text;
        for (int i = 0; i < 10000; ++i)
            text += "%{s}";
        const auto macro = spf::parseMacroString(text, MacroPlace::DomainSpec);
        QVERIFY(spf::expandDomain(*macro, facts).size() <= 20000);
        const auto explanation = spf::parseMacroString(text, MacroPlace::Explanation);
        QVERIFY(!spf::expandExplanation(*explanation, facts));
        facts.localPart = "a\nb";
        QVERIFY(!spf::expandExplanation(*spf::parseMacroString("%{l}", MacroPlace::Explanation), facts));
    }
};

QTEST_GUILESS_MAIN(SpfMacroTest)
#include "SpfMacroTest.moc"
