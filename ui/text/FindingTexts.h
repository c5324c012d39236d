// One constant per finding code, defined in FindingText<Group>.cpp. Private to ui/text.
//
// Names of values, the same everywhere:
//   domain    the domain in question: of the From line, or in the seal (DKIM), rule (DMARC) and sender list (SPF) groups the one
//             whose seal, rule or list is spoken of
//   proven    the domain that truly vouches, where it is another
//   ip, by, name, header, selector, address, receiver, sealer, imitated   as the word says
//   target    host that a link leads to;  readings  addresses that programs may show
//   reason, repair, remark, change, limit, part, result, policy, seconds, count   see ui/text/Words.h
#pragma once

#include "ui/text/FindingText.h"

namespace heloscope::texts {

#define FINDING(name, id, severity, group, section) extern const FindingText name;
#include "core/report/FindingCodes.def"
#undef FINDING

} // namespace heloscope::texts
