// What one run of the program analyses with: profile, answers, transport, cache and options, made once from the arguments.
#pragma once

#include "app/cli/AnalysisArguments.h"
#include "app/cli/Confine.h"
#include "app/cli/PendingFile.h"
#include "core/Options.h"
#include "core/base/Result.h"
#include "core/checkup/DomainCheckup.h"
#include "core/dns/AnswersFile.h"
#include "core/dns/live/DnsCache.h"
#include "core/dns/live/LiveAnalysis.h"
#include "core/profile/Profile.h"
#include "core/report/Report.h"
#include "ui/input/CaseReader.h"
#include "ui/input/InputReader.h"
#include "ui/text/Words.h"

#include <chrono>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>

namespace heloscope::cli {

class Analyser {
public:
    /// Errors name the option or the file, and the reason.
    static Result<std::unique_ptr<Analyser>> create(const AnalysisArguments &arguments);

    /// Gives up all but `needs` and the name service, and opens what is opened in confinement. Call once, before the first analysis and before there
    /// are threads. Errors: "confine", and those of --doh.
    Result<void> confineAndConnect(Needs needs, const AnalysisArguments &arguments);

    /// What is analysed from here on is judged as of now, unless --now says when. For a run without end; call where nothing is under way.
    void renewTime();
    /// A saved case again, with its own answers, profile and time, and no network.
    Result<ReportPtr> analyseCase(input::SavedCase &saved, const Source &source);

    /// What a domain publishes, judged; with the same answers, servers and time limit.
    checkup::Checkup checkUp(const checkup::Request &request);

    const Profile &profile() const { return m_profile; }
    const Options &options() const { return m_options; }
    /// Writes the answers used so far to the file of --record; nothing to do where that was not given.
    Result<void> saveRecord();

    class Stream;

private:
    Result<void> takeArguments(const AnalysisArguments &arguments);
    Result<void> takeProfile(const AnalysisArguments &arguments);
    Result<void> takeSentMail(const AnalysisArguments &arguments, const std::filesystem::path &profileFolder);
    Result<void> takeAnswers(const AnalysisArguments &arguments);
    Result<void> takeTransport(const AnalysisArguments &arguments);
    struct Surroundings {
        const Options &options;
        const Profile &profile;
        const AnswersFile &answers;
        bool closedWorld = false;
        dns::DnsTransport *transport = nullptr;
    };
    Result<ReportPtr> analyseSaved(const input::Item &item);
    LiveOptions liveOptions(const Surroundings &with);
    void finishReport(const ReportPtr &report, std::uint64_t parseUs);
    void remember(const DnsAnswers &answers);

    Options m_options;
    bool m_timeIsGiven = false;
    Profile m_profile;
    AnswersFile m_answers;
    bool m_closedWorld = false;
    std::unique_ptr<dns::DnsTransport> m_transport;
    dns::DnsCache m_cache;
    std::chrono::milliseconds m_timeout{10'000};
    Needs::Network m_network = Needs::Network::None;
    std::vector<std::uint16_t> m_ports;
    std::optional<PendingFile> m_record;
    std::mutex m_recordMutex;
    std::map<DnsQuestion, DnsAnswer> m_used;
};

/// Messages on their way through one thread: their questions travel together, and while some still wait for an answer, others join them.
class Analyser::Stream {
public:
    /// `analyser` must outlive it.
    explicit Stream(Analyser &analyser);
    Stream(const Stream &) = delete;
    Stream &operator=(const Stream &) = delete;

    /// Called once for each, in any order, in the thread that calls these. Errors as parse(), "case-damaged" for a case file; that one was
    /// changed since it was saved stands among the remarks of its source.
    using Done = std::function<void(std::size_t which, const Result<ReportPtr> &report)>;
    /// The bytes of the items are taken. `items` must live until all of them are done.
    void add(std::vector<input::Item> &items, const Done &done);
    /// A step on with all that wait.
    void goOn();

private:
    Analyser &m_analyser;
    const Surroundings m_with;
    const LiveOptions m_live;
    LiveSet m_set;
};

/// Says on standard error what of the case file that the report was made from was changed.
void warnOfChangedCase(const Report &report, const Words &words);

} // namespace heloscope::cli
