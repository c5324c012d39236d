// The report as PDF, both kinds.
#include "tests/fuzz/Analysed.h"
#include "ui/export/ReportPdf.h"

#include <QBuffer>
#include <QGuiApplication>

#include <cstdint>

using namespace heloscope;

// Fonts are kept by the libraries until the end.
extern "C" __attribute__((visibility("default"))) const char *__lsan_default_suppressions() { return "leak:libfontconfig\nleak:libfreetype\nleak:libQt6\n"; }

namespace {

void needApplication()
{
    static int argc = 1;
    static char name[] = "FuzzPdf";
    static char *argv[] = {name, nullptr};
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    static QGuiApplication application(argc, argv);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    static const bool ready = (needApplication(), true);
    static const Words words([](const char *, const char *source, int) { return std::string(source); });
    Options analysis;
    analysis.now = 1'795'000'000;
    const ReportPtr report = fuzz::analyse({reinterpret_cast<const char *>(data + 1), size - 1}, SourceKind(data[0] % 5), Profile{}, analysis);
    if (!report || !ready)
        return 0;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    PdfOptions options;
    options.kind = data[0] % 2 ? PdfKind::Archive : PdfKind::Report;
    if (!writePdf(buffer, *report, words, options) || !buffer.data().startsWith("%PDF") || buffer.data().contains("/URI")
        || buffer.data().contains("/JavaScript"))
        std::abort();
    return 0;
}
