// What could not be checked and what would change the answer: one list, always there.
#pragma once

#include "core/evidence/Evidence.h"

namespace heloscope {

std::vector<Statement> missingPieces(const Report &report, const Profile &profile, const Evidence &evidence, VerdictLevel level);

} // namespace heloscope
