// Runs a program and tells what it cost.
#pragma once

#include <string>
#include <vector>

namespace heloscope::bench {

struct Cost {
    bool ok = false; // ended by itself
    double wallMs = 0;
    double cpuMs = 0; // of all its threads, user and system
    double peakMiB = 0;
    std::string out;
};

/// The first argument is the program's path. Standard output is kept, standard error dropped.
Cost runProgram(const std::vector<std::string> &arguments);
/// To be called first in main(): runs and ends in the small process runProgram() starts in between, whose own memory does not blur the
/// peak of the program. Returns where this is not that process.
void beRunner(int argc, char **argv);

} // namespace heloscope::bench
