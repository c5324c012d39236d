// The elements of HTML that change text, found by name in a few instructions: most of an HTML mail is tags.
#pragma once

#include "core/base/Ascii.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace heloscope::html {

enum class TagKind { Other, Hidden, Link, Target, Picture, Preformatted, Break, Line, Paragraph, Cell };

namespace detail {

// What may stand in the name of a tag, in lower case; 0 for everything else.
constexpr std::array<std::uint8_t, 256> nameLetters = [] {
    std::array<std::uint8_t, 256> letters{};
    for (std::size_t i = 0; i < letters.size(); ++i)
        letters[i] = isAlnum(char(i)) || char(i) == ':' ? std::uint8_t(toLower(char(i))) : 0;
    return letters;
}();
constexpr std::uint8_t nameLetter(char c) { return nameLetters[static_cast<unsigned char>(c)]; }

} // namespace detail

/// The name a tag begins with: letters, digits and ":".
struct TagName {
    std::uint64_t letters = 0; // the first eight in lower case, as one number
    std::size_t size = 0;
};

constexpr TagName readTagName(std::string_view text)
{
    TagName name;
    for (std::uint64_t letter = 0; name.size < text.size() && name.size < 8 && (letter = detail::nameLetter(text[name.size])) != 0; ++name.size)
        name.letters |= letter << 8 * name.size;
    if (name.size == 8) {
        while (name.size < text.size() && detail::nameLetter(text[name.size]) != 0)
            ++name.size;
    }
    return name;
}

namespace detail {

struct Tag {
    std::string_view name;
    TagKind kind;
};

constexpr std::array tags = std::to_array<Tag>({
    {"a", TagKind::Link},           {"address", TagKind::Line},    {"area", TagKind::Target},  {"article", TagKind::Line}, {"blockquote", TagKind::Paragraph},
    {"br", TagKind::Break},         {"center", TagKind::Line},     {"dd", TagKind::Line},      {"div", TagKind::Line},     {"dt", TagKind::Line},
    {"footer", TagKind::Line},      {"form", TagKind::Target},     {"h1", TagKind::Paragraph}, {"h2", TagKind::Paragraph}, {"h3", TagKind::Paragraph},
    {"h4", TagKind::Paragraph},     {"h5", TagKind::Paragraph},    {"h6", TagKind::Paragraph}, {"header", TagKind::Line},  {"hr", TagKind::Line},
    {"img", TagKind::Picture},      {"li", TagKind::Line},         {"ol", TagKind::Paragraph}, {"option", TagKind::Line},  {"p", TagKind::Paragraph},
    {"pre", TagKind::Preformatted}, {"script", TagKind::Hidden},   {"section", TagKind::Line}, {"style", TagKind::Hidden}, {"table", TagKind::Paragraph},
    {"td", TagKind::Cell},          {"template", TagKind::Hidden}, {"th", TagKind::Cell},      {"title", TagKind::Hidden}, {"tr", TagKind::Line},
    {"ul", TagKind::Paragraph},
});

// Where a name stands among 256 places: a factor is looked for that gives each its own.
struct Places {
    std::uint64_t factor = 0;
    std::array<std::uint8_t, 256> tagAt{}; // one more than the index; 0 where there is none

    constexpr std::size_t placeOf(std::uint64_t letters) const { return std::size_t(letters * factor >> 56); }
};

constexpr Places places = [] {
    for (std::uint64_t factor = 0x9E3779B97F4A7C15u;; factor += 0x9E3779B97F4A7C16u) {
        Places all{factor, {}};
        const bool single = std::all_of(tags.begin(), tags.end(), [&](const Tag &tag) {
            std::uint8_t &place = all.tagAt[all.placeOf(readTagName(tag.name).letters)];
            const bool free = place == 0;
            place = std::uint8_t(&tag - tags.data() + 1);
            return free;
        });
        if (single)
            return all;
    }
}();

constexpr std::array<TagName, tags.size()> names = [] {
    std::array<TagName, tags.size()> all{};
    std::transform(tags.begin(), tags.end(), all.begin(), [](const Tag &tag) { return readTagName(tag.name); });
    return all;
}();

} // namespace detail

/// `text` is the name itself.
constexpr TagKind kindOf(const TagName &name, std::string_view text)
{
    const std::size_t found = detail::places.tagAt[detail::places.placeOf(name.letters)];
    if (found == 0 || detail::names[found - 1].letters != name.letters || detail::names[found - 1].size != name.size)
        return TagKind::Other;
    const detail::Tag &tag = detail::tags[found - 1];
    return name.size <= 8 || equalsIgnoreCase(text, tag.name) ? tag.kind : TagKind::Other;
}

/// Whether a tag that begins with this character may change which text and links others give. Nearly none do, except where text is wanted.
constexpr bool mayMatterWithoutText(char c, bool closing)
{
    const char letter = toLower(c);
    return closing ? letter == 'p' : letter == 'a' || letter == 'f' || letter == 'p' || letter == 's' || letter == 't';
}

constexpr bool mattersWithoutText(TagKind kind)
{
    switch (kind) {
    case TagKind::Hidden:
    case TagKind::Link:
    case TagKind::Target:
    case TagKind::Preformatted: return true;
    case TagKind::Other:
    case TagKind::Picture:
    case TagKind::Break:
    case TagKind::Line:
    case TagKind::Paragraph:
    case TagKind::Cell: return false;
    }
    return true;
}

static_assert(std::all_of(detail::tags.begin(), detail::tags.end(),
                          [](const detail::Tag &tag) { return !mattersWithoutText(tag.kind) || mayMatterWithoutText(tag.name[0], false); }));

} // namespace heloscope::html
