#include "core/dns/AnswersFile.h"
#include "core/spf/SpfEvaluate.h"

#include <cstdlib>

using namespace heloscope;

// Each line of the input is a record of one of a few names, in turn; sender and HELO are the first line. The driver's loop must end.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    std::string_view text(reinterpret_cast<const char *>(data), size);
    const auto line = [&text] {
        const std::string_view part = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(part.size() + 1, text.size()));
        return part;
    };
    spf::Input input{*IpAddress::parse("192.0.2.1"), std::string(line()), "x@a.test"};
    if (!input.helo.empty() && input.helo.front() == '@')
        input.mailFrom = input.helo.substr(1) + "@a.test";
    AnswersFile zone;
    constexpr const char *names[] = {"a.test TXT", "b.test TXT", "c.test TXT", "a.test MX", "1.2.0.192.in-addr.arpa PTR", "a.test A", "b.test CNAME"};
    for (std::size_t i = 0; !text.empty(); ++i)
        (void)zone.addShort(names[i % std::size(names)], line());
    DnsTable table;
    for (int round = 0; round < 40; ++round) {
        DnsView view(table);
        const spf::Verdict verdict = spf::evaluate(input, view);
        if (verdict.lookups > spf::maxLookupTerms + 1 || verdict.voids > spf::maxVoidTerms + 1)
            std::abort();
        if (view.missing().empty())
            return 0;
        zone.answer(view.missing(), true, table);
    }
    std::abort();
}
