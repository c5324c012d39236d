// The built heloscope-cli in hostile hands: what it asks, what it says, what it leaves behind.
#include "tests/support/HostileMail.h"
#include "tests/support/LoopbackDns.h"
#include "tests/support/OutputChecks.h"
#include "tests/support/RunCli.h"
#include "tests/support/SocketCalls.h"
#include "tests/support/ToString.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>
#include <mutex>
#include <set>

#include <sys/mount.h>
#include <unistd.h>

using namespace heloscope;
using test::cli, test::Run;

class SafetyTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;

    QString put(const QString &name, const QByteArray &content) const { return heloscope::test::putFile(m_dir, name, content); }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QStringList formats() const { return {"text", "json", "html", "csv", "ticket", "reply", "pdf"}; }

private slots:
    // Every socket call of the whole program and its threads, recorded by the kernel.
    void onlyTheShownQuestionsLeaveTheMachine()
    {
        std::mutex mutex;
        std::set<std::string> asked;
        const test::LoopbackDns server([&](std::string_view query, test::Over) {
            const std::lock_guard lock(mutex);
            asked.insert(test::packet::questionName(query));
            return std::vector<std::string>{test::packet::reply(query, 3, {})};
        });
        QVERIFY(server.isListening());
        const QString mail = put("hostile.eml", test::hostileMail);
        for (const QString &format : formats()) {
            const auto traced = test::traceSockets(
                HELOSCOPE_CLI, {"check", "--format", format, "-o", m_dir.filePath("leak." + format), "--dns", QString::fromStdString(server.address()), mail},
                m_dir.filePath("calls"));
            if (!traced)
                QSKIP("strace is not installed or may not trace here");
            QVERIFY(traced->status == 0 || traced->status == 1);
            const QByteArray foreign = test::foreignCall(traced->calls, server.port());
            QVERIFY2(foreign.isEmpty(), foreign.constData());
        }
        std::set<std::string> shown;
        for (const QJsonValue entry : QJsonDocument::fromJson(contentOf(m_dir.filePath("leak.json"))).object().value("dns").toArray())
            shown.insert(entry.toObject().value("name").toString().toStdString());
        const std::lock_guard lock(mutex);
        QVERIFY(!asked.empty());
        for (const std::string &name : asked)
            QVERIFY2(shown.contains(name), name.c_str());
        for (const std::string &name : asked)
            QVERIFY2(name.find("track.example") == std::string::npos || name == "track.example" || name == "_spf.track.example", name.c_str());
    }

    void outputsHoldNothingActive()
    {
        const QString mail = put("hostile.eml", test::hostileMail);
        const auto made = [&](const QString &format) { return cli({"check", "--offline", "--format", format, "--depth", "evidence", mail}).out.toStdString(); };
        for (const QString format : {"text", "ticket", "reply"})
            COMPARE_TEXT(test::problemInPlainText(made(format)), "");
        COMPARE_TEXT(test::problemInJson(made("json")), "");
        COMPARE_TEXT(test::problemInHtml(made("html")), "");
        COMPARE_TEXT(test::problemInCsv(made("csv")), "");
        // Names of attachments are text, never places.
        QDir(m_dir.filePath("reports")).removeRecursively();
        QDir().mkpath(m_dir.filePath("reports"));
        const Run done = cli({"check", "--offline", "--format", "pdf", "-o", m_dir.filePath("reports"), mail});
        QCOMPARE(done.status < 2, true);
        QCOMPARE(QDir(m_dir.filePath("reports")).entryList(QDir::Files).size(), 1);
        const QByteArray pdf = contentOf(m_dir.filePath("reports/") + QDir(m_dir.filePath("reports")).entryList(QDir::Files).first());
        for (const char *word : {"/URI", "/JavaScript", "/JS", "/Launch", "/OpenAction", "/AA", "/SubmitForm", "/GoToR"})
            QVERIFY2(!pdf.contains(word), word);
    }

    // Keys are in no output, no message of ours, no case, and on no command line or environment: they come from files alone.
    void secretsStayInTheProfile()
    {
        const QByteArray key = "Qk7-batv-key-of-this-test", secret = "Zs9-srs-secret-of-this-test";
        const QByteArray batv = "\"batv\":[{\"scheme\":\"prvs\",\"mandatory\":true,\"key\":\"" + key + "\"}]", srs = "\"srs\":[{\"secret\":\"" + secret;
        const QString profile = put("profile.json", "{\"domains\":[\"home.example\"]," + batv + "," + srs + "\"}]}");
        const QString mail = put(
            "bounce.eml",
            "Return-Path: <>\r\nFrom: MAILER-DAEMON@mx.example\r\nTo: prvs=0123abcdef=ann@home.example\r\nSubject: Undelivered Mail Returned to Sender\r\n\r\n"
            "<b@c.example>: 550 no\r\n");
        QByteArray all;
        for (const QString &format : formats()) {
            const QString out = m_dir.filePath("secret." + format);
            const Run done = cli({"check", "--offline", "--verbose", "--progress", "--profile", profile, "--record", m_dir.filePath("secret.record"),
                                  "--format", format, "-o", out, mail});
            QVERIFY(done.status == 0 || done.status == 1);
            all += done.out + done.err + contentOf(out) + contentOf(m_dir.filePath("secret.record"));
        }
        all += cli({"check", "--profile", put("broken.json", "{" + batv + "," + srs + "\"}],\"unknown\":1}"), mail}).err;
        all += cli({"check", "--profile", put("cut.json", "{" + srs), mail}).err;
        all += cli({"tag", "--make", "prvs", "--key-file", put("key", key + "\n"), "ann@home.example"}).out;
        QVERIFY(all.size() > 1000);
        for (const QByteArray &word : {key, secret, key.toBase64().left(20), secret.toBase64().left(20), key.toHex()})
            QVERIFY2(!all.contains(word), word.constData());
    }

    void memoryIsNotForOthers()
    {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("sanitizers look into the program");
#endif
        QProcess process;
        process.start(HELOSCOPE_CLI, {"check", "--offline", "-"});
        QVERIFY(process.waitForStarted());
        QByteArray status;
        QTRY_VERIFY_WITH_TIMEOUT((status = contentOf(QStringLiteral("/proc/%1/status").arg(process.processId()))).contains("NoNewPrivs:\t1"), 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(contentOf(QStringLiteral("/proc/%1/status").arg(process.processId())).contains("Seccomp:\t2"), 10'000);
        // A core dump would hold keys: a process that cannot be dumped belongs to root in /proc, whoever runs it.
        if (::getuid() != 0)
            QCOMPARE(QFileInfo(QStringLiteral("/proc/%1/mem").arg(process.processId())).ownerId(), 0u);
        process.kill();
        process.waitForFinished();
    }

    void fullDiskLeavesNothingHalfWritten()
    {
        const QString disk = m_dir.filePath("disk");
        QDir().mkpath(disk);
        if (::mount("tmpfs", disk.toUtf8().constData(), "tmpfs", 0, "size=64k") != 0)
            QSKIP("a small file system can be made by root alone");
        const QString mail = put("big.eml", "From: a@b.example\r\n\r\n" + QByteArray(300'000, 'x'));
        QFile old(disk + "/old.html");
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        QFile filler(disk + "/filler");
        QVERIFY(filler.open(QIODevice::WriteOnly));
        filler.write(QByteArray(60'000, 'f'));
        filler.close();
        const Run html = cli({"check", "--offline", "--format", "html", "-o", disk + "/old.html", mail});
        const Run pdf = cli({"check", "--offline", "--format", "pdf", "-o", disk + "/new.pdf", mail});
        const Run json = cli({"check", "--offline", "--json", "-o", disk + "/new.json", "--record", disk + "/new.record", mail, mail, mail, mail});
        const Run folder = cli({"check", "--offline", "--format", "html", "-o", disk, mail});
        const QByteArray kept = contentOf(disk + "/old.html");
        const QStringList files = QDir(disk).entryList(QDir::Files);
        ::umount(disk.toUtf8().constData());
        for (const Run &done : {html, pdf, json, folder}) {
            QCOMPARE(done.status, 2);
            QVERIFY2(done.err.contains("No space left on device"), done.err.constData());
        }
        COMPARE_TEXT(kept.toStdString(), "old");
        for (const QString &file : files)
            QVERIFY2(file == "old.html" || file == "filler" || file == "new.json" || file == "new.record",
                     qPrintable(file)); // a batch's lines so far stay, for --resume
    }

    void readOnlyFolderIsSaid()
    {
        constexpr auto readable = QFileDevice::ReadOwner | QFileDevice::ExeOwner | QFileDevice::ReadOther | QFileDevice::ExeOther;
        const QString folder = m_dir.filePath("readonly"), mail = put("ok.eml", "From: a@b.example\r\n\r\nx\r\n");
        QDir().mkpath(folder);
        QFile::setPermissions(folder, readable);
        QFile::setPermissions(m_dir.path(), readable | QFileDevice::WriteOwner);
        for (const QStringList &output : {QStringList{"--format", "html", "-o", folder + "/r.html"},
                                          {"--format", "pdf", "-o", folder + "/r.pdf"},
                                          {"--format", "html", "-o", folder},
                                          {"--json", "-o", folder + "/r.json"},
                                          {"--record", folder + "/r.record"}}) {
            QProcess process;
            if (::getuid() == 0) // root may write everywhere, so somebody else tries
                process.setChildProcessModifier([] { [[maybe_unused]] const bool done = ::setgid(65534) == 0 && ::setuid(65534) == 0; });
            process.start(HELOSCOPE_CLI, QStringList{"check", "--offline"} + output + QStringList{mail});
            if (!process.waitForStarted())
                QSKIP("only root may reach the program here");
            QVERIFY(process.waitForFinished(60'000));
            const QByteArray said = process.readAllStandardError();
            QCOMPARE(process.exitCode(), 2);
            QVERIFY2(said.contains("Permission denied") && said.contains("readonly"), said.constData());
        }
        QCOMPARE(QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 0);
        QFile::setPermissions(folder, readable | QFileDevice::WriteOwner);
    }

    // What a killed batch wrote is whole lines but the last, and --resume goes on; single reports leave nothing.
    void killedBatchGoesOn()
    {
        QStringList mails;
        for (int i = 0; i < 400; ++i)
            mails << put(QStringLiteral("batch/%1.eml").arg(i, 3, 10, QLatin1Char('0')),
                         "From: a@b.example\r\nSubject: " + QByteArray::number(i) + "\r\n\r\n" + QByteArray(20'000, 'x'));
        const QString out = m_dir.filePath("killed.json"), record = m_dir.filePath("killed.record");
        QProcess process;
        process.start(HELOSCOPE_CLI, {"check", "--offline", "--json", "--record", record, "--resume", out, m_dir.filePath("batch")});
        QVERIFY(process.waitForStarted());
        for (int wait = 0; wait < 2000 && QFileInfo(out).size() == 0 && process.state() == QProcess::Running; ++wait)
            QTest::qWait(1);
        process.kill();
        process.waitForFinished();
        const Run again = cli({"check", "--offline", "--json", "--resume", out, m_dir.filePath("batch")});
        QVERIFY2(again.status == 0, again.err.constData());
        QList<QByteArray> lines = contentOf(out).split('\n');
        QVERIFY(lines.takeLast().isEmpty());
        std::set<QString> paths;
        for (const QByteArray &line : lines)
            paths.insert(QJsonDocument::fromJson(line).object().value("source").toObject().value("path").toString());
        QCOMPARE(lines.size(), 400);
        QCOMPARE(paths.size(), std::size_t(400));
        // The helper of --record notices the end and takes its file away.
        QTRY_COMPARE_WITH_TIMEOUT(QDir(m_dir.path()).entryList({"*.part"}).size(), 0, 5000);
    }

    void twoRunsIntoOneFileDoNotMix()
    {
        const QString out = m_dir.filePath("both.html"), mail = put("both.eml", "From: a@b.example\r\n\r\n" + QByteArray(100'000, 'x'));
        QProcess a, b;
        for (QProcess *process : {&a, &b})
            process->start(HELOSCOPE_CLI, {"check", "--offline", "--format", "html", "-o", out, mail});
        QVERIFY(a.waitForFinished() && b.waitForFinished());
        QCOMPARE(a.exitCode() + b.exitCode(), 0);
        const std::string html = contentOf(out).toStdString();
        COMPARE_TEXT(test::problemInHtml(html), "");
        QVERIFY(html.ends_with("</html>\n"));
        QCOMPARE(QDir(m_dir.path()).entryList({"*.part"}).size(), 0);
    }
};

QTEST_GUILESS_MAIN(SafetyTest)
#include "SafetyTest.moc"
