// The verdict: five levels, decided here and nowhere else, from named evidence.
#pragma once

#include "core/evidence/Evidence.h"

namespace heloscope {

/// Never guesses: what the evidence does not carry is CannotTell, with what is missing in `notChecked`.
Verdict decide(const Report &report, const Profile &profile, const Options &options, const Evidence &evidence);

} // namespace heloscope
