// The file half of Confine.h: linux/landlock.h, by system call, for the C library has no functions for it.
#pragma once

#include "app/cli/Confine.h"

namespace heloscope::cli {

/// 0 where the kernel has no Landlock.
int landlockVersion();
/// Nothing where the kernel has none. Error "confine".
Result<void> restrictFiles(const Needs &needs);

} // namespace heloscope::cli
