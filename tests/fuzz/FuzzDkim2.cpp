// The first line is the key record, and as it stands a recipe; the rest is the message.
#include "core/base/Base64.h"
#include "core/dkim2/Dkim2Evaluate.h"
#include "core/dkim2/Dkim2Recipe.h"
#include "core/message/MessageParse.h"
#include "tests/fuzz/FuzzAnswerAll.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace heloscope;
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    const std::size_t line = std::min(text.find('\n'), size);
    if (const auto recipe = dkim2::parseRecipe(encodeBase64(text.substr(0, line)), dkim2::newestDraft))
        dkim2::applySteps(recipe->body, {"a", "b", "c"});
    const auto message = splitMessage(std::string(text.substr(std::min(line + 1, size))), SourceKind::Message);
    if (!message)
        return 0;
    const dkim::HeaderView header(**message);
    for (const std::string_view draft : {"03", "09"}) {
        const dkim2::Parsed parsed = dkim2::parse(**message, header, draft);
        fuzz::withAnswer(text.substr(0, line), [&](DnsView &dns) { dkim2::evaluate(parsed, {"a@b.example", {"c@d.example"}, {}, 1}, dns); });
    }
    return 0;
}
