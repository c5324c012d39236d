// What leaves the machine is what the report shows: each question that is sent stands in it, for an analysis with several rounds of look-ups.
#include "core/dns/AnswersFile.h"
#include "core/dns/live/LiveAnalysis.h"

#include "tests/support/ToString.h"

using namespace heloscope;

namespace {

std::string messageOf(const std::string &from, const std::string &mailFrom)
{
    return "Return-Path: <" + mailFrom
        + ">\r\n"
          "Received: from mail.plain.test (mail.plain.test [192.0.2.7]) by mx.reader.test (Postfix) with ESMTP id 4F; Sat, 21 Nov 2026 10:00:00 +0000\r\n"
          "From: Sender <"
        + from + ">\r\nTo: reader@reader.test\r\nSubject: x\r\nDate: Sat, 21 Nov 2026 09:59:00 +0000\r\nMessage-ID: <1@plain.test>\r\n\r\nHello\r\n";
}

// Which names exist beside the record of each row. The client is 192.0.2.7.
constexpr std::string_view others = R"([
    {"name": "yes.test", "type": "TXT", "value": "v=spf1 ip4:192.0.2.7 -all"},
    {"name": "no.test", "type": "TXT", "value": "v=spf1 ip4:198.51.100.1 -all"},
    {"name": "deep.test", "type": "TXT", "value": "v=spf1 include:no.test include:yes.test include:never.test -all"},
    {"name": "deep-no.test", "type": "TXT", "value": "v=spf1 include:no.test a:no.test mx:one.test ~all"},
    {"name": "no.test", "type": "A", "value": "198.51.100.1"},
    {"name": "yes.test", "type": "A", "value": "192.0.2.7"},
    {"name": "one.test", "type": "MX", "value": "10 never.test"},
    {"name": "three.test", "type": "MX", "value": "30 never.test"},
    {"name": "three.test", "type": "MX", "value": "20 yes.test"},
    {"name": "three.test", "type": "MX", "value": "10 no.test"},
    {"name": "7.2.0.192.in-addr.arpa", "type": "PTR", "value": "mail.plain.test"},
    {"name": "7.2.0.192.in-addr.arpa", "type": "PTR", "value": "other.mail.plain.test"},
    {"name": "mail.plain.test", "type": "A", "value": "192.0.2.7"},
    {"name": "news.plain.test", "type": "A", "value": "192.0.2.7"}
])";

class Zone : public dns::DnsTransport {
public:
    explicit Zone(const AnswersFile &answers) : m_answers(answers) {}
    std::set<DnsQuestion> asked;
    std::vector<dns::DnsReply> exchange(std::span<const DnsQuestion> questions, const dns::DnsCall &call) override
    {
        std::vector<dns::DnsReply> replies(questions.size());
        for (std::size_t i = 0; i < questions.size(); ++i) {
            asked.insert(questions[i]);
            replies[i].answer = *m_answers.lookUp(questions[i], true);
            if (call.replied)
                call.replied(i, replies[i]);
        }
        return replies;
    }
    std::string description() const override { return "zone"; }

private:
    const AnswersFile &m_answers;
};

std::string listed(const std::set<DnsQuestion> &questions)
{
    std::string text;
    for (const DnsQuestion &question : questions)
        text += question.name + " " + std::string(toString(question.type)) + "\n";
    return text;
}

} // namespace

