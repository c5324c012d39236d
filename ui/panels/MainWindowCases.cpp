// What the window does with cases: opening, closing, keeping.
#include "ui/panels/MainWindow.h"

#include "core/received/Hosts.h"
#include "ui/panels/BatchWindow.h"
#include "ui/panels/CaseView.h"
#include "ui/panels/CasesPanel.h"
#include "ui/panels/Intake.h"
#include "ui/panels/NoticeLine.h"
#include "ui/panels/StartPage.h"
#include "ui/text/Labels.h"
#include "ui/text/QtText.h"

#include <QDir>
#include <QFile>
#include <QStackedWidget>

#include <algorithm>

namespace heloscope::ui {

namespace {

constexpr Look note{Tone::Blue, Shape::CircleInfo};
constexpr Look trouble{Tone::Amber, Shape::TriangleMark};

} // namespace

void MainWindow::openBatchRow(const BatchRow &row)
{
    if (row.bytes)
        openMessage(*row.bytes, row.source, row.hint);
    else
        readFiles({QString::fromStdString(row.source.path)}, row.source.index, maxMessageBytes);
    raise();
    activateWindow();
}

void MainWindow::openExample(int number)
{
    if (m_services.example)
        showCase(m_runner->openRecorded(m_services.example(number)));
}

void MainWindow::openAttached(int index)
{
    const Case *shown = current();
    if (!shown || !shown->report || index >= int(shown->report->embedded.size()))
        return;
    const ReportPtr inner = shown->report->embedded[std::size_t(index)];
    const Source source = shown->source;
    if (inner->message)
        showCase(m_runner->openReport(inner, std::string(inner->message->bytes()), source));
}

void MainWindow::deleteCase(int id)
{
    const int row = m_cases.rowOf(id);
    m_runner->cancel(id);
    m_runner->forget(id);
    m_keeper.ended(id);
    if (const Case *known = m_cases.find(id); known && !known->bytes->empty())
        m_keeper.forget(*known);
    auto taken = m_cases.take(id);
    if (!taken)
        return;
    if (m_current == id) {
        m_current = 0;
        if (const Case *next = m_cases.at(std::min(row, m_cases.rowCount() - 1)))
            showCase(next->id);
        else
            m_pages->setCurrentWidget(m_start);
    }
    auto closed = std::make_shared<Case>(std::move(*taken));
    if (closed->state == CaseState::Checking)
        closed->state = CaseState::Stopped;
    m_notice->show(note, tr("The case was closed."), {{tr("Undo"), [this, row, closed] {
                                                           m_cases.putBack(row, *closed);
                                                           showCase(closed->id);
                                                           rememberCase(*closed);
                                                       }}});
    updateActions();
    updateStatus();
}

/// What is done is safe from a crash, and kept where the user wants that.
void MainWindow::rememberCase(const Case &done)
{
    if (done.state != CaseState::Done || done.bytes->empty())
        return;
    m_keeper.rememberOpen(done, caseWriter());
    if (m_settings.history == KeepHistory::Always)
        m_keeper.keep(done, caseWriter(), [this](const Result<void> &kept) {
            if (!kept)
                m_notice->show(trouble, toQString(errorSentence(kept.error(), toUtf8Text(QDir::toNativeSeparators(m_keeper.keptFolder())), Words())));
        });
}

void MainWindow::keepAll(bool keep)
{
    Settings changed = m_settings;
    changed.history = keep ? KeepHistory::Always : KeepHistory::Never;
    changeSettings(changed);
    for (int row = 0; row < m_cases.rowCount(); ++row)
        rememberCase(*m_cases.at(row));
    if (keep)
        //: %1 = folder
        m_notice->show(note,
                       tr("Cases are kept from now on, in %1. You can delete them there at any time.").arg(QDir::toNativeSeparators(m_keeper.keptFolder())));
    else if (!m_keeper.keptFiles().isEmpty())
        m_notice->show(note, tr("No more cases will be kept."), {{tr("Delete all kept cases"), [this] { m_keeper.forgetAllKept(); }}});
}

/// The border of this case, as the user says; for other messages only if the user says that too.
void MainWindow::moveBorder(std::size_t hop)
{
    const Case *known = m_cases.find(m_current);
    std::vector<std::string> hosts;
    if (known && known->report) {
        const std::vector<std::string> mine = m_settings.readProfile().receivingHosts;
        for (std::size_t i = 0; i <= hop && i < known->report->path.hops.size(); ++i) {
            const std::string host = received::hostKey(known->report->path.hops[i].by);
            if (!received::isLocalName(host) && !Profile::covers(mine, host) && std::find(hosts.begin(), hosts.end(), host) == hosts.end())
                hosts.push_back(host);
        }
    }
    m_runner->setBorder(m_current, hop);
    if (hosts.empty())
        return;
    QStringList names;
    for (const std::string &host : hosts)
        names << toShown(host);
    //: %1 = one or more host names
    m_notice->show(note, tr("The border was moved for this message only."), {{tr("Remember as mine: %1").arg(names.join(QLatin1String(", "))), [this, hosts] {
                                                                                  Settings changed = m_settings;
                                                                                  Profile profile = changed.readProfile();
                                                                                  profile.receivingHosts.insert(profile.receivingHosts.end(), hosts.begin(),
                                                                                                                hosts.end());
                                                                                  changed.setProfile(profile);
                                                                                  changeSettings(changed);
                                                                              }}});
}

void MainWindow::keepThis(int id)
{
    const Case *kept = m_cases.find(id);
    if (!kept || !kept->report)
        return;
    m_keeper.keep(*kept, caseWriter(), [this](const Result<void> &done) {
        const QString folder = QDir::toNativeSeparators(m_keeper.keptFolder());
        //: %1 = folder
        m_notice->show(done ? note : trouble,
                       done ? tr("This case is kept in %1.").arg(folder) : toQString(errorSentence(done.error(), toUtf8Text(folder), Words())));
    });
}

/// With the settings as they are now; for another thread.
CaseKeeper::Writer MainWindow::caseWriter() const
{
    return [save = m_services.saveReport, settings = m_settings](const Case &written, const QString &path) {
        return save ? save(written, settings, path, {ReportFormat::Case, Depth::Evidence, {}}) : Result<void>(failure("write-failed"));
    };
}

/// At start: the kept cases, and what a crash left behind.
void MainWindow::restoreCases()
{
    openQuietly(m_keeper.keptFiles());
    const QStringList left = m_keeper.leftBehind();
    if (left.isEmpty())
        return;
    m_notice->show(note, tr("The program did not end properly. %n case(s) were open.", nullptr, int(left.size())),
                   {{tr("Open them again"), [this, left] { openQuietly(left); }}, {tr("Delete them"), [this] { m_keeper.endSession(); }}});
}

/// Puts case files into the list without showing them one after the other.
void MainWindow::openQuietly(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    auto *reading = new FileReading(paths, std::nullopt, maxMessageBytes, this);
    connect(reading, &FileReading::itemRead, this, [this](const std::shared_ptr<FileReading::Read> &read) {
        if (!read->recorded || !*read->recorded)
            return;
        Case recorded = std::move(**read->recorded);
        recorded.source.path.clear(); // our own folder
        if (m_keeper.stoppedBy(*recorded.bytes))
            return; // the program stopped while it read this one: never by itself again
        const int id = m_runner->openRecorded(std::move(recorded));
        if (!current())
            showCase(id);
    });
    connect(reading, &FileReading::finished, reading, &QObject::deleteLater);
    connect(reading, &FileReading::tooMany, reading, &QObject::deleteLater);
    reading->start();
}

} // namespace heloscope::ui
