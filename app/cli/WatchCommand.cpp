// heloscope-cli watch: a report beside each new message of a folder, once.
#include "app/cli/Alarm.h"
#include "app/cli/Analyser.h"
#include "app/cli/Batch.h"
#include "app/cli/Command.h"
#include "app/cli/Diagnostics.h"
#include "app/cli/Language.h"
#include "app/cli/ReportArguments.h"
#include "app/cli/Stop.h"
#include "app/cli/TextFile.h"
#include "app/cli/WatchLedger.h"
#include "ui/input/CaseSeal.h"
#include "ui/input/FolderWalk.h"
#include "ui/text/Labels.h"

#include <CLI/CLI.hpp>

#include <cerrno>
#include <chrono>
#include <deque>
#include <filesystem>
#include <map>
#include <system_error>
#include <thread>
#include <utility>

#include <unistd.h>

namespace heloscope::cli {

namespace {

namespace fs = std::filesystem;

constexpr long long longestPauseSeconds = 86'400;
constexpr std::chrono::seconds settledAfter{10};
// What asks the name service together, where many messages are there at once.
constexpr std::size_t messagesTogether = 64, bytesTogether = std::size_t(1) << 20;

// A report, or why there is none.
struct Outcome {
    Result<std::string> text;
    ReportPtr changed; // of a case file that was changed since it was saved
};
using Messages = Batch<input::Item, Outcome>;

class WatchCommand final : public Command {
public:
    void describe(CLI::App &app) override
    {
        app.add_option("DIR", m_folder, "The folder that messages arrive in (a Maildir will do)")->required();
        app.add_option("--to", m_target, "Where the reports go; made where it is missing")->required()->type_name("DIR");
        app.add_flag("--once", m_once, "Look once and end");
        app.add_option("--every", m_seconds, "Seconds between two looks, default 2")->type_name("SECONDS");
        app.add_flag("--quiet", m_quiet, "Only errors on standard error");
        m_report.describe(app);
        m_analysis.describe(app);
        app.footer("A message has one report, whatever its file is called later. Delete the report, and it is made again.");
    }

    int run() override
    {
        if (const auto prepared = prepare(); !prepared) {
            complain(prepared.error().detail);
            return exitTrouble;
        }
        catchStop();
        look();
        // At the first look nothing is known of what is still being written; with --once a second one settles it.
        for (bool again = !m_once || m_unsettled > 0; again && !stopRequested(); again = !m_once) {
            pause();
            look();
        }
        if (const auto saved = m_analyser->saveRecord(); !saved) {
            complain(saved.error().detail);
            return exitTrouble;
        }
        return m_trouble ? exitTrouble : exitFine;
    }

private:
    // A file that is still being written has another size or time at the next look.
    struct Seen {
        std::uintmax_t size = 0;
        fs::file_time_type changed;
        bool done = false;
    };

    void pause() const
    {
        using namespace std::chrono_literals;
        const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(m_seconds);
        while (!stopRequested() && std::chrono::steady_clock::now() < end)
            std::this_thread::sleep_for(100ms); // a request to stop is heard soon
    }

    Result<void> prepare()
    {
        std::error_code error;
        if (!fs::is_directory(m_folder, error))
            return failure("usage", m_folder + ": no folder");
        fs::create_directories(m_target, error);
        if (!fs::is_directory(m_target, error))
            return failure("usage", "--to: " + m_target + " cannot be made");
        if (::access(m_target.c_str(), W_OK) != 0)
            return failure("usage", "--to: " + m_target + ": " + std::generic_category().message(errno));
        auto ledger = WatchLedger::open(m_target);
        if (!ledger)
            return tl::unexpected(ledger.error());
        m_ledger.emplace(std::move(*ledger));
        if (!m_report.output.empty())
            return failure("usage", "-o: the reports go where --to says");
        if (m_seconds < 1 || m_seconds > longestPauseSeconds)
            return failure("usage", "--every: from 1 to " + std::to_string(longestPauseSeconds) + " seconds");
        m_report.output = m_target; // a file for each
        auto words = wordsOf(m_analysis.language);
        if (!words)
            return tl::unexpected(words.error());
        auto writer = ReportWriter::create(m_report, std::move(words->words), words->language);
        if (!writer)
            return tl::unexpected(writer.error());
        m_writer.emplace(std::move(*writer));
        auto analyser = Analyser::create(m_analysis);
        if (!analyser)
            return tl::unexpected(analyser.error());
        m_analyser = std::move(*analyser);
        if (auto done = m_writer->prepare(); !done)
            return done;
        Needs needs;
        needs.inputs = {m_folder};
        needs.outputFolders = {m_target};
        needs.fonts = m_writer->format() == Format::Pdf;
        return m_analyser->confineAndConnect(std::move(needs), m_analysis);
    }

