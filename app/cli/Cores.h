// How many threads can run at once.
#pragma once

namespace heloscope::cli {

/// The cores this process may use, at least 1: a run that was bound to one core (taskset, a container) gains nothing by several threads, which
/// the C++ library does not know.
unsigned usableCores();

} // namespace heloscope::cli
