// Long runs: memory flat, order kept, killed and resumed, stopped by Ctrl-C, grouped; and a watched folder.
#include "app/cli/Batch.h"
#include "tests/support/LoopbackDns.h"
#include "tests/support/RunCli.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <csignal>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

using namespace heloscope::test;

namespace {

constexpr int many = 10'000;
const QString now = QStringLiteral("2026-11-20T12:00:00Z");

QByteArray message(int number)
{
    const QByteArray n = QByteArray::number(number);
    return "Return-Path: <b" + n + "@sender.example>\r\nReceived: from mail.sender.example (mail.sender.example [192.0.2." + QByteArray::number(number % 200)
        + "])\r\n\tby mx.reader.example (Postfix) with ESMTPS id 4X" + n + "; Fri, 20 Nov 2026 09:00:00 +0000\r\nFrom: A <a" + n
        + "@sender.example>\r\nTo: b@reader.example\r\nSubject: Invoice " + n + "\r\nDate: Fri, 20 Nov 2026 09:00:00 +0000\r\nMessage-ID: <" + n
        + "@sender.example>\r\n\r\nbody " + n + "\r\n";
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Each sender's record includes one of its own.
std::vector<std::string> sendersRecords(std::string_view query, Over)
{
    if (packet::questionType(query) != 16)
        return {packet::reply(query, 0, {})};
    const std::string name = packet::questionName(query);
    const std::string text = name.starts_with("_") ? "v=spf1 ip4:192.0.2.0/24 -all" : "v=spf1 include:_" + name + " -all";
    return {packet::reply(query, 0, {packet::record(name, 16, 3600, packet::txt(text))})};
}

// Lines without what two runs may differ in.
QByteArray comparable(const QByteArray &lines)
{
    QByteArray out;
    for (const QByteArray &line : lines.split('\n')) {
        QJsonObject object = QJsonDocument::fromJson(line).object();
        object.remove("timing");
        out += QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    }
    return out;
}

// The greatest memory so far, in KiB.
qint64 peakOf(qint64 process)
{
    for (const QByteArray &line : contentOf(QStringLiteral("/proc/%1/status").arg(process)).split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').value(0).toLongLong();
    }
    return 0;
}

using Pieces = heloscope::cli::Batch<int, int>;

// Each parcel is done after so many steps.
class Steps final : public Pieces::Worker {
public:
    using Seen = std::function<void(const Pieces::Parcel &)>;
    Steps(
        int steps, Seen begun, std::atomic<int> *went = nullptr, std::function<void()> done = [] {})
        : m_steps(steps),
          m_begun(std::move(begun)),
          m_went(went),
          m_done(std::move(done))
    {
    }

    void begin(Pieces::Parcel &parcel) override
    {
        m_begun(parcel);
        m_open.emplace_back(&parcel, m_steps);
    }
    void goOn() override
    {
        if (m_went && !m_open.empty())
            ++*m_went;
        std::erase_if(m_open, [this](auto &open) {
            if (--open.second > 0)
                return false;
            open.first->outcomes = open.first->work;
            open.first->open = 0;
            m_done();
            return true;
        });
    }

private:
    const int m_steps;
    const Seen m_begun;
    std::atomic<int> *const m_went;
    const std::function<void()> m_done;
    std::vector<std::pair<Pieces::Parcel *, int>> m_open;
};

bool isDoneInOrder(const Pieces::Limits &limits, int pieces, std::size_t bytes, const std::function<std::unique_ptr<Pieces::Worker>()> &makeWorker)
{
    int next = 0, delivered = 0;
    bool inOrder = true;
    Pieces batch(
        limits,
        [&] {
            return next < pieces ? std::optional(Pieces::Piece{next++, bytes}) : std::nullopt;
        },
        makeWorker, [&](int &piece) { inOrder = inOrder && piece == delivered++; });
    batch.run();
    return inOrder && delivered == pieces;
}

} // namespace

class BatchTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_mbox, m_whole;

