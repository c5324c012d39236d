#include "core/senderid/SenderIdEvaluate.h"

#include "core/senderid/Pra.h"
#include "core/spf/SpfEvaluate.h"
#include "core/spf/SpfRecord.h"

namespace heloscope::senderid {

Verdict evaluate(const Message &message, const std::optional<spf::Input> &smtp, DnsView &dns)
{
    Verdict verdict;
    const Pra pra = findPra(message);
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
    spf::Input input = *smtp;
    input.mailFrom = pra.address;
    const spf::Verdict checked = spf::evaluate(input, dns, spf::RecordScope::Pra);
    verdict.result = checked.result;
    verdict.reason = checked.reason;
    if (!checked.record.empty())
        verdict.scope = spf::isSpf2(checked.record) ? "pra" : "spf1";
    return verdict;
}

} // namespace heloscope::senderid
