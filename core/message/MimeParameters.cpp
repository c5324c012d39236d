// Content-Type and Content-Disposition: a value and its parameters (RFC 2045 §5.1, RFC 2183 §2, RFC 2231 §3 and §4).
#include "core/message/Mime.h"

#include "core/base/Ascii.h"
#include "core/base/ByteSet.h"
#include "core/base/Utf8.h"
#include "core/message/Charset.h"
#include "core/message/EncodedWord.h"

#include <algorithm>

namespace heloscope {

namespace {

constexpr std::size_t npos = std::string_view::npos;
constexpr ByteSet nameEnds("=;"), valueEnds(";("), lineEnds("\r\n"), noTypeOctets(" \t\"="), noNameOctets(" \t\"");

// One "name=value" as it stands. RFC 2231: "name*2*" is section 2, with the value percent-encoded.
struct Section {
    std::string name;           // without asterisks, lower case
    std::optional<std::uint64_t> number;
    bool extended = false;
    std::string value;
    std::size_t order = 0;
};

class ParameterReader {
public:
    explicit ParameterReader(std::string_view raw) : m_text(raw)
    {
        if (lineEnds.find(raw) != npos)
            m_text = m_unfolded = unfolded(raw);
    }

    MimeParameters read()
    {
        MimeParameters result;
        result.value = lowered(readValue());
        if (result.value.empty() || noTypeOctets.find(result.value) != npos) {
            result.notes |= MalformedContentType;
            result.value.clear();
        }
        std::vector<Section> sections;
        constexpr std::size_t usual = 4;
        sections.reserve(usual);
        while (m_at < m_text.size()) {
            ++m_at; // the semicolon
            Section section;
            if (readSection(section, result.notes)) {
                section.order = sections.size();
                sections.push_back(std::move(section));
            }
        }
        if (areSingle(sections)) {
            result.items.reserve(sections.size());
            for (Section &section : sections)
                result.items.push_back({std::move(section.name), std::move(section.value)});
        } else {
            join(std::move(sections), result);
        }
        return result;
    }

private:
    void skipBlanks()
    {
        while (m_at < m_text.size() && (isFws(m_text[m_at]) || m_text[m_at] == '(')) {
            if (m_text[m_at] != '(')
                ++m_at;
            else if (!skipComment())
                return;
        }
    }

    bool skipComment()
    {
        if (m_noMoreComments)
            return false;
        std::size_t depth = 0;
        for (std::size_t at = m_at; at < m_text.size(); ++at) {
            if (m_text[at] == '\\') {
                ++at;
            } else if (m_text[at] == '(') {
                ++depth;
            } else if (m_text[at] == ')' && --depth == 0) {
                m_at = at + 1;
                return true;
            }
        }
        m_noMoreComments = true;
        return false;
    }

    // Nothing to be joined or decoded, as nearly always.
    static bool areSingle(const std::vector<Section> &sections)
    {
        constexpr std::size_t few = 4; // each is compared with each
        for (std::size_t i = 0; i < sections.size(); ++i) {
            const Section &section = sections[i];
            if (section.number || section.extended || sections.size() > few)
                return false;
            if (std::any_of(sections.begin(), sections.begin() + std::ptrdiff_t(i), [&](const Section &other) { return other.name == section.name; }))
                return false;
        }
        return true;
    }

    // Up to the semicolon, comments left out.
    std::string readValue()
    {
        skipBlanks();
        const std::size_t end = std::min(valueEnds.find(m_text, m_at), m_text.size());
        if (end == m_text.size() || m_text[end] == ';') {
            const std::string_view plain = m_text.substr(m_at, end - m_at);
            m_at = end;
            return std::string(trimmed(plain));
        }
        std::string value;
        for (; m_at < m_text.size() && m_text[m_at] != ';';) {
            if (m_text[m_at] == '(' && skipComment())
                continue;
            value += m_text[m_at++];
        }
        return std::string(trimmed(value));
    }

    std::string readQuoted()
    {
        std::string value;
        for (++m_at; m_at < m_text.size() && m_text[m_at] != '"'; ++m_at) {
            const bool escapes = m_text[m_at] == '\\' && m_at + 1 < m_text.size() && (m_text[m_at + 1] == '"' || m_text[m_at + 1] == '\\');
            m_at += escapes; // a backslash before anything else is part of a Windows path
            value += m_text[m_at];
        }
        m_at = std::min(m_at + 1, m_text.size());
        return value;
    }

