// What a user waits for, measured in a real window: from bytes to painted result, from nothing to a usable window, how long Escape
// takes while the name server says nothing, and how long the event loop ever stands still. Prints, asserts nothing: build/release/tests/bench/heloscope_window_bench FILE
#include "core/dns/live/UdpTcpTransport.h"
#include "tests/ui/panels/LargeMessages.h"
#include "ui/export/ReportPdf.h"
#include "ui/panels/BatchWindow.h"
#include "ui/panels/NoticeLine.h"
#include "ui/panels/ReportSaver.h"

#include <QApplication>
#include <QBuffer>
#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QUdpSocket>

#include <algorithm>
#include <cstdio>

using namespace heloscope;

namespace {

// A name server that takes every question and never answers.
ui::Analyser askingNobody(dns::UdpTcpTransport &transport)
{
    return [&transport](const ui::AnalysisRequest &request, std::stop_token stop, const std::function<void(const ui::AnalysisProgress &)> &progress) {
        const auto facts = parse(*request.bytes, request.source, request.options, request.hint);
        if (!facts)
            return Result<ReportPtr>(tl::unexpected<Error>(facts.error()));
        LiveOptions live;
        live.transport = &transport;
        live.stop = stop;
        live.deadline = dns::Clock::now() + std::chrono::seconds(30);
        live.observe = [&progress](const LiveProgress &step) { progress({step.answered, step.asked, step.provisional}); };
        DnsTable table;
        return Result<ReportPtr>(analyseLive(*facts, table, request.profile, request.options, live));
    };
}

/// From bytes to the painted result, and the longest pause of the event loop while everything was looked at and a report was written.
void measureOpening(ui::ThemeController &theme, const char *name, const std::string &bytes)
{
    test::WindowFixture fixture(test::analyseOffline);
    fixture.window.show();
    QTest::qWait(100);
    const test::Heartbeat heartbeat;
    QElapsedTimer clock;
    clock.start();
    fixture.window.openBytes(bytes);
    if (fixture.window.cases()->rowCount() == 0)
        fixture.window.notice()->findChild<QPushButton *>()->click(); // the question about large messages
    while (fixture.window.cases()->at(0)->state != ui::CaseState::Done && clock.elapsed() < 60'000)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
    QApplication::processEvents();
    const qint64 painted = clock.elapsed();
    test::useEverything(fixture.window, theme);
    const qint64 used = heartbeat.longestMs();
    const test::Heartbeat saving;
    clock.restart();
    fixture.window.saver()->start(QStringLiteral("report.pdf"), [report = fixture.window.cases()->at(0)->report](const ui::ExportWatch &watch) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        PdfOptions options;
        options.stop = watch.stop;
        options.onPage = watch.onPage;
        return writePdf(buffer, *report, Words(), options);
    });
    while (fixture.window.saver()->isBusy() && clock.elapsed() < 60'000)
        QTest::qWait(5);
    std::printf("window, %-22s painted after %5lld ms, PDF after %5lld ms, longest pause of the event loop %4lld ms, while saving %4lld ms\n", name,
                static_cast<long long>(painted), static_cast<long long>(clock.elapsed()), static_cast<long long>(used),
                static_cast<long long>(saving.longestMs()));
}

void measureManyFiles()
{
    QTemporaryDir folder;
    QStringList paths;
    for (int i = 0; i < 300; ++i) {
        QFile file(folder.filePath(QStringLiteral("%1.eml").arg(i)));
        if (file.open(QIODevice::WriteOnly))
            file.write(QByteArray::fromStdString(test::largeMessage(20'000, "X-Number: " + std::to_string(i) + "\r\n")));
        paths << file.fileName();
    }
    test::WindowFixture fixture(test::analyseOffline);
    fixture.window.show();
    QTest::qWait(100);
    const test::Heartbeat heartbeat;
    QElapsedTimer clock;
    clock.start();
    fixture.window.openFiles(paths);
    while ((!fixture.window.batch() || fixture.window.batch()->isRunning()) && clock.elapsed() < 60'000)
        QTest::qWait(5);
    std::printf("window, %-22s done after    %5lld ms, longest pause of the event loop %4lld ms\n", "300 files at once",
                static_cast<long long>(clock.elapsed()), static_cast<long long>(heartbeat.longestMs()));
}

void measureStart()
{
    qint64 best = 0;
    for (int round = 0; round < 5; ++round) {
        QElapsedTimer clock;
        clock.start();
        test::WindowFixture fixture(test::analyseOffline);
        fixture.window.show();
        fixture.window.grab();
        QApplication::processEvents();
        best = round == 0 ? clock.elapsed() : std::min(best, clock.elapsed());
    }
    std::printf("window, made and painted %55lld ms\n", static_cast<long long>(best));
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QFile file(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("resources/examples/real.eml"));
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "cannot read %s\n", qPrintable(file.fileName()));
        return 2;
    }
    const QByteArray bytes = file.readAll();
    measureStart();
    ui::ThemeController theme;
    measureOpening(theme, "100 kB", test::largeMessage(100'000));
    measureOpening(theme, "5 MB", test::largeMessage(5'000'000));
    measureOpening(theme, "50 MB", test::largeMessage(50'000'000));
    measureOpening(theme, "20 MB in one line", test::largeMessage(0) + std::string(20'000'000, 'x'));
    measureOpening(theme, "20000 hops", test::largeMessage(1000, test::hops(20'000)));
    measureOpening(theme, "20000 header fields", test::largeMessage(1000, test::repeated("X-Field: value of a field\r\n", 20'000)));
    measureOpening(theme, "1 MB header line", test::largeMessage(1000, "X-Line: " + std::string(1'000'000, 'y') + "\r\n"));
    measureManyFiles();
    QUdpSocket silent;
    silent.bind(QHostAddress::LocalHost, 0);
    dns::UdpTcpTransport transport({dns::Server{*IpAddress::parse("127.0.0.1"), {}, silent.localPort()}});

    constexpr int rounds = 20;
    double worstCancel = 0, worstPause = 0;
    std::size_t unasked = 0;
    for (int round = 0; round < rounds; ++round) {
        test::WindowFixture fixture(askingNobody(transport));
        fixture.window.show();
        QElapsedTimer beat;
        double pause = 0;
        QTimer heart;
        QObject::connect(&heart, &QTimer::timeout, &heart, [&] {
            pause = std::max(pause, double(beat.nsecsElapsed()) / 1e6);
            beat.restart();
        });
        QTest::qWait(50);
        beat.start();
        heart.start(1);
        fixture.window.openBytes(bytes.toStdString());
        QTest::qWait(200); // the questions are out and stay unanswered
        QElapsedTimer clock;
        clock.start();
        QTest::keyClick(&fixture.window, Qt::Key_Escape);
        while (fixture.window.cases()->at(0)->state != ui::CaseState::Stopped && clock.elapsed() < 5000)
            QApplication::processEvents(QEventLoop::WaitForMoreEvents, 10);
        worstCancel = std::max(worstCancel, double(clock.nsecsElapsed()) / 1e6);
        heart.stop();
        worstPause = std::max(worstPause, pause);
        if (const ReportPtr report = fixture.window.cases()->at(0)->report)
            unasked = std::size_t(std::count_if(report->dns.begin(), report->dns.end(), [](const auto &entry) { return !entry.second.answered(); }));
    }
    std::printf("window, silent name server: Escape to stopped, worst of %d %30.1f ms\n", rounds, worstCancel);
    std::printf("window, silent name server: longest pause of the event loop %21.1f ms\n", worstPause);
    std::printf("window, silent name server: questions named as unanswered in the report %9zu\n", unasked);
    return 0;
}
