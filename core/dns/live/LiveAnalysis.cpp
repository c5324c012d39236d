#include "core/dns/live/LiveAnalysis.h"

#include "core/dns/live/DnsWire.h"

#include <mutex>

namespace heloscope {

namespace {

using dns::Clock;

std::uint64_t microsecondsSince(Clock::time_point begin)
{
    return std::uint64_t(std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - begin).count());
}

class Driver {
public:
    Driver(const FactsPtr &facts, DnsTable &table, const Profile &profile, const Options &options, const LiveOptions &live)
        : m_table(table),
          m_passes(facts, profile, options),
          m_live(live)
    {
    }

    ReportPtr run()
    {
        m_table.setSource([this](const DnsQuestion &question) { return withoutAsking(question); });
        ReportPtr report = runPasses();
        m_table.setSource({});
        return report;
    }

private:
    /// What the answers file or the cache knows already.
    std::optional<DnsAnswer> withoutAsking(const DnsQuestion &question)
    {
        if (std::optional<DnsAnswer> answer = m_live.local ? m_live.local(question) : std::nullopt)
            return answer;
        return m_live.cache ? m_live.cache->find(question) : std::nullopt;
    }

    ReportPtr runPasses()
    {
        Evaluation evaluation;
        bool outOfTime = false;
        for (int pass = 1; pass <= maxEvaluationPasses; ++pass) {
            const bool last = pass == maxEvaluationPasses || m_stopped;
            evaluation = evaluateOnce(last || m_live.observe || !m_live.transport ? Passes::Stop::Never : Passes::Stop::AtQuestions);
            m_progress.pass = pass;
            m_progress.provisional = evaluation.report;
            tell();
            m_progress.provisional.reset();
            // After a stop one more pass says what could not be checked, with the answers that came before it.
            if (evaluation.missing.empty() || m_stopped)
                break;
            outOfTime = m_evaluateUs >= std::uint64_t(m_live.computing.count());
            if (outOfTime || !fetch(evaluation.missing))
                break;
            m_stopped = m_live.stop.stop_requested();
        }
        if (!evaluation.report)
            evaluation = evaluateOnce(Passes::Stop::Never);
        // An observer may still hold the last one.
        auto report = evaluation.report.use_count() == 1 ? std::const_pointer_cast<Report>(evaluation.report) : std::make_shared<Report>(*evaluation.report);
        report->provisional = false;
        if (outOfTime) // a note, so last
            report->findings.push_back({FindingCode::LimitReached, infoOf(FindingCode::LimitReached).severity, {{"limit", "time"}}, {}});
        report->timing.evaluateUs = m_evaluateUs;
        report->timing.dnsUs = m_dnsUs;
        return report;
    }

    Evaluation evaluateOnce(Passes::Stop stop)
    {
        const Clock::time_point begin = Clock::now();
        Evaluation evaluation = m_passes.next(m_table, stop);
        m_evaluateUs += microsecondsSince(begin);
        return evaluation;
    }

    /// False where nothing was learnt, so that another pass would say the same.
    bool fetch(const std::set<DnsQuestion> &missing)
    {
        if (!m_live.transport)
            return false;
        const Clock::time_point begin = Clock::now();
        const bool learnt = ask({missing.begin(), missing.end()});
        m_dnsUs += microsecondsSince(begin);
        return learnt;
    }

    bool ask(const std::vector<DnsQuestion> &questions)
    {
        {
            const std::lock_guard lock(m_progressMutex);
            m_progress.asked += questions.size();
        }
        dns::DnsCall call;
        call.deadline = m_live.deadline;
        call.stop = m_live.stop;
        call.replied = [this](std::size_t, const dns::DnsReply &reply) {
            if (reply.answer.status != DnsStatus::NotAsked)
                tellAnswered();
        };
        call.askedToo = [this](const DnsQuestion &question, const DnsAnswer &answer) { m_table.insert(question, answer); };
        std::vector<dns::DnsReply> replies = m_live.cache ? m_live.cache->resolve(*m_live.transport, questions, call)
                                                          : dns::resolve(*m_live.transport, questions, call);
        bool learnt = false;
        for (std::size_t i = 0; i < questions.size(); ++i) {
            // What was not asked because of a stop stays missing, so that a table that lives on can still learn it.
            if (replies[i].answer.status == DnsStatus::NotAsked)
                continue;
            m_table.insert(questions[i], std::move(replies[i].answer));
            learnt = true;
        }
        return learnt;
    }

    void tellAnswered()
    {
        const std::lock_guard lock(m_progressMutex);
        ++m_progress.answered;
        if (m_live.observe)
            m_live.observe(m_progress);
    }

    void tell()
    {
        const std::lock_guard lock(m_progressMutex);
        if (m_live.observe)
            m_live.observe(m_progress);
    }

    DnsTable &m_table;
    Passes m_passes;
    const LiveOptions &m_live;
    std::mutex m_progressMutex;
    LiveProgress m_progress;
    std::uint64_t m_evaluateUs = 0, m_dnsUs = 0;
    bool m_stopped = false;
};

} // namespace

ReportPtr analyseLive(const FactsPtr &facts, DnsTable &table, const Profile &profile, const Options &options, const LiveOptions &live)
{
    return Driver(facts, table, profile, options, live).run();
}

} // namespace heloscope
