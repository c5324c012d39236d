#include "core/base/Ascii.h"
#include "core/base/TagList.h"
#include "core/checkup/CheckupPass.h"

#include <algorithm>

namespace heloscope::checkup {

/// A record with a version mark that stands at a name of its own.
struct Pass::Published {
    std::string_view mark;         // "v=STSv1"
    Code good, broken, missing;
    bool (*isValid)(const TagList &tags);
    std::string proposal;          // for a missing or broken one; empty = there is more to it than a record
};

namespace {

// RFC 8461 §3.1: id = 1 to 32 letters and digits.
bool isMtaSts(const TagList &tags)
{
    const auto id = tags.find("id");
    return id && !id->empty() && id->size() <= 32 && std::all_of(id->begin(), id->end(), isAlnum);
}

// RFC 8460 §3: rua = mailto: or https: URIs.
bool isTlsRpt(const TagList &tags)
{
    const auto rua = tags.find("rua");
    return rua && (rua->starts_with("mailto:") || rua->starts_with("https://"));
}

// The BIMI draft: l= is there; empty says that there is no logo on purpose.
bool isBimi(const TagList &tags)
{
    const auto logo = tags.findIgnoreCase("l");
    return logo && (logo->empty() || lowered(*logo).starts_with("https://"));
}

} // namespace

void Pass::checkPublished(const Published &kind, const std::string &name)
{
    const DnsAnswer &answer = m_dns.ask(name, DnsType::TXT);
    if (!answer.answered() && !answer.absent())
        return;
    std::vector<std::string> records;
    std::copy_if(answer.values.begin(), answer.values.end(), std::back_inserter(records),
                 [&kind](const std::string &value) { return value.starts_with(kind.mark); });
    if (records.size() == 1 && kind.isValid(parseTagList(records.front()))) {
        add(kind.good, {}, name, records.front());
        return;
    }
    Item &item = add(records.empty() ? kind.missing : kind.broken, {}, name, records.empty() ? std::string() : records.front());
    if (!kind.proposal.empty())
        item.proposal = Proposal{name, kind.proposal};
}

// RFC 8461 §3.1, RFC 8460 §3, and BIMI's default selector. The first two only matter where mail is received.
void Pass::checkTransport()
{
    const std::string &domain = m_request.domain;
    if (has(Code::NoSuchDomain))
        return;
    if (has(Code::ReceivesMail)) {
        checkPublished({"v=STSv1", Code::MtaStsPublished, Code::MtaStsBroken, Code::MtaStsMissing, isMtaSts, {}}, "_mta-sts." + domain);
        checkPublished({"v=TLSRPTv1", Code::TlsRptPublished, Code::TlsRptBroken, Code::TlsRptMissing, isTlsRpt, "v=TLSRPTv1; rua=mailto:tls-reports@" + domain},
                       "_smtp._tls." + domain);
    }
    checkPublished({"v=BIMI1", Code::BimiPublished, Code::BimiBroken, Code::BimiMissing, isBimi, {}}, "default._bimi." + domain);
}

} // namespace heloscope::checkup
