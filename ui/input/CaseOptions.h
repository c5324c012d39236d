// The member "options" of a case file: what the message was analysed with besides answers and profile.
#pragma once

#include "core/Options.h"
#include "core/base/Result.h"

#include <string>
#include <string_view>

namespace heloscope::input {

/// A JSON object, one line. Members that are not set are left out; "now" is always there.
std::string writeOptions(const Options &options);
/// Unknown members are passed over, so that an older program reads a newer case. Errors: "case-damaged" with the member's name.
Result<Options> readOptions(std::string_view json);

} // namespace heloscope::input
