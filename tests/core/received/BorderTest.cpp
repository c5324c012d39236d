// Where trust ends, in chains written for this test.
#include "core/received/Border.h"
#include "core/authres/AuthResParse.h"
#include "core/message/MessageParse.h"
#include "core/received/Chain.h"
#include "tests/support/ToString.h"

using namespace heloscope;
using received::BorderBasis;
using received::Confidence;
using received::FactSource;
using received::Path;

namespace {

const std::string stamp = "; Sat, 21 Nov 2026 17:35:00 +0000\r\n";

Path pathOf(const std::string &header, const Profile &profile = {}, const Options &options = {}, SourceKind kind = SourceKind::Message)
{
    const auto message = splitMessage(header + "From: a@sender.example\r\n\r\nbody\r\n", kind);
    const auto chain = received::readChain(**message);
    return received::findBorder(**message, chain.hops, authres::readRecorded(**message), profile, options);
}

Profile receiving(std::vector<std::string> hosts)
{
    Profile profile;
    profile.empty = false;
    profile.receivingHosts = std::move(hosts);
    profile.domains = {"home.example"};
    return profile;
}

bool hasReason(const Path &path, std::string_view reason)
{
    return std::find(path.borderReasons.begin(), path.borderReasons.end(), reason) != path.borderReasons.end();
}

const std::string delivered = "Return-Path: <b@sender.example>\r\nDelivered-To: r@home.example\r\n";
const std::string fromSender =
    "Received: from mail.sender.example (mail.sender.example [198.51.100.7]) by mx.home.example (Postfix) with ESMTPS id 7C1D02A4F1 for <r@home.example>"
    + stamp;
const std::string senderInside = "Received: from pc (pc.sender.example [192.0.2.5]) by mail.sender.example (Postfix) with ESMTP id 0A1B2C3D4E" + stamp;

} // namespace

