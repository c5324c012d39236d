// A batch: every message once, in input order, whatever the threads do; errors have their row; cancel keeps what is done.
#include "ui/job/BatchJob.h"
#include "tests/support/ToString.h"
#include "tests/ui/panels/ReportFixtures.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <atomic>

using namespace heloscope;
using namespace heloscope::test;
using namespace heloscope::ui;

namespace {

constexpr int messages = 40;

QString mboxIn(const QTemporaryDir &folder)
{
    QFile file(folder.filePath(QStringLiteral("many.mbox")));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    for (int i = 0; i < messages; ++i)
        file.write(
            QStringLiteral(
                "From a@b.example Thu Nov 19 09:12:54 2026\nFrom: a%1@b.example\nTo: c@d.example\nDate: Thu, 19 Nov 2026 09:12:54 +0000\nSubject: s\n\nbody %1\n\n")
                .arg(i)
                .toUtf8());
    return file.fileName();
}

/// Slow for the first messages, so that later ones overtake them in other threads.
Result<ReportPtr> echo(const AnalysisRequest &request, std::stop_token, const std::function<void(const AnalysisProgress &)> &)
{
    if (request.source.index % 7 == 0)
        std::this_thread::sleep_for(std::chrono::milliseconds(15));
    if (request.source.index == 5)
        return failure("not-mail");
    auto report = std::make_shared<Report>(*genuineReport());
    report->source = request.source;
    return ReportPtr(report);
}

AnalysisRequest emptyRequest()
{
    AnalysisRequest request;
    request.bytes = std::make_shared<const std::string>();
    return request;
}

} // namespace

class BatchJobTest : public QObject {
    Q_OBJECT
private slots:
    void everyMessageOnceInOrder()
    {
        QTemporaryDir folder;
        BatchModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        BatchExport exports;
        exports.csv = [](const Report &report) { return std::to_string(report.source.index) + "\r\n"; };
        exports.csvError = [](const Source &, const Error &error) { return error.code + "\r\n"; };
        BatchJob job(echo, exports, emptyRequest());
        connect(&job, &BatchJob::rowsReady, this, [&model](const std::vector<BatchRow> &rows, int, int) { model.append(rows); });
        QSignalSpy finished(&job, &BatchJob::finished);
        job.start({mboxIn(folder)}, 4);
        QVERIFY(finished.wait(20000));
        QCOMPARE(model.rowCount(), messages);
        for (int row = 0; row < messages; ++row) {
            QCOMPARE(model.row(row).source.index, std::size_t(row));
            QCOMPARE(model.row(row).level.has_value(), row != 5);
            COMPARE_TEXT(model.row(row).csv, (row == 5 ? std::string("not-mail") : std::to_string(row)) + "\r\n");
        }
        QCOMPARE(model.index(5, 0).data(BatchModel::LevelRole).toInt(), -1);
        QVERIFY(!model.index(5, BatchModel::VerdictColumn).data().toString().isEmpty());
        QCOMPARE(model.index(6, BatchModel::DomainColumn).data().toString(), QStringLiteral("parcelpost.example"));
        QVERIFY(!finished.front().at(1).toBool());
    }

    void aCaseFileBringsItsRemarks()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("old.heloscope")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"heloscope_case\": 1, \"message\": \"" + QByteArray("From: a@b.example\r\n\r\n").toBase64() + "\"}\n");
        file.close();
        BatchExport exports;
        exports.json = [](const Report &report) { return report.source.remarks.empty() ? std::string() : report.source.remarks.front(); };
        BatchJob job(echo, exports, emptyRequest());
        std::vector<BatchRow> rows;
        connect(&job, &BatchJob::rowsReady, this,
                [&rows](const std::vector<BatchRow> &ready, int, int) { rows.insert(rows.end(), ready.begin(), ready.end()); });
        QSignalSpy finished(&job, &BatchJob::finished);
        job.start({file.fileName()});
        QVERIFY(finished.wait(5000));
        QCOMPARE(rows.size(), std::size_t(1));
        COMPARE_TEXT(rows.front().json, "case-not-sealed");
        QVERIFY2(rows.front().reason.startsWith("This case file has no checksum"), qPrintable(rows.front().reason));
    }

    void cancelKeepsWhatIsDone()
    {
        QTemporaryDir folder;
        std::atomic<int> begun = 0;
        BatchJob job(
            [&begun](const AnalysisRequest &request, std::stop_token stop, const auto &) {
                ++begun;
                while (request.source.index >= 8 && !stop.stop_requested())
                    std::this_thread::sleep_for(std::chrono::milliseconds(1));
                return Result<ReportPtr>(genuineReport());
            },
            {}, emptyRequest());
        int rows = 0;
        connect(&job, &BatchJob::rowsReady, this, [&rows](const std::vector<BatchRow> &ready, int, int) { rows += int(ready.size()); });
        QSignalSpy finished(&job, &BatchJob::finished);
        job.start({mboxIn(folder)}, 2);
        QTRY_VERIFY(begun == 10);
        job.cancel();
        QVERIFY(finished.wait(5000));
        QVERIFY(finished.front().at(1).toBool());
        QVERIFY2(rows >= 8 && rows <= 10, qPrintable(QString::number(rows)));
    }

    void anEmptyFolderEndsAtOnce()
    {
        QTemporaryDir folder;
        BatchJob job(echo, {}, emptyRequest());
        QSignalSpy finished(&job, &BatchJob::finished);
        job.start({folder.path()});
        QVERIFY(finished.wait(5000));
    }

    void destroyingARunningBatchWaitsForItsThreads()
    {
        QTemporaryDir folder;
        auto job = std::make_unique<BatchJob>(echo, BatchExport{}, emptyRequest());
        job->start({mboxIn(folder)}, 2);
        QTest::qWait(5);
        job.reset();
    }
};

QTEST_GUILESS_MAIN(BatchJobTest)
#include "BatchJobTest.moc"
