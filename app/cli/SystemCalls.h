// The other half of Confine.h: the system calls that are left, by seccomp.
#pragma once

#include "app/cli/Confine.h"

namespace heloscope::cli {

/// All other calls fail with EPERM. Error "confine".
Result<void> restrictCalls(const Needs &needs);

} // namespace heloscope::cli
