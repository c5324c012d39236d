// What a user waits for, measured in a real window while the name server says nothing: how long Escape takes, and how long the
// event loop ever stands still. Prints, asserts nothing: build/release/tests/bench/heloscope_window_bench FILE
#include "core/Analyse.h"
#include "core/dns/live/LiveAnalysis.h"
#include "core/dns/live/UdpTcpTransport.h"
#include "tests/ui/panels/WindowFixture.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <QTimer>
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
