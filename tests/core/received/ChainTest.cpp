#include "core/received/Chain.h"
#include "core/Limits.h"
#include "core/message/MessageParse.h"
#include "core/received/Border.h"
#include "tests/support/ToString.h"

using namespace heloscope;
using received::Chain;

namespace {

Chain chainOf(const std::string &header) { return received::readChain(**splitMessage(header + "\r\nbody\r\n", SourceKind::Message)); }

} // namespace

class ChainTest : public QObject {
    Q_OBJECT
private slots:
    void keepsHeaderOrderAndMeasuresDelays()
    {
        const Chain chain = chainOf(
            "Received: from a.example (a.example [198.51.100.1]) by b.example (Postfix) with ESMTP id 1B; Sat, 21 Nov 2026 18:00:10 +0100\r\n"
            "X-Received: by 2002:a05::1 with SMTP id x; Sat, 21 Nov 2026 18:00:00 +0100\r\n"
            "received : by unreadable.example\r\n"
            "Received: from c.example ([192.0.2.1]) by a.example with SMTP; Sat, 21 Nov 2026 17:01:00 +0000\r\n"
            "Received: by c.example; no date at all\r\n");
        QCOMPARE(chain.hops.size(), std::size_t(4));
        QCOMPARE(chain.xReceived.size(), std::size_t(1));
        QVERIFY(chain.xReceived[0].fromXReceived);
        QCOMPARE(chain.hops[0].delaySeconds.value_or(0), std::int64_t(-50));
        QVERIFY(!chain.hops[1].delaySeconds);
        QVERIFY(!chain.hops[2].delaySeconds);
        COMPARE_TEXT(chain.hops[1].by, "unreadable.example");
        QCOMPARE(chain.hops[1].field, std::size_t(2));
        QCOMPARE(chain.hops[0].range.begin, std::size_t(0));
    }