class AskedIsShownTest : public QObject {
    Q_OBJECT
private slots:
    void everyQuestionIsShown_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("mailFrom");
        QTest::addColumn<QByteArray>("record");   // SPF, of the domain of mailFrom
        QTest::addColumn<QByteArray>("dmarc");    // of plain.test
        QTest::addColumn<QByteArray>("expected"); // SPF and DMARC
        QTest::addColumn<bool>("never");          // something is asked about never.test
        const char *const own = "a@plain.test", *const part = "b@bounce.plain.test", *const reject = "v=DMARC1; p=reject";
        // clang-format off
        const struct { const char *row, *from, *mailFrom, *record, *dmarc, *expected; bool never; } rows[] = {
            {"first include", own, own, "include:yes.test include:never.test -all", reject, "pass pass", false},
            {"first inside", own, own, "include:deep.test include:never.test -all", reject, "pass pass", false},
            {"before everything", own, own, "ip4:192.0.2.7 include:never.test a:never.test mx:never.test exists:never.test redirect=never.test", reject, "pass pass", false},
            {"last of all", own, own, "include:no.test a:no.test include:never.test mx:one.test include:yes.test -all", reject, "permerror fail", true},
            {"late", own, own, "include:no.test a:no.test exists:nothing.test mx:one.test include:yes.test -all", reject, "pass pass", true},
            {"none", own, own, "include:deep-no.test include:no.test -all", reject, "fail fail", true},
            {"redirect", own, own, "a:no.test redirect=deep.test", reject, "pass pass", false},
            {"host of an mx", own, own, "mx:three.test include:never.test -all", reject, "pass pass", false},
            {"a client's name", own, own, "ptr include:never.test -all", reject, "pass pass", false},
            {"a client's name in a macro", own, own, "a:%{p} include:never.test -all", reject, "pass pass", false},
            {"sender below the author", own, part, "include:no.test include:yes.test -all", reject, "pass pass", false},
            {"sender below the author fails", own, part, "include:no.test -all", reject, "fail fail", false},
            {"walk ends early", own, own, "include:yes.test -all", "v=DMARC1; p=reject; psd=n", "pass pass", false},
            {"indicator of its own", "a@news.plain.test", own, "include:yes.test -all", reject, "pass pass", false},
        };
        // clang-format on
        for (const auto &row : rows)
            QTest::newRow(row.row) << QByteArray(row.from) << QByteArray(row.mailFrom) << QByteArray(row.record) << QByteArray(row.dmarc)
                                   << QByteArray(row.expected) << row.never;
    }
    void everyQuestionIsShown()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, mailFrom);
        QFETCH(QByteArray, record);
        QFETCH(QByteArray, dmarc);
        QFETCH(QByteArray, expected);
        QFETCH(bool, never);
        const std::string domain = mailFrom.mid(mailFrom.indexOf('@') + 1).toStdString();
        AnswersFile answers;
        QVERIFY(answers.add(others).has_value());
        QVERIFY(answers.addShort(domain + " TXT", "v=spf1 " + record.toStdString()).has_value());
        QVERIFY(answers.addShort("_dmarc.plain.test TXT", dmarc.toStdString()).has_value());
        QVERIFY(answers.addShort("default._bimi.news.plain.test TXT", "v=BIMI1; l=https://plain.test/l.svg").has_value());
        Options options;
        options.now = *parseRfc3339("2026-11-21T12:00:00Z");
        const auto facts = parse(messageOf(from.toStdString(), mailFrom.toStdString()), {}, options);
        QVERIFY(facts.has_value());
        // With somebody who watches, each pass makes a report, and asks for what that needs as well.
        for (const bool watched : {false, true}) {
            Zone zone(answers);
            LiveOptions live;
            live.transport = &zone;
            if (watched)
                live.observe = [](const LiveProgress &) {};
            DnsTable table;
            const ReportPtr report = analyseLive(*facts, table, {}, options, live);
            COMPARE_TEXT(std::string(toString(report->spf->result)) + " " + std::string(toString(report->dmarc->result)), test::text(expected));
            std::set<DnsQuestion> shown;
            for (const auto &[question, answer] : report->dns)
                shown.insert(question);
            COMPARE_TEXT(listed(zone.asked), listed(shown));
            QCOMPARE(listed(zone.asked).find("never.test") != std::string::npos, never);
        }
    }
};

QTEST_GUILESS_MAIN(AskedIsShownTest)
#include "AskedIsShownTest.moc"
