// The other half of Confine.h: the system calls that are left, by seccomp.
#pragma once

#include "app/cli/Confine.h"

#include <vector>

#include <linux/filter.h>

namespace heloscope::cli {

/// All other calls fail with EPERM. Error "confine".
Result<void> restrictCalls(const Needs &needs);

/// The filter that restrictCalls() sets for this process, for tests.
std::vector<sock_filter> filterFor(const Needs &needs);

} // namespace heloscope::cli
