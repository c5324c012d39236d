// Cases on disk: nothing is kept unless the user says so, what is kept comes back, a crash loses nothing, a proper end leaves nothing.
#include "core/Analyse.h"
#include "core/dns/live/LiveAnalysis.h"
#include "tests/support/ToString.h"
#include "tests/ui/panels/WindowFixture.h"
#include "ui/export/CaseFile.h"
#include "ui/panels/NoticeLine.h"
#include "ui/panels/SummaryPanel.h"
#include "ui/panels/TextLabel.h"

#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QSaveFile>

#include <atomic>
#include <thread>

using namespace heloscope;
using namespace heloscope::test;

namespace {

const char *const mail = "From: A <a@sender.example>\r\nTo: b@own.example\r\nSubject: keep me\r\nDate: Thu, 19 Nov 2026 09:12:50 +0000\r\n\r\nhello\r\n";

Result<ReportPtr> analyse(const ui::AnalysisRequest &request, std::stop_token, const std::function<void(const ui::AnalysisProgress &)> &)
{
    const auto facts = parse(*request.bytes, request.source, request.options, request.hint);
    if (!facts)
        return tl::unexpected<Error>(facts.error());
    DnsTable table;
    return analyseLive(*facts, table, request.profile, request.options, {});
}

ui::Services services(const QTemporaryDir &folder)
{
    ui::Services made = servicesFor(analyse);
    made.dataFolder = folder.filePath(QStringLiteral("data"));
    made.saveReport = [](const ui::Case &saved, const ui::Settings &, const QString &path, const ui::ReportWish &) -> Result<void> {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return failure("unwritable");
        file.write(QByteArray::fromStdString(writeCase(*saved.report, {{}, saved.options, fixtureNow}, Words())));
        file.commit();
        return {};
    };
    return made;
}

ui::Settings quiet(ui::KeepHistory history)
{
    ui::Settings settings;
    settings.profileHintDismissed = true;
    settings.history = history;
    return settings;
}

QStringList filesIn(const QTemporaryDir &folder, const QString &name) { return QDir(folder.filePath(QStringLiteral("data/") + name)).entryList(QDir::Files); }

/// What the lines under the banner say of the case file.
QStringList caseLines(ui::MainWindow &window)
{
    QStringList lines;
    for (const ui::TextLabel *label : window.caseView()->summary()->findChildren<ui::TextLabel *>()) {
        if (label->isVisible() && label->text().contains(QLatin1String("case file")))
            lines << label->text();
    }
    return lines;
}

bool firstIsDone(ui::MainWindow &window) { return window.cases()->rowCount() > 0 && window.cases()->at(0)->state == ui::CaseState::Done; }

} // namespace

