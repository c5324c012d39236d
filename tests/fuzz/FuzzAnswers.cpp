#include "core/dns/AnswersFile.h"

#include <cstdlib>

using namespace heloscope;

// What was read must be written so that it reads back the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    AnswersFile file;
    if (!file.add({reinterpret_cast<const char *>(data), size}))
        return 0;
    std::map<DnsQuestion, DnsAnswer> answers;
    for (const char *name : {"a.example", "b.a.example", "example", "x.example"}) {
        for (const DnsType type : {DnsType::A, DnsType::TXT, DnsType::MX, DnsType::CNAME}) {
            if (auto answer = file.lookUp({name, type}, true))
                answers[{name, type}] = *answer;
        }
    }
    AnswersFile again;
    if (!again.add(writeAnswers(answers, std::nullopt)))
        std::abort();
    for (const auto &[question, answer] : answers) {
        const auto read = again.lookUp(question, false);
        if (!read || read->status != answer.status || read->values != answer.values)
            std::abort();
    }
    return 0;
}
