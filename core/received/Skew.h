// How far the clocks of the hosts on the way seem to be off. An estimate: the lines are all there is. Internal to core/received.
#pragma once

#include "core/received/ReceivedTypes.h"

namespace heloscope::received {

/// Fills `clockSkew` and `likelyDelay` of the hops where the neighbours of a host agree with each other and not with it. Linear but
/// for the sorting of hosts.
void estimateSkew(Path &path);

} // namespace heloscope::received