class BorderTest : public QObject {
    Q_OBJECT
private slots:
    void findsBorders_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("border");
        QTest::addColumn<QByteArray>("ip");
        QTest::addColumn<QByteArray>("basis");
        const std::string lmtp = "Received: from mx.home.example by mx.home.example with LMTP id MKM9Ou7aAWuXAAAAEaoAtg (envelope-from <b@sender.example>)"
            + stamp;
        const std::string amavis = "Received: from localhost (localhost [127.0.0.1]) by mx.home.example (Postfix) with ESMTP id 5C1D02A4F0" + stamp
            + "Received: from mx.home.example ([127.0.0.1]) by localhost (mx.home.example [127.0.0.1]) (amavis, port 10024) with ESMTP id cxDzEGlgWG6W" + stamp;
        // clang-format off
        const struct { const char *name; std::string header; int border; const char *ip, *basis; } rows[] = {
            {"direct", delivered + fromSender + senderInside, 0, "198.51.100.7", "by-host"},
            {"single line", delivered + fromSender, 0, "198.51.100.7", "single"},
            {"filter and delivery steps", delivered + lmtp + amavis + fromSender + senderInside, 3, "198.51.100.7", "by-host"},
            {"private delivery host", delivered + "Received: from mx.home.example (mx.home.example [10.0.0.2]) by store.lan (Postfix) with ESMTP id 5C1D02A4F0" + stamp + fromSender, 1,
             "198.51.100.7", "by-host"},
            {"public delivery host, checked name", delivered + "Received: from mx.home.example (mx.home.example [203.0.113.2]) by store.home.example (Postfix) with ESMTP id 5C1D02A4F0"
                 + stamp + fromSender, 1, "198.51.100.7", "by-host"},
            {"copy of own lines below the border", delivered + fromSender + senderInside + lmtp + fromSender, 0, "198.51.100.7", "by-host"},
            {"stranger greets with own name", delivered + "Received: from mx.home.example (unknown [198.51.100.9]) by mx.home.example (Postfix) with ESMTP id 1C1D02A4F1" + stamp + fromSender,
             0, "198.51.100.9", "by-host"},
            {"name that may be forged", delivered + "Received: from x (mx.home.example [198.51.100.9] (may be forged)) by store.home.example (8.17.1/8.17.1) with ESMTP id 6ALHZ0tR000168"
                 + stamp + fromSender, 0, "198.51.100.9", "by-host"},
            {"unchecked name of qmail", delivered + "Received: from mx.home.example (HELO x) (198.51.100.9)\r\n  by store.home.example with SMTP; 21 Nov 2026 17:35:00 -0000\r\n" + fromSender,
             0, "198.51.100.9", "by-host"},
            {"results name the border host", delivered + "Authentication-Results: mx.home.example; spf=none smtp.mailfrom=b@sender.example\r\n" + fromSender + senderInside, 0,
             "198.51.100.7", "authserv-id"},
            {"pulled from a mailbox", "Received: from pop.home.example [203.0.113.5] by localhost with POP3 (fetchmail-6.4.37) for <r@localhost> (single-drop)" + stamp + fromSender + senderInside,
             1, "198.51.100.7", "by-host"},
            {"qmail's own lines", delivered + "Received: (qmail 60 invoked by alias); 21 Nov 2026 17:35:00 -0000\r\nReceived: (qmail 57 invoked from network); 21 Nov 2026 17:35:00 -0000\r\n"
                                              "Received: from mail.sender.example (198.51.100.7)\r\n  by mx1.home.example with SMTP; 21 Nov 2026 17:35:00 -0000\r\n" + senderInside,
             2, "198.51.100.7", "by-host"},
            {"login at the own server", delivered + "Received: from [10.1.1.1] (host.isp.example [203.0.113.8]) (Authenticated sender: r) by mx.home.example (Postfix) with ESMTPSA id 7C1D02A4F1"
                 + stamp + senderInside, 0, "203.0.113.8", "by-host"},
            {"Gmail", "Delivered-To: r@gmail.com\r\nReceived: by 2002:a05:6602:1234:b0:7f0:aaaa:bbbb with SMTP id ca18csp12345vqb" + stamp
                 + "Received: from mail.sender.example (mail.sender.example. [198.51.100.7]) by mx.google.com with ESMTPS id q2si123vqb.1.2026.11.21.09.35.00 for <r@gmail.com>" + stamp
                 + senderInside, 1, "198.51.100.7", "provider"},
            {"Gmail to Gmail", "Delivered-To: r@gmail.com\r\nReceived: by 2002:a05:6602:1234:b0:7f0:aaaa:bbbb with SMTP id ca18csp12345vqb" + stamp
                 + "Received: from mail-sor-f41.google.com (mail-sor-f41.google.com. [209.85.220.41]) by mx.google.com with SMTPS id q2sor123vqb.1.2026.11.21.09.35.00" + stamp
                 + "Received: by 2002:a05:6602:1234:b0:7f0:aaaa:cccc with SMTP id ca18mr12345vqb" + stamp, 1, "209.85.220.41", "provider"},
            {"Exchange Online", "Received: from A.eurprd05.prod.outlook.com (::1) by B.eurprd05.prod.outlook.com with HTTPS" + stamp
                 + "Received: from C.eurprd05.prod.outlook.com (2603:10a6:20b::1) by A.eurprd05.prod.outlook.com (2603:10a6:800::2) with Microsoft SMTP Server id 15.20.9678.25" + stamp
                 + "Received: from D.eop-eur05.prod.protection.outlook.com (2a01:111:f400:7e0d::208) by C.outlook.office365.com (2603:10a6:20b::1) with Microsoft SMTP Server id 15.20.9678.25"
                   " via Frontend Transport" + stamp
                 + "Received: from mail.sender.example (198.51.100.7) by D.mail.protection.outlook.com (10.167.16.91) with Microsoft SMTP Server id 15.20.9678.25 via Frontend Transport" + stamp
                 + senderInside, 3, "198.51.100.7", "provider"},
            {"tenant to tenant", "Received: from A.eurprd05.prod.outlook.com (::1) by B.eurprd05.prod.outlook.com with HTTPS" + stamp
                 + "Received: from EUR05-obe.outbound.protection.outlook.com (40.107.8.9) by D.mail.protection.outlook.com (10.167.16.91) with Microsoft SMTP Server id 15.20.9678.25"
                   " via Frontend Transport" + stamp
                 + "Received: from E.eurprd05.prod.outlook.com (2603:10a6:20b::9) by F.eurprd05.prod.outlook.com (2603:10a6:20b::8) with Microsoft SMTP Server id 15.20.9678.25" + stamp, 1,
             "40.107.8.9", "provider"},
            {"delivery hosts that speak LMTP", delivered + "Received: from imap3.home.example ([203.0.113.40]) by dir1.home.example with LMTP id MKM9Ou7aAWuXAAAAEaoAtg" + stamp
                 + "Received: from mx.home.example ([203.0.113.41]) by imap3.home.example with LMTP id MKM9Ou7aAWuXAAAAEaoAtg" + stamp + fromSender + senderInside, 2, "198.51.100.7",
             "by-host"},
            {"cluster without addresses", delivered + "Received: from p00-smtpin-8 by p124-mailgateway-4 (mailgateway 2432B25) with SMTP id 3dfd4123" + stamp
                 + "Received: from mail.sender.example (mail.sender.example [198.51.100.7]) by p00-smtpin-8 (Postfix) with ESMTPS id 7C1D02A4F1 for <r@home.example>" + stamp
                 + senderInside, 1, "198.51.100.7", "by-host"},
            {"Yahoo's two lines", delivered + "Received: from 198.51.100.7 by atlas-production.omega.yahoo.com pod-id atlas--production-abc.gq1.yahoo.com with HTTP" + stamp
                 + "Received: from 198.51.100.7 (EHLO mail.sender.example) by 10.196.247.110 with SMTPs (version=TLS1_3 cipher=TLS_AES_128_GCM_SHA256)" + stamp + senderInside, 1,
             "198.51.100.7", "by-host"},
            {"stranger with a provider's machine name", "Received: from C.eurprd05.prod.outlook.com (198.51.100.7) by A.eurprd05.prod.outlook.com (2603:10a6:800::2) with Microsoft SMTP Server"
                 " id 15.20.9678.25" + stamp + senderInside, 0, "198.51.100.7", "provider"},
        };
        // clang-format on
        for (const auto &row : rows)
            QTest::newRow(row.name) << QByteArray::fromStdString(row.header) << row.border << QByteArray(row.ip) << QByteArray(row.basis);
    }
    void findsBorders()
    {
        QFETCH(QByteArray, header);
        QFETCH(int, border);
        QFETCH(QByteArray, ip);
        QFETCH(QByteArray, basis);
        const Path path = pathOf(test::text(header));
        QVERIFY(path.border);
        QCOMPARE(int(*path.border), border);
        COMPARE_TEXT(path.client.ip, test::text(ip));
        COMPARE_TEXT(received::toString(path.basis), test::text(basis));
        QVERIFY(path.confidence != Confidence::Low);
        for (std::size_t i = 0; i < path.zones.size(); ++i)
            QVERIFY(path.zones[i] == (int(i) < border ? received::Zone::Yours : int(i) == border ? received::Zone::Border : received::Zone::Claimed));
        QCOMPARE(path.receivedAt.value_or(0), UnixTime(1795282500));
    }

    void profileNamesTheHosts()
    {
        const std::string inner = "Received: from mx.home.example (mx.home.example [203.0.113.2]) by store.backend.example (Postfix) with ESMTP id 5C1D02A4F0"
            + stamp;
        const Path path = pathOf(delivered + inner + fromSender + senderInside, receiving({"mx.home.example", "store.backend.example"}));
        QCOMPARE(*path.border, std::size_t(1));
        QVERIFY(path.basis == BorderBasis::Profile && path.confidence == Confidence::High);
        QVERIFY(!path.forwarderBorder);
    }
    void configuredForwarderMovesTheBorder()
    {
        const std::string forwarded =
            "Received: from fwd.alumni.example (fwd.alumni.example [203.0.113.9]) by mx.home.example (Postfix) with ESMTPS id 7C1D02A4F1" + stamp;
        const std::string atForwarder =
            "Received: from mail.sender.example (mail.sender.example [198.51.100.7]) by fwd.alumni.example (Postfix) with ESMTPS id 7C1D02A4F9" + stamp;
        const Path path = pathOf("Return-Path: <SRS0=a1B2=K3=sender.example=b=c@alumni.example>\r\n" + forwarded + atForwarder + senderInside,
                                 receiving({"mx.home.example", "fwd.alumni.example"}));
        QCOMPARE(*path.border, std::size_t(1));
        QCOMPARE(path.forwarderBorder.value_or(99), std::size_t(1));
        QCOMPARE(path.nearBorder.value_or(99), std::size_t(0));
        COMPARE_TEXT(path.client.ip, "198.51.100.7");
        COMPARE_TEXT(*path.client.mailFrom, "b=c@sender.example");
        // Not configured: the forwarder is the client, and its own sender address counts.
        const Path plain = pathOf("Return-Path: <SRS0=a1B2=K3=sender.example=b=c@alumni.example>\r\n" + forwarded + atForwarder + senderInside,
                                  receiving({"mx.home.example"}));
        QCOMPARE(*plain.border, std::size_t(0));
        COMPARE_TEXT(plain.client.ip, "203.0.113.9");
        COMPARE_TEXT(*plain.client.mailFrom, "SRS0=a1B2=K3=sender.example=b=c@alumni.example");
    }
    void pastedCopyOfOwnHostsIsATrap()
    {
        const Path path = pathOf(delivered + fromSender + senderInside
                                     + "Received: from bank.example (bank.example [192.0.2.80]) by mx.home.example (Postfix) with ESMTPS id 2222222222" + stamp,
                                 receiving({"mx.home.example"}));
        QCOMPARE(*path.border, std::size_t(0));
        COMPARE_TEXT(path.client.ip, "198.51.100.7");
    }
    void greetingWithAForwardersNameIsNoProof()
    {
        const std::string forged = "Received: from fwd.alumni.example (unknown [198.51.100.66]) by mx.home.example (Postfix) with ESMTPS id 7C1D02A4F1" + stamp
            + "Received: from bank.example (bank.example [192.0.2.80]) by fwd.alumni.example (Postfix) with ESMTPS id 7C1D02A4F9" + stamp;
        COMPARE_TEXT(pathOf(delivered + forged, receiving({"mx.home.example", "fwd.alumni.example"})).client.ip, "198.51.100.66");
    }
    void profileThatDoesNotNameTheTopHostIsLeftAside()
    {
        const Path path = pathOf(delivered + fromSender, receiving({"mx.elsewhere.example"}));
        QVERIFY(path.basis != BorderBasis::Profile);
        QVERIFY(hasReason(path, "profile-does-not-name-top-host"));
    }

    void userMovesTheBorder()
    {
        Options options;
        options.userBorder = 1;
        const Path path = pathOf(delivered + fromSender + senderInside, {}, options);
        QCOMPARE(*path.border, std::size_t(1));
        QVERIFY(path.basis == BorderBasis::User);
        COMPARE_TEXT(path.client.ip, "192.0.2.5");
    }
    void givenFactsWin()
    {
        Options options;
        options.clientIp = "192.0.2.99";
        options.helo = "given.example";
        options.mailFrom = "<>";
        const Path path = pathOf(delivered + fromSender, {}, options);
        COMPARE_TEXT(path.client.ip, "192.0.2.99");
        COMPARE_TEXT(path.client.helo, "given.example");
        COMPARE_TEXT(*path.client.mailFrom, "");
        QVERIFY(path.client.ipSource == FactSource::Given && path.client.heloSource == FactSource::Given && path.client.mailFromSource == FactSource::Given);
    }

    void sendersAreTakenFromTheBestSource_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("sender"); // "-" = not known
        QTest::addColumn<QByteArray>("source");
        const std::string spf =
            "Received-SPF: Pass (mailfrom) identity=mailfrom; client-ip=198.51.100.7; helo=mail.sender.example; envelope-from=spf@sender.example; receiver=home.example\r\n";
        const std::string exim =
            "Received: from mail.sender.example ([198.51.100.7]) by mx.home.example with esmtps (Exim 4.96) (envelope-from <line@sender.example>) id 1xUpJE-00003L-2l"
            + stamp;
        const struct {
            const char *name;
            std::string header;
            const char *sender, *source;
        } rows[] = {
            {"return path", delivered + spf + exim, "b@sender.example", "return-path"},
            {"null sender", "Return-Path: <>\r\n" + spf + exim, "", "return-path"},
            {"null sender as Debian's sendmail stores it", "Return-Path: <MAILER-DAEMON>\r\n" + fromSender, "", "return-path"},
            {"border line", spf + exim, "line@sender.example", "received"},
            {"recorded by SPF", spf + fromSender, "spf@sender.example", "received-spf"},
            {"recorded results", "Authentication-Results: mx.home.example; spf=pass smtp.mailfrom=ar@sender.example\r\n" + fromSender, "ar@sender.example",
             "authentication-results"},
            {"planted results are no source", fromSender + spf, "-", ""},
        };
        for (const auto &row : rows)
            QTest::newRow(row.name) << QByteArray::fromStdString(row.header) << QByteArray(row.sender) << QByteArray(row.source);
    }
    void sendersAreTakenFromTheBestSource()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, sender);
        QFETCH(QByteArray, source);
        const Path path = pathOf(test::text(header));
        COMPARE_TEXT(path.client.mailFrom.value_or("-"), test::text(sender));
        COMPARE_TEXT(received::toString(path.client.mailFromSource), test::text(source));
    }

    void recordedClientReplacesAnAddressThatWasLost()
    {
        const std::string line = "Received: from mail.sender.example (unknown [xx.xx.xx.xx]) by mx.home.example (Postfix) with ESMTPS id 7C1D02A4F1" + stamp;
        const std::string spf = "Received-SPF: Pass (mailfrom) identity=mailfrom; client-ip=198.51.100.7; helo=mail.sender.example; receiver=home.example\r\n";
        const Path above = pathOf(delivered + spf + line);
        COMPARE_TEXT(above.client.ip, "198.51.100.7");
        QVERIFY(above.client.ipSource == FactSource::ReceivedSpf);
        COMPARE_TEXT(pathOf(delivered + line + spf).client.ip, "");
        Profile profile = receiving({"mx.home.example"});
        profile.resultsBelow = {"mx.home.example"};
        COMPARE_TEXT(pathOf(delivered + line + spf, profile).client.ip, "198.51.100.7");
    }
    void recordedClientRaisesOrLowersConfidence()
    {
        const auto spf = [](const char *ip) { return std::string("Received-SPF: Pass (mailfrom) client-ip=") + ip + "; receiver=home.example\r\n"; };
        QVERIFY(pathOf(delivered + spf("198.51.100.7") + fromSender).confidence == Confidence::High);
        const Path differs = pathOf(delivered + spf("198.51.100.99") + fromSender + senderInside);
        QVERIFY(differs.confidence == Confidence::Low && hasReason(differs, "recorded-client-differs"));
    }
    void pastedFragmentIsUncertain()
    {
        const Path path = pathOf("Received: from pc (pc.sender.example [192.0.2.5]) by mail.sender.example (Postfix) with ESMTP id 0A1B2C3D4E" + stamp, {}, {},
                                 SourceKind::Headers);
        QVERIFY(path.confidence == Confidence::Low);
    }
    void loginAtTheBorderIsSaid()
    {
        const Path path = pathOf(
            delivered
            + "Received: from [10.1.1.1] (host.isp.example [203.0.113.8]) (Authenticated sender: r) by mx.home.example (Postfix) with ESMTPSA id 7C1D02A4F1"
            + stamp);
        QVERIFY(path.authenticatedSubmission);
        QVERIFY(!pathOf(delivered + fromSender).authenticatedSubmission);
    }
    void gatewayIsOfferedAndTakenWhereTheServerSaysSo()
    {
        const std::string handover =
            "Received: from mx07-00112233.pphosted.com (mx07-00112233.pphosted.com [203.0.113.40]) by mx.home.example (Postfix) with ESMTPS id 7C1D02A4F1"
            + stamp;
        const std::string gateway =
            "Received: from pps.filterd (m0112233.ppops.net [127.0.0.1]) by mx07-00112233.pphosted.com (8.18.1.11/8.18.1.11) with ESMTP id 5ALHYwcn012345"
            + stamp + "Received: from mail.sender.example (mail.sender.example [198.51.100.7]) by mx07-00112233.pphosted.com (PPS) with ESMTPS id 4aj2ab3cde-1"
            + stamp;
        const Path offered = pathOf(delivered + handover + gateway + senderInside);
        QCOMPARE(*offered.border, std::size_t(0));
        QCOMPARE(offered.gatewayBorder.value_or(99), std::size_t(2));
        const Path taken = pathOf(delivered + "Received-SPF: Pass (mailfrom) client-ip=198.51.100.7; receiver=home.example\r\n" + handover + gateway
                                  + senderInside);
        QCOMPARE(*taken.border, std::size_t(2));
        QCOMPARE(taken.nearBorder.value_or(99), std::size_t(0));
        COMPARE_TEXT(taken.client.ip, "198.51.100.7");
    }
    void noLinesNoBorder()
    {
        const Path path = pathOf("Subject: x\r\n");
        QVERIFY(!path.border && path.basis == BorderBasis::None && path.confidence == Confidence::Low && path.client.ip.empty());
    }
    void loopbackIsNobodysAddress()
    {
        COMPARE_TEXT(
            pathOf(delivered + "Received: from localhost (localhost [127.0.0.1]) by mx.home.example (Postfix) with ESMTP id 7C1D02A4F1" + stamp).client.ip, "");
    }
};

QTEST_GUILESS_MAIN(BorderTest)
#include "BorderTest.moc"
