// The window stays live with the real analysis behind it: no slot may hold the event loop for long, whatever the message. Prints the
// times from bytes to painted result.
#include "core/Analyse.h"
#include "core/dns/live/LiveAnalysis.h"
#include "tests/support/ToString.h"
#include "tests/ui/panels/WindowFixture.h"
#include "ui/panels/SourceView.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTabWidget>
#include <QTimer>

using namespace heloscope;
using namespace heloscope::test;

namespace {

Result<ReportPtr> analyse(const ui::AnalysisRequest &request, std::stop_token stop, const std::function<void(const ui::AnalysisProgress &)> &)
{
    const auto facts = parse(*request.bytes, request.source, request.options, request.hint);
    if (!facts)
        return tl::unexpected<Error>(facts.error());
    LiveOptions live;
    live.stop = stop;
    DnsTable table;
    return analyseLive(*facts, table, request.profile, request.options, live);
}

/// The longest time the event loop was held.
class Heartbeat : public QObject {
public:
    Heartbeat()
    {
        connect(&m_timer, &QTimer::timeout, this, [this] { m_longest = std::max(m_longest, m_clock.restart()); });
        m_timer.start(1);
        m_clock.start();
    }
    qint64 longestMs() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

std::string message(std::size_t bodyBytes, const std::string &extraHeader = {})
{
    std::string text = crlf(
        "Received: from out.sender.example (out.sender.example [192.0.2.7])\n by mx.own.example with ESMTPS; Thu, 19 Nov 2026 09:12:51 +0000\n"
        "From: A <a@sender.example>\nTo: b@own.example\nSubject: s\nDate: Thu, 19 Nov 2026 09:12:50 +0000\nMessage-ID: <1@sender.example>\n");
    text += extraHeader + "\r\n";
    while (text.size() < bodyBytes)
        text += "A line of the body that says nothing and goes on for as long as lines usually do.\r\n";
    return text;
}

std::string repeated(const std::string &text, int times)
{
    std::string out;
    for (int i = 0; i < times; ++i)
        out += text;
    return out;
}

} // namespace

class ResponseTest : public QObject {
    Q_OBJECT
private slots:
    void staysLive_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("100 kB") << bytes(message(100'000));
        QTest::newRow("5 MB") << bytes(message(5'000'000));
        QTest::newRow("20 MB in one line") << bytes(message(0) + std::string(20'000'000, 'x'));
        QTest::newRow("20000 header fields") << bytes(message(1000, repeated("X-Field: value of a field\r\n", 20'000)));
        QTest::newRow("5000 hops") << bytes(
            message(1000, repeated("Received: from a.example ([192.0.2.9]) by b.example; Thu, 19 Nov 2026 09:12:51 +0000\r\n", 5000)));
        QTest::newRow("one long header field") << bytes(message(1000, "X-Long: " + std::string(3'000'000, 'y') + "\r\n"));
        QTest::newRow("500 From fields") << bytes(message(1000, repeated("From: \"Somebody\" <x@y.example>\r\n", 500)));
    }

    void staysLive()
    {
        QFETCH(QByteArray, bytes);
        WindowFixture fixture(analyse);
        fixture.window.resize(1280, 800);
        fixture.window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&fixture.window));
        Heartbeat heartbeat;
        QElapsedTimer clock;
        clock.start();
        fixture.window.openBytes(bytes.toStdString());
        QTRY_VERIFY_WITH_TIMEOUT(fixture.window.cases()->at(0)->state == ui::CaseState::Done, 60000);
        QApplication::processEvents();
        const qint64 painted = clock.elapsed();
        for (int tab = 0; tab < fixture.window.caseView()->tabs()->count(); ++tab) {
            fixture.window.caseView()->tabs()->setCurrentIndex(tab);
            QTest::qWait(20);
        }
        ui::SourceView *source = fixture.window.caseView()->source();
        QTRY_COMPARE_WITH_TIMEOUT(source->blockCount(), source->source()->lineCount(), 60000);
        source->goToLine(source->source()->lineCount() - 1);
        QTest::keyClick(source, Qt::Key_Up);
        QTest::qWait(20);
        qInfo("painted after %lld ms, event loop held for at most %lld ms", painted, heartbeat.longestMs());
        QVERIFY2(heartbeat.longestMs() < 1000, "a slot held the event loop for a second");
    }
};

QTEST_MAIN(ResponseTest)
#include "ResponseTest.moc"