class KeepingTest : public QObject {
    Q_OBJECT
private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void nothingIsKeptUnlessAskedFor()
    {
        ui::MainWindow window(services(*m_folder), quiet(ui::KeepHistory::Never), store());
        window.openBytes(mail);
        QTRY_VERIFY(firstIsDone(window));
        QCOMPARE(filesIn(*m_folder, QStringLiteral("cases")).size(), 0);
        QTRY_COMPARE(filesIn(*m_folder, QStringLiteral("open")).size(), 1);
        const QFileInfo open(QDir(m_folder->filePath(QStringLiteral("data/open"))).entryInfoList(QDir::Files).front());
        QVERIFY(!(open.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        window.close();
        QTRY_COMPARE(filesIn(*m_folder, QStringLiteral("open")).size(), 0);
    }

    void keptCasesComeBack()
    {
        {
            ui::MainWindow window(services(*m_folder), quiet(ui::KeepHistory::Always), store());
            window.openBytes(mail);
            QTRY_VERIFY(firstIsDone(window));
            window.close();
        }
        QCOMPARE(filesIn(*m_folder, QStringLiteral("cases")).size(), 1);
        ui::MainWindow again(services(*m_folder), quiet(ui::KeepHistory::Always), store());
        QTRY_VERIFY(firstIsDone(again));
        COMPARE_TEXT(*again.cases()->at(0)->bytes, mail);
        QVERIFY(again.cases()->at(0)->answers);
        QCOMPARE(again.cases()->index(0).data(ui::CasesModel::SubjectRole).toString(), QStringLiteral("keep me"));
    }

    // A full disk, a folder that may not be written: what was to be kept and is not is said at once.
    void whatCannotBeKeptIsSaid()
    {
        ui::Services full = services(*m_folder);
        full.saveReport = [](const ui::Case &, const ui::Settings &, const QString &, const ui::ReportWish &) {
            return Result<void>(failure("write-failed", "No space left on device"));
        };
        ui::MainWindow window(std::move(full), quiet(ui::KeepHistory::Always), store());
        window.show();
        window.openBytes(mail);
        QTRY_VERIFY(firstIsDone(window));
        QTRY_VERIFY(window.notice()->text().contains(QLatin1String("No space left on device")));
        QCOMPARE(filesIn(*m_folder, QStringLiteral("cases")).size(), 0);
    }

    void closingACaseForgetsIt()
    {
        ui::MainWindow window(services(*m_folder), quiet(ui::KeepHistory::Always), store());
        window.show();
        window.openBytes(mail);
        QTRY_VERIFY(firstIsDone(window));
        QTRY_COMPARE(filesIn(*m_folder, QStringLiteral("cases")).size(), 1);
        QTest::keyClick(&window, Qt::Key_W, Qt::ControlModifier);
        QCOMPARE(window.cases()->rowCount(), 0);
        QTRY_COMPARE(filesIn(*m_folder, QStringLiteral("cases")).size(), 0);
        window.notice()->findChild<QPushButton *>()->click(); // undo
        QTRY_COMPARE(filesIn(*m_folder, QStringLiteral("cases")).size(), 1);
    }

    void aCrashLosesNothing()
    {
        {
            ui::MainWindow window(services(*m_folder), quiet(ui::KeepHistory::Never), store());
            window.openBytes(mail);
            QTRY_VERIFY(firstIsDone(window));
        } // not closed: as after a crash
        ui::MainWindow again(services(*m_folder), quiet(ui::KeepHistory::Never), store());
        again.show();
        QVERIFY(again.notice()->isVisible());
        QCOMPARE(again.cases()->rowCount(), 0);
        again.notice()->findChild<QPushButton *>()->click();
        QTRY_VERIFY(firstIsDone(again));
        COMPARE_TEXT(*again.cases()->at(0)->bytes, mail);
    }

    void aMessageThatStoppedTheProgramIsNotReadAgainUnasked()
    {
        const auto running = [this] { return filesIn(*m_folder, QStringLiteral("running")).size(); };
        std::atomic<bool> release = false;
        {
            ui::Services hanging = services(*m_folder);
            hanging.analyse = [&release](const ui::AnalysisRequest &, std::stop_token, const auto &) {
                while (!release)
                    std::this_thread::sleep_for(std::chrono::milliseconds(2));
                return Result<ReportPtr>(failure("not-mail"));
            };
            ui::MainWindow window(std::move(hanging), quiet(ui::KeepHistory::Never), store());
            window.openBytes(mail);
            QCOMPARE(running(), 1);
            release = true;
        } // not closed, and the message still being read: as after a crash
        QCOMPARE(running(), 1);
        ui::MainWindow again(services(*m_folder), quiet(ui::KeepHistory::Never), store());
        again.show();
        again.openBytes(std::string(mail) + "another one");
        QTRY_VERIFY(firstIsDone(again));
        QCOMPARE(running(), 1);
        again.openBytes(mail);
        QCOMPARE(again.cases()->rowCount(), 1);
        QVERIFY(again.notice()->text().contains(QLatin1String("stopped")));
        again.notice()->findChild<QPushButton *>()->click();
        QTRY_COMPARE(again.cases()->rowCount(), 2);
        QTRY_VERIFY(firstIsDone(again));
        QCOMPARE(running(), 0);
    }

    void aChangedCaseFileSaysWhatWasChanged_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("says");
        QTest::newRow("whole") << QByteArray() << QByteArray() << QString();
        QTest::newRow("answers") << QByteArray("\"answers\":[")
                                 << QByteArray("\"answers\":[{\"name\":\"a.example\",\"type\":\"TXT\",\"value\":\"v\"}],\"old\":[")
                                 << QStringLiteral("DNS answers");
        QTest::newRow("profile") << QByteArray("\"profile\":{") << QByteArray("\"profile\":{\"domains\":[\"a.example\"]},\"old\":{")
                                 << QStringLiteral("settings (profile)");
        QTest::newRow("report") << QByteArray("\"report\":{") << QByteArray("\"report\":{\"x\":1,") << QStringLiteral("the report");
        QTest::newRow("message") << QByteArray("\"message\":\"") << QByteArray("\"message\":\"AAAA") << QString();
    }

    void aChangedCaseFileSaysWhatWasChanged()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, says);
        ui::AnalysisRequest request;
        request.bytes = std::make_shared<const std::string>(mail);
        request.options.now = fixtureNow;
        const auto report = analyse(request, {}, [](const ui::AnalysisProgress &) {});
        QVERIFY(report.has_value());
        QByteArray content = QByteArray::fromStdString(writeCase(**report, {{}, request.options, fixtureNow}, Words()));
        const qsizetype at = from.isEmpty() ? 0 : content.indexOf(from);
        QVERIFY(at >= 0);
        QFile file(m_folder->filePath(QStringLiteral("saved.heloscope")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content.replace(at, from.size(), to)) > 0);
        file.close();

