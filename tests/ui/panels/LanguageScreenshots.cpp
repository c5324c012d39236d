// Renders every verdict, tab and headline in every language into PNG files below the build folder, to be read by those who speak it.
// HELOSCOPE_SCREENSHOTS names another folder.
#include "tests/support/ToString.h"
#include "tests/ui/panels/ScreenshotFolder.h"
#include "tests/ui/panels/WindowFixture.h"
#include "translations/Translations.h"
#include "ui/panels/Catalogue.h"
#include "ui/panels/SummaryPanel.h"

#include <QApplication>
#include <QVBoxLayout>

using namespace heloscope;
using namespace heloscope::test;

class LanguageScreenshots : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.make());
        QFont font(QStringLiteral("Noto Sans"));
        font.setPointSizeF(10);
        QApplication::setFont(font);
        m_theme = std::make_unique<ui::ThemeController>();
        m_theme->apply(ui::ThemeChoice::Light, 100);
    }

    void windows_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<ReportPtr>("report");
        QTest::addColumn<int>("tab");
        const std::vector<std::pair<const char *, ReportPtr>> verdicts{{"forged", forgedReport()},      {"real", genuineReport()},
                                                                       {"probably", probablyReport()},  {"cannot-tell", cannotTellReport()},
                                                                       {"name-not", imitationReport()}, {"bounce", bounceReport()}};
        for (const QString &language : ui::availableLanguages()) {
            for (const auto &[name, report] : verdicts)
                QTest::addRow("%s-%s", qPrintable(language), name) << language << report << 0;
            for (int tab = 1; tab < 6; ++tab)
                QTest::addRow("%s-tab%d", qPrintable(language), tab) << language << forgedReport() << tab;
        }
    }

    void windows()
    {
        QFETCH(QString, language);
        QFETCH(ReportPtr, report);
        QFETCH(int, tab);
        speak(language);
        ui::Settings settings;
        settings.tab = tab;
        WindowFixture fixture(report, settings);
        fixture.window.resize(1480, 900);
        fixture.window.show();
        fixture.window.openBytes("a");
        QTRY_VERIFY(fixture.window.cases()->at(0)->state == ui::CaseState::Done);
        m_folder.save(fixture.window, QStringLiteral("language-") + QString::fromLatin1(QTest::currentDataTag()));
    }

    /// Every headline there is, below each other.
    void headlines_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : ui::availableLanguages())
            QTest::newRow(qPrintable(language)) << language;
    }

    void headlines()
    {
        QFETCH(QString, language);
        speak(language);
        const int first = int(StatementCode::HeadConfirmed), last = int(StatementCode::HeadBounceComplaint), middle = (first + last) / 2;
        const Values values{{"domain", "parcelpost.example"}, {"imitated", "parcel-post.example"}, {"proven", "bulk-host.example"}};
        for (const bool second : {false, true}) {
            QWidget sheet;
            auto *column = new QVBoxLayout(&sheet);
            for (int code = second ? middle + 1 : first; code <= (second ? last : middle); ++code) {
                auto report = std::make_shared<Report>(*genuineReport());
                report->verdict.headline = {StatementCode(code), values};
                ui::Case shown;
                shown.report = report;
                shown.state = ui::CaseState::Done;
                auto *panel = new ui::SummaryPanel;
                column->addWidget(panel);
                panel->showCase(shown, fixtureNow);
            }
            sheet.resize(900, column->heightForWidth(900));
            sheet.show();
            m_folder.save(sheet, QStringLiteral("headlines-%1-%2").arg(language, second ? QStringLiteral("2") : QStringLiteral("1")));
        }
    }

private:
    void speak(const QString &language)
    {
        m_catalogue.take(catalogueOrEnglish(language.toStdString()));
        QApplication::installTranslator(&m_catalogue);
        QLocale::setDefault(QLocale(language));
        QApplication::setLayoutDirection(QLocale(language).textDirection());
    }

    ScreenshotFolder m_folder;
    ui::Catalogue m_catalogue;
    std::unique_ptr<ui::ThemeController> m_theme;
};

QTEST_MAIN(LanguageScreenshots)
#include "LanguageScreenshots.moc"
