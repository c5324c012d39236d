#include "translations/CatalogueReader.h"

#include "core/base/Utf8.h"

#include <algorithm>
#include <cstdint>

namespace heloscope {

namespace {

constexpr std::string_view magic("\x3C\xB8\x64\x18\xCA\xEF\x9C\x95\xCD\x21\x1C\xBF\x60\xA1\xBD\xDD", 16);

enum Section : std::uint8_t { IndexSection = 0x42, MessagesSection = 0x69, PluralsSection = 0x88 };
enum Tag : std::uint8_t { EndTag = 1, TranslationTag = 3, SourceTag = 6, ContextTag = 7, CommentTag = 8 };
constexpr std::size_t indexEntry = 8; // hash of the source and position in the messages

std::uint8_t byteAt(std::string_view bytes, std::size_t at) { return at < bytes.size() ? std::uint8_t(bytes[at]) : 0; }

std::uint32_t numberAt(std::string_view bytes, std::size_t at)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i)
        value = value << 8 | byteAt(bytes, at + i);
    return value;
}

// The hash of ELF symbol tables; 0 is taken.
std::uint32_t hashOf(std::string_view text)
{
    std::uint32_t hash = 0;
    for (const char c : text) {
        hash = (hash << 4) + std::uint8_t(c);
        const std::uint32_t high = hash & 0xF0000000;
        hash = (hash ^ high >> 24) & ~high;
    }
    return hash ? hash : 1;
}

std::string fromUtf16(std::string_view bytes)
{
    std::string text;
    text.reserve(bytes.size());
    for (std::size_t at = 0; at + 2 <= bytes.size(); at += 2) {
        char32_t c = char32_t(byteAt(bytes, at)) << 8 | byteAt(bytes, at + 1);
        if (c >= 0xD800 && c < 0xDC00 && at + 4 <= bytes.size()) {
            at += 2;
            c = 0x10000 + ((c - 0xD800) << 10) + ((char32_t(byteAt(bytes, at)) << 8 | byteAt(bytes, at + 1)) - 0xDC00);
        }
        appendUtf8(text, c);
    }
    return text;
}

// The rules of a language as lrelease writes them: for each form but the last a condition, made of comparisons joined by And and Or.
enum Rule : std::uint8_t { Equal = 1, Less = 2, LessOrEqual = 3, Between = 4, OperationMask = 7, Not = 8, Mod10 = 0x10, Mod100 = 0x20, Lead1000 = 0x40 };
enum Joint : std::uint8_t { And = 0xFD, Or = 0xFE, NextForm = 0xFF };

bool comparisonHolds(std::string_view rules, std::size_t &at, unsigned n)
{
    const std::uint8_t code = byteAt(rules, at++), bound = byteAt(rules, at++);
    if (code & Mod10)
        n %= 10;
    else if (code & Mod100)
        n %= 100;
    else if (code & Lead1000)
        for (; n >= 1000; n /= 1000) {}
    bool holds = false;
    switch (code & OperationMask) {
    case Equal: holds = n == bound; break;
    case Less: holds = n < bound; break;
    case LessOrEqual: holds = n <= bound; break;
    case Between: {
        const std::uint8_t top = byteAt(rules, at++);
        holds = n >= bound && n <= top;
        break;
    }
    }
    return holds != bool(code & Not);
}

unsigned pluralForm(std::string_view rules, unsigned n)
{
    unsigned form = 0;
    for (std::size_t at = 0; at < rules.size(); ++form) {
        bool any = false, all = true;
        for (;;) {
            all = comparisonHolds(rules, at, n) && all;
            const std::uint8_t joint = byteAt(rules, at++);
            if (joint == And)
                continue;
            any = any || all;
            all = true;
            if (joint != Or)
                break; // NextForm, or the end
        }
        if (any)
            return form;
    }
    return form;
}

} // namespace

CatalogueReader::CatalogueReader(std::string_view bytes)
{
    if (!bytes.starts_with(magic))
        return;
    for (std::size_t at = magic.size(); at + 5 <= bytes.size();) {
        const std::uint8_t section = byteAt(bytes, at);
        const std::string_view content = bytes.substr(at + 5, numberAt(bytes, at + 1));
        if (section == IndexSection)
            m_index = content;
        else if (section == MessagesSection)
            m_messages = content;
        else if (section == PluralsSection)
            m_plurals = content;
        at += 5 + content.size();
    }
}

std::string CatalogueReader::entryAt(std::size_t at, std::string_view context, std::string_view source, unsigned form) const
{
    std::string_view found;
    while (at < m_messages.size()) {
        const std::uint8_t tag = byteAt(m_messages, at++);
        if (tag == EndTag)
            return fromUtf16(found);
        const std::string_view text = m_messages.substr(std::min(at + 4, m_messages.size()), numberAt(m_messages, at));
        at += 4 + text.size();
        switch (tag) {
        case TranslationTag:
            if (form-- == 0)
                found = text;
            break;
        case SourceTag:
            if (text != source)
                return {};
            break;
        case ContextTag:
            if (text != context)
                return {};
            break;
        case CommentTag:
            if (!text.empty())
                return {};
            break;
        default: return {};
        }
    }
    return {};
}

std::string CatalogueReader::translate(std::string_view context, std::string_view source, int n) const
{
    const unsigned form = n < 0 ? 0 : pluralForm(m_plurals, unsigned(n));
    const std::uint32_t hash = hashOf(source);
    std::size_t first = 0, last = m_index.size() / indexEntry;
    while (first < last) {
        const std::size_t middle = first + (last - first) / 2;
        if (numberAt(m_index, middle * indexEntry) < hash)
            first = middle + 1;
        else
            last = middle;
    }
    for (; first < m_index.size() / indexEntry && numberAt(m_index, first * indexEntry) == hash; ++first) {
        std::string found = entryAt(numberAt(m_index, first * indexEntry + 4), context, source, form);
        if (!found.empty())
            return found;
    }
    return {};
}

} // namespace heloscope
