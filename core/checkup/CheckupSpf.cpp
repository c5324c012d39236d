#include "core/checkup/CheckupPass.h"
#include "core/spf/SpfAudit.h"

#include <algorithm>

namespace heloscope::checkup {

namespace {

constexpr double practicallyAnyone = 16'777'216.0; // a /8 of senders is no list
constexpr int mostLookups = 10;                    // RFC 7208 §4.6.4
constexpr int shortestPrefix4 = 16, shortestPrefix6 = 32; // a shorter one is more than one owner has, as a rule

bool isWide(const spf::Directive &directive)
{
    if (directive.qualifier != AuthResult::Pass)
        return false;
    switch (directive.mechanism) {
    case spf::Mechanism::Ip4: return directive.prefix4 < shortestPrefix4;
    case spf::Mechanism::Ip6: return directive.prefix6 < shortestPrefix6;
    case spf::Mechanism::A:
    case spf::Mechanism::Mx: return directive.prefix4 < shortestPrefix4 || directive.prefix6 < shortestPrefix6;
    case spf::Mechanism::All:
    case spf::Mechanism::Include:
    case spf::Mechanism::Ptr:
    case spf::Mechanism::Exists: break;
    }
    return false;
}

/// The record with "-all" at its end.
std::string closed(const spf::Record &record, const std::string &text)
{
    const auto all = std::find_if(record.directives.begin(), record.directives.end(),
                                  [](const spf::Directive &directive) { return directive.mechanism == spf::Mechanism::All; });
    return (all != record.directives.end() ? text.substr(0, text.find(all->text)) : text + " ") + "-all";
}

} // namespace

void Pass::checkSpf()
{
    const DnsAnswer &txt = m_dns.ask(m_request.domain, DnsType::TXT);
    if (txt.status == DnsStatus::Failed || txt.status == DnsStatus::NotAsked) {
        add(Code::SpfUnknown, {}, m_request.domain);
        return;
    }
    const auto records = spf::selectRecords(txt.values, spf::RecordScope::Spf1);
    if (records.empty()) {
        // A domain that takes no mail hardly sends any.
        const bool silent = has(Code::NullMx) || has(Code::NoMx);
        add(Code::SpfMissing, {}, m_request.domain).proposal = Proposal{m_request.domain, silent ? "v=spf1 -all" : "v=spf1 mx -all"};
    } else if (records.size() > 1) {
        add(Code::SpfSeveral, {{"count", std::to_string(records.size())}}, m_request.domain, std::string(records.front()));
    } else {
        judgeSpfRecord(std::string(records.front()));
    }
}

void Pass::judgeSpfRecord(const std::string &text)
{
    const auto record = spf::parseRecord(text);
    if (!record) {
        add(Code::SpfBroken, {{"term", record.error()}}, m_request.domain, text);
        return;
    }
    const spf::Verdict verdict = spf::audit(m_request.domain, m_dns);
    addSpfResult(*record, verdict, text);
    if (verdict.result != AuthResult::PermError && verdict.result != AuthResult::TempError && verdict.result != AuthResult::NotChecked)
        addSpfRemarks(*record, verdict, text);
}

void Pass::addSpfResult(const spf::Record &record, const spf::Verdict &verdict, const std::string &text)
{
    const std::string &name = m_request.domain;
    if (verdict.result == AuthResult::NotChecked || verdict.result == AuthResult::TempError) {
        add(Code::SpfUnknown, {}, name, text);
    } else if (verdict.result == AuthResult::PermError) {
        const bool limit = verdict.reason.ends_with("-limit");
        add(limit ? Code::SpfTooManyLookups : Code::SpfBroken, {{"term", verdict.reasonDetail}, {"count", std::to_string(verdict.lookups)}}, name, text);
    } else if (verdict.passAll || verdict.result == AuthResult::Pass || verdict.permittedV4 >= practicallyAnyone) {
        Item &item = add(Code::SpfOpen, {}, name, text);
        if (verdict.matchedByAll && verdict.domain == name)
            item.proposal = Proposal{name, closed(record, text)};
    } else if (record.neverSends()) {
        add(Code::SpfNeverSends, {}, name, text);
    } else if (verdict.result == AuthResult::Fail) {
        add(Code::SpfStrict, {}, name, text);
    } else if (verdict.result == AuthResult::SoftFail) {
        add(Code::SpfSoft, {}, name, text);
    } else {
        add(Code::SpfNoEnd, {}, name, text).proposal = Proposal{name, closed(record, text)};
    }
}

void Pass::addSpfRemarks(const spf::Record &record, const spf::Verdict &verdict, const std::string &text)
{
    for (const spf::Directive &directive : record.directives) {
        if (directive.mechanism == spf::Mechanism::Ptr) // RFC 7208 §5.5: SHOULD NOT be published
            add(Code::SpfPtr, {{"term", directive.text}}, m_request.domain, text);
        else if (isWide(directive) && !has(Code::SpfOpen))
            add(Code::SpfWide, {{"term", directive.text}}, m_request.domain, text);
    }
    if (verdict.lookups > 0)
        add(Code::SpfLookups, {{"count", std::to_string(verdict.lookups)}, {"left", std::to_string(mostLookups - verdict.lookups)}}, m_request.domain, text);
}

} // namespace heloscope::checkup
