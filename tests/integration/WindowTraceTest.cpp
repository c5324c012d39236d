// Nothing leaks from the window: this program calls itself under strace with hostile mail, opens it as the window does, looks at every tab,
// list and dialog, and writes every report. The kernel's record of socket calls must name the shown name server alone.
#include "app/gui/GuiAnalyser.h"
#include "app/gui/ReportFiles.h"
#include "tests/support/HostileMail.h"
#include "tests/support/LoopbackDns.h"
#include "tests/support/RunCli.h"
#include "tests/support/SocketCalls.h"
#include "tests/support/ToString.h"
#include "ui/panels/BatchWindow.h"
#include "ui/panels/CaseView.h"
#include "ui/panels/Dialogs.h"
#include "ui/panels/MainWindow.h"

#include <QApplication>
#include <QDateTime>
#include <QPdfWriter>
#include <QTabWidget>
#include <QTemporaryDir>

#include <mutex>
#include <set>

using namespace heloscope;

namespace {

constexpr int patienceMs = 60'000;

ui::Services servicesOf(gui::GuiAnalyser &analyser)
{
    ui::Services services;
    services.analyse = [&analyser](const ui::AnalysisRequest &request, std::stop_token stop, const auto &progress) {
        return analyser.analyse(request, std::move(stop), progress);
    };
    services.now = [] { return UnixTime(QDateTime::currentSecsSinceEpoch()); };
    services.applySettings = [&analyser](const ui::Settings &changed) { return analyser.apply(changed); };
    services.dnsServer = [&analyser] { return analyser.dnsServer(); };
    services.saveReport = gui::saveReport;
    services.print = gui::printReport;
    services.ticket = gui::ticketText;
    services.batchExport = gui::batchExport();
    return services;
}

void see(QWidget &widget)
{
    widget.show();
    QTest::qWait(20);
    widget.grab();
}

// Every report there is, into `folder`.
bool writesAll(const ui::Case &done, const ui::Settings &settings, const QString &folder)
{
    using enum ui::ReportFormat;
    for (const ui::ReportFormat format : {Pdf, ArchivePdf, RedactedPdf, Html, RedactedHtml, Json, Case}) {
        if (!gui::saveReport(done, settings, folder + QStringLiteral("/report-%1").arg(int(format)), {format, Depth::Evidence, {}}))
            return false;
    }
    QPdfWriter printer(folder + QStringLiteral("/printed.pdf"));
    return gui::printReport(done, settings, printer, {}) && !gui::ticketText(*done.report, settings).isEmpty();
}

// Opens `folder`/mail, looks at all there is, and writes the shown questions to `folder`/shown. 0 = all was seen.
int walk(const QString &server, const QString &folder)
{
    ui::Settings settings;
    settings.dns = ui::DnsMode::Server;
    settings.dnsServers = QStringList{server};
    settings.profileHintDismissed = true;
    gui::GuiAnalyser analyser;
    ui::MainWindow window(servicesOf(analyser), settings, ui::SettingsStore(folder + QStringLiteral("/settings.ini")));
    window.resize(1280, 900);
    see(window);
    window.openFiles({folder + QStringLiteral("/mail/hostile.eml")});
    const auto done = [&window] { return window.cases()->rowCount() > 0 && window.cases()->at(0)->state == ui::CaseState::Done; };
    if (!QTest::qWaitFor(done, patienceMs))
        return 3;
    for (int tab = 0; tab < window.caseView()->tabs()->count(); ++tab) {
        window.caseView()->showTab(tab);
        see(window);
    }
    const ui::Case opened = *window.cases()->at(0);
    ui::StepsDialog steps(*opened.report, &window);
    ui::DnsDialog questions(&window);
    questions.showReport(opened.report);
    ui::PrivacyDialog privacy(analyser.dnsServer(), {}, &window);
    for (QDialog *dialog : {static_cast<QDialog *>(&steps), static_cast<QDialog *>(&questions), static_cast<QDialog *>(&privacy)}) {
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        see(*dialog);
    }
    if (!writesAll(opened, settings, folder))
        return 4;
    window.openFiles({folder + QStringLiteral("/mail")}); // a folder is a batch
    if (!window.batch() || !QTest::qWaitFor([&window] { return !window.batch()->isRunning(); }, patienceMs) || window.batch()->model()->rowCount() != 1)
        return 5;
    see(*window.batch());
    QFile shown(folder + QStringLiteral("/shown"));
    if (!shown.open(QIODevice::WriteOnly))
        return 6;
    for (const auto &[question, answer] : opened.report->dns)
        shown.write(QByteArray::fromStdString(question.name) + '\n');
    window.close();
    return 0;
}

} // namespace

class WindowTraceTest : public QObject {
    Q_OBJECT
private slots:
    void onlyTheShownQuestionsLeaveTheMachine()
    {
        std::mutex mutex;
        std::set<QByteArray> asked;
        const test::LoopbackDns server([&](std::string_view query, test::Over) {
            const std::lock_guard lock(mutex);
            asked.insert(QByteArray::fromStdString(test::packet::questionName(query)));
            return std::vector<std::string>{test::packet::reply(query, 3, {})};
        });
        QVERIFY(server.isListening());
        QTemporaryDir folder;
        test::putFile(folder, QStringLiteral("mail/hostile.eml"), test::hostileMail);
        qputenv("HOME", folder.path().toUtf8());
        const auto traced = test::traceSockets(QCoreApplication::applicationFilePath(),
                                               {QStringLiteral("--walk"), QString::fromStdString(server.address()), folder.path()},
                                               folder.filePath(QStringLiteral("calls")));
        if (!traced)
            QSKIP("strace is not installed or may not trace here");
        QCOMPARE(traced->status, 0);
        const QByteArray foreign = test::foreignCall(traced->calls, server.port());
        QVERIFY2(foreign.isEmpty(), foreign.constData());
        QFile file(folder.filePath(QStringLiteral("shown")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> shown = file.readAll().split('\n');
        const std::lock_guard lock(mutex);
        QVERIFY(!asked.empty());
        for (const QByteArray &name : asked) {
            QVERIFY2(shown.contains(name), name.constData());
            QVERIFY2(!name.contains("track.example") || name == "track.example" || name == "_spf.track.example", name.constData());
        }
    }
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == QLatin1String("--walk"))
        return walk(arguments.value(2), arguments.value(3));
    WindowTraceTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "WindowTraceTest.moc"
