// Writes reports in the background and says on the notice line how far it is, what came of it, and how to stop it.
#pragma once

#include "ui/job/ExportJob.h"

#include <QString>

#include <functional>
#include <memory>

namespace heloscope::ui {

class NoticeLine;

class ReportSaver : public QObject {
    Q_OBJECT
public:
    explicit ReportSaver(NoticeLine *notice, QObject *parent);

    /// `name`: the file or printer, for people and for the sentence of an error. `done` is called here at the end, after an error was shown; may be empty.
    void start(const QString &name, ExportJob::Work work, std::function<void(const Result<void> &)> done = {});
    bool isBusy() const { return m_running > 0; }
    /// All that is being written.
    void cancel();

    static constexpr int patienceMs = 300; // what is quicker needs no line of its own

signals:
    void cancelWanted();

private:
    struct Line;
    void show(const std::shared_ptr<Line> &line);

    NoticeLine *m_notice;
    int m_running = 0;
};

} // namespace heloscope::ui
