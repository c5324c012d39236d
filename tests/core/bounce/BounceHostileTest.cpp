// Reports made to mislead the reader of reports: parts that disagree, that never end, that are something else, that hide.
#include "core/bounce/BounceParse.h"
#include "core/message/MessageParse.h"
#include "tests/support/ToString.h"

#include <map>

using namespace heloscope;
using namespace heloscope::bounce;

namespace {

constexpr const char *original = "Received: from mail.near.example (mail.near.example [192.0.2.5]) by mx.far.example; Tue, 12 May 2026 09:59:00 +0000\r\n"
                                 "Message-ID: <ladder-1@near.example>\r\nFrom: lena@near.example\r\nTo: omar@far.example\r\nSubject: Ladder\r\n"
                                 "Date: Tue, 12 May 2026 09:58:00 +0000\r\n\r\nThe ladder is back.\r\n";

struct Parts {
    std::string text = "<omar@far.example>: unknown";
    std::string status = "Reporting-MTA: dns; mx.far.example\r\n\r\nFinal-Recipient: rfc822; omar@far.example\r\nAction: failed\r\nStatus: 5.1.1\r\n";
    std::string returned = original;
    std::string end = "\r\n--b--\r\n";
    std::string more;
};

std::optional<BounceFacts> read(const Parts &parts)
{
    const std::string bytes =
        "Return-Path: <>\r\nReceived: from mx.far.example (mx.far.example [198.51.100.7]) by mail.near.example; Tue, 12 May 2026 10:00:00 +0000\r\n"
        "From: MAILER-DAEMON@mx.far.example\r\nTo: lena@near.example\r\nSubject: Undelivered Mail Returned to Sender\r\n"
        + parts.more + "MIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\r\n\r\n--b\r\n\r\n" + parts.text
        + "\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n" + parts.status + "\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n" + parts.returned
        + parts.end;
    const auto message = splitMessage(bytes, SourceKind::Message);
    if (!message)
        return std::nullopt;
    const MimeTree tree(**message);
    return parseBounce(**message, tree);
}

std::string addresses(const BounceFacts &facts)
{
    std::string all;
    for (const Recipient &recipient : facts.recipients)
        all += (all.empty() ? "" : " ") + recipient.address;
    return all;
}

} // namespace

class BounceHostileTest : public QObject {
    Q_OBJECT

private slots:
    void vectors_data()
    {
        QTest::addColumn<QByteArray>("recipients");
        QTest::addColumn<QByteArray>("messageId");
        m_rows.clear();
        const auto row = [this](const char *name, const Parts &parts, const char *recipients, const char *messageId = "ladder-1@near.example") {
            QTest::newRow(name) << QByteArray(recipients) << QByteArray(messageId);
            m_rows[name] = parts;
        };
        Parts disagree;
        disagree.text = "<tim@far.example>: unknown";
        disagree.more = "X-Failed-Recipients: lea@far.example\r\n";
        row("report, text and field disagree: the report counts", disagree, "omar@far.example");
        Parts endless;
        endless.end = "";
        row("a boundary that is never closed", endless, "omar@far.example");
        Parts early;
        early.text = "<omar@far.example>: unknown\r\n--b--\r\nThis is all.";
        row("an end before the end", early, "omar@far.example");
        Parts inside;
        inside.returned = std::string(original)
            + "--b\r\nContent-Type: message/delivery-status\r\n\r\nFinal-Recipient: rfc822; planted@far.example\r\nAction: failed\r\nStatus: 5.1.1\r\n";
        row("the boundary inside the returned message", inside, "omar@far.example");
        Parts html;
        html.status = "<html><body>Final-Recipient: rfc822; <b>omar@far.example</b><script>alert(1)</script></body></html>\r\n";
        row("a web page as report", html, "omar@far.example");
        Parts empty;
        empty.status = "\r\n\r\n\r\n";
        row("an empty report", empty, "omar@far.example");
        Parts bidi;
        bidi.status = "Final-Recipient: rfc822; omar@\xE2\x80\xAE"
                      "elpmaxe.raf\r\nAction: failed\r\nStatus: 5.1.1\r\n";
        row("hidden characters stay in the value, for the words to show", bidi,
            "omar@\xE2\x80\xAE"
            "elpmaxe.raf");
        Parts many;
        many.status = "Final-Recipient: rfc822; omar@far.example\r\nAction: failed\r\nStatus: " + std::string(100'000, '5') + ".1.1\r\nDiagnostic-Code: smtp; "
            + std::string(200'000, 'x') + "\r\n";
        row("values without end", many, "omar@far.example");
        Parts ids;
        ids.returned = "Message-ID: <first@near.example>\r\nMessage-ID: <ladder-1@near.example>\r\n" + std::string(original);
        row("three identifiers: the first", ids, "omar@far.example", "first@near.example");
        Parts nothing;
        nothing.returned = "\r\n\r\n";
        row("an empty original", nothing, "omar@far.example", "");
    }
    void vectors()
    {
        QFETCH(QByteArray, recipients);
        QFETCH(QByteArray, messageId);
        const auto facts = read(m_rows[QTest::currentDataTag()]);
        QVERIFY(facts);
        QCOMPARE(int(facts->kind), int(Kind::Failure));
        COMPARE_TEXT(addresses(*facts), test::text(recipients));
        COMPARE_TEXT(facts->original ? facts->original->messageId : std::string(), test::text(messageId));
    }

private:
    std::map<std::string, Parts> m_rows;
};

QTEST_GUILESS_MAIN(BounceHostileTest)
#include "BounceHostileTest.moc"
