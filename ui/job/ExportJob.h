// One report written or printed in a thread of its own: told how far it is, cancelled at any time, its end delivered by signal in the
// thread that owns the job. How it is written is handed in as a function.
#pragma once

#include "core/base/Result.h"

#include <QObject>

#include <functional>
#include <stop_token>
#include <thread>

namespace heloscope::ui {

/// What the writer is given: whether to stop, and whom to tell how far it is.
struct ExportWatch {
    std::stop_token stop;
    std::function<void(int page, int pages)> onPage; // may be called from any thread; may be empty
};

class ExportJob : public QObject {
    Q_OBJECT
public:
    /// Runs in the worker thread. Leaves no file behind where it was stopped.
    using Work = std::function<Result<void>(const ExportWatch &)>;

    explicit ExportJob(Work work, QObject *parent = nullptr) : QObject(parent), m_work(std::move(work)) {}
    /// Asks a running work to stop and waits for it.
    ~ExportJob() override = default;

    /// Once per job.
    void start();
    /// The end is told at once as the error "stopped"; the thread follows when it can.
    void cancel();
    bool isRunning() const { return m_running; }

signals:
    void progressed(int page, int pages);
    /// One of these two ends a job.
    void written();
    void failed(const heloscope::Error &error);
    /// The thread has ended; the job may be deleted without waiting.
    void ended();

private:
    void finish(const Result<void> &result);

    Work m_work;
    bool m_running = false;
    std::jthread m_thread; // last: ends before the rest goes
};

} // namespace heloscope::ui
