// A finding: a code, how serious it is, the facts, and the bytes it rests on. No sentences here.
#pragma once

#include "core/base/ByteRange.h"
#include "core/report/FindingCode.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace heloscope {

/// Facts by name ("domain", "selector" …), in order. UTF-8; sentences name them in braces: "{domain}".
struct Values {
    std::vector<std::pair<std::string, std::string>> items;

    Values() = default;
    Values(std::initializer_list<std::pair<std::string, std::string>> list) : items(list) {}
    void set(std::string name, std::string value);
    /// The value, or empty.
    std::string_view get(std::string_view name) const;
};

/// Where a finding can be seen: a header field (name as written, index into Message::fields()), or a bare range.
struct Where {
    std::string header;                // empty = not a field
    std::optional<std::size_t> index;
    ByteRange range;
};

struct Finding {
    FindingCode code;
    Severity severity;
    Values values;
    std::vector<Where> where;
};

using Findings = std::vector<Finding>;

} // namespace heloscope
