// Sender ID (RFC 4406) and the Purported Responsible Address (RFC 4407), historic.
#pragma once

#include "core/base/AuthResult.h"

#include <string>

namespace heloscope::senderid {

struct Verdict {
    AuthResult result = AuthResult::NotChecked;
    std::string pra;    // the address, or empty = no PRA
    std::string praField; // "From", "Sender", "Resent-From", "Resent-Sender"
    std::string scope;  // "pra", "mfrom" (spf2.0) or "spf1"
    std::string reason;
};

} // namespace heloscope::senderid
