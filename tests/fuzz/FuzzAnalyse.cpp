// The whole analysis: any bytes, and what they ask for answered with pieces of the same bytes.
#include "core/Analyse.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace heloscope;
    if (size < 2)
        return 0;
    const std::string input(reinterpret_cast<const char *>(data + 1), size - 1);
    Options options;
    options.now = 1'795'000'000;
    const auto facts = parse(input, Source{}, options, SourceKind(data[0] % 5));
    if (!facts)
        return 0;
    DnsTable table;
    for (int pass = 0; pass < 5; ++pass) {
        const Evaluation evaluation = evaluate(*facts, table, Profile{}, options);
        if (evaluation.missing.empty())
            break;
        for (const DnsQuestion &question : evaluation.missing) {
            DnsAnswer answer;
            answer.status = DnsStatus(data[question.name.size() % size] % 4);
            if (answer.status == DnsStatus::Answered && question.type == DnsType::TXT)
                answer.values.push_back(input.substr(question.name.size() % input.size(), 400));
            else if (answer.status == DnsStatus::Answered)
                answer.status = DnsStatus::NoData;
            table.insert(question, answer);
        }
    }
    return 0;
}
