// --redact: own people and hosts masked in a finished report of any text format, so that it can be shown around.
// Masking comes after writing, so no field of a report can slip through.
#pragma once

#include "core/profile/Profile.h"
#include "core/report/Report.h"

#include <string>

namespace heloscope::cli {

/// Own addresses (profile, recipients of the message), the names beside them, own domains with all hosts below, and the hosts and
/// addresses of the reader's side of the path are replaced by numbered marks: "[person 1]", "[host 2]". The same thing gets the
/// same mark throughout one report. Linear in the text.
std::string redacted(const std::string &text, const Report &report, const Profile &profile);

} // namespace heloscope::cli
