#include "app/cli/LargeObjects.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace heloscope::cli {

void keepLargeMemory()
{
#ifdef __GLIBC__
    constexpr int kept = 32 << 20; // octets; the most that the library takes
    // The library gives each thread a heap of its own, and each of those would keep the largest message it ever saw. Small pieces, which threads
    // would contend for, do not come from there (SmallObjects.cpp).
    ::mallopt(M_ARENA_MAX, 1);
    // Memory that went back to the system costs a page fault for each 4 KiB of the next message.
    ::mallopt(M_MMAP_THRESHOLD, kept);
    ::mallopt(M_TRIM_THRESHOLD, kept);
#endif
}

} // namespace heloscope::cli
