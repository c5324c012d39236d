// The examples of heloscope-batch(7), run as they stand, each where its program is installed.
#include "tests/support/RunCli.h"

#include <QDir>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace heloscope::test;

namespace {

constexpr int messages = 9;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The examples of the page: what stands between .nf and .fi, as a person reads it.
QStringList examples()
{
    QStringList found;
    bool inside = false;
    for (const QString &line : QString::fromUtf8(contentOf(HELOSCOPE_BATCH_PAGE)).split('\n')) {
        if (line == QLatin1String(".nf"))
            found << QString();
        else if (inside && line != QLatin1String(".fi"))
            found.last() += QString(line).replace(QLatin1String("\\-"), QLatin1String("-")) + '\n';
        inside = line == QLatin1String(".nf") || (inside && line != QLatin1String(".fi"));
    }
    return found;
}

} // namespace

class ManualExamplesTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;

    // In the folder of the messages; heloscope-cli asks nobody there. Fails the test on another exit status.
    QByteArray run(const QString &command, int status = 0) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("PATH", m_dir.filePath("bin") + ":" + environment.value("PATH"));
        environment.insert("HOME", m_dir.path());
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_dir.path());
        process.start("/bin/sh", {"-c", command});
        if (!process.waitForFinished(60'000) || process.exitCode() != status)
            QTest::qFail(process.readAllStandardError() + command.toUtf8(), __FILE__, __LINE__);
        return process.readAllStandardOutput();
    }

    static QString exampleWith(const QString &text)
    {
        const QStringList found = examples().filter(text);
        return found.isEmpty() ? QString() : found.first();
    }

private slots:
    void initTestCase()
    {
        for (int i = 0; i < messages; ++i) {
            const QByteArray n = QByteArray::number(i);
            QVERIFY(!putFile(m_dir, QStringLiteral("mail/%1.eml").arg(i),
                             "Received: from m.sender.example (m.sender.example [192.0.2." + n + "])\r\n\tby mx.reader.example; Fri, 20 Nov 2026 09:00:0" + n
                                 + " +0000\r\nAuthentication-Results: mx.reader.example; spf=pass smtp.mailfrom=a@sender.example\r\nFrom: a" + n
                                 + "@sender.example\r\nSubject: Invoice " + n + "\r\n\r\nbody\r\n")
                         .isEmpty());
        }
        const QString program = putFile(m_dir, "bin/heloscope-cli",
                                        "#!/bin/sh\ncommand=$1\nshift\nexec " HELOSCOPE_CLI " $command --offline --now 2026-11-20T12:00:00Z \"$@\"\n");
        QVERIFY(QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        const QString forged = QStringLiteral(HELOSCOPE_EXAMPLES "/forged.eml"), answers = QStringLiteral(HELOSCOPE_EXAMPLES "/forged.dns.json");
        QCOMPARE(cli({"check", "--json", "--answers", answers, "-o", m_dir.filePath("results.jsonl"), forged, m_dir.filePath("mail")}).status, 1);
    }

    void jq_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QByteArray>("output");
        QTest::newRow("forged as a table") << "@tsv' results.jsonl\n" << QByteArray("\tforged\t");
        QTest::newRow("how often") << "uniq -c" << QByteArray("10 forged");
        QTest::newRow("networks") << "group_by" << QByteArray("{\"network\":\"192.0.2.0/24\",\"messages\":9}");
        QTest::newRow("the same in two runs") << "sha256sum" << QByteArray("  -");
    }
    void jq()
    {
        if (QStandardPaths::findExecutable("jq").isEmpty())
            QSKIP("jq is not installed");
        QFETCH(QString, part);
        QFETCH(QByteArray, output);
        const QString command = exampleWith(part);
        QVERIFY(command.startsWith("jq "));
        const QByteArray written = run(command);
        QVERIFY2(written.contains(output), written);
    }

    void parallelKeepsOrderAndLines()
    {
        if (QStandardPaths::findExecutable("parallel").isEmpty() || QStandardPaths::findExecutable("jq").isEmpty())
            QSKIP("GNU parallel or jq is not installed");
        const QString command = exampleWith("parallel");
        QVERIFY(command.contains("-N 200") && !command.contains("-S "));
        QVERIFY(!run("heloscope-cli check --json mail > whole.jsonl; cat whole.jsonl").isEmpty());
        run(QString(command).replace("-N 200", "-N 4").replace("results.jsonl", "parts.jsonl")); // three jobs
        const QString comparable = exampleWith("sha256sum").section('|', 0, 0);
        const QByteArray whole = run(QString(comparable).replace("results.jsonl", "whole.jsonl"));
        QCOMPARE(whole.count('\n'), messages);
        QCOMPARE(run(QString(comparable).replace("results.jsonl", "parts.jsonl")), whole);
    }

    // The form that Elasticsearch documents for its bulk interface; no server is asked.
    void bulkLines()
    {
        if (QStandardPaths::findExecutable("jq").isEmpty())
            QSKIP("jq is not installed");
        const QString command = exampleWith("_bulk");
        const QByteArray lines = run(command.section('|', 0, -2));
        QVERIFY(lines.endsWith('\n'));
        const QList<QJsonObject> objects = Run{0, lines, {}}.objects();
        QCOMPARE(objects.size(), 2 * (messages + 1));
        QSet<QString> ids;
        for (int i = 0; i < objects.size(); i += 2) {
            const QJsonObject action = objects[i]["index"].toObject();
            QCOMPARE(objects[i].keys(), QStringList{"index"});
            QCOMPARE(action["_index"].toString(), "mail");
            QVERIFY(action["_id"].toString().size() > 64 && action["_id"].toString().size() < 512);
            ids << action["_id"].toString();
            QVERIFY(objects[i + 1].contains("verdict") && !objects[i + 1].contains("timing"));
        }
        QCOMPARE(ids.size(), messages + 1);
    }

    void mappingIsJson()
    {
        const QString command = exampleWith("mappings");
        const QByteArray text = command.section('\'', -2, -2).toUtf8();
        const QJsonObject properties = QJsonDocument::fromJson(text)["mappings"].toObject()["properties"].toObject();
        QVERIFY2(properties.contains("findings") && properties.contains("recorded") && properties.contains("arc"), text);
    }
};

QTEST_GUILESS_MAIN(ManualExamplesTest)
#include "ManualExamplesTest.moc"
