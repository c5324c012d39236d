// DMARC (RFC 9989), with the RFC 7489 view as a stated difference.
#pragma once

#include "core/base/AuthResult.h"

#include <optional>
#include <string>
#include <vector>

namespace heloscope::dmarc {

enum class Policy { None, Quarantine, Reject };
std::string_view toString(Policy policy);

struct Verdict {
    AuthResult result = AuthResult::NotChecked;
    std::string domain;                 // Author Domain, A-label; empty = not evaluable
    std::string organizationalDomain;
    std::optional<Policy> policy;       // p= of the record in force
    std::optional<Policy> subdomainPolicy; // sp=
    std::optional<Policy> nonexistentPolicy; // np=
    std::optional<Policy> inForce;      // the one of the three that fits the Author Domain, before t=y
    std::optional<Policy> applied;      // nothing unless it failed; t=y lowers it
    std::string recordAt;               // "_dmarc.example.com"; empty = no record
    std::string record;                 // its text
    std::optional<bool> spfAligned, dkimAligned; // nothing = not checkable
    bool strictSpf = false, strictDkim = false;
    bool testing = false;               // t=y
    bool multipleRecords = false;       // somewhere on the walk
    bool domainDoesNotExist = false;    // NXDOMAIN of the Author Domain
    bool nonexistentPolicyUsed = false; // np= decided
    bool strictAlignmentFailed = false; // relaxed would have aligned
    bool organizationalBoundary = false;// an identifier shares a suffix with the Author Domain, yet belongs to another owner
    std::string reason;                 // kebab-case: "no-record", "multiple-author-domains", "dns-failure", "not-asked" …
    AuthResult rfc7489Result = AuthResult::NotChecked;
    std::string rfc7489OrganizationalDomain;
};

} // namespace heloscope::dmarc
