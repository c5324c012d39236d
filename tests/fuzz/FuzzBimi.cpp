#include "core/bimi/BimiEvaluate.h"

using namespace heloscope;

// First line: the BIMI-Selector field; the rest: the record.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string text(reinterpret_cast<const char *>(data), size);
    const std::size_t end = std::min(text.find('\n'), text.size());
    dmarc::Verdict dmarc;
    dmarc.result = AuthResult::Pass;
    dmarc.domain = dmarc.organizationalDomain = "a.test";
    dmarc.policy = dmarc.inForce = dmarc::Policy::Reject;
    DnsAnswer answer;
    answer.status = DnsStatus::Answered;
    answer.values = {text.substr(std::min(end + 1, text.size()))};
    DnsTable table;
    table.insert({"default._bimi.a.test", DnsType::TXT}, answer);
    DnsView view(table);
    (void)bimi::evaluate({&dmarc, 1, text.substr(0, end)}, view);
    return 0;
}