    // A folder may be away for a while, on another machine or a stick: said once when it goes and once when it is back.
    bool isUsable(const std::string &folder, int access, bool &usable)
    {
        std::error_code error;
        const bool now = ::access(folder.c_str(), access) == 0 && fs::is_directory(folder, error);
        if (!now && usable)
            complain(folder + ": " + (errno != 0 ? std::generic_category().message(errno) : "no folder"));
        if (now && !usable && !m_quiet)
            remark(folder + ": back again");
        m_trouble = m_trouble || !now;
        usable = now;
        return now;
    }

    // A message of this look whose report is not written yet.
    struct UnderWay {
        std::string path;
        fs::path name; // of the report, below the target
        WatchLedger::Entry entry;
        Seen *seen;
    };

    void look()
    {
        m_unsettled = 0;
        m_blocked = false;
        m_analyser->renewTime();
        if (!isUsable(m_folder, R_OK, m_readable) || !isUsable(m_target, W_OK, m_writable))
            return;
        input::FolderWalk walk(m_folder);
        const fs::path target = fs::weakly_canonical(m_target);
        std::optional<input::InputReader> reader; // of the file that `file` is about
        UnderWay file;
        const auto fetch = [&]() -> std::optional<Messages::Piece> {
            while (!stopRequested() && !m_blocked) {
                if (!reader && !nextFile(walk, target, file))
                    return {};
                if (!reader)
                    reader.emplace(std::vector{file.path});
                auto item = reader->next();
                if (!item)
                    reader.reset();
                else if (isToDo(*item, file))
                    return takeUp(std::move(*item), file);
            }
            return {};
        };
        Messages::Limits limits;
        limits.piecesInParcel = messagesTogether;
        limits.bytesInParcel = bytesTogether;
        Messages(
            limits, fetch, [this] { return std::make_unique<Worker>(*this); }, [this](Outcome &outcome) { deliver(outcome); })
            .run();
    }

    // The next file that is new and whole; false at the end.
    bool nextFile(input::FolderWalk &walk, const fs::path &target, UnderWay &file)
    {
        while (auto entry = walk.next()) {
            // Reports kept inside the watched folder are no messages.
            if (entry->error || fs::weakly_canonical(fs::path(entry->path).parent_path()).string().starts_with(target.string()))
                continue;
            std::error_code error;
            const std::uintmax_t size = fs::file_size(entry->path, error);
            const auto changed = fs::last_write_time(entry->path, error);
            if (error)
                continue;
            Seen &seen = m_seen[entry->path];
            const bool same = seen.size == size && seen.changed == changed;
            if (same && seen.done)
                continue;
            // What nobody has touched for a while was not touched while we looked.
            const bool ready = same || fs::file_time_type::clock::now() - changed > settledAfter;
            m_unsettled += ready ? 0 : 1;
            seen = {size, changed, ready};
            if (!ready)
                continue;
            file.path = std::move(entry->path);
            file.seen = &seen;
            return true;
        }
        return false;
    }

    // Whether something is to be written or said of this item of `file`, whose entry is filled.
    bool isToDo(const input::Item &item, UnderWay &file) const
    {
        file.name = (relativeFolder(file.path) / reportFileName(item.source, m_writer->ending())).lexically_normal();
        if (item.error)
            return item.error->code != "empty" && item.error->code != "not-mail";
        file.entry = {input::hashOfBytes(item.bytes), fs::absolute(item.source.path).string(), file.name.string()};
        return !m_ledger->isDone(file.entry);
    }

