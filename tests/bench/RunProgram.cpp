#include "tests/bench/RunProgram.h"

#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

namespace heloscope::bench {

namespace {

constexpr const char *runnerWord = "--run-and-measure";

double milliseconds(const timeval &time) { return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3; }

pid_t start(const std::vector<char *> &arguments, int out)
{
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    if (out >= 0)
        posix_spawn_file_actions_adddup2(&actions, out, STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    pid_t child = -1;
    const int failed = posix_spawn(&child, arguments.front(), &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    return failed == 0 ? child : -1;
}

} // namespace

void beRunner(int argc, char **argv)
{
    // argv: program, word, descriptor for the figures, the program to run and its arguments.
    if (argc < 4 || std::strcmp(argv[1], runnerWord) != 0)
        return;
    const auto begin = std::chrono::steady_clock::now();
    const pid_t child = start(std::vector<char *>(argv + 3, argv + argc + 1), -1);
    int status = 0;
    rusage usage{};
    if (child < 0 || ::wait4(child, &status, 0, &usage) != child)
        std::_Exit(1);
    const double wall = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
    ::dprintf(std::atoi(argv[2]), "%d %f %f %f\n", WIFEXITED(status) ? 1 : 0, wall, milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime),
              double(usage.ru_maxrss) / 1024);
    std::_Exit(0);
}

Cost runProgram(const std::vector<std::string> &arguments)
{
    Cost cost;
    std::FILE *const out = std::tmpfile(), *const figures = std::tmpfile();
    if (!out || !figures)
        return cost;
    std::string self = "/proc/self/exe", word = runnerWord, descriptor = std::to_string(::fileno(figures));
    std::vector<char *> list = {self.data(), word.data(), descriptor.data()};
    for (const std::string &argument : arguments)
        list.push_back(const_cast<char *>(argument.c_str()));
    list.push_back(nullptr);
    const pid_t runner = start(list, ::fileno(out));
    if (runner > 0) {
        ::waitpid(runner, nullptr, 0);
        std::rewind(figures);
        int ok = 0;
        cost.ok = std::fscanf(figures, "%d %lf %lf %lf", &ok, &cost.wallMs, &cost.cpuMs, &cost.peakMiB) == 4 && ok == 1;
        std::rewind(out);
        std::array<char, 65536> block;
        for (std::size_t count = 0; (count = std::fread(block.data(), 1, block.size(), out)) > 0;)
            cost.out.append(block.data(), count);
    }
    std::fclose(out);
    std::fclose(figures);
    return cost;
}

} // namespace heloscope::bench
