// How far the program is from what the machine can do: ratios against the crypto library and bare Qt, measured side by side, so that they
// can be compared between machines and days. Prints, asserts nothing.
//   heloscope_ratios CLI WINDOW BARE-CORE BARE-WINDOW WINDOW-WAIT HISTORY COMMIT
#include "tests/bench/BenchMail.h"
#include "tests/bench/Floor.h"
#include "tests/bench/RunProgram.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <functional>

#include <unistd.h>

namespace heloscope::bench {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t batchSize = 400, timesLonger = 25;
constexpr int batchRounds = 5, startRounds = 25, windowRounds = 9, hostileRounds = 7;

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// A folder of its own, gone at the end.
class Scratch {
public:
    Scratch() : m_path(fs::temp_directory_path() / ("heloscope-bench-" + std::to_string(::getpid()))) { fs::create_directories(m_path); }
    ~Scratch()
    {
        std::error_code ignored;
        fs::remove_all(m_path, ignored);
    }
    Scratch(const Scratch &) = delete;
    Scratch &operator=(const Scratch &) = delete;

    std::string write(const std::string &name, const std::string &bytes) const
    {
        const std::string path = (m_path / name).string();
        std::ofstream(path, std::ios::binary) << bytes;
        return path;
    }

private:
    fs::path m_path;
};

/// The figures of this run beside those of the last one on this machine.
class History {
public:
    explicit History(std::string path) : m_path(std::move(path))
    {
        std::ifstream in(m_path);
        for (std::string line; std::getline(in, line);) {
            if (auto run = nlohmann::json::parse(line, nullptr, false); run.is_object())
                m_last = std::move(run);
        }
        if (m_last.contains("commit"))
            std::printf("%-48s %10s %10s   %s\n", "", "now", "before", ("goal (before: " + m_last["commit"].get<std::string>() + ")").c_str());
    }

    void add(const char *name, double value, const char *goal)
    {
        const auto before = m_last.contains("figures") ? m_last["figures"].value(name, -1.0) : -1.0;
        std::printf("%-48s %10.2f %10s   %s\n", name, value, before < 0 ? "" : std::to_string(before).substr(0, 8).c_str(), goal);
        std::fflush(stdout);
        m_figures[name] = value;
    }

