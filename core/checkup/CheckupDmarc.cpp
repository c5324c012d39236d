#include "core/base/Ascii.h"
#include "core/base/TagList.h"
#include "core/checkup/CheckupPass.h"
#include "core/domain/Domain.h"

#include <algorithm>
#include <array>

namespace heloscope::checkup {

namespace {

constexpr std::size_t maxReportReceivers = 5;

std::string freshRecord(const std::string &domain) { return "v=DMARC1; p=reject; rua=mailto:dmarc-reports@" + domain; }

Code codeOf(dmarc::Policy policy, bool testing)
{
    if (policy == dmarc::Policy::None)
        return Code::DmarcNone;
    if (testing)
        return Code::DmarcTesting;
    return policy == dmarc::Policy::Reject ? Code::DmarcReject : Code::DmarcQuarantine;
}

/// The record with p=reject for everything; its other tags stay.
std::string strengthened(const std::string &text)
{
    static constexpr std::array<std::string_view, 4> weakening{"sp", "np", "t", "pct"};
    std::string out = "v=DMARC1; p=reject";
    for (const Tag &tag : parseTagList(text).tags) {
        const std::string name = lowered(tag.name);
        if (name != "v" && name != "p" && std::find(weakening.begin(), weakening.end(), name) == weakening.end())
            out += "; " + name + "=" + std::string(tag.value);
    }
    return out;
}

/// Domains of the mailto: addresses in rua=.
std::vector<std::string> reportReceivers(const std::string &text)
{
    std::vector<std::string> found;
    const TagList tags = parseTagList(text);
    std::string_view rest = tags.findIgnoreCase("rua").value_or(std::string_view());
    while (!rest.empty() && found.size() < maxReportReceivers) {
        const std::size_t comma = std::min(rest.find(','), rest.size());
        const std::string uri = lowered(rest.substr(0, comma));
        rest.remove_prefix(std::min(comma + 1, rest.size()));
        const std::size_t at = uri.rfind('@');
        if (uri.find("mailto:") == std::string::npos || at == std::string::npos)
            continue;
        const std::string host = uri.substr(at + 1, uri.find_first_of("! \t", at) - at - 1); // "!10m" is a size
        if (domain::isFullyQualified(host) && std::find(found.begin(), found.end(), host) == found.end())
            found.push_back(host);
    }
    return found;
}

} // namespace

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
        add(walk.multipleRecords ? Code::DmarcSeveral : Code::DmarcMissing, {}, name).proposal = Proposal{name, freshRecord(name.substr(7))};
    }
}

void Pass::judgeDmarcRecord(const dmarc::FoundRecord &found)
{
    const std::string name = "_dmarc." + found.name;
    const Values values{{"record-at", name}};
    if (!found.record.usable()) {
        add(Code::DmarcBroken, values, name, found.text).proposal = Proposal{name, freshRecord(found.name)};
        return;
    }
    const bool below = found.name != m_request.domain;
    const dmarc::Policy policy = below ? (has(Code::NoSuchDomain) ? found.record.forNonexistent() : found.record.forSubdomain()) : found.record.forDomain();
    Item &item = add(codeOf(policy, found.record.testing), values, name, found.text);
    const bool strongest = policy == dmarc::Policy::Reject && !found.record.testing;
    if (!strongest) {
        const std::string reports = found.record.reportable ? "" : "; rua=mailto:dmarc-reports@" + found.name;
        item.proposal = Proposal{name, strengthened(found.text) + reports};
    }
    if (!below && policy != dmarc::Policy::None
        && (found.record.forSubdomain() == dmarc::Policy::None || found.record.forNonexistent() == dmarc::Policy::None)) {
        Item &open = add(Code::DmarcSubdomainsOpen, values, name, found.text);
        if (strongest)
            open.proposal = Proposal{name, strengthened(found.text)};
    }
    if (!found.record.reportable)
        add(Code::DmarcNoReports, values, name, found.text);
    else
        checkReportReceivers(found);
}

// RFC 9990 §4: reports go to another owner's domain only where that says so at DOMAIN._report._dmarc.RECEIVER.
void Pass::checkReportReceivers(const dmarc::FoundRecord &found)
{
    const std::string own = dmarc::walkTree(found.name, m_dns).organizationalDomain;
    for (const std::string &receiver : reportReceivers(found.text)) {
        if (dmarc::walkTree(receiver, m_dns).organizationalDomain == own)
            continue;
        const std::string name = found.name + "._report._dmarc." + receiver;
        const DnsAnswer &answer = m_dns.ask(name, DnsType::TXT);
        const bool agreed = std::any_of(answer.values.begin(), answer.values.end(), [](const std::string &value) { return value.starts_with("v=DMARC1"); });
        if (!agreed && (answer.absent() || answer.answered()))
            add(Code::DmarcReportsRefused, {{"host", receiver}}, name).proposal = Proposal{name, "v=DMARC1"};
    }
}

} // namespace heloscope::checkup
