// Drives the built heloscope-cli: what CONTRACT fixes for scripts.
#include "tests/support/RunCli.h"
#include "tests/support/ToString.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using heloscope::test::cli;
using heloscope::test::Run;

namespace {

const QString examples = HELOSCOPE_EXAMPLES "/";
const QString now = "2026-11-20T12:00:00Z";

QStringList checkExample(const QString &name, const QStringList &more = {})
{
    return QStringList{"check", "--json", "--now", now, "--answers", examples + name + ".dns.json"} + more + QStringList{examples + name + ".eml"};
}

QString textAt(const QJsonObject &object, const QStringList &path)
{
    QJsonValue value = object;
    for (const QString &name : path)
        value = value.toObject().value(name);
    return value.toString();
}

const QByteArray mail = "From: a@sender.example\r\nTo: b@reader.example\r\nSubject: one\r\n\r\nbody\r\n";

} // namespace

class CliTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;

    QString put(const QString &name, const QByteArray &content) const { return heloscope::test::putFile(m_dir, name, content); }

private slots:
    void examplesGiveTheirVerdicts_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<QString>("bounce");
        QTest::addColumn<int>("status");
        QTest::newRow("real") << "real"
                              << "confirmed"
                              << "" << 0;
        QTest::newRow("forged") << "forged"
                                << "forged"
                                << "" << 1;
        QTest::newRow("bounce") << "bounce"
                                << ""
                                << "backscatter" << 0;
    }

    void examplesGiveTheirVerdicts()
    {
        QFETCH(QString, name);
        QFETCH(QString, verdict);
        QFETCH(QString, bounce);
        QFETCH(int, status);
        const Run run = cli(checkExample(name));
        QCOMPARE(run.objects().size(), 1);
        if (!verdict.isEmpty())
            QCOMPARE(textAt(run.objects()[0], {"verdict", "from"}), verdict);
        QCOMPARE(textAt(run.objects()[0], {"bounce", "verdict"}), bounce);
        QCOMPARE(run.status, status);
    }

    void wrongUsageIsTwoWithASentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("says");
        const QString file = put("usage.eml", mail);
        QTest::newRow("no command") << QStringList{} << QByteArray("required");
        QTest::newRow("unknown command") << QStringList{"chekc"} << QByteArray("chekc");
        QTest::newRow("unknown option") << QStringList{"check", "--no-such-option"} << QByteArray("--no-such-option");
        QTest::newRow("unknown format") << QStringList{"check", "--format", "doc", file} << QByteArray("--format");
        QTest::newRow("pdf to nowhere") << QStringList{"check", "--format", "pdf", file} << QByteArray("-o");
        QTest::newRow("time") << QStringList{"check", "--now", "yesterday", file} << QByteArray("--now");
        QTest::newRow("negative jobs") << QStringList{"check", "--jobs", "-3", file} << QByteArray("--jobs");
        QTest::newRow("no jobs") << QStringList{"check", "--jobs", "0", file} << QByteArray("--jobs");
        QTest::newRow("timeout") << QStringList{"check", "--timeout", "0", file} << QByteArray("--timeout");
        QTest::newRow("answers gone") << QStringList{"check", "--answers", "/nowhere.json", file} << QByteArray("/nowhere.json");
        QTest::newRow("profile field") << QStringList{"check", "--profile", put("profile.json", R"({"addreses":[]})"), file} << QByteArray("addreses");
        QTest::newRow("two ways to ask") << QStringList{"check", "--dns", "192.0.2.1", "--doh", "https://x.example/q", file} << QByteArray("--doh");
        QTest::newRow("client") << QStringList{"check", "--client-ip", "300.1.1.1", file} << QByteArray("--client-ip");
        QTest::newRow("wrote") << QStringList{"check", "--wrote", "maybe", file} << QByteArray("--wrote");
        QTest::newRow("code") << QStringList{"explain", "no-such-code"} << QByteArray("no-such-code");
        QTest::newRow("language") << QStringList{"check", "--lang", "xx", file} << QByteArray("--lang");
        QTest::newRow("output") << QStringList{"check", "-o", "/nowhere/report", file} << QByteArray("/nowhere/report");
    }

    void wrongUsageIsTwoWithASentence()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, says);
        const Run run = cli(arguments);
        QCOMPARE(run.status, 2);
        QVERIFY2(run.err.contains(says), run.err.constData());
        QVERIFY(run.out.isEmpty());
    }

    void helpAndVersionAreZero()
    {
        for (const QStringList &arguments : {QStringList{"--help"}, QStringList{"--version"}, QStringList{"check", "--help"}}) {
            const Run run = cli(arguments);
            QCOMPARE(run.status, 0);
            QVERIFY(!run.out.trimmed().isEmpty() && run.err.isEmpty());
        }
    }

    void orderIsTheInputsWhateverTheJobs()
    {
        QStringList files;
        for (int i = 0; i < 60; ++i)
            files << put(QString("order/%1.eml").arg(i, 3, 10, QChar('0')), mail + QByteArray(i % 7 * 50'000, 'x'));
        QStringList results[2];
        int which = 0;
        for (const char *jobs : {"1", "8"}) {
            const Run run = cli(QStringList{"check", "--json", "--offline", "--now", now, "--jobs", jobs} + files);
            QCOMPARE(run.status, 0);
            for (QJsonObject object : run.objects()) {
                object.remove("timing");
                results[which] << QJsonDocument(object).toJson();
            }
            ++which;
        }
        QCOMPARE(results[0].size(), files.size());
        QCOMPARE(results[1], results[0]);
        for (qsizetype i = 0; i < files.size(); ++i)
            QVERIFY(results[0][i].contains(QFileInfo(files[i]).fileName()));
    }

    void unreadableInputsStandInTheirPlace()
    {
        const QString good = put("good.eml", mail), empty = put("empty.eml", {}), gone = m_dir.filePath("gone.eml");
        const Run run = cli({"check", "--json", "--offline", good, gone, empty, good});
        QCOMPARE(run.status, 2);
        const auto objects = run.objects();
        QCOMPARE(objects.size(), 4);
        QVERIFY(!objects[0].contains("error") && !objects[3].contains("error"));
        QCOMPARE(textAt(objects[1], {"source", "path"}), gone);
        QCOMPARE(textAt(objects[1], {"error", "code"}), "not-found");
        QCOMPARE(textAt(objects[2], {"error", "code"}), "empty");
        QVERIFY(run.err.contains("gone.eml") && run.err.contains("empty.eml"));
    }

    void folderSkipsWhatIsNoMailAndCountsIt()
    {
        put("folder/a.eml", mail);
        put("folder/notes.txt", "buy milk\n");
        put("folder/picture.png", "\x89PNG\r\n\x1A\n");
        const Run run = cli({"check", "--json", "--offline", m_dir.filePath("folder")});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.objects().size(), 1);
        QVERIFY2(run.err.startsWith("2 files"), run.err.constData());
        QVERIFY(cli({"check", "--json", "--offline", "--quiet", m_dir.filePath("folder")}).err.isEmpty());
    }

    void mboxEntriesAreNumbered()
    {
        QByteArray box;
        for (int i = 0; i < 3; ++i)
            box += "From a Mon Oct 19 09:00:00 2026\nFrom: a@b.example\nSubject: x\n\none\n\n";
        const auto objects = cli({"check", "--json", "--offline", put("box", box)}).objects();
        QCOMPARE(objects.size(), 3);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(objects[i]["source"].toObject()["index"].toInt(), i);
            QCOMPARE(textAt(objects[i], {"source", "kind"}), "mbox-entry");
        }
    }

    void standardInputIsRead()
    {
        for (const QStringList &path : {QStringList{"-"}, QStringList{}}) {
            const Run run = cli(QStringList{"check", "--json", "--offline"} + path, mail);
            QCOMPARE(run.status, 0);
            QCOMPARE(run.objects().size(), 1);
            QCOMPARE(run.objects()[0]["source"].toObject()["bytes"].toInt(), int(mail.size()));
        }
        QCOMPARE(cli({"check", "--json", "--offline"}, {}).status, 2);
    }

    void recordedAnswersGiveTheSameResult()
    {
        const QString record = m_dir.filePath("record.json");
        const Run first = cli(checkExample("real", {"--record", record}));
        const Run second = cli({"check", "--json", "--offline", "--now", now, "--answers", record, examples + "real.eml"});
        QCOMPARE(second.status, first.status);
        for (const QStringList &path : {QStringList{"verdict", "from"}, QStringList{"spf", "result"}, QStringList{"dmarc", "result"}})
            QCOMPARE(textAt(second.objects()[0], path), textAt(first.objects()[0], path));
        QCOMPARE(second.objects()[0]["dkim"], first.objects()[0]["dkim"]);
        QFile file(record);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("NXDOMAIN"));
    }

    void mailboxNamesAreMarkedOrNotAsked()
    {
        const QString file = put("mailbox.eml", mail);
        const QString answers = put("mailbox.json", R"([{"name":"sender.example","type":"TXT","value":"v=spf1 exists:%{l}.list.sender.example -all"}])");
        const auto check = [&](const QStringList &more) {
            const QStringList smtp{"--client-ip", "192.0.2.1", "--helo", "mx.sender.example", "--mail-from", "ann@sender.example"};
            return cli(QStringList{"check", "--json", "--now", now, "--answers", answers} + smtp + more + QStringList{file}).objects()[0];
        };
        const QString withheld = QStringLiteral("SPF questions that tell the sender’s mailbox name were not asked. You can allow them in Settings, DNS.");
        const struct {
            QStringList options;
            QString result, reason;
        } rows[] = {
            {{}, "fail", ""}, {{"--offline"}, "not-checked", "not-asked"}, {{"--offline", "--no-mailbox-names"}, "not-checked", "mailbox-name-not-asked"}};
        for (const auto &row : rows) {
            const QJsonObject report = check(row.options);
            QCOMPARE(textAt(report, {"spf", "result"}), row.result);
            QCOMPARE(textAt(report, {"spf", "reason"}), row.reason);
            QStringList marked;
            for (const QJsonValue &answer : report["dns"].toArray()) {
                if (answer.toObject()["mailbox_name"].toBool())
                    marked << answer.toObject()["name"].toString();
            }
            QCOMPARE(marked, (QStringList{"a.list.sender.example", "ann.list.sender.example"})); // Sender ID's, SPF's
            QCOMPARE(report["verdict"].toObject()["not_checked"].toArray().contains(withheld), row.options.contains("--no-mailbox-names"));
        }
    }

    void offlineAsksNothing()
    {
        const Run run = cli({"check", "--json", "--offline", examples + "real.eml"});
        for (const QJsonValue &answer : run.objects()[0]["dns"].toArray())
            QCOMPARE(answer.toObject()["status"].toString(), "not-asked");
    }

    void resumeDoesNothingTwice()
    {
        const QString results = m_dir.filePath("results.jsonl");
        const QStringList all{put("r/1.eml", mail), put("r/2.eml", mail), put("r/3.eml", mail)};
        QCOMPARE(cli({"check", "--json", "--offline", "-o", results, all[0]}).status, 0);
        QFile file(results);
        QVERIFY(file.open(QIODevice::Append));
        file.write("{\"schema\":1,\"cut"); // as a stop leaves it
        file.close();
        QCOMPARE(cli(QStringList{"check", "--json", "--offline", "--resume", results} + all).status, 0);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto objects = Run{0, file.readAll(), {}}.objects();
        QCOMPARE(objects.size(), 3);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(textAt(objects[i], {"source", "path"}), all[i]);
    }

    void resumeRefusesAForeignFile()
    {
        const QString foreign = put("foreign.txt", "my diary\nsecond line\n");
        const Run run = cli({"check", "--json", "--offline", "--resume", foreign, put("x.eml", mail)});
        QCOMPARE(run.status, 2);
        QVERIFY(run.err.contains("foreign.txt"));
        QFile file(foreign);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("my diary\nsecond line\n"));
    }

    void controlCharactersNeverReachTheTerminal()
    {
        const QByteArray evil = "\x1B[31mRED\x07\x7F\xC2\x9B"
                                "31m\xE2\x80\xAE";
        const QString file = put("evil.eml", "From: " + evil + " <a@b.example>\r\nSubject: " + evil + "\r\nReceived: from " + evil + " by x\r\n\r\n" + evil);
        for (const char *format : {"text", "csv", "ticket", "reply", "html"}) {
            const Run run = cli({"check", "--offline", "--format", format, "--color", "never", file});
            QVERIFY2(run.status == 0 || run.status == 1, run.err.constData());
            for (const char *bad : {"\x1B", "\x07", "\x7F", "\xC2\x9B", "\xE2\x80\xAE"})
                QVERIFY2(!run.out.contains(bad) && !run.err.contains(bad), format);
        }
        const Run run = cli({"check", "--offline", m_dir.filePath(QString("no\x1B[31m\nsuch.eml"))});
        QCOMPARE(run.status, 2);
        QVERIFY(!run.err.contains('\x1B') && run.err.count('\n') == 1);
    }

    void redactHidesOwnPeopleAndHosts()
    {
        const QString profile = put("own.json", R"({"addresses":["jonas.weber@harbourview.example"],"domains":["harbourview.example"]})");
        for (const char *format : {"text", "json", "html", "csv", "ticket", "reply"}) {
            const Run run = cli({"check", "--redact", "--format", format, "--no-defang", "--now", now, "--profile", profile, "--answers",
                                 examples + "real.dns.json", examples + "real.eml"});
            QCOMPARE(run.status, 0);
            QVERIFY2(!run.out.contains("jonas") && !run.out.contains("Jonas") && !run.out.contains("harbourview"), run.out.constData());
            QVERIFY(run.out.contains("brightmeadow.example"));
            if (QByteArray(format) == "json")
                QCOMPARE(textAt(run.objects()[0], {"verdict", "from"}), "confirmed");
        }
    }

    void severalReportsGoToAFolder()
    {
        const QString folder = m_dir.filePath("reports");
        QVERIFY(QDir().mkpath(folder));
        QCOMPARE(cli({"check", "--offline", "--format", "html", "-o", folder, put("p.eml", mail), put("q.eml", mail)}).status, 0);
        QCOMPARE(QDir(folder).entryList(QDir::Files), (QStringList{"p.html", "q.html"}));
    }

    void everyCodeIsListedAndExplained()
    {
        const Run list = cli({"codes"});
        QCOMPARE(list.status, 0);
        QVERIFY(list.out.contains("dkim-key-missing"));
        const Run one = cli({"explain", "dkim-key-missing"});
        QCOMPARE(one.status, 0);
        QVERIFY(one.out.contains("RFC 6376"));
    }

    void domainSaysWhoCouldForgeIt()
    {
        const QStringList answers{"--answers", examples + "forged.dns.json", "--json"};
        const Run closed = cli(QStringList{"domain", "nordstern-bank.example"} + answers);
        QCOMPARE(closed.status, 0);
        QCOMPARE(textAt(closed.objects()[0], {"forgeable"}), "no");
        const Run open = cli(QStringList{"domain", "somebody@parcel-offers.example"} + answers);
        QCOMPARE(open.status, 1);
        QVERIFY(open.out.contains("v=DMARC1; p=reject"));
        QCOMPARE(cli({"domain", "no domain"}).status, 2);
    }

    void tagIsMadeAndChecked()
    {
        const QString key = put("key", "not-a-real-key\n"), other = put("other", "another\n");
        const QStringList makers[] = {{"tag", "anna@example.com", "--make", "prvs", "--key-number", "3"},
                                      {"tag", "anna@example.com", "--make", "srs", "--forwarder", "fw.example"}};
        for (const QStringList &maker : makers) {
            const Run made = cli(maker + QStringList{"--key-file", key, "--now", "2026-11-20T12:00:00Z"});
            QCOMPARE(made.status, 0);
            const QString address = QString::fromUtf8(made.out.trimmed());
            const auto checked = [&](const QString &file, const QString &time) { return cli({"tag", address, "--json", "--key-file", file, "--now", time}); };
            QCOMPARE(textAt(checked(key, "2026-11-21T12:00:00Z").objects()[0], {"result"}), "valid");
            QCOMPARE(textAt(checked(key, "2026-11-21T12:00:00Z").objects()[0], {"original"}), "anna@example.com");
            QCOMPARE(textAt(checked(other, "2026-11-21T12:00:00Z").objects()[0], {"result"}), "wrong-hash");
            QCOMPARE(checked(key, "2027-02-21T12:00:00Z").status, 1);
            QVERIFY(!made.out.contains("not-a-real-key"));
        }
        QCOMPARE(cli({"tag", "anna@example.com"}).status, 2);
    }

    void userProfileStandsOnTheSites()
    {
        put("etc/heloscope/site.json", R"({"domains":["site.example"],"receiving_hosts":["mx.harbourview.example"]})");
        qputenv("XDG_CONFIG_DIRS", m_dir.filePath("etc").toUtf8());
        qputenv("XDG_CONFIG_HOME", m_dir.filePath("home").toUtf8());
        const QStringList check{"check", "--json", "--offline", examples + "real.eml"};
        QCOMPARE(textAt(cli(check).objects()[0], {"path", "border_basis"}) == "profile", false);
        QCOMPARE(textAt(cli(check + QStringList{"--profile", "user"}).objects()[0], {"path", "border_basis"}), "profile");
        put("etc/heloscope/site.json", R"({"domain":["site.example"]})");
        const Run wrong = cli(check + QStringList{"--profile", "user"});
        QCOMPARE(wrong.status, 2);
        QVERIFY2(wrong.err.contains("site.json") && wrong.err.contains("domain"), wrong.err.constData());
        qunsetenv("XDG_CONFIG_DIRS");
        qunsetenv("XDG_CONFIG_HOME");
    }

    void watchWritesEachReportOnce()
    {
        const QString in = m_dir.filePath("in"), out = m_dir.filePath("out");
        put("in/new/1", mail);
        put("in/cur/2:2,S", mail);
        put("in/notes.txt", "buy milk");
        const QStringList watch{"watch", in, "--to", out, "--once", "--offline", "--json"};
        QCOMPARE(cli(watch).status, 0);
        QVERIFY(QFile::exists(out + "/new/1.json") && QFile::exists(out + "/cur/2:2,S.json"));
        QVERIFY(!QFile::exists(out + "/notes.json"));
        QFile kept(out + "/new/1.json");
        QVERIFY(kept.open(QIODevice::WriteOnly | QIODevice::Truncate));
        kept.close();
        QCOMPARE(cli(watch).status, 0);
        QCOMPARE(QFileInfo(kept.fileName()).size(), 0); // not made a second time
    }
};

QTEST_GUILESS_MAIN(CliTest)
#include "CliTest.moc"
