// The machine-readable part of a delivery report: message/delivery-status (RFC 3464 §2) and message/global-delivery-status
// (RFC 6533 §3), read as liberally as the reports out there demand. Internal to core/bounce.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace heloscope::bounce {

struct StatusGroup {
    std::string finalRecipient, originalRecipient, actualRecipient; // addresses, types and brackets removed
    std::string action;     // lower case
    std::string status;     // as written
    std::string diagnostic; // without its type, folds undone
    std::string remoteMta;
};

struct StatusReport {
    std::string reportingMta, receivedFromMta, arrivalDate, envelopeId, sender;
    std::vector<StatusGroup> groups;
    bool any() const { return !groups.empty() || !reportingMta.empty(); }
};

/// `text` is the decoded part, or any text with such fields in it; lines that are none are passed over.
StatusReport readStatusReport(std::string_view text);

/// The address of "rfc822; <bob@example.net>", "utf-8;…", "RFC/822 ;…"; xtext (RFC 3461 §4) and UTF-8 escapes (RFC 6533 §3) undone.
/// Empty where it is none that mail could go to (a file, a pipe, an X.400 address).
std::string typedAddress(std::string_view value);

} // namespace heloscope::bounce
