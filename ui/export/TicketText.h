// Short texts for people: the ticket (at most 15 lines) and the reply to the person who asked (three sentences). UX §9.
#pragma once

#include "core/report/Report.h"
#include "ui/export/ReportText.h"
#include "ui/text/Words.h"

#include <string>

namespace heloscope {

class Redactor;

/// Verdict, From, true sender, three reasons, path in one line, what to do, time, version, source hash.
std::string writeTicket(const Report &report, const Words &words, Defang defang = Defang::Yes, const Redactor *redactor = nullptr);
/// Answer, reason, what to do: three sentences in one paragraph.
std::string writeReply(const Report &report, const Words &words, Defang defang = Defang::Yes, const Redactor *redactor = nullptr);

/// Each dot of every host name among the suspects of `report` (not the reader's own, not a confirmed domain) becomes "[.]" in `text`.
std::string defanged(std::string text, const Report &report);

} // namespace heloscope
