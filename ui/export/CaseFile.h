// The case file of CONTRACT.md: one JSON document that holds the message, the answers, the profile without secrets and the
// report, so that the analysis can be repeated with no network.
#pragma once

#include "core/Options.h"
#include "core/base/DateTime.h"
#include "core/profile/Profile.h"
#include "core/report/Report.h"
#include "ui/text/Words.h"

#include <map>
#include <string>

namespace heloscope {

struct CaseExtras {
    Profile profile;            // secrets are left out here, whatever it holds
    Options options;            // what it was analysed with; member "options", written by ui/input/CaseOptions.h
    UnixTime savedAt = 0;
};

/// The bytes as they were given, before any repair.
std::string_view inputOf(const Report &report);

/// All answers that the report and those of the messages inside rest on.
DnsAnswers answersUsed(const Report &report);

/// The document's text, UTF-8. What was noticed of the file the case came from stays in it, member "remarks".
std::string writeCase(const Report &report, const CaseExtras &extras, const Words &words);

} // namespace heloscope
