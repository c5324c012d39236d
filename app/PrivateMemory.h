// For both programs: what stands in memory may be a key.
#pragma once

#if defined(__linux__)
#include <sys/prctl.h>
#endif

namespace heloscope {

/// No core dump, and no look into this process by other processes of the same user. Sanitizers look into their own, so they are left to it.
inline void keepMemoryPrivate()
{
#if defined(__linux__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

} // namespace heloscope
