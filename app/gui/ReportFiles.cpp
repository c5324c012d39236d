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

std::string languageName() { return toUtf8Text(catalogueLanguage(QLocale())); }

CaseExtras extrasOf(const ui::Case &saved, const ui::Settings &settings)
{
    return {saved.profile.value_or(settings.readProfile()), saved.options, QDateTime::currentSecsSinceEpoch()};
}

PdfOptions pdfOptions(const ui::Case &saved, const ui::Settings &settings, PdfKind kind)
{
    PdfOptions options;
    options.kind = kind;
    options.defang = defangOf(settings);
    options.language = languageName();
    options.madeAt = QDateTime::currentSecsSinceEpoch();
    options.extras = extrasOf(saved, settings);
    return options;
}

Result<void> written(QSaveFile &file, const std::string &text)
{
    file.write(text.data(), qint64(text.size()));
    return file.commit() ? Result<void>() : Result<void>(failure("unwritable", toUtf8Text(file.errorString())));
}

} // namespace

Result<void> saveReport(const ui::Case &saved, const ui::Settings &settings, const QString &path, ui::ReportFormat format)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure("unwritable", toUtf8Text(file.errorString()));
    const Words words;
    const Report &report = *saved.report;
    std::optional<Redactor> made; // where the format asks for it
    const auto redactor = [&]() -> const Redactor & { return made.emplace(report, saved.profile.value_or(settings.readProfile())); };
    switch (format) {
    case ui::ReportFormat::Pdf:
    case ui::ReportFormat::ArchivePdf:
    case ui::ReportFormat::RedactedPdf: {
        PdfOptions options = pdfOptions(saved, settings, format == ui::ReportFormat::ArchivePdf ? PdfKind::Archive : PdfKind::Report);
        options.redactor = format == ui::ReportFormat::RedactedPdf ? &redactor() : nullptr;
        if (Result<void> done = writePdf(file, report, words, options); !done)
            return done;
        return file.commit() ? Result<void>() : Result<void>(failure("unwritable", toUtf8Text(file.errorString())));
    }
    case ui::ReportFormat::Html:
    case ui::ReportFormat::RedactedHtml: {
        HtmlOptions options;
        options.redactor = format == ui::ReportFormat::RedactedHtml ? &redactor() : nullptr;
        options.defang = defangOf(settings);
        options.language = languageName();
        return written(file, writeHtml(report, words, options));
    }
    case ui::ReportFormat::Json: return written(file, writeJson(report, words) + '\n');
    case ui::ReportFormat::Case: return written(file, writeCase(report, extrasOf(saved, settings), words));
    }
    return {};
}

Result<void> printReport(const ui::Case &printed, const ui::Settings &settings, QPagedPaintDevice &device)
{
    return heloscope::printReport(device, *printed.report, Words(), pdfOptions(printed, settings, PdfKind::Report));
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