    void save(const std::string &commit) const
    {
        const nlohmann::json run = {{"at", std::int64_t(std::time(nullptr))}, {"commit", commit}, {"figures", m_figures}};
        std::ofstream(m_path, std::ios::app) << run.dump() << '\n';
    }

private:
    std::string m_path;
    nlohmann::json m_last = nlohmann::json::object(), m_figures = nlohmann::json::object();
};

struct Programs {
    std::string cli, window, bareCore, bareWindow, windowWait;
};

// Signatures that verified, of all that were read.
std::size_t passes(const std::string &jsonLines)
{
    std::size_t count = 0, at = 0;
    while (at < jsonLines.size()) {
        const std::size_t end = std::min(jsonLines.find('\n', at), jsonLines.size());
        const auto report = nlohmann::json::parse(jsonLines.substr(at, end - at), nullptr, false);
        at = end + 1;
        if (!report.is_object() || !report.contains("dkim"))
            continue;
        for (const auto &signature : report["dkim"])
            count += signature.value("result", "") == "pass";
    }
    return count;
}

std::vector<std::string> check(const Programs &programs, const std::string &server, const char *jobs, const std::vector<std::string> &files)
{
    std::vector<std::string> arguments = {programs.cli, "check", "--json", "--quiet", "--jobs", jobs, "--dns", server};
    arguments.insert(arguments.end(), files.begin(), files.end());
    return arguments;
}

void measureBatch(const Programs &programs, const Scratch &scratch, History &history)
{
    const BenchMail mail = makeBenchMail(batchSize);
    test::LoopbackDns server(answering(mail));
    std::vector<std::string> files;
    for (std::size_t i = 0; i < mail.messages.size(); ++i)
        files.push_back(scratch.write(std::to_string(i) + ".eml", mail.messages[i]));
    // So long that starting, and the questions which are asked once, are as small a part of it as where a second job is wanted.
    std::vector<std::string> many;
    for (std::size_t i = 0; i < timesLonger; ++i)
        many.insert(many.end(), files.begin(), files.end());
    std::vector<double> perSignature, shared, peaks, peaksOfMany;
    double bestOne = 1e9, bestTwo = 1e9; // of the wall clock the quietest moments tell most
    for (int round = 0; round < batchRounds; ++round) {
        const Floor floor = measureFloor();
        const double verifyUs = double(mail.rsa1024) * floor.rsa1024Us + double(mail.rsa2048) * floor.rsa2048Us + double(mail.ed25519) * floor.ed25519Us;
        const Cost one = runProgram(check(programs, server.address(), "1", files));
        const Cost alone = runProgram(check(programs, server.address(), "1", many)), two = runProgram(check(programs, server.address(), "2", many));
        if (const std::size_t passed = passes(one.out); !one.ok || !alone.ok || !two.ok || passed != mail.signatures()) {
            std::fprintf(stderr, "The batch did other work than expected: %zu of %zu signatures pass.\n", passed, mail.signatures());
            std::exit(1);
        }
        perSignature.push_back(100 * (mail.bodyBytesPerSignature / floor.sha256MBps + verifyUs) / (one.cpuMs * 1000));
        shared.push_back(100 * (mail.bodyBytesShared / floor.sha256MBps + verifyUs) / (one.cpuMs * 1000));
        bestOne = std::min(bestOne, alone.wallMs);
        bestTwo = std::min(bestTwo, two.wallMs);
        peaks.push_back(one.peakMiB);
        peaksOfMany.push_back(alone.peakMiB);
    }
    const double empty = runProgram({programs.cli, "--version"}).peakMiB;
    history.add("batch, % of the bound (hash per signature)", median(perSignature), ">= 60");
    history.add("batch, % of the bound (one hash per form)", median(shared), "");
    history.add("batch, two jobs against one", bestOne / bestTwo, ">= 1.8");
    history.add("batch, MiB above the empty process", median(peaks) - empty, "<= 20");
    // Most name services are not on the same machine.
    test::LoopbackDns far(answering(mail), test::LoopbackDns::Tcp::Listen, std::chrono::milliseconds(25));
    const double farMs = runProgram(check(programs, far.address(), "2", files)).wallMs;
    history.add("batch, messages/s, two jobs, answers 25 ms away", double(files.size()) / farMs * 1000, "");
    history.add("batch of 10,000, MiB more", median(peaksOfMany) - median(peaks), "0");
}

// Both sides in turn, so that what else the machine does hits both; of the wall clock the quietest moments tell most.
double ratioOfBest(const std::function<double()> &ours, const std::function<double()> &bare, int rounds)
{
    double bestOurs = 1e9, bestBare = 1e9;
    for (int round = 0; round < rounds; ++round) {
        bestOurs = std::min(bestOurs, ours());
        bestBare = std::min(bestBare, bare());
    }
    return bestOurs / bestBare;
}

double startTime(const std::vector<std::string> &arguments)
{
    const Cost cost = runProgram(arguments);
    if (!cost.ok) {
        std::fprintf(stderr, "%s does not run.\n", arguments.front().c_str());
        std::exit(1);
    }
    return cost.wallMs;
}

void measureStart(const Programs &programs, const Scratch &scratch, History &history)
{
    // One message as most are: some ten kilobytes, one or two signatures.
    const BenchMail mail = makeBenchMail(8);
    const auto size = [](const std::string &message) { return std::abs(double(message.size()) - 16'000); };
    const auto usual = std::min_element(mail.messages.begin(), mail.messages.end(),
                                        [&size](const std::string &one, const std::string &other) { return size(one) < size(other); });
    const test::LoopbackDns server(answering(mail));
    const std::string file = scratch.write("one.eml", *usual);
    const auto against = [&programs, &history](const char *name, const std::vector<std::string> &ours, const char *goal) {
        history.add(name, ratioOfBest([&ours] { return startTime(ours); }, [&programs] { return startTime({programs.bareCore}); }, startRounds), goal);
    };
    against("start, --version against a bare QCoreApplication", {programs.cli, "--version"}, "");
    against("start, check offline against the same", {programs.cli, "check", "--json", "--offline", file}, "<= 1.5");
    against("start, check with DNS against the same", check(programs, server.address(), "1", {file}), "<= 1.5");
    if (!std::getenv("DISPLAY") || programs.windowWait.empty())
        return;
    const auto shown = [&programs](const std::string &program) {
        const double time = std::atof(runProgram({programs.windowWait, program}).out.c_str());
        if (time <= 0) {
            std::fprintf(stderr, "%s shows no window.\n", program.c_str());
            std::exit(1);
        }
        return time;
    };
    history.add("window shown, against a bare QMainWindow",
                ratioOfBest([&] { return shown(programs.window); }, [&] { return shown(programs.bareWindow); }, windowRounds), "<= 1.5");
}

void measureLarge(const Programs &programs, const Scratch &scratch, History &history)
{
    const Cost large = runProgram({programs.cli, "check", "--json", "--offline", scratch.write("large.eml", messageOfSize(50'000'000))});
    history.add("50 MB message, peak MiB", large.peakMiB, "<= 28");
    double empty = 1e9;
    for (int round = 0; round < startRounds; ++round)
        empty = std::min(empty, runProgram({programs.cli, "--version"}).cpuMs);
    for (const Hostile &hostile : hostileMessages()) {
        const auto timeOf = [&programs, empty](const std::string &file) {
            return std::max(runProgram({programs.cli, "check", "--json", "--offline", file}).cpuMs - empty, 0.1);
        };
        // Some take few milliseconds, and the first run after writing half as long again: the best counts.
        const std::string once = scratch.write("once.eml", hostile.make(hostile.size)), twice = scratch.write("twice.eml", hostile.make(hostile.size * 2));
        history.add((std::string("time(2n)/time(n), ") + hostile.name).c_str(),
                    ratioOfBest([&] { return timeOf(twice); }, [&] { return timeOf(once); }, hostileRounds), "<= 2.3");
    }
}

} // namespace

} // namespace heloscope::bench

int main(int argc, char **argv)
{
    using namespace heloscope::bench;
    beRunner(argc, argv);
    if (argc != 8) {
        std::fprintf(stderr, "usage: heloscope_ratios CLI WINDOW BARE-CORE BARE-WINDOW WINDOW-WAIT HISTORY COMMIT\n");
        return 2;
    }
    const Programs programs{argv[1], argv[2], argv[3], argv[4], argv[5]};
    const Scratch scratch;
    History history(argv[6]);
    measureBatch(programs, scratch, history);
    measureStart(programs, scratch, history);
    measureLarge(programs, scratch, history);
    history.save(argv[7]);
    return 0;
}
