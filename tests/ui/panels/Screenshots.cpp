// Renders every face of the window into PNG files below the build folder, to be looked at before a release, and fails where a face
// cannot be rendered. HELOSCOPE_SCREENSHOTS names another folder.
#include "tests/support/ToString.h"
#include "tests/ui/panels/LargeMessages.h"
#include "tests/ui/panels/ScreenshotFolder.h"
#include "ui/models/ReportFacts.h"
#include "ui/panels/BatchWindow.h"
#include "ui/panels/Catalogue.h"
#include "ui/panels/CompareDialog.h"
#include "ui/panels/Dialogs.h"
#include "ui/panels/HelpWindow.h"
#include "ui/panels/NoticeLine.h"
#include "ui/panels/SettingsDialog.h"
#include "ui/panels/StartPage.h"
#include "ui/panels/SummaryPanel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QTabWidget>
#include <QTableView>

using namespace heloscope;
using namespace heloscope::test;

class Screenshots : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.make());
        QFont font(QStringLiteral("Noto Sans"));
        font.setPointSizeF(10);
        QApplication::setFont(font);
        m_english.take(catalogueOrEnglish("en"));
        QApplication::installTranslator(&m_english); // plural forms
        m_theme = std::make_unique<ui::ThemeController>();
    }

    void faces_data()
    {
        QTest::addColumn<ReportPtr>("report");
        QTest::addColumn<int>("tab");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("size");
        QTest::addColumn<bool>("mirrored");
        const std::vector<std::pair<const char *, ReportPtr>> reports{
            {"forged", forgedReport()},      {"real", genuineReport()},  {"probably", probablyReport()}, {"cannot-tell", cannotTellReport()},
            {"name-not", imitationReport()}, {"bounce", bounceReport()}, {"hostile", hostileReport()}};
        for (const auto &[name, report] : reports) {
            for (const bool dark : {false, true}) {
                for (const int size : {100, 200}) {
                    for (const bool mirrored : {false, true})
                        QTest::addRow("%s-%s-%d%s", name, dark ? "dark" : "light", size, mirrored ? "-rtl" : "") << report << 0 << dark << size << mirrored;
                }
            }
        }
        QTest::addRow("forged-light-100-tab1-rtl") << forgedReport() << 1 << false << 100 << true;
        QTest::addRow("forged-dark-200-tab1-rtl") << forgedReport() << 1 << true << 200 << true;
        for (int tab = 1; tab < 6; ++tab) {
            QTest::addRow("forged-light-100-tab%d", tab) << forgedReport() << tab << false << 100 << false;
            QTest::addRow("forged-dark-100-tab%d", tab) << forgedReport() << tab << true << 100 << false;
            QTest::addRow("forged-light-200-tab%d", tab) << forgedReport() << tab << false << 200 << false;
        }
    }

    void faces()
    {
        QFETCH(ReportPtr, report);
        QFETCH(int, tab);
        QFETCH(bool, dark);
        QFETCH(int, size);
        QFETCH(bool, mirrored);
        QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        m_theme->apply(dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light, size);
        ui::Settings settings;
        settings.textSize = size;
        settings.tab = tab;
        WindowFixture fixture([](const ui::AnalysisRequest &request, std::stop_token, const auto &) { return Result<ReportPtr>(s_reports.at(*request.bytes)); },
                              settings);
        fixture.window.resize(1480, 900);
        fixture.window.show();
        fillCases(fixture, report);
        if (tab > 0)
            fixture.window.caseView()->showTab(tab);
        m_folder.save(fixture.window, QString::fromLatin1(QTest::currentDataTag()));
    }

    /// What the reports made by hand lack: fields of mail services, S/MIME, DomainKeys, a checked domain; every tab.
    void mixed_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("size");
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("mixed-light-100") << false << 100 << false;
        QTest::newRow("mixed-dark-100-rtl") << true << 100 << true;
        QTest::newRow("mixed-light-200") << false << 200 << false;
    }

    void mixed()
    {
        QFETCH(bool, dark);
        QFETCH(int, size);
        QFETCH(bool, mirrored);
        QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        m_theme->apply(dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light, size);
        ui::Settings settings;
        settings.textSize = size;
        WindowFixture fixture(mixedReport(), settings);
        fixture.window.resize(1480, 900);
        fixture.window.show();
        fixture.window.openBytes("a");
        QTRY_VERIFY(fixture.window.cases()->at(0)->state == ui::CaseState::Done);
        ui::CaseView *view = fixture.window.caseView();
        for (int tab = 0; tab < view->tabs()->count(); ++tab) {
            view->showTab(tab);
            for (QTableView *table : view->tabs()->widget(tab)->findChildren<QTableView *>()) {
                if (table->model()->rowCount() > 5)
                    table->selectRow(4); // a field of a mail service
            }
            m_folder.save(fixture.window, QStringLiteral("%1-tab%2").arg(QLatin1String(QTest::currentDataTag())).arg(tab));
        }
        fixture.window.notice()->show({Tone::Amber, Shape::TriangleMark}, QStringLiteral("/a/folder/report.pdf could not be written: no room is left."),
                                      {{QStringLiteral("Try again"), [] {}}});
        m_folder.save(fixture.window, QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral("-notice"));
    }

    /// In the languages there are, as their readers see it.
    void languages_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<ReportPtr>("report");
        QTest::addColumn<int>("size");
        for (const char *language : {"de", "ar"}) {
            for (const int size : {100, 200}) {
                QTest::addRow("%s-forged-%d", language, size) << language << forgedReport() << size;
                QTest::addRow("%s-bounce-%d", language, size) << language << bounceReport() << size;
            }
        }
    }

    void languages()
    {
        QFETCH(QString, language);
        QFETCH(ReportPtr, report);
        QFETCH(int, size);
        ui::Catalogue catalogue;
        catalogue.take(catalogueOrEnglish(language.toStdString()));
        QApplication::installTranslator(&catalogue);
        QLocale::setDefault(QLocale(language));
        QApplication::setLayoutDirection(QLocale(language).textDirection());
        m_theme->apply(ui::ThemeChoice::Light, size);
        ui::Settings settings;
        settings.textSize = size;
        WindowFixture fixture(report, settings);
        fixture.window.resize(1480, 900);
        fixture.window.show();
        fixture.window.openBytes("a");
        QTRY_VERIFY(fixture.window.cases()->at(0)->state == ui::CaseState::Done);
        ui::CaseView *view = fixture.window.caseView();
        for (int tab = 0; tab < view->tabs()->count(); ++tab) {
            view->showTab(tab);
            m_folder.save(fixture.window, QStringLiteral("%1-tab%2").arg(QLatin1String(QTest::currentDataTag())).arg(tab));
        }
        for (int page = 0; page < 6 && report->bounce; ++page) {
            ui::SettingsDialog dialog({}, {}, {QStringLiteral("en")}, report);
            dialog.setAttribute(Qt::WA_DeleteOnClose, false);
            dialog.show();
            dialog.showPage(page);
            m_folder.save(dialog, QStringLiteral("%1-settings%2").arg(QLatin1String(QTest::currentDataTag())).arg(page));
        }
        QApplication::removeTranslator(&catalogue);
        QLocale::setDefault(QLocale::c());
    }

    void highContrast_data()
    {
        QTest::addColumn<ReportPtr>("report");
        QTest::addColumn<int>("tab");
        QTest::newRow("contrast-forged") << forgedReport() << 0;
        QTest::newRow("contrast-forged-path") << forgedReport() << 1;
        QTest::newRow("contrast-forged-checks") << forgedReport() << 2;
        QTest::newRow("contrast-real") << genuineReport() << 0;
        QTest::newRow("contrast-bounce") << bounceReport() << 3;
    }

    /// A palette as desktops have it then: pure colours, and ours are dropped.
    void highContrast()
    {
        QFETCH(ReportPtr, report);
        QFETCH(int, tab);
        QApplication::setLayoutDirection(Qt::LeftToRight);
        m_theme->apply(ui::ThemeChoice::Light, 100);
        QPalette palette(Qt::white, Qt::black, Qt::white, Qt::gray, Qt::gray, Qt::white, Qt::white, Qt::black, Qt::black);
        palette.setColor(QPalette::Highlight, Qt::yellow);
        palette.setColor(QPalette::HighlightedText, Qt::black);
        palette.setColor(QPalette::Link, Qt::cyan);
        palette.setColor(QPalette::AlternateBase, Qt::black);
        palette.setColor(QPalette::PlaceholderText, Qt::white);
        QApplication::setPalette(palette);
        WindowFixture fixture(report);
        fixture.window.resize(1480, 900);
        fixture.window.show();
        fixture.window.openBytes("a");
        QTRY_VERIFY(fixture.window.cases()->at(0)->state == ui::CaseState::Done);
        fixture.window.caseView()->showTab(tab);
        m_folder.save(fixture.window, QString::fromLatin1(QTest::currentDataTag()));
    }

    void startPage_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("size");
        QTest::newRow("start-light-100") << false << 100;
        QTest::newRow("start-dark-100") << true << 100;
        QTest::newRow("start-light-200") << false << 200;
    }

    void startPage()
    {
        QFETCH(bool, dark);
        QFETCH(int, size);
        QApplication::setLayoutDirection(Qt::LeftToRight);
        m_theme->apply(dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light, size);
        ui::Settings settings;
        settings.textSize = size;
        WindowFixture fixture(forgedReport(), settings);
        fixture.window.resize(1480, 900);
        fixture.window.show();
        m_folder.save(fixture.window, QString::fromLatin1(QTest::currentDataTag()));
    }

    void narrow()
    {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        m_theme->apply(ui::ThemeChoice::Light, 100);
        for (const int width : {900, 1050}) {
            WindowFixture fixture(forgedReport());
            fixture.window.resize(width, 600);
            fixture.window.show();
            fixture.window.openBytes("a");
            QTRY_VERIFY(fixture.window.cases()->at(0)->state == ui::CaseState::Done);
            m_folder.save(fixture.window, QStringLiteral("forged-light-%1").arg(width));
        }
    }

    void settings_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("settings-100") << 100;
        QTest::newRow("settings-200") << 200;
    }

    void settings()
    {
        QFETCH(int, size);
        QApplication::setLayoutDirection(Qt::LeftToRight);
        m_theme->apply(ui::ThemeChoice::Light, size);
        Profile profile;
        profile.addresses = {"you@yourcompany.example"};
        profile.batv.push_back({"prvs", 1, "secret", "2026-01-31", false, "", {}});
        ui::SettingsDialog dialog({}, profile, {QStringLiteral("en")}, forgedReport());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        for (int page = 0; page < 6; ++page) {
            dialog.showPage(page);
            m_folder.save(dialog, QStringLiteral("settings-%1-%2").arg(size).arg(page));
        }
    }

    void batch()
    {
        m_theme->apply(ui::ThemeChoice::Light, 100);
        ui::BatchWindow window;
        std::vector<ui::BatchRow> rows;
        for (const ReportPtr &report :
             {forgedReport(), genuineReport(), cannotTellReport(), imitationReport(), bounceReport(), forgedReport(), bounceReport()}) {
            const Words words;
            ui::BatchRow row;
            row.source.path = "/mail/archive.mbox";
            row.source.index = rows.size();
            row.sender = ui::ReportFacts::shortSender(*report);
            row.subject = ui::ReportFacts::subject(*report);
            row.domain = report->from.domains.front();
            row.look = lookOf(*report);
            row.level = report->verdict.level;
            row.verdict = ui::ReportFacts::answerWord(*report, words);
            row.reason = QString::fromStdString(words.sentence(report->verdict.because.front()));
            row.received = report->path.receivedAt;
            row.keys = clusterKeys(*report);
            row.answer = clusterAnswer(*report);
            rows.push_back(row);
        }
        window.model()->append(rows);
        window.retranslate();
        window.show();
        m_folder.save(window, QStringLiteral("batch"));
        for (auto *box : window.findChildren<QComboBox *>()) {
            if (box->isVisible() && box->itemData(0).isNull()) {
                box->showPopup();
                m_folder.save(*box->view()->window(), QStringLiteral("batch-groups"));
                box->hidePopup();
            }
        }
    }

    void dialogs()
    {
        m_theme->apply(ui::ThemeChoice::Light, 100);
        ui::StepsDialog steps(*forgedReport(), nullptr);
        steps.setAttribute(Qt::WA_DeleteOnClose, false);
        steps.show();
        m_folder.save(steps, QStringLiteral("steps"));
        ui::CompareDialog compare(forgedReport(), genuineReport(), nullptr);
        compare.setAttribute(Qt::WA_DeleteOnClose, false);
        compare.show();
        m_folder.save(compare, QStringLiteral("compare"));
        ui::DnsDialog dns(nullptr);
        dns.showReport(forgedReport());
        dns.show();
        m_folder.save(dns, QStringLiteral("dns"));
    }

    void help_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("size");
        QTest::newRow("light-100") << false << 100;
        QTest::newRow("dark-100") << true << 100;
        QTest::newRow("light-200") << false << 200;
    }

    void help()
    {
        QFETCH(bool, dark);
        QFETCH(int, size);
        m_theme->apply(dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light, size);
        const std::vector<ReportPtr> reports{genuineReport(), forgedReport(), bounceReport()};
        ui::HelpWindow window(
            [&reports](int number) {
                ui::Case made;
                made.bytes = std::make_shared<const std::string>("x");
                made.report = reports[std::size_t(number)];
                made.text = std::make_shared<const ui::SourceText>(made.report->message);
                made.state = ui::CaseState::Done;
                return made;
            },
            nullptr);
        for (const char *page : {"answer", "source", "bounce", "desk", "keys", "checks", "path", "words", "terminal", "finding/dkim-body-modified"}) {
            window.showPage(QString::fromLatin1(page));
            QTest::qWait(250); // pictures fit the width
            m_folder.save(window,
                          QStringLiteral("help-%1-%2")
                              .arg(QLatin1String(QTest::currentDataTag()), QString::fromLatin1(page).replace(QLatin1Char('/'), QLatin1Char('-'))));
        }
    }

    void checking()
    {
        m_theme->apply(ui::ThemeChoice::Light, 100);
        WindowFixture fixture([](const ui::AnalysisRequest &, std::stop_token stop, const std::function<void(const ui::AnalysisProgress &)> &progress) {
            auto early = std::make_shared<Report>(*forgedReport());
            early->provisional = true;
            progress({5, 9, early});
            while (!stop.stop_requested())
                std::this_thread::sleep_for(std::chrono::milliseconds(5));
            return Result<ReportPtr>(forgedReport());
        });
        fixture.window.resize(1480, 900);
        fixture.window.show();
        fixture.window.openBytes("a");
        QTRY_COMPARE(fixture.window.cases()->at(0)->asked, std::size_t(9));
        m_folder.save(fixture.window, QStringLiteral("checking"));
    }

