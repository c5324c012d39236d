// The result words of RFC 7208, 6376, 8617, 9989 and 8601, and our own NotChecked (an input was missing).
#pragma once

#include <optional>
#include <string_view>

namespace heloscope {

enum class AuthResult { NotChecked, None, Pass, Fail, SoftFail, Neutral, Policy, PermError, TempError };

/// The word as the RFCs write it, lower case; NotChecked is "not-checked".
std::string_view toString(AuthResult result);
/// The result of a word in any case, also Microsoft's and others' variants that mean the same ("hardfail" = fail,
/// "permfail" = permerror, "error" = temperror); nothing for other words.
std::optional<AuthResult> parseAuthResult(std::string_view word);

/// Three-way fact about one part of a signature: arithmetic says yes, no, or could not be tried.
enum class Validity { NotChecked, Valid, Invalid };
std::string_view toString(Validity validity);

} // namespace heloscope
