// What messages of a batch that belong together have in common. Pure functions of one report, so that thousands are grouped as they
// stream by.
#pragma once

#include "core/report/Report.h"

#include <string>
#include <string_view>

namespace heloscope {

/// What stays the same when a subject is sent many times: without answers' marks, list names, numbers and case.
/// "Re: [list] Invoice 4711" -> "invoice #". Any octets in, UTF-8 of at most 200 octets out.
std::string subjectFamily(std::string_view decodedSubject);

/// The same for bounces of mail that one sender handed in on one day under one subject: "203.0.113.9 2026-05-12 1f0c22ab", the last
/// a mark of the subject. Empty where the message is no bounce, or returns neither a subject nor a handover.
std::string bounceCampaign(const Report &report);

} // namespace heloscope