        ui::MainWindow window(services(*m_folder), quiet(ui::KeepHistory::Never), store());
        window.show();
        window.openFiles({file.fileName()});
        if (QLatin1String(QTest::currentDataTag()) == QLatin1String("message")) {
            QTRY_VERIFY(window.cases()->rowCount() == 1 && window.cases()->at(0)->state == ui::CaseState::Failed);
            return;
        }
        QTRY_VERIFY(firstIsDone(window));
        const QStringList lines = caseLines(window);
        QCOMPARE(lines.size(), says.isEmpty() ? 0 : 1);
        QVERIFY2(lines.join(QLatin1Char(' ')).contains(says), qPrintable(lines.join(QLatin1Char(' '))));

        // Saved anew, the file is whole; what was changed before is not forgotten.
        const QString anew = m_folder->filePath(QStringLiteral("anew.heloscope"));
        QVERIFY(services(*m_folder).saveReport(*window.cases()->at(0), {}, anew, {}).has_value());
        ui::MainWindow second(services(*m_folder), quiet(ui::KeepHistory::Never), store());
        second.show();
        second.openFiles({anew});
        QTRY_VERIFY(firstIsDone(second));
        QCOMPARE(caseLines(second), lines);
    }

    void damagedFilesAreLeftAlone()
    {
        QVERIFY(QDir().mkpath(m_folder->filePath(QStringLiteral("data/cases"))));
        QFile file(m_folder->filePath(QStringLiteral("data/cases/broken.heloscope")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"heloscope_case\": 1, \"message\": 7}");
        file.close();
        ui::MainWindow window(services(*m_folder), quiet(ui::KeepHistory::Always), store());
        QTest::qWait(100);
        QCOMPARE(window.cases()->rowCount(), 0);
        QVERIFY(QFile::exists(file.fileName()));
    }

private:
    ui::SettingsStore store() const { return ui::SettingsStore(m_folder->filePath(QStringLiteral("settings.ini"))); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(KeepingTest)
#include "KeepingTest.moc"
