// What the status bar counts: where name servers stay silent the same questions as the answer, and those of a message inside as well.
#include "tests/support/Analysis.h"
#include "tests/support/ToString.h"
#include "tests/ui/panels/WindowFixture.h"

#include <QLabel>
#include <QRegularExpression>
#include <QStatusBar>

using namespace heloscope;

class UnansweredTest : public QObject {
    Q_OBJECT

    static constexpr const char *message =
        "Return-Path: <sender@plain.test>\r\n"
        "Received: from mail.plain.test (mail.plain.test [192.0.2.7]) by mx.reader.test (Postfix) with ESMTP id 4F; Sat, 21 Nov 2026 10:00:00 +0000\r\n"
        "From: Sender <sender@plain.test>\r\nTo: reader@reader.test\r\nSubject: x\r\nDate: Sat, 21 Nov 2026 09:59:00 +0000\r\nMessage-ID: <1@plain.test>\r\n\r\nHello\r\n";

    static constexpr const char *forwarding =
        "Subject: Fwd: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n";

    static QString status(const ReportPtr &report, const std::string &bytes = message)
    {
        test::WindowFixture fixture(report);
        fixture.window.openBytes(bytes);
        const auto *const label = fixture.window.statusBar()->findChild<QLabel *>();
        (void)QTest::qWaitFor([label] { return label && label->text().contains("DNS question"); });
        return label ? label->text() : QString();
    }

private slots:
    void barAndAnswerCountTheSame_data()
    {
        QTest::addColumn<QByteArray>("answers"); // null = no server can be reached
        QTest::addColumn<int>("bar");
        QTest::addColumn<QByteArray>("told"); // count and names of the statement; "" = it is not made
        // clang-format off
        const struct { const char *row, *answers; int bar; const char *told; } rows[] = {
            {"nobody answers", nullptr, 6, "6 _dmarc.plain.test, _dmarc.test, mail.plain.test"},
            {"two names", R"([{"name": "mail.plain.test", "type": "TXT", "error": "SERVFAIL"},
                              {"name": "7.2.0.192.in-addr.arpa", "type": "PTR", "error": "SERVFAIL"}])", 2, "2 mail.plain.test, 7.2.0.192.in-addr.arpa"},
            {"a name that SPF asks for as well", R"([{"name": "plain.test", "type": "TXT", "value": "v=spf1 ptr -all"},
                              {"name": "7.2.0.192.in-addr.arpa", "type": "PTR", "error": "SERVFAIL"}])", 1, "1 7.2.0.192.in-addr.arpa"},
            {"only what no check needs", R"([{"name": "7.2.0.192.in-addr.arpa", "type": "PTR", "error": "SERVFAIL"}])", 1, ""},
            {"everybody answers", "[]", 0, ""},
        };
        // clang-format on
        for (const auto &row : rows)
            QTest::newRow(row.row) << QByteArray(row.answers) << row.bar << QByteArray(row.told);
    }
    void barAndAnswerCountTheSame()
    {
        QFETCH(QByteArray, answers);
        QFETCH(int, bar);
        QFETCH(QByteArray, told);
        test::Question question;
        question.message = message;
        question.answers = test::text(answers);
        question.now = "2026-11-21T12:00:00Z";
        question.world = answers.isNull() ? test::World::NoServer : test::World::Closed;
        const ReportPtr report = test::analyse(question);
        std::string counted;
        for (const Statement &statement : report->verdict.notChecked) {
            if (statement.code == StatementCode::MissingAnswers)
                counted = std::string(statement.values.get("count")) + " " + std::string(statement.values.get("names"));
        }
        COMPARE_TEXT(counted, test::text(told));
        const QString text = status(report);
        const auto found = QRegularExpression("(\\d+) without an answer").match(text);
        QVERIFY2(found.hasMatch() || text.contains("all answered"), qPrintable(text));
        QCOMPARE(found.captured(1).toInt(), bar);
    }

    // Nothing is asked for a message without an address; what is asked for the one inside leaves this computer, too.
    void questionsOfTheMessageInside()
    {
        test::Question question;
        question.message = std::string(forwarding) + message + "--b--\r\n";
        question.answers = "[]";
        question.now = "2026-11-21T12:00:00Z";
        question.world = test::World::Closed;
        const ReportPtr report = test::analyse(question);
        QCOMPARE(report->embedded.size(), std::size_t(1));
        QCOMPARE(report->dns.size(), std::size_t(0));
        QCOMPARE(report->embedded.front()->dns.size(), std::size_t(7));
        const QString text = status(report, question.message);
        QVERIFY2(text.startsWith("7 DNS question"), qPrintable(text));
    }
};

QTEST_MAIN(UnansweredTest)
#include "UnansweredTest.moc"
