// Steps for those whom the person asks. English source strings, context "Advice"; values {domain} (the one shown in From) and {ip}.
#pragma once

#include "core/report/Report.h"
#include "ui/text/VerdictText.h"

#include <vector>

namespace heloscope {

using AdviceSteps = std::vector<const char *>;

AdviceSteps helpDeskSteps(const Report &report);
AdviceSteps administratorSteps(const Report &report);

} // namespace heloscope
