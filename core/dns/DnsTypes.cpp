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

std::optional<DnsQuestion> makeQuestion(std::string_view name, DnsType type)
{
    if (!domain::isWireName(name))
        return std::nullopt;
    if (name.ends_with('.'))
        name.remove_suffix(1);
    return DnsQuestion{lowered(name), type};
}

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
    auto question = makeQuestion(name, type);
    if (!question)
        return noSuchDomain();
    if (m_used.size() >= maxQuestionsPerMessage && !m_used.contains(*question)) {
        m_limitReached = true;
        return notAsked();
    }
    const DnsAnswer *answer = m_table.find(*question);
    if (!answer && mayAsk(question->name))
        m_missing.insert(*question);
    m_used.insert(std::move(*question));
    return answer ? *answer : notAsked();
}

void DnsView::prefetch(std::string_view name, DnsType type)
{
    if (m_used.size() + m_missing.size() >= maxPrefetch)
        return;
    auto question = makeQuestion(name, type);
    if (question && mayAsk(question->name) && !m_table.find(*question))
        m_missing.insert(std::move(*question));
}

const DnsAnswer *DnsView::peek(std::string_view name, DnsType type) const
{
    const auto question = makeQuestion(name, type);
    return question ? m_table.known(*question) : nullptr;
}

void DnsView::markMailboxName(std::string_view name)
{
    if (auto question = makeQuestion(name, DnsType::A))
        m_mailboxNames.insert(std::move(question->name));
}

bool DnsView::tellsMailboxName(std::string_view name) const
{
    const auto question = makeQuestion(name, DnsType::A);
    return question && m_mailboxNames.contains(question->name);
}

DnsAnswer DnsView::shown(const DnsQuestion &question) const
{
    const DnsAnswer *answer = m_table.find(question);
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
