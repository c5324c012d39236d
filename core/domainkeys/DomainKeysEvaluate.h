// DomainKeys verification (RFC 4870 §3.5). Historic: the result is shown and never feeds DMARC.
#pragma once

#include "core/dns/DnsTypes.h"
#include "core/domainkeys/DomainKeysParse.h"
#include "core/domainkeys/DomainKeysTypes.h"

#include <string_view>
#include <vector>

namespace heloscope::domainkeys {

/// One result per parsed signature. Pass and Policy ("key-too-short": below 1024 bits) mean valid arithmetic by a historic method
/// (rsa-sha1); Fail "signature-invalid"; PermError for what RFC 4870 calls bad format, no key or a domain that does not fit.
std::vector<Signature> evaluate(const ParsedSignatures &parsed, DnsView &dns);

/// g= of a key against the local part of the sending address: at most one "*"; missing or empty matches everything.
bool granularityMatches(std::string_view pattern, std::string_view localPart);

} // namespace heloscope::domainkeys
