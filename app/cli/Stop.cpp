#include "app/cli/Stop.h"

#include <atomic>
#include <csignal>

namespace heloscope::cli {

namespace {

std::atomic<bool> requested = false;

extern "C" void requestStop(int signal)
{
    requested = true;
    std::signal(signal, SIG_DFL);
}

} // namespace

void catchStop()
{
    std::signal(SIGINT, requestStop);
    std::signal(SIGTERM, requestStop);
}

bool stopRequested() { return requested; }

} // namespace heloscope::cli
