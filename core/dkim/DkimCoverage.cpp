#include "core/dkim/DkimCoverage.h"

#include "core/base/Ascii.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace heloscope::dkim {

namespace {

constexpr std::array<std::string_view, 14> displayedFields = {
    "from",        "sender",     "reply-to",     "to", "cc", "subject", "date", "message-id", "mime-version", "content-type", "content-transfer-encoding",
    "in-reply-to", "references", "bimi-selector"};

// Folds and runs of white space as one space, none at the ends.
std::string normalised(std::string_view value)
{
    std::string result;
    bool blank = false;
    for (const char c : value) {
        if (isFws(c)) {
            blank = !result.empty();
            continue;
        }
        if (blank)
            result.push_back(' ');
        blank = false;
        result.push_back(c);
    }
    return result;
}

// The present values of each name, normalised once, however many copies z= claims of it.
class PresentValues {
public:
    explicit PresentValues(const HeaderView &header) : m_header(header) {}

    /// Nothing can be said about a very long or very often repeated field.
    bool contains(const std::string &name, const std::string &copy)
    {
        const auto [entry, isNew] = m_values.try_emplace(name);
        if (isNew)
            collect(name, entry->second);
        const std::vector<std::string> &values = entry->second.values;
        return entry->second.tooLong || std::find(values.begin(), values.end(), copy) != values.end();
    }

private:
    struct Values {
        std::vector<std::string> values;
        bool tooLong = false;
    };
    void collect(const std::string &name, Values &into) const
    {
        const std::span<const std::size_t> fields = m_header.find(name);
        into.tooLong = fields.size() > maxFields;
        for (std::size_t i = 0; i < fields.size() && !into.tooLong; ++i) {
            const std::string_view value = m_header.fields()[fields[i]].value;
            into.tooLong = value.size() > maxBytes;
            into.values.push_back(normalised(value.substr(0, maxBytes)));
        }
    }

    static constexpr std::size_t maxFields = 100, maxBytes = 64 * 1024;
    const HeaderView &m_header;
    std::unordered_map<std::string, Values> m_values;
};

} // namespace

std::optional<std::string> decodeQuotedPrintable(std::string_view text)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (isFws(c))
            continue;
        if (c != '=') {
            result.push_back(c);
            continue;
        }
        if (i + 2 >= text.size() || !isHexDigit(text[i + 1]) || !isHexDigit(text[i + 2]))
            return std::nullopt;
        result.push_back(char(hexValue(text[i + 1]) << 4 | hexValue(text[i + 2])));
        i += 2;
    }
    return result;
}

ShownFields::ShownFields(const HeaderView &header) : m_header(header)
{
    m_shown.reserve(displayedFields.size() + 8);
    for (const std::string_view name : displayedFields) {
        const std::size_t number = header.numberOf(name);
        m_shown.push_back({name, number, number == HeaderView::noName ? 0 : header.fieldsOf(number).size()});
    }
    for (std::size_t number = 0; number < header.names(); ++number) {
        if (header.name(number).starts_with("list-") && m_shown.size() < displayedFields.size() + maxCoveredListFields)
            m_shown.push_back({header.name(number), number, header.fieldsOf(number).size()});
    }
    std::sort(m_shown.begin() + displayedFields.size(), m_shown.end(), [](const Shown &a, const Shown &b) { return a.name < b.name; });
}

void ShownFields::addCoverage(Signature &signature) const
{
    std::vector<int> listed(m_header.names());
    std::vector<std::string_view> absent; // listed, but not in the header
    for (const std::string &name : signature.headerList) {
        if (const std::size_t number = m_header.numberOf(name); number != HeaderView::noName)
            ++listed[number];
        else
            absent.push_back(name);
    }
    signature.coverage.reserve(displayedFields.size());
    for (const Shown &shown : m_shown) {
        const int count = shown.number != HeaderView::noName ? listed[shown.number] : int(std::count(absent.begin(), absent.end(), shown.name));
        if (shown.present > 0 || count > 0)
            signature.coverage.push_back({std::string(shown.name), int(shown.present), count});
    }
}

void addCopiedFields(Signature &signature, std::string_view copies, const HeaderView &header)
{
    PresentValues present(header);
    std::size_t count = 0;
    for (const std::string_view entry : split(copies, '|')) {
        if (++count > maxCopiedFields)
            break;
        const std::size_t colon = entry.find(':');
        const auto value = decodeQuotedPrintable(colon == std::string_view::npos ? std::string_view() : entry.substr(colon + 1));
        if (colon == std::string_view::npos || !value)
            continue;
        std::string name = lowered(trimmed(entry.substr(0, colon)));
        const std::string copy = normalised(*value);
        if (!present.contains(name, copy))
            signature.copiedFieldsThatDiffer.emplace_back(std::move(name), copy);
    }
}

} // namespace heloscope::dkim
