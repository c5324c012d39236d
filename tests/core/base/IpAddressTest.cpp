#include "core/base/IpAddress.h"
#include "tests/support/ToString.h"

using namespace heloscope;

class IpAddressTest : public QObject {
    Q_OBJECT
private slots:
    void parsesAndPrintsCanonically_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("expected"); // empty = not an address
        // clang-format off
        const struct { const char *input, *expected; } rows[] = {
            {"192.0.2.1", "192.0.2.1"}, {"0.0.0.0", "0.0.0.0"}, {"255.255.255.255", "255.255.255.255"}, {"256.1.1.1", ""},
            {"1.2.3", ""}, {"1.2.3.4.5", ""}, {"01.2.3.4", ""}, {"1.2.3.", ""}, {"", ""}, {"2001:db8::1", "2001:db8::1"},
            {"2001:0DB8:0:0:0:0:0:1", "2001:db8::1"}, {"::", "::"}, {"::1", "::1"}, {"1::", "1::"},
            {"2001:db8:0:1:1:1:1:1", "2001:db8:0:1:1:1:1:1"}, {"2001:0:0:1:0:0:0:1", "2001:0:0:1::1"},
            {"::ffff:192.0.2.7", "192.0.2.7"}, {"::ffff:c000:0207", "192.0.2.7"}, {"64:ff9b::192.0.2.33", "64:ff9b::c000:221"},
            {"1:2:3:4:5:6:7:8:9", ""}, {"1:2:3:4:5:6:7", ""}, {":1:2", ""}, {"1::2::3", ""}, {"12345::", ""}, {"1:", ""},
            {"1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0"}, {"g::1", ""}, {"1:2:3:4:5:6:1.2.3.4", "1:2:3:4:5:6:102:304"},
        };
        // clang-format on
        for (const auto &row : rows)
            QTest::newRow(row.input[0] ? row.input : "empty") << QByteArray(row.input) << QByteArray(row.expected);
    }
    void parsesAndPrintsCanonically()
    {
        QFETCH(QByteArray, input);
        QFETCH(QByteArray, expected);
        const auto address = IpAddress::parse(test::text(input));
        QCOMPARE(address.has_value(), !expected.isEmpty());
        if (address)
            COMPARE_TEXT(address->toString(), test::text(expected));
    }

    void readsReceivedForms()
    {
        for (const char *text : {"[192.0.2.1]", " 192.0.2.1 ", "[ 192.0.2.1 ]"})
            COMPARE_TEXT(IpAddress::parseLenient(text)->toString(), "192.0.2.1");
        COMPARE_TEXT(IpAddress::parseLenient("[IPv6:fe80::1%eth0]")->toString(), "fe80::1");
    }

    void networksMatchByPrefix()
    {
        // clang-format off
        const struct { const char *network, *address; bool inside; } rows[] = {
            {"192.0.2.0/24", "192.0.2.255", true}, {"192.0.2.0/24", "192.0.3.0", false}, {"192.0.2.128/25", "192.0.2.127", false},
            {"0.0.0.0/0", "203.0.113.9", true}, {"::/0", "203.0.113.9", false}, {"2001:db8::/33", "2001:db8:8000::1", false},
            {"2001:db8::/32", "2001:db8:8000::1", true}, {"192.0.2.1", "192.0.2.1", true}, {"192.0.2.1", "192.0.2.2", false},
        };
        // clang-format on
        for (const auto &row : rows)
            QCOMPARE(IpNetwork::parse(row.network)->contains(*IpAddress::parse(row.address)), row.inside);
        QVERIFY(!IpNetwork::parse("192.0.2.0/33"));
        QVERIFY(!IpNetwork::parse("192.0.2.0/"));
    }

    void reverseNames()
    {
        COMPARE_TEXT(IpAddress::parse("192.0.2.1")->reverseName(), "1.2.0.192.in-addr.arpa");
        COMPARE_TEXT(IpAddress::parse("2001:db8::1")->reverseName(), "1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa");
    }

    void classes()
    {
        for (const char *text :
             {"10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.1.1", "100.64.0.1", "127.0.0.1", "::1", "fd00::1", "fe80::1"})
            QVERIFY2(IpAddress::parse(text)->isPrivate(), text);
        for (const char *text : {"172.32.0.1", "100.128.0.1", "8.8.8.8", "2001:db8::1"})
            QVERIFY2(!IpAddress::parse(text)->isPrivate(), text);
        for (const char *text : {"0.1.2.3", "224.0.0.1", "255.1.1.1", "::", "ff02::1"})
            QVERIFY2(IpAddress::parse(text)->isBogon(), text);
    }
};

QTEST_GUILESS_MAIN(IpAddressTest)
#include "IpAddressTest.moc"
