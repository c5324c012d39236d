// Messages made to make a window stand still, and a watch over its event loop.
#pragma once

#include "core/Analyse.h"
#include "core/dns/live/LiveAnalysis.h"
#include "tests/ui/panels/WindowFixture.h"
#include "ui/panels/SourceView.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QTabWidget>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <string>

namespace heloscope::test {

/// The real analysis without a network.
inline Result<ReportPtr> analyseOffline(const ui::AnalysisRequest &request, std::stop_token stop, const std::function<void(const ui::AnalysisProgress &)> &)
{
    const auto facts = parse(*request.bytes, request.source, request.options, request.hint);
    if (!facts)
        return tl::unexpected<Error>(facts.error());
    LiveOptions live;
    live.stop = stop;
    DnsTable table;
    return analyseLive(*facts, table, request.profile, request.options, live);
}

/// The longest time the event loop was held since it was made.
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

/// `extraHeader`: whole fields with their line ends; the body is filled up to `size` octets of the message.
inline std::string largeMessage(std::size_t size, const std::string &extraHeader = {})
{
    std::string text =
        "Received: from out.sender.example (out.sender.example [192.0.2.7])\r\n by mx.own.example with ESMTPS; Thu, 19 Nov 2026 09:12:51 +0000\r\n"
        "From: A <a@sender.example>\r\nTo: b@own.example\r\nSubject: s\r\nDate: Thu, 19 Nov 2026 09:12:50 +0000\r\nMessage-ID: <1@sender.example>\r\n";
    text += extraHeader + "\r\n";
    while (text.size() < size)
        text += "A line of the body that says nothing and goes on for as long as lines usually do.\r\n";
    return text;
}

/// What a user does with an open message: every tab, the end of the source, find, another text size.
inline void useEverything(ui::MainWindow &window, ui::ThemeController &theme)
{
    ui::CaseView *view = window.caseView();
    for (int tab = 0; tab < view->tabs()->count(); ++tab) {
        view->showTab(tab);
        QTest::qWait(20);
    }
    ui::SourceView *source = view->source();
    const QElapsedTimer clock = [] {
        QElapsedTimer started;
        started.start();
        return started;
    }();
    while (source->source() && source->blockCount() < source->source()->lineCount() && clock.elapsed() < 60'000)
        QTest::qWait(5);
    source->goToLine(source->source() ? source->source()->lineCount() - 1 : 0);
    QTest::keyClick(source, Qt::Key_Up);
    auto *find = window.findChild<QLineEdit *>(QStringLiteral("find"));
    for (const char *words : {"body that says nothing", "not in this message at all"}) {
        find->setText(QLatin1String(words));
        QTest::keyClick(find, Qt::Key_Return);
        QTest::qWait(5);
    }
    find->clear();
    for (const int size : {150, 100}) {
        theme.apply(ui::ThemeChoice::Light, size);
        QTest::qWait(20);
    }
}

inline std::string repeated(const std::string &text, int times)
{
    std::string out;
    out.reserve(text.size() * std::size_t(times));
    for (int i = 0; i < times; ++i)
        out += text;
    return out;
}

inline std::string hops(int count) { return repeated("Received: from a.example ([192.0.2.9]) by b.example; Thu, 19 Nov 2026 09:12:51 +0000\r\n", count); }

} // namespace heloscope::test
