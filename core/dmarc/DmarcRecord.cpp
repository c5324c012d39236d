#include "core/dmarc/DmarcRecord.h"

#include "core/base/Ascii.h"
#include "core/base/Memo.h"
#include "core/base/TagList.h"

#include <algorithm>

namespace heloscope::dmarc {

namespace {

std::optional<Policy> parsePolicy(std::string_view value)
{
    for (const Policy policy : {Policy::None, Policy::Quarantine, Policy::Reject}) {
        if (equalsIgnoreCase(value, toString(policy)))
            return policy;
    }
    return std::nullopt;
}

// RFC 3986 §3.1 and §4.3 as far as a report address needs it; RFC 9989 §4.7: "," and "!" must be encoded within the URI.
bool isReportUri(std::string_view uri)
{
    const std::size_t colon = uri.find(':');
    if (colon == std::string_view::npos || colon == 0 || !isAlpha(uri.front()))
        return false;
    const std::string_view scheme = uri.substr(0, colon);
    std::string_view rest = uri.substr(colon + 1);
    rest = rest.substr(0, rest.find('!')); // RFC 7489 §6.4: "!10m" limited the size of a report
    if (!std::all_of(scheme.begin(), scheme.end(), [](char c) { return isAlnum(c) || c == '+' || c == '-' || c == '.'; }))
        return false;
    if (rest.empty() || std::any_of(rest.begin(), rest.end(), [](char c) { return c <= 0x20 || c >= 0x7F; }))
        return false;
    const std::size_t at = rest.rfind('@');
    return !equalsIgnoreCase(scheme, "mailto") || (at != std::string_view::npos && at > 0 && at + 1 < rest.size());
}

bool holdsReportUri(std::string_view value)
{
    const auto uris = split(value, ',');
    return std::any_of(uris.begin(), uris.end(), [](std::string_view uri) { return isReportUri(trimmed(uri)); });
}

std::optional<Record> readRecord(std::string_view text);

} // namespace

std::string_view toString(Policy policy)
{
    switch (policy) {
    case Policy::None: return "none";
    case Policy::Quarantine: return "quarantine";
    case Policy::Reject: return "reject";
    }
    return "?";
}

Policy Record::forDomain() const { return badPolicy ? Policy::None : policy.value_or(Policy::None); }

Policy Record::forSubdomain() const { return badPolicy ? Policy::None : subdomainPolicy.value_or(forDomain()); }

Policy Record::forNonexistent() const { return badPolicy ? Policy::None : nonexistentPolicy.value_or(forSubdomain()); }

std::optional<Record> parseRecord(std::string_view text)
{
    // Each pass of an evaluation reads the same few, and so does the next mail of the sender.
    static thread_local Memo<std::optional<Record>, 256> memo;
    return memo.get(text, readRecord);
}

namespace {

std::optional<Record> readRecord(std::string_view text)
{
    const TagList list = parseTagList(text);
    // RFC 9989 §4.8: the version comes first, nothing before it; its value is case-sensitive, tag names are not.
    if (list.tags.empty() || list.tags.front().range.begin != 0 || !equalsIgnoreCase(list.tags.front().name, "v") || list.tags.front().value != "DMARC1")
        return std::nullopt;
    Record record;
    const auto is = [&list](std::string_view name, std::string_view value) {
        const auto found = list.findIgnoreCase(name);
        return found && equalsIgnoreCase(*found, value);
    };
    const auto policy = [&list, &record](std::string_view name) {
        const auto found = list.findIgnoreCase(name);
        const auto parsed = found ? parsePolicy(*found) : std::nullopt;
        record.badPolicy = record.badPolicy || (found && !parsed);
        return parsed;
    };
    record.policy = policy("p");
    record.subdomainPolicy = policy("sp");
    record.nonexistentPolicy = policy("np");
    record.badPolicy = record.badPolicy || !record.policy;
    record.reportable = holdsReportUri(list.findIgnoreCase("rua").value_or(std::string_view()));
    // RFC 9989 §4.8: a bad value counts as the default, unknown tags (pct, rf, ri too) are ignored.
    record.strictDkim = is("adkim", "s");
    record.strictSpf = is("aspf", "s");
    record.testing = is("t", "y");
    record.psd = is("psd", "y") ? Psd::Yes : is("psd", "n") ? Psd::No : Psd::Unknown;
    return record;
}

} // namespace

} // namespace heloscope::dmarc
