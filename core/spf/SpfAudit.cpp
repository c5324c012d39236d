#include "core/spf/SpfAudit.h"

#include "core/spf/SpfEvaluation.h"

namespace heloscope::spf {

Verdict audit(std::string_view domain, DnsView &dns)
{
    // The address matches nothing; its family chooses the addresses that are counted.
    const Input input{*IpAddress::parse("0.0.0.0"), std::string(domain), "postmaster@" + std::string(domain)};
    return Evaluation(input, dns, RecordScope::Spf1, Evaluation::Client::Nobody).run();
}

bool neverSends(std::string_view domain, DnsView &dns)
{
    const DnsAnswer &answer = dns.ask(domain, DnsType::TXT);
    const auto records = selectRecords(answer.values, RecordScope::Spf1);
    if (records.size() != 1)
        return false;
    const auto record = parseRecord(records.front());
    return record && record->neverSends();
}

} // namespace heloscope::spf
