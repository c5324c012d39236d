// How questions reach a DNS server: the interface that UdpTcpTransport (ports) and HttpsTransport (DoH, app/net) fill.
// A transport sends questions and reads replies; following CNAMEs, caching and coalescing are done above it (Resolve, DnsCache).
#pragma once

#include "core/dns/DnsTypes.h"

#include <atomic>
#include <chrono>
#include <functional>
#include <map>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace heloscope::dns {

using Clock = std::chrono::steady_clock;

/// What came back for one question.
struct DnsReply {
    DnsAnswer answer;
    /// Not empty: the reply's CNAME chain ends at this name, which the server said nothing about; ask it (same type).
    std::string continueAt;
    /// False where the question was given up for lack of time or by the caller, so that nothing is known about it: do not cache.
    bool conclusive = true;
};

/// When to stop, and whom to tell.
struct DnsCall {
    Clock::time_point deadline = Clock::time_point::max();
    std::stop_token stop;
    /// Called for each question as its answer is known, in the calling thread or one of the transport's; may be empty. Must not block.
    /// It may take the reply: then what is returned for this question is empty.
    std::function<void(std::size_t index, DnsReply &)> replied;
    /// Called by `resolve` where it had to ask something of its own (`existenceProbe`); may be empty.
    std::function<void(const DnsQuestion &, const DnsAnswer &)> askedToo;
};

/// Errors in DnsAnswer::error of a Failed answer: "SERVFAIL", "REFUSED", "FORMERR", "NOTIMP", "RCODE-n" (said by the server),
/// "BOGUS" (the server says that DNSSEC validation failed, RFC 8914), "TIMEOUT" (no reply in time), "UNREACHABLE" (no server can be
/// reached: refused, no route, or every one silent: is port 53 blocked? then DoH may help), "TOO-LARGE", "LOOP" (CNAMEs),
/// "TRUNCATED" (and TCP does not work), "BAD-NAME", "MALFORMED" (a reply that cannot be read), "DENIES-ALL" (the server denies even
/// what always exists: `existenceProbe`), and for DoH "TLS", "HTTP-<status>", "CONTENT-TYPE".
class DnsTransport {
public:
    virtual ~DnsTransport() = default;

    /// Asks all questions at once and blocks until each has an answer, the deadline passes (the rest is Failed "TIMEOUT") or stop is
    /// requested (the rest is NotAsked). One reply per question, in their order. May be called from several threads at once.
    virtual std::vector<DnsReply> exchange(std::span<const DnsQuestion> questions, const DnsCall &call) = 0;

    /// For people: "127.0.0.1:53, 192.0.2.1:53" or the DoH URL.
    virtual std::string description() const = 0;

    /// Whether any reply so far shows that names are known behind it; kept by `resolve`.
    bool knowsNames() const { return m_knowsNames; }
    void noteKnowsNames() { m_knowsNames = true; }

private:
    std::atomic<bool> m_knowsNames{false};
};

} // namespace heloscope::dns
