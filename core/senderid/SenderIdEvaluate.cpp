#include "core/senderid/SenderIdEvaluate.h"

#include "core/spf/SpfEvaluate.h"
#include "core/spf/SpfRecord.h"

#include <algorithm>

namespace heloscope::senderid {

namespace {

// Whether a record of version spf2.0, which Sender ID prefers, was among the answers so far.
bool isPublishedFor(const DnsView &dns)
{
    return std::any_of(dns.used().begin(), dns.used().end(), [](const DnsView::Used &used) {
        const DnsAnswer *answer = used.answer();
        return answer && used.question().type == DnsType::TXT && std::any_of(answer->values.begin(), answer->values.end(), spf::isSpf2);
    });
}

} // namespace

Verdict evaluate(const Pra &pra, const std::optional<spf::Input> &smtp, DnsView &dns, const spf::Verdict *spf)
{
    Verdict verdict;
    verdict.pra = pra.address;
    verdict.praField = pra.field;
    if (!smtp) {
        verdict.reason = "no-client";
        return verdict;
    }
    if (pra.address.empty()) {
        // RFC 4406 §4.3: without a PRA the test fails.
        verdict.result = AuthResult::Fail;
        verdict.reason = pra.reason;
        return verdict;
    }
    // RFC 4406 §4.1: check_host() with the PRA's domain, and the PRA in place of the sender.
    spf::Verdict own;
    const bool known = spf && pra.address == smtp->mailFrom && !isPublishedFor(dns);
    if (!known) {
        spf::Input input = *smtp;
        input.mailFrom = pra.address;
        own = spf::evaluate(input, dns, spf::RecordScope::Pra);
    }
    const spf::Verdict &checked = known ? *spf : own;
    verdict.result = checked.result;
    verdict.reason = checked.reason;
    if (!checked.record.empty())
        verdict.scope = spf::isSpf2(checked.record) ? "pra" : "spf1";
    return verdict;
}

} // namespace heloscope::senderid
