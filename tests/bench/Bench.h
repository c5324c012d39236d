// A small harness for measuring: each bench is a function that times its own inner loop. Steady clock, no library.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace heloscope::bench {

struct Arguments {
    std::string filter;  // part of the names to run; empty = all
    std::string folder;  // messages for the benches that want real ones
    std::string answers; // an answers file for them
};

/// What one bench measured; printed by main.
struct Figure {
    std::string name;
    double nanoseconds = 0;        // per operation
    double bytes = 0;              // per operation; 0 = no MB/s
    std::string note;
};

/// Runs `operation` until at least 0.3 s are measured, three times, and takes the fastest. `bytes` is what one operation handles.
/// CPU time of this thread is what a busy machine distorts least; where others work for the operation only the wall clock is right.
enum class Timer { Wall, Cpu };
Figure measure(std::string name, double bytes, const std::function<void()> &operation, Timer timer = Timer::Wall);

/// From now on measure() runs each operation once to warm up and once for callgrind, which counts its instructions.
void countInstructions();

/// Keeps the compiler from dropping a result.
template<typename T> void keep(const T &value) { asm volatile("" : : "g"(&value) : "memory"); }

std::vector<Figure> messageBenches(const Arguments &arguments);
std::vector<Figure> partBenches(const Arguments &arguments);
std::vector<Figure> reportBenches(const Arguments &arguments);
std::vector<Figure> dnsBenches(const Arguments &arguments);
std::vector<Figure> evaluateBenches(const Arguments &arguments);
std::vector<Figure> sentBenches(const Arguments &arguments);
/// Whether the bench of this name was asked for.
bool wanted(const Arguments &arguments, std::string_view name);

} // namespace heloscope::bench
