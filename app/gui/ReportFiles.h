// Writes reports of the window to files and printers.
#pragma once

#include "ui/panels/MainWindow.h"

namespace heloscope::gui {

/// In any thread. Errors: "write-failed" with the reason, "pdf-write", "print", "stopped".
Result<void> saveReport(const ui::Case &saved, const ui::Settings &settings, const QString &path, const ui::ReportWish &wish);
Result<void> printReport(const ui::Case &printed, const ui::Settings &settings, QPagedPaintDevice &device, const ui::ReportWish &wish);
ui::BatchExport batchExport();
QString ticketText(const Report &report, const ui::Settings &settings);

} // namespace heloscope::gui
