#include "core/dns/live/SystemResolvers.h"

#include "tests/support/ToString.h"

#include <netdb.h>

using namespace heloscope;
using namespace heloscope::dns;
using heloscope::test::text;

class SystemResolversTest : public QObject {
    Q_OBJECT
private slots:
    void resolvConfIsReadTolerantly_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("servers");
        const auto row = [](const char *name, const char *content, const char *servers) { QTest::newRow(name) << QByteArray(content) << QByteArray(servers); };
        row("plain", "nameserver 192.0.2.1\nnameserver 2001:db8::1\n", "192.0.2.1:53 [2001:db8::1]:53");
        row("CRLF and tabs", "domain x.test\r\nnameserver\t192.0.2.1\r\noptions trust-ad\r\n", "192.0.2.1:53");
        row("scope", "nameserver fe80::1%eth0\n", "[fe80::1%eth0]:53");
        row("comments", "# nameserver 192.0.2.9\n; nameserver 192.0.2.8\nnameserver 192.0.2.1 # ours\n", "192.0.2.1:53");
        row("a bad line costs only itself", "nameserver 300.1.1.1\nnameserver\nnameserver x.test\n\0nameserver 192.0.2.1", "");
        row("bad lines between good ones", "nameserver 300.1.1.1\nnameserver 192.0.2.1\nnonsense\nnameserver 192.0.2.2", "192.0.2.1:53 192.0.2.2:53");
        row("leading blanks", "   nameserver 192.0.2.1", "192.0.2.1:53");
        row("a longer keyword", "nameservers 192.0.2.1\n", "");
        row("empty", "", "");
        row("ten",
            "nameserver 192.0.2.1\nnameserver 192.0.2.2\nnameserver 192.0.2.3\nnameserver 192.0.2.4\nnameserver 192.0.2.5\nnameserver 192.0.2.6\n"
            "nameserver 192.0.2.7\nnameserver 192.0.2.8\nnameserver 192.0.2.9\nnameserver 192.0.2.10\n",
            "192.0.2.1:53 192.0.2.2:53 192.0.2.3:53 192.0.2.4:53 192.0.2.5:53 192.0.2.6:53 192.0.2.7:53 192.0.2.8:53");
    }
    void resolvConfIsReadTolerantly()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, servers);
        std::string read;
        for (const Server &server : parseResolvConf(text(content)))
            read += (read.empty() ? "" : " ") + server.toString();
        COMPARE_TEXT(read, text(servers));
    }

    void thereIsAlwaysASystemServer() { QVERIFY(!systemServers().empty()); }

    void serversAreParsed_data()
    {
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<QByteArray>("server"); // empty = error
        const auto row = [](const char *given, const char *server) { QTest::newRow(given) << QByteArray(given) << QByteArray(server); };
        row("192.0.2.1", "192.0.2.1:53");
        row("192.0.2.1:5353", "192.0.2.1:5353");
        row("::1", "[::1]:53");
        row("[::1]", "[::1]:53");
        row("[::1]:5353", "[::1]:5353");
        row("fe80::1%lo", "[fe80::1%lo]:53");
        row("", "");
        row("192.0.2.1:", "");
        row("192.0.2.1:0", "");
        row("192.0.2.1:65536", "");
        row("192.0.2.1:53x", "");
        row("192.0.2.300", "");
        row("[::1", "");
        row("[::1]x", "");
        row("[::1]:", "");
        row("[192.0.2]", "");
    }
    void serversAreParsed()
    {
        QFETCH(QByteArray, given);
        QFETCH(QByteArray, server);
        const Result<Server> parsed = parseServer(text(given));
        QCOMPARE(parsed.has_value(), !server.isEmpty());
        if (parsed)
            COMPARE_TEXT(parsed->toString(), text(server));
        else
            COMPARE_TEXT(parsed.error().code, "bad-dns-server");
    }

    void namesOfServersAreLookedUp()
    {
        addrinfo *known = nullptr;
        if (getaddrinfo("localhost", nullptr, nullptr, &known) != 0)
            QSKIP("this machine has no name for itself (no hosts file)");
        freeaddrinfo(known);
        const Result<Server> parsed = parseServer("localhost:5353");
        QVERIFY(parsed.has_value());
        QVERIFY(parsed->address.isLoopback());
        QCOMPARE(parsed->port, std::uint16_t(5353));
    }
};

QTEST_APPLESS_MAIN(SystemResolversTest)
#include "SystemResolversTest.moc"
