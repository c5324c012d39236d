// The one way a function of the core says "could not": a value or an error, never an exception.
// A wrong message is not an error but a result (a verdict, a finding); Error is for "could not analyse at all".
#pragma once

#include <tl/expected.hpp>

#include <string>

namespace heloscope {

/// Why something could not be done. `code` is stable kebab-case; `detail` names the input, the place and the reason in
/// plain ASCII/UTF-8 text (never translated, never mail text longer than 200 bytes).
struct Error {
    std::string code;
    std::string detail;
};

template<typename T, typename E = Error> using Result = tl::expected<T, E>;

inline tl::unexpected<Error> failure(std::string code, std::string detail = {}) { return tl::unexpected<Error>(Error{std::move(code), std::move(detail)}); }

} // namespace heloscope
