// What to do, by level and reader; and the headline of a proven address that carries a borrowed name.
#pragma once

#include "core/evidence/Evidence.h"

namespace heloscope {

/// A domain that looks like another, rather than a name beside a true address.
bool isDomain(const Imitation &imitation);
/// The one thing to do, for `verdict` as decided so far.
Statement adviceFor(const Evidence &evidence, const Verdict &verdict);
/// Where `verdict.imitates` is filled, a borrowed name or domain takes the comfort out of a good level: headline and first reason say so.
void headImitation(const Evidence &evidence, Verdict &verdict);

} // namespace heloscope
