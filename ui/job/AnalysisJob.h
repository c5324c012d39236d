// One analysis in a thread of its own: started with a request, cancelled at any time, its result delivered as one value by signal in
// the thread that owns the job. How the analysis is done is handed in as a function, so that tests need no network.
#pragma once

#include "core/Options.h"
#include "core/base/Result.h"
#include "core/dns/AnswersFile.h"
#include "core/profile/Profile.h"
#include "core/report/Report.h"
#include "ui/models/SourceText.h"

#include <QObject>

#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>
#include <string>
#include <thread>

namespace heloscope::ui {

struct AnalysisRequest {
    std::shared_ptr<const std::string> bytes; // never null
    Source source;
    SourceKind hint = SourceKind::Message;
    Options options;
    Profile profile;
    std::shared_ptr<const AnswersFile> answers; // not null: a recorded case, nothing is asked on the network
    bool closedWorld = false;                   // what the answers lack does not exist, else it was not asked
};

struct AnalysisProgress {
    std::size_t answered = 0, asked = 0; // DNS questions
    ReportPtr provisional;               // may be null: nothing new but the numbers
};

/// Runs in the worker thread. Returns the final report also after a stop, with what is known by then. `progress` may be called from
/// any thread and does not block.
using Analyser = std::function<Result<ReportPtr>(const AnalysisRequest &, std::stop_token, const std::function<void(const AnalysisProgress &)> &)>;

/// A report with the lines of its message, both made outside the GUI thread.
struct AnalysisResult {
    ReportPtr report;
    std::shared_ptr<const SourceText> text;
    bool stopped = false; // the user cancelled: the report says what was not asked
};

class AnalysisJob : public QObject {
    Q_OBJECT
public:
    explicit AnalysisJob(Analyser analyser, QObject *parent = nullptr);
    /// Asks a running analysis to stop and waits for it.
    ~AnalysisJob() override;

    /// Once per job.
    void start(AnalysisRequest request);
    /// Answers within cancelPatienceMs: with reportReady where the analysis stops in time, else with analysisCancelled.
    void cancel();
    bool isRunning() const { return m_running; }
    /// The thread has come to its end, so that destroying the job does not wait.
    bool hasEnded() const { return m_ended; }

    static constexpr int cancelPatienceMs = 100;

signals:
    /// `result.report` is provisional or null, `result.text` is null where the report is.
    void progressed(std::size_t answered, std::size_t asked, const heloscope::ui::AnalysisResult &result);
    /// Exactly one of these three ends a job.
    void reportReady(const heloscope::ui::AnalysisResult &result);
    void analysisFailed(const heloscope::Error &error);
    void analysisCancelled();
    /// The thread has ended; the job may be deleted without waiting.
    void ended();

private:
    void run(std::stop_token stop);
    void finish(const Result<AnalysisResult> &result);
    std::shared_ptr<const SourceText> textOf(const ReportPtr &report);

    Analyser m_analyser;
    AnalysisRequest m_request;
    std::shared_ptr<const SourceText> m_text; // worker's only
    std::mutex m_textMutex;
    bool m_running = false;
    bool m_ended = false;
    std::jthread m_thread; // last: ends before the rest goes
};

} // namespace heloscope::ui

Q_DECLARE_METATYPE(heloscope::ui::AnalysisResult)
Q_DECLARE_METATYPE(heloscope::Error)
