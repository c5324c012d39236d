// Bounce keys without a keychain: the program says so, works on, and asks for them each time.
#include "ui/panels/KeyStore.h"
#include "tests/support/ToString.h"
#include "tests/ui/panels/WindowChecks.h"
#include "ui/panels/NoticeLine.h"
#include "ui/panels/SettingsDialog.h"

#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>

using namespace heloscope;
using namespace heloscope::test;

class KeyStoreTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (!ui::KeyStore::isAvailable())
            QSKIP("built without a keychain");
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // nobody keeps secrets there
    }

    void aKeychainThatIsNotThereIsNamed()
    {
        ui::KeyStore store;
        QSignalSpy loaded(&store, &ui::KeyStore::loaded), failed(&store, &ui::KeyStore::failed);
        store.load();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(loaded.size(), 0);
        QVERIFY(!failed.front().front().toString().isEmpty());
    }

    void keysAreAskedForAndLastUntilTheEnd()
    {
        ui::Settings settings;
        settings.hasBounceKeys = true;
        Profile seen;
        WindowFixture fixture(
            [&seen](const ui::AnalysisRequest &request, std::stop_token, const auto &) {
                seen = request.profile;
                return Result<ReportPtr>(bounceReport());
            },
            settings);
        fixture.window.show();
        fixture.window.openBytes("a"); // a bounce: a key could matter
        QTRY_VERIFY2(fixture.window.notice()->text().contains(QLatin1String("keychain")), qPrintable(fixture.window.notice()->text()));
        fixture.window.notice()->findChild<QPushButton *>()->click();
        QTRY_VERIFY(fixture.window.findChild<ui::SettingsDialog *>());
        auto *dialog = fixture.window.findChild<ui::SettingsDialog *>();
        QLineEdit *secrets = nullptr;
        for (QLineEdit *field : dialog->findChildren<QLineEdit *>()) {
            if (field->accessibleName() == QLatin1String("SRS secrets"))
                secrets = field;
        }
        QVERIFY(secrets && secrets->isVisible());
        QCOMPARE(secrets->echoMode(), QLineEdit::Password);
        secrets->setFocus();
        QTest::keyClicks(secrets, QStringLiteral("s3cret-of-mine"));
        QTRY_COMPARE(seen.srsSecrets.size(), std::size_t(0));
        QTest::qWait(600); // typing is applied when it pauses
        fixture.window.runner()->checkAgain(fixture.window.currentCase());
        QTRY_COMPARE(seen.srsSecrets.size(), std::size_t(1));
        QCOMPARE(seen.srsSecrets.front().view(), std::string_view("s3cret-of-mine"));
        QVERIFY(fixture.window.settings().hasBounceKeys);
        QVERIFY(!fixture.window.settings().profile.contains("s3cret"));
        QFile stored(fixture.settingsFile());
        QVERIFY(stored.open(QIODevice::ReadOnly) && !stored.readAll().contains("s3cret"));
    }
};

QTEST_MAIN(KeyStoreTest)
#include "KeyStoreTest.moc"
