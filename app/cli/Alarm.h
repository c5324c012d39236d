// When a report gives alarm (CONTRACT "Exit status"), and how a report's file is named.
#pragma once

#include "core/report/Report.h"

#include <string>
#include <string_view>

namespace heloscope::cli {

/// Forged or does not fit, something is imitated, or a bounce is fake or shows a compromised account.
bool givesAlarm(const Report &report);

/// "invoice.json" for "mail/invoice.eml", "box-12.json" for entry 12 of an mbox. Path separators and control characters never
/// get into it.
std::string reportFileName(const Source &source, std::string_view ending);

} // namespace heloscope::cli
