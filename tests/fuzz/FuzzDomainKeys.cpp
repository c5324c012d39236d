// The first line is the key record, the rest the message.
#include "core/domainkeys/DomainKeysEvaluate.h"
#include "core/message/MessageParse.h"
#include "tests/fuzz/FuzzAnswerAll.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace heloscope;
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    const std::size_t line = std::min(text.find('\n'), size);
    const auto message = splitMessage(std::string(text.substr(std::min(line + 1, size))), SourceKind::Message);
    if (!message)
        return 0;
    const domainkeys::ParsedSignatures parsed = domainkeys::parseSignatures(**message, dkim::HeaderView(**message));
    fuzz::withAnswer(text.substr(0, line), [&](DnsView &dns) { domainkeys::evaluate(parsed, dns); });
    return 0;
}
