// BIMI (draft-brand-indicators-for-message-identification): which record would show a logo. Nothing is fetched but the TXT record.
#pragma once

#include "core/bimi/BimiTypes.h"
#include "core/dmarc/DmarcTypes.h"
#include "core/dns/DnsTypes.h"

#include <optional>
#include <string>
#include <string_view>

namespace heloscope::bimi {

struct Input {
    const dmarc::Verdict *dmarc = nullptr; // must outlive the call; null = DMARC was not evaluated
    std::size_t fromAddresses = 1;
    /// The raw value of the one BIMI-Selector field that an aligned, passing DKIM signature covers; nothing otherwise.
    std::optional<std::string> signedSelector;
};

/// Never fails. "skipped" with a reason where the preconditions are not met or an answer is not known yet ("not-asked").
Verdict evaluate(const Input &input, DnsView &dns);

} // namespace heloscope::bimi
