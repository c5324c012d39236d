#include "core/dmarc/DmarcEvaluate.h"
#include "core/dns/AnswersFile.h"

#include <cstdlib>

using namespace heloscope;

// Each line is a DMARC record of one of a few names, in turn.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    std::string_view text(reinterpret_cast<const char *>(data), size);
    AnswersFile zone;
    constexpr const char *names[] = {"_dmarc.a.b.test TXT", "_dmarc.b.test TXT", "_dmarc.test TXT", "_dmarc.c.b.test TXT"};
    for (std::size_t i = 0; !text.empty(); ++i) {
        const std::string_view line = text.substr(0, text.find('\n'));
        (void)zone.addShort(names[i % std::size(names)], line);
        text.remove_prefix(std::min(line.size() + 1, text.size()));
    }
    dmarc::Input input;
    input.fromDomains = {"a.b.test"};
    input.dkim = {{"c.b.test", AuthResult::Pass}};
    DnsTable table;
    for (int round = 0; round < 10; ++round) {
        DnsView view(table);
        const dmarc::Verdict verdict = dmarc::evaluate(input, view);
        if (view.missing().empty()) {
            if (verdict.result == AuthResult::NotChecked && verdict.reason == "not-asked")
                std::abort();
            return 0;
        }
        zone.answer(view.missing(), true, table);
    }
    std::abort();
}
