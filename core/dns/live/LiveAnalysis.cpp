#include "core/dns/live/LiveAnalysis.h"

#include "core/dns/live/DnsWire.h"

#include <algorithm>
#include <bit>
#include <mutex>
#include <span>

namespace heloscope {

namespace {

using dns::Clock;

std::uint64_t microsecondsSince(Clock::time_point begin)
{
    return std::uint64_t(std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - begin).count());
}

// Questions of several messages, each once.
class Questions {
public:
    explicit Questions(std::size_t most) : m_places(std::bit_ceil(2 * most + 1)) {}

    const std::vector<DnsQuestion> &all() const { return m_questions; }
    /// Of each of them.
    const std::vector<std::size_t> &hashes() const { return m_hashes; }

    /// Which of them it is.
    std::size_t add(const DnsQuestion &question)
    {
        const DnsKey key(question);
        std::size_t place = key.hash & (m_places.size() - 1);
        for (; m_places[place] != 0; place = (place + 1) & (m_places.size() - 1)) {
            const std::size_t which = m_places[place] - 1;
            if (m_hashes[which] == key.hash && key.asks(m_questions[which]))
                return which;
        }
        m_questions.push_back(question);
        m_hashes.push_back(key.hash);
        m_places[place] = m_questions.size();
        return m_questions.size() - 1;
    }

private:
    std::vector<DnsQuestion> m_questions;
    std::vector<std::size_t> m_hashes;
    std::vector<std::size_t> m_places; // where a hash leads to: one more than the index, or 0; at most half are used
};

// One message on its way through the passes.
class LiveMessage {
public:
    LiveMessage(FactsPtr facts, DnsTable &table, const Profile &profile, const Options &options, const LiveOptions &live)
        : m_table(table),
          m_passes(std::move(facts), profile, options),
          m_live(live)
    {
        m_table.setSource([this](const DnsKey &key) { return withoutAsking(key); });
    }
    LiveMessage(const LiveMessage &) = delete;
    LiveMessage &operator=(const LiveMessage &) = delete;
    ~LiveMessage() { m_table.setSource({}); }

    /// The first step of a pass.
    void check()
    {
        // After a stop one more pass says what could not be checked, with the answers that came before it.
        m_last = ++m_progress.pass == maxEvaluationPasses || m_stopped;
        const Timed timed(m_evaluateUs);
        m_passBegan = timed.began;
        m_evaluation = {nullptr, m_passes.check(m_table, m_last || m_live.observe || !m_live.transport ? Passes::Stop::Never : Passes::Stop::AtQuestions)};
    }
    /// The second, where the first left nothing to ask.
    void conclude()
    {
        if (missing().empty()) {
            const Timed timed(m_evaluateUs);
            m_evaluation = m_passes.conclude(m_table);
        }
        m_progress.provisional = m_evaluation.report;
        tell();
        m_progress.provisional.reset();
        const bool lacking = !missing().empty() && !m_stopped;
        m_outOfTime = lacking && m_evaluateUs >= std::uint64_t(m_live.computing.count());
        m_open = lacking && !m_last && !m_outOfTime && m_live.transport;
    }

    /// Whether missing() is to be asked before there is a report.
    bool isOpen() const { return m_open; }
    const std::set<DnsQuestion> &missing() const { return m_evaluation.missing; }

    void noteAsked()
    {
        const std::lock_guard lock(m_progressMutex);
        m_progress.asked += missing().size();
    }

    void noteAnswered()
    {
        const std::lock_guard lock(m_progressMutex);
        ++m_progress.answered;
        m_live.observe(m_progress);
    }

    void learn(const DnsEntryPtr &entry) { m_table.insert(entry); }

    /// Takes what came back; `mine` of it is for missing(). True where it is worth another pass.
    bool learn(const std::vector<DnsEntryPtr> &replies, const std::vector<std::size_t> &hashes, std::span<const std::size_t> mine, std::uint64_t dnsUs)
    {
        m_dnsUs += dnsUs;
        bool learnt = false;
        for (const std::size_t i : mine) {
            // What was not asked because of a stop stays missing, so that a table that lives on can still learn it.
            if (replies[i]->second.status == DnsStatus::NotAsked)
                continue;
            m_table.insert(replies[i], hashes[i]);
            learnt = true;
        }
        m_stopped = m_live.stop.stop_requested();
        m_open = learnt; // else another pass would say the same
        return learnt;
    }

    ReportPtr report()
    {
        if (!m_evaluation.report) {
            const Timed timed(m_evaluateUs);
            m_passBegan = timed.began;
            m_evaluation = m_passes.next(m_table);
        }
        // An observer may still hold the last one.
        auto report = m_evaluation.report.use_count() == 1 ? std::const_pointer_cast<Report>(m_evaluation.report)
                                                           : std::make_shared<Report>(*m_evaluation.report);
        report->provisional = false;
        if (m_outOfTime) // a note, so last
            report->findings.push_back({FindingCode::LimitReached, infoOf(FindingCode::LimitReached).severity, {{"limit", "time"}}, {}});
        report->timing.evaluateUs = m_evaluateUs;
        report->timing.dnsUs = m_dnsUs;
        return report;
    }

private:
    // Adds what passes while it lives.
    struct Timed {
        explicit Timed(std::uint64_t &microseconds) : sum(microseconds) {}
        ~Timed() { sum += microsecondsSince(began); }
        Timed(const Timed &) = delete;
        Timed &operator=(const Timed &) = delete;

        std::uint64_t &sum;
        const Clock::time_point began = Clock::now();
    };

