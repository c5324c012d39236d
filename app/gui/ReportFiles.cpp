#include "app/gui/ReportFiles.h"

#include "translations/Translations.h"
#include "ui/export/CaseFile.h"
#include "ui/export/Redaction.h"
#include "ui/export/ReportCsv.h"
#include "ui/export/ReportHtml.h"
#include "ui/export/ReportJson.h"
#include "ui/export/ReportPdf.h"
#include "ui/export/TicketText.h"
#include "ui/text/QtText.h"

#include <QDateTime>
#include <QLocale>
#include <QSaveFile>

namespace heloscope::gui {

namespace {

Defang defangOf(const ui::Settings &settings) { return settings.defang ? Defang::Yes : Defang::No; }

std::string languageName() { return std::string(catalogueOrEnglish(QLocale().name().toStdString()).language); }

CaseExtras extrasOf(const ui::Case &saved, const ui::Settings &settings)
{
    return {saved.profile.value_or(settings.readProfile()), saved.options, QDateTime::currentSecsSinceEpoch()};
}

PdfOptions pdfOptions(const ui::Case &saved, const ui::Settings &settings, const ui::ReportWish &wish)
{
    PdfOptions options;
    options.kind = wish.format == ui::ReportFormat::ArchivePdf ? PdfKind::Archive : PdfKind::Report;
    options.depth = wish.depth;
    options.stop = wish.watch.stop;
    options.onPage = wish.watch.onPage;
    options.defang = defangOf(settings);
    options.language = languageName();
    options.madeAt = QDateTime::currentSecsSinceEpoch();
    options.extras = extrasOf(saved, settings);
    return options;
}

/// Nothing is left behind where it was stopped.
Result<void> committed(QSaveFile &file, const std::stop_token &stop)
{
    if (stop.stop_requested())
        return failure("stopped");
    return file.commit() ? Result<void>() : Result<void>(failure("write-failed", toUtf8Text(file.errorString())));
}

Result<void> written(QSaveFile &file, const std::string &text, const std::stop_token &stop)
{
    file.write(text.data(), qint64(text.size()));
    return committed(file, stop);
}

} // namespace

Result<void> saveReport(const ui::Case &saved, const ui::Settings &settings, const QString &path, const ui::ReportWish &wish)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure("write-failed", toUtf8Text(file.errorString()));
    const Words words;
    const Report &report = *saved.report;
    std::optional<Redactor> made; // where the format asks for it
    const auto redactor = [&]() -> const Redactor & { return made.emplace(report, saved.profile.value_or(settings.readProfile())); };
    switch (wish.format) {
    case ui::ReportFormat::Pdf:
    case ui::ReportFormat::ArchivePdf:
    case ui::ReportFormat::RedactedPdf: {
        PdfOptions options = pdfOptions(saved, settings, wish);
        options.redactor = wish.format == ui::ReportFormat::RedactedPdf ? &redactor() : nullptr;
        if (Result<void> done = writePdf(file, report, words, options); !done)
            return done;
        return file.commit() ? Result<void>() : Result<void>(failure("unwritable", toUtf8Text(file.errorString())));
    }
    case ui::ReportFormat::Html:
    case ui::ReportFormat::RedactedHtml: {
        HtmlOptions options;
        options.depth = wish.depth;
        options.redactor = wish.format == ui::ReportFormat::RedactedHtml ? &redactor() : nullptr;
        options.defang = defangOf(settings);
        options.language = languageName();
        return written(file, writeHtml(report, words, options), wish.watch.stop);
    }
    case ui::ReportFormat::Json: return written(file, writeJson(report, words) + '\n', wish.watch.stop);
    case ui::ReportFormat::Case: return written(file, writeCase(report, extrasOf(saved, settings), words), wish.watch.stop);
    }
    return {};
}

Result<void> printReport(const ui::Case &printed, const ui::Settings &settings, QPagedPaintDevice &device, const ui::ReportWish &wish)
{
    return heloscope::printReport(device, *printed.report, Words(), pdfOptions(printed, settings, wish));
}

ui::BatchExport batchExport()
{
    ui::BatchExport made;
    made.csvHeader = csvHeader();
    made.csv = [](const Report &report) { return writeCsvRow(report, Words()); };
    made.json = [](const Report &report) { return writeJson(report, Words()); };
    made.csvError = [](const Source &source, const Error &error) { return writeCsvErrorRow(source, error, Words()); };
    made.jsonError = [](const Source &source, const Error &error) { return writeErrorJson(source, error, Words()); };
    return made;
}

QString ticketText(const Report &report, const ui::Settings &settings) { return toQString(writeTicket(report, Words(), defangOf(settings))); }

} // namespace heloscope::gui
