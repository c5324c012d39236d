// The verdict of a bounce heads the answer: whether the reader's own mail came back is what they want to know.
#pragma once

#include "core/report/Report.h"

namespace heloscope {

/// Replaces headline, reasons and advice where `report` has a bounce; the level, which judges the sender of the bounce, stays.
void headBounce(const Report &report, Verdict &verdict);

} // namespace heloscope
