// The report as PDF (UX §9). Page 1 alone answers; then checks, hops, headers of note, DNS answers, source. Needs a
// QGuiApplication (offscreen will do). No links, fonts embedded, vector pictures.
#pragma once

#include "core/base/Result.h"
#include "core/report/Report.h"
#include "ui/export/CaseFile.h"
#include "ui/export/ReportText.h"
#include "ui/text/Words.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <string>

class QIODevice;
class QPagedPaintDevice;

namespace heloscope {

class Redactor;

enum class Paper { A4, Letter };
enum class PdfKind {
    Report,  // PDF 1.6 with the message and the case file attached
    Archive, // PDF/A-1b, no attachments
};

struct PdfOptions {
    PdfKind kind = PdfKind::Report;
    std::optional<Paper> paper; // nothing = by the locale
    Depth depth = Depth::Evidence;
    Defang defang = Defang::No;
    std::string language = "en"; // of the words: Arabic and Hebrew pages begin at the right
    std::string caseName;   // "2026-0147"; empty = made from the source hash
    UnixTime madeAt = 0;    // printed in the foot; 0 = the time of the analysis
    CaseExtras extras;      // for the attached case file
    const Redactor *redactor = nullptr; // masks own people and hosts, and leaves the attachments out; not owned
    std::stop_token stop;   // asked at every page; a stopped report ends with "stopped"
    std::function<void(int page, int pages)> onPage; // called before a page is drawn; may be empty
};

/// Writes a whole PDF to the open `device`, in any thread. Errors: "pdf-write", "stopped".
Result<void> writePdf(QIODevice &device, const Report &report, const Words &words, const PdfOptions &options = {});
/// The same pages on a printer. Errors: "print", "stopped".
Result<void> printReport(QPagedPaintDevice &device, const Report &report, const Words &words, const PdfOptions &options = {});

} // namespace heloscope
