// The worker thread: one result, progress on the way, cancel that always answers, and settings that survive a restart.
#include "ui/job/AnalysisJob.h"
#include "tests/support/ToString.h"
#include "tests/ui/panels/ReportFixtures.h"
#include "ui/Settings.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>

#include <atomic>

using namespace heloscope;
using namespace heloscope::test;
using namespace heloscope::ui;

namespace {

AnalysisRequest requestOf(std::string bytes)
{
    AnalysisRequest request;
    request.bytes = std::make_shared<const std::string>(std::move(bytes));
    return request;
}

} // namespace

class AnalysisJobTest : public QObject {
    Q_OBJECT
private slots:
    void deliversOneResultInThisThread()
    {
        QThread *worker = nullptr;
        AnalysisJob job([&worker](const AnalysisRequest &, std::stop_token, const std::function<void(const AnalysisProgress &)> &progress) {
            worker = QThread::currentThread();
            progress({1, 2, nullptr});
            progress({2, 2, forgedReport()});
            return Result<ReportPtr>(forgedReport());
        });
        QSignalSpy steps(&job, &AnalysisJob::progressed);
        QSignalSpy ready(&job, &AnalysisJob::reportReady);
        connect(&job, &AnalysisJob::reportReady, this, [](const AnalysisResult &result) {
            QCOMPARE(QThread::currentThread(), qApp->thread());
            QVERIFY(result.report && result.text && !result.stopped);
            QCOMPARE(result.text->message(), result.report->message);
        });
        job.start(requestOf("a"));
        QVERIFY(ready.wait(2000));
        QVERIFY(worker != qApp->thread());
        QCOMPARE(steps.count(), 2);
        QCOMPARE(ready.count(), 1);
        QVERIFY(!job.isRunning() && job.hasEnded());
    }

    void errorsArriveAsErrors()
    {
        AnalysisJob job([](const AnalysisRequest &, std::stop_token, const auto &) { return Result<ReportPtr>(failure("not-mail")); });
        QSignalSpy failed(&job, &AnalysisJob::analysisFailed);
        job.start(requestOf("a"));
        QVERIFY(failed.wait(2000));
        QCOMPARE(failed.front().front().value<Error>().code, std::string("not-mail"));
    }

    void cancelHandsOutWhatIsKnown()
    {
        AnalysisJob job([](const AnalysisRequest &, std::stop_token stop, const auto &) {
            while (!stop.stop_requested())
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            return Result<ReportPtr>(forgedReport());
        });
        QSignalSpy ready(&job, &AnalysisJob::reportReady);
        job.start(requestOf("a"));
        job.cancel();
        QVERIFY(ready.wait(AnalysisJob::cancelPatienceMs * 5));
        QVERIFY(ready.front().front().value<AnalysisResult>().stopped);
    }

    void cancelAnswersInTimeAndOnlyOnce()
    {
        std::atomic<bool> release = false;
        AnalysisJob job([&release](const AnalysisRequest &, std::stop_token, const auto &) {
            while (!release)
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            return Result<ReportPtr>(forgedReport());
        });
        QSignalSpy ready(&job, &AnalysisJob::reportReady), cancelled(&job, &AnalysisJob::analysisCancelled), ended(&job, &AnalysisJob::ended);
        job.start(requestOf("a"));
        job.cancel();
        QVERIFY(cancelled.wait(AnalysisJob::cancelPatienceMs * 5));
        release = true;
        QVERIFY(ended.wait(2000));
        QCOMPARE(ready.count(), 0);
        QCOMPARE(cancelled.count(), 1);
    }

    void settingsSurviveARestart()
    {
        QTemporaryDir folder;
        const SettingsStore store(folder.filePath(QStringLiteral("s.ini")));
        QCOMPARE(store.load().textSize, 100);
        Settings settings;
        settings.theme = ThemeChoice::Dark;
        settings.textSize = 150;
        settings.dns = DnsMode::Https;
        settings.dnsServers = {QStringLiteral("192.0.2.1"), QStringLiteral("192.0.2.2:5353")};
        settings.dohUrl = QStringLiteral("https://dns.example/dns-query");
        settings.defang = false;
        settings.recentFiles = {QStringLiteral("/a b"), QStringLiteral("/c,d")};
        Profile profile;
        profile.addresses = {"you@example.com"};
        profile.empty = false;
        Profile::BatvKey first;
        first.keyNumber = 1;
        first.key = "secret-key";
        profile.batv.push_back(first);
        settings.setProfile(profile);
        store.save(settings);
        const Settings read = store.load();
        QVERIFY(read.theme == ThemeChoice::Dark && read.dns == DnsMode::Https);
        QCOMPARE(read.textSize, 150);
        QCOMPARE(read.dnsServers, settings.dnsServers);
        QCOMPARE(read.recentFiles, settings.recentFiles);
        QVERIFY(!read.defang);
        QVERIFY(read.readProfile().ownsAddress("you@example.com"));
        for (const Profile::BatvKey &key : read.readProfile().batv)
            QVERIFY(key.key.empty());
        const auto file = readFile(folder.filePath(QStringLiteral("s.ini")).toStdString());
        QVERIFY(file && file->find("secret-key") == std::string::npos);
    }

    void nonsenseInTheSettingsFileIsTakenBack()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("s.ini"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[look]\ntext-size=9000\ntheme=77\n[dns]\nmode=-4\ntimeout-ms=abc\n[profile]\ndocument=nonsense\n");
        file.close();
        const Settings settings = SettingsStore(path).load();
        QCOMPARE(settings.textSize, maxTextSize);
        QVERIFY(settings.theme == ThemeChoice::System && settings.dns == DnsMode::System);
        QVERIFY(settings.timeoutMs >= 500);
        QVERIFY(settings.readProfile().empty);
    }
};

QTEST_GUILESS_MAIN(AnalysisJobTest)
#include "AnalysisJobTest.moc"
