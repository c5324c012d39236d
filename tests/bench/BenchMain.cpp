#include "tests/bench/Bench.h"

#include <algorithm>
#include <cstdio>
#include <cstring>

namespace heloscope::bench {

namespace {

constexpr std::chrono::milliseconds leastTime{300};
constexpr int rounds = 3;

double timeOf(const std::function<void()> &operation, std::uint64_t count)
{
    const auto begin = std::chrono::steady_clock::now();
    for (std::uint64_t i = 0; i < count; ++i)
        operation();
    return std::chrono::duration<double, std::nano>(std::chrono::steady_clock::now() - begin).count();
}

void print(const Figure &figure)
{
    std::printf("%-44s %14.0f ns/op", figure.name.c_str(), figure.nanoseconds);
    if (figure.bytes > 0)
        std::printf(" %10.1f MB/s", figure.bytes * 1000 / figure.nanoseconds);
    std::printf("%s%s\n", figure.note.empty() ? "" : "  ", figure.note.c_str());
    std::fflush(stdout);
}

} // namespace

Figure measure(std::string name, double bytes, const std::function<void()> &operation)
{
    const double least = std::chrono::duration<double, std::nano>(leastTime).count();
    std::uint64_t count = 1;
    double time = timeOf(operation, count);
    while (time < least) {
        count = std::max(count + 1, std::uint64_t(double(count) * std::min(10.0, 1.2 * least / std::max(time, 1.0))));
        time = timeOf(operation, count);
    }
    double best = time / double(count);
    for (int round = 1; round < rounds; ++round)
        best = std::min(best, timeOf(operation, count) / double(count));
    return {std::move(name), best, bytes, {}};
}

bool wanted(const Arguments &arguments, std::string_view name) { return arguments.filter.empty() || name.find(arguments.filter) != std::string_view::npos; }

} // namespace heloscope::bench

int main(int argc, char **argv)
{
    using namespace heloscope::bench;
    Arguments arguments;
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--folder") == 0 && i + 1 < argc)
            arguments.folder = argv[++i];
        else if (std::strcmp(argv[i], "--answers") == 0 && i + 1 < argc)
            arguments.answers = argv[++i];
        else
            arguments.filter = argv[i];
    }
    for (const auto &group : {messageBenches, dnsBenches, evaluateBenches, sentBenches}) {
        for (const Figure &figure : group(arguments))
            print(figure);
    }
    return 0;
}
