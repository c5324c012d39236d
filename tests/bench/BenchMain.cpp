#include "tests/bench/Bench.h"

#include <cstdio>
#include <cstring>

namespace heloscope::bench {

namespace {

void print(const Figure &figure)
{
    std::printf("%-44s %14.0f ns/op", figure.name.c_str(), figure.nanoseconds);
    if (figure.bytes > 0)
        std::printf(" %10.1f MB/s", figure.bytes * 1000 / figure.nanoseconds);
    std::printf("%s%s\n", figure.note.empty() ? "" : "  ", figure.note.c_str());
    std::fflush(stdout);
}

} // namespace

} // namespace heloscope::bench

int main(int argc, char **argv)
{
    using namespace heloscope::bench;
    Arguments arguments;
    bool count = false;
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--count") == 0)
            count = true;
        else if (std::strcmp(argv[i], "--folder") == 0 && i + 1 < argc)
            arguments.folder = argv[++i];
        else if (std::strcmp(argv[i], "--answers") == 0 && i + 1 < argc)
            arguments.answers = argv[++i];
        else
            arguments.filter = argv[i];
    }
    if (count) {
        // For ./dev bench --count: each operation once, under callgrind, which writes down what it cost.
        countInstructions();
        messageBenches(arguments);
        partBenches(arguments);
        reportBenches(arguments);
        return 0;
    }
    for (const auto &group : {messageBenches, partBenches, reportBenches, dnsBenches, evaluateBenches, sentBenches}) {
        for (const Figure &figure : group(arguments))
            print(figure);
    }
    return 0;
}
