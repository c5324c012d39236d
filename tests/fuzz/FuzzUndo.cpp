// Seals of one message that fail, tried again with known changes undone. The first line is the key record, the rest the message.
#include "core/message/MessageParse.h"
#include "core/undo/BodySearch.h"
#include "core/undo/HeaderChanges.h"
#include "core/undo/LinkChanges.h"
#include "core/undo/Undo.h"
#include "tests/fuzz/FuzzAnswerAll.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace heloscope;
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    const std::size_t line = std::min(text.find('\n'), size);
    const auto message = splitMessage(std::string(text.substr(std::min(line + 1, size))), SourceKind::Message);
    if (!message)
        return 0;
    std::vector<std::string> hosts;
    undo::collectWrapperHosts((*message)->body(), hosts);
    for (const std::string &host : hosts)
        undo::withoutWrapping((*message)->body(), host, undo::Markup::Html);
    const dkim::HeaderView header(**message);
    const MimeTree mime(**message);
    const dkim::ParsedSignatures parsed = dkim::parseSignatures(header);
    std::set<dkim::BodyHashKey> wanted;
    dkim::collectBodyHashes(parsed, wanted);
    const dkim::BodyHashes hashes = dkim::BodyHashes::compute((*message)->body(), wanted);
    fuzz::withAnswer(text.substr(0, line), [&](DnsView &dns) {
        undo::Budget budget;
        for (const dkim::ParsedSignature &signature : parsed.signatures) {
            undo::findChange({**message, header, mime, hashes}, signature, dkim::keysOf(signature, dns), budget);
            // The header as if it fitted: the body is what the search then goes through.
            undo::BodySearch({**message, header, mime, hashes}, signature, {}, budget).run();
            undo::headerChoices(**message, header, signature, mime);
        }
    });
    return 0;
}
