// Tag lists "name=value; name=value" of DKIM (RFC 6376 §3.2), DomainKeys, ARC, DMARC (RFC 9989), BIMI and key records.
// Parsed once into views; each user decides what a duplicate or a malformed item means for it.
#pragma once

#include "core/base/ByteRange.h"

#include <optional>
#include <string_view>
#include <vector>

namespace heloscope {

/// One tag. Views point into the text given to `parseTagList`; white space around name and value is not part of them.
struct Tag {
    std::string_view name;
    std::string_view value; // inner folding white space is kept
    ByteRange range;        // of "name=value" in the given text
};

struct TagList {
    std::vector<Tag> tags;      // in order, duplicates kept, malformed items left out
    bool malformedItem = false; // an item without "=", or with an empty or illegal name
    bool duplicate = false;     // the same name (exact case) twice
    bool trailingText = false;  // an item after the last ";" that is no tag and not blank
    bool limitReached = false;  // more than maxTags items; the rest was not read

    /// The first tag of exactly this name (case-sensitive), or nothing: absent is not empty.
    std::optional<std::string_view> find(std::string_view name) const;
    /// The first tag of this name in any case.
    std::optional<std::string_view> findIgnoreCase(std::string_view name) const;
};

inline constexpr std::size_t maxTags = 1000; // no honest list has fifty; linear work on hostile ones

/// Never fails; what is wrong is in the flags. Linear in the size of `text`, which must outlive the result.
TagList parseTagList(std::string_view text);

} // namespace heloscope
