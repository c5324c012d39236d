#include "core/bimi/BimiEvaluate.h"

#include "core/base/Ascii.h"
#include "core/base/TagList.h"
#include "core/dmarc/DmarcTreeWalk.h"
#include "core/domain/Domain.h"

#include <algorithm>

namespace heloscope::bimi {

namespace {

using dmarc::Policy;

/// The record of the Organizational Domain, which the tree walk of DMARC has asked for already.
std::optional<dmarc::Record> organizationRecord(const dmarc::Verdict &dmarc, const DnsView &dns)
{
    const DnsView::Asked known = dns.peekShared("_dmarc." + dmarc.organizationalDomain, DnsType::TXT);
    return known.answer ? dmarc::publishedIn(known).record : std::nullopt;
}

/// Why the logo of this message's domain may not be shown at all; empty where it may.
std::string_view unmetPrecondition(const Input &input, const DnsView &dns)
{
    const dmarc::Verdict *dmarc = input.dmarc;
    if (!dmarc || dmarc->result == AuthResult::NotChecked)
        return "dmarc-not-checked";
    if (input.fromAddresses != 1)
        return "several-authors";
    if (dmarc->result != AuthResult::Pass)
        return "dmarc-not-pass";
    if (!dmarc->inForce || *dmarc->inForce == Policy::None)
        return "policy-none";
    // draft §7.3: the Organizational Domain must protect itself and its subdomains too.
    if (const auto organization = organizationRecord(*dmarc, dns)) {
        if (organization->forDomain() == Policy::None)
            return "policy-none";
        if (organization->forSubdomain() == Policy::None)
            return "subdomain-policy-none";
    }
    return dmarc->testing ? "policy-testing" : "";
}

// draft §4.5: selectors are DNS labels. The field says "v=BIMI1; s=selector".
std::string selectorOf(const Input &input)
{
    const std::string value = input.signedSelector ? unfolded(*input.signedSelector) : std::string();
    const TagList list = parseTagList(value);
    const auto selector = list.findIgnoreCase("s");
    if (list.tags.empty() || !equalsIgnoreCase(list.tags.front().name, "v") || !equalsIgnoreCase(list.tags.front().value, "BIMI1") || !selector
        || !domain::isQueryable(*selector))
        return "default";
    return lowered(*selector);
}

bool isHttps(std::string_view uri)
{
    return startsWithIgnoreCase(uri, "https://") && uri.size() > 8 && std::all_of(uri.begin(), uri.end(), [](char c) { return c > 0x20 && c < 0x7F; });
}

bool isBimi(std::string_view text)
{
    const TagList list = parseTagList(text);
    return !list.tags.empty() && list.tags.front().range.begin == 0 && equalsIgnoreCase(list.tags.front().name, "v")
        && equalsIgnoreCase(list.tags.front().value, "BIMI1");
}

/// Reads the one record at `verdict.recordAt` into result, location, evidence and reason.
void readRecord(std::string_view text, Verdict &verdict)
{
    const TagList list = parseTagList(text);
    const auto location = list.findIgnoreCase("l"), evidence = list.findIgnoreCase("a");
    verdict.result = "fail";
    if (list.malformedItem || list.duplicate)
        verdict.reason = "syntax";
    else if (!location)
        verdict.reason = "no-location"; // draft §4.3: l= is required, though it may be empty
    else if (location->empty() && evidence.value_or("").empty())
        verdict.result = "declined"; // draft §4.4: the domain takes no part
    else if (!location->empty() && !isHttps(*location))
        verdict.reason = "location-not-https";
    else if (evidence && !evidence->empty() && !isHttps(*evidence))
        verdict.reason = "evidence-not-https";
    else
        verdict.result = "pass";
    if (verdict.result == "pass") {
        verdict.location = std::string(*location);
        verdict.evidence = std::string(evidence.value_or(""));
    }
}

enum class Found { Record, Nothing, Stop };

Found tryName(const std::string &name, DnsView &dns, Verdict &verdict)
{
    const auto stop = [&verdict](const char *result, const char *reason) {
        verdict.result = result;
        verdict.reason = reason;
        return Found::Stop;
    };
    const DnsAnswer &answer = dns.ask(name, DnsType::TXT);
    if (answer.status == DnsStatus::NotAsked)
        return stop("skipped", "not-asked");
    if (answer.status == DnsStatus::Failed)
        return stop("temperror", "dns-failure");
    const std::string *record = nullptr;
    for (const std::string &value : answer.values) {
        if (!isBimi(value))
            continue;
        if (record) {
            verdict.recordAt = name;
            return stop("fail", "multiple-records");
        }
        record = &value;
    }
    if (!record)
        return Found::Nothing;
    verdict.recordAt = name;
    readRecord(*record, verdict);
    return Found::Record;
}

} // namespace

Verdict evaluate(const Input &input, DnsView &dns)
{
    Verdict verdict;
    verdict.reason = std::string(unmetPrecondition(input, dns));
    if (!verdict.reason.empty())
        return verdict;
    // draft §7.2: the author's domain, then its Organizational Domain, with the same selector.
    const std::string selector = selectorOf(input);
    const auto nameAt = [&selector](const std::string &domain) { return selector + "._bimi." + domain; };
    const bool several = input.dmarc->organizationalDomain != input.dmarc->domain;
    const std::string above = several ? nameAt(input.dmarc->organizationalDomain) : std::string();
    // Few names below the Organizational Domain have a record, so both are asked together, and shown.
    if (several)
        dns.prefetch(above, DnsType::TXT);
    if (tryName(nameAt(input.dmarc->domain), dns, verdict) != Found::Nothing) {
        if (several && dns.peek(above, DnsType::TXT))
            dns.ask(above, DnsType::TXT);
        return verdict;
    }
    if (several && tryName(above, dns, verdict) != Found::Nothing)
        return verdict;
    verdict.result = "none";
    verdict.reason = "no-record";
    return verdict;
}

} // namespace heloscope::bimi
