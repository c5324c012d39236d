#include "core/vendor/VendorRead.h"

#include "core/base/Ascii.h"
#include "core/base/Base64.h"
#include "core/base/DateTime.h"
#include "core/received/Hosts.h"
#include "core/vendor/VendorTable.h"

#include <algorithm>

namespace heloscope::vendor {
namespace {

/// Cuts one value into facts.
class FactReader {
public:
    FactReader(const FieldRow &row, std::string_view value) : m_row(row), m_value(trimmed(value)) {}

    std::vector<Fact> read()
    {
        switch (m_row.form) {
        case Form::Opaque: break;
        case Form::Whole: readWhole(); break;
        case Form::Colons: readPairs(';', ':'); break;
        case Form::Equals: readEquals(); break;
        case Form::Score: readScore(); break;
        case Form::SpamStatus: readSpamStatus(); break;
        case Form::Rspamd: readRspamd(); break;
        case Form::CombinedAuthentication: readCombinedAuthentication(); break;
        case Form::AntiAbuse: readAntiAbuse(); break;
        }
        return std::move(m_facts);
    }

private:
    /// `part` empty: the value as a whole; its meanings stand in the table under the field's own meaning.
    void add(std::string_view part, std::string_view value)
    {
        value = trimmed(value);
        if (m_facts.size() == maxFacts || (value.empty() && !part.empty()))
            return;
        const std::string_view meaning = meaningOf(m_row.vendor, part.empty() ? m_row.meaning : part, value);
        m_facts.push_back({std::string(part), std::string(value.substr(0, maxFactBytes)), std::string(meaning)});
    }

    void readWhole()
    {
        if (m_row.meaning == "conversation-time")
            readThreadIndex();
        else if (!m_value.empty())
            add({}, m_value);
    }

    /// MS-OXOMSG: the FILETIME at which the conversation began, cut short, a GUID, five bytes for each answer. Outlook writes the six
    /// highest bytes of the time; Exchange a byte of its own and then five.
    void readThreadIndex()
    {
        constexpr std::int64_t ticksPerSecond = 10'000'000, epochOfFileTime = 11'644'473'600;
        const auto bytes = decodeBase64(m_value, Base64Space::Allowed);
        if (!bytes || bytes->size() < 22) {
            add({}, m_value);
            return;
        }
        const std::size_t first = (*bytes)[1] == 1 ? 1 : 0;
        std::uint64_t ticks = 0;
        for (std::size_t i = first; i < 6; ++i)
            ticks = ticks << 8 | static_cast<unsigned char>((*bytes)[i]);
        ticks <<= first ? 24 : 16;
        const UnixTime begun = UnixTime(ticks / ticksPerSecond) - epochOfFileTime;
        if (begun > 0 && begun < UnixTime(4102444800)) // before 2100
            add("begun", formatRfc3339(begun));
        add("answers", std::to_string((bytes->size() - 22) / 5));
    }

    void readPairs(char between, char sign)
    {
        for (const std::string_view item : split(m_value, between)) {
            const std::size_t at = item.find(sign);
            if (at != std::string_view::npos)
                add(trimmed(item.substr(0, at)), item.substr(at + 1));
        }
    }

    /// "k=v" separated by spaces, commas or semicolons; quoted and bracketed values keep theirs.
    void readEquals()
    {
        std::size_t i = 0;
        while (i < m_value.size()) {
            while (i < m_value.size() && (isFws(m_value[i]) || m_value[i] == ';' || m_value[i] == ','))
                ++i;
            const std::size_t begin = i;
            char closing = 0;
            while (i < m_value.size() && (closing || !(isFws(m_value[i]) || m_value[i] == ';' || m_value[i] == ','))) {
                const char c = m_value[i++];
                if (c == closing)
                    closing = 0;
                else if (!closing && (c == '"' || c == '['))
                    closing = c == '"' ? '"' : ']';
            }
            const std::string_view item = m_value.substr(begin, i - begin);
            const std::size_t equal = item.find('=');
            if (equal != std::string_view::npos && equal > 0)
                add(item.substr(0, equal), unwrapped(item.substr(equal + 1)));
        }
    }
    static std::string_view unwrapped(std::string_view value)
    {
        if (value.size() >= 2 && ((value.front() == '"' && value.back() == '"') || (value.front() == '[' && value.back() == ']')))
            value = value.substr(1, value.size() - 2);
        return value;
    }

    void readCombinedAuthentication()
    {
        readEquals();
        std::erase_if(m_facts, [](const Fact &fact) {
            return !equalsIgnoreCase(fact.part, "compauth") && !equalsIgnoreCase(fact.part, "reason") && !equalsIgnoreCase(fact.part, "action");
        });
        const bool combined = std::any_of(m_facts.begin(), m_facts.end(), [](const Fact &fact) { return equalsIgnoreCase(fact.part, "compauth"); });
        if (!combined)
            m_facts.clear();
    }

