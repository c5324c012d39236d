#include "core/authres/AuthResParse.h"

#include "tests/support/ToString.h"

#include <algorithm>

using namespace heloscope;
using namespace heloscope::authres;
using heloscope::test::text;

class ReceivedSpfParseTest : public QObject {
    Q_OBJECT
private slots:
    void readsPairs_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("result");
        QTest::addColumn<QByteArray>("properties");
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QByteArray>("problems");
        const auto row = [](const char *name, const char *value, const char *result, const char *properties, const char *id, const char *problems) {
            QTest::newRow(name) << QByteArray(value) << QByteArray(result) << QByteArray(properties) << QByteArray(id) << QByteArray(problems);
        };
        // RFC 7208 §9.1
        row("example of the RFC",
            " pass (mybox.test: domain of\r\n me@a.test designates 192.0.2.1 as permitted sender)\r\n receiver=mybox.test; client-ip=192.0.2.1;\r\n envelope-from=\"me@a.test\"; helo=foo.test;",
            "pass",
            "comment={mybox.test: domain of me@a.test designates 192.0.2.1 as permitted sender} receiver={mybox.test} client-ip={192.0.2.1} envelope-from={me@a.test} helo={foo.test}",
            "mybox.test", "");
        row("mechanism", " fail identity=mailfrom; client-ip=2001:db8::1; mechanism=\"-all\"; problem=\"a b\"", "fail",
            "identity={mailfrom} client-ip={2001:db8::1} mechanism={-all} problem={a b}", "", "");
        row("id from the comment", " SoftFail (mx.test: domain of a@a.test does not designate) client-ip=192.0.2.1;", "softfail",
            "comment={mx.test: domain of a@a.test does not designate} client-ip={192.0.2.1}", "mx.test", "");
        row("comment without id", " Pass (sender SPF authorized) identity=mailfrom; receiver=x.test", "pass",
            "comment={sender SPF authorized} identity={mailfrom} receiver={x.test}", "x.test", "");
        row("null sender", " none client-ip=192.0.2.1; envelope-from=<>; helo=h.test", "none", "client-ip={192.0.2.1} envelope-from={<>} helo={h.test}", "",
            "");
        row("lone result", " neutral", "neutral", "", "", "");
        row("blank pairs", " pass a=b c=d", "pass", "a={b} c={d}", "", "");
        row("value of several words", " pass x-software=filter 0.97 http://x.test/ Y; receiver=r.test", "pass",
            "x-software={filter 0.97 http://x.test/ Y} receiver={r.test}", "r.test", "malformed-result");
        row("no result", " client-ip=192.0.2.1", "client-ip", "={192.0.2.1}", "", "malformed-result no-result");
        row("empty", "", "", "", "", "no-result");
        row("injected", " pass envelope-from=any@legit.test(.evil.test; helo=h.test", "pass",
            "envelope-from={any@legit.test} comment={.evil.test} helo={h.test}", "", "injection unterminated-comment");
    }
    void readsPairs()
    {
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, result);
        QFETCH(QByteArray, properties);
        QFETCH(QByteArray, id);
        QFETCH(QByteArray, problems);
        const Recorded recorded = parseReceivedSpf(text(value));
        QCOMPARE(recorded.results.size(), std::size_t(1));
        COMPARE_TEXT(recorded.results[0].method, "spf");
        COMPARE_TEXT(recorded.results[0].result, text(result));
        std::string read;
        for (const auto &[name, content] : recorded.results[0].properties)
            read += (read.empty() ? "" : " ") + name + "={" + content + "}";
        COMPARE_TEXT(read, text(properties));
        COMPARE_TEXT(recorded.authservId, text(id));
        std::vector<std::string> list = recorded.problems;
        std::sort(list.begin(), list.end());
        std::string noted;
        for (const std::string &problem : list)
            noted += (noted.empty() ? "" : " ") + problem;
        COMPARE_TEXT(noted, text(problems));
    }
};

QTEST_APPLESS_MAIN(ReceivedSpfParseTest)
#include "ReceivedSpfParseTest.moc"
