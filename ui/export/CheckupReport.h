// The check-up of one domain for the terminal, as one JSON line, and as a letter to its administrator.
#pragma once

#include "core/checkup/DomainCheckup.h"
#include "ui/export/ReportText.h"
#include "ui/text/Words.h"

#include <string>

namespace heloscope {

/// Ends with a line end.
std::string writeCheckupText(const checkup::Checkup &checkup, const Words &words, const TextOptions &options = {});
/// {"schema":1,"domain","organizational_domain","forgeable","headline","who","items":[{code,topic,state,text,name,record,values,proposal:{name,value}|null}]}
/// without a line end.
std::string writeCheckupJson(const checkup::Checkup &checkup, const Words &words);
/// A letter to whoever runs the domain: what is wrong and the records that would mend it. Plain text, ends with a line end; empty where
/// there is nothing to mend.
std::string writeCheckupLetter(const checkup::Checkup &checkup, const Words &words);

} // namespace heloscope
