// heloscope-cli check: a result for each message, in input order.
#include "app/cli/Alarm.h"
#include "app/cli/Analyser.h"
#include "app/cli/AnalysisArguments.h"
#include "app/cli/Batch.h"
#include "app/cli/Command.h"
#include "app/cli/Cores.h"
#include "app/cli/Diagnostics.h"
#include "app/cli/Language.h"
#include "app/cli/LargeObjects.h"
#include "app/cli/Output.h"
#include "app/cli/ProgramPages.h"
#include "app/cli/ReportArguments.h"
#include "app/cli/Resume.h"
#include "app/cli/Stop.h"
#include "app/cli/TextFile.h"
#include "ui/input/FolderWalk.h"
#include "ui/input/InputReader.h"
#include "ui/input/OpenFiles.h"
#include "ui/text/Labels.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <filesystem>
#include <utility>

namespace heloscope::cli {

namespace {

constexpr long long mostJobs = 1024;
// What is read and asks the name service together: more would share a wait, and take more room meanwhile. Of small messages more than these do
// not stay in the processor's caches.
constexpr std::size_t messagesTogether = 48, bytesTogether = std::size_t(1) << 20;
// The program's code lies in memory by 64 KiB at a time. A hundred messages in, what only the start needed goes, 4 of the 25 MB of a batch; later, from
// time to time, what only an odd message needed.
constexpr std::size_t startMessages = 96, messagesBetween = 1024;

// Descriptors: of messages that are fetched and not read yet, and sockets, some for each question under way.
std::size_t openMeanwhile(std::size_t jobs)
{
    constexpr std::size_t sockets = 512;
    return (jobs + 1) * (messagesTogether / 2) + sockets;
}

struct Outcome {
    Source source;
    std::string text;
    std::optional<Error> error;
    std::size_t bytes = 0; // of the message
    bool alarm = false;
    bool skipped = false; // in a folder, and no mail after all
};

using Messages = Batch<input::Item, Outcome>;

// How much there is to read, 0 where a pipe is among it.
std::uint64_t bytesNamed(const std::vector<std::string> &paths)
{
    namespace fs = std::filesystem;
    std::uint64_t total = 0;
    const auto add = [&total](const std::string &path) {
        std::error_code error;
        const std::uintmax_t size = fs::file_size(path, error);
        total += error ? 0 : size;
        return !error;
    };
    for (const std::string &path : paths) {
        std::error_code error;
        if (!fs::is_directory(path, error)) {
            if (path == "-" || !add(path))
                return 0;
            continue;
        }
        input::FolderWalk walk(path);
        while (const auto entry = walk.next())
            add(entry->path);
    }
    return total;
}

class CheckCommand final : public Command {
public:
    void describe(CLI::App &app) override;
    int run() override;

private:
    Result<void> prepare();
    Result<void> prepareResume();
    Result<void> openOutput();
    Result<void> readAll();
    class Worker;
    void takeReport(const Result<ReportPtr> &report, const input::Item &item, Outcome &outcome) const;
    void deliver(Outcome &outcome);
    Result<void> put(const Outcome &outcome);
    Result<void> putIntoFolder(const Outcome &outcome);
    void note(const Result<void> &done);

    AnalysisArguments m_analysis;
    ReportArguments m_report;
    std::vector<std::string> m_paths;
    std::optional<input::OpenFiles> m_opened; // of them, before the run is confined
    std::string m_resumeFile;
    long long m_jobs = usableCores();
    bool m_quiet = false, m_progress = false, m_verbose = false;

