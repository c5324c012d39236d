// Recipes: how to make the instance before from this one (draft-ietf-dkim-dkim2-spec, "Recipes"; RFC 8259). Hostile by nature: every
// size is bounded before anything is built.
#pragma once

#include "core/base/Result.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace heloscope::dkim2 {

/// Copies entries first … last (from 1) of what is there, or gives new ones.
struct Step {
    std::optional<std::pair<std::uint64_t, std::uint64_t>> copy;
    std::vector<std::string> data;
};

enum class BodyRecipe { Unchanged, Steps, CannotBeRebuilt };

struct Recipe {
    std::map<std::string, std::vector<Step>> header; // by lower-case name; no steps = the field was not there
    BodyRecipe bodyKind = BodyRecipe::Unchanged;
    std::vector<Step> body;
};

inline constexpr std::size_t maxRecipeBytes = std::size_t(16) << 20; // of new text in all recipes of a message together
inline constexpr std::size_t maxRecipeSteps = 100'000;               // of one recipe
inline constexpr std::size_t maxRecipeStrings = 1'000'000;           // of one recipe, names included
inline constexpr std::size_t maxRecipeDepth = 8;                     // a recipe nests five deep

/// `text` is the value of r=, base64 of JSON. Errors: "recipe-base64", "recipe-json" (syntax, depth, a name twice, wrong shapes, an
/// unknown kind of step, ranges that do not ascend), "recipe-too-large".
Result<Recipe> parseRecipe(std::string_view text, int draft);

/// Applies steps to entries numbered from 1; nothing where a range is out of bounds. The views are into `entries` or the steps.
std::optional<std::vector<std::string_view>> applySteps(const std::vector<Step> &steps, const std::vector<std::string_view> &entries);

} // namespace heloscope::dkim2
