#include "core/checkup/CheckupPass.h"

namespace heloscope::checkup {

namespace {

constexpr int shortestGoodKey = 1024;  // RFC 8301 §3.2: verifiers must not take shorter ones
constexpr int recommendedBits = 2048;  // RFC 8301 §3.2: signers should use at least these

} // namespace

void Pass::checkDkim()
{
    const bool given = !m_request.selectors.empty();
    const std::vector<std::string> &selectors = given ? m_request.selectors : usualSelectors();
    // RFC 8020: nothing is below a name that does not exist.
    const DnsAnswer &parent = m_dns.ask("_domainkey." + m_request.domain, DnsType::TXT);
    for (const std::string &selector : selectors)
        m_dns.prefetch(selector + "._domainkey." + m_request.domain, DnsType::TXT);
    bool found = false;
    for (const std::string &selector : selectors)
        found = checkSelector(selector, given) || found;
    if (found || given)
        return;
    const bool unknown = parent.status == DnsStatus::Failed || parent.status == DnsStatus::NotAsked;
    add(unknown ? Code::DkimUnknown : parent.status == DnsStatus::NoSuchDomain ? Code::DkimNone : Code::DkimNotFound, {}, "_domainkey." + m_request.domain);
}

// True where there is a key to speak of.
bool Pass::checkSelector(const std::string &selector, bool given)
{
    const dkim::KeyAnswer answer = dkim::fetchKeys(m_dns, m_request.domain, selector);
    if (answer.records.empty()) {
        const bool unknown = answer.status == DnsStatus::Failed || answer.status == DnsStatus::NotAsked;
        if (given)
            add(unknown ? Code::DkimUnknown : Code::DkimSelectorMissing, {{"selector", selector}}, selector + "._domainkey." + m_request.domain);
        return false;
    }
    // A wildcard answers for every selector; what is no key is no news where it was only guessed.
    const dkim::KeyRecord &record = *answer.records.front();
    if (!given && !record.problem.empty() && record.problem != "key-revoked" && !record.key)
        return false;
    addKey(selector, record);
    return true;
}

void Pass::addKey(const std::string &selector, const dkim::KeyRecord &record)
{
    const std::string name = selector + "._domainkey." + m_request.domain;
    const std::string bits = record.key ? std::to_string(record.key->bits()) : std::string();
    const Values values{{"selector", selector}, {"bits", bits}, {"type", record.type}};
    if (record.problem == "key-revoked")
        add(Code::DkimKeyRevoked, values, name, record.text);
    else if (!record.problem.empty() || !record.key)
        add(Code::DkimKeyBroken, values, name, record.text);
    else if (record.type == "rsa" && record.key->bits() < shortestGoodKey)
        add(Code::DkimKeyShort, values, name, record.text);
    else if (record.type == "rsa" && record.key->bits() < recommendedBits && !record.testing)
        add(Code::DkimKeyModest, values, name, record.text);
    else
        add(record.testing ? Code::DkimKeyTesting : Code::DkimKey, values, name, record.text);
}

} // namespace heloscope::checkup
