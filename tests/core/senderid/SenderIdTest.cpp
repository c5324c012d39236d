#include "core/senderid/SenderIdEvaluate.h"

#include "core/dns/AnswersFile.h"
#include "core/message/MessageParse.h"
#include "core/spf/SpfEvaluate.h"
#include "tests/support/ToString.h"

using namespace heloscope;

namespace {

enum class Spf { Unknown, Given };

std::string run(const std::string &from, std::optional<spf::Input> smtp, Spf given = Spf::Unknown)
{
    AnswersFile zone;
    (void)zone.add("[{\"name\":\"both.test\",\"type\":\"TXT\",\"value\":\"v=spf1 -all\"},"
                   "{\"name\":\"both.test\",\"type\":\"TXT\",\"value\":\"spf2.0/mfrom,pra exists:%{l}.list.test -all\"},"
                   "{\"name\":\"a.list.test\",\"type\":\"A\",\"value\":\"127.0.0.2\"},"
                   "{\"name\":\"each.test\",\"type\":\"TXT\",\"value\":\"v=spf1 exists:%{l}.list.test -all\"},"
                   "{\"name\":\"far.test\",\"type\":\"TXT\",\"value\":\"v=spf1 redirect=each.test\"},"
                   "{\"name\":\"plain.test\",\"type\":\"TXT\",\"value\":\"v=spf1 ip4:192.0.2.1 -all\"},"
                   "{\"name\":\"two.test\",\"type\":\"TXT\",\"value\":\"spf2.0/pra +all\"},"
                   "{\"name\":\"two.test\",\"type\":\"TXT\",\"value\":\"spf2.0/pra -all\"},"
                   "{\"name\":\"slow.test\",\"type\":\"TXT\",\"error\":\"TIMEOUT\"}]");
    const auto message = splitMessage("From: " + from + "\r\n\r\nbody\r\n", SourceKind::Message);
    DnsTable table;
    for (;;) {
        DnsView view(table);
        const std::optional<spf::Verdict> spf = given == Spf::Given ? std::optional(spf::evaluate(*smtp, view)) : std::nullopt;
        const senderid::Verdict v = senderid::evaluate(senderid::findPra(**message), smtp, view, spf ? &*spf : nullptr);
        if (view.missing().empty())
            return std::string(toString(v.result)) + "|" + v.pra + "|" + v.scope + "|" + v.reason;
        zone.answer(view.missing(), true, table);
    }
}

} // namespace

class SenderIdTest : public QObject {
    Q_OBJECT
private slots:
    void verdicts_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("expected");
        // clang-format off
        const struct { const char *from, *expected; } rows[] = {
            {"a@both.test", "pass|a@both.test|pra|"}, {"b@both.test", "fail|b@both.test|pra|"}, {"b@plain.test", "pass|b@plain.test|spf1|"},
            {"b@two.test", "permerror|b@two.test||multiple-records"}, {"b@slow.test", "temperror|b@slow.test||dns-failure"},
            {"b@gone.test", "none|b@gone.test||no-record"}, {"a@both.test, b@both.test", "fail|||not-one-mailbox"},
        };
        // clang-format on
        for (const auto &row : rows)
            QTest::newRow(row.from) << QByteArray(row.from) << QByteArray(row.expected);
    }
    void verdicts()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, expected);
        // The SMTP sender plays no part.
        COMPARE_TEXT(run(test::text(from), spf::Input{*IpAddress::parse("192.0.2.1"), "helo.test", "x@elsewhere.test"}), test::text(expected));
    }

    // What SPF said of the same sender is taken over, but not where a record for Sender ID says something else.
    void afterSpfOfTheSameSender_data() { verdicts_data(); }
    void afterSpfOfTheSameSender()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, expected);
        COMPARE_TEXT(run(test::text(from), spf::Input{*IpAddress::parse("192.0.2.1"), "helo.test", test::text(from)}, Spf::Given), test::text(expected));
    }

    // SPF's answer for another sender of the same domain, unless a macro tells them apart.
    void afterSpfOfTheSameDomain_data()
    {
        QTest::addColumn<QByteArray>("sender");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("expected");
        // clang-format off
        const struct { const char *sender, *from, *expected; } rows[] = {
            {"a@plain.test", "b@Plain.test", "pass|b@Plain.test|spf1|"}, {"a@each.test", "b@each.test", "fail|b@each.test|spf1|"},
            {"b@each.test", "a@each.test", "pass|a@each.test|spf1|"},    {"a@far.test", "b@far.test", "fail|b@far.test|spf1|"},
            {"b@far.test", "a@far.test", "pass|a@far.test|spf1|"},       {"a@both.test", "b@both.test", "fail|b@both.test|pra|"},
        };
        // clang-format on
        for (const auto &row : rows)
            QTest::newRow((std::string(row.sender) + " " + row.from).c_str()) << QByteArray(row.sender) << QByteArray(row.from) << QByteArray(row.expected);
    }
    void afterSpfOfTheSameDomain()
    {
        QFETCH(QByteArray, sender);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, expected);
        COMPARE_TEXT(run(test::text(from), spf::Input{*IpAddress::parse("192.0.2.1"), "helo.test", test::text(sender)}, Spf::Given), test::text(expected));
    }

    void takesSpfOverOnlyWithoutMacros()
    {
        const senderid::Pra pra{"b@plain.test", "plain.test", "From", {}};
        const spf::Input smtp{*IpAddress::parse("192.0.2.1"), "helo.test", "a@plain.test"};
        const auto takesOver = [&](std::string_view record, std::string_view term, AuthResult result) {
            spf::Verdict given;
            given.result = result;
            given.record = record;
            given.steps = spf::Steps({{0, "plain.test", term, true, result, {}}});
            const DnsTable nothingKnown;
            DnsView view(nothingKnown);
            return senderid::evaluate(pra, smtp, view, &given).result == result && view.missing().empty();
        };
        QVERIFY(takesOver("v=spf1 -all", "-all", AuthResult::Fail));
        QVERIFY(!takesOver("v=spf1 -all exp=%{l}.plain.test", "-all", AuthResult::Fail));
        QVERIFY(!takesOver("v=spf1 include:x.test", "exists:%{s}.x.test", AuthResult::Pass));
        // An explanation may hide behind a redirect.
        QVERIFY(takesOver("v=spf1 redirect=x.test", "redirect=x.test", AuthResult::Pass));
        QVERIFY(!takesOver("v=spf1 redirect=x.test", "redirect=x.test", AuthResult::Fail));
    }

    void withoutClientOnlyThePraIsKnown() { COMPARE_TEXT(run("a@both.test", std::nullopt), "not-checked|a@both.test||no-client"); }
};

QTEST_GUILESS_MAIN(SenderIdTest)
#include "SenderIdTest.moc"
