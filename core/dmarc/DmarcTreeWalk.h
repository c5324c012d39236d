// The tree walk of RFC 9989 §4.10: the records from a name up to its top-level domain, and the Organizational Domain they make.
#pragma once

#include "core/dmarc/DmarcRecord.h"
#include "core/dns/DnsTypes.h"

#include <string>
#include <string_view>
#include <vector>

namespace heloscope::dmarc {

struct FoundRecord {
    std::string name; // without "_dmarc."
    Record record;
    std::string text;
};

struct TreeWalk {
    std::string start;
    std::vector<FoundRecord> found; // longest name first; names with several records are left out
    bool notAsked = false;          // an answer is not known yet
    bool failed = false;            // DNS failed for at least one name
    bool multipleRecords = false;
    bool stopped = false;           // by psd=y or psd=n
    std::string organizationalDomain;

    const FoundRecord *at(std::string_view name) const;
};

/// The DMARC record among the TXT values of one name; several are a mistake and count as none. `text` lies in the answer.
struct PublishedRecord {
    std::optional<Record> record;
    std::string_view text;
    bool multiple = false;
};
/// Remembered by the answer.
PublishedRecord publishedIn(const DnsView::Asked &asked);

/// Asks name by name and stops where §4.10 says so; all names are prefetched.
TreeWalk walkTree(std::string_view name, DnsView &dns);

} // namespace heloscope::dmarc
