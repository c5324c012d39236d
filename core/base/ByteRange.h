// Half-open byte ranges [begin, end) into one buffer; the evidence of every finding.
#pragma once

#include <cstddef>
#include <string_view>

namespace heloscope {

struct ByteRange {
    std::size_t begin = 0;
    std::size_t end = 0;

    constexpr std::size_t size() const { return end - begin; }
    constexpr bool empty() const { return begin == end; }
    /// The bytes of `whole` that the range names; the range must lie within `whole`.
    constexpr std::string_view of(std::string_view whole) const { return whole.substr(begin, end - begin); }
    friend constexpr bool operator==(const ByteRange &, const ByteRange &) = default;
};

} // namespace heloscope
