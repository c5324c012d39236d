#include "core/senderid/SenderIdEvaluate.h"

#include "core/base/Ascii.h"
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

// Whether what SPF says would be the same of any sender at the domain: no macro it met could tell them apart.
bool isForWholeDomain(const spf::Verdict &spf)
{
    const auto isPlain = [](std::string_view text) { return text.find('%') == std::string_view::npos; };
    // Where a redirect leads, an explanation may stand that no step shows.
    const auto isShown = [&spf](const spf::Step &step) { return spf.result != AuthResult::Fail || !startsWithIgnoreCase(step.term, "redirect="); };
    return isPlain(spf.record) && spf.steps.size() < spf::maxSteps
        && std::all_of(spf.steps.begin(), spf.steps.end(), [&](const spf::Step &step) { return isPlain(step.term) && isShown(step); });
}

bool isAnswerFor(const spf::Verdict &spf, std::string_view sender, std::string_view pra)
{
    if (sender == pra)
        return true;
    const std::size_t at = sender.rfind('@');
    return at != std::string_view::npos && equalsIgnoreCase(sender.substr(at), pra.substr(std::min(pra.rfind('@'), pra.size()))) && isForWholeDomain(spf);
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
    const bool known = spf && isAnswerFor(*spf, smtp->mailFrom, pra.address) && !isPublishedFor(dns);
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
