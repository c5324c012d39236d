#include "tests/bench/Bench.h"

#include <algorithm>

#include <time.h>

// Where valgrind's header is absent nothing can be counted, and the rest works as ever.
#if __has_include(<valgrind/callgrind.h>)
#include <valgrind/callgrind.h>
#endif

namespace heloscope::bench {

namespace {

constexpr std::chrono::milliseconds leastTime{300};
constexpr int rounds = 3;

double nanosecondsNow(Timer timer)
{
    timespec now{};
    ::clock_gettime(timer == Timer::Cpu ? CLOCK_THREAD_CPUTIME_ID : CLOCK_MONOTONIC, &now);
    return double(now.tv_sec) * 1e9 + double(now.tv_nsec);
}

double timeOf(const std::function<void()> &operation, std::uint64_t count, Timer timer)
{
    const double begin = nanosecondsNow(timer);
    for (std::uint64_t i = 0; i < count; ++i)
        operation();
    return nanosecondsNow(timer) - begin;
}

bool counting = false;

void countOnce([[maybe_unused]] const std::string &name, const std::function<void()> &operation)
{
    operation(); // what is made at first use is not the operation's
#if defined(CALLGRIND_ZERO_STATS)
    CALLGRIND_ZERO_STATS;
    operation();
    CALLGRIND_DUMP_STATS_AT(name.c_str());
#endif
}

} // namespace

void countInstructions() { counting = true; }

Figure measure(std::string name, double bytes, const std::function<void()> &operation, Timer timer)
{
    if (counting) {
        countOnce(name, operation);
        return {std::move(name), 0, bytes, {}};
    }
    const double least = std::chrono::duration<double, std::nano>(leastTime).count();
    std::uint64_t count = 1;
    double time = timeOf(operation, count, timer);
    while (time < least) {
        count = std::max(count + 1, std::uint64_t(double(count) * std::min(10.0, 1.2 * least / std::max(time, 1.0))));
        time = timeOf(operation, count, timer);
    }
    double best = time / double(count);
    for (int round = 1; round < rounds; ++round)
        best = std::min(best, timeOf(operation, count, timer) / double(count));
    return {std::move(name), best, bytes, {}};
}

bool wanted(const Arguments &arguments, std::string_view name) { return arguments.filter.empty() || name.find(arguments.filter) != std::string_view::npos; }

} // namespace heloscope::bench
