// The module behind app/cli/Late.h: Qt, for the runs that ask for DoH, a PDF or the window's settings.
#include "app/cli/Late.h"

#include "app/net/HttpsTransport.h"
#include "ui/Settings.h"
#include "ui/export/ReportPdf.h"

#include <QBuffer>
#include <QGuiApplication>

#include <cstdio>

namespace heloscope::cli {

namespace {

// Qt's remarks about the desktop (no XDG_RUNTIME_DIR …) are no news to somebody on a terminal.
void keepQuiet(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "heloscope-cli: %s\n", qPrintable(text));
}

// Network and fonts want an application object. One is made at the first need and lives until the end of the program, which
// has no event loop: DoH runs in a thread of its own.
void needApplication()
{
    static int argc = 1;
    static char name[] = "heloscope-cli";
    static char *argv[] = {name, nullptr};
    if (QCoreApplication::instance())
        return;
    qInstallMessageHandler(keepQuiet);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    new QGuiApplication(argc, argv);
}

// TLS is a plugin of its own.
void prepare()
{
    needApplication();
    net::HttpsTransport::loadTls();
}

Result<std::unique_ptr<dns::DnsTransport>> dohTransport(const std::string &url, const std::string &caFile)
{
    needApplication();
    auto transport = net::HttpsTransport::create(QString::fromStdString(url), QString::fromStdString(caFile));
    if (!transport)
        return tl::unexpected(transport.error());
    return std::unique_ptr<dns::DnsTransport>(std::move(*transport));
}

Result<std::string> pdf(const Report &report, const Words &words, const PdfOptions &options)
{
    needApplication();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (auto written = writePdf(buffer, report, words, options); !written)
        return tl::unexpected(written.error());
    return buffer.data().toStdString();
}

std::string profileOfSettings() { return ui::SettingsStore().load().profile.toStdString(); }

} // namespace

} // namespace heloscope::cli

extern "C" __attribute__((visibility("default"))) const heloscope::cli::LateModule heloscopeLateModule{
    heloscope::cli::lateModuleVersion, heloscope::cli::prepare, heloscope::cli::dohTransport, heloscope::cli::pdf, heloscope::cli::profileOfSettings};
