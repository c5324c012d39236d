// What `heloscope-cli domain NAME` prints: the check-up of one domain for the terminal or as one JSON line.
#pragma once

#include "core/checkup/DomainCheckup.h"
#include "ui/export/ReportText.h"
#include "ui/text/Words.h"

#include <string>

namespace heloscope {

/// Ends with a line end.
std::string writeCheckupText(const checkup::Checkup &checkup, const Words &words, const TextOptions &options = {});
/// {"schema":1,"domain","organizational_domain","forgeable","headline","items":[{code,topic,state,text,name,record,values,proposal:{name,value}|null}]}
/// without a line end.
std::string writeCheckupJson(const checkup::Checkup &checkup, const Words &words);

} // namespace heloscope