    Messages::Piece takeUp(input::Item item, const UnderWay &file)
    {
        item.fromFolder = true;
        m_underWay.push_back(file);
        const std::size_t bytes = item.size();
        return {std::move(item), bytes};
    }

    class Worker final : public Messages::Worker {
    public:
        explicit Worker(const WatchCommand &command) : m_command(command), m_stream(*command.m_analyser) {}

        void begin(Messages::Parcel &parcel) override
        {
            m_stream.add(parcel.work, [this, &parcel](std::size_t i, const Result<ReportPtr> &report) {
                parcel.outcomes[i] = m_command.outcomeOf(report);
                --parcel.open;
            });
        }
        void goOn() override { m_stream.goOn(); }

    private:
        const WatchCommand &m_command;
        Analyser::Stream m_stream;
    };

    Outcome outcomeOf(const Result<ReportPtr> &report) const
    {
        if (!report)
            return {tl::unexpected(report.error()), {}};
        return {m_writer->write(**report, *m_analyser), (*report)->source.remarks.empty() ? nullptr : *report};
    }

    // In the order of the files.
    void deliver(const Outcome &outcome)
    {
        const UnderWay message = std::move(m_underWay.front());
        m_underWay.pop_front();
        const auto done = m_blocked ? Result<bool>(false) : keep(outcome, message);
        const bool blocked = m_blocked || (!done && done.error().code == "cannot-write");
        if (blocked) {
            // This message, and what was taken up behind it, has its turn at a later look.
            message.seen->done = false;
            if (!std::exchange(m_blocked, true) && std::exchange(m_writes, false))
                complain(done.error().detail);
            m_trouble = true;
            return;
        }
        m_writes = true;
        if (!done)
            note(done.error(), message.path);
        else if (*done && !m_quiet)
            remark(message.path + " -> " + (fs::path(m_target) / message.name).string());
    }

    // False where there is nothing to keep.
    Result<bool> keep(const Outcome &outcome, const UnderWay &message)
    {
        if (!outcome.text && (outcome.text.error().code == "not-mail" || outcome.text.error().code == "empty"))
            return false;
        if (outcome.changed)
            warnOfChangedCase(*outcome.changed, m_writer->words());
        if (!outcome.text)
            return tl::unexpected(outcome.text.error());
        // The same message may have stood among those before it, in a file that was renamed since.
        if (m_ledger->isDone(message.entry))
            return false;
        const fs::path file = fs::path(m_target) / message.name;
        std::error_code error;
        fs::create_directories(file.parent_path(), error);
        if (auto done = writeTextFile(file.string(), m_writer->head() + *outcome.text); !done)
            return tl::unexpected(done.error());
        if (auto done = m_ledger->add(message.entry); !done)
            return tl::unexpected(done.error());
        return true;
    }

    // Messages of the same name in two folders have their reports in two folders too.
    fs::path relativeFolder(const std::string &path) const { return fs::path(path).parent_path().lexically_relative(m_folder); }

    void note(const Error &error, const std::string &path)
    {
        m_trouble = true;
        complain(errorSentence(error, path, m_writer->words()));
    }

    AnalysisArguments m_analysis;
    ReportArguments m_report;
    std::string m_folder, m_target;
    long long m_seconds = 2;
    bool m_once = false, m_quiet = false, m_trouble = false;
    bool m_readable = true, m_writable = true, m_writes = true; // as of the last look
    std::unique_ptr<Analyser> m_analyser;
    std::optional<ReportWriter> m_writer;
    std::map<std::string, Seen> m_seen;
    std::optional<WatchLedger> m_ledger;
    std::deque<UnderWay> m_underWay; // in the order in which they were fetched, and are delivered
    bool m_blocked = false;          // in this look a report could not be written
    int m_unsettled = 0;
};

} // namespace

std::unique_ptr<Command> makeWatchCommand() { return std::make_unique<WatchCommand>(); }

} // namespace heloscope::cli