    /// What the answers file or the cache knows already.
    DnsEntryPtr withoutAsking(const DnsKey &key)
    {
        if (m_live.local) {
            DnsQuestion question = key.question();
            if (std::optional<DnsAnswer> answer = m_live.local(question))
                return makeDnsEntry(std::move(question), std::move(*answer));
        }
        return m_live.cache ? m_live.cache->find(key, m_passBegan) : nullptr;
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
    Evaluation m_evaluation;
    std::mutex m_progressMutex;
    LiveProgress m_progress;
    Clock::time_point m_passBegan; // when answers must be fresh
    std::uint64_t m_evaluateUs = 0, m_dnsUs = 0;
    bool m_open = false, m_stopped = false, m_outOfTime = false, m_last = false;
};

// All take the first step before one takes the second: both are more program than the processor keeps at hand.
void pass(const std::vector<LiveMessage *> &messages)
{
    for (LiveMessage *message : messages)
        message->check();
    for (LiveMessage *message : messages)
        message->conclude();
}

// Asks what all of them lack, each question once, and lets them go on with the answers. Returns how long the look-ups took.
Clock::duration askAndGoOn(const std::vector<LiveMessage *> &messages, const LiveOptions &live, Clock::time_point deadline)
{
    std::size_t lacking = 0;
    for (LiveMessage *message : messages) {
        message->noteAsked();
        lacking += message->missing().size();
    }
    Questions questions(lacking);
    std::vector<std::size_t> wanted; // what each lacks, one after the other
    wanted.reserve(lacking);
    for (LiveMessage *message : messages) {
        for (const DnsQuestion &question : message->missing())
            wanted.push_back(questions.add(question));
    }

    dns::DnsCall call;
    call.deadline = deadline;
    call.stop = live.stop;
    if (live.observe) {
        call.replied = [&](std::size_t i, const dns::DnsReply &reply) {
            for (LiveMessage *message : messages) {
                if (reply.answer.status != DnsStatus::NotAsked && message->missing().contains(questions.all()[i]))
                    message->noteAnswered();
            }
        };
    }
    call.askedToo = [&](const DnsQuestion &question, const DnsAnswer &answer) {
        const DnsEntryPtr entry = makeDnsEntry(question, answer);
        for (LiveMessage *message : messages)
            message->learn(entry);
    };
    const Clock::time_point begin = Clock::now();
    dns::DnsCache unshared;
    const std::vector<DnsEntryPtr> replies = (live.cache ? *live.cache : unshared).resolve(*live.transport, questions.all(), call);
    const Clock::duration took = Clock::now() - begin;
    std::span<const std::size_t> rest = wanted;
    std::vector<LiveMessage *> further;
    for (LiveMessage *message : messages) {
        const std::size_t mine = message->missing().size();
        if (message->learn(replies, questions.hashes(), rest.first(mine), std::uint64_t(std::chrono::duration_cast<std::chrono::microseconds>(took).count())))
            further.push_back(message);
        rest = rest.subspan(mine);
    }
    pass(further);
    return took;
}

} // namespace

ReportPtr analyseLive(const FactsPtr &facts, DnsTable &table, const Profile &profile, const Options &options, const LiveOptions &live)
{
    LiveMessage message(facts, table, profile, options, live);
    pass({&message});
    while (message.isOpen())
        askAndGoOn({&message}, live, live.deadline);
    return message.report();
}

struct LiveSet::Member {
    Member(FactsPtr facts, const Profile &profile, const Options &options, const LiveOptions &live, Clock::duration timeout, Done whenDone)
        : message(std::move(facts), table, profile, options, live),
          left(timeout),
          done(std::move(whenDone))
    {
    }

    bool isDone() const { return !message.isOpen(); }
    void tell() { done(message.report()); }

    DnsTable table;
    LiveMessage message;
    Clock::duration left; // for look-ups
    const Done done;
};

LiveSet::LiveSet(const Profile &profile, const Options &options, const LiveOptions &live, Clock::duration timeout)
    : m_profile(profile),
      m_options(options),
      m_live(live),
      m_timeout(timeout)
{
}

LiveSet::~LiveSet() = default;

void LiveSet::add(std::vector<Arrival> arrivals)
{
    std::vector<LiveMessage *> messages;
    for (Arrival &each : arrivals) {
        m_members.push_back(std::make_unique<Member>(std::move(each.facts), m_profile, m_options, m_live, m_timeout, std::move(each.done)));
        messages.push_back(&m_members.back()->message);
    }
    pass(messages);
    tellDone();
}

Clock::duration LiveSet::goOn()
{
    std::vector<Member *> open, late;
    Clock::duration most{};
    for (const auto &member : m_members) {
        (member->left > Clock::duration::zero() ? open : late).push_back(member.get());
        most = std::max(most, member->left);
    }
    const Clock::duration took = ask(open, most);
    ask(late, {}); // no time: what is known by now, and else "TIMEOUT"
    tellDone();
    return took;
}

Clock::duration LiveSet::ask(const std::vector<Member *> &members, Clock::duration most)
{
    if (members.empty())
        return {};
    std::vector<LiveMessage *> messages;
    for (Member *member : members)
        messages.push_back(&member->message);
    const Clock::duration took = askAndGoOn(messages, m_live, Clock::now() + most);
    for (Member *member : members)
        member->left -= took;
    return took;
}

void LiveSet::finish()
{
    while (!m_members.empty())
        goOn();
}

void LiveSet::tellDone()
{
    const auto done = std::stable_partition(m_members.begin(), m_members.end(), [](const std::unique_ptr<Member> &member) { return !member->isDone(); });
    for (auto member = done; member != m_members.end(); ++member) {
        (*member)->tell();
        member->reset();
    }
    m_members.erase(done, m_members.end());
}

} // namespace heloscope
