// Who handed a message in, what its first machine outside is called, and whose network that is in.
#include "core/origin/Origin.h"
#include "core/message/MessageParse.h"
#include "core/received/Border.h"
#include "core/received/Chain.h"
#include "tests/support/ToString.h"

using namespace heloscope;
using origin::Reverse;
using origin::Trust;

namespace {

const std::string stamp = "; Sat, 21 Nov 2026 17:35:00 +0000\r\n";
const std::string top = "Return-Path: <b@sender.example>\r\nDelivered-To: r@home.example\r\n";
const std::string border =
    "Received: from mail.sender.example (mail.sender.example [198.51.100.7]) by mx.home.example (Postfix) with ESMTPS id 7C1D02A4F1 for <r@home.example>"
    + stamp;
const std::string fromGoogle =
    "Received: from mail-ed1-f41.google.com (mail-ed1-f41.google.com [209.85.208.41]) by mx.home.example (Postfix) with ESMTPS id 7C1D02A4F1 for <r@home.example>"
    + stamp;
const std::string login =
    "Received: from [10.0.0.5] (host.isp.example [203.0.113.8]) (Authenticated sender: anna) by mail.sender.example (Postfix) with ESMTPSA id 8C1D02A4F1"
    + stamp;
const std::string googleLogin = "Received: from [10.0.0.5] (host.isp.example. [203.0.113.8]) by smtp.gmail.com with ESMTPSA id"
                                " a640c23a62f3a-abc123def45sm1234566b.7.2026.11.21.09.35.00 for <r@home.example>"
    + stamp;

struct Found {
    origin::Origin origin;
    std::set<DnsQuestion> missing;
};

Found originOf(const std::string &header, const DnsTable &table = {}, std::string_view zone = {}, const Profile &profile = {})
{
    const auto message = splitMessage(header + "From: a@sender.example\r\n\r\nbody\r\n", SourceKind::Message);
    const received::Path path = received::findBorder(**message, received::readChain(**message).hops, {}, profile, Options());
    DnsView dns(table);
    Found result{origin::readSubmitter(**message, path), {}};
    origin::askAboutClient(path, zone, dns, result.origin);
    result.missing = dns.missing();
    return result;
}

DnsAnswer answer(std::vector<std::string> values)
{
    DnsAnswer out;
    out.status = values.empty() ? DnsStatus::NoSuchDomain : DnsStatus::Answered;
    out.values = std::move(values);
    return out;
}

} // namespace

