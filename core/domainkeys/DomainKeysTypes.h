// DomainKeys (RFC 4870, historic): shown, never feeding DMARC.
#pragma once

#include "core/base/AuthResult.h"

#include <string>

namespace heloscope::domainkeys {

struct Signature {
    std::size_t field = 0;
    AuthResult result = AuthResult::NotChecked;
    Validity crypto = Validity::NotChecked;
    std::string domain, selector, sendingAddress, reason;
    std::optional<int> bits;
    bool testing = false;
    std::string policy; // o= of _domainkey.<domain>, "~" or "-"; empty = none
};

} // namespace heloscope::domainkeys