    QString put(const QString &name, const QByteArray &content) const { return heloscope::test::putFile(m_dir, name, content); }

    QStringList checkTo(const QString &output, const QString &input, const QStringList &more = {}) const
    {
        return QStringList{"check", "--json", "--offline", "--now", now, "-o", output} + more + QStringList{input};
    }

    qint64 peakMemory(const QString &input, const QString &output) const
    {
        QProcess process;
        process.start(HELOSCOPE_CLI, checkTo(output, input));
        qint64 peak = 0;
        while (!process.waitForFinished(5))
            peak = std::max(peak, peakOf(process.processId()));
        return peak;
    }

private slots:
    void initTestCase()
    {
        QByteArray all;
        for (int i = 0; i < many; ++i)
            all += "From a@sender.example Fri Nov 20 09:00:00 2026\n" + message(i).replace("\r\n", "\n") + "\n";
        m_mbox = put("all.mbox", all);
        m_whole = m_dir.filePath("whole.jsonl");
    }

    // Each parcel waits by itself for names that nobody answers, so a short list makes few.
    void parcelsAreFullBehindTheFirst()
    {
        Pieces::Limits limits;
        limits.workers = 2;
        limits.piecesInParcel = 16;
        std::mutex mutex;
        std::vector<std::size_t> sizes;
        QVERIFY(isDoneInOrder(limits, 20, 1, [&] {
            return std::make_unique<Steps>(1, [&](const Pieces::Parcel &parcel) {
                const std::lock_guard lock(mutex);
                sizes.push_back(parcel.work.size());
            });
        }));
        std::sort(sizes.begin(), sizes.end());
        QVERIFY((sizes == std::vector<std::size_t>{1, 1, 2, 16}));
    }

    void othersBeginWhileSomeWait_data()
    {
        QTest::addColumn<unsigned>("workers");
        QTest::newRow("one worker") << 1u;
        QTest::newRow("three workers") << 3u;
    }

    void othersBeginWhileSomeWait()
    {
        QFETCH(unsigned, workers);
        constexpr int pieces = 120, inParcel = 4, steps = 3;
        Pieces::Limits limits;
        limits.workers = workers;
        limits.piecesInParcel = inParcel;
        std::atomic<int> went = 0;
        QVERIFY(isDoneInOrder(limits, pieces, 1, [&] {
            return std::make_unique<Steps>(
                steps, [](const Pieces::Parcel &) {}, &went);
        }));
        // Each step serves three parcels, but at the end. Of several workers one may find another one fetching, and go on with what it has.
        QVERIFY(workers > 1 || went == pieces / inParcel + steps - 1);
    }

    // A worker that has something under way never waits for room that only it can make.
    void roomIsLimitedAndNobodyWaitsForHimself()
    {
        constexpr std::size_t each = 1000, most = 4;
        for (const unsigned workers : {1u, 2u, 5u}) {
            Pieces::Limits limits;
            limits.workers = workers;
            limits.piecesInParcel = 1;
            limits.bytesPerWorker = each * most / workers;
            std::atomic<int> underWay = 0, highest = 0;
            QVERIFY(isDoneInOrder(limits, 200, each, [&] {
                return std::make_unique<Steps>(
                    5,
                    [&](const Pieces::Parcel &) {
                        const int now = ++underWay;
                        for (int seen = highest; now > seen && !highest.compare_exchange_weak(seen, now);) {}
                    },
                    nullptr, [&] { --underWay; });
            }));
            QVERIFY(highest > 1 && highest <= int(most));
        }
    }

