#include "core/checkup/DomainCheckup.h"

#include "core/base/Ascii.h"
#include "core/dkim/DkimKey.h"
#include "core/dmarc/DmarcTreeWalk.h"
#include "core/domain/Domain.h"
#include "core/spf/SpfRecord.h"

#include <algorithm>

namespace heloscope::checkup {

namespace {

constexpr int shortestGoodKey = 1024;              // RFC 8301 §3.2: verifiers must not take shorter ones
constexpr double practicallyAnyone = 16'777'216.0; // a /8 of senders is no list
constexpr std::string_view nobody = "192.0.2.1";   // RFC 5737: no record names it, so every term is looked at

class Pass {
public:
    Pass(const Request &request, DnsView &dns) : m_request(request), m_dns(dns) { m_checkup.domain = request.domain; }

    Checkup run()
    {
        if (domainExists()) {
            checkSpf();
            checkDkim();
        }
        checkDmarc();
        checkTransport();
        checkDnssec();
        m_checkup.forgeable = judge();
        return std::move(m_checkup);
    }

private:
    Item &add(Code code, Values values = {}, std::string name = {}, std::string record = {})
    {
        values.set("domain", m_request.domain);
        m_checkup.items.push_back({code, std::move(values), std::move(name), std::move(record), {}});
        return m_checkup.items.back();
    }
    bool has(Code code) const
    {
        return std::any_of(m_checkup.items.begin(), m_checkup.items.end(), [code](const Item &item) { return item.code == code; });
    }

    bool domainExists();
    void checkSpf();
    void judgeSpfRecord(const std::string &text);
    void checkDkim();
    bool checkSelector(const std::string &selector, bool given);
    void addKey(const std::string &selector, const dkim::KeyRecord &record);
    void checkDmarc();
    void judgeDmarcRecord(const dmarc::FoundRecord &found);
    void checkTransport();
    void checkPrefixed(const std::string &name, std::string_view mark, Code there, Code missing, const std::string &proposal);
    void checkDnssec();
    Forgeable judge() const;