    std::unique_ptr<Analyser> m_analyser;
    std::optional<ReportWriter> m_writer;
    std::optional<Output> m_output;
    std::optional<Resume> m_resume;
    std::filesystem::path m_folder; // one file per message goes here; empty = all to m_output
    std::unique_ptr<Progress> m_shown;
    std::size_t m_delivered = 0;
    std::size_t m_written = 0;
    std::size_t m_skipped = 0;
    bool m_alarm = false;
    bool m_trouble = false;
};

void CheckCommand::describe(CLI::App &app)
{
    app.add_option("PATH", m_paths, "Messages (.eml, .msg, mbox, Maildir, folder, case file, pasted text); - or nothing is standard input");
    m_report.describe(app);
    m_analysis.describe(app);
    app.add_option("--jobs", m_jobs, "Workers, default the number of cores it may use")->type_name("N");
    app.add_option("--resume", m_resumeFile, "Go on with a stopped batch: what this JSON file already holds is not done again")->type_name("FILE");
    app.add_flag("--quiet", m_quiet, "Only errors on standard error");
    app.add_flag("--progress", m_progress, "Show on standard error how far it is");
    app.add_flag("--verbose", m_verbose, "Say more on standard error; never mail text");
}

Result<void> CheckCommand::prepare()
{
    if (m_jobs < 1 || m_jobs > mostJobs)
        return failure("usage", "--jobs: from 1 to " + std::to_string(mostJobs));
    if (m_paths.empty())
        m_paths.push_back("-");
    auto words = wordsOf(m_analysis.language);
    if (!words)
        return tl::unexpected(words.error());
    auto writer = ReportWriter::create(m_report, std::move(words->words), words->language);
    if (!writer)
        return tl::unexpected(writer.error());
    m_writer.emplace(std::move(*writer));
    if (m_writer->format() == Format::Pdf)
        m_jobs = 1; // fonts and pages belong to one thread
    if (auto done = m_writer->prepare(); !done)
        return done;
    if (auto done = prepareResume(); !done)
        return done;
    m_analysis.showProgress = m_progress && !m_quiet;
    auto analyser = Analyser::create(m_analysis);
    if (!analyser)
        return tl::unexpected(analyser.error());
    m_analyser = std::move(*analyser);
    if (auto done = openOutput(); !done)
        return done;
    m_opened.emplace(m_paths, openMeanwhile(std::size_t(m_jobs)));
    Needs needs;
    for (std::size_t i = 0; i < m_paths.size(); ++i) {
        if (!m_opened->holds(i))
            needs.inputs.push_back(m_paths[i]);
    }
    if (!m_folder.empty())
        needs.outputFolders.push_back(m_folder.string());
    needs.fonts = m_writer->format() == Format::Pdf;
    return m_analyser->confineAndConnect(std::move(needs), m_analysis);
}

Result<void> CheckCommand::prepareResume()
{
    if (m_resumeFile.empty())
        return {};
    if (m_writer->format() != Format::Json)
        return failure("usage", "--resume: only with --json");
    auto resume = Resume::read(m_resumeFile);
    if (!resume)
        return tl::unexpected(resume.error());
    m_alarm = resume->anyAlarm();
    m_trouble = resume->anyError();
    m_resume.emplace(std::move(*resume));
    return {};
}

Result<void> CheckCommand::openOutput()
{
    // A resumed batch goes on in its file unless another one is named.
    const bool append = m_resume && (m_report.output.empty() || m_report.output == m_resumeFile);
    const std::string &path = append ? m_resumeFile : m_report.output;
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored)) {
        m_folder = path;
        return {};
    }
    auto output = Output::create(path, append ? Output::Open::Append : m_writer->onePerFile() ? Output::Open::Whole : Output::Open::Fresh);
    if (!output)
        return tl::unexpected(output.error());
    m_output.emplace(std::move(*output));
    return {};
}

class CheckCommand::Worker final : public Messages::Worker {
public:
    explicit Worker(const CheckCommand &command) : m_command(command), m_stream(*command.m_analyser) {}

    void begin(Messages::Parcel &parcel) override
    {
        for (std::size_t i = 0; i < parcel.work.size(); ++i)
            parcel.outcomes[i].bytes = parcel.work[i].size();
        m_stream.add(parcel.work, [this, &parcel](std::size_t i, const Result<ReportPtr> &report) {
            m_command.takeReport(report, parcel.work[i], parcel.outcomes[i]);
            --parcel.open;
        });
    }
    void goOn() override { m_stream.goOn(); }

private:
    const CheckCommand &m_command;
    Analyser::Stream m_stream;
};

void CheckCommand::takeReport(const Result<ReportPtr> &report, const input::Item &item, Outcome &outcome) const
{
    outcome.source = item.source;
    if (!report) {
        // Found in a folder and no mail on a closer look: not worth a word.
        outcome.skipped = !item.error && item.fromFolder && (report.error().code == "not-mail" || report.error().code == "empty");
        outcome.error = report.error();
        return;
    }
    outcome.alarm = givesAlarm(**report);
    warnOfChangedCase(**report, m_writer->words());
    auto text = m_writer->write(**report, *m_analyser);
    if (text)
        outcome.text = std::move(*text);
    else
        outcome.error = text.error();
}