    bool readSection(Section &section, std::uint32_t &notes)
    {
        skipBlanks();
        const std::size_t nameEnd = std::min(nameEnds.find(m_text, m_at), m_text.size());
        const std::string_view name = trimmed(m_text.substr(m_at, nameEnd - m_at));
        m_at = nameEnd;
        if (nameEnd == m_text.size() || m_text[nameEnd] == ';') {
            if (!name.empty())
                notes |= MalformedParameter;
            return false;
        }
        ++m_at;
        skipBlanks();
        readName(name, section);
        if (section.name.empty() || noNameOctets.find(section.name) != npos)
            notes |= MalformedParameter;
        if (m_at < m_text.size() && m_text[m_at] == '"') {
            section.value = readQuoted();
            const std::string rest = readValue();
            if (!rest.empty())
                notes |= MalformedParameter;
        } else {
            section.value = readValue(); // spaces in an unquoted file name are common
            if (noNameOctets.find(section.value) != npos)
                notes |= MalformedParameter;
        }
        return true;
    }

    static void readName(std::string_view written, Section &section)
    {
        if (written.ends_with('*')) {
            section.extended = true;
            written.remove_suffix(1);
        }
        const std::size_t asterisk = written.rfind('*');
        if (asterisk != npos) {
            section.number = parseDecimal(written.substr(asterisk + 1), 100'000);
            if (section.number)
                written = written.substr(0, asterisk);
        }
        section.name = lowered(written);
    }

    static std::string percentDecoded(std::string_view text)
    {
        std::string bytes;
        for (std::size_t i = 0; i < text.size(); ++i) {
            if (text[i] == '%' && i + 2 < text.size() && isHexDigit(text[i + 1]) && isHexDigit(text[i + 2])) {
                bytes += char(hexValue(text[i + 1]) << 4 | hexValue(text[i + 2]));
                i += 2;
            } else {
                bytes += text[i];
            }
        }
        return bytes;
    }

    // The sections of one parameter from `begin` on, in the order of their numbers, up to the first gap (RFC 2231 §3).
    static std::string joinedValue(const std::vector<Section> &sections, std::size_t begin, std::size_t end)
    {
        std::string bytes, charset;
        bool extended = false;
        std::uint64_t expected = 0;
        for (std::size_t i = begin; i < end; ++i) {
            const Section &section = sections[i];
            if (section.number && *section.number != expected)
                break;
            ++expected;
            std::string_view value = section.value;
            if (section.extended && i == begin) {
                const std::size_t first = value.find('\'');
                const std::size_t second = first == npos ? npos : value.find('\'', first + 1);
                if (second != npos) {
                    charset = value.substr(0, first);
                    value.remove_prefix(second + 1);
                }
            }
            extended = extended || section.extended;
            bytes += section.extended ? percentDecoded(value) : std::string(value);
        }
        return extended ? decodeCharset(bytes, charset).text : bytes;
    }

    // One item for each name, in the order of first mention. The extended form outranks the plain one (RFC 6266 §4.3).
    static void join(std::vector<Section> sections, MimeParameters &result)
    {
        // Group by name, then form: numbered or extended sections before plain ones.
        const auto rank = [](const Section &section) { return section.number ? 0 : section.extended ? 1 : 2; };
        std::sort(sections.begin(), sections.end(), [&](const Section &a, const Section &b) {
            if (a.name != b.name)
                return a.name < b.name;
            if (rank(a) != rank(b))
                return rank(a) < rank(b);
            if (a.number && *a.number != *b.number)
                return *a.number < *b.number;
            return a.order < b.order;
        });
        std::vector<std::pair<std::size_t, MimeParameters::Item>> found; // order of mention, item
        for (std::size_t begin = 0; begin < sections.size();) {
            std::size_t end = begin, order = sections[begin].order, formEnd = begin;
            for (; end < sections.size() && sections[end].name == sections[begin].name; ++end) {
                order = std::min(order, sections[end].order);
                formEnd = rank(sections[end]) == rank(sections[begin]) ? end + 1 : formEnd;
                const bool repeats = end > begin && rank(sections[end]) == rank(sections[end - 1]) && sections[end].number == sections[end - 1].number;
                if (repeats)
                    result.notes |= DuplicateParameter;
            }
            const bool numbered = sections[begin].number.has_value();
            const std::string value = joinedValue(sections, begin, numbered ? formEnd : begin + 1);
            if (formEnd < end && fileType(value) != fileType(decodeHeaderText(sections[formEnd].value).text))
                result.notes |= NameFormsDiffer;
            found.push_back({order, {sections[begin].name, value}});
            begin = end;
        }
        std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        for (auto &[order, item] : found)
            result.items.push_back(std::move(item));
    }

    static std::string fileType(std::string_view name)
    {
        const std::size_t dot = name.rfind('.');
        return dot == npos ? std::string() : lowered(name.substr(dot + 1));
    }

    std::string m_unfolded;
    std::string_view m_text; // of that, or as given
    std::size_t m_at = 0;
    bool m_noMoreComments = false;
};

} // namespace

const std::string *MimeParameters::find(std::string_view name) const
{
    for (const Item &item : items) {
        if (item.name == name)
            return &item.value;
    }
    return nullptr;
}

MimeParameters parseMimeParameters(std::string_view rawValue) { return ParameterReader(rawValue).read(); }

} // namespace heloscope
