// Reports of each format, written for this test: who failed, why, and what came back.
#include "core/bounce/BounceParse.h"
#include "core/message/MessageParse.h"
#include "tests/support/ToString.h"

#include <QElapsedTimer>

using namespace heloscope;
using namespace heloscope::bounce;

namespace {

std::optional<BounceFacts> read(const std::string &bytes)
{
    const auto message = splitMessage(bytes, SourceKind::Message);
    if (!message)
        return std::nullopt;
    const MimeTree tree(**message);
    return parseBounce(**message, tree);
}

std::string outer(const std::string &subject, const std::string &from = "MAILER-DAEMON@mx.far.example", const std::string &more = "")
{
    return "Return-Path: <>\r\nReceived: from mx.far.example (mx.far.example [198.51.100.7])\r\n\tby mail.near.example (Postfix) with ESMTP id 1A2B\r\n"
           "\tfor <lena@near.example>; Tue, 12 May 2026 10:00:00 +0000\r\nFrom: "
        + from + "\r\nTo: lena@near.example\r\nSubject: " + subject + "\r\nDate: Tue, 12 May 2026 10:00:00 +0000\r\n" + more;
}

const std::string original =
    "Received: from mail.near.example (mail.near.example [192.0.2.5])\r\n\tby mx.far.example with SMTP; Tue, 12 May 2026 09:59:00 +0000\r\n"
    "From: Lena <lena@near.example>\r\nTo: omar@far.example\r\nSubject: Ladder\r\nDate: Tue, 12 May 2026 09:58:00 +0000\r\n"
    "Message-ID: <ladder-1@near.example>\r\n\r\nThe ladder is back.\r\n";

std::string report(const std::string &groups, const std::string &text = "It could not be delivered.\r\n", const std::string &returned = "",
                   const std::string &boundary = "b")
{
    const std::string line = "\r\n--" + boundary;
    return outer("Undelivered Mail Returned to Sender", "MAILER-DAEMON@mx.far.example",
                 "MIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=\"" + boundary + "\"\r\n")
        + line + "\r\nContent-Type: text/plain\r\n\r\n" + text + line
        + "\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.far.example\r\n\r\n" + groups + line
        + "\r\nContent-Type: message/rfc822\r\n\r\n" + (returned.empty() ? original : returned) + line + "--\r\n";
}

std::string listed(const BounceFacts &facts)
{
    std::string text;
    for (const Recipient &recipient : facts.recipients)
        text += (text.empty() ? "" : " ") + recipient.address + "/" + recipient.status;
    return text;
}

} // namespace

