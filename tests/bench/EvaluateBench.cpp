// The whole analysis, offline or with an answers file, over a folder of messages.
#include "tests/bench/Bench.h"

#include "core/dns/AnswersFile.h"
#include "core/dns/live/LiveAnalysis.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace heloscope::bench {

namespace {

std::string readFile(const std::filesystem::path &path)
{
    std::ifstream in(path, std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(in), {});
}

std::vector<std::string> readFolder(const std::string &folder)
{
    std::vector<std::string> messages;
    std::error_code error;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(folder, error)) {
        if (entry.is_regular_file() && entry.path().extension() == ".eml")
            messages.push_back(readFile(entry.path()));
    }
    return messages;
}

} // namespace

std::vector<Figure> evaluateBenches(const Arguments &arguments)
{
    if (arguments.folder.empty() || (!wanted(arguments, "parse a message") && !wanted(arguments, "analyse a message")))
        return {};
    const std::vector<std::string> messages = readFolder(arguments.folder);
    if (messages.empty())
        return {};
    Options options;
    options.now = 1'795'000'000;
    LiveOptions live;
    AnswersFile answers;
    if (!arguments.answers.empty()) {
        if (const auto added = answers.add(readFile(arguments.answers)); !added) {
            std::fprintf(stderr, "%s: %s\n", arguments.answers.c_str(), added.error().detail.c_str());
            return {};
        }
        live.local = [&answers](const DnsQuestion &question) { return answers.lookUp(question, true); };
    }

    double bytes = 0;
    for (const std::string &message : messages)
        bytes += double(message.size());
    const double count = double(messages.size());
    const auto perMessage = [&](Figure figure) {
        figure.nanoseconds /= count;
        figure.bytes /= count;
        figure.note = std::to_string(int(1e9 / figure.nanoseconds)) + " messages/s";
        return figure;
    };
    std::vector<Figure> figures;
    if (wanted(arguments, "parse a message"))
        figures.push_back(perMessage(measure("parse a message", bytes, [&] {
            for (const std::string &message : messages)
                keep(parse(message, {}, options));
        })));
    if (wanted(arguments, "analyse a message"))
        figures.push_back(perMessage(measure("analyse a message", bytes, [&] {
            for (const std::string &message : messages) {
                const auto facts = parse(message, {}, options);
                DnsTable table;
                if (facts)
                    keep(analyseLive(*facts, table, {}, options, live));
            }
        })));
    return figures;
}

} // namespace heloscope::bench
