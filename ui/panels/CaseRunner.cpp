#include "ui/panels/CaseRunner.h"

namespace heloscope::ui {

CaseRunner::CaseRunner(CasesModel *cases, Analyser analyser, std::function<UnixTime()> now, QObject *parent)
    : QObject(parent),
      m_cases(cases),
      m_analyser(std::move(analyser)),
      m_now(std::move(now))
{
}

int CaseRunner::open(std::string bytes, Source source, SourceKind hint)
{
    if (const Case *same = m_cases->findSame(bytes))
        return same->id;
    Case added;
    added.bytes = std::make_shared<const std::string>(std::move(bytes));
    added.source = std::move(source);
    added.hint = hint;
    added.options.now = m_now();
    added.options.offline = m_offline;
    added.options.askMailboxNames = m_askMailboxNames;
    return add(std::move(added));
}

int CaseRunner::openRecorded(Case recorded)
{
    if (const Case *same = m_cases->findSame(*recorded.bytes))
        return same->id;
    return add(std::move(recorded));
}

int CaseRunner::add(Case added)
{
    added.openedAt = m_now();
    const int id = m_cases->add(std::move(added));
    start(id);
    return id;
}

int CaseRunner::openReport(ReportPtr report, std::string bytes, Source source)
{
    if (const Case *same = m_cases->findSame(bytes))
        return same->id;
    Case added;
    added.bytes = std::make_shared<const std::string>(std::move(bytes));
    added.source = std::move(source);
    added.openedAt = m_now();
    added.state = CaseState::Done;
    added.text = std::make_shared<const SourceText>(report->message);
    added.report = std::move(report);
    const int id = m_cases->add(std::move(added));
    emit caseChanged(id);
    return id;
}

int CaseRunner::openFailed(Source source, Error error)
{
    Case added;
    added.bytes = std::make_shared<const std::string>();
    added.source = std::move(source);
    added.openedAt = m_now();
    added.state = CaseState::Failed;
    added.error = std::move(error);
    const int id = m_cases->add(std::move(added));
    emit caseChanged(id);
    return id;
}

void CaseRunner::checkAgain(int id)
{
    const Case *known = m_cases->find(id);
    if (!known || !known->bytes || known->bytes->empty())
        return;
    Case changed = *known;
    changed.options.now = m_now();
    changed.options.offline = m_offline;
    changed.options.askMailboxNames = m_askMailboxNames;
    changed.answers = nullptr;
    m_cases->update(changed);
    reconsider(id);
}

void CaseRunner::reconsider(int id)
{
    const Case *known = m_cases->find(id);
    if (!known || !known->bytes || known->bytes->empty())
        return;
    forget(id);
    start(id);
}

void CaseRunner::setBorder(int id, std::size_t hop)
{
    if (const Case *known = m_cases->find(id)) {
        Case changed = *known;
        changed.options.userBorder = hop;
        m_cases->update(changed);
        reconsider(id);
    }
}

void CaseRunner::setWrote(int id, Wrote answer)
{
    if (const Case *known = m_cases->find(id)) {
        Case changed = *known;
        changed.options.wrote = answer;
        m_cases->update(changed);
        reconsider(id);
    }
}

void CaseRunner::cancel(int id)
{
    const auto job = m_jobs.find(id);
    if (job != m_jobs.end())
        job->second->cancel();
    else if (std::erase(m_waiting, id) > 0)
        finished(id, [](Case &done) { done.state = CaseState::Stopped; });
}

void CaseRunner::forget(int id)
{
    std::erase(m_waiting, id);
    const auto found = m_jobs.find(id);
    if (found == m_jobs.end())
        return;
    AnalysisJob *job = found->second;
    m_jobs.erase(found);
    job->disconnect(this);
    connect(job, &AnalysisJob::ended, job, &QObject::deleteLater);
    job->cancel();
    if (job->hasEnded())
        job->deleteLater();
}

void CaseRunner::start(int id)
{
    const Case *known = m_cases->find(id);
    if (!known)
        return;
    Case changed = *known;
    changed.state = CaseState::Checking;
    changed.answered = changed.asked = 0;
    changed.error.reset();
    m_cases->update(changed);
    if (m_jobs.size() >= maxRunning) {
        m_waiting.push_back(id);
        emit caseChanged(id);
        return;
    }
    AnalysisRequest request{changed.bytes,   changed.source,     changed.hint, changed.options, changed.profile.value_or(m_profile),
                            changed.answers, changed.closedWorld};

    auto *job = new AnalysisJob(m_analyser, this);
    m_jobs[id] = job;
    connect(job, &AnalysisJob::progressed, this, [this, id](std::size_t answered, std::size_t asked, const AnalysisResult &result) {
        const Case *current = m_cases->find(id);
        if (!current)
            return;
        Case next = *current;
        next.answered = answered;
        next.asked = asked;
        if (result.report) {
            next.report = result.report;
            next.text = result.text;
        }
        m_cases->update(next);
        emit caseChanged(id);
    });
    connect(job, &AnalysisJob::reportReady, this, [this, id](const AnalysisResult &result) {
        finished(id, [&result](Case &done) {
            done.report = result.report;
            done.text = result.text;
            done.state = result.stopped ? CaseState::Stopped : CaseState::Done;
        });
    });
    connect(job, &AnalysisJob::analysisFailed, this, [this, id](const Error &error) {
        finished(id, [&error](Case &done) {
            done.error = error;
            done.report = nullptr;
            done.text = nullptr;
            done.state = CaseState::Failed;
        });
    });
    connect(job, &AnalysisJob::analysisCancelled, this, [this, id] { finished(id, [](Case &done) { done.state = CaseState::Stopped; }); });
    job->start(std::move(request));
    emit caseChanged(id);
}

void CaseRunner::finished(int id, const std::function<void(Case &)> &change)
{
    if (const Case *current = m_cases->find(id)) {
        Case next = *current;
        change(next);
        m_cases->update(next);
    }
    forget(id);
    emit caseChanged(id);
    startNext();
}

void CaseRunner::startNext()
{
    if (m_waiting.empty() || m_jobs.size() >= maxRunning)
        return;
    const int id = m_waiting.front();
    m_waiting.pop_front();
    start(id);
}

} // namespace heloscope::ui
