#include "app/cli/Cores.h"

#include <algorithm>
#include <thread>

#include <sched.h>

namespace heloscope::cli {

unsigned usableCores()
{
#ifdef CPU_COUNT
    cpu_set_t cores;
    if (::sched_getaffinity(0, sizeof cores, &cores) == 0) // fails above 1,024 cores
        return unsigned(std::max(1, CPU_COUNT(&cores)));
#endif
    return std::max(1u, std::thread::hardware_concurrency());
}

} // namespace heloscope::cli
