// For fuzz targets that need DNS: every question is answered with the same TXT record.
#pragma once

#include "core/dns/DnsTypes.h"

namespace heloscope::fuzz {

/// Runs `evaluate(DnsView &)` once to learn the questions and once more with their answers.
template<typename Evaluate> void withAnswer(std::string_view record, Evaluate evaluate)
{
    DnsTable table;
    DnsView first(table);
    evaluate(first);
    DnsAnswer answer;
    answer.status = DnsStatus::Answered;
    answer.values = {std::string(record)};
    const std::set<DnsQuestion> missing = first.missing();
    for (const DnsQuestion &question : missing)
        table.insert(question, answer);
    DnsView second(table);
    evaluate(second);
}

} // namespace heloscope::fuzz
