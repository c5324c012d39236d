// UdpTcpTransport and a real resolver.
#include "core/dns/live/DnsCache.h"
#include "core/dns/live/UdpTcpTransport.h"

#include "tests/support/ToString.h"
#include "tests/support/UnboundServer.h"

#include <algorithm>

using namespace heloscope;
using namespace heloscope::dns;
using heloscope::test::text;

class UnboundTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (!test::UnboundServer::isInstalled())
            QSKIP("unbound, ldnsutils or openssl is not installed.");
        m_server = std::make_unique<test::UnboundServer>();
        QVERIFY2(m_server->isRunning(), qPrintable(m_server->problem()));
        const Result<Server> server = parseServer(m_server->address());
        QVERIFY(server.has_value());
        m_transport = std::make_unique<UdpTcpTransport>(std::vector<Server>{*server});
    }
    void cleanupTestCase()
    {
        m_transport.reset();
        m_server.reset();
    }

    void answers_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<int>("type");
        QTest::addColumn<QByteArray>("expected"); // status word, or the sorted values
        const auto row = [](const char *name, DnsType type, const QByteArray &expected) { QTest::newRow(name) << QByteArray(name) << int(type) << expected; };
        row("a.plain.test", DnsType::A, "192.0.2.1 192.0.2.2");
        row("aaaa.plain.test", DnsType::AAAA, "2001:db8::1");
        row("mx.plain.test", DnsType::MX, "10 a.plain.test 20 aaaa.plain.test");
        row("null.plain.test", DnsType::MX, "0 .");
        row("txt.plain.test", DnsType::TXT, "v=spf1 -all");
        row("alias.plain.test", DnsType::TXT, "v=spf1 -all");
        row("nothing.plain.test", DnsType::TXT, "no-such-domain");
        row("txt.plain.test", DnsType::A, "no-data");
        row("node.plain.test", DnsType::TXT, "no-data");
        row("www.signed.test", DnsType::TXT, "signed");
        row("outside.plain.test", DnsType::TXT, "signed");
        row("refused.test", DnsType::TXT, "failed REFUSED");
        row("www.bogus.test", DnsType::TXT, "failed BOGUS");
        row("x.broken.test", DnsType::TXT, "failed SERVFAIL");
        QByteArray big, many;
        for (int i = 0; i < 10; ++i)
            big += QByteArray(240, char('a' + i));
        for (int i = 0; i < 300; ++i)
            many += QByteArray(7, char('a' + i % 26));
        row("big.plain.test", DnsType::TXT, big);
        row("many.plain.test", DnsType::TXT, many);
    }
    void answers()
    {
        QFETCH(QByteArray, name);
        QFETCH(int, type);
        QFETCH(QByteArray, expected);
        const DnsQuestion question{text(name), DnsType(type)};
        const DnsAnswer answer = dns::resolve(*m_transport, {&question, 1}, {})[0].answer;
        std::string got(toString(answer.status));
        if (answer.answered()) {
            std::vector<std::string> values = answer.values;
            std::sort(values.begin(), values.end());
            got.clear();
            for (const std::string &value : values)
                got += (got.empty() ? "" : " ") + value;
            QVERIFY(answer.ttl.has_value());
        } else if (!answer.error.empty()) {
            got += " " + answer.error;
        }
        COMPARE_TEXT(got, text(expected));
        QCOMPARE(answer.secure.value_or(false), name == "www.signed.test" && answer.answered());
    }

    void aliasLoopIsNoAnswer()
    {
        const DnsQuestion question{"loop1.plain.test", DnsType::TXT};
        const DnsAnswer answer = dns::resolve(*m_transport, {&question, 1}, {})[0].answer;
        QVERIFY(answer.status == DnsStatus::Failed); // the resolver's SERVFAIL, or LOOP where it hands the chain out
    }

    void aliasesAreNamed()
    {
        const DnsQuestion question{"alias.plain.test", DnsType::TXT};
        const DnsAnswer answer = dns::resolve(*m_transport, {&question, 1}, {})[0].answer;
        QCOMPARE(answer.aliases, (std::vector<std::string>{"alias2.plain.test", "txt.plain.test"}));
    }

    void silenceIsATimeout()
    {
        const DnsQuestion questions[] = {{"x.silent.test", DnsType::TXT}, {"txt.plain.test", DnsType::TXT}};
        DnsCall call;
        call.deadline = Clock::now() + std::chrono::milliseconds(300);
        const auto replies = m_transport->exchange(questions, call);
        COMPARE_TEXT(replies[0].answer.error, "TIMEOUT");
        QVERIFY(replies[1].answer.answered());
    }

    void stopEndsSilence()
    {
        const DnsQuestion questions[] = {{"x.silent.test", DnsType::TXT}, {"txt.plain.test", DnsType::TXT}};
        std::stop_source stop;
        DnsCall call;
        call.stop = stop.get_token();
        call.replied = [&](std::size_t, const DnsReply &reply) {
            if (reply.answer.answered())
                stop.request_stop(); // when only the silent one is left
        };
        const auto replies = m_transport->exchange(questions, call);
        QVERIFY(replies[0].answer.status == DnsStatus::NotAsked);
        QVERIFY(replies[1].answer.answered());
    }

    void manyAtOnce_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("udp") << QByteArray("txt.plain.test");
        QTest::newRow("truncated") << QByteArray("big.plain.test");
    }
    void manyAtOnce()
    {
        QFETCH(QByteArray, name);
        const std::vector<DnsQuestion> questions(200, {text(name), DnsType::TXT});
        for (const DnsReply &reply : m_transport->exchange(questions, {}))
            QVERIFY(reply.answer.answered());
    }

private:
    std::unique_ptr<test::UnboundServer> m_server;
    std::unique_ptr<UdpTcpTransport> m_transport;
};

QTEST_GUILESS_MAIN(UnboundTest)
#include "UnboundTest.moc"
