#include "ui/text/Pattern.h"

#include "ui/text/Words.h"

#include <algorithm>

namespace heloscope {

namespace {

bool isNameCharacter(char c) { return (c >= 'a' && c <= 'z') || c == '_'; }

// The end of "{name}" that begins at `at`, one past the brace; or `at` where none begins.
std::size_t placeholderEnd(std::string_view text, std::size_t at)
{
    std::size_t end = at + 1;
    while (end < text.size() && isNameCharacter(text[end]))
        ++end;
    return end > at + 1 && end < text.size() && text[end] == '}' ? end + 1 : at;
}

Pattern::Kind kindOf(std::string_view name)
{
    using Kind = Pattern::Kind;
    constexpr std::pair<std::string_view, Kind> kinds[] = {{"reason", Kind::Reason}, {"repair", Kind::Repair},  {"remark", Kind::Repair},
                                                           {"change", Kind::Change}, {"limit", Kind::Limit},    {"part", Kind::Part},
                                                           {"header", Kind::Header}, {"seconds", Kind::Seconds}};
    for (const auto &[known, kind] : kinds) {
        if (known == name)
            return kind;
    }
    return Kind::Text;
}

} // namespace

Pattern::Pattern(std::string text, bool counts) : m_text(std::move(text)), m_counts(counts)
{
    for (std::size_t at = m_text.find('{'); at != std::string::npos; at = m_text.find('{', at)) {
        const std::size_t end = placeholderEnd(m_text, at);
        if (end == at) {
            ++at;
            continue;
        }
        Place place{std::uint32_t(at), std::uint32_t(end), Kind::Text};
        place.kind = kindOf(name(place));
        m_places.push_back(place);
        at = end;
    }
}

PatternShelf::~PatternShelf()
{
    for (const std::atomic<const Pattern *> &place : m_places)
        delete place.load(std::memory_order_relaxed);
}

const Pattern &PatternShelf::put(std::size_t number, std::unique_ptr<const Pattern> made)
{
    const Pattern *first = nullptr;
    // Another thread may have been faster; its pattern is the same.
    return m_places[number].compare_exchange_strong(first, made.get(), std::memory_order_acq_rel, std::memory_order_acquire) ? *made.release() : *first;
}

std::vector<std::string> placeholdersOf(std::string_view source)
{
    std::vector<std::string> names;
    const auto note = [&](std::string name) {
        if (std::find(names.begin(), names.end(), name) == names.end())
            names.push_back(std::move(name));
    };
    for (std::size_t at = 0; at < source.size(); ++at) {
        if (source.substr(at, 2) == "%n")
            note("count");
        if (source[at] != '{')
            continue;
        const std::size_t end = placeholderEnd(source, at);
        if (end > at)
            note(std::string(source.substr(at + 1, end - at - 2)));
    }
    return names;
}

} // namespace heloscope