    void memoryIsFlatAndOrderKept()
    {
        const qsizetype tenth = contentOf(m_mbox).indexOf("From a@sender.example", contentOf(m_mbox).size() / 10);
        const QString less = put("less.mbox", contentOf(m_mbox).left(tenth));
        const qint64 small = peakMemory(less, m_dir.filePath("less.jsonl")), large = peakMemory(m_mbox, m_whole);
        qInfo("%d messages: at most %lld KiB, a tenth of them: %lld KiB", many, large, small);
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        qInfo("not judged: sanitizers keep what is freed"); // the program is built like this test
#else
        QVERIFY(small > 0 && large < small + 16 * 1024);
#endif
        int next = 0;
        for (const QByteArray &line : contentOf(m_whole).split('\n')) {
            if (!line.isEmpty())
                QCOMPARE(QJsonDocument::fromJson(line)["source"]["index"].toInt(), next++);
        }
        QCOMPARE(next, many);
    }

    void killedAndResumedLosesAndDoublesNothing()
    {
        const QString output = m_dir.filePath("killed.jsonl");
        const QStringList arguments = checkTo(output, m_mbox, {"--resume", output});
        for (const int share : {5, 3}) { // killed twice: after a fifth, after a third
            QProcess process;
            process.start(HELOSCOPE_CLI, arguments);
            while (QFileInfo(output).size() < QFileInfo(m_whole).size() / share && process.state() != QProcess::NotRunning)
                process.waitForFinished(2);
            QVERIFY(process.state() != QProcess::NotRunning);
            ::kill(pid_t(process.processId()), SIGKILL);
            process.waitForFinished();
        }
        const int before = int(contentOf(output).count('\n'));
        QVERIFY2(before > 0 && before < many, qPrintable(QString::number(before)));
        QCOMPARE(cli(arguments).status, 0);
        QCOMPARE(contentOf(output).count('\n'), qsizetype(many));
        QVERIFY(comparable(contentOf(output)) == comparable(contentOf(m_whole)));
    }

