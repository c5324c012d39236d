// The first line is the key record, the rest the message.
#include "core/dkim/DkimEvaluate.h"
#include "core/message/MessageParse.h"
#include "tests/fuzz/FuzzAnswerAll.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace heloscope;
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    const std::size_t line = std::min(text.find('\n'), size);
    dkim::parseKeyRecord(text.substr(0, line));
    const auto message = splitMessage(std::string(text.substr(std::min(line + 1, size))), SourceKind::Message);
    if (!message)
        return 0;
    const dkim::ParsedSignatures parsed = dkim::parseSignatures(dkim::HeaderView(**message));
    std::set<dkim::BodyHashKey> wanted;
    dkim::collectBodyHashes(parsed, wanted);
    const dkim::BodyHashes hashes = dkim::BodyHashes::compute((*message)->body(), wanted);
    fuzz::withAnswer(text.substr(0, line), [&](DnsView &dns) { dkim::evaluate(parsed, hashes, dns, {1'600'000'000, 1'700'000'000}); });
    return 0;
}
