// Runs the analysis of cases: starts a job per case, keeps the cases model up to date, cancels, checks again with what the user said.
#pragma once

#include "ui/job/AnalysisJob.h"
#include "ui/models/CasesModel.h"

#include <QObject>

#include <deque>
#include <functional>
#include <map>

namespace heloscope::ui {

class CaseRunner : public QObject {
    Q_OBJECT
public:
    /// `now` reads the clock.
    CaseRunner(CasesModel *cases, Analyser analyser, std::function<UnixTime()> now, QObject *parent = nullptr);

    /// What is known about the reader; used by analyses started from now on.
    void setProfile(Profile profile) { m_profile = std::move(profile); }
    void setOffline(bool offline) { m_offline = offline; }
    void setAskMailboxNames(bool ask) { m_askMailboxNames = ask; }

    /// Opens the bytes as a new case and starts its analysis; an open case of the same bytes is returned instead.
    int open(std::string bytes, Source source, SourceKind hint = SourceKind::Message);
    /// A case with its own answers, time and profile: nothing is asked on the network. Bytes are set, the id is given here.
    int openRecorded(Case recorded);
    /// Opens a case whose report is there already, such as an attached message.
    int openReport(ReportPtr report, std::string bytes, Source source);
    /// Opens what could not be read, so that the reason stays to be seen.
    int openFailed(Source source, Error error);
    /// Again from the bytes, with today's DNS; a recorded case gives up its answers.
    void checkAgain(int id);
    /// Again as it was, with what is known about the reader by now.
    void reconsider(int id);
    void setBorder(int id, std::size_t hop);
    void setWrote(int id, Wrote answer);
    void cancel(int id);
    bool isRunning(int id) const { return m_jobs.contains(id); }
    /// Analyses at the same time; further cases wait their turn.
    static constexpr std::size_t maxRunning = 4;
    /// Forgets a case's job, if any; the case itself is the model's.
    void forget(int id);

signals:
    void caseChanged(int id);

private:
    int add(Case added);
    void start(int id);
    void finished(int id, const std::function<void(Case &)> &change);

    CasesModel *m_cases;
    Analyser m_analyser;
    std::function<UnixTime()> m_now;
    Profile m_profile;
    bool m_offline = false;
    bool m_askMailboxNames = true;
    void startNext();

    std::map<int, AnalysisJob *> m_jobs; // running ones, by case
    std::deque<int> m_waiting;           // cases whose turn has not come
};

} // namespace heloscope::ui
