// DKIM2 (work in progress; the draft is a parameter and printed with every result).
#pragma once

#include "core/base/AuthResult.h"

#include <string>
#include <vector>

namespace heloscope::dkim2 {

struct Hop {
    int i = 0;
    std::string domain;
    AuthResult result = AuthResult::NotChecked;
    std::string reason;
    std::string mailFrom;                 // mf=, decoded
    std::vector<std::string> recipients;  // rt=, decoded
    std::vector<std::string> changes;     // undone changes as "header:subject", "body" …
};

struct Verdict {
    AuthResult result = AuthResult::None;
    std::string draft = "09";
    std::vector<Hop> hops;
    std::string reason;
};

} // namespace heloscope::dkim2
