// DNS over HTTPS: against a real server, and against one that answers wrongly.
#include "app/net/HttpsTransport.h"
#include "app/net/TransportChoice.h"
#include "core/dns/live/DnsCache.h"

#include "tests/support/ToString.h"
#include "tests/support/UnboundServer.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QThread>

#include <thread>

using namespace heloscope;
using namespace heloscope::dns;
using net::HttpsTransport;

namespace {

/// An HTTP/1.1 server over TLS that gives every request the same response; lives in a thread of its own.
class FixedHttpsServer : public QTcpServer {
public:
    FixedHttpsServer(const QSslCertificate &certificate, const QSslKey &key, QByteArray response)
        : m_certificate(certificate),
          m_key(key),
          m_response(std::move(response))
    {
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QSslSocket(this);
        socket->setLocalCertificate(m_certificate);
        socket->setPrivateKey(m_key);
        QObject::connect(socket, &QSslSocket::readyRead, socket, [this, socket] {
            const QByteArray request = socket->readAll();
            if (!m_response.isEmpty() && request.startsWith("POST "))
                socket->write(m_response);
        });
        socket->setSocketDescriptor(descriptor);
        socket->startServerEncryption();
    }

private:
    QSslCertificate m_certificate;
    QSslKey m_key;
    QByteArray m_response;
};

/// Runs a FixedHttpsServer with the test server's certificate; an empty response means silence.
class SilentOrFixed {
public:
    SilentOrFixed(const test::UnboundServer &certificates, const QByteArray &response)
    {
        QFile certificate(certificates.folder() + "/leaf.pem"), key(certificates.folder() + "/leaf.key");
        if (!certificate.open(QIODevice::ReadOnly) || !key.open(QIODevice::ReadOnly))
            return;
        auto *server = new FixedHttpsServer(QSslCertificate(&certificate), QSslKey(&key, QSsl::Ec), response);
        server->listen(QHostAddress::LocalHost);
        m_url = QStringLiteral("https://127.0.0.1:%1/dns-query").arg(server->serverPort());
        server->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, server, &QObject::deleteLater);
        m_thread.start();
    }
    ~SilentOrFixed()
    {
        m_thread.quit();
        m_thread.wait();
    }
    QString url() const { return m_url; }

private:
    QThread m_thread;
    QString m_url;
};

QByteArray http(const QByteArray &statusLine, const QByteArray &type, const QByteArray &body)
{
    return "HTTP/1.1 " + statusLine + "\r\nContent-Type: " + type + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

const DnsQuestion question{"txt.plain.test", DnsType::TXT};

} // namespace

class HttpsTransportTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (!test::UnboundServer::isInstalled())
            QSKIP("unbound, ldnsutils or openssl is not installed.");
        m_server = std::make_unique<test::UnboundServer>();
        QVERIFY2(m_server->isRunning(), qPrintable(m_server->problem()));
    }
    void cleanupTestCase() { m_server.reset(); }

    void answersComeWithTheirValidation()
    {
        const auto transport = HttpsTransport::create(m_server->dohUrl() + "{?dns}", m_server->caFile());
        QVERIFY(transport.has_value());
        const DnsQuestion questions[] = {question,
                                         {"www.signed.test", DnsType::TXT},
                                         {"big.plain.test", DnsType::TXT},
                                         {"nothing.plain.test", DnsType::A},
                                         {"refused.test", DnsType::A},
                                         {"alias.plain.test", DnsType::TXT}};
        const auto replies = dns::resolve(**transport, questions, {});
        COMPARE_TEXT(replies[0].answer.values.at(0), "v=spf1 -all");
        QVERIFY(!replies[0].answer.secure);
        QVERIFY(replies[1].answer.secure == true);
        QCOMPARE(replies[2].answer.values.at(0).size(), std::size_t(2400));
        QVERIFY(replies[3].answer.status == DnsStatus::NoSuchDomain);
        COMPARE_TEXT(replies[4].answer.error, "REFUSED");
        COMPARE_TEXT(replies[5].answer.values.at(0), "v=spf1 -all");
        COMPARE_TEXT(replies[0].answer.server, m_server->dohUrl().toStdString());
        QVERIFY(replies[0].answer.askedAt.has_value());
    }

    void manyAtOnceFromSeveralThreads()
    {
        const auto transport = HttpsTransport::create(m_server->dohUrl(), m_server->caFile());
        std::atomic<int> right = 0;
        {
            std::vector<std::jthread> workers;
            for (int i = 0; i < 3; ++i)
                workers.emplace_back([&] {
                    const std::vector<DnsQuestion> questions(60, question);
                    for (const DnsReply &reply : (*transport)->exchange(questions, {}))
                        right += reply.answer.answered();
                });
        }
        QCOMPARE(int(right), 180);
    }

    void unknownAuthorityIsRefused()
    {
        // First with our authority, so that a kept connection would show: each transport has its own manager.
        const auto trusting = HttpsTransport::create(m_server->dohUrl(), m_server->caFile());
        QVERIFY((*trusting)->exchange({&question, 1}, {})[0].answer.answered());
        const auto plain = HttpsTransport::create(m_server->dohUrl());
        COMPARE_TEXT((*plain)->exchange({&question, 1}, {})[0].answer.error, "TLS");
    }

    void stopAndDeadlineEndTheWait()
    {
        const SilentOrFixed server(*m_server, {});
        const auto transport = HttpsTransport::create(server.url(), m_server->caFile());
        const std::vector<DnsQuestion> questions(40, question); // more than are under way at once
        std::stop_source stop;
        DnsCall call;
        call.stop = stop.get_token();
        std::vector<DnsReply> replies;
        {
            const std::jthread asking([&] { replies = (*transport)->exchange(questions, call); });
            stop.request_stop();
        }
        for (const DnsReply &reply : replies)
            QVERIFY(reply.answer.status == DnsStatus::NotAsked);

        DnsCall timed;
        timed.deadline = Clock::now() + std::chrono::milliseconds(200);
        for (const DnsReply &reply : (*transport)->exchange(questions, timed)) {
            COMPARE_TEXT(reply.answer.error, "TIMEOUT");
            QVERIFY(!reply.conclusive);
        }
    }

    void wrongResponsesAreFailures_data()
    {
        QTest::addColumn<QByteArray>("response");
        QTest::addColumn<QByteArray>("error");
        const QByteArray type = "application/dns-message";
        QTest::newRow("not found") << http("404 Not Found", "text/plain", "no") << QByteArray("HTTP-404");
        QTest::newRow("server error with a DNS type") << http("500 Oops", type, "no") << QByteArray("HTTP-500");
        QTest::newRow("redirect") << QByteArray("HTTP/1.1 302 Found\r\nLocation: https://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n") << QByteArray("HTTP-302");
        QTest::newRow("web page") << http("200 OK", "text/html", "<p>") << QByteArray("CONTENT-TYPE");
        QTest::newRow("garbage") << http("200 OK", type, "garbage") << QByteArray("MALFORMED");
        QTest::newRow("empty") << http("200 OK", type, "") << QByteArray("MALFORMED");
        QTest::newRow("other question") << http("200 OK", type,
                                                QByteArray::fromHex("000081800001000000000000"
                                                                    "01610474657374000010"
                                                                    "0001"))
                                        << QByteArray("MALFORMED");
        QTest::newRow("too large") << http("200 OK", type, QByteArray(200000, '\0')) << QByteArray("TOO-LARGE");
    }
    void wrongResponsesAreFailures()
    {
        QFETCH(QByteArray, response);
        QFETCH(QByteArray, error);
        const SilentOrFixed server(*m_server, response);
        const auto transport = HttpsTransport::create(server.url(), m_server->caFile());
        COMPARE_TEXT((*transport)->exchange({&question, 1}, {})[0].answer.error, test::text(error));
    }

    void closedPortIsUnreachable()
    {
        const auto transport = HttpsTransport::create(QStringLiteral("https://127.0.0.1:1/dns-query"));
        COMPARE_TEXT((*transport)->exchange({&question, 1}, {})[0].answer.error, "UNREACHABLE");
    }

    void wrongSettingsAreErrors_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("ca");
        QTest::addColumn<QByteArray>("error");
        QTest::newRow("no scheme") << "dns.test/dns-query"
                                   << "" << QByteArray("bad-doh-url");
        QTest::newRow("http") << "http://dns.test/dns-query"
                              << "" << QByteArray("bad-doh-url");
        QTest::newRow("no host") << "https:///dns-query"
                                 << "" << QByteArray("bad-doh-url");
        QTest::newRow("password") << "https://a:b@dns.test/"
                                  << "" << QByteArray("bad-doh-url");
        QTest::newRow("no such CA file") << "https://dns.test/dns-query"
                                         << "/nonexistent.pem" << QByteArray("bad-doh-ca");
    }
    void wrongSettingsAreErrors()
    {
        QFETCH(QString, url);
        QFETCH(QString, ca);
        QFETCH(QByteArray, error);
        const auto transport = HttpsTransport::create(url, ca);
        QVERIFY(!transport.has_value());
        COMPARE_TEXT(transport.error().code, test::text(error));
    }

    void transportFollowsTheSettings()
    {
        net::TransportSettings settings;
        settings.servers = QStringList{QStringLiteral("192.0.2.1:5353"), QStringLiteral("::1")};
        COMPARE_TEXT((*net::makeTransport(settings))->description(), "192.0.2.1:5353, [::1]:53");
        settings.dohUrl = QStringLiteral("https://dns.test/dns-query");
        COMPARE_TEXT(net::makeTransport(settings).error().code, "dns-and-doh");
        settings.servers.clear();
        COMPARE_TEXT((*net::makeTransport(settings))->description(), "https://dns.test/dns-query");
        settings.offline = true;
        QVERIFY(!*net::makeTransport(settings));
        settings = {};
        QVERIFY(*net::makeTransport(settings));
        settings.servers = QStringList{QStringLiteral("300.1.1.1")};
        COMPARE_TEXT(net::makeTransport(settings).error().code, "bad-dns-server");
    }

private:
    std::unique_ptr<test::UnboundServer> m_server;
};

QTEST_GUILESS_MAIN(HttpsTransportTest)
#include "HttpsTransportTest.moc"
