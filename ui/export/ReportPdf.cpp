#include "ui/export/ReportPdf.h"

#include "ui/export/Bidi.h"
#include "ui/export/Digest.h"
#include "ui/export/PdfPages.h"
#include "ui/export/Redaction.h"
#include "ui/text/QtText.h"
#include "ui/text/Version.h"

#include <QLocale>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace heloscope {

namespace {

constexpr int resolution = 1200; // fine enough that text is set without visible rounding

// Letter where inches are used, else A4.
Paper paperOfLocale() { return QLocale::system().measurementSystem() == QLocale::ImperialUSSystem ? Paper::Letter : Paper::A4; }

QPageSize pageSizeOf(Paper paper) { return QPageSize(paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter); }

/// False where it was stopped on the way.
bool drawPages(QPagedPaintDevice &device, QPainter &painter, QSizeF page, double scale, const Report &report, const Words &words, const PdfOptions &options)
{
    const Qt::LayoutDirection direction = isRightToLeft(options.language) ? Qt::RightToLeft : Qt::LeftToRight;
    pdf::Canvas measure(&device, nullptr, page, scale, direction, options.redactor);
    measure.setWatch([&options](int) { return !options.stop.stop_requested(); });
    pdf::Pages(measure, report, words, options, 9).draw();
    const int pages = measure.pageNumber();
    pdf::Canvas canvas(&device, &painter, page, scale, direction, options.redactor);
    canvas.setWatch([&options, pages](int number) {
        if (options.onPage)
            options.onPage(number, pages);
        return !options.stop.stop_requested();
    });
    pdf::Pages(canvas, report, words, options, pages).draw();
    return !options.stop.stop_requested();
}

Error stoppedError() { return {"stopped", "stopped before all pages were drawn"}; }

// A file name of our own: nothing of the message gets into it.
QString attachmentName(const Report &report, const PdfOptions &options, const char *ending)
{
    QString name;
    for (const QChar c : toQString(options.caseName.empty() ? caseNameOf(report) : options.caseName)) {
        if (c.isLetterOrNumber() || c == '-')
            name += c;
    }
    return (name.isEmpty() ? QStringLiteral("case") : name.left(60)) + ending;
}

} // namespace

Result<void> writePdf(QIODevice &device, const Report &report, const Words &words, const PdfOptions &options)
{
    QPdfWriter writer(&device);
    writer.setResolution(resolution);
    writer.setPdfVersion(options.kind == PdfKind::Archive ? QPagedPaintDevice::PdfVersion_A1b : QPagedPaintDevice::PdfVersion_1_6);
    writer.setPageSize(pageSizeOf(options.paper.value_or(paperOfLocale())));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(toQString(masked(options.redactor, words.sentence(report.verdict.headline))));
    writer.setCreator("Heloscope " + toQString(programVersion()));
    if (options.kind == PdfKind::Report && !options.redactor) {
        const std::string_view message = inputOf(report);
        if (!message.empty()) {
            writer.addFileAttachment(attachmentName(report, options, ".eml"), QByteArray(message.data(), qsizetype(message.size())), "message/rfc822");
            writer.addFileAttachment(attachmentName(report, options, ".heloscope"), QByteArray::fromStdString(writeCase(report, options.extras, words)),
                                     "application/json");
        }
    }
    QPainter painter;
    if (!painter.begin(&writer))
        return failure("pdf-write", "the file cannot be written");
    const QSizeF page = pageSizeOf(options.paper.value_or(paperOfLocale())).size(QPageSize::Point);
    if (!drawPages(writer, painter, page, resolution / 72.0, report, words, options))
        return tl::unexpected(stoppedError());
    return painter.end() ? Result<void>() : failure("pdf-write", "the file cannot be written");
}

Result<void> printReport(QPagedPaintDevice &device, const Report &report, const Words &words, const PdfOptions &options)
{
    device.setPageMargins(QMarginsF(0, 0, 0, 0));
    QPainter painter;
    if (!painter.begin(&device))
        return failure("print", "the printer does not take it");
    if (!drawPages(device, painter, device.pageLayout().fullRectPoints().size(), device.logicalDpiX() / 72.0, report, words, options))
        return tl::unexpected(stoppedError());
    return painter.end() ? Result<void>() : failure("print", "the printer does not take it");
}

} // namespace heloscope
