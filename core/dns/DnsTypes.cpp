#include "core/dns/DnsTypes.h"

#include "core/base/Ascii.h"
#include "core/domain/Domain.h"

namespace heloscope {

namespace {

constexpr DnsType allTypes[] = {DnsType::A,   DnsType::NS,   DnsType::CNAME, DnsType::PTR,    DnsType::MX,
                                DnsType::TXT, DnsType::AAAA, DnsType::DS,    DnsType::DNSKEY, DnsType::TLSA};

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
    DnsQuestion question(DnsType type) const { return {std::string(m_name), type}; }

private:
    domain::WireBuffer m_buffer;
    std::string_view m_name;
};

} // namespace

std::string_view toString(DnsType type)
{
    switch (type) {
    case DnsType::A: return "A";
    case DnsType::NS: return "NS";
    case DnsType::CNAME: return "CNAME";
    case DnsType::PTR: return "PTR";
    case DnsType::MX: return "MX";
    case DnsType::TXT: return "TXT";
    case DnsType::AAAA: return "AAAA";
    case DnsType::DS: return "DS";
    case DnsType::DNSKEY: return "DNSKEY";
    case DnsType::TLSA: return "TLSA";
    }
    return "?";
}

std::optional<DnsType> parseDnsType(std::string_view text)
{
    for (const DnsType type : allTypes) {
        if (equalsIgnoreCase(text, toString(type)))
            return type;
    }
    return std::nullopt;
}

std::string_view toString(DnsStatus status)
{
    switch (status) {
    case DnsStatus::Answered: return "answered";
    case DnsStatus::NoSuchDomain: return "no-such-domain";
    case DnsStatus::NoData: return "no-data";
    case DnsStatus::Failed: return "failed";
    case DnsStatus::NotAsked: return "not-asked";
    }
    return "?";
}

void DnsTable::insert(DnsQuestion question, DnsAnswer answer) { m_answers.emplace(std::move(question), std::move(answer)); }

const DnsAnswer *DnsTable::known(const DnsQuestion &question) const
{
    const auto it = m_answers.find(question);
    return it == m_answers.end() ? nullptr : &it->second;
}

const DnsAnswer *DnsTable::find(const DnsQuestion &question) const
{
    const DnsAnswer *answer = known(question);
    if (answer || !m_source)
        return answer;
    std::optional<DnsAnswer> found = m_source(question);
    return found ? &m_answers.emplace(question, std::move(*found)).first->second : nullptr;
}

const DnsAnswer &DnsView::ask(std::string_view name, DnsType type)
{
    const WireName wire(name);
    if (wire.empty())
        return noSuchDomain();
    const DnsQuestionView wanted{wire.view(), type};
    const auto place = m_used.lower_bound(wanted);
    if (place != m_used.end() && !DnsQuestionLess{}(wanted, place->first))
        return place->second ? *place->second : notAsked();
    if (m_used.size() >= maxQuestionsPerMessage) {
        m_limitReached = true;
        return notAsked();
    }
    DnsQuestion question = wire.question(type);
    const DnsAnswer *answer = m_table.find(question);
    if (!answer && mayAsk(question.name))
        m_missing.insert(question);
    m_used.emplace_hint(place, std::move(question), answer);
    return answer ? *answer : notAsked();
}

void DnsView::prefetch(std::string_view name, DnsType type)
{
    if (m_used.size() + m_missing.size() >= maxPrefetch)
        return;
    const WireName wire(name);
    if (wire.empty() || !mayAsk(wire.view()))
        return;
    // What was asked is known or missing already.
    if (m_used.contains(DnsQuestionView{wire.view(), type}))
        return;
    DnsQuestion question = wire.question(type);
    if (!m_table.find(question))
        m_missing.insert(std::move(question));
}

const DnsAnswer *DnsView::peek(std::string_view name, DnsType type) const
{
    const WireName wire(name);
    if (wire.empty())
        return nullptr;
    const auto used = m_used.find(DnsQuestionView{wire.view(), type});
    return used != m_used.end() && used->second ? used->second : m_table.known(wire.question(type));
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

DnsAnswer DnsView::shown(const DnsQuestion &question, const DnsAnswer *answer) const
{
    DnsAnswer result = answer ? *answer : notAsked();
    result.mailboxName = m_mailboxNames.contains(question.name);
    result.withheld = !answer && !mayAsk(question.name);
    return result;
}

bool noServerReachable(const std::map<DnsQuestion, DnsAnswer> &answers)
{
    bool tried = false;
    for (const auto &[question, answer] : answers) {
        if (answer.status == DnsStatus::NotAsked || question == existenceProbe)
            continue;
        const bool nobodyThere = answer.error == "UNREACHABLE" || answer.error == "DENIES-ALL";
        const bool overHttps = answer.server.starts_with("https:");
        if (answer.status != DnsStatus::Failed || !nobodyThere || overHttps)
            return false;
        tried = true;
    }
    return tried;
}

} // namespace heloscope
