// Reads and checks many messages with a few threads; rows come in the order of the input, in bunches, in the thread that owns the job.
#pragma once

#include "ui/input/InputReader.h"
#include "ui/job/AnalysisJob.h"
#include "ui/models/BatchModel.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <condition_variable>
#include <map>
#include <mutex>

namespace heloscope::ui {

/// How one report becomes lines of the exports.
struct BatchExport {
    std::string csvHeader;
    std::function<std::string(const Report &)> csv, json;
    std::function<std::string(const Source &, const Error &)> csvError, jsonError;
};

class BatchJob : public QObject {
    Q_OBJECT
public:
    /// `request` carries options and profile for all messages.
    BatchJob(Analyser analyser, BatchExport exports, AnalysisRequest request, QObject *parent = nullptr);
    /// Asks all threads to stop and waits for them.
    ~BatchJob() override;

    /// `threads` 0 = as many as the machine has, and at least leastThreads.
    void start(const QStringList &paths, unsigned threads = 0);
    /// What is done stays.
    void cancel();

    static constexpr unsigned leastThreads = 8;                 // most of the time each waits for the name service
    static constexpr std::size_t maxWaiting = 32;               // messages read ahead
    static constexpr std::size_t keptBytes = 256 * 1024;        // of one message, so that it can be opened without its file
    static constexpr int flushMs = 150;

signals:
    /// `rows` in input order. `read`: messages found so far; `total`: all of them, or -1 while reading goes on.
    void rowsReady(const std::vector<heloscope::ui::BatchRow> &rows, int read, int total);
    void finished(int skipped, bool cancelled);

private:
    struct Waiting {
        std::size_t number = 0;
        input::Item item;
    };
    void read(const std::vector<std::string> &paths, std::stop_token stop);
    void work(std::stop_token stop);
    BatchRow check(input::Item item, std::stop_token stop) const;
    void flush();

    Analyser m_analyser;
    BatchExport m_exports;
    AnalysisRequest m_request;

    std::mutex m_mutex; // guards what follows, up to the timer
    std::condition_variable_any m_changed;
    std::vector<Waiting> m_waiting;
    std::map<std::size_t, BatchRow> m_done; // by number, not handed out yet
    std::size_t m_next = 0;                 // number of the next row to hand out
    std::size_t m_read = 0, m_inWork = 0;
    bool m_readAll = false;
    int m_skipped = 0;

    QTimer m_flush;
    bool m_cancelled = false;
    std::vector<std::jthread> m_threads; // last: end before the rest goes
};

} // namespace heloscope::ui

Q_DECLARE_METATYPE(std::vector<heloscope::ui::BatchRow>)
