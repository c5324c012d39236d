// A check against a live resolver on loopback, made again when the resolver is gone: the same report but for the stated times.
#include "tests/support/RunCli.h"
#include "tests/support/UnboundServer.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace heloscope::test;

namespace {

// CONTRACT: two runs on the same input and answers differ only in timing and dns[].asked_at, ttl, server.
QJsonObject comparable(QJsonObject report)
{
    report.remove("timing");
    QJsonArray answers;
    for (const QJsonValue &answer : report["dns"].toArray()) {
        QJsonObject object = answer.toObject();
        for (const char *member : {"asked_at", "ttl", "server"})
            object.remove(QLatin1String(member));
        answers << object;
    }
    report["dns"] = answers;
    return report;
}

} // namespace

class RecordReplayTest : public QObject {
    Q_OBJECT
private slots:
    void theSameReportWhenTheServerIsGone()
    {
        if (!UnboundServer::isInstalled())
            QSKIP("unbound, ldnsutils or openssl is not installed.");
        auto server = std::make_unique<UnboundServer>();
        QVERIFY2(server->isRunning(), qPrintable(server->problem()));
        QTemporaryDir folder;
        const QString message = folder.filePath("message.eml"), record = folder.filePath("record.json"), saved = folder.filePath("saved.heloscope");
        QFile file(message);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Return-Path: <jo@txt.plain.test>\r\nReceived: from a.plain.test (a.plain.test [192.0.2.1])\r\n\tby mx.reader.example with ESMTPS id 1;"
                   " Fri, 20 Nov 2026 09:00:00 +0000\r\nFrom: Jo <jo@www.signed.test>\r\nTo: me@reader.example\r\nSubject: figures\r\n"
                   "Date: Fri, 20 Nov 2026 09:00:00 +0000\r\nMessage-ID: <1@txt.plain.test>\r\n\r\ntext\r\n");
        file.close();
        const QStringList check{"check", "--now", "2026-11-20T10:00:00Z", message};
        const QStringList live{"--dns", QString::fromStdString(server->address())};
        const Run first = cli(check + live + QStringList{"--json", "--record", record});
        QVERIFY2(first.status == 0 || first.status == 1, first.err.constData());
        QCOMPARE(cli(check + live + QStringList{"--format", "case", "-o", saved}).status, first.status);
        const QJsonObject before = first.objects().value(0);
        int secured = 0;
        for (const QJsonValue &answer : before["dns"].toArray()) {
            secured += int(answer.toObject()["secure"].toBool());
            QVERIFY(!answer.toObject()["server"].toString().isEmpty() && !answer.toObject()["asked_at"].toString().isEmpty());
        }
        QVERIFY(secured > 0);
        QCOMPARE(before["spf"].toObject()["result"].toString(), "fail"); // asked and answered: "v=spf1 -all"

        server.reset();
        const Run again = cli(check + QStringList{"--json", "--answers", record, "--offline"});
        QCOMPARE(again.status, first.status);
        QCOMPARE(comparable(again.objects().value(0)), comparable(before));
        for (const QJsonValue &answer : again.objects().value(0)["dns"].toArray())
            QVERIFY2(!answer.toObject()["server"].toString().isEmpty(), "a recorded answer names its server");

