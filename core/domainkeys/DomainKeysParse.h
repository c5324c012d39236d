// DomainKey-Signature fields (RFC 4870 §3.3), read once, with the digest over header and body, which needs no DNS.
#pragma once

#include "core/dkim/DkimHeader.h"
#include "core/domainkeys/DomainKeysTypes.h"
#include "core/message/Message.h"

#include <string>
#include <vector>

namespace heloscope::domainkeys {

struct ParsedSignature {
    Signature tags;              // completed by evaluation
    std::string problem;         // "syntax-<tag>", "domain-invalid", "no-sending-address", "sending-domain-outside" …; empty = none
    std::string signature;       // b=, decoded
    std::string digest;          // SHA-1 with the fields in the order of h=; empty where only headers were given
    std::string messageOrderDigest; // the same in the order of the message; empty where that is no different
    std::string sendingLocalPart;
    bool hasBody = false;
    bool askKey = false;
};

struct ParsedSignatures {
    std::vector<ParsedSignature> signatures; // top to bottom, at most maxDomainKeysSignatures
    std::size_t total = 0;
    bool limitReached() const { return total > signatures.size(); }
};

ParsedSignatures parseSignatures(const Message &message, const dkim::HeaderView &header);

} // namespace heloscope::domainkeys
