// The driver: evaluate, fetch every missing answer at once, evaluate again, until nothing is missing. The one impure place of the
// core: it reads the steady clock and, through a transport, the network.
#pragma once

#include "core/Analyse.h"
#include "core/dns/live/DnsCache.h"
#include "core/dns/live/DnsTransport.h"

namespace heloscope {

/// What happened so far; given to the observer after each pass and each answer.
struct LiveProgress {
    int pass = 0;                 // 1 = the first evaluation is done
    std::size_t asked = 0;        // questions so far
    std::size_t answered = 0;     // of them, answers so far
    ReportPtr provisional;        // set once per pass: the report with what is known by then (`Report::provisional`)
};

struct LiveOptions {
    dns::DnsTransport *transport = nullptr;  // null: nothing is asked, missing answers stay NotAsked
    dns::DnsCache *cache = nullptr;          // null: no sharing between messages
    /// Asked first, before cache and transport, in the calling thread: an answers file. Nothing = not known there.
    std::function<std::optional<DnsAnswer>(const DnsQuestion &)> local;
    dns::Clock::time_point deadline = dns::Clock::time_point::max(); // of the look-ups; evaluating goes on after it
    std::chrono::microseconds computing = std::chrono::seconds(maxComputingSeconds); // of all evaluation passes; reached: finding `limit-reached`, "time"
    std::stop_token stop;
    /// Called in the calling thread or one of the transport's; must not block. May be empty.
    std::function<void(const LiveProgress &)> observe;
};

/// The final report. `table` may hold answers already (a case file's); all answers fetched are added to it. On the deadline what is
/// still open is Failed "TIMEOUT", on stop it is NotAsked; either way the report is complete and says what could not be checked.
/// `timing.evaluateUs` and `timing.dnsUs` are filled; `timing.parseUs` is the caller's (it timed parse()).
ReportPtr analyseLive(const FactsPtr &facts, DnsTable &table, const Profile &profile, const Options &options, const LiveOptions &live);

/// Several messages side by side: what they lack is asked for together, so that a batch waits for the name service once for many. Others
/// may join them on the way.
class LiveSet {
public:
    /// Called once, as soon as the report is there, in the thread that calls add(), goOn() or finish().
    using Done = std::function<void(const ReportPtr &report)>;
    /// All must outlive it. The look-ups of each message may take `timeout` together; evaluating does not count, nor what was looked up before it
    /// came. A round ends when nobody in it has time left, so for one who came earlier it may be longer. `live.deadline` and `live.observe` are
    /// not used.
    LiveSet(const Profile &profile, const Options &options, const LiveOptions &live, dns::Clock::duration timeout);
    ~LiveSet();

    struct Arrival {
        FactsPtr facts; // not null
        Done done;
    };
    /// Where no answer is lacking they are done at once.
    void add(std::vector<Arrival> arrivals);
    /// Asks once for what all lack, and evaluates with the answers. Returns how long the look-ups took.
    dns::Clock::duration goOn();
    /// Asks until all are done.
    void finish();

private:
    struct Member;
    dns::Clock::duration ask(const std::vector<Member *> &members, dns::Clock::duration most);
    void tellDone();

    const Profile &m_profile;
    const Options &m_options;
    const LiveOptions &m_live;
    const dns::Clock::duration m_timeout;
    std::vector<std::unique_ptr<Member>> m_members; // those whose answers are lacking
};

} // namespace heloscope