        const Run replayed = cli({"replay", "--json", saved});
        QVERIFY2(replayed.status == 0, replayed.out.constData());
        QVERIFY(replayed.objects().value(0)["same"].toBool());
        QCOMPARE(replayed.objects().value(0)["case"].toObject()["seal"].toString(), "whole");
        oneByteFlipped(saved);
        oneAnswerEdited(saved);
    }

    // A bounce with the message that came back: its questions are its own.
    void messagesInsideAreRecordedToo()
    {
        QTemporaryDir folder;
        const QString saved = folder.filePath("saved.heloscope"), record = folder.filePath("record.json");
        const QString message = QStringLiteral(HELOSCOPE_EXAMPLES "/bounce.eml"), answers = QStringLiteral(HELOSCOPE_EXAMPLES "/bounce.dns.json");
        const QStringList check{"check", "--now", "2026-11-20T10:00:00Z", message};
        const Run first = cli(check + QStringList{"--json", "--answers", answers, "--record", record});
        QVERIFY2(first.objects().value(0)["embedded"].toArray().at(0)["dns"].toArray().size() > 2, first.out);
        const Run again = cli(check + QStringList{"--json", "--answers", record, "--offline"});
        QCOMPARE(again.objects().value(0)["embedded"].toArray().at(0)["verdict"], first.objects().value(0)["embedded"].toArray().at(0)["verdict"]);
        QVERIFY(cli(check + QStringList{"--answers", answers, "--format", "case", "-o", saved}).status < 2);
        const Run replayed = cli({"replay", saved});
        QVERIFY2(replayed.status == 0, replayed.out);
    }

    void aChangedCaseIsNoticedByCheck()
    {
        QTemporaryDir folder;
        const QString saved = folder.filePath("saved.heloscope"), edited = folder.filePath("edited.heloscope");
        const QByteArray message = "From: Jo <jo@signed.example>\r\nSubject: figures\r\nDate: Fri, 20 Nov 2026 09:00:00 +0000\r\n\r\ntext\r\n";
        const QStringList offline{"--offline", "--now", "2026-11-20T10:00:00Z"};
        QVERIFY(cli(QStringList{"check", "--format", "case", "-o", saved, "-"} + offline, message).status < 2);
        const QByteArray whole = contentOf(saved);
        const Run untouched = cli({"check", "--json", saved});
        QVERIFY2(untouched.status < 2 && untouched.err.isEmpty(), untouched.err);
        QCOMPARE(repairsOf(untouched), QStringList());

        const QList<std::tuple<QByteArray, QByteArray, const char *, const char *>> edits{
            {"\"answers\":[", "\"answers\":[{\"name\":\"signed.example\",\"type\":\"TXT\",\"value\":\"v=spf1 +all\"}],\"old\":[", "case-changed-answers",
             "DNS answers"},
            {"\"profile\":{", "\"profile\":{\"domains\":[\"signed.example\"]},\"old\":{", "case-changed-profile", "the settings (profile)"},
            {"\"figures\"", "\"numbers\"", "case-changed-report", "the report"},
            {"\"saved_at\":\"2026", "\"saved_at\":\"2025", "case-changed-file", "but not its message"},
            {"\"sha256\":{\"message\"", "\"sha000\":{\"message\"", "case-not-sealed", "no checksum"},
        };
        for (const auto &[from, to, code, says] : edits) {
            QByteArray content = whole;
            QVERIFY2(content.contains(from), from + " is not in " + whole);
            QVERIFY(put(content.replace(content.indexOf(from), from.size(), to), edited));
            const Run run = cli({"check", "--json", edited});
            QVERIFY2(run.status < 2 && run.err.contains(says) && run.err.contains("edited.heloscope"), run.err + code);
            QVERIFY2(repairsOf(run).contains(QLatin1String(code)), run.out);
            const bool sealed = QByteArray(code) != "case-not-sealed";
            for (const char *format : {"text", "html"}) {
                const QByteArray report = cli({"check", "--format", format, "--lang", "en", edited}).out;
                QVERIFY2(report.contains(sealed ? "no longer as it was saved" : "has no checksum of the whole"), report);
            }
        }
        QByteArray content = whole;
        QVERIFY(put(content.replace(message.toBase64(), QByteArray(message).replace("text", "txet").toBase64()), edited));
        const Run refused = cli({"check", "--json", edited});
        QCOMPARE(refused.status, 2);
        QVERIFY2(refused.out.contains("case-damaged") && refused.err.size() > 10, refused.out + refused.err);
    }

private:
    static QStringList repairsOf(const Run &run) { return run.objects().value(0)["source"].toObject()["repairs"].toVariant().toStringList(); }

    static bool put(const QByteArray &content, const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static Run replayOf(const QByteArray &content, const QString &path) { return put(content, path) ? cli({"replay", path}) : Run(); }

    static void oneByteFlipped(const QString &saved)
    {
        const QByteArray whole = contentOf(saved);
        for (int i = 1; i < 40; ++i) {
            QByteArray content = whole;
            content[whole.size() / 40 * i] = char(content[whole.size() / 40 * i] ^ 1);
            const Run run = replayOf(content, saved + ".flipped.heloscope");
            QVERIFY2(run.status == 2 ? run.err.size() > 10 : run.status == 1 && run.out.contains("was changed after it was saved"), run.out + run.err);
        }
    }

    static void oneAnswerEdited(const QString &saved)
    {
        QByteArray content = contentOf(saved);
        QVERIFY(content.contains("\"v=spf1 -all\""));
        const Run run = replayOf(content.replace(QByteArray("\"v=spf1 -all\""), QByteArray("\"v=spf1 +all\"")), saved + ".edited.heloscope");
        QCOMPARE(run.status, 1);
        QVERIFY2(run.out.contains("was changed after it was saved: answers") && run.out.contains("spf.result: \"fail\" -> \"pass\""), run.out.constData());
    }
};

QTEST_GUILESS_MAIN(RecordReplayTest)
#include "RecordReplayTest.moc"
