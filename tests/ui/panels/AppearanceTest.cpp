// How the window looks to everybody: nothing unnamed, nothing clipped, nothing from a message interpreted; text sizes, themes, long messages.
#include "tests/support/ToString.h"
#include "tests/ui/panels/WindowChecks.h"
#include "ui/panels/CasesPanel.h"
#include "ui/panels/FindingsPanel.h"
#include "ui/panels/PathPanel.h"
#include "ui/panels/SettingsDialog.h"
#include "ui/panels/SourceView.h"
#include "ui/panels/SummaryPanel.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTextDocument>
#include <QToolButton>

using namespace heloscope;
using namespace heloscope::test;

class AppearanceTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { m_theme = std::make_unique<ui::ThemeController>(); }
    void init() { m_theme->apply(ui::ThemeChoice::Light, 100); }

    void nothingIsUnnamed_data() { faces(); }
    void nothingIsUnnamed()
    {
        QFETCH(ReportPtr, report);
        WindowFixture fixture(report);
        fixture.window.resize(1280, 800);
        show(fixture.window);
        fixture.window.openBytes("a");
        QTRY_VERIFY(isDone(fixture));
        for (int tab = 0; tab < fixture.window.caseView()->tabs()->count(); ++tab) {
            fixture.window.caseView()->tabs()->setCurrentIndex(tab);
            QStringList unnamed;
            collectUnnamed(QAccessible::queryAccessibleInterface(&fixture.window), unnamed);
            QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(QLatin1String("; "))));
        }
    }

    void nothingIsClippedInLargeText_data() { faces(); }
    void nothingIsClippedInLargeText()
    {
        QFETCH(ReportPtr, report);
        m_theme->apply(ui::ThemeChoice::Light, 200);
        ui::Settings settings;
        settings.textSize = 200;
        WindowFixture fixture(report, settings);
        fixture.window.resize(1280, 800);
        show(fixture.window);
        fixture.window.openBytes("a");
        QTRY_VERIFY(isDone(fixture));
        for (int tab = 0; tab < fixture.window.caseView()->tabs()->count(); ++tab) {
            fixture.window.caseView()->tabs()->setCurrentIndex(tab);
            QTRY_VERIFY2(clippedLabels(fixture.window).isEmpty(), qPrintable(clippedLabels(fixture.window).join(QLatin1String("; "))));
        }
    }

    void textSizeChangesLive()
    {
        WindowFixture fixture(forgedReport());
        fixture.window.resize(1280, 800);
        show(fixture.window);
        fixture.window.openBytes("a");
        QTRY_VERIFY(isDone(fixture));
        for (const int size : {150, 200, 80, 100}) {
            m_theme->apply(ui::ThemeChoice::Dark, size);
            QTRY_VERIFY2(clippedLabels(fixture.window).isEmpty(), qPrintable(clippedLabels(fixture.window).join(QLatin1String("; "))));
        }
    }

    void hostileTextIsShownAsItIs()
    {
        WindowFixture fixture(hostileReport());
        fixture.window.resize(1280, 800);
        show(fixture.window);
        fixture.window.openBytes("a");
        QTRY_VERIFY(isDone(fixture));
        for (ui::FindingCard *card : fixture.window.caseView()->findings()->cards())
            card->toggleDetails();
        int labels = 0;
        for (const QLabel *label : fixture.window.findChildren<QLabel *>()) {
            QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(), qPrintable(label->text()));
            QVERIFY2(!label->text().contains(QChar(0x202E)), qPrintable(label->text()));
            QVERIFY(!label->openExternalLinks());
            ++labels;
        }
        QVERIFY(labels > 20);
        for (const QWidget *widget : fixture.window.findChildren<QWidget *>())
            QVERIFY2(!Qt::mightBeRichText(widget->toolTip()) || widget->toolTip().startsWith(QLatin1String("<qt style")), qPrintable(widget->toolTip()));
        QVERIFY(!fixture.window.windowTitle().contains(QLatin1Char('<')));
        QVERIFY(!fixture.window.caseView()->source()->toPlainText().contains(QChar(0x202E)));
        QVERIFY(
            !fixture.window.caseView()->source()->document()->resource(QTextDocument::ImageResource, QUrl(QStringLiteral("file:///etc/hostname"))).isValid());
    }

    void noActionHidesBehindTheToolbar_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("width");
        for (const int size : {100, 150, 200}) {
            for (const int width : {900, 1100, 1280, 1480})
                QTest::addRow("%d %% in %d px", size, width) << size << width;
        }
    }

    void noActionHidesBehindTheToolbar()
    {
        QFETCH(int, size);
        QFETCH(int, width);
        m_theme->apply(ui::ThemeChoice::Light, size);
        ui::Settings settings;
        settings.textSize = size;
        WindowFixture fixture(forgedReport(), settings);
        fixture.window.resize(width, 700);
        show(fixture.window);
        const auto hidden = [&fixture] {
            const auto buttons = fixture.window.findChildren<QToolButton *>(QStringLiteral("qt_toolbar_ext_button"));
            return std::any_of(buttons.begin(), buttons.end(), [](const QToolButton *button) { return button->isVisible(); });
        };
        QTRY_VERIFY(!hidden());
    }

    void themeSwitchesLive()
    {
        WindowFixture fixture(forgedReport());
        fixture.window.resize(1280, 800);
        show(fixture.window);
        const auto ground = [&fixture] { return fixture.window.grab().toImage().pixelColor(5, 400); };
        QCOMPARE(ground(), ui::colours(ui::Theme::Light).ground.window);
        m_theme->apply(ui::ThemeChoice::Dark, 100);
        QTRY_COMPARE(ground(), ui::colours(ui::Theme::Dark).ground.window);
    }

    void longMessagesAreFilledInSlices()
    {
        std::string bytes = "From: a@b.example\r\nSubject: long\r\n\r\n";
        for (int i = 0; i < 30000; ++i)
            bytes += "line " + std::to_string(i) + " of a long body that goes on and on\r\n";
        bytes += std::string(100'000, 'x') + "\r\nend\r\n";
        auto report = std::make_shared<Report>(*cannotTellReport());
        report->message = *splitMessage(bytes, SourceKind::Message);
        WindowFixture fixture(report);
        show(fixture.window);
        fixture.window.openBytes("a");
        QTRY_VERIFY(isDone(fixture));
        ui::SourceView *view = fixture.window.caseView()->source();
        QTRY_VERIFY(view->blockCount() == view->source()->lineCount());
        QVERIFY(view->source()->hiddenBytes() > 0);
        auto *rest = fixture.window.findChild<ui::SourcePanel *>()->findChild<QPushButton *>();
        QVERIFY(rest->isVisible());
        rest->click();
        QTRY_VERIFY(view->source()->hiddenBytes() == 0 && view->blockCount() == view->source()->lineCount());
    }

private:
    static void faces()
    {
        QTest::addColumn<ReportPtr>("report");
        QTest::newRow("forged") << forgedReport();
        QTest::newRow("real") << genuineReport();
        QTest::newRow("cannot tell") << cannotTellReport();
        QTest::newRow("imitation") << imitationReport();
        QTest::newRow("bounce") << bounceReport();
        QTest::newRow("hostile") << hostileReport();
    }

    static void show(QWidget &window)
    {
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }

    std::unique_ptr<ui::ThemeController> m_theme;
};

QTEST_MAIN(AppearanceTest)
#include "AppearanceTest.moc"
