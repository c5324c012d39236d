// ARC (RFC 8617): the chain and who vouches for what.
#pragma once

#include "core/authres/AuthResTypes.h"
#include "core/base/AuthResult.h"
#include "core/dkim/DkimTypes.h"

#include <optional>
#include <string>
#include <vector>

namespace heloscope::arc {

struct Set {
    int instance = 0;
    std::string sealer;                 // AS d=
    Validity seal = Validity::NotChecked;    // AS
    Validity message = Validity::NotChecked; // AMS headers and body together; see messageBody
    dkim::BodyState messageBody = dkim::BodyState::NotChecked;
    std::string chain;                  // cv= as written, lower case
    std::vector<authres::MethodResult> claims; // AAR
    std::string authservId;             // of the AAR
    std::string reason;
    std::optional<std::size_t> sealField, messageField, resultsField; // indices into Message::fields()
};

struct Verdict {
    AuthResult result = AuthResult::None;
    std::optional<int> oldestPass;      // the lowest instance whose message signature still verifies, 0 = all (RFC 8617 §5.2)
    std::vector<Set> sets;              // ascending by instance
    std::string reason;
    std::optional<std::string> trustedSealer; // d= of the newest valid set whose sealer the profile trusts; filled by the analysis
};

} // namespace heloscope::arc
