#include "ui/panels/ReportSaver.h"

#include "ui/panels/NoticeLine.h"
#include "ui/text/Labels.h"
#include "ui/text/QtText.h"

#include <QTimer>

namespace heloscope::ui {

namespace {

constexpr Look note{Tone::Blue, Shape::CircleInfo};
constexpr Look trouble{Tone::Amber, Shape::TriangleMark};

} // namespace

/// What is said of one report while it is written.
struct ReportSaver::Line {
    QString name;
    int page = 0, pages = 0;
    int notice = 0; // the notice that shows it; 0 = none yet
};

ReportSaver::ReportSaver(NoticeLine *notice, QObject *parent) : QObject(parent), m_notice(notice) {}

void ReportSaver::start(const QString &name, ExportJob::Work work, std::function<void(const Result<void> &)> done)
{
    auto *job = new ExportJob(std::move(work), this);
    auto line = std::make_shared<Line>();
    line->name = name;
    ++m_running;
    connect(this, &ReportSaver::cancelWanted, job, &ExportJob::cancel);
    connect(job, &ExportJob::ended, job, &QObject::deleteLater);
    connect(job, &ExportJob::progressed, this, [this, line](int page, int pages) {
        line->page = page;
        line->pages = pages;
        if (line->notice)
            show(line);
    });
    const auto end = [this, line, done = std::move(done)](const Result<void> &result) {
        --m_running;
        m_notice->close(line->notice);
        if (!result && result.error().code == "stopped")
            //: %1 = file name
            m_notice->show(note, tr("You stopped it. %1 was not written.").arg(line->name));
        else if (!result)
            m_notice->show(trouble, toQString(errorSentence(result.error(), toUtf8Text(line->name), Words())));
        if (done)
            done(result);
    };
    connect(job, &ExportJob::written, this, [end] { end({}); });
    connect(job, &ExportJob::failed, this, [end](const Error &error) { end(tl::unexpected<Error>(error)); });
    QTimer::singleShot(patienceMs, job, [this, job, line] {
        if (job->isRunning())
            show(line);
    });
    job->start();
}

void ReportSaver::cancel() { emit cancelWanted(); }

void ReportSaver::show(const std::shared_ptr<Line> &line)
{
    const QString text = line->pages == 0
        //: %1 = file name
        ? tr("Writing %1…").arg(line->name)
        //: %1 = file name, %2 = page, %3 = number of pages
        : tr("Writing %1: page %2 of %3").arg(line->name, QString::number(line->page), QString::number(line->pages));
    if (!line->notice)
        line->notice = m_notice->show(note, text, {{tr("Cancel (Esc)"), [this] { cancel(); }}});
    else
        m_notice->setText(line->notice, text);
}

} // namespace heloscope::ui
