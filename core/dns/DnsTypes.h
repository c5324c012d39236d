// The table of answers that one analysis works on, and what one pass of it sees and asks.
#pragma once

#include "core/Limits.h"
#include "core/dns/DnsAnswer.h"

#include <deque>
#include <functional>
#include <list>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace heloscope {

/// Answers known. `closedWorld` is set by an answers file (CONTRACT): what it lacks does not exist.
class DnsTable {
public:
    /// The first insertion of a question wins.
    void insert(DnsEntryPtr entry);
    /// The same, where the hash of its question is known.
    void insert(DnsEntryPtr entry, std::size_t hash);
    void insert(DnsQuestion question, DnsAnswer answer) { insert(makeDnsEntry(std::move(question), std::move(answer))); }
    /// Where answers are known without asking anybody: an answers file, a cache; null = not there. `find` turns to it for what the table
    /// lacks and keeps what it says, so that one pass of evaluation reaches as far as everything that is known.
    using Source = std::function<DnsEntryPtr(const DnsKey &)>;
    void setSource(Source source) { m_source = std::move(source); }
    /// Null where the question is not known (and must be asked, or stays NotAsked). Pointers stay valid as long as the table.
    /// Not for several threads at once.
    const DnsEntryPtr *find(const DnsKey &key) const;
    /// As `find`, without turning to the source.
    const DnsEntryPtr *known(const DnsKey &key) const;
    /// All of them; a copy.
    DnsAnswers all() const;

private:
    void append(std::size_t hash, DnsEntryPtr entry) const;

    // A few dozen at most: their hashes are searched one after the other. `find` adds what the source says.
    mutable std::vector<std::size_t> m_hashes;
    mutable std::deque<DnsEntryPtr> m_entries;
    Source m_source;
};

/// One evaluation pass's view of a table: answers questions, notes which were used and which are missing.
/// Checks call `ask` for every name as soon as they know that they need it, also where an earlier answer is missing, so that one round of
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
    const DnsAnswer &ask(std::string_view name, DnsType type) { return *askShared(name, type).answer; }
    struct Asked {
        const DnsAnswer *answer;  // never null but where nobody was to be asked
        const DnsEntryPtr *entry; // to be held for longer; null where nothing is known
        std::size_t hash = 0;     // of the question, where there is an entry
    };
    Asked askShared(std::string_view name, DnsType type);
    /// What was asked before, of this table or another; its name is not looked at again.
    Asked askAgain(const DnsEntry &entry, std::size_t hash) { return askFor(DnsKey(entry, hash)); }
    /// As `ask`, but the answer is not wanted yet: fetched with the others where it is missing, not reported as used.
    void prefetch(std::string_view name, DnsType type);
    /// The answer where it is known already, else null; nothing is noted.
    const DnsAnswer *peek(std::string_view name, DnsType type) const { return peekShared(name, type).answer; }
    Asked peekShared(std::string_view name, DnsType type) const;

    /// Whoever answers for `name` learns a mailbox name of the sender. To be said before the first question about it.
    void markMailboxName(std::string_view name);
    bool tellsMailboxName(std::string_view name) const;
    bool knowsMailboxNames() const { return !m_mailboxNames.empty(); }
    bool withholds(std::string_view name) const { return m_policy == MailboxNames::Withhold && tellsMailboxName(name); }

    /// What was asked, and what was known of it.
    class Used {
    public:
        const DnsQuestion &question() const { return *m_question; }
        /// Null = not known.
        const DnsAnswer *answer() const { return m_entry ? &(*m_entry)->second : nullptr; }

    private:
        friend class DnsView;
        Used(std::size_t hash, const DnsQuestion *question, const DnsEntryPtr *entry) : m_hash(hash), m_question(question), m_entry(entry) {}
        bool is(const DnsKey &key) const { return m_hash == key.hash && (m_entry ? key.asks(**m_entry) : key.asks(*m_question)); }
        std::size_t m_hash;
        const DnsQuestion *m_question; // never null
        const DnsEntryPtr *m_entry;    // null = not known
    };
    /// What is asked while a view writes it, known or not.
    struct Log {
        struct Known {
            const DnsEntry *entry; // lives as long as the table
            std::size_t hash;
        };
        std::vector<Known> known; // in the order of asking, each as often as it was asked
        bool complete = true;     // nothing else was asked for that may be known later
    };
    /// Null: no more. `log` must live until then.
    void writeLog(Log *log) { m_log = log; }
    /// In the order in which it was asked first.
    const std::vector<Used> &used() const { return m_used; }
    /// As a report shows it.
    DnsEntryPtr shown(const Used &used) const;
    const std::set<DnsQuestion> &missing() const { return m_missing; }
    /// used() may be looked at no longer than they live.
    std::set<DnsQuestion> takeMissing() { return std::move(m_missing); }
    /// More than maxQuestionsPerMessage were asked.
    bool limitReached() const { return m_limitReached; }

private:
    bool mayAsk(std::string_view name) const { return m_policy == MailboxNames::Ask || !m_mailboxNames.contains(name); }
    const Used *findUsed(const DnsKey &key) const;
    Asked askFor(const DnsKey &key);
    Asked told(const Used &used);

    const DnsTable &m_table;
    MailboxNames m_policy;
    std::set<std::string, std::less<>> m_mailboxNames;
    std::vector<Used> m_used; // at most maxQuestionsPerMessage, searched one after the other
    std::set<DnsQuestion> m_missing;
    std::list<DnsQuestion> m_withheld; // what is not known, and not missing either
    Log *m_log = nullptr;
    bool m_limitReached = false;
};

/// Questions of one pass beyond which nothing is fetched on suspicion, so that a hostile record cannot use up the budget.
inline constexpr std::size_t maxPrefetch = 100;

} // namespace heloscope
