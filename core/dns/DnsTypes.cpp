#include "core/dns/DnsTypes.h"

#include "core/domain/Domain.h"

#include <algorithm>

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
    const std::size_t hash = DnsKey(entry->first).hash;
    insert(std::move(entry), hash);
}

void DnsTable::insert(DnsEntryPtr entry, std::size_t hash)
{
    if (!known(DnsKey(*entry, hash)))
        append(hash, std::move(entry));
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
    const auto found = std::find_if(m_used.begin(), m_used.end(), [&key](const Used &used) { return used.is(key); });
    return found == m_used.end() ? nullptr : &*found;
}

DnsView::Asked DnsView::told(const Used &used)
{
    if (m_log && used.m_entry)
        m_log->known.push_back({used.m_entry->get(), used.m_hash});
    else if (m_log)
        m_log->complete = false;
    return {used.m_entry ? &(*used.m_entry)->second : &notAsked(), used.m_entry, used.m_hash};
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
    const DnsQuestion *question = known ? &(*known)->first
        : mayAsk(key.name)              ? &*m_missing.insert(key.question()).first
                                        : &m_withheld.emplace_back(key.question());
    if (m_used.empty())
        m_used.reserve(usualQuestions);
    m_used.push_back(Used(key.hash, question, known));
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
    const bool tellsMailbox = m_mailboxNames.contains(question.name);
    if (used.m_entry && !tellsMailbox)
        return *used.m_entry;
    DnsAnswer answer = used.m_entry ? (*used.m_entry)->second : notAsked();
    answer.mailboxName = tellsMailbox;
    answer.withheld = tellsMailbox && !used.m_entry && !mayAsk(question.name);
    return makeDnsEntry(question, std::move(answer));
}

} // namespace heloscope
