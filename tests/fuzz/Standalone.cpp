// Drives a fuzz target without libFuzzer, for `./dev test`: Fuzz<Name> SEEDS SECONDS replays all seeds, then mutations of them. The input
// that stops it is written to Fuzz<Name>.found in the current folder.
#include "tests/fuzz/Mutate.h"

#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

constexpr std::size_t mostOctets = 64 * 1024;
constexpr unsigned longestSeconds = 10; // for one input

std::string current, foundName;

extern "C" void keepInput(int number)
{
    const int file = ::open(foundName.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    if (file >= 0 && ::write(file, current.data(), current.size()) >= 0)
        ::close(file);
    std::signal(number, SIG_DFL);
    std::raise(number);
}

void runOne(std::string input)
{
    current = std::move(input);
    ::alarm(longestSeconds);
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(current.data()), current.size());
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 3) {
        std::fprintf(stderr, "%s SEEDS SECONDS\n", argv[0]);
        return 2;
    }
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(std::atoi(argv[2]));
    foundName = std::filesystem::path(argv[0]).filename().string() + ".found";
    for (const int number : {SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGALRM})
        std::signal(number, keepInput);
    std::set<std::filesystem::path> files;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(argv[1]))
        files.insert(entry.path());
    std::vector<std::string> seeds;
    for (const std::filesystem::path &path : files) {
        std::ifstream file(path, std::ios::binary);
        seeds.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
        runOne(seeds.back());
    }
    if (seeds.empty()) {
        std::fprintf(stderr, "%s: no seeds\n", argv[1]);
        return 1;
    }
    std::uint64_t count = 0;
    for (; std::chrono::steady_clock::now() < end; ++count)
        runOne(heloscope::fuzz::mutate(seeds[count % seeds.size()], count, mostOctets));
    std::printf("%zu seeds, %llu mutations\n", seeds.size(), static_cast<unsigned long long>(count));
    return 0;
}
