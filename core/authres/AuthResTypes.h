// Results that a server recorded: Authentication-Results (RFC 8601), ARC-Authentication-Results, Received-SPF (RFC 7208 §9.1).
// They are claims of whoever wrote them; `trusted` says whether that was one of the reader's own servers.
#pragma once

#include "core/base/AuthResult.h"
#include "core/base/ByteRange.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace heloscope::authres {

struct MethodResult {
    std::string method;   // lower case, "spf", "dkim", "dmarc", "arc", "compauth" …
    std::string version;  // "" = none given
    std::string result;   // lower case word as written
    std::string reason;
    std::vector<std::pair<std::string, std::string>> properties; // "smtp.mailfrom" -> value, in order; comments as "comment"
    /// The value of a property, or empty.
    std::string_view property(std::string_view name) const;
    std::optional<AuthResult> word() const;
};

struct Recorded {
    std::size_t field = 0;      // index into Message::fields()
    std::string header;         // "Authentication-Results", "Received-SPF", …
    std::string authservId;     // unquoted, without comments; empty = missing
    std::string version;
    std::vector<MethodResult> results;
    std::vector<std::string> problems; // kebab-case deviations: "no-authserv-id", "unterminated-comment", "injection" …
    bool conforming = true;     // strict RFC 8601 grammar
    bool aboveBorder = false;
    bool trusted = false;       // filled by the analysis
    ByteRange range;            // the whole field
};

} // namespace heloscope::authres
