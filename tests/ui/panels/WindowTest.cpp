// The window as a user works with it: keyboard, paste, drop, cancel, the one selection, batch and settings.
#include "tests/support/ToString.h"
#include "tests/ui/panels/WindowChecks.h"
#include "ui/panels/BatchWindow.h"
#include "ui/panels/CasesPanel.h"
#include "ui/panels/CompareDialog.h"
#include "ui/panels/DropHint.h"
#include "ui/panels/FindingsPanel.h"
#include "ui/panels/NoticeLine.h"
#include "ui/panels/PathPanel.h"
#include "ui/panels/SettingsDialog.h"
#include "ui/panels/SourceView.h"
#include "ui/panels/SummaryPanel.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QDragEnterEvent>
#include <QDragLeaveEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTabWidget>

#include <atomic>

using namespace heloscope;
using namespace heloscope::test;
using ui::CaseState;

namespace {

/// Waits in the worker until it is stopped, then hands out `report`.
ui::Analyser untilStopped(ReportPtr report)
{
    return [report](const ui::AnalysisRequest &, std::stop_token stop, const std::function<void(const ui::AnalysisProgress &)> &progress) {
        auto early = std::make_shared<Report>(*report);
        early->provisional = true;
        progress({1, 9, early});
        while (!stop.stop_requested())
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
        return Result<ReportPtr>(report);
    };
}

} // namespace

class WindowTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { m_theme = std::make_unique<ui::ThemeController>(); }
    void init() { m_theme->apply(ui::ThemeChoice::Light, 100); }

    void pasteIntoATextFieldStaysThere()
    {
        WindowFixture fixture(forgedReport());
        show(fixture.window);
        fixture.window.openBytes("a");
        QTRY_VERIFY(isDone(fixture));
        QApplication::clipboard()->setText(QStringLiteral("Reply-To"));
        QTest::keyClick(&fixture.window, Qt::Key_F, Qt::ControlModifier);
        auto *find = fixture.window.findChild<QLineEdit *>(QStringLiteral("find"));
        QTRY_VERIFY(find->hasFocus());
        QTest::keyClick(find, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(find->text(), QStringLiteral("Reply-To"));
        QCOMPARE(fixture.window.cases()->rowCount(), 1);
        QTest::keyClick(find, Qt::Key_Return);
        QCOMPARE(fixture.window.caseView()->source()->textCursor().blockNumber(), 23);
        QTest::keyClick(&fixture.window, Qt::Key_Escape);
        QVERIFY(find->text().isEmpty());
    }

    void checkingIsGreyAndEscapeCancels()
    {
        WindowFixture fixture(untilStopped(forgedReport()));
        show(fixture.window);
        fixture.window.openBytes("a");
        QTRY_COMPARE(fixture.window.cases()->at(0)->asked, std::size_t(9));
        QVERIFY(fixture.window.caseView()->summary()->bannerText().contains(QLatin1String("1")));
        QVERIFY(!fixture.window.caseView()->summary()->bannerText().contains(QLatin1String("Forged")));
        QTest::keyClick(&fixture.window, Qt::Key_Escape);
        QTRY_VERIFY(fixture.window.cases()->at(0)->state == CaseState::Stopped);
        QVERIFY(fixture.window.findChild<QPushButton *>(QStringLiteral("askAgainButton"))->isVisible());
    }

    void cancelAnswersEvenWhereTheAnalysisDoesNot()
    {
        std::atomic<bool> release = false;
        WindowFixture fixture([&release](const ui::AnalysisRequest &, std::stop_token, const auto &) {
            while (!release)
                std::this_thread::sleep_for(std::chrono::milliseconds(2));
            return Result<ReportPtr>(forgedReport());
        });
        show(fixture.window);
        fixture.window.openBytes("a");
        fixture.window.runner()->cancel(fixture.window.currentCase());
        QTRY_VERIFY_WITH_TIMEOUT(fixture.window.cases()->at(0)->state == CaseState::Stopped, 1000);
        release = true;
        QTest::qWait(30);
        QVERIFY(fixture.window.cases()->at(0)->state == CaseState::Stopped);
        QVERIFY(!fixture.window.cases()->at(0)->report);
    }

    void errorsAreSentences()
    {
        WindowFixture fixture([](const ui::AnalysisRequest &, std::stop_token, const auto &) { return Result<ReportPtr>(failure("not-mail")); });
        show(fixture.window);
        fixture.window.openBytes("a");
        QTRY_VERIFY(fixture.window.cases()->at(0)->state == CaseState::Failed);
        QVERIFY(!fixture.window.caseView()->summary()->bannerText().isEmpty());
    }

    void closingACaseCanBeUndone()
    {
        WindowFixture fixture(forgedReport());
        show(fixture.window);
        fixture.window.openBytes("a");
        QTRY_VERIFY(isDone(fixture));
        QTest::keyClick(&fixture.window, Qt::Key_W, Qt::ControlModifier);
        QCOMPARE(fixture.window.cases()->rowCount(), 0);
        fixture.window.notice()->findChild<QPushButton *>()->click();
        QCOMPARE(fixture.window.cases()->rowCount(), 1);
        QVERIFY(fixture.window.currentCase() > 0);
    }

    void oneSelectionThroughAllPanels()
    {
        WindowFixture fixture(forgedReport());
        fixture.window.resize(1280, 800);
        show(fixture.window);
        fixture.window.openBytes("a");
        QTRY_VERIFY(isDone(fixture));
        ui::CaseView *view = fixture.window.caseView();
        // Finding -> source: the seal's lines 12 to 18.
        QTRY_VERIFY(view->findings()->cards().front()->isVisible());
        view->findings()->cards().front()->setFocus(Qt::TabFocusReason);
        QCOMPARE(view->source()->selectedLines().size(), std::size_t(1));
        QCOMPARE(view->source()->selectedLines().front(), (ui::LineSpan{11, 17}));
        // Source -> finding: the Reply-To line.
        view->source()->setFocus();
        view->source()->goToLine(22);
        QTest::keyClick(view->source(), Qt::Key_Down);
        QCOMPARE(view->findings()->selectedRow(), 3);
        // A line that no finding rests on marks none.
        view->source()->goToLine(24);
        QTest::keyClick(view->source(), Qt::Key_Down);
        QCOMPARE(view->findings()->selectedRow(), -1);
        // Ctrl+L and back.
        view->findings()->cards().at(1)->setFocus(Qt::TabFocusReason);
        QTest::keyClick(&fixture.window, Qt::Key_L, Qt::ControlModifier);
        QVERIFY(view->source()->hasFocus());
        QCOMPARE(view->source()->textCursor().blockNumber(), 4);
        QTest::keyClick(&fixture.window, Qt::Key_L, Qt::ControlModifier);
        QVERIFY(view->findings()->cards().at(1)->hasFocus());
    }

    void keysOfTheFindings()
    {
        WindowFixture fixture(forgedReport());
        fixture.window.resize(1280, 800);
        show(fixture.window);
        fixture.window.openBytes("a");
        QTRY_VERIFY(isDone(fixture));
        ui::FindingsPanel *findings = fixture.window.caseView()->findings();
        QTRY_VERIFY(findings->cards().front()->isVisible());
        findings->cards().front()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(findings->cards().front(), Qt::Key_Space);
        QVERIFY(findings->cards().front()->isOpen());
        QTest::keyClick(findings->cards().front(), Qt::Key_Return);
        QVERIFY(!findings->cards().front()->isOpen());
        QTest::keyClick(findings->cards().front(), Qt::Key_Down);
        QVERIFY(findings->cards().at(1)->hasFocus());
        QTest::keyClick(&fixture.window, Qt::Key_2, Qt::AltModifier);
        QCOMPARE(fixture.window.caseView()->tabs()->currentIndex(), 1);
    }

    void theWholeFlowByKeyboardAlone()
    {
        QTemporaryDir folder;
        QString savedTo;
        ui::Services services = servicesFor(always(forgedReport()));
        services.saveReport = [&savedTo](const ui::Case &, const ui::Settings &, const QString &path, const ui::ReportWish &) {
            savedTo = path;
            return Result<void>();
        };
        ui::Settings settings;
        settings.profileHintDismissed = true;
        ui::MainWindow window(services, settings, ui::SettingsStore(folder.filePath(QStringLiteral("settings.ini"))));
        show(window);
        QApplication::clipboard()->setText(QStringLiteral("From: a@b.example\n\nx"));
        const auto press = [](int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : QApplication::activeWindow(), Qt::Key(key), modifiers);
        };
        press(Qt::Key_V, Qt::ControlModifier); // paste
        QTRY_VERIFY(window.cases()->at(0) && window.cases()->at(0)->state == CaseState::Done);
        ui::FindingsPanel *findings = window.caseView()->findings();
        QTRY_VERIFY(findings->cards().front()->isVisible());
        // read: to the first card, open it, to the source and back
        for (int i = 0; i < 8 && !findings->isAncestorOf(QApplication::focusWidget()); ++i)
            press(window.caseView()->tabs()->isAncestorOf(QApplication::focusWidget()) ? Qt::Key_Tab : Qt::Key_F6);
        QVERIFY(findings->isAncestorOf(QApplication::focusWidget()));
        press(Qt::Key_Return);
        QVERIFY(findings->cards().front()->isOpen());
        press(Qt::Key_Down);
        QVERIFY(findings->cards().at(1)->hasFocus());
        press(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(window.caseView()->source()->hasFocus());
        press(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(findings->cards().at(1)->hasFocus());
        // report: into the ticket, and as a file
        press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(QApplication::clipboard()->text().startsWith(QLatin1String("ticket ")));
        press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = window.findChild<QFileDialog *>();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->isVisible());
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(name));
        press(Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(name, folder.filePath(QStringLiteral("report.pdf")));
        press(Qt::Key_Return);
        QTRY_COMPARE(savedTo, folder.filePath(QStringLiteral("report.pdf")));
    }

    void theReportIsDraggedOutAsAFile()
    {
        WindowFixture fixture(forgedReport());
        show(fixture.window);
        QString path;
        const auto take = [&path](const QString &written) { path = written; };
        fixture.window.writeReportForDrag(take); // no case is open
        fixture.window.openBytes("a");
        QTRY_VERIFY(isDone(fixture));
        QVERIFY(path.isEmpty());
        fixture.window.writeReportForDrag(take);
        QVERIFY(path.isEmpty()); // written in the background
        QTRY_VERIFY(!path.isEmpty());
        QVERIFY2(path.endsWith(QLatin1String("/North-Bank.pdf")), qPrintable(path));
        QSignalSpy dragged(fixture.window.caseView()->summary(), &ui::SummaryPanel::reportDragged);
        fixture.window.caseView()->summary()->disconnect(&fixture.window); // no real drag in a test
        auto *button = fixture.window.findChild<QPushButton *>(QStringLiteral("reportButton"));
        QTest::mousePress(button, Qt::LeftButton, {}, QPoint(5, 5));
        QMouseEvent move(QEvent::MouseMove, QPointF(60, 5), QPointF(60, 5), button->mapToGlobal(QPointF(60, 5)), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(button, &move);
        QVERIFY(dragged.size() >= 1);
        QVERIFY(!button->isDown());
    }

    void twoCasesAreCompared()
    {
        const std::map<std::string, ReportPtr> reports{{"a", forgedReport()}, {"b", genuineReport()}};
        WindowFixture fixture(
            [&reports](const ui::AnalysisRequest &request, std::stop_token, const auto &) { return Result<ReportPtr>(reports.at(*request.bytes)); });
        show(fixture.window);
        fixture.window.openBytes("a");
        fixture.window.openBytes("b");
        QTRY_VERIFY(isDone(fixture) && fixture.window.cases()->at(1)->report);
        QMenu *menu = nullptr;
        for (QMenu *each : fixture.window.findChildren<QMenu *>()) {
            if (each->title() == QLatin1String("C&ompare with"))
                menu = each;
        }
        QVERIFY(menu && menu->isEnabled());
        emit menu->aboutToShow();
        QCOMPARE(menu->actions().size(), 1);
        menu->actions().front()->trigger();
        auto *dialog = fixture.window.findChild<ui::CompareDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(dialog->model().differences() > 3);
        QStringList unnamed;
        collectUnnamed(QAccessible::queryAccessibleInterface(dialog), unnamed);
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(QLatin1String("; "))));
        QVERIFY2(clippedLabels(*dialog).isEmpty(), qPrintable(clippedLabels(*dialog).join(QLatin1String("; "))));
    }

    void notesAreFoldedIntoOneCard()
    {
        WindowFixture fixture(genuineReport());
        fixture.window.resize(1280, 800);
        show(fixture.window);
        fixture.window.openBytes("a");
        QTRY_VERIFY(isDone(fixture));
        ui::FindingsPanel *findings = fixture.window.caseView()->findings();
        QCOMPARE(findings->cards().size(), 3);
        findings->findChild<QPushButton *>(QStringLiteral("foldedNotes"))->click();
        QCOMPARE(findings->cards().size(), 6);
    }

    void userMovesTheBorder()
    {
        std::optional<std::size_t> border;
        const ReportPtr report = forgedReport();
        WindowFixture fixture([&](const ui::AnalysisRequest &request, std::stop_token, const auto &) {
            border = request.options.userBorder;
            return Result<ReportPtr>(report);
        });
        show(fixture.window);
        fixture.window.openBytes("a");
        QTRY_VERIFY(isDone(fixture));
        emit fixture.window.caseView()->borderWanted(3);
        QTRY_COMPARE(border.value_or(99), std::size_t(3));
        QTRY_VERIFY(isDone(fixture));
    }

    void answersToDidYouWriteThis()
    {
        Wrote wrote = Wrote::Unknown;
        const ReportPtr report = bounceReport();
        WindowFixture fixture([&](const ui::AnalysisRequest &request, std::stop_token, const auto &) {
            wrote = request.options.wrote;
            return Result<ReportPtr>(report);
        });
        show(fixture.window);
        fixture.window.openBytes("a");
        QTRY_VERIFY(isDone(fixture));
        auto *no = fixture.window.findChild<QPushButton *>(QStringLiteral("wroteButton1"));
        QVERIFY(no->isVisible());
        no->click();
        QTRY_VERIFY(wrote == Wrote::No);
        QTRY_VERIFY(isDone(fixture));
    }

    void ticketGoesToTheClipboard()
    {
        WindowFixture fixture(forgedReport());
        show(fixture.window);
        fixture.window.openBytes("a");
        QTRY_VERIFY(isDone(fixture));
        QTest::keyClick(&fixture.window, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(QApplication::clipboard()->text().startsWith(QLatin1String("ticket ")));
    }

    // As the program starts: the frame first, the rest while it comes up. Nothing of that may show.
    void framesFirstEndsTheSame()
    {
        test::WindowFixture whole(test::forgedReport());
        ui::Services services = test::servicesFor(test::always(test::forgedReport()));
        services.showsFrameFirst = true;
        QTemporaryDir folder;
        ui::MainWindow late(std::move(services), whole.window.settings(), ui::SettingsStore(folder.filePath(QStringLiteral("settings.ini"))));
        QVERIFY(!late.findChild<QPushButton *>(QStringLiteral("startPaste")));
        late.show();
        whole.window.show();
        QCoreApplication::processEvents();
        QVERIFY(late.findChild<QPushButton *>(QStringLiteral("startPaste"))->isVisible());
        QTRY_VERIFY(late.findChild<QWidget *>(QStringLiteral("casesPanel")));
        QCoreApplication::processEvents();
        const auto order = [](ui::MainWindow &window) {
            QStringList names;
            for (QWidget *next = window.nextInFocusChain(); next != &window; next = next->nextInFocusChain()) {
                if ((next->focusPolicy() & Qt::TabFocus) && next->isVisible())
                    names << next->objectName() + QLatin1Char(' ') + next->metaObject()->className();
            }
            return names;
        };
        QVERIFY(order(late).size() > 8);
        QCOMPARE(order(late), order(whole.window));
        QCOMPARE(late.grab().toImage(), whole.window.grab().toImage());
    }

    void areasAreReachedByF6()
    {
        WindowFixture fixture(forgedReport());
        fixture.window.resize(1280, 800);
        show(fixture.window);
        fixture.window.openBytes("a");
        QTRY_VERIFY(isDone(fixture));
        QSet<QWidget *> visited;
        for (int i = 0; i < 5; ++i) {
            QTest::keyClick(&fixture.window, Qt::Key_F6);
            visited << QApplication::focusWidget();
        }
        QCOMPARE(visited.size(), 5);
    }

    void narrowWindowsPutTheSourceBelowAndFoldTheCases()
    {
        WindowFixture fixture(forgedReport());
        fixture.window.resize(1280, 800);
        show(fixture.window);
        fixture.window.openBytes("a");
        auto *cases = fixture.window.findChild<ui::CasesPanel *>();
        QVERIFY(cases->isVisible());
        QCOMPARE(fixture.window.caseView()->splitter()->orientation(), Qt::Horizontal);
        fixture.window.resize(1000, 700);
        QTRY_COMPARE(fixture.window.caseView()->splitter()->orientation(), Qt::Vertical);
        QVERIFY(cases->isVisible());
        fixture.window.resize(900, 600);
        QTRY_VERIFY(!cases->isVisible());
    }

    void settingsAreNamedAndApplyAtOnce()
    {
        WindowFixture fixture(genuineReport());
        show(fixture.window);
        QTest::keyClick(&fixture.window, Qt::Key_Comma, Qt::ControlModifier);
        auto *dialog = fixture.window.findChild<ui::SettingsDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        for (int page = 0; page < 6; ++page) {
            dialog->showPage(page);
            QStringList unnamed;
            collectUnnamed(QAccessible::queryAccessibleInterface(dialog), unnamed);
            QVERIFY2(unnamed.isEmpty(), qPrintable(QString::number(page) + unnamed.join(QLatin1String("; "))));
            QVERIFY2(clippedLabels(*dialog).isEmpty(), qPrintable(clippedLabels(*dialog).join(QLatin1String("; "))));
        }
        const auto edits = dialog->findChildren<QPlainTextEdit *>();
        edits.front()->setPlainText(QStringLiteral("me@own.example\n\n second@own.example "));
        QTRY_COMPARE(fixture.window.settings().readProfile().addresses, (std::vector<std::string>{"me@own.example", "second@own.example"}));
    }

    void serversAreLearntFromATrustedMessage()
    {
        const Profile learnt = ui::learnFrom(*forgedReport(), {});
        QCOMPARE(learnt.authservIds, std::vector<std::string>{"mx1.yourcompany.example"});
        QVERIFY(Profile::covers(learnt.receivingHosts, "mx1.yourcompany.example"));
        QVERIFY(!Profile::covers(learnt.receivingHosts, "smtp-out4.bulk-host.example"));
        QVERIFY(!learnt.empty);
    }

private:
    static void show(QWidget &window)
    {
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }

    std::unique_ptr<ui::ThemeController> m_theme;
};

QTEST_MAIN(WindowTest)
#include "WindowTest.moc"
