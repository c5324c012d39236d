#include "core/base/TagList.h"

#include "core/base/Ascii.h"

#include <algorithm>

namespace heloscope {

namespace {

// RFC 6376 §3.2: tag-name = ALPHA *ALNUMPUNC, ALNUMPUNC = ALPHA / DIGIT / "_". DMARC and BIMI names fit as well.
bool isTagName(std::string_view name)
{
    if (name.empty() || !isAlpha(name.front()))
        return false;
    return std::all_of(name.begin(), name.end(), [](char c) { return isAlnum(c) || c == '_' || c == '-'; });
}

// Most names are a letter: what differs is seen without a call.
bool isNamed(const Tag &tag, std::string_view name)
{
    return tag.name.size() == name.size() && tag.name.front() == name.front() && (name.size() == 1 || tag.name == name);
}

bool hasDuplicate(const std::vector<Tag> &tags)
{
    constexpr std::size_t few = 16;
    if (tags.size() <= few) {
        for (std::size_t i = 1; i < tags.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                if (isNamed(tags[i], tags[j].name))
                    return true;
            }
        }
        return false;
    }
    // Sorting keeps the search linear enough on a thousand hostile tags.
    std::vector<std::string_view> names;
    names.reserve(tags.size());
    for (const Tag &tag : tags)
        names.push_back(tag.name);
    std::sort(names.begin(), names.end());
    return std::adjacent_find(names.begin(), names.end()) != names.end();
}

} // namespace

std::optional<std::string_view> TagList::find(std::string_view name) const
{
    for (const Tag &tag : tags) {
        if (!name.empty() && isNamed(tag, name))
            return tag.value;
    }
    return std::nullopt;
}

std::optional<std::string_view> TagList::findIgnoreCase(std::string_view name) const
{
    for (const Tag &tag : tags) {
        if (equalsIgnoreCase(tag.name, name))
            return tag.value;
    }
    return std::nullopt;
}

TagList parseTagList(std::string_view text)
{
    constexpr std::size_t usual = 12;
    TagList list;
    list.tags.reserve(usual);
    std::size_t at = 0;
    while (at <= text.size()) {
        const std::size_t end = std::min(text.find(';', at), text.size());
        const std::string_view item = trimmed(text.substr(at, end - at));
        const bool last = end == text.size();
        at = end + 1;
        if (item.empty()) {
            // A single trailing ";" is allowed; an empty item between two ";" is not.
            if (!last)
                list.malformedItem = true;
            continue;
        }
        if (list.tags.size() == maxTags) {
            list.limitReached = true;
            break;
        }
        const std::size_t equals = item.find('=');
        const std::string_view name = trimmedEnd(item.substr(0, equals));
        if (equals == std::string_view::npos || !isTagName(name)) {
            list.malformedItem = true;
            list.trailingText = list.trailingText || last;
            continue;
        }
        const std::size_t begin = std::size_t(item.data() - text.data());
        list.tags.push_back({name, trimmed(item.substr(equals + 1)), {begin, begin + item.size()}});
    }
    list.duplicate = hasDuplicate(list.tags);
    return list;
}

} // namespace heloscope