void CheckCommand::deliver(Outcome &outcome)
{
    if (++m_delivered == startMessages || m_delivered % messagesBetween == 0)
        setProgramAside();
    if (outcome.skipped) {
        ++m_skipped;
        return;
    }
    m_alarm = m_alarm || outcome.alarm;
    if (outcome.error) {
        m_trouble = true;
        complain(errorSentence(*outcome.error, outcome.source.path, m_writer->words()));
        outcome.text = m_writer->writeError(outcome.source, *outcome.error);
    }
    if (!outcome.text.empty())
        note(put(outcome));
    m_shown->step(outcome.bytes);
}

Result<void> CheckCommand::put(const Outcome &outcome)
{
    if (!m_folder.empty())
        return putIntoFolder(outcome);
    if (m_written > 0 && m_writer->onePerFile() && !m_report.output.empty())
        return failure("usage", "-o " + m_report.output + ": holds one message only; name a folder for several");
    const std::string before = m_written == 0 && !m_resume ? m_writer->head() : m_writer->between();
    ++m_written;
    if (auto done = m_output->write(before); !done)
        return done;
    return m_output->write(outcome.text);
}

Result<void> CheckCommand::putIntoFolder(const Outcome &outcome)
{
    const std::string path = (m_folder / reportFileName(outcome.source, m_writer->ending())).string();
    return writeTextFile(path, m_writer->head() + outcome.text);
}

void CheckCommand::note(const Result<void> &done)
{
    if (done)
        return;
    m_trouble = true;
    complain(done.error().detail);
}

Result<void> CheckCommand::readAll()
{
    using Large = input::InputReader::Large;
    const Large large = m_opened->leavesEnough() ? Large::Leave : Large::Read;
    input::InputReader reader(std::move(m_paths), maxMessageBytes, large, std::move(*m_opened));
    const auto fetch = [&]() -> std::optional<Messages::Piece> {
        auto item = stopRequested() ? std::nullopt : reader.next();
        while (item && m_resume && m_resume->holds(m_writer->shownPath(item->source.path), item->source.index))
            item = reader.next();
        if (!item)
            return {};
        const std::size_t bytes = item->size();
        return Messages::Piece{std::move(*item), bytes};
    };
    Messages::Limits limits;
    limits.workers = unsigned(m_jobs);
    limits.piecesInParcel = messagesTogether;
    limits.bytesInParcel = bytesTogether;
    if (limits.workers > 1) {
        // The last parcel keeps one worker busy while the others are done, and each of them has one in memory.
        limits.piecesInParcel /= 2;
        limits.bytesInParcel = bytesTogether / 8 * 3;
    }
    Messages batch(
        limits, fetch, [this] { return std::make_unique<Worker>(*this); }, [this](Outcome &outcome) { deliver(outcome); });
    batch.run();
    m_skipped += reader.skipped();
    // What holds one report only is not made, or replaced, by nothing.
    if (m_output && (m_written > 0 || !m_writer->onePerFile()))
        note(m_output->finish());
    return m_analyser->saveRecord();
}

int CheckCommand::run()
{
    keepLargeMemory();
    if (auto prepared = prepare(); !prepared) {
        complain(prepared.error().detail);
        return exitTrouble;
    }
    catchStop();
    const bool shown = m_progress && !m_quiet;
    m_shown = std::make_unique<Progress>(shown ? Progress::Show::Yes : Progress::Show::No, shown ? bytesNamed(m_paths) : 0);
    note(readAll());
    m_shown.reset();
    if (stopRequested()) {
        if (!m_quiet)
            remark("Stopped. The " + std::to_string(m_written) + " results so far are whole; with --json, --resume goes on after them.");
        return exitStopped;
    }
    if (m_skipped > 0 && !m_quiet)
        remark(std::to_string(m_skipped) + (m_skipped == 1 ? " file that is no mail was skipped" : " files that are no mail were skipped"));
    if (m_resume && m_verbose)
        remark(std::to_string(m_resume->count()) + " results were there already");
    return m_trouble ? exitTrouble : m_alarm ? exitAlarm : exitFine;
}

} // namespace

std::unique_ptr<Command> makeCheckCommand() { return std::make_unique<CheckCommand>(); }

} // namespace heloscope::cli
