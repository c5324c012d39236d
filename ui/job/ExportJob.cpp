#include "ui/job/ExportJob.h"

#include <QMetaObject>

#include <utility>

namespace heloscope::ui {

void ExportJob::start()
{
    m_running = true;
    m_thread = std::jthread([this](const std::stop_token &stop) {
        const auto onPage = [this](int page, int pages) {
            QMetaObject::invokeMethod(
                this,
                [this, page, pages] {
                    if (m_running)
                        emit progressed(page, pages);
                },
                Qt::QueuedConnection);
        };
        const Result<void> result = m_work({stop, onPage});
        QMetaObject::invokeMethod(
            this,
            [this, result] {
                finish(result);
                emit ended();
            },
            Qt::QueuedConnection);
    });
}

void ExportJob::cancel()
{
    m_thread.request_stop();
    finish(failure("stopped"));
}

void ExportJob::finish(const Result<void> &result)
{
    if (!std::exchange(m_running, false))
        return;
    if (result)
        emit written();
    else
        emit failed(result.error());
}

} // namespace heloscope::ui
