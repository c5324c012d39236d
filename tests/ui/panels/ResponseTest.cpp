// The window stays live with the real analysis behind it: no slot may hold the event loop for long, whatever the message. Prints the
// times from bytes to painted result.
#include "tests/support/ToString.h"
#include "tests/ui/panels/LargeMessages.h"
#include "ui/panels/BatchWindow.h"
#include "ui/panels/NoticeLine.h"
#include "ui/panels/SourceView.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QElapsedTimer>
#include <QMimeData>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>

using namespace heloscope;
using namespace heloscope::test;

class ResponseTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { m_theme = std::make_unique<ui::ThemeController>(); }

    void staysLive_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("100 kB") << bytes(largeMessage(100'000));
        QTest::newRow("5 MB") << bytes(largeMessage(5'000'000));
        QTest::newRow("20 MB in one line") << bytes(largeMessage(0) + std::string(20'000'000, 'x'));
        QTest::newRow("20000 header fields") << bytes(largeMessage(1000, repeated("X-Field: value of a field\r\n", 20'000)));
        QTest::newRow("50 MB") << bytes(largeMessage(50'000'000));
        QTest::newRow("20000 hops") << bytes(largeMessage(1000, hops(20'000)));
        QTest::newRow("1 MB header line") << bytes(largeMessage(1000, "X-Line: " + std::string(1'000'000, 'y') + "\r\n"));
        QTest::newRow("one long header field") << bytes(largeMessage(1000, "X-Long: " + std::string(3'000'000, 'y') + "\r\n"));
        QTest::newRow("500 From fields") << bytes(largeMessage(1000, repeated("From: \"Somebody\" <x@y.example>\r\n", 500)));
    }

    void staysLive()
    {
        QFETCH(QByteArray, bytes);
        WindowFixture fixture(analyseOffline);
        fixture.window.resize(1280, 800);
        fixture.window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&fixture.window));
        Heartbeat heartbeat;
        QElapsedTimer clock;
        clock.start();
        fixture.window.openBytes(bytes.toStdString());
        if (bytes.size() > 25 << 20) // the question about large messages
            fixture.window.notice()->findChild<QPushButton *>()->click();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.window.cases()->at(0)->state == ui::CaseState::Done, 60000);
        QApplication::processEvents();
        const qint64 painted = clock.elapsed();
        useEverything(fixture.window, *m_theme);
        const ui::SourceView *source = fixture.window.caseView()->source();
        QCOMPARE(source->blockCount(), source->source()->lineCount());
        QVERIFY2(heartbeat.longestMs() * 2 < clock.elapsed(), "the work was not cut into slices");
        qInfo("painted after %lld ms, event loop held for at most %lld ms", painted, heartbeat.longestMs());
        QVERIFY2(heartbeat.longestMs() < 1000, "a slot held the event loop for a second");
    }

    void manyFilesAtOnceStayLive()
    {
        QTemporaryDir folder;
        QMimeData data;
        QList<QUrl> urls;
        for (int i = 0; i < 300; ++i) {
            QFile file(folder.filePath(QStringLiteral("%1.eml").arg(i)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes(largeMessage(20'000, "X-Number: " + std::to_string(i) + "\r\n")));
            urls << QUrl::fromLocalFile(file.fileName());
        }
        data.setUrls(urls);
        WindowFixture fixture(analyseOffline);
        fixture.window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&fixture.window));
        const Heartbeat heartbeat;
        QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&fixture.window, &enter);
        QDropEvent dropped(QPointF(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&fixture.window, &dropped);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.window.batch() && !fixture.window.batch()->isRunning(), 60000);
        QTRY_COMPARE(fixture.window.batch()->model()->rowCount(), 300);
        qInfo("300 files: event loop held for at most %lld ms", heartbeat.longestMs());
        QVERIFY2(heartbeat.longestMs() < 1000, "a slot held the event loop for a second");
    }

private:
    std::unique_ptr<ui::ThemeController> m_theme;
};

QTEST_MAIN(ResponseTest)
#include "ResponseTest.moc"
