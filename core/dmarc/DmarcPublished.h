// What DNS says about an Author Domain whoever sends in its name: the tree walk, whether the domain exists, and what RFC 7489 would have found.
// Internal to core/dmarc.
#pragma once

#include "core/base/AuthResult.h"
#include "core/dmarc/DmarcTreeWalk.h"

#include <optional>
#include <string>

namespace heloscope::dmarc {

struct Published {
    TreeWalk walk;             // from the Author Domain
    bool doesNotExist = false; // RFC 9989 §4.7 "np": NXDOMAIN
    /// RFC 7489 §6.6.3: the author's record, else that of the Organizational Domain by the public suffix list.
    std::string listDomain;
    std::optional<Record> listRecord;
    AuthResult listResult = AuthResult::None; // NotChecked or TempError where the record is not known
};

/// Asks for it. The messages of a sender are judged from the same answers, and each in several passes: what was found is remembered with
/// them, and asked for as if it had been found again. The reference is good until the next call.
const Published &publishedFor(const std::string &author, DnsView &dns);

} // namespace heloscope::dmarc
