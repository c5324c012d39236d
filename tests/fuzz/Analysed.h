// A whole analysis from one input: DNS records, a line with a single dot, the message. What the records lack is answered with pieces of the
// input, or not at all, so that the name server is as hostile as the mail.
#pragma once

#include "core/Analyse.h"
#include "core/dns/AnswersFile.h"

#include <cstdlib>
#include <functional>
#include <string>
#include <string_view>

namespace heloscope::fuzz {

class HostileDns {
public:
    /// `records`: the answers format, or anything else.
    explicit HostileDns(std::string_view records) : m_records(records) { m_closed = m_file.add(records).has_value(); }

    DnsAnswer answer(const DnsQuestion &question) const
    {
        if (const auto known = m_file.lookUp(question, m_closed))
            return *known;
        DnsAnswer answer;
        const std::size_t at = std::hash<std::string>{}(question.name) % (m_records.size() + 1);
        answer.status = DnsStatus(at % 4);
        if (answer.answered())
            answer.values = valuesFor(question, at);
        return answer;
    }

private:
    std::vector<std::string> valuesFor(const DnsQuestion &question, std::size_t at) const
    {
        switch (question.type) {
        case DnsType::A: return {"192.0.2.1", "198.51.100.7"};
        case DnsType::AAAA: return {"2001:db8::1"};
        case DnsType::MX: return {"10 " + question.name, "0 ."};
        case DnsType::TXT:
        case DnsType::CNAME:
        case DnsType::NS:
        case DnsType::PTR:
        case DnsType::DS:
        case DnsType::DNSKEY:
        case DnsType::TLSA: break;
        }
        return {m_records.substr(at, 400), m_records.substr(m_records.size() - at, 70'000)};
    }

    std::string m_records;
    AnswersFile m_file;
    bool m_closed = false;
};

/// The report, or null where the bytes are no mail. Aborts where the limits on questions and passes do not hold.
inline ReportPtr analyse(std::string_view input, SourceKind kind, const Profile &profile, const Options &options)
{
    const std::size_t cut = std::min(input.find("\n.\n"), input.size());
    const HostileDns dns(input.substr(0, cut));
    const auto facts = parse(std::string(input.substr(std::min(cut + 3, input.size()))), Source{"=fuzz,\"<a>\".eml", 0, 0, {}, {}}, options, kind);
    if (!facts)
        return nullptr;
    DnsTable table;
    for (int pass = 0; pass < maxEvaluationPasses; ++pass) {
        const Evaluation evaluation = evaluate(*facts, table, profile, options);
        if (evaluation.report->dns.size() > maxQuestionsPerMessage)
            std::abort();
        if (evaluation.missing.empty() || pass + 1 == maxEvaluationPasses)
            return evaluation.report;
        for (const DnsQuestion &question : evaluation.missing)
            table.insert(question, dns.answer(question));
    }
    return nullptr;
}

/// A reader with a key for each kind of tag, so that those checks run.
inline Profile reader()
{
    const auto profile = parseProfile(
        R"({"addresses":["reader@home.example"],"domains":["home.example"],"outbound_ips":["192.0.2.0/24"],"receiving_hosts":["mx.home.example"],
        "authserv_ids":["mx.home.example"],"known_people":[{"name":"Ann Reader","address":"ann@bank.example"}],"known_domains":["bank.example"],
        "batv":[{"scheme":"prvs","key":"fuzz-key-of-batv","mandatory":true},{"scheme":"btv1","key":"fuzz-key-of-batv"},{"scheme":"msprvs1","key":"fuzz-key-of-batv"},
        {"scheme":"prvs9","key":"fuzz-key-of-batv"},{"scheme":"qmail","key":"fuzz-key-of-batv"}],"srs":[{"secret":"fuzz-secret-of-srs"}]})");
    if (!profile)
        std::abort();
    return *profile;
}

/// What must never leave the profile.
inline constexpr std::string_view secrets[] = {"fuzz-key-of-batv", "fuzz-secret-of-srs"};

} // namespace heloscope::fuzz
