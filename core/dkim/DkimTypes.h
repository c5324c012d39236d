// DKIM (RFC 6376, 8301, 8463, 8616): one signature's facts, kept apart in three layers: arithmetic, protocol, judgement.
#pragma once

#include "core/base/AuthResult.h"
#include "core/base/ByteRange.h"
#include "core/base/DateTime.h"

#include <optional>
#include <string>
#include <vector>

namespace heloscope::dkim {

/// The body part of a signature (CONTRACT `dkim[].body`).
enum class BodyState { NotChecked, Match, Differs, NotAvailable, PartlySigned };
std::string_view toString(BodyState state);

/// How one displayed field is covered.
struct Coverage {
    std::string name;   // lower case
    int present = 0;    // occurrences in the message
    int inHeaderList = 0; // occurrences in h= (more than present = over-signed)
};

struct Signature {
    std::size_t field = 0;      // index into Message::fields()
    AuthResult result = AuthResult::NotChecked; // RFC verdict at the receipt clock
    Validity headers = Validity::NotChecked;    // b= over the header fields
    BodyState body = BodyState::NotChecked;     // bh= over the body
    std::string reason;         // kebab-case: "key-missing", "key-revoked", "body-hash-differs", "signature-invalid", "expired",
                                // "key-too-short", "weak-hash", "syntax-<tag>", "domain-invalid", "identity-not-below-domain" …
    std::string reasonDetail;
    // Tags as given (decoded where the RFC encodes them); empty = absent.
    std::string domain;         // d=, A-label lower case where valid, else as written
    std::string selector;       // s=
    std::string identity;       // i=, decoded; "@d" by default
    std::string algorithm;      // a=, "rsa-sha256"
    std::string headerCanonicalization, bodyCanonicalization; // "simple" or "relaxed"
    std::vector<std::string> headerList; // h=, lower case
    std::optional<std::uint64_t> length; // l=
    std::optional<UnixTime> signedAt;    // t=
    std::optional<UnixTime> expiresAt;   // x=
    std::string bodyHash;       // bh= as written, white space removed
    std::string signaturePrefix;// first 8 characters of b=, for comparing with header.b
    std::optional<int> bits;    // of the key
    bool testing = false;       // key has t=y
    bool ambiguousKey = false;  // several key records
    std::string keyRecord;      // the TXT that was used
    std::uint64_t unsignedBodyBytes = 0; // canonical octets after l=
    std::vector<Coverage> coverage;      // of the fields a reader is shown
    bool expiredAtReceipt = false;
    bool expiredNow = false;
    bool signedInFuture = false;
    bool historic = false;      // pre-standard form
    /// z= copies that differ from the present fields: name -> copied value (decoded).
    std::vector<std::pair<std::string, std::string>> copiedFieldsThatDiffer;
    // Filled by the analysis as a whole.
    std::optional<bool> aligned; // with the author domain (DMARC relaxed or strict as the record says)
    std::string undo;           // code of the change whose removal makes it verify; empty = none
};

} // namespace heloscope::dkim
