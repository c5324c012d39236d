#include "core/spf/SpfRecord.h"

#include <cstdlib>

using namespace heloscope;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::vector<std::string> values = {"v=spf1 " + std::string(reinterpret_cast<const char *>(data), size)};
    spf::MacroContext facts;
    facts.localPart = values.front();
    facts.senderDomain = facts.domain = facts.helo = facts.receiver = facts.validatedName = "a.b.example.com";
    facts.client = *IpAddress::parse("2001:db8::1");
    for (const auto &text : spf::selectRecords(values, spf::RecordScope::Spf1)) {
        const auto record = spf::parseRecord(text);
        if (!record)
            continue;
        for (const auto &directive : record->directives) {
            if (directive.domain && spf::expandDomain(*directive.domain, facts).size() > 20000)
                std::abort();
        }
    }
    if (const auto text = spf::parseMacroString(values.front(), spf::MacroPlace::Explanation))
        (void)spf::expandExplanation(*text, facts);
    return 0;
}
