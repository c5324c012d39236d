// Ctrl-C and SIGTERM end a long run in order: what is done is kept. A second one ends it at once.
#pragma once

namespace heloscope::cli {

/// From now on the two signals only ask to stop.
void catchStop();
bool stopRequested();

inline constexpr int exitStopped = 130; // what shells say of a program ended by Ctrl-C

} // namespace heloscope::cli
