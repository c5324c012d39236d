// Remembered verdicts: the same as worked out afresh, and never given where anything they rest on has changed.

#include "core/dns/AnswersFile.h"
#include "core/spf/SpfEvaluate.h"
#include "tests/support/ToString.h"

#include <QTest>

using namespace heloscope;

namespace {

// "name TYPE" to value; the sender's own zone, where nothing has changed.
const std::map<std::string, std::string> published = {
    {"m.test TXT", "v=spf1 include:a.test include:b.test -all"},
    {"a.test TXT", "v=spf1 ip4:192.0.2.1 ?all"},
    {"b.test TXT", "v=spf1 a:host.test ~all"},
    {"host.test A", "192.0.2.9"},
    {"local.test TXT", "v=spf1 include:a.test exists:%{l}.list.test -all"},
    {"ann.list.test A", "127.0.0.2"},
    {"slow.test TXT", "v=spf1 include:a.test a:slow-host.test -all"},
    {"slow-host.test A", "!SERVFAIL"},
};

struct Run {
    std::string verdict, used;
};

// Round by round, as a driver does.
Run evaluated(std::map<std::string, std::string> records, const std::string &changed, const std::string &value, const char *client, const char *mailFrom)
{
    if (!changed.empty())
        records[changed] = value;
    AnswersFile zone;
    for (const auto &[key, text] : records) {
        const std::string name = key.substr(0, key.find(' '));
        if (text.starts_with('!'))
            (void)zone.add(R"([{"name":")" + name + R"(","type":"A","error":")" + text.substr(1) + R"("}])");
        else if (!text.empty())
            (void)zone.addShort(key, text);
    }
    DnsTable table;
    while (true) {
        DnsView view(table);
        const spf::Verdict v = spf::evaluate({*IpAddress::parse(client), "helo.test", mailFrom}, view);
        if (!view.missing().empty()) {
            zone.answer(view.missing(), true, table);
            continue;
        }
        Run run{std::string(toString(v.result)) + "|" + v.domain + "|" + v.reasonDetail + "|" + std::to_string(v.lookups), {}};
        for (const spf::Step &step : v.steps)
            run.verdict.append("|").append(step.domain).append(" ").append(step.term).append(step.matched ? "!" : "").append(step.note);
        for (const DnsView::Used &used : view.used())
            run.used += used.question().name + " ";
        return run;
    }
}

} // namespace

class SpfMemoTest : public QObject {
    Q_OBJECT
private slots:
    void againOnlyFromTheSameAnswers_data()
    {
        QTest::addColumn<QByteArray>("mailFrom");
        QTest::addColumn<QByteArray>("changed");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("result");
        // clang-format off
        const struct { const char *name, *mailFrom, *changed, *value, *result; } rows[] = {
            {"the same", "ann@m.test", "", "", "pass"},
            {"another mailbox", "bob@m.test", "", "", "pass"},
            {"letters in another case", "ann@M.test", "", "", "pass"},
            {"the last answer", "ann@m.test", "host.test A", "192.0.2.8", "fail"},
            {"the last answer gone", "ann@m.test", "host.test A", "", "fail"},
            {"the last answer fails", "ann@m.test", "host.test A", "!SERVFAIL", "temperror"},
            {"an include", "ann@m.test", "a.test TXT", "v=spf1 ip4:192.0.2.9 ?all", "pass"},
            {"an include gone", "ann@m.test", "b.test TXT", "", "permerror"},
            {"the record", "ann@m.test", "m.test TXT", "v=spf1 include:a.test ~all", "softfail"},
            {"a listed mailbox", "ann@local.test", "", "", "pass"},
            {"an unlisted mailbox", "bob@local.test", "", "", "fail"},
            {"a failure", "ann@slow.test", "", "", "temperror"},
            {"a failure mended", "ann@slow.test", "slow-host.test A", "192.0.2.9", "pass"},
        };
        // clang-format on
        for (const auto &row : rows)
            QTest::newRow(row.name) << QByteArray(row.mailFrom) << QByteArray(row.changed) << QByteArray(row.value) << QByteArray(row.result);
    }
    void againOnlyFromTheSameAnswers()
    {
        QFETCH(QByteArray, mailFrom);
        QFETCH(QByteArray, changed);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, result);
        // The first of these may come from another row's; that row has compared it.
        const Run fresh = evaluated(published, changed.toStdString(), value.toStdString(), "192.0.2.9", mailFrom.constData());
        QVERIFY2(fresh.verdict.starts_with(result.toStdString() + "|"), fresh.verdict.c_str());
        for (const char *sender : {"ann@m.test", "ann@local.test", "ann@slow.test"})
            evaluated(published, {}, {}, "192.0.2.9", sender);
        for (int time = 0; time < 3; ++time) {
            const Run again = evaluated(published, changed.toStdString(), value.toStdString(), "192.0.2.9", mailFrom.constData());
            COMPARE_TEXT(again.verdict, fresh.verdict);
            COMPARE_TEXT(again.used, fresh.used);
        }
        QVERIFY(evaluated(published, {}, {}, "192.0.2.77", "ann@m.test").verdict.starts_with("fail|"));
    }
};

QTEST_GUILESS_MAIN(SpfMemoTest)
#include "SpfMemoTest.moc"
