// How the window looks to everybody: nothing unnamed, nothing clipped, nothing from a message interpreted; text sizes, themes, long messages.
#include "tests/support/ToString.h"
#include "tests/ui/panels/WindowChecks.h"
#include "ui/panels/BatchWindow.h"
#include "ui/panels/CasesPanel.h"
#include "ui/panels/CompareDialog.h"
#include "ui/panels/Dialogs.h"
#include "ui/panels/FindingsPanel.h"
#include "ui/panels/NoticeLine.h"
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

#include <thread>

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

    void dialogsAreNamedAndNotClipped_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("100") << 100;
        QTest::newRow("200") << 200;
    }

    void dialogsAreNamedAndNotClipped()
    {
        QFETCH(int, size);
        m_theme->apply(ui::ThemeChoice::Light, size);
        const ReportPtr report = forgedReport();
        ui::StepsDialog steps(*report, nullptr);
        ui::DnsDialog dns(nullptr);
        dns.showReport(report);
        ui::CompareDialog compare(report, genuineReport(), nullptr);
        ui::DomainDialog domain([](const checkup::Request &, std::stop_token) { return checkup::Checkup{}; }, nullptr);
        ui::PrivacyDialog privacy(QStringLiteral("192.0.2.53:53"), QStringLiteral("asn.example"), nullptr);
        for (QDialog *dialog : {static_cast<QDialog *>(&steps), static_cast<QDialog *>(&dns), static_cast<QDialog *>(&compare), static_cast<QDialog *>(&domain),
                                static_cast<QDialog *>(&privacy)}) {
            dialog->setAttribute(Qt::WA_DeleteOnClose, false);
            look(*dialog);
        }
        Profile profile;
        profile.batv.push_back({"prvs", 1, "secret", "2026-01-31", false, "", {}});
        ui::SettingsDialog settings({}, profile, {QStringLiteral("de")}, report);
        settings.setAttribute(Qt::WA_DeleteOnClose, false);
        for (int page = 0; page < 6; ++page) {
            settings.showPage(page);
            look(settings);
        }
        ui::BatchWindow batch;
        ui::BatchRow row;
        row.source.path = "/mail/a.eml";
        row.sender = row.subject = row.reason = QStringLiteral("text");
        batch.model()->append({row});
        look(batch);
    }

    void theStartPageAndEveryStateAreNamedAndNotClipped()
    {
        m_theme->apply(ui::ThemeChoice::Light, 200);
        ui::Settings settings;
        settings.textSize = 200;
        const Error broken{"not-mail", {}};
        WindowFixture fixture(
            [&broken](const ui::AnalysisRequest &request, std::stop_token stop, const auto &) {
                while (request.bytes->size() == 1 && !stop.stop_requested())
                    std::this_thread::sleep_for(std::chrono::milliseconds(2));
                return Result<ReportPtr>(tl::unexpected<Error>(broken));
            },
            settings);
        fixture.window.resize(1280, 800);
        look(fixture.window); // the start page
        fixture.window.openBytes("a");
        look(fixture.window); // checking
        QTest::keyClick(&fixture.window, Qt::Key_Escape);
        QTRY_VERIFY(fixture.window.cases()->at(0)->state != ui::CaseState::Checking);
        look(fixture.window); // stopped
        fixture.window.openBytes("no mail");
        QTRY_VERIFY(fixture.window.cases()->at(0)->state == ui::CaseState::Failed);
        fixture.window.notice()->show({}, QStringLiteral("The program did not end properly. 3 cases were open."),
                                      {{QStringLiteral("Open them again"), [] {}}, {QStringLiteral("Delete them"), [] {}}});
        look(fixture.window);
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

    /// Nothing unnamed, nothing clipped.
    static void look(QWidget &window)
    {
        show(window);
        const auto unnamed = [&window] {
            QStringList found;
            collectUnnamed(QAccessible::queryAccessibleInterface(&window), found);
            return found;
        };
        QTRY_VERIFY2(unnamed().isEmpty(), qPrintable(window.windowTitle() + unnamed().join(QLatin1String("; "))));
        QTRY_VERIFY2(clippedLabels(window).isEmpty(), qPrintable(window.windowTitle() + clippedLabels(window).join(QLatin1String("; "))));
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
