// Reads the results that servers recorded: Authentication-Results (RFC 8601 §2.2), ARC-Authentication-Results (RFC 8617 §4.1.1)
// and Received-SPF (RFC 7208 §9.1). Reads generously what real servers write, and says for each field whether it conforms.
// Only reading happens here: whether a field may be believed is decided by the analysis (`Recorded::trusted`).
#pragma once

#include "core/authres/AuthResTypes.h"
#include "core/message/Message.h"

#include <string_view>
#include <vector>

namespace heloscope::authres {

/// `value` is the raw field value (octets after the colon, folds and comments included). Never fails; linear time and no recursion,
/// whatever the nesting. `field`, `header`, `range`, `trusted` and `aboveBorder` are left for the caller.
///
/// Problems (each once): "no-authserv-id", "authserv-id-invalid" (no token and no quoted string: must never be trusted),
/// "text-after-authserv-id", "no-results", "none-and-results", "unterminated-comment", "unterminated-quote", "stray-parenthesis",
/// "trailing-semicolon", "malformed-result", "unknown-result", "result-case", "value-not-token", "property-without-type",
/// "misplaced-reason", "separated-property" (a property after ";" that belongs to the result before), "encoded-word" (the whole
/// value was an RFC 2047 encoded word), "control-character", "bad-version", "limit-reached", and the two that do not make a field
/// non-conforming: "non-ascii" (right where the message is internationalised, RFC 6532) and
/// "injection": the host of a property is written so that other software reads another host out of it (RFC 8601 §7.8).
Recorded parseAuthenticationResults(std::string_view value);

/// The same with "i=<instance>;" in front, which is skipped (arc reads it itself). Problem "no-instance" where it is missing.
Recorded parseArcAuthenticationResults(std::string_view value);

/// One result of method "spf" with the key=value pairs as properties named by their bare key ("client-ip", "envelope-from", "helo",
/// "identity", "receiver", "mechanism" …). `authservId` is the value of receiver=, else the host that opens the comment
/// ("(mx.example.org: domain of …"). Problems as above, and "no-result" where the first word is none of RFC 7208 §2.6.
Recorded parseReceivedSpf(std::string_view value);

/// All fields of the message that record results, top to bottom, with `field`, `header` and `range` set: Authentication-Results and
/// the names under which servers keep foreign ones (Original-Authentication-Results, Authentication-Results-Original,
/// X-MS-Exchange-Authentication-Results …), Received-SPF and its Original- and X- forms. ARC's fields are not among them.
/// Only a field whose `header` is exactly (in any case) "Authentication-Results" or "Received-SPF" can be a receiver's own result.
std::vector<Recorded> readRecorded(const Message &message);

inline constexpr std::size_t maxRecordedResults = 1000;    // of one field; a list of fifty is long
inline constexpr std::size_t maxRecordedProperties = 5000; // of one field, comments included

} // namespace heloscope::authres