    void readScore()
    {
        std::size_t begin = 0;
        while (begin < m_value.size() && !isDigit(m_value[begin]))
            ++begin;
        std::size_t end = begin;
        while (end < m_value.size() && (isDigit(m_value[end]) || m_value[end] == '.'))
            ++end;
        if (begin == end) {
            add({}, m_value);
            return;
        }
        if (begin > 0 && (m_value[begin - 1] == '-' || m_value[begin - 1] == '+'))
            --begin;
        std::string_view score = m_value.substr(begin, end - begin);
        if (score.ends_with('.'))
            score.remove_suffix(1);
        const std::string_view part = m_row.meaning == "spam-level" ? "SCL" : m_row.meaning == "phishing-level" ? "PCL" : "";
        add(part, score);
    }

    void readSpamStatus()
    {
        const std::size_t comma = m_value.find(',');
        if (comma != std::string_view::npos)
            add("verdict", m_value.substr(0, comma));
        for (const std::string_view key : {"score", "hits", "required", "tests", "autolearn", "version"}) {
            const std::size_t at = findIgnoreCase(m_value, std::string(key) + "=");
            if (at == std::string_view::npos)
                continue;
            std::string_view rest = m_value.substr(at + key.size() + 1);
            // The list of tests is folded: it goes on after a comma and white space.
            std::size_t end = 0;
            while (end < rest.size() && !(isFws(rest[end]) && (end == 0 || rest[end - 1] != ',' || key != "tests"))) {
                if (isFws(rest[end]) && rest.substr(end).find('=') < rest.substr(end).find(','))
                    break;
                ++end;
                if (end > maxFactBytes * 4)
                    break;
            }
            add(key, rest.substr(0, end));
        }
    }

    void readRspamd()
    {
        const std::size_t semicolon = m_value.find(';');
        const std::string_view head = m_value.substr(0, semicolon);
        const std::size_t colon = head.find(':'), open = head.find('['), slash = head.find('/', open == std::string_view::npos ? 0 : open),
                          close = head.find(']');
        if (colon != std::string_view::npos && open != std::string_view::npos && open > colon)
            add("verdict", head.substr(colon + 1, open - colon - 1));
        if (open != std::string_view::npos && slash != std::string_view::npos && close != std::string_view::npos && slash < close) {
            add("score", head.substr(open + 1, slash - open - 1));
            add("required", head.substr(slash + 1, close - slash - 1));
        }
        if (semicolon == std::string_view::npos)
            return;
        for (const std::string_view item : split(m_value.substr(semicolon + 1), ';')) {
            const std::size_t bracket = item.find('['); // options of a symbol
            if (!trimmed(item.substr(0, bracket)).empty())
                add("symbol", item.substr(0, bracket));
        }
    }

    void readAntiAbuse()
    {
        const std::size_t dash = m_value.find(" - ");
        if (dash != std::string_view::npos)
            add(m_value.substr(0, dash), m_value.substr(dash + 3));
    }

    const FieldRow &m_row;
    std::string_view m_value;
    std::vector<Fact> m_facts;
};

/// Exchange Online keeps its names for itself: what comes in under them is dropped or renamed "-Untrusted". Exchange at home guards
/// only the organisation's fields (header firewall).
bool isKeptByExchange(const FieldRow &row, const received::Hop &border)
{
    if (row.vendor != "microsoft" || border.software != "exchange-smtp" || !row.header.starts_with("x-"))
        return false;
    return received::organisationOf(border.by) == "microsoft" || row.header.starts_with("x-ms-exchange-organization-");
}

} // namespace

std::string_view toString(Writer writer)
{
    switch (writer) {
    case Writer::Receiver: return "receiver";
    case Writer::Sender: return "sender";
    case Writer::Client: return "client";
    }
    return {};
}

std::vector<Field> readVendorFields(const Message &message, const received::Path &path)
{
    std::vector<Field> out;
    const received::Hop *border = path.border ? &path.hops[*path.border] : nullptr;
    const bool sure = border && path.confidence != received::Confidence::Low;
    for (std::size_t i = 0; i < message.fields().size() && out.size() < maxVendorFields; ++i) {
        const HeaderField &source = message.fields()[i];
        const std::string_view name = message.name(source);
        const FieldRow *row = name.empty() ? nullptr : findField(name);
        if (!row)
            continue;
        // Another server's results: core/authres.
        if (row->form == Form::CombinedAuthentication && !containsIgnoreCase(message.value(source), "compauth"))
            continue;
        Field field;
        field.field = i;
        field.range = source.whole;
        field.header = std::string(name);
        field.vendor = std::string(row->vendor);
        field.meaning = std::string(row->meaning);
        field.writer = row->writer;
        field.opaque = row->form == Form::Opaque;
        field.believable = sure && row->writer == Writer::Receiver && (i < border->field || isKeptByExchange(*row, *border));
        field.facts = FactReader(*row, unfolded(message.value(source))).read();
        if (row->form == Form::CombinedAuthentication && field.facts.empty())
            continue;
        out.push_back(std::move(field));
    }
    return out;
}

} // namespace heloscope::vendor
