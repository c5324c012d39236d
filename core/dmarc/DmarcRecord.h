// One DMARC record (RFC 9989 §4.7, §4.8): tags with their defaults, and whether it can be used at all.
#pragma once

#include "core/dmarc/DmarcTypes.h"

#include <optional>
#include <string_view>

namespace heloscope::dmarc {

enum class Psd { Unknown, Yes, No }; // psd=u, y, n

struct Record {
    std::optional<Policy> policy, subdomainPolicy, nonexistentPolicy; // valid p=, sp=, np=
    bool badPolicy = false;     // p= missing or invalid, or an invalid sp= or np=
    bool reportable = false;    // rua= holds at least one syntactically valid URI
    bool strictDkim = false, strictSpf = false;
    bool testing = false;       // t=y
    Psd psd = Psd::Unknown;

    /// RFC 9989 §4.7: a record with a bad policy counts as p=none where somebody wants reports, and not at all otherwise.
    bool usable() const { return !badPolicy || reportable; }
    /// The policies in force, with that rule and the fall-backs np -> sp -> p applied.
    Policy forDomain() const;
    Policy forSubdomain() const;
    Policy forNonexistent() const;
};

/// Nothing where `text` is no DMARC record: the first tag is not "v" with the value "DMARC1" in exactly these letters.
std::optional<Record> parseRecord(std::string_view text);

} // namespace heloscope::dmarc
