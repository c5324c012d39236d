#include "core/dkim2/Dkim2Recipe.h"

#include "core/base/Ascii.h"
#include "core/base/Base64.h"
#include "core/base/Json.h"

#include <algorithm>
#include <set>

namespace heloscope::dkim2 {

namespace {

using nlohmann::json;

// Walks JSON text and looks for a name that an object gives twice; readers differ in which one they take. Syntax and depth were
// checked before.
class DuplicateNames : public nlohmann::json_sax<json> {
public:
    bool found = false;

    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(number_integer_t) override { return true; }
    bool number_unsigned(number_unsigned_t) override { return true; }
    bool number_float(number_float_t, const string_t &) override { return true; }
    bool string(string_t &) override { return true; }
    bool binary(binary_t &) override { return true; }
    bool start_object(std::size_t) override
    {
        m_names.emplace_back();
        return true;
    }
    bool key(string_t &name) override
    {
        found = !m_names.back().insert(name).second;
        return !found;
    }
    bool end_object() override
    {
        m_names.pop_back();
        return true;
    }
    bool start_array(std::size_t) override { return true; }
    bool end_array() override { return true; }
    bool parse_error(std::size_t, const std::string &, const json::exception &) override { return false; }

private:
    std::vector<std::set<std::string>> m_names;
};

tl::unexpected<Error> invalid(std::string detail) { return failure("recipe-json", std::move(detail)); }

// A whole number from 1 on; 0 for anything else.
std::uint64_t positive(const json &value) { return value.is_number_unsigned() ? value.get<std::uint64_t>() : 0; }

// {"c":[from,to]}, {"d":["text"…]} or, since -07, {"u":["base64"…]}.
Result<Step> readStep(const json &object, std::uint64_t &lastCopied, int draft)
{
    if (!object.is_object() || object.size() != 1)
        return invalid("a step has one member");
    const std::string &kind = object.begin().key();
    const json &value = object.begin().value();
    if (!value.is_array())
        return invalid("a step holds a list");
    Step step;
    if (kind == "c") {
        const std::uint64_t from = value.size() == 2 ? positive(value[0]) : 0;
        const std::uint64_t to = value.size() == 2 ? positive(value[1]) : 0;
        if (from == 0 || from > to || from <= lastCopied)
            return invalid("a range does not ascend");
        lastCopied = to;
        step.copy.emplace(from, to);
        return step;
    }
    if (kind != "d" && !(kind == "u" && draft >= 7))
        return invalid("unknown kind of step");
    for (const json &item : value) {
        if (!item.is_string())
            return invalid("a step holds text");
        std::string text = item.get<std::string>();
        if (kind == "u") {
            auto bytes = decodeBase64(text);
            if (!bytes)
                return invalid("u is not base64");
            text = std::move(*bytes);
        }
        step.data.push_back(std::move(text));
    }
    return step;
}

Result<std::vector<Step>> readSteps(const json &list, int draft)
{
    if (!list.is_array())
        return invalid("steps are a list");
    if (list.size() > maxRecipeSteps)
        return failure("recipe-too-large", "steps");
    std::vector<Step> steps;
    std::uint64_t lastCopied = 0;
    for (const json &object : list) {
        auto step = readStep(object, lastCopied, draft);
        if (!step)
            return tl::unexpected(step.error());
        steps.push_back(std::move(*step));
    }
    return steps;
}

Result<Recipe> readRecipe(const json &root, int draft)
{
    if (!root.is_object())
        return invalid("a recipe is an object");
    Recipe recipe;
    if (const auto header = root.find("h"); header != root.end()) {
        if (!header->is_object())
            return invalid("h is an object");
        for (const auto &[name, list] : header->items()) {
            auto steps = readSteps(list, draft);
            if (!steps)
                return tl::unexpected(steps.error());
            if (!recipe.header.emplace(lowered(name), std::move(*steps)).second)
                return invalid("a field name twice");
        }
    }
    const auto body = root.find("b");
    if (body == root.end())
        return recipe;
    if (body->is_null()) {
        recipe.bodyKind = BodyRecipe::CannotBeRebuilt;
        return recipe;
    }
    auto steps = readSteps(*body, draft);
    if (!steps)
        return tl::unexpected(steps.error());
    recipe.bodyKind = BodyRecipe::Steps;
    recipe.body = std::move(*steps);
    return recipe;
}

} // namespace

Result<Recipe> parseRecipe(std::string_view text, int draft)
{
    const auto bytes = decodeBase64(text, Base64Space::Allowed);
    if (!bytes)
        return failure("recipe-base64");
    if (bytes->size() > maxRecipeBytes)
        return failure("recipe-too-large", "text");
    // Counted before anything is built: a million empty strings are three megabytes of text and two hundred of objects.
    if (std::count(bytes->begin(), bytes->end(), '"') > std::ptrdiff_t(2 * maxRecipeStrings))
        return failure("recipe-too-large", "strings");
    const auto root = parseJson(*bytes, maxRecipeDepth);
    if (!root)
        return invalid(root.error().detail);
    DuplicateNames duplicates;
    json::sax_parse(*bytes, &duplicates);
    if (duplicates.found)
        return invalid("a name twice");
    return readRecipe(*root, draft);
}

std::optional<std::vector<std::string_view>> applySteps(const std::vector<Step> &steps, const std::vector<std::string_view> &entries)
{
    std::vector<std::string_view> result;
    for (const Step &step : steps) {
        result.insert(result.end(), step.data.begin(), step.data.end());
        if (!step.copy)
            continue;
        if (step.copy->second > entries.size())
            return std::nullopt;
        result.insert(result.end(), entries.begin() + std::ptrdiff_t(step.copy->first - 1), entries.begin() + std::ptrdiff_t(step.copy->second));
    }
    return result;
}

} // namespace heloscope::dkim2
