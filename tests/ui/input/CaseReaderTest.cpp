#include "ui/input/CaseReader.h"
#include "tests/support/ToString.h"
#include "ui/input/CaseOptions.h"

using namespace heloscope;
using namespace heloscope::input;

class CaseReaderTest : public QObject {
    Q_OBJECT
private slots:
    void optionsSurvive()
    {
        Options options;
        options.now = *parseRfc3339("2026-09-04T12:00:00Z");
        options.clientIp = "192.0.2.1";
        options.mailFrom = "";
        options.rcptTo = {"a@b.example", "c@d.example"};
        options.wrote = Wrote::No;
        options.undo = Undo::Skip;
        options.userBorder = 3;
        options.askMailboxNames = false;
        const auto back = readOptions(writeOptions(options));
        QVERIFY(back);
        QCOMPARE(back->now, options.now);
        QVERIFY(back->clientIp == options.clientIp && back->mailFrom == options.mailFrom && !back->helo);
        QCOMPARE(back->rcptTo, options.rcptTo);
        QVERIFY(back->wrote == Wrote::No && back->undo == Undo::Skip && back->userBorder == 3u && !back->askMailboxNames);
    }

    void wrongOptionsAreNamed()
    {
        for (const char *text : {R"({"now":"soon"})", R"({"undo":1})", R"({"border":-1})", R"({"rcpt_to":[1]})", R"({"helo":{}})"}) {
            const auto read = readOptions(text);
            QVERIFY2(!read, text);
            QVERIFY2(read.error().detail.starts_with("options."), read.error().detail.c_str());
        }
        QVERIFY(readOptions(R"({"now":"2026-09-04T12:00:00Z","later":1})"));
    }

    void caseIsRead()
    {
        const auto saved = readCase(R"({"heloscope_case":1,"message":"RnJvbTogYQ==","answers":[{"name":"x.example","type":"TXT","value":"v=spf1 -all"}],
            "profile":{"domains":["own.example"]},"options":{"now":"2026-09-04T12:00:00Z"},
            "report":{"source":{"path":"a.mbox","index":2,"kind":"mbox-entry"}}})");
        QVERIFY2(saved, saved ? "" : saved.error().detail.c_str());
        COMPARE_TEXT(saved->message, "From: a");
        QVERIFY(saved->kind == SourceKind::MboxEntry && saved->index == 2 && saved->options.offline);
        COMPARE_TEXT(saved->path, "a.mbox");
        QVERIFY(saved->profile.ownsDomain("own.example"));
        const auto answer = saved->answers.lookUp({"x.example", DnsType::TXT}, false);
        QVERIFY(answer && answer->answered());
    }

    void damagedCaseSaysWhere_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("no JSON") << QByteArray("{\"heloscope_case\":") << QByteArray("not JSON");
        QTest::newRow("no mark") << QByteArray("{\"message\":\"\"}") << QByteArray("heloscope_case");
        QTest::newRow("no message") << QByteArray("{\"heloscope_case\":1}") << QByteArray("message");
        QTest::newRow("no base64") << QByteArray("{\"heloscope_case\":1,\"message\":\"?\"}") << QByteArray("base64");
        QTest::newRow("edited") << QByteArray(R"({"heloscope_case":1,"message":"RnJvbTogYQ==","sha256":{"message":"00"}})") << QByteArray("SHA-256");
        QTest::newRow("bad answers") << QByteArray(R"({"heloscope_case":1,"message":"RnJvbTogYQ==","answers":[1]})") << QByteArray("answers");
        const auto nested = [](int depth) { // the object itself is one level
            return "{\"heloscope_case\":1,\"later\":" + QByteArray(depth - 1, '[') + QByteArray(depth - 1, ']') + "}";
        };
        QTest::newRow("depth 64") << nested(64) << QByteArray("message is missing");
        QTest::newRow("depth 65") << nested(65) << QByteArray("deeper than 64");
        QTest::newRow("newer") << QByteArray(R"({"heloscope_case":2,"message":""})") << QByteArray("newer");
    }

    void damagedCaseSaysWhere()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, says);
        const auto read = readCase(test::text(text));
        QVERIFY(!read);
        QVERIFY2(QByteArray::fromStdString(read.error().detail).contains(says), read.error().detail.c_str());
    }
};

QTEST_GUILESS_MAIN(CaseReaderTest)
#include "CaseReaderTest.moc"
