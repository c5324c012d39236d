#include "ui/job/BatchJob.h"

#include "ui/input/CaseReader.h"
#include "ui/models/ReportFacts.h"
#include "ui/text/Labels.h"
#include "ui/text/QtText.h"

#include <QFile>

#include <algorithm>

namespace heloscope::ui {

BatchJob::BatchJob(Analyser analyser, BatchExport exports, AnalysisRequest request, QObject *parent)
    : QObject(parent),
      m_analyser(std::move(analyser)),
      m_exports(std::move(exports)),
      m_request(std::move(request))
{
    m_flush.setInterval(flushMs);
    connect(&m_flush, &QTimer::timeout, this, &BatchJob::flush);
}

BatchJob::~BatchJob()
{
    for (std::jthread &thread : m_threads)
        thread.request_stop();
}

void BatchJob::start(const QStringList &paths, unsigned threads)
{
    std::vector<std::string> names;
    for (const QString &path : paths)
        names.push_back(QFile::encodeName(path).toStdString());
    m_threads.emplace_back([this, names](std::stop_token stop) { read(names, std::move(stop)); });
    const unsigned workers = threads > 0 ? threads : std::max(leastThreads, std::thread::hardware_concurrency());
    for (unsigned i = 0; i < workers; ++i)
        m_threads.emplace_back([this](std::stop_token stop) { work(std::move(stop)); });
    m_flush.start();
}

void BatchJob::cancel()
{
    m_cancelled = true;
    for (std::jthread &thread : m_threads)
        thread.request_stop();
}

void BatchJob::read(const std::vector<std::string> &paths, std::stop_token stop)
{
    input::InputReader reader(paths);
    for (;;) {
        std::optional<input::Item> item = stop.stop_requested() ? std::nullopt : reader.next();
        std::unique_lock lock(m_mutex);
        if (!item || !m_changed.wait(lock, stop, [this] { return m_waiting.size() < maxWaiting; })) {
            m_readAll = true;
            m_skipped = int(reader.skipped());
            m_changed.notify_all();
            return;
        }
        m_waiting.push_back({m_read++, std::move(*item)});
        m_changed.notify_all();
    }
}

void BatchJob::work(std::stop_token stop)
{
    for (;;) {
        Waiting next;
        {
            std::unique_lock lock(m_mutex);
            if (!m_changed.wait(lock, stop, [this] { return !m_waiting.empty() || m_readAll; }) || stop.stop_requested())
                return;
            if (m_waiting.empty())
                return;
            next = std::move(m_waiting.front());
            m_waiting.erase(m_waiting.begin());
            ++m_inWork;
            m_changed.notify_all();
        }
        BatchRow row = check(std::move(next.item), stop);
        const std::lock_guard lock(m_mutex);
        --m_inWork;
        m_done.emplace(next.number, std::move(row));
    }
}

/// Everything a row shows is made here, in the worker.
BatchRow BatchJob::check(input::Item item, std::stop_token stop) const
{
    const Words words;
    BatchRow row;
    row.source = item.source;
    row.hint = item.hint;
    Result<ReportPtr> report = failure("unreadable");
    if (item.error) {
        report = tl::unexpected<Error>(*item.error);
    } else {
        AnalysisRequest request = m_request;
        request.source = item.source;
        request.hint = item.hint;
        std::shared_ptr<const std::string> bytes = item.bytes.asString();
        if (auto saved = item.caseFile ? input::readCase(*bytes) : Result<input::SavedCase>(failure("no-case"))) {
            bytes = std::make_shared<const std::string>(std::move(saved->message));
            request.hint = row.hint = saved->kind;
            request.options = saved->options;
            request.profile = std::move(saved->profile);
            request.answers = std::make_shared<const AnswersFile>(std::move(saved->answers));
            request.source.remarks = saved->remarks;
        }
        request.bytes = bytes;
        report = m_analyser(request, stop, [](const AnalysisProgress &) {});
        if (bytes->size() <= keptBytes && !item.caseFile)
            row.bytes = bytes;
    }
    if (!report) {
        row.sender = toShown(item.source.path);
        row.verdict = toQString(errorSentence(report.error(), item.source.path, words));
        row.csv = m_exports.csvError ? m_exports.csvError(item.source, report.error()) : std::string();
        row.json = m_exports.jsonError ? m_exports.jsonError(item.source, report.error()) : std::string();
        return row;
    }
    const Report &found = **report;
    row.sender = ReportFacts::shortSender(found);
    row.subject = ReportFacts::subject(found);
    row.domain = found.from.domains.empty() ? std::string() : found.from.domains.front();
    row.look = lookOf(found);
    row.level = found.verdict.level;
    row.verdict = ReportFacts::answerWord(found, words);
    for (const std::string &code : found.source.remarks)
        row.reason += toQString(repairSentence(code, words)) + QLatin1Char(' ');
    row.reason += found.verdict.because.empty() ? QString() : toQString(words.sentence(found.verdict.because.front()));
    row.received = found.path.receivedAt;
    row.keys = clusterKeys(found);
    row.answer = clusterAnswer(found);
    row.csv = m_exports.csv ? m_exports.csv(found) : std::string();
    row.json = m_exports.json ? m_exports.json(found) : std::string();
    return row;
}

void BatchJob::flush()
{
    std::vector<BatchRow> rows;
    int read = 0, total = -1, skipped = 0;
    bool complete = false;
    {
        const std::lock_guard lock(m_mutex);
        for (auto next = m_done.find(m_next); next != m_done.end(); next = m_done.find(m_next)) {
            rows.push_back(std::move(next->second));
            m_done.erase(next);
            ++m_next;
        }
        if (m_cancelled && m_inWork == 0) { // what is done after a gap stays, too
            for (auto &entry : m_done)
                rows.push_back(std::move(entry.second));
            m_done.clear();
        }
        read = int(m_read);
        total = m_readAll ? int(m_read) : -1;
        skipped = m_skipped;
        complete = m_cancelled ? m_inWork == 0 : m_readAll && m_next == m_read;
    }
    emit rowsReady(rows, read, total);
    if (complete) {
        m_flush.stop();
        emit finished(skipped, m_cancelled);
    }
}

} // namespace heloscope::ui
