// ARC chain validation (RFC 8617 §5.2). A pass says who sealed, nothing more; whether a sealer is trusted is the reader's matter.
#pragma once

#include "core/arc/ArcParse.h"
#include "core/arc/ArcTypes.h"
#include "core/dkim/DkimBodyHash.h"
#include "core/dns/DnsTypes.h"

namespace heloscope::arc {

/// None without ARC fields. Fail for a broken structure, an announced failure, an invalid seal or newest message signature, also for a
/// missing, unusable or short key and SHA-1. TempError where a key could not be fetched, NotChecked where one was not asked for, and
/// Neutral ("body-not-available") where all seals hold but the newest message signature lacks the body.
/// Verdict::reason and Set::reason: those of ParsedChain and of dkim (prefixed "seal-" or "message-"), "chain-marked-failed",
/// "chain-value". `trustedSealer` is left for the caller.
Verdict evaluate(const ParsedChain &chain, const dkim::BodyHashes &bodyHashes, DnsView &dns);

} // namespace heloscope::arc