    void marksStepsInsideOneHost_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("internal");
        const struct {
            const char *line;
            bool internal;
        } rows[] = {
            {"from mx.home.example ([127.0.0.1]) by localhost (mx.home.example [127.0.0.1]) (amavis, port 10024) with ESMTP id c", true},
            {"from localhost (localhost [::1]) by mx.home.example (Postfix) with ESMTP id 1B", true},
            {"(qmail 4711 invoked from network)", true},
            {"from mx.home.example by mx.home.example with LMTP id MKM9Ou7aAWuXAAAAEaoAtg", true},
            {"from mx.home.example ([10.0.0.2]) by store.home.example with LMTP id MKM9Ou7aAWuXAAAAEaoAtg", true},
            {"from pop.isp.example [192.0.2.110] by localhost with POP3 (fetchmail-6.4.37) for <anna@localhost> (single-drop)", true},
            {"(majordomo@vger.kernel.org) by vger.kernel.org via listexpand id S1", true},
            {"from mail.sender.example (mail.sender.example [198.51.100.7]) by mx.home.example (Postfix) with ESMTP id 1B", false},
            {"from mail.sender.example ([10.1.2.3]) by mx.home.example (Postfix) with ESMTP id 1B", false},
        };
        for (const auto &row : rows)
            QTest::newRow(row.line) << QByteArray(row.line) << row.internal;
    }
    void marksStepsInsideOneHost()
    {
        QFETCH(QByteArray, line);
        QFETCH(bool, internal);
        const Chain chain = chainOf("Received: " + test::text(line)
                                    + "; Sat, 21 Nov 2026 18:00:10 +0100\r\n"
                                      "Received: from x.example ([203.0.113.1]) by other.example with SMTP; Sat, 21 Nov 2026 17:01:00 +0000\r\n");
        QCOMPARE(chain.hops[0].internal, internal);
    }

    void knowsLogins()
    {
        const Chain chain = chainOf("Received: from [10.0.0.1] ([203.0.113.8]) by smtp.example with ESMTPSA id 1; Sat, 21 Nov 2026 18:00:10 +0100\r\n"
                                    "Received: from [203.0.113.8] by web.example via HTTP; Sat, 21 Nov 2026 18:00:10 +0100\r\n"
                                    "Received: from A.prod.outlook.com (2603:10b6::1) by B.prod.outlook.com with HTTPS; Sat, 21 Nov 2026 18:00:10 +0100\r\n"
                                    "Received: from mail.example ([203.0.113.8]) by mx.example with ESMTPS id 1; Sat, 21 Nov 2026 18:00:10 +0100\r\n");
        QVERIFY(received::isSubmission(chain.hops[0]));
        QVERIFY(received::isSubmission(chain.hops[1]));
        QVERIFY(!received::isSubmission(chain.hops[2]));
        QVERIFY(!received::isSubmission(chain.hops[3]));
    }

    void estimatesClocks_data()
    {
        QTest::addColumn<QByteArray>("times"); // newest first, seconds past 17:00
        QTest::addColumn<QByteArray>("skews");
        QTest::addColumn<QByteArray>("delays");
        const struct {
            const char *name, *times, *skews, *delays;
        } rows[] = {
            {"all agree", "12 10 0", "- - -", "- - -"},
            {"noise", "12 50 0", "- - -", "- - -"},
            {"one is fast", "12 250 0", "- 238 -", "0 12 -"},
            {"one is slow", "260 10 250", "- -240 -", "10 0 -"},
            {"the oldest is fast", "10 400", "- 390", "0 -"},
            {"two strangers at the start", "12 10 400", "- - -", "- - -"},
            {"the newest is not judged", "12 400 390", "- - -", "- - -"},
            {"two accuse each other", "260 10 250 0", "- - - -", "- - - -"},
            {"no clock is a day off", "12 90000 0", "- - -", "- - -"},
        };
        for (const auto &row : rows)
            QTest::newRow(row.name) << QByteArray(row.times) << QByteArray(row.skews) << QByteArray(row.delays);
    }
    void estimatesClocks()
    {
        QFETCH(QByteArray, times);
        QFETCH(QByteArray, skews);
        QFETCH(QByteArray, delays);
        std::string header;
        int number = 0;
        const auto parts = times.split(' ');
        for (const QByteArray &time : parts) {
            const UnixTime at = 1795280400 + time.toLongLong();
            const std::string by = number == 0 ? "mx.home.example" : "h" + std::to_string(number) + ".other" + std::to_string(number) + ".example";
            header += "Received: from mail.other" + std::to_string(number + 1) + ".example ([198.51.100." + std::to_string(number + 1) + "]) by " + by
                + " with ESMTP id A; " + formatRfc3339(at) + "\r\n";
            ++number;
        }
        const auto message = splitMessage(header + "From: a@sender.example\r\n\r\nbody\r\n", SourceKind::Message);
        const received::Path path = received::findBorder(**message, received::readChain(**message).hops, {}, Profile(), Options());
        QByteArrayList foundSkews, foundDelays;
        for (const received::Hop &hop : path.hops) {
            foundSkews << (hop.clockSkew ? QByteArray::number(qlonglong(*hop.clockSkew)) : "-");
            foundDelays << (hop.likelyDelay ? QByteArray::number(qlonglong(*hop.likelyDelay)) : "-");
        }
        QCOMPARE(foundSkews.join(' '), skews);
        QCOMPARE(foundDelays.join(' '), delays);
    }

    void stopsAtTheLimit()
    {
        std::string header;
        for (std::size_t i = 0; i < maxReceivedFields + 5; ++i)
            header += "Received: by a.example; Sat, 21 Nov 2026 18:00:10 +0100\r\n";
        const Chain chain = chainOf(header);
        QCOMPARE(chain.hops.size(), maxReceivedFields);
        QVERIFY(chain.limitReached);
    }
};

QTEST_GUILESS_MAIN(ChainTest)
#include "ChainTest.moc"
