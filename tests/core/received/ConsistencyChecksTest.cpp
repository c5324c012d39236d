#include "core/received/ConsistencyChecks.h"
#include "core/message/MessageParse.h"
#include "core/received/Border.h"
#include "core/received/Chain.h"
#include "tests/support/ToString.h"

#include <algorithm>

using namespace heloscope;

namespace {

received::Path checked(const std::string &header)
{
    const auto message = splitMessage(header + "From: a@sender.example\r\n\r\nbody\r\n", SourceKind::Message);
    received::Path path = received::findBorder(**message, received::readChain(**message).hops, {}, Profile(), Options());
    received::checkConsistency(**message, path, 1795300000);
    return path;
}

} // namespace

class ConsistencyChecksTest : public QObject {
    Q_OBJECT
private slots:
    void notesProblems_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("hop");
        QTest::addColumn<QByteArray>("problem");
        QTest::addColumn<bool>("noted");
        const std::string mx =
            "Received: from mail.sender.example (mail.sender.example [198.51.100.7]) by mx.home.example (Postfix) with ESMTPS id 7C1D02A4F1; ";
        const std::string noon = "Sat, 21 Nov 2026 12:00:00 +0000\r\n";
        const std::string own = "Received: from pc (pc.sender.example [192.0.2.5]) by mail.sender.example (Postfix) with ESMTP id 0A1B2C3D4E; ";
        const auto line = [](const char *text) { return std::string("Received: ") + text + "\r\n"; };
        // clang-format off
        const struct { const char *name; std::string header; int hop; const char *problem; bool noted; } rows[] = {
            {"C1 same organisation", mx + noon + own + noon, 0, "discontinuity", false},
            {"C1 other organisation", mx + noon + "Received: from pc ([192.0.2.5]) by mail.other.example (Postfix) with ESMTP id 0A1B2C3D4E; " + noon, 0, "discontinuity", true},
            {"C8 a provider that did not hand over", mx + noon + "Received: by 2002:a05:1::1 with SMTP id x; " + noon
                 + "Received: from x ([192.0.2.5]) by mx.google.com with ESMTPS id q2si123vqb.1.2026.11.21.04.00.00; " + noon, 0, "discontinuity", false},
            {"C8 provider right below", mx + noon + "Received: from x ([192.0.2.5]) by mx.google.com with ESMTPS id q2si123vqb.1.2026.11.21.04.00.00; " + noon, 0, "provider-not-the-peer", true},
            {"C2 59 seconds", mx + noon + own + "Sat, 21 Nov 2026 12:00:59 +0000\r\n", 0, "clock-skew", false},
            {"C2 a minute", mx + noon + own + "Sat, 21 Nov 2026 12:01:00 +0000\r\n", 0, "clock-skew", true},
            {"C2 eleven minutes", mx + noon + own + "Sat, 21 Nov 2026 12:11:00 +0000\r\n", 0, "time-goes-back", true},
            {"C2 three hours", mx + noon + own + "Sat, 21 Nov 2026 15:00:20 +0000\r\n", 0, "time-goes-back-whole-hours", true},
            {"C2 half a day", mx + noon + own + "Sun, 22 Nov 2026 00:00:00 +0000\r\n", 0, "time-goes-back-half-day", true},
            {"C3 offset beyond the world", mx + "Sat, 21 Nov 2026 12:00:00 +1500\r\n", 0, "offset-impossible", true},
            {"C3 fourteen hours exist", mx + "Sat, 21 Nov 2026 12:00:00 +1400\r\n", 0, "offset-impossible", false},
            {"C3 odd offset", mx + "Sat, 21 Nov 2026 12:00:00 +0107\r\n", 0, "offset-odd", true},
            {"C3 wrong zone name", mx + "Sat, 21 Nov 2026 12:00:00 +0100 (PST)\r\n", 0, "date-zone-name-differs", true},
            {"C3 right zone name", mx + "Sat, 21 Nov 2026 12:00:00 +0100 (CET)\r\n", 0, "date-zone-name-differs", false},
            {"C3 wrong day", mx + "Mon, 21 Nov 2026 12:00:00 +0000\r\n", 0, "date-wrong-day-name", true},
            {"C3 future", mx + "Mon, 23 Nov 2026 12:00:00 +0000\r\n", 0, "date-in-future", true},
            {"C3 id of another time", line("from a.example ([198.51.100.7]) by mx.home.example with esmtp (Exim 4.96) id 1lGUN6-0005sL-EZ; Sat, 21 Nov 2026 12:00:00 +0000"), 0,
             "id-time-differs", true},
            {"C3 id of this time", line("from a.example ([198.51.100.7]) by mx.home.example with esmtp (Exim 4.96) id 1xUpJE-00003L-2l; Sat, 21 Nov 2026 17:55:36 +0000"), 0,
             "id-time-differs", false},
            {"C3 Google id of another day", line("from a.example (a.example. [198.51.100.7]) by mx.google.com with ESMTP id q2si123vqb.1.2026.11.20.04.00.00; Sat, 21 Nov 2026 12:00:00 +0000"),
             0, "id-time-differs", true},
            {"C3 Google id in Pacific time", line("from a.example (a.example. [198.51.100.7]) by mx.google.com with ESMTP id q2si123vqb.1.2026.11.21.04.00.00; Sat, 21 Nov 2026 12:00:00 +0000"),
             0, "id-time-differs", false},
            {"C4 Postfix id", "Received: from a.example (a.example [198.51.100.7]) by mx.home.example (Postfix) with ESMTP id not-a-queue-id; " + noon, 0, "format-id-shape", true},
            {"C4 Postfix id is right", mx + noon, 0, "format-id-shape", false},
            {"C4 Exim id", "Received: from a.example ([198.51.100.7]) by mx.home.example with esmtp (Exim 4.96) id 7C1D02A4F1; " + noon, 0, "format-id-shape", true},
            {"C4 Exchange version", "Received: from a.example (198.51.100.7) by mx.home.example (10.0.0.1) with Microsoft SMTP Server id 7C1D02A4F1; " + noon, 0, "format-id-shape", true},
            {"C4 mapi without version", "Received: from A ([fe80::1]) by A ([fe80::1]) with mapi id ABC; " + noon, 0, "format-exchange-version", true},
            {"C4 Yahoo host with a local protocol", "Received: from unknown (203.0.113.9) by m8.grp.scd.yahoo.com with local; " + noon, 0, "format-provider-protocol", true},
            {"C5 invented date", line("from [203.0.113.9] by q4.other.example with smtp; Jul, 17 2002 5:47 PM +0600"), 0, "ratware-date", true},
            {"C5 date in the address slot", "Received: from unknown (HELO a.example) (Sat, 21 Nov 2026 12:00:00 +0400) by b.example with SMTP; " + noon, 0, "ratware-address-slot", true},
            {"C5 NNFMP elsewhere", "Received: from [203.0.113.9] by mx.other.example with NNFMP; " + noon, 0, "ratware-protocol", true},
            {"C5 NNFMP at Yahoo", line("from [203.0.113.9] by n7.bullet.mail.bf1.yahoo.com with NNFMP; 21 Nov 2026 12:00:00 -0000"), 0, "ratware-protocol", false},
            {"C6 greets with the border host's name", "Received: from mx.home.example (unknown [198.51.100.7]) by mx.home.example (Postfix) with ESMTP id 7C1D02A4F1; " + noon, 0,
             "helo-is-own-name", true},
            {"C6 greets with the own domain", "Received: from home.example (unknown [198.51.100.7]) by mx.home.example (Postfix) with ESMTP id 7C1D02A4F1; " + noon, 0, "helo-is-own-domain", true},
            {"C6 own machine", "Received: from out.home.example (out.home.example [198.51.100.7]) by mx.home.example (Postfix) with ESMTP id 7C1D02A4F1; " + noon, 0, "helo-is-own-domain", false},
            {"C6 other literal", "Received: from [10.0.0.1] (unknown [198.51.100.7]) by mx.home.example (Postfix) with ESMTP id 7C1D02A4F1; " + noon, 0, "helo-literal-differs", true},
            {"C7 bogon", "Received: from a.example (unknown [240.1.2.3]) by mx.home.example (Postfix) with ESMTP id 7C1D02A4F1; " + noon, 0, "bogon-peer", true},
            {"C9 lines below a login", "Received: from a ([198.51.100.7]) by mx.home.example (Postfix) with ESMTPSA id 7C1D02A4F1; " + noon + own + noon, 0, "lines-below-login", true},
            {"C10 unrelated recipient", "To: r@home.example\r\n" + mx + noon + "Received: from pc (pc.sender.example [192.0.2.5]) by mail.sender.example (Postfix) with ESMTP id 0A1B2C3D4E"
                                        " for <x@elsewhere.example>; " + noon, 1, "for-unrelated", true},
            {"C11 same line twice", mx + noon + own + noon + own + noon, 2, "duplicate-line", true},
            {"C11 id of another host", mx + noon + "Received: from pc ([192.0.2.5]) by mail.other.example (Postfix) with ESMTP id 7C1D02A4F1; " + noon, 1, "id-reused", true},
            {"C12 suite and version", "Received: from a.example (a.example [198.51.100.7]) (using TLSv1.2 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits)) by mx.home.example (Postfix) with ESMTPS"
                                      " id 7C1D02A4F1; " + noon, 0, "format-tls-impossible", true},
            {"C12 before its standard", line("from a.example (a.example [198.51.100.7]) (using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits)) by mx.home.example (Postfix) with ESMTPS"
                                             " id 7C1D02A4F1; Thu, 5 Nov 2009 12:00:00 +0000"), 0, "format-tls-before-standard", true},
            {"C13 results below the border", mx + noon + "Authentication-Results: mx.home.example; spf=pass\r\n", 0, "trace-fields-below", true},
            {"C14 years before the message", "Date: Sat, 21 Nov 2026 12:00:00 +0000\r\n" + mx + noon + own + "Fri, 21 Nov 2008 12:00:00 +0000\r\n", 1, "date-long-before-message", true},
        };
        // clang-format on
        for (const auto &row : rows)
            QTest::newRow(row.name) << QByteArray::fromStdString(row.header) << row.hop << QByteArray(row.problem) << row.noted;
    }
    void notesProblems()
    {
        QFETCH(QByteArray, header);
        QFETCH(int, hop);
        QFETCH(QByteArray, problem);
        QFETCH(bool, noted);
        const received::Path path = checked(test::text(header));
        QVERIFY(path.hops.size() > std::size_t(hop));
        const auto &problems = path.hops[std::size_t(hop)].problems;
        QCOMPARE(std::find(problems.begin(), problems.end(), test::text(problem)) != problems.end(), noted);
        for (const std::string &id : problems)
            QVERIFY2(received::strengthOf(id).has_value(), id.c_str());
    }

    void ordinaryChainShowsNothing()
    {
        const received::Path path = checked(
            "Return-Path: <a@sender.example>\r\nTo: r@home.example\r\n"
            "Received: from mx.home.example by mx.home.example with LMTP id MKM9Ou7aAWuXAAAAEaoAtg (envelope-from <a@sender.example>) for <r@home.example>; Sat, 21 Nov 2026 18:54:54 +0100\r\n"
            "Received: from mail.sender.example (mail.sender.example [198.51.100.7]) (using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits)) by mx.home.example (Postfix) with ESMTPS"
            " id 7C1D02A4F1 for <r@home.example>; Sat, 21 Nov 2026 18:54:53 +0100 (CET)\r\n"
            "Received: from pc.sender.example ([192.0.2.139]) by mail.sender.example with esmtpsa (TLS1.3) tls TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 (Exim 4.96) (envelope-from <a@sender.example>)"
            " id 1xUpIe-000020-2G for r@home.example; Sat, 21 Nov 2026 17:54:52 +0000\r\nDate: Sat, 21 Nov 2026 18:54:50 +0100\r\n");
        for (const received::Hop &hop : path.hops)
            QVERIFY2(hop.problems.empty(), hop.problems.empty() ? "" : hop.problems[0].c_str());
    }
};

QTEST_GUILESS_MAIN(ConsistencyChecksTest)
#include "ConsistencyChecksTest.moc"