    void stoppedKeepsWhatIsDone()
    {
        const QString output = m_dir.filePath("stopped.jsonl");
        QProcess process;
        process.start(HELOSCOPE_CLI, checkTo(output, m_mbox));
        while (QFileInfo(output).size() == 0 && process.state() != QProcess::NotRunning)
            process.waitForFinished(2);
        process.terminate(); // SIGTERM
        QVERIFY(process.waitForFinished(30'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 130);
        const QByteArray written = contentOf(output);
        QVERIFY(written.endsWith('\n') && written.count('\n') < many);
        QVERIFY(comparable(contentOf(m_whole)).startsWith(comparable(written).chopped(4))); // the empty line at the end: "{}\n" and its end
        QVERIFY(process.readAllStandardError().contains("--resume"));
    }

    void splitOverMachinesGivesTheSameLines()
    {
        QDir(m_dir.path()).mkdir("split");
        QStringList files;
        for (int i = 0; i < 12; ++i)
            files << put(QStringLiteral("split/%1.eml").arg(i, 2, 10, QLatin1Char('0')), message(i));
        const QStringList check{"check", "--json", "--offline", "--now", now};
        QByteArray parts;
        for (int i = 0; i < 12; i += 4)
            parts += cli(check + files.mid(i, 4)).out;
        QCOMPARE(comparable(parts), comparable(cli(check + files + QStringList{"--jobs", "3"}).out));
    }

    // Of every three messages of one domain the first waits for it, and others join.
    void distanceOfTheNameServiceChangesNothing()
    {
        QByteArray all;
        for (int i = 0; i < 150; ++i)
            all += "From a@sender.example Fri Nov 20 09:00:00 2026\n"
                + message(i).replace("sender.example", "sender" + QByteArray::number(i / 3) + ".example").replace("\r\n", "\n") + "\n";
        const QString mbox = put("domains.mbox", all);
        QByteArray lines;
        for (const int distance : {0, 8}) {
            for (const char *jobs : {"1", "3"}) {
                LoopbackDns server(sendersRecords, LoopbackDns::Tcp::Listen, std::chrono::milliseconds(distance));
                const Run run = cli({"check", "--json", "--now", now, "--jobs", jobs, "--dns", QString::fromStdString(server.address()), mbox});
                QCOMPARE(run.out.count('\n'), qsizetype(150));
                QCOMPARE(run.out.count("\"spf\":{\"result\":\"pass\""), qsizetype(150));
                static const QRegularExpression whenAndWhom(QStringLiteral("\"(asked_at|server)\":\"[^\"]*\""));
                const QByteArray told = comparable(QString::fromUtf8(run.out).replace(whenAndWhom, "\"\\1\":\"\"").toUtf8());
                QVERIFY(told.count("v=spf1") >= 300);
                QVERIFY(lines.isEmpty() || told == lines);
                lines = told;
            }
        }
    }

    void groupsHaveOneLineEach()
    {
        const Run run = cli({"clusters", "--json", m_whole});
        QCOMPARE(run.status, 0);
        bool found = false;
        for (const QJsonObject &group : run.objects()) {
            if (group["messages"].toInt() == many) {
                QCOMPARE(group["shared"].toObject()["network"].toString(), "192.0.2.0/24");
                QCOMPARE(group["shared"].toObject()["subject_family"].toString(), "invoice #");
                found = true;
            }
        }
        QVERIFY2(found, run.out.left(2000));
        const Run words = cli({"clusters"}, contentOf(m_whole));
        QVERIFY2(words.out.contains("10000 messages") && words.out.contains("192.0.2.0/24") && words.out.count('\n') == run.out.count('\n'), words.out);
        QCOMPARE(cli({"clusters"}, "no result\n").status, 2);
    }

    void watchedFolderGetsEachReportOnce()
    {
        const QString in = m_dir.filePath("in"), out = m_dir.filePath("out");
        put("in/new/1", message(1));
        put("in/new/half", message(2).left(150)); // still being written
        QProcess watch;
        watch.start(HELOSCOPE_CLI, {"watch", in, "--to", out, "--every", "1", "--offline", "--json"});
        QTest::qWait(300);
        put("in/new/half", message(2));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(out + "/new/1.json") && QFile::exists(out + "/new/half.json"), 15'000);
        QCOMPARE(QJsonDocument::fromJson(contentOf(out + "/new/half.json"))["source"]["bytes"].toInt(), int(message(2).size()));
        ::kill(pid_t(watch.processId()), SIGKILL);
        watch.waitForFinished();
        // Read in the meantime: another name, the same message.
        QDir().mkpath(in + "/cur");
        QVERIFY(QFile::rename(in + "/new/1", in + "/cur/1:2,S"));
        put("in/new/3", message(3));
        QCOMPARE(cli({"watch", in, "--to", out, "--once", "--every", "1", "--offline", "--json"}).status, 0);
        QVERIFY(QFile::exists(out + "/new/3.json"));
        QVERIFY(!QFile::exists(out + "/cur/1:2,S.json"));
        // A report that was thrown away is made again.
        QFile::remove(out + "/new/3.json");
        QCOMPARE(cli({"watch", in, "--to", out, "--once", "--every", "1", "--offline", "--json"}).status, 0);
        QVERIFY(QFile::exists(out + "/new/3.json"));
    }

    void whatIsThereAtOnceAsksTogether()
    {
        const QString in = m_dir.filePath("heap"), out = m_dir.filePath("heap-reports");
        constexpr int messages = 30;
        QByteArray expected;
        for (int i = 10; i < 10 + messages; ++i) {
            const QByteArray n = QByteArray::number(i);
            const QString path = put("heap/" + n + ".eml", message(i).replace("sender.example", "sender" + n + ".example"));
            expected += path.toUtf8() + " -> " + (out + "/" + n + ".json").toUtf8() + "\n";
        }
        put("heap/20-empty.eml", "");
        put("heap/21-notes.txt", "buy milk");
        std::mutex mutex;
        std::vector<std::string> asked;
        LoopbackDns server([&](std::string_view query, Over over) {
            const std::lock_guard lock(mutex);
            asked.push_back(packet::questionName(query));
            return sendersRecords(query, over);
        });
        const Run run = cli({"watch", in, "--to", out, "--once", "--every", "1", "--json", "--now", now, "--dns", QString::fromStdString(server.address())});
        QCOMPARE(run.status, 0);
        QCOMPARE(QString::fromUtf8(run.err), QString::fromUtf8(expected)); // in the order of the files
        for (int i = 10; i < 10 + messages; ++i) {
            const QByteArray report = contentOf(out + QStringLiteral("/%1.json").arg(i));
            QVERIFY2(report.contains("\"spf\":{\"result\":\"pass\""), report.left(2000));
        }
        const auto at = [&](const std::string &name) { return std::find(asked.begin(), asked.end(), name) - asked.begin(); };
        QVERIFY(at("sender39.example") < at("_sender10.example")); // the last one's record before the first one's second
        QCOMPARE(contentOf(out + "/.heloscope-watch").count('\n'), qsizetype(messages));
    }

    void whatCannotBeWrittenHasItsTurnLater()
    {
        const QString in = m_dir.filePath("inbox"), out = m_dir.filePath("inbox-reports");
        for (const char *name : {"1.eml", "2/a.eml", "2/b.eml", "3.eml"})
            put(QStringLiteral("inbox/") + name, message(name[0]));
        put("inbox-reports/2", "no folder");
        QProcess watch;
        watch.start(HELOSCOPE_CLI, {"watch", in, "--to", out, "--every", "1", "--offline", "--json"});
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(out + "/1.json"), 15'000);
        QTest::qWait(2500); // further looks
        QVERIFY(!QFile::exists(out + "/3.json"));
        QVERIFY(QFile::remove(out + "/2"));
        for (const char *name : {"2/a.json", "2/b.json", "3.json"})
            QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(out + "/" + name), 15'000);
        watch.terminate();
        QVERIFY(watch.waitForFinished(10'000));
        QCOMPARE(watch.exitCode(), 2);
        const QByteArray said = watch.readAllStandardError();
        QVERIFY2(said.count(" -> ") == 4 && said.count("inbox-reports/2") == 3, said); // complained of once
    }

    void foldersMayBeAwayForAWhile()
    {
        const QString in = m_dir.filePath("post"), out = m_dir.filePath("reports"), away = m_dir.filePath("away");
        put("post/1.eml", message(1));
        QProcess watch;
        watch.start(HELOSCOPE_CLI, {"watch", in, "--to", out, "--every", "1", "--offline", "--json"});
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(out + "/1.json"), 15'000);
        QByteArray said;
        const auto says = [&](const QByteArray &text) { return (said += watch.readAllStandardError()).contains(text); };
        QVERIFY(QDir().rename(in, away));
        QTRY_VERIFY_WITH_TIMEOUT(says("post: No such file"), 15'000);
        QVERIFY(QDir().rename(away, in));
        QTRY_VERIFY_WITH_TIMEOUT(says("post: back again"), 15'000);
        // What comes while no report can be written is not forgotten.
        QVERIFY(QDir().rename(out, away));
        put("post/2.eml", message(2));
        QTRY_VERIFY_WITH_TIMEOUT(says("reports: No such file"), 15'000);
        QTest::qWait(2500);
        QVERIFY(QDir().rename(away, out));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(out + "/2.json"), 15'000);
        QVERIFY2(!says("could not be used") && said.count("No such file") == 2, said);
        watch.terminate();
        QVERIFY(watch.waitForFinished(10'000));
        QCOMPARE(watch.exitCode(), 2);
        QCOMPARE(cli({"watch", in, "--to", "/dev/null", "--once", "--offline"}).status, 2);
    }
};

QTEST_GUILESS_MAIN(BatchTest)
#include "BatchTest.moc"
