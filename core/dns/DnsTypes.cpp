#include "core/dns/DnsTypes.h"

#include "core/domain/Domain.h"

namespace heloscope {

namespace {

constexpr std::size_t usualQuestions = 16;

const DnsAnswer &notAsked()
{
    static const DnsAnswer answer;
    return answer;
}

const DnsAnswer &noSuchDomain()
{
    static const DnsAnswer answer = [] {
        DnsAnswer a;
        a.status = DnsStatus::NoSuchDomain;
        return a;
    }();
    return answer;
}

// A name as it is asked; empty where it may not be.
class WireName {
public:
    explicit WireName(std::string_view name) : m_name(domain::toWireName(name, m_buffer)) {}
    WireName(const WireName &) = delete;
    WireName &operator=(const WireName &) = delete;
    bool empty() const { return m_name.empty(); }
    std::string_view view() const { return m_name; }

private:
    domain::WireBuffer m_buffer;
    std::string_view m_name;
};

} // namespace

void DnsTable::insert(DnsEntryPtr entry)
{
    const DnsKey key(entry->first);
    if (!known(key))
        append(key.hash, std::move(entry));
}

void DnsTable::append(std::size_t hash, DnsEntryPtr entry) const
{
    if (m_hashes.empty())
        m_hashes.reserve(usualQuestions);
    m_hashes.push_back(hash);
    m_entries.push_back(std::move(entry));
}

const DnsEntryPtr *DnsTable::known(const DnsKey &key) const
{
    for (std::size_t i = 0; i < m_hashes.size(); ++i) {
        if (m_hashes[i] == key.hash && key.asks(*m_entries[i]))
            return &m_entries[i];
    }
    return nullptr;
}

const DnsEntryPtr *DnsTable::find(const DnsKey &key) const
{
    const DnsEntryPtr *entry = known(key);
    if (entry || !m_source)
        return entry;
    DnsEntryPtr found = m_source(key);
    if (!found)
        return nullptr;
    append(key.hash, std::move(found));
    return &m_entries.back();
}

DnsAnswers DnsTable::all() const
{
    DnsAnswers answers;
    for (const DnsEntryPtr &entry : m_entries)
        answers.insert(entry);
    return answers;
}

const DnsView::Used *DnsView::findUsed(const DnsKey &key) const
{
    for (const Used &used : m_used) {
        if (used.m_hash == key.hash && key.asks(**used.m_entry))
            return &used;
    }
    return nullptr;
}

DnsView::Asked DnsView::told(const Used &used)
{
    if (m_log && used.m_known)
        m_log->known.push_back({used.m_entry->get(), used.m_hash});
    else if (m_log)
        m_log->complete = false;
    return {&(*used.m_entry)->second, used.m_known ? used.m_entry : nullptr, used.m_hash};
}

DnsView::Asked DnsView::askShared(std::string_view name, DnsType type)
{
    const WireName wire(name);
    if (wire.empty())
        return {&noSuchDomain(), nullptr};
    return askFor(DnsKey(wire.view(), type));
}

DnsView::Asked DnsView::askFor(const DnsKey &key)
{
    if (const Used *used = findUsed(key))
        return told(*used);
    if (m_used.size() >= maxQuestionsPerMessage) {
        m_limitReached = true;
        if (m_log)
            m_log->complete = false;
        return {&notAsked(), nullptr};
    }
    const DnsEntryPtr *known = m_table.find(key);
    if (!known && mayAsk(key.name))
        m_missing.insert(key.question());
    const DnsEntryPtr *entry = known ? known : &m_unknown.emplace_back(makeDnsEntry(key.question(), notAsked()));
    if (m_used.empty())
        m_used.reserve(usualQuestions);
    m_used.push_back(Used(key.hash, entry, known != nullptr));
    return told(m_used.back());
}

void DnsView::prefetch(std::string_view name, DnsType type)
{
    if (m_used.size() + m_missing.size() >= maxPrefetch)
        return;
    const WireName wire(name);
    if (wire.empty() || !mayAsk(wire.view()))
        return;
    // What was asked is known or missing already.
    const DnsKey key(wire.view(), type);
    if (!findUsed(key) && !m_table.find(key))
        m_missing.insert(key.question());
}

DnsView::Asked DnsView::peekShared(std::string_view name, DnsType type) const
{
    const WireName wire(name);
    if (wire.empty())
        return {nullptr, nullptr};
    const DnsKey key(wire.view(), type);
    const DnsEntryPtr *known = m_table.known(key);
    return {known ? &(*known)->second : nullptr, known, key.hash};
}

void DnsView::markMailboxName(std::string_view name)
{
    if (const WireName wire(name); !wire.empty())
        m_mailboxNames.emplace(wire.view());
}

bool DnsView::tellsMailboxName(std::string_view name) const
{
    if (m_mailboxNames.empty())
        return false;
    const WireName wire(name);
    return !wire.empty() && m_mailboxNames.contains(wire.view());
}

DnsEntryPtr DnsView::shown(const Used &used) const
{
    const DnsQuestion &question = used.question();
    if (!m_mailboxNames.contains(question.name))
        return *used.m_entry;
    DnsEntry entry = **used.m_entry;
    entry.second.mailboxName = true;
    entry.second.withheld = !used.m_known && !mayAsk(question.name);
    return std::make_shared<const DnsEntry>(std::move(entry));
}

} // namespace heloscope
