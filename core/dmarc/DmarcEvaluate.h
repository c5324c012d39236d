// DMARC (RFC 9989): does an authenticated identifier belong to the owner of the Author Domain, and what does that owner ask for?
#pragma once

#include "core/dmarc/DmarcTypes.h"
#include "core/dns/DnsTypes.h"
#include "core/spf/SpfTypes.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace heloscope::dmarc {

struct Input {
    std::size_t fromFields = 1;           // From fields of the message, lenient ones included
    std::vector<std::string> fromDomains; // one per mailbox of all From fields, A-labels; empty = no valid domain
    bool fromIsGroup = false;             // group syntax (RFC 6854): no author to check

    AuthResult spf = AuthResult::NotChecked;
    bool spfPending = false;              // an answer that SPF needs is not known yet
    std::string spfDomain;                // the domain SPF checked
    spf::Identity spfIdentity = spf::Identity::MailFrom;
    bool mailFromEmpty = false;           // the null sender: then HELO may be the SPF identifier (RFC 9989 §4.4.2)

    struct DkimIdentifier {
        std::string domain;
        AuthResult result = AuthResult::NotChecked;
    }; // d= and the verdict of that signature
    std::vector<DkimIdentifier> dkim;
};

/// Never fails. Where a deciding answer is not known yet the result is NotChecked with reason "not-asked". Not known SPF or DKIM
/// results are no passes; then `spfAligned`/`dkimAligned` is nothing and a result that would be a fail is NotChecked with reason
/// "identifiers-not-checked".
Verdict evaluate(Input input, DnsView &dns);

/// The Organizational Domain of `name` (A-labels) by the tree walk of RFC 9989 §4.10; nothing where an answer is not known yet or
/// failed. All names of the walk are asked for in one round.
std::optional<std::string> organizationalDomain(std::string_view name, DnsView &dns);

/// The names whose "_dmarc." TXT record the walk asks for, in order; at most 8 (RFC 9989 §4.10). `name` first, which they are parts of.
std::vector<std::string_view> treeWalkNames(std::string_view name);

} // namespace heloscope::dmarc
