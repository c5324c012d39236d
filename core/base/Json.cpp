#include "core/base/Json.h"

namespace heloscope {

namespace {

// Walks the text without building anything: nesting is known before a deep value could be built, copied or destroyed.
struct DepthCheck : nlohmann::json_sax<nlohmann::json> {
    explicit DepthCheck(std::size_t limit) : maxDepth(limit) {}

    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(number_integer_t) override { return true; }
    bool number_unsigned(number_unsigned_t) override { return true; }
    bool number_float(number_float_t, const string_t &) override { return true; }
    bool string(string_t &) override { return true; }
    bool binary(binary_t &) override { return true; }
    bool key(string_t &) override { return true; }
    bool start_object(std::size_t) override { return enter(); }
    bool end_object() override { return leave(); }
    bool start_array(std::size_t) override { return enter(); }
    bool end_array() override { return leave(); }
    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &) override
    {
        errorAt = position;
        return false;
    }

    bool enter()
    {
        tooDeep = ++depth > maxDepth;
        return !tooDeep;
    }
    bool leave()
    {
        --depth;
        return true;
    }

    std::size_t maxDepth;
    std::size_t depth = 0;
    std::size_t errorAt = 0;
    bool tooDeep = false;
};

} // namespace

Result<nlohmann::json> parseJson(std::string_view text, std::size_t maxDepth)
{
    DepthCheck check(maxDepth);
    if (!nlohmann::json::sax_parse(text.begin(), text.end(), &check)) {
        if (check.tooDeep)
            return failure("json-depth", "nested deeper than " + std::to_string(maxDepth));
        return failure("json-syntax", "not JSON at byte " + std::to_string(check.errorAt));
    }
    auto value = nlohmann::json::parse(text.begin(), text.end(), nullptr, /*allow_exceptions=*/false);
    if (value.is_discarded())
        return failure("json-syntax", "not JSON");
    return value;
}

} // namespace heloscope
