// JSON from outside (answers files, profiles, case files, DKIM2 recipes), read without exceptions and without recursion on
// its nesting. RFC 8259.
#pragma once

#include "core/base/Result.h"

#include <nlohmann/json.hpp>

#include <string_view>

namespace heloscope {

inline constexpr std::size_t maxJsonDepth = 64; // nothing we read nests deeper than ten

/// The value of `text` (UTF-8, a byte order mark is skipped). Errors: "json-syntax" with the place ("byte 17"), "json-depth".
Result<nlohmann::json> parseJson(std::string_view text, std::size_t maxDepth = maxJsonDepth);

} // namespace heloscope
