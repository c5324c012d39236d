// The evidence about a bounce while it is gathered, and who the reader is. Internal to core/bounce.
#pragma once

#include "core/bounce/BounceEvaluate.h"

#include <set>
#include <string>
#include <vector>

namespace heloscope::bounce {

enum class Side { LeftOurs, SomeoneElse, TextOurs, Authored, NotAuthored };
enum class Weight { Weak, Moderate, Strong };
enum class Group { Tag, Handover, Dkim, Sent, Submission, Remote, Reader };

/// Which addresses and hosts are the reader's, from the profile or, without one, from where the bounce came to.
class Own {
public:
    Own(const BounceInput &input, std::string bouncedTo);
    const std::string &bouncedTo() const { return m_bouncedTo; } // the address the bounce was sent to, tag removed; may be empty
    std::string domain() const;
    bool isDomain(std::string_view domain) const;
    /// Own mail server or another machine under an own name; `name` must come from a resolver, not from HELO.
    bool isHost(std::string_view name) const;
    bool isOutboundIp(std::string_view ip) const;
    /// One of the addresses whose sent mail the profile holds.
    bool isReader(std::string_view address) const;

private:
    const Profile &m_profile;
    std::string m_bouncedTo;
};

class Ledger {
public:
    explicit Ledger(Verdict &verdict) : m_verdict(verdict) {}
    void add(Group group, Side side, Weight weight, std::string code, std::vector<std::pair<std::string, std::string>> values = {});
    bool has(Side side, Weight atLeast) const;
    bool has(std::string_view code) const;
    /// Groups with evidence of at least this weight for one of `sides`.
    std::size_t groups(std::initializer_list<Side> sides, Weight atLeast) const;

private:
    struct Entry {
        Group group;
        Side side;
        Weight weight;
        std::string code;
    };
    Verdict &m_verdict;
    std::vector<Entry> m_entries;
};

/// The hop by which the bouncing side took the original from outside.
struct HandoverHop {
    std::size_t index = 0;
    bool forwarded = false;   // the peer is a forwarder that says, below, that it took the message from us
};

struct Case {
    const BounceInput &input;
    const Own &own;
    Ledger &ledger;
    Verdict &verdict;
    DnsView &dns;
    bool ownReport = false;     // the bounce was made on the reader's own server
    std::optional<HandoverHop> handover = std::nullopt;
    bool leftThroughOwnHost = false; // lines by own hosts may be believed: the handover was from one
};

/// True where no machine outside had the bounce on its way.
bool madeAtOwnServer(const BounceInput &input, const Own &own);
/// Addresses that may carry a tag, the bounce's own envelope first.
std::vector<std::string> taggedAddresses(const BounceInput &input, std::size_t &envelope);

void gatherTags(Case &c, const std::vector<std::string> &addresses, std::size_t envelope);
void gatherHandover(Case &c);
void gatherDkim(Case &c);
void gatherSubmission(Case &c);
void gatherSent(Case &c);
void gatherReader(Case &c);
/// Signs that the report is no report; 0 none … 100 certain. Adds them to the ledger of the verdict.
bool isFake(Case &c);

bool sameOwner(std::string_view a, std::string_view b);
std::string domainOf(std::string_view address);

} // namespace heloscope::bounce
