// BIMI record evaluation (draft-brand-indicators); nothing is ever fetched.
#pragma once

#include <string>

namespace heloscope::bimi {

struct Verdict {
    std::string result = "skipped"; // pass, none, fail, temperror, declined, skipped
    std::string location, evidence; // l=, a=
    std::string recordAt, reason;
};

} // namespace heloscope::bimi
