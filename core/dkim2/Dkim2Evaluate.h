// DKIM2 verification (draft-ietf-dkim-dkim2-spec, "Verifier Actions"): structure, time, envelope, custody, signatures, hashes, in this
// order; the first thing wrong decides.
#pragma once

#include "core/dkim2/Dkim2Parse.h"
#include "core/dkim2/Dkim2Types.h"
#include "core/dns/DnsTypes.h"

#include <optional>
#include <string>
#include <vector>

namespace heloscope::dkim2 {

/// What is known of the SMTP transaction. Addresses with or without angle brackets; mailFrom "" or "<>" = the null sender.
struct Input {
    std::optional<std::string> mailFrom;
    std::vector<std::string> rcptTo;
    std::optional<UnixTime> receipt; // age is judged here, else at `now`
    UnixTime now = 0;
};

/// None without DKIM2 fields. PermError: structure, time ("expired", "from-future"), envelope ("mail-from-differs", "recipient-missing",
/// "mail-from-outside-domain"), custody ("custody-broken", "next-domain-differs", "next-domain-open"), keys ("key-missing", "key-revoked",
/// "key-malformed", "key-ambiguous", "key-type-mismatch", "key-too-short", "algorithm-unknown"), recipes. Fail: "signature-invalid",
/// "nothing-verifiable", "header-hash-differs", "body-hash-differs". TempError and NotChecked for keys that could not be, or were not,
/// asked for. Neutral "body-not-available" where everything but body hashes holds. Pass with reason "envelope-not-checked" where no
/// MAIL FROM is known. Per hop the same words.
Verdict evaluate(const Parsed &parsed, const Input &input, DnsView &dns);

} // namespace heloscope::dkim2
