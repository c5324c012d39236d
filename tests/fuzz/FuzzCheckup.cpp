#include "core/checkup/DomainCheckup.h"
#include "core/dns/AnswersFile.h"

#include <cstdlib>

using namespace heloscope;

// Each line is a record of one of the names that a domain check-up asks, in turn. Its passes must end.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    std::string_view text(reinterpret_cast<const char *>(data), size);
    AnswersFile zone;
    constexpr const char *names[] = {"b.test TXT",
                                     "_dmarc.b.test TXT",
                                     "k._domainkey.b.test TXT",
                                     "b.test MX",
                                     "_mta-sts.b.test TXT",
                                     "_smtp._tls.b.test TXT",
                                     "default._bimi.b.test TXT",
                                     "b.test A",
                                     "b.test DS",
                                     "c.test TXT"};
    for (std::size_t i = 0; !text.empty(); ++i) {
        const std::string_view line = text.substr(0, text.find('\n'));
        (void)zone.addShort(names[i % std::size(names)], line);
        text.remove_prefix(std::min(line.size() + 1, text.size()));
    }
    const checkup::Request request{"b.test", {"k"}};
    DnsTable table;
    for (int round = 0; round < 40; ++round) {
        DnsView view(table);
        const checkup::Checkup checkup = checkup::evaluate(request, view);
        if (checkup.items.size() > 1000)
            std::abort();
        if (view.missing().empty())
            return 0;
        zone.answer(view.missing(), true, table);
    }
    std::abort();
}
