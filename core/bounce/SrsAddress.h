// Return addresses that a forwarder rewrote: the Sender Rewriting Scheme, its Exim variant (another hash, date not covered) and
// Exchange Online's. They show the route of a message; only the forwarder's secret proves one.
#pragma once

#include "core/base/DateTime.h"
#include "core/base/Secret.h"
#include "core/bounce/BounceTypes.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace heloscope::bounce {

enum class SrsDialect { Srs0, Srs1, Exchange };
std::string_view toString(SrsDialect dialect); // "srs0", "srs1", "exchange"

struct SrsAddress {
    SrsDialect dialect = SrsDialect::Srs0;
    std::string hash;
    std::string stamp;     // two base32 digits; empty for Srs1
    std::string domain;    // whose mail was forwarded (Srs0, Exchange), or the first forwarder (Srs1)
    std::string local;     // local part there (Srs0, Exchange); for Srs1 the rest after "SRS0", with its separator
    std::string forwarder; // the domain after "@"
};
/// Reads SRS0, SRS1 ("=", "-" or "+" after the word) and "local+SRS=HHHHH=TT=domain=local@…", in any case.
std::optional<SrsAddress> readSrs(std::string_view address);

/// The address that was rewritten; empty where the form does not hold it.
std::string originalAddress(const SrsAddress &srs);

/// `secrets` are those of the forwarder, if they are known at all; `ownForwarder` says that the address is at an own domain, so that
/// a hash no secret fits is wrong and not just another's. `seen`: when the address came back. Result words of TagResult.
TagResult checkSrs(const SrsAddress &srs, std::string_view address, std::span<const Secret> secrets, bool ownForwarder, UnixTime seen);

/// Rewrites `address` for `forwarder`, "SRS0=HHHH=TT=domain=local@forwarder"; empty where the address has no domain.
std::string makeSrs0(std::string_view address, std::string_view forwarder, std::string_view secret, std::int64_t today);

/// As makeSrs0; what was rewritten by SRS already becomes "SRS1=HHHH=first forwarder=rest@forwarder", without a date of its own.
std::string makeSrs(std::string_view address, std::string_view forwarder, std::string_view secret, std::int64_t today);

inline constexpr int srsLifetimeDays = 21;

} // namespace heloscope::bounce
