// DKIM verification (RFC 6376 §6.1, RFC 8301, RFC 8463, RFC 8616): signatures read before, body hashes computed before, keys from the
// DNS answers known so far. Three layers stay apart: arithmetic (headers, body), the RFC's result, and facts for the judgement.
#pragma once

#include "core/dkim/DkimBodyHash.h"
#include "core/dkim/DkimKey.h"
#include "core/dkim/DkimParse.h"
#include "core/dkim/DkimTypes.h"
#include "core/dns/DnsTypes.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

namespace heloscope::dkim {

struct Clock {
    std::optional<UnixTime> receipt; // when the border took the message in; expiry is judged here
    UnixTime now = 0;                // remarked on; judged where the receipt time is not known

    /// The time at which expiry is judged. Nothing is received after now: a later receipt time is a wrong clock or a wrong line.
    UnixTime reference() const { return receipt ? std::min(*receipt, now) : now; }
};

/// One result per parsed signature, in the same order. Keys not known yet are noted in `dns` as missing. Pure.
std::vector<Signature> evaluate(const ParsedSignatures &parsed, const BodyHashes &bodyHashes, DnsView &dns, const Clock &clock);
Signature evaluate(const ParsedSignature &parsed, const BodyHashes &bodyHashes, DnsView &dns, const Clock &clock);

// --- For hypotheses: "would it verify if this had been left alone?" Nothing here asks the DNS but fetchKeys.

/// Whether b= verifies with one of the keys over other header fields. `signatureField` is the index of the signature in `header`;
/// its b= is that of `parsed`, the rest of its text may be folded otherwise. NotChecked where there is no usable key or algorithm.
Validity verifyHeaders(const ParsedSignature &parsed, const HeaderView &header, std::size_t signatureField, const KeyAnswer &keys);
/// Whether b= verifies over the header as it was parsed.
Validity verifyHeaders(const ParsedSignature &parsed, const KeyAnswer &keys);
/// Whether bh= matches another body (all of it, any line ending). Linear in its size.
BodyState matchBody(const ParsedSignature &parsed, std::string_view body);
/// The body state by hashes computed before.
BodyState matchBody(const ParsedSignature &parsed, const BodyHashes &hashes);
/// The keys of a signature; fetchKeys with its domain and selector.
KeyAnswer keysOf(const ParsedSignature &parsed, DnsView &dns);

} // namespace heloscope::dkim
