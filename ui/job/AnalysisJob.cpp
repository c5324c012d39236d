#include "ui/job/AnalysisJob.h"

#include <QTimer>

namespace heloscope::ui {

AnalysisJob::AnalysisJob(Analyser analyser, QObject *parent) : QObject(parent), m_analyser(std::move(analyser)) {}

AnalysisJob::~AnalysisJob() = default; // the jthread requests a stop and joins

void AnalysisJob::start(AnalysisRequest request)
{
    m_request = std::move(request);
    m_running = true;
    m_thread = std::jthread([this](std::stop_token stop) { run(std::move(stop)); });
}

void AnalysisJob::cancel()
{
    if (!m_running)
        return;
    m_thread.request_stop();
    QTimer::singleShot(cancelPatienceMs, this, [this] {
        if (!m_running)
            return;
        m_running = false;
        emit analysisCancelled();
    });
}

/// The lines of a report's message; made once per message, whichever thread reports progress first.
std::shared_ptr<const SourceText> AnalysisJob::textOf(const ReportPtr &report)
{
    if (!report || !report->message)
        return nullptr;
    const std::lock_guard lock(m_textMutex);
    if (!m_text || m_text->message() != report->message)
        m_text = std::make_shared<const SourceText>(report->message);
    return m_text;
}

void AnalysisJob::run(std::stop_token stop)
{
    const auto progress = [this](const AnalysisProgress &step) {
        const AnalysisResult result{step.provisional, textOf(step.provisional), false};
        QMetaObject::invokeMethod(
            this,
            [this, step, result] {
                if (m_running)
                    emit progressed(step.answered, step.asked, result);
            },
            Qt::QueuedConnection);
    };
    const Result<ReportPtr> report = m_analyser(m_request, stop, progress);
    Result<AnalysisResult> result = report ? Result<AnalysisResult>(AnalysisResult{*report, textOf(*report), stop.stop_requested()})
                                           : Result<AnalysisResult>(tl::unexpected<Error>(report.error()));
    QMetaObject::invokeMethod(
        this, [this, result] { finish(result); }, Qt::QueuedConnection);
}

void AnalysisJob::finish(const Result<AnalysisResult> &result)
{
    m_ended = true;
    if (m_running) {
        m_running = false;
        if (result)
            emit reportReady(*result);
        else
            emit analysisFailed(result.error());
    }
    emit ended();
}

} // namespace heloscope::ui
