// Questions, answers and the table of answers that one analysis works on. RFC 1034/1035; CONTRACT "DNS answers file".
#pragma once

#include "core/Limits.h"
#include "core/base/DateTime.h"

#include <compare>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace heloscope {

enum class DnsType : std::uint16_t { A = 1, NS = 2, CNAME = 5, PTR = 12, MX = 15, TXT = 16, AAAA = 28, DS = 43, DNSKEY = 48, TLSA = 52 };
/// "A", "TXT" …; parse: in any case, nothing for a type we do not use.
std::string_view toString(DnsType type);
std::optional<DnsType> parseDnsType(std::string_view text);

/// `name` is lower case, A-labels, without final dot, and has passed domain::isWireName: any printable octet
/// but the backslash may stand in it, also the space.
struct DnsQuestion {
    std::string name;
    DnsType type = DnsType::A;
    friend auto operator<=>(const DnsQuestion &, const DnsQuestion &) = default;
};

/// A question looked up without a copy of its name.
struct DnsQuestionView {
    std::string_view name;
    DnsType type = DnsType::A;
};
struct DnsQuestionLess {
    using is_transparent = void;
    template<typename A, typename B> bool operator()(const A &a, const B &b) const
    {
        const int names = std::string_view(a.name).compare(b.name);
        return names < 0 || (names == 0 && a.type < b.type);
    }
};

/// Asked of a server that has only denied names so far: this one always exists (RFC 3172). Some networks deny everything, and "no such
/// domain" from there must not count against a sender.
inline const DnsQuestion existenceProbe{"arpa", DnsType::NS};

/// DnsAnswer::error of a TXT answer above maxTxtAnswerBytes.
inline constexpr std::string_view tooLargeError = "TOO-LARGE";

enum class DnsStatus { Answered, NoSuchDomain, NoData, Failed, NotAsked };
std::string_view toString(DnsStatus status);

struct DnsAnswer {
    DnsStatus status = DnsStatus::NotAsked;
    /// Final records after following CNAMEs. A, AAAA: canonical address text. MX: "10 host" ("0 ." = null MX). PTR, NS, CNAME: a
    /// name, lower case, no final dot. TXT: the strings of one record joined, any octets. Order as received.
    std::vector<std::string> values;
    std::optional<std::uint32_t> ttl;
    std::optional<bool> secure;   // true: validated, or AD over loopback or DoH; else nothing
    std::string error;            // for Failed: "SERVFAIL", "TIMEOUT", "REFUSED", "LOOP", "TOO-LARGE", "BOGUS", "UNREACHABLE" …
    std::string server;           // who answered, "127.0.0.1:53", a DoH URL, or empty for an answers file
    std::optional<UnixTime> askedAt;
    std::string wire;             // the reply packet, or empty
    std::vector<std::string> aliases; // names of the CNAME chain, in order
    /// In a report: the question tells the name of the sender's mailbox (DnsView::markMailboxName). `withheld`: so it was not asked.
    bool mailboxName = false, withheld = false;

    bool answered() const { return status == DnsStatus::Answered; }
    bool absent() const { return status == DnsStatus::NoSuchDomain || status == DnsStatus::NoData; }
};

/// Answers known. `closedWorld` is set by an answers file (CONTRACT): what it lacks does not exist.
class DnsTable {
public:
    /// The first insertion of a question wins.
    void insert(DnsQuestion question, DnsAnswer answer);
    /// Where answers are known without asking anybody: an answers file, a cache. `find` turns to it for what the table lacks and keeps
    /// what it says, so that one pass of evaluation reaches as far as everything that is known.
    using Source = std::function<std::optional<DnsAnswer>(const DnsQuestion &)>;
    void setSource(Source source) { m_source = std::move(source); }
    /// Null where the question is not known (and must be asked, or stays NotAsked). Pointers stay valid as long as the table.
    /// Not for several threads at once.
    const DnsAnswer *find(const DnsQuestion &question) const;
    /// As `find`, without turning to the source.
    const DnsAnswer *known(const DnsQuestion &question) const;
    const std::map<DnsQuestion, DnsAnswer> &all() const { return m_answers; }
    void clear() { m_answers.clear(); }

private:
    mutable std::map<DnsQuestion, DnsAnswer> m_answers; // `find` adds what the source says
    Source m_source;
};

/// One evaluation pass's view of a table: answers questions, notes which were used and which are missing.
/// Checks call `ask` for every name as soon as they know it, also where an earlier answer is missing, so that one round of
/// look-ups fetches as much as possible.
class DnsView {
public:
    /// Withhold: what tells a mailbox name is never missing, so nobody is asked; an answer that is known already serves.
    enum class MailboxNames { Ask, Withhold };
    explicit DnsView(const DnsTable &table, MailboxNames policy = MailboxNames::Ask) : m_table(table), m_policy(policy) {}
    DnsView(const DnsView &) = delete;
    DnsView &operator=(const DnsView &) = delete;

    /// The answer, or one with status NotAsked. `name` in any case, with or without final dot; a name that may not be asked
    /// (domain::isWireName) answers NoSuchDomain without being noted. Returned reference lives as long as the table.
    const DnsAnswer &ask(std::string_view name, DnsType type);
    /// As `ask`, but the answer is not wanted yet: fetched with the others where it is missing, not reported as used.
    void prefetch(std::string_view name, DnsType type);
    /// The answer where it is known already, else null; nothing is noted.
    const DnsAnswer *peek(std::string_view name, DnsType type) const;

    /// Whoever answers for `name` learns a mailbox name of the sender. To be said before the first question about it.
    void markMailboxName(std::string_view name);
    bool tellsMailboxName(std::string_view name) const;
    bool withholds(std::string_view name) const { return m_policy == MailboxNames::Withhold && tellsMailboxName(name); }
    /// The answer as a report shows it; `answer` as used() has it.
    DnsAnswer shown(const DnsQuestion &question, const DnsAnswer *answer) const;

    /// What was asked, with the answers; null = not known.
    using Used = std::map<DnsQuestion, const DnsAnswer *, DnsQuestionLess>;
    const Used &used() const { return m_used; }
    const std::set<DnsQuestion> &missing() const { return m_missing; }
    /// More than maxQuestionsPerMessage were asked.
    bool limitReached() const { return m_limitReached; }

private:
    bool mayAsk(std::string_view name) const { return m_policy == MailboxNames::Ask || !m_mailboxNames.contains(name); }

    const DnsTable &m_table;
    MailboxNames m_policy;
    std::set<std::string, std::less<>> m_mailboxNames;
    Used m_used;
    std::set<DnsQuestion> m_missing;
    bool m_limitReached = false;
};

/// True where look-ups were tried and no server of the real name service could be reached on port 53 at all, so that another way (DoH)
/// is worth offering.
bool noServerReachable(const std::map<DnsQuestion, DnsAnswer> &answers);

/// Questions of one pass beyond which nothing is fetched on suspicion, so that a hostile record cannot use up the budget.
inline constexpr std::size_t maxPrefetch = 100;

} // namespace heloscope
