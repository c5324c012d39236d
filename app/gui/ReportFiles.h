// Writes reports of the window to files and printers.
#pragma once

#include "ui/panels/MainWindow.h"

namespace heloscope::gui {

/// Errors: "unwritable" with the reason, "pdf-write".
Result<void> saveReport(const ui::Case &saved, const ui::Settings &settings, const QString &path, ui::ReportFormat format);
Result<void> printReport(const ui::Case &printed, const ui::Settings &settings, QPagedPaintDevice &device);
ui::BatchExport batchExport();
QString ticketText(const Report &report, const ui::Settings &settings);

} // namespace heloscope::gui
