#include "tests/ui/panels/WindowFixture.h"

#include "tests/support/ToString.h"
#include "tests/ui/panels/WindowChecks.h"
#include "ui/panels/NoticeLine.h"
#include "ui/panels/SettingsDialog.h"

#include <QCheckBox>
#include <QPushButton>

using namespace heloscope;
using namespace heloscope::test;

class DnsOfferTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { m_theme = std::make_unique<ui::ThemeController>(); }

    // Port 53 is blocked: the window says so and offers DNS over HTTPS, which only a click turns on.
    void blockedDnsIsOfferedAnotherWay()
    {
        auto report = std::make_shared<Report>(*genuineReport());
        addFinding(*report, FindingCode::DnsNoServer, Severity::Info, {});
        const auto button = [](WindowFixture &fixture) { return fixture.window.notice()->findChild<QPushButton *>(); };
        WindowFixture without(report);
        without.window.show();
        without.window.openBytes("a");
        QTRY_VERIFY(isDone(without));
        QVERIFY(without.window.notice()->isVisible());
        button(without)->click();
        QVERIFY(without.window.findChild<ui::SettingsDialog *>());

        ui::Settings settings;
        settings.dohUrl = QStringLiteral("https://dns.example/dns-query");
        WindowFixture with(report, settings);
        with.window.show();
        with.window.openBytes("a");
        QTRY_VERIFY(isDone(with));
        QCOMPARE(with.window.settings().dns, ui::DnsMode::System);
        button(with)->click();
        QCOMPARE(with.window.settings().dns, ui::DnsMode::Https);
        QTRY_VERIFY(isDone(with));
    }

    // The tick decides what the next message's analysis may ask.
    void mailboxNamesAreAskedAsTicked()
    {
        std::vector<bool> asked;
        WindowFixture fixture([&](const ui::AnalysisRequest &request, std::stop_token, const auto &) {
            asked.push_back(request.options.askMailboxNames);
            return Result<ReportPtr>(genuineReport());
        });
        fixture.window.show();
        fixture.window.openBytes("a");
        QTRY_VERIFY(isDone(fixture));
        QTest::keyClick(&fixture.window, Qt::Key_Comma, Qt::ControlModifier);
        auto *dialog = fixture.window.findChild<ui::SettingsDialog *>();
        QVERIFY(dialog);
        const auto ticks = dialog->findChildren<QCheckBox *>();
        const auto tick = std::find_if(ticks.begin(), ticks.end(), [](const QCheckBox *box) { return box->text().contains(QLatin1String("mailbox name")); });
        QVERIFY(tick != ticks.end() && (*tick)->isChecked());
        (*tick)->click();
        QTRY_VERIFY(!fixture.window.settings().askMailboxNames);
        fixture.window.openBytes("b");
        QTRY_VERIFY(asked.size() == 2 && isDone(fixture));
        QVERIFY(asked == std::vector<bool>({true, false}));
    }

private:
    std::unique_ptr<ui::ThemeController> m_theme;
};

QTEST_MAIN(DnsOfferTest)
#include "DnsOfferTest.moc"
