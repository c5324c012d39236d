#include "app/cli/LargeObjects.h"

#include <cstdint>
#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif
#ifdef __linux__
#include <sys/mman.h>
#endif

namespace heloscope::cli {

namespace {

// A page of 4 KiB that is touched first costs several times what filling it does. So the heap comes in large pages, as many as a batch nearly
// always needs, where the system has some (transparent_hugepage); it grows in one step, for such a page must be whole when it is touched. Nothing
// is touched yet, and a single message stays below the first of them.
void takeLargePages()
{
#if defined(__GLIBC__) && defined(MADV_HUGEPAGE)
    constexpr std::size_t page = std::size_t(2) << 20, pages = 4;
    void *const memory = std::malloc(pages * page);
    const std::uintptr_t begin = reinterpret_cast<std::uintptr_t>(memory), first = (begin + page - 1) / page * page, end = (begin + pages * page) / page * page;
    if (memory && first < end)
        ::madvise(reinterpret_cast<void *>(first), end - first, MADV_HUGEPAGE);
    std::free(memory);
#endif
}

} // namespace

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
    takeLargePages();
}

} // namespace heloscope::cli
