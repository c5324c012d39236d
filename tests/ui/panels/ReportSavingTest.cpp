// Reports are written beside the window, never in its way: how far it is, cancel, errors in words, how much is in it, and print.
#include "tests/support/ToString.h"
#include "tests/ui/panels/LargeMessages.h"
#include "tests/ui/panels/WindowChecks.h"
#include "ui/export/ReportPdf.h"
#include "ui/panels/NoticeLine.h"
#include "ui/panels/ReportSaver.h"

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QThread>

#include <atomic>

using namespace heloscope;
using namespace heloscope::test;

namespace {

Result<void> savePdf(const ui::Case &saved, const ui::Settings &, const QString &path, const ui::ReportWish &wish)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure("write-failed", file.errorString().toStdString());
    PdfOptions options;
    options.depth = wish.depth;
    options.stop = wish.watch.stop;
    options.onPage = wish.watch.onPage;
    if (Result<void> done = writePdf(file, *saved.report, Words(), options); !done)
        return done;
    return !wish.watch.stop.stop_requested() && file.commit() ? Result<void>() : Result<void>(failure("stopped"));
}

} // namespace

class ReportSavingTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_services = servicesFor(analyseOffline);
        m_services.saveReport = savePdf;
    }

    void aLargeReportDoesNotHoldTheWindow_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("50 MB") << bytes(largeMessage(50'000'000));
        QTest::newRow("20000 hops") << bytes(largeMessage(1000, hops(20'000)));
        QTest::newRow("20000 header fields") << bytes(largeMessage(1000, repeated("X-Field: value of a field\r\n", 20'000)));
    }

    void aLargeReportDoesNotHoldTheWindow()
    {
        QFETCH(QByteArray, bytes);
        const auto window = opened(bytes.toStdString());
        const Heartbeat heartbeat;
        save(*window, path());
        QTRY_VERIFY_WITH_TIMEOUT(!window->saver()->isBusy(), 60'000);
        QVERIFY2(window->notice()->text().startsWith(QLatin1String("Saved as")), qPrintable(window->notice()->text()));
        qInfo("event loop held for at most %lld ms", heartbeat.longestMs());
        QVERIFY2(heartbeat.longestMs() < 1000, "a slot held the event loop for a second");
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-");
    }

    void theLineSaysHowFarItIsAndCancels()
    {
        std::atomic<bool> told = false;
        m_services.saveReport = [&told](const ui::Case &, const ui::Settings &, const QString &path, const ui::ReportWish &wish) -> Result<void> {
            if (QThread::currentThread() == QApplication::instance()->thread())
                return failure("write-failed", "in the thread of the window");
            QSaveFile file(path);
            (void)file.open(QIODevice::WriteOnly);
            wish.watch.onPage(3, 20);
            told = true;
            while (!wish.watch.stop.stop_requested())
                QThread::msleep(2);
            return failure("stopped");
        };
        const auto window = opened("From: a@b.example\r\n\r\nx\r\n");
        save(*window, path());
        QTRY_VERIFY(told);
        QTRY_VERIFY(window->notice()->text().contains(QLatin1String("page 3 of 20")));
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        QElapsedTimer clock;
        clock.start();
        QTest::keyClick(window.get(), Qt::Key_Escape);
        QVERIFY(!window->saver()->isBusy());
        QVERIFY(clock.elapsed() < 100);
        QVERIFY2(window->notice()->text().contains(QLatin1String("was not written")), qPrintable(window->notice()->text()));
        QTest::qWait(20);
        QVERIFY(!QFile::exists(path()));
    }

    void aStoppedReportLeavesNoFile()
    {
        m_services.saveReport = [](const ui::Case &saved, const ui::Settings &settings, const QString &path, const ui::ReportWish &wish) {
            std::stop_source stopped;
            ui::ReportWish watched = wish;
            watched.watch.stop = stopped.get_token();
            watched.watch.onPage = [&stopped](int page, int) {
                if (page == 2)
                    stopped.request_stop();
            };
            return savePdf(saved, settings, path, watched);
        };
        const auto window = opened(largeMessage(1000, hops(100)));
        save(*window, path());
        QTRY_VERIFY(window->notice()->text().contains(QLatin1String("was not written")));
        QVERIFY(!QFile::exists(path()));
    }

    void errorsAreSentences()
    {
        const auto window = opened("From: a@b.example\r\n\r\nx\r\n");
        const QString nowhere = m_folder->filePath(QStringLiteral("missing/report.pdf"));
        window->saver()->start(nowhere, [&nowhere](const ui::ExportWatch &) { return savePdf({}, {}, nowhere, {}); });
        QTRY_VERIFY2(window->notice()->text().contains(QLatin1String("could not be written")), qPrintable(window->notice()->text()));
        QVERIFY(window->notice()->text().contains(QLatin1String("missing")));
    }

    void howMuchIsChosenInTheDialogAndRemembered()
    {
        std::optional<Depth> wanted;
        m_services.saveReport = [&wanted](const ui::Case &, const ui::Settings &, const QString &, const ui::ReportWish &wish) {
            wanted = wish.depth;
            return Result<void>();
        };
        const auto window = opened("From: a@b.example\r\n\r\nx\r\n");
        for (const int choice : {0, 1, 2}) {
            wanted.reset();
            save(*window, path(), choice);
            QTRY_VERIFY(wanted.has_value());
            QCOMPARE(int(*wanted), choice);
            QCOMPARE(int(window->settings().reportDepth), choice);
            QTRY_VERIFY(!window->saver()->isBusy());
            QTRY_VERIFY(!window->findChild<QFileDialog *>());
        }
        save(*window, path(), 0);
        QTRY_VERIFY(!window->saver()->isBusy());
        QCOMPARE(int(ui::SettingsStore(m_folder->filePath(QStringLiteral("settings.ini"))).load().reportDepth), 0);
    }

    void printGoesThroughTheSamePages()
    {
        std::atomic<bool> inWindow = true;
        m_services.print = [&inWindow](const ui::Case &printed, const ui::Settings &, QPagedPaintDevice &device, const ui::ReportWish &wish) {
            inWindow = QThread::currentThread() == QApplication::instance()->thread();
            PdfOptions options;
            options.depth = wish.depth;
            return printReport(device, *printed.report, Words(), options);
        };
        const auto window = opened(largeMessage(1000, hops(5)));
        QTest::keyClick(window.get(), Qt::Key_P, Qt::ControlModifier);
        auto *dialog = window->findChild<QPrintDialog *>();
        QVERIFY(dialog);
        dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
        dialog->printer()->setOutputFileName(path());
        emit dialog->QDialog::accepted();
        dialog->close();
        QTRY_VERIFY(QFile::exists(path()) && !window->saver()->isBusy());
        QVERIFY(!inWindow);
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pdf = file.readAll();
        QVERIFY(pdf.startsWith("%PDF-") && pdf.count("/Type /Page\n") >= 2);
    }

private:
    QString path() const { return m_folder->filePath(QStringLiteral("report.pdf")); }

    std::unique_ptr<ui::MainWindow> opened(const std::string &message)
    {
        ui::Settings settings;
        settings.profileHintDismissed = true;
        auto window = std::make_unique<ui::MainWindow>(m_services, settings, ui::SettingsStore(m_folder->filePath(QStringLiteral("settings.ini"))));
        window->show();
        window->activateWindow();
        window->openBytes(message);
        if (window->cases()->rowCount() == 0)
            window->notice()->findChild<QPushButton *>()->click(); // the question about large messages
        [&] { QTRY_VERIFY_WITH_TIMEOUT(window->cases()->at(0)->state == ui::CaseState::Done, 60'000); }();
        QTest::qWait(50);
        return window;
    }

    /// Through the dialog, as with the keyboard. `choice`: the kind of file; -1 = as offered.
    static void save(ui::MainWindow &window, const QString &path, int choice = -1)
    {
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = window.findChild<QFileDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->nameFilters().size(), 3);
        if (choice >= 0)
            dialog->selectNameFilter(dialog->nameFilters().at(choice));
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
        if (auto *box = dialog->findChild<QDialog *>()) // the file is there already
            box->accept();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    ui::Services m_services;
};

QTEST_MAIN(ReportSavingTest)
#include "ReportSavingTest.moc"
