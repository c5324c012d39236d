// Own sent mail: making the archive of a large mailbox, making it again when nothing changed, and looking one message up.
#include "tests/bench/Bench.h"

#include "ui/input/SentMail.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>

namespace heloscope::bench {

namespace {

constexpr int messages = 200'000;
constexpr UnixTime firstDate = 1'700'000'000;

void writeMailbox(const std::string &path)
{
    std::ofstream out(path, std::ios::binary);
    std::string body;
    for (int i = 0; i < 12; ++i)
        body += "this is a line of text that is about as long as lines of text are in practice\n";
    for (int i = 0; i < messages; ++i) {
        const std::string number = std::to_string(i), date = formatRfc3339(firstDate + i * 300);
        out << "From anna@near.test Tue May 12 10:00:00 2026\nReceived: by near.test with ESMTPSA id " << number << "; " << date << "\nMessage-ID: <m-"
            << number << "@near.test>\nDate: " << date << "\nFrom: Anna <anna@near.test>\nTo: Person " << i % 977 << " <p" << i % 977
            << "@far.test>, q@far.test\nSubject: =?utf-8?q?Note_number_" << number << "_=E2=82=AC?=\nContent-Type: text/plain; charset=utf-8\n\n"
            << body << "\n";
    }
}

// Memory of the process that is no mapped file, in MB.
double privateMegabytes()
{
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;) {
        if (word == "RssAnon:" && status >> word)
            return std::atof(word.c_str()) / 1024;
    }
    return 0;
}

} // namespace

std::vector<Figure> sentBenches(const Arguments &arguments)
{
    std::vector<Figure> figures;
    if (!wanted(arguments, "sent mail, 200000 messages"))
        return figures;
    const std::filesystem::path folder = std::filesystem::temp_directory_path() / ("heloscope-bench-" + std::to_string(std::random_device()()));
    std::filesystem::create_directory(folder);
    const std::string mailbox = folder / "Sent";
    writeMailbox(mailbox);
    const double bytes = double(std::filesystem::file_size(mailbox));
    const input::SentSource source{{mailbox}, folder / "sent.index"};

    const double before = privateMegabytes();
    double most = before;
    const auto index = [&] { return input::archiveSentMail(source, [&](const input::SentProgress &) { most = std::max(most, privateMegabytes()); }); };
    const auto timed = [&](const char *name, double handled) {
        const auto begin = std::chrono::steady_clock::now();
        const auto archive = index();
        const std::chrono::duration<double, std::nano> time = std::chrono::steady_clock::now() - begin;
        char note[80];
        std::snprintf(note, sizeof note, "%zu messages, at most %.0f MB of memory", archive ? (*archive)->messages() : 0, most - before);
        figures.push_back({name, time.count(), handled, note});
        return archive;
    };
    timed("sent mail, 200000 messages, first time", bytes);
    const auto archive = timed("sent mail, 200000 messages, nothing new", bytes);
    if (archive) {
        const sent::Query byId{{"m-123456@near.test"}, {"p350@far.test"}, "", firstDate + 123456 * 300};
        figures.push_back(measure("sent mail, 200000 messages, by Message-ID", 0, [&] { keep((*archive)->find(byId)); }));
        const sent::Query bySubject{{"x@y.test"}, {"p350@far.test"}, "Note number 123456 \xE2\x82\xAC", firstDate + 123456 * 300};
        figures.push_back(measure("sent mail, 200000 messages, by subject", 0, [&] { keep((*archive)->find(bySubject)); }));
        figures.push_back(measure("sent mail, 200000 messages, open and find", 0, [&] {
            if (const auto opened = input::openSentArchive(source.store))
                keep((*opened)->find(byId));
        }));
    }
    std::filesystem::remove_all(folder);
    return figures;
}

} // namespace heloscope::bench