private:
    static inline std::map<std::string, ReportPtr> s_reports;

    static ReportPtr mixedReport()
    {
        ui::AnalysisRequest request;
        request.bytes = std::make_shared<const std::string>(crlf(
            "Received: from out.sender.example (out.sender.example [192.0.2.7])\n by mx.own.example with ESMTPS (TLS1.3); Thu, 19 Nov 2026 09:12:51 +0000\n"
            "From: \"A. Sender\" <a@sender.example>\nTo: b@own.example\nSubject: Minutes of Tuesday\n"
            "X-Spam-Status: No, score=-1.9 required=5.0 tests=BAYES_00,HTML_MESSAGE,SPF_PASS autolearn=ham version=3.4.6\n"
            "X-Forefront-Antispam-Report: CIP:192.0.2.7;CTRY:DE;LANG:en;SCL:1;SRV:;IPV:NLI;SFV:NSPM;CAT:NONE;DIR:INB;\n"
            "Date: Thu, 19 Nov 2026 09:12:50 +0000\nMessage-ID: <1@sender.example>\n"
            "DomainKey-Signature: a=rsa-sha1; c=nofws; d=sender.example; s=old; q=dns; b=AAAA\n"
            "Content-Type: text/plain\n\nHere are the minutes: https://sender.example/minutes\n"));
        request.options.now = fixtureNow;
        auto report = std::make_shared<Report>(**analyseOffline(request, {}, {}));
        report->content.smime = Smime{"untrusted", "a@sender.example", "untrusted", true};
        for (domainkeys::Signature &signature : report->domainKeys) {
            signature.result = AuthResult::Pass;
            signature.bits = 512;
        }
        return report;
    }

    /// The picture's list of cases, the shown one chosen.
    void fillCases(WindowFixture &fixture, const ReportPtr &shown)
    {
        s_reports = {{"1", bounceReport()}, {"2", cannotTellReport()}, {"3", imitationReport()}, {"4", probablyReport()}, {"5", genuineReport()}, {"6", shown}};
        for (const char *bytes : {"1", "2", "3", "4", "5", "6"})
            fixture.window.openBytes(bytes);
        QTRY_VERIFY(std::all_of(s_reports.begin(), s_reports.end(), [&fixture](const auto &entry) {
            const ui::Case *found = fixture.window.cases()->findSame(entry.first);
            return found && found->state == ui::CaseState::Done;
        }));
    }

    ScreenshotFolder m_folder;
    ui::Catalogue m_english;
    std::unique_ptr<ui::ThemeController> m_theme;
};

QTEST_MAIN(Screenshots)
#include "Screenshots.moc"