    const Request &m_request;
    DnsView &m_dns;
    Checkup m_checkup;
};

bool Pass::domainExists()
{
    const DnsAnswer &mx = m_dns.ask(m_request.domain, DnsType::MX);
    m_dns.prefetch(m_request.domain, DnsType::TXT);
    switch (mx.status) {
    case DnsStatus::NoSuchDomain: add(Code::NoSuchDomain); return false;
    case DnsStatus::Failed:
    case DnsStatus::NotAsked: add(Code::DomainUnknown); return true;
    case DnsStatus::NoData: add(Code::NoMx); return true;
    case DnsStatus::Answered: break;
    }
    // RFC 7505: "0 ." says that the domain takes no mail.
    const bool none = mx.values.size() == 1 && mx.values.front() == "0 .";
    add(none ? Code::NullMx : Code::ReceivesMail, none ? Values{} : Values{{"host", mx.values.front().substr(mx.values.front().find(' ') + 1)}});
    return true;
}

void Pass::checkSpf()
{
    const DnsAnswer &txt = m_dns.ask(m_request.domain, DnsType::TXT);
    if (txt.status == DnsStatus::Failed || txt.status == DnsStatus::NotAsked) {
        add(Code::SpfUnknown, {}, m_request.domain);
        return;
    }
    const auto records = spf::selectRecords(txt.values, spf::RecordScope::Spf1);
    if (records.empty()) {
        // A domain that takes no mail hardly sends any.
        const bool silent = has(Code::NullMx) || has(Code::NoMx);
        add(Code::SpfMissing, {}, m_request.domain).proposal = Proposal{m_request.domain, silent ? "v=spf1 -all" : "v=spf1 mx -all"};
    } else if (records.size() > 1) {
        add(Code::SpfSeveral, {{"count", std::to_string(records.size())}}, m_request.domain, std::string(records.front()));
    } else {
        judgeSpfRecord(std::string(records.front()));
    }
}

void Pass::judgeSpfRecord(const std::string &text)
{
    const auto record = spf::parseRecord(text);
    if (!record) {
        add(Code::SpfBroken, {{"term", record.error()}}, m_request.domain, text);
        return;
    }
    spf::Input input{*IpAddress::parse(nobody), {}, "postmaster@" + m_request.domain, "unknown", 0};
    const spf::Verdict verdict = spf::evaluate(input, m_dns);
    const auto all = std::find_if(record->directives.begin(), record->directives.end(),
                                  [](const spf::Directive &directive) { return directive.mechanism == spf::Mechanism::All; });
    const bool ends = all != record->directives.end();
    if (verdict.result == AuthResult::NotChecked || verdict.result == AuthResult::TempError) {
        add(Code::SpfUnknown, {}, m_request.domain, text);
    } else if (verdict.result == AuthResult::PermError) {
        const bool limit = verdict.reason.ends_with("-limit");
        add(limit ? Code::SpfTooManyLookups : Code::SpfBroken, {{"term", verdict.reasonDetail}, {"count", std::to_string(verdict.lookups)}}, m_request.domain,
            text);
    } else if (verdict.passAll || verdict.result == AuthResult::Pass || verdict.permittedV4 >= practicallyAnyone) {
        add(Code::SpfOpen, {}, m_request.domain, text);
    } else if (record->neverSends()) {
        add(Code::SpfNeverSends, {}, m_request.domain, text);
    } else if (verdict.result == AuthResult::Fail) {
        add(Code::SpfStrict, {}, m_request.domain, text);
    } else if (verdict.result == AuthResult::SoftFail) {
        add(Code::SpfSoft, {}, m_request.domain, text);
    } else {
        Item &item = add(Code::SpfNoEnd, {}, m_request.domain, text);
        const std::string kept = ends ? text.substr(0, text.find(all->text)) : text + " ";
        item.proposal = Proposal{m_request.domain, kept + "-all"};
    }
}

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
    else
        add(record.testing ? Code::DkimKeyTesting : Code::DkimKey, values, name, record.text);
}

void Pass::checkDmarc()
{
    const dmarc::TreeWalk walk = dmarc::walkTree(m_request.domain, m_dns);
    m_checkup.organizationalDomain = walk.organizationalDomain;
    const dmarc::FoundRecord *found = walk.at(m_request.domain);
    if (!found)
        found = walk.at(walk.organizationalDomain);
    const std::string name = "_dmarc." + (walk.organizationalDomain.empty() ? m_request.domain : walk.organizationalDomain);
    if (found) {
        judgeDmarcRecord(*found);
    } else if (walk.notAsked || walk.failed) {
        add(Code::DmarcUnknown, {}, name);
    } else {
        Item &item = add(walk.multipleRecords ? Code::DmarcSeveral : Code::DmarcMissing, {}, name);
        if (!walk.multipleRecords)
            item.proposal = Proposal{name, "v=DMARC1; p=reject; rua=mailto:dmarc-reports@" + name.substr(7)};
    }
}

void Pass::judgeDmarcRecord(const dmarc::FoundRecord &found)
{
    const std::string name = "_dmarc." + found.name;
    const Values values{{"record-at", name}};
    if (!found.record.usable()) {
        add(Code::DmarcBroken, values, name, found.text).proposal = Proposal{name, "v=DMARC1; p=reject; rua=mailto:dmarc-reports@" + found.name};
        return;
    }
    const bool below = found.name != m_request.domain;
    const dmarc::Policy policy = below ? (has(Code::NoSuchDomain) ? found.record.forNonexistent() : found.record.forSubdomain()) : found.record.forDomain();
    switch (policy) {
    case dmarc::Policy::None: {
        const std::string rua = found.record.reportable ? "" : "; rua=mailto:dmarc-reports@" + found.name;
        add(Code::DmarcNone, values, name, found.text).proposal = Proposal{name, "v=DMARC1; p=reject" + rua};
        break;
    }
    case dmarc::Policy::Quarantine: add(found.record.testing ? Code::DmarcTesting : Code::DmarcQuarantine, values, name, found.text); break;
    case dmarc::Policy::Reject: add(found.record.testing ? Code::DmarcTesting : Code::DmarcReject, values, name, found.text); break;
    }
    if (!below && policy != dmarc::Policy::None && (found.record.forSubdomain() == dmarc::Policy::None || found.record.forNonexistent() == dmarc::Policy::None))
        add(Code::DmarcSubdomainsOpen, values, name, found.text);
    if (!found.record.reportable)
        add(Code::DmarcNoReports, values, name, found.text);
}

void Pass::checkPrefixed(const std::string &name, std::string_view mark, Code there, Code missing, const std::string &proposal)
{
    const DnsAnswer &answer = m_dns.ask(name, DnsType::TXT);
    const auto record = std::find_if(answer.values.begin(), answer.values.end(), [&](const std::string &value) { return value.starts_with(mark); });
    if (answer.answered() && record != answer.values.end())
        add(there, {}, name, *record);
    else if (answer.status == DnsStatus::Answered || answer.absent()) {
        Item &item = add(missing, {}, name);
        if (!proposal.empty())
            item.proposal = Proposal{name, proposal};
    }
}

// RFC 8461 §3.1, RFC 8460 §3, and BIMI's default selector. The first two only matter where mail is received.
void Pass::checkTransport()
{
    const std::string &domain = m_request.domain;
    if (has(Code::NoSuchDomain))
        return;
    if (has(Code::ReceivesMail)) {
        checkPrefixed("_mta-sts." + domain, "v=STSv1", Code::MtaStsPublished, Code::MtaStsMissing, {});
        checkPrefixed("_smtp._tls." + domain, "v=TLSRPTv1", Code::TlsRptPublished, Code::TlsRptMissing, "v=TLSRPTv1; rua=mailto:tls-reports@" + domain);
    }
    checkPrefixed("default._bimi." + domain, "v=BIMI1", Code::BimiPublished, Code::BimiMissing, {});
}

void Pass::checkDnssec()
{
    const DnsAnswer &txt = m_dns.ask(m_request.domain, DnsType::TXT);
    if (txt.status == DnsStatus::Failed || txt.status == DnsStatus::NotAsked)
        return;
    add(txt.secure.value_or(false) ? Code::DnssecValidated : Code::DnssecNotKnown);
}

Forgeable Pass::judge() const
{
    if (has(Code::DmarcUnknown) || (has(Code::DomainUnknown) && !has(Code::DmarcReject)))
        return Forgeable::Unknown;
    // Who may pass SPF for anything, or make a key's signature, passes DMARC whatever it asks for.
    if (has(Code::SpfOpen) || has(Code::DkimKeyShort))
        return Forgeable::Yes;
    if (has(Code::DmarcReject))
        return has(Code::DmarcSubdomainsOpen) ? Forgeable::Partly : Forgeable::No;
    return has(Code::DmarcQuarantine) ? Forgeable::Partly : Forgeable::Yes;
}

} // namespace

Checkup evaluate(const Request &request, DnsView &dns) { return Pass(request, dns).run(); }

} // namespace heloscope::checkup