class OriginTest : public QObject {
    Q_OBJECT
private slots:
    void submitters_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("user");
        QTest::addColumn<QByteArray>("ip");
        QTest::addColumn<QByteArray>("trust");
        QTest::addColumn<QByteArray>("hiddenBy");
        const struct {
            const char *name;
            std::string header;
            const char *user, *ip, *trust, *hiddenBy;
        } rows[] = {
            {"nobody tells", top + border, "", "", "not-recorded", ""},
            {"a stranger's line", top + border + login, "anna", "203.0.113.8", "claimed", ""},
            {"the provider's line", top + fromGoogle + googleLogin, "", "203.0.113.8", "provider", ""},
            {"a provider that does not tell", top + fromGoogle, "", "", "not-recorded", "google.com"},
            {"own server",
             top + "Received: from pc (host.isp.example [203.0.113.8]) (Authenticated sender: anna) by mx.home.example (Postfix) with ESMTPSA id 8C1D02A4F1"
                 + stamp,
             "anna", "203.0.113.8", "verified", ""},
            {"a stranger's field", top + border + "X-Originating-IP: [203.0.113.9]\r\n", "", "203.0.113.9", "claimed", ""},
            {"the provider's field", top + fromGoogle + "X-Originating-IP: [203.0.113.9]\r\n", "", "203.0.113.9", "provider", ""},
            {"an account of a shared host", top + border + "X-Authenticated-Sender: cp1.host.example: anna@sender.example\r\n", "anna@sender.example", "",
             "claimed", ""},
            {"no address in the field", top + border + "X-Originating-IP: none\r\n", "", "", "not-recorded", ""},
        };
        for (const auto &row : rows)
            QTest::newRow(row.name) << QByteArray::fromStdString(row.header) << QByteArray(row.user) << QByteArray(row.ip) << QByteArray(row.trust)
                                    << QByteArray(row.hiddenBy);
    }
    void submitters()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, user);
        QFETCH(QByteArray, ip);
        QFETCH(QByteArray, trust);
        QFETCH(QByteArray, hiddenBy);
        const origin::Origin found = originOf(test::text(header)).origin;
        COMPARE_TEXT(found.submitter.user, test::text(user));
        COMPARE_TEXT(found.submitter.ip, test::text(ip));
        COMPARE_TEXT(origin::toString(found.submitter.trust), test::text(trust));
        COMPARE_TEXT(found.hiddenBy, test::text(hiddenBy));
    }

    void namesAreCheckedForward_data()
    {
        QTest::addColumn<QByteArray>("pointer");
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<QByteArray>("reverse");
        QTest::newRow("leads back") << QByteArray("mail.sender.example") << QByteArray("198.51.100.7") << QByteArray("confirmed");
        QTest::newRow("leads elsewhere") << QByteArray("mail.sender.example") << QByteArray("198.51.100.8") << QByteArray("not-confirmed");
        QTest::newRow("leads nowhere") << QByteArray("mail.sender.example") << QByteArray() << QByteArray("not-confirmed");
        QTest::newRow("no name") << QByteArray() << QByteArray() << QByteArray("no-name");
    }
    void namesAreCheckedForward()
    {
        QFETCH(QByteArray, pointer);
        QFETCH(QByteArray, address);
        QFETCH(QByteArray, reverse);
        DnsTable table;
        table.insert({"7.100.51.198.in-addr.arpa", DnsType::PTR}, answer(pointer.isEmpty() ? std::vector<std::string>() : std::vector{test::text(pointer)}));
        table.insert({"mail.sender.example", DnsType::A}, answer(address.isEmpty() ? std::vector<std::string>() : std::vector{test::text(address)}));
        const origin::Origin found = originOf(top + border, table).origin;
        COMPARE_TEXT(origin::toString(found.reverse), test::text(reverse));
        QCOMPARE(found.names.size(), std::size_t(!pointer.isEmpty()));
    }
    void withoutAnswersNothingIsSaid()
    {
        const Found result = originOf(top + border);
        QVERIFY(result.origin.reverse == Reverse::Unknown);
        QCOMPARE(result.missing.size(), std::size_t(1));
        QVERIFY(!result.origin.network);
    }
    void ownUsersAreNotAskedAbout()
    {
        QVERIFY(originOf(
                    top + "Received: from pc (host.isp.example [203.0.113.8]) (Authenticated sender: r) by mx.home.example (Postfix) with ESMTPSA id 8C1D02A4F1"
                        + stamp,
                    {}, "asn.example")
                    .missing.empty());
        QVERIFY(originOf(top + "Received: from pc (pc [10.0.0.8]) by mx.home.example (Postfix) with ESMTP id 8C1D02A4F1" + stamp, {}, "asn.example")
                    .missing.empty());
    }

    void networks_data()
    {
        QTest::addColumn<QByteArray>("record");
        QTest::addColumn<QByteArray>("number");
        QTest::newRow("plain") << QByteArray("64500 | 198.51.100.0/24 | DE | ripencc | 2010-01-01") << QByteArray("64500");
        QTest::newRow("several owners") << QByteArray("64500 64501 | 198.51.100.0/24 | DE | ripencc | 2010-01-01") << QByteArray("64500");
        QTest::newRow("another network") << QByteArray("64500 | 192.0.2.0/24 | DE | ripencc | 2010-01-01") << QByteArray();
        QTest::newRow("no number") << QByteArray("x | 198.51.100.0/24 | DE") << QByteArray();
        QTest::newRow("nothing") << QByteArray("") << QByteArray();
    }
    void networks()
    {
        QFETCH(QByteArray, record);
        QFETCH(QByteArray, number);
        DnsTable table;
        table.insert({"7.100.51.198.origin.asn.example", DnsType::TXT}, answer({test::text(record)}));
        table.insert({"as64500.asn.example", DnsType::TXT}, answer({"64500 | DE | ripencc | 2010-01-01 | EXAMPLE-NET Example Networks, DE"}));
        const Found asked = originOf(top + border, table, "asn.example");
        QCOMPARE(asked.origin.network.has_value(), !number.isEmpty());
        if (asked.origin.network) {
            COMPARE_TEXT(asked.origin.network->number, test::text(number));
            COMPARE_TEXT(asked.origin.network->name, "EXAMPLE-NET Example Networks, DE");
            COMPARE_TEXT(asked.origin.network->country, "DE");
        }
        QVERIFY(!originOf(top + border, table).origin.network); // off unless chosen
    }
};

QTEST_GUILESS_MAIN(OriginTest)
#include "OriginTest.moc"