class BounceParseTest : public QObject {
    Q_OBJECT

private slots:
    void formats_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("dialect");
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QByteArray>("recipients");
        QTest::addColumn<QByteArray>("carried");
        const auto row = [](const char *name, const std::string &bytes, const char *dialect, const char *kind, const char *recipients, const char *carried) {
            QTest::newRow(name) << test::bytes(bytes) << QByteArray(dialect) << QByteArray(kind) << QByteArray(recipients) << QByteArray(carried);
        };
        const std::string text = "\r\n";
        row("qmail",
            outer("failure notice") + text
                + "Hi. This is the qmail-send program at far.example.\r\nI'm afraid I wasn't able to deliver your message to the following addresses.\r\n"
                  "This is a permanent error; I've given up.\r\n\r\n<omar@far.example>:\r\nNo such box. (#5.1.1)\r\n\r\n--- Below this line is a copy of the message.\r\n\r\n"
                + original,
            "qmail", "failure", "omar@far.example/5.1.1", "inline");
        row("exim, old",
            outer("Mail delivery failed: returning message to sender") + text
                + "This message was created automatically by mail delivery software.\r\n\r\n"
                  "A message that you sent could not be delivered to one or more of its\r\nrecipients. This is a permanent error. The following address(es) failed:\r\n\r\n"
                  "  omar@far.example\r\n    SMTP error from remote mail server after RCPT TO:<omar@far.example>:\r\n    host mx.far.example: 550 5.7.1 go away\r\n\r\n"
                  "------ This is a copy of the message, including all the headers. ------\r\n\r\n"
                + original,
            "exim", "failure", "omar@far.example/5.7.1", "inline");
        row("exim field",
            outer("Mail delivery failed", "MAILER-DAEMON@mx.far.example", "X-Failed-Recipients: omar@far.example,\r\n tim@far.example\r\n") + text
                + "Sorry.\r\n",
            "", "failure", "omar@far.example/ tim@far.example/", "none");
        row("sendmail 8",
            outer("Returned mail: User unknown") + text
                + "The original message was received at Tue, 12 May 2026 10:00:00 GMT\r\n\r\n"
                  "   ----- The following addresses had permanent fatal errors -----\r\n<omar@far.example>\r\n\r\n   ----- Transcript of session follows -----\r\n"
                  "... while talking to mx.far.example.:\r\n>>> RCPT To:<omar@far.example>\r\n<<< 550 5.1.1 unknown\r\n550 <omar@far.example>... User unknown\r\n\r\n"
                  "   ----- Original message follows -----\r\n\r\n"
                + original,
            "sendmail", "failure", "omar@far.example/5.1.1", "inline");
        row("yahoo",
            outer("Delivery failure") + text
                + "Message from far.example.\r\nUnable to deliver message to the following address(es).\r\n\r\n<omar@far.example>:\r\nGone.\r\n\r\n"
                  "<tim@far.example>:\r\nGone, too.\r\n\r\n--- Original message follows.\r\n\r\n"
                + original,
            "yahoo", "failure", "omar@far.example/ tim@far.example/", "inline");
        row("exchange 5.5",
            outer("Undeliverable: Ladder", "System Administrator <postmaster@far.example>") + text
                + "Your message\r\n\r\n  To:      omar@far.example\r\n  Subject: Ladder\r\n"
                  "  Sent:    Tue, 12 May 2026 10:00:00 -0000\r\n\r\ndid not reach the following recipient(s):\r\n\r\nomar@far.example on Tue, 12 May 2026 10:00:00\r\n    The recipient name is not recognized\r\n",
            "exchange", "failure", "omar@far.example/", "none");
        row("gmail, old",
            outer("Delivery Status Notification (Failure)") + text
                + "Delivery to the following recipient failed permanently:\r\n\r\n     omar@far.example\r\n\r\n"
                  "Technical details of permanent failure:\r\n550 5.2.1 disabled (state 14).\r\n\r\n----- Original message -----\r\n\r\n"
                + original,
            "gmail", "failure", "omar@far.example/5.2.1", "inline");
        row("domino",
            outer("DELIVERY FAILURE: no such user") + text
                + "Your message\r\n\r\n  Subject: Ladder\r\n\r\nwas not delivered to:\r\n\r\n  omar@far.example\r\n\r\nbecause:\r\n\r\n  5.1.1 not listed\r\n",
            "domino", "failure", "omar@far.example/5.1.1", "none");
        row("postfix warning",
            outer("Delayed Mail (still being retried)") + text
                + "This is the mail system at host mx.far.example.\r\n\r\nYour message could not be delivered for more than 4 hour(s).\r\n\r\n"
                  "<omar@far.example>: connect to mx.far.example: 4.4.1 timed out\r\n",
            "postfix", "delay", "omar@far.example/4.4.1", "none");
        row("german words only",
            outer("Unzustellbar: Leiter", "postmaster@far.example") + text
                + "Ihre Nachricht konnte nicht zugestellt werden.\r\nEmpfänger: omar@far.example\r\n",
            "", "failure", "omar@far.example/", "none");
        row("groups not separated",
            report(
                "Final-Recipient: rfc822; omar@far.example\r\nAction: failed\r\nStatus: 5.1.1\r\nFinal-Recipient: rfc822; tim@far.example\r\nAction: failed\r\nStatus: 5.2.2\r\n"),
            "rfc3464", "failure", "omar@far.example/5.1.1 tim@far.example/5.2.2", "message/rfc822");
        row("status in the diagnostic",
            report("Final-Recipient : RFC/822 ; <omar@far.example>\r\nAction: failed\r\nStatus: 5.0.0\r\nDiagnostic-Code: smtp; 550\r\n 5.7.26 not you\r\n"),
            "rfc3464", "failure", "omar@far.example/5.7.26", "message/rfc822");
        row("a pipe as recipient",
            report("Final-Recipient: x-unix; |/usr/bin/vacation\r\nOriginal-Recipient: rfc822; omar@far.example\r\nAction: failed\r\nStatus: 5.3.0\r\n"),
            "rfc3464", "failure", "omar@far.example/5.3.0", "message/rfc822");
        row("no recipient at all", report("Action: failed\r\nStatus: 5.1.2\r\n"), "rfc3464", "failure", "omar@far.example/5.1.2", "message/rfc822");
        row("only the failed ones",
            report(
                "Final-Recipient: rfc822; omar@far.example\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\nFinal-Recipient: rfc822; tim@far.example\r\nAction: delivered\r\nStatus: 2.0.0\r\n"),
            "rfc3464", "failure", "omar@far.example/5.1.1", "message/rfc822");
        row("delivered", report("Final-Recipient: rfc822; tim@far.example\r\nAction: delivered\r\nStatus: 2.1.5\r\n"), "rfc3464", "success",
            "tim@far.example/2.1.5", "message/rfc822");
        row("HTML in the report", report("Final-Recipient: rfc822; omar@far.example<br>\r\n<html><body>\r\nAction: failed\r\nStatus: 5.1.1\r\n"), "rfc3464",
            "failure", "omar@far.example/5.1.1", "message/rfc822");
        row("given up", report("Final-Recipient: rfc822; omar@far.example\r\nAction: delayed\r\nStatus: 4.4.7\r\n", "omar@far.example: Envelope expired\r\n"),
            "rfc3464", "failure", "omar@far.example/4.4.7", "message/rfc822");
        row("international", report("Final-Recipient: utf-8; \\x{F6}mer@far.example\r\nAction: failed\r\nStatus: 5.6.7\r\n"), "rfc3464", "failure",
            "\xC3\xB6mer@far.example/5.6.7", "message/rfc822");
        std::string broken = report("Final-Recipient: rfc822; omar@far.example\r\nAction: failed\r\nStatus: 5.1.1\r\n");
        broken.replace(broken.find("boundary=\"b\""), 12, "boundary=\"x\"");
        row("boundary that fits nothing", broken, "rfc3464", "failure", "omar@far.example/5.1.1", "inline");
        row("notification",
            outer("AWS Notification Message", "no-reply@sns.example") + text
                + "{\"notificationType\":\"Bounce\",\"bounce\":{\"bouncedRecipients\":[{\"emailAddress\":\"omar@far.example\",\"action\":\"failed\",\"status\":\"5.1.1\"}]},"
                  "\"mail\":{\"headers\":[{\"name\":\"From\",\"value\":\"lena@near.example\"},{\"name\":\"Mess!\r\n age-ID\",\"value\":\"<ladder-1@near.example>\"}]}}\r\n",
            "amazon-ses", "failure", "omar@far.example/5.1.1", "inline");
    }
    void formats()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, dialect);
        QFETCH(QByteArray, kind);
        QFETCH(QByteArray, recipients);
        QFETCH(QByteArray, carried);
        const auto facts = read(test::text(bytes));
        QVERIFY(facts);
        if (!dialect.isEmpty())
            COMPARE_TEXT(facts->dialect, test::text(dialect));
        COMPARE_TEXT(toString(facts->kind), test::text(kind));
        COMPARE_TEXT(listed(*facts), test::text(recipients));
        COMPARE_TEXT(facts->original ? facts->original->carried : "none", test::text(carried));
        if (carried != "none")
            COMPARE_TEXT(facts->original->messageId, "ladder-1@near.example");
    }

    void ordinaryMailIsNoBounce_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const std::string person =
            "Return-Path: <tim@far.example>\r\nFrom: Tim <tim@far.example>\r\nTo: lena@near.example\r\nDate: Tue, 12 May 2026 10:00:00 +0000\r\n";
        QTest::newRow("a question about a bounce") << test::bytes(
            person + "Subject: Re: Undelivered Mail Returned to Sender\r\n\r\nMy mail could not be delivered to omar@far.example. Why?\r\n");
        QTest::newRow("a bounce attached") << test::bytes(
            person
            + "Subject: look\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=o\r\n\r\n--o\r\n\r\nSee below.\r\n--o\r\nContent-Type: message/rfc822\r\n\r\n"
            + report("Final-Recipient: rfc822; omar@far.example\r\nAction: failed\r\nStatus: 5.1.1\r\n") + "\r\n--o--\r\n");
        QTest::newRow("empty return path alone") << test::bytes("Return-Path: <>\r\nFrom: news@far.example\r\nSubject: Weekly figures\r\n\r\nAll is well.\r\n");
        QTest::newRow("asks not to be answered") << test::bytes(
            person + "Subject: Your ticket\r\nX-Auto-Response-Suppress: All\r\nAuto-Submitted: auto-generated\r\n\r\nWe are on it.\r\n");
        QTest::newRow("nothing") << QByteArray("A: b\r\n\r\n");
    }
    void ordinaryMailIsNoBounce()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!read(test::text(bytes)));
    }

    void otherKinds()
    {
        struct Case {
            std::string bytes;
            const char *kind;
        };
        // clang-format off
        const Case cases[] = {
            {outer("Automatic reply: Ladder", "omar@far.example", "Auto-Submitted: auto-replied\r\n") + "\r\nAway.\r\n", "auto-reply"},
            {outer("Out of the office", "omar@far.example", "Auto-Submitted: auto-replied (vacation)\r\n") + "\r\nAway.\r\n", "auto-reply"},
            {outer("Abwesenheitsnotiz: Leiter", "omar@far.example") + "\r\nNicht da.\r\n", "auto-reply"},
            {outer("Please confirm your message", "omar@far.example") + "\r\nReply to this message to release your mail.\r\n", "challenge"},
            {outer("Your message to Talk awaits moderator approval", "talk-bounces@lists.example") + "\r\nHeld.\r\n", "notice"},
            {outer("Read: Ladder", "omar@far.example", "Content-Type: multipart/report; report-type=disposition-notification; boundary=b\r\n")
                 + "\r\n--b\r\nContent-Type: message/disposition-notification\r\n\r\nDisposition: manual-action; displayed\r\n--b--\r\n", "receipt"},
            {outer("Abuse report", "fbl@far.example", "Content-Type: multipart/report; report-type=feedback-report; boundary=b\r\n")
                 + "\r\n--b\r\nContent-Type: message/feedback-report\r\n\r\nFeedback-Type: abuse\r\nSource-IP: 192.0.2.5\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n" + original + "--b--\r\n", "complaint"},
            {outer("Undeliverable: Ladder", "postmaster@far.example", "Auto-Submitted: auto-replied\r\n") + "\r\nYour message could not be delivered to omar@far.example: user unknown\r\n", "failure"},
        };
        // clang-format on
        for (const Case &c : cases) {
            const auto facts = read(c.bytes);
            QVERIFY2(facts, c.kind);
            COMPARE_TEXT(toString(facts->kind), c.kind);
        }
    }

    void aPartWinsOverTextThatPretends()
    {
        const auto facts = read(
            report("Final-Recipient: rfc822; omar@far.example\r\nAction: failed\r\nStatus: 5.1.1\r\n",
                   "Original message headers:\r\n\r\nReceived: from a by b\r\nFrom: x@y.example\r\nMessage-ID: <false@y.example>\r\nSubject: false\r\n"));
        QVERIFY(facts && facts->original);
        COMPARE_TEXT(facts->original->messageId, "ladder-1@near.example");
    }

    void aReportInAReportIsOpened()
    {
        std::string inner = report("Final-Recipient: rfc822; deep@far.example\r\nAction: failed\r\nStatus: 5.1.1\r\n", "Failed.\r\n", "", "inner");
        const auto facts = read(report("Final-Recipient: rfc822; omar@far.example\r\nAction: failed\r\nStatus: 5.1.1\r\n", "Failed.\r\n", inner));
        QVERIFY(facts && facts->original);
        COMPARE_TEXT(facts->original->messageId, "ladder-1@near.example");
        QCOMPARE(facts->original->reportsAround, std::size_t(1));
    }

    void foldedIdentifiersAreJoined()
    {
        std::string folded = original;
        folded.replace(folded.find("Message-ID: <ladder"), 19, "Message-ID:\r\n <ladder");
        const auto facts = read(report("Final-Recipient: rfc822; omar@far.example\r\nAction: failed\r\nStatus: 5.1.1\r\n", "Failed.\r\n", folded));
        QVERIFY(facts && facts->original);
        COMPARE_TEXT(facts->original->messageId, "ladder-1@near.example");
    }

    void dotsArePutBack()
    {
        COMPARE_TEXT(withDotsPutBack(".hidden\r\n.\r\na.b\r\n..\r\n.end"), "..hidden\r\n.\r\na.b\r\n...\r\n..end");
        COMPARE_TEXT(withDotsPutBack(""), "");
        COMPARE_TEXT(withDotsPutBack("."), ".");
    }

    void hostileSizesStayLinear()
    {
        std::string groups, deep = original;
        for (int i = 0; i < 20000; ++i)
            groups += "Final-Recipient: rfc822; user" + std::to_string(i) + "@far.example\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n";
        for (int i = 0; i < 60; ++i)
            deep = report("Final-Recipient: rfc822; omar@far.example\r\nAction: failed\r\nStatus: 5.1.1\r\n", "Failed.\r\n", deep, "b" + std::to_string(i));
        std::string headers = outer("Undelivered Mail Returned to Sender");
        for (int i = 0; i < 100000; ++i)
            headers += "X-Filler-" + std::to_string(i) + ": Received: from a by b; <x@y.example>; =?utf-8?q?a?=\r\n";
        std::string lines = outer("failure notice") + "\r\n";
        for (int i = 0; i < 40000; ++i)
            lines += "From: a@b.example\r\nTo: c@d.example\r\n\r\n<x" + std::to_string(i) + "@y.example>:\r\n";
        std::string told = outer("failure notice") + "\r\n";
        for (int i = 0; i < 20000; ++i)
            told += "delivery to x" + std::to_string(i) + "@y.example failed, unable to deliver\r\n";
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(read(told)->recipients.size(), maxRecipients);
        const auto many = read(report(groups));
        QVERIFY(many);
        QCOMPARE(many->recipients.size(), maxRecipients);
        QVERIFY(read(deep));
        QVERIFY(read(headers + "\r\nYour message could not be delivered to omar@far.example\r\n"));
        (void)read(lines);
        QVERIFY2(timer.elapsed() < 8000, std::to_string(timer.elapsed()).c_str());
    }
};

QTEST_GUILESS_MAIN(BounceParseTest)
#include "BounceParseTest.moc"
