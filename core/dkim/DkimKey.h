// DKIM key records (RFC 6376 §3.6.1, RFC 8301, RFC 8463): reading one, and fetching those of a selector. DomainKeys, ARC and DKIM2
// use the same records.
#pragma once

#include "core/crypto/PublicKey.h"
#include "core/dns/DnsTypes.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace heloscope::dkim {

/// One TXT record read as a key. `problem` is empty for a well-formed, usable one; else "key-malformed", "key-version", "key-revoked",
/// "key-type-unknown", "key-too-long", "key-exponent". `key` is given whenever p= could be read, also beside a problem.
struct KeyRecord {
    std::string text;                  // as in the DNS
    std::string problem, problemDetail;
    std::string type = "rsa";          // k=
    std::optional<crypto::PublicKey> key;
    std::optional<std::vector<std::string>> hashes; // h=; absent = all
    bool forEmail = true;              // s= holds "*" or "email"
    bool testing = false;              // t=y
    bool strictIdentity = false;       // t=s
    std::optional<std::string> granularity; // g=, only DomainKeys heeds it

    bool allowsHash(std::string_view name) const;
};

/// Never fails. Linear.
KeyRecord parseKeyRecord(std::string_view text);
/// As parseKeyRecord, from a small per-thread store of records read before: senders repeat within a batch and between passes.
std::shared_ptr<const KeyRecord> cachedKeyRecord(std::string_view text);

inline constexpr std::size_t maxKeyRecords = 3; // tried at one name where several exist

/// What the DNS says about one selector.
struct KeyAnswer {
    DnsStatus status = DnsStatus::NotAsked; // Answered, or why there is no record
    std::string error;                      // for Failed
    /// The usable records first come first; where none is usable, the first record with its problem. At most maxKeyRecords.
    std::vector<std::shared_ptr<const KeyRecord>> records;
    bool ambiguous = false;                 // more than one record at the name
};

/// Asks for `selector`._domainkey.`domain` (TXT). Both in ASCII form; a name that may not be asked answers NoSuchDomain.
KeyAnswer fetchKeys(DnsView &dns, std::string_view domain, std::string_view selector);

} // namespace heloscope::dkim
