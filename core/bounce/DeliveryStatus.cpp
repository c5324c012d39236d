#include "core/bounce/DeliveryStatus.h"

#include "core/base/Ascii.h"
#include "core/base/ByteSet.h"
#include "core/base/Utf8.h"
#include "core/bounce/BounceParse.h"
#include "core/message/EncodedWord.h"

#include <algorithm>

namespace heloscope::bounce {

namespace {

// "type; value" without the type, which some write with a slash, in capitals, or with a space before the semicolon.
std::string_view withoutType(std::string_view value)
{
    const std::size_t semicolon = value.find(';');
    if (semicolon == std::string_view::npos || semicolon > 20)
        return trimmed(value);
    return trimmed(value.substr(semicolon + 1));
}

// RFC 6533 §3: "\x{HEX}"; RFC 3461 §4: "+HH".
std::string unescaped(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t close = text.compare(i, 3, "\\x{") == 0 ? text.find('}', i) : std::string_view::npos;
        if (close != std::string_view::npos && close - i <= 9) {
            char32_t code = 0;
            for (const char c : text.substr(i + 3, close - i - 3))
                code = code * 16 + char32_t(std::max(hexValue(c), 0));
            if (code >= 0x80 && code <= 0x10FFFF)
                appendUtf8(out, code);
            i = close + 1;
        } else {
            out += text[i++];
        }
    }
    return out;
}

struct FieldLine {
    std::string_view name;
    std::string value;
};

// Name and value of "Name : value"; the name is empty where the line is no field.
FieldLine fieldOf(std::string_view line)
{
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos || colon == 0)
        return {};
    const std::string_view name = trimmed(line.substr(0, colon));
    const bool token = !name.empty() && std::all_of(name.begin(), name.end(), [](char c) { return isAlnum(c) || c == '-'; });
    return token ? FieldLine{name, std::string(trimmed(line.substr(colon + 1)))} : FieldLine{};
}

struct GroupField {
    std::string_view name;
    void (*set)(StatusGroup &, std::string_view);
};
// clang-format off
constexpr GroupField groupFields[] = {
    {"Final-Recipient", [](StatusGroup &group, std::string_view value) { group.finalRecipient = typedAddress(value); }},
    {"Original-Recipient", [](StatusGroup &group, std::string_view value) { group.originalRecipient = typedAddress(value); }},
    {"X-Actual-Recipient", [](StatusGroup &group, std::string_view value) { group.actualRecipient = typedAddress(value); }},
    {"Action", [](StatusGroup &group, std::string_view value) { group.action = lowered(value.substr(0, value.find_first_of(" \t(;"))); }},
    {"Status", [](StatusGroup &group, std::string_view value) { group.status = value; }},
    {"Diagnostic-Code", [](StatusGroup &group, std::string_view value) { group.diagnostic = withoutType(value); }},
    {"Remote-MTA", [](StatusGroup &group, std::string_view value) { group.remoteMta = withoutType(value); }},
};
// clang-format on

struct MessageField {
    std::string_view name;
    void (*set)(StatusReport &, std::string_view);
};
// clang-format off
constexpr MessageField messageFields[] = {
    {"Reporting-MTA", [](StatusReport &report, std::string_view value) { report.reportingMta = withoutType(value); }},
    {"Received-From-MTA", [](StatusReport &report, std::string_view value) { report.receivedFromMta = withoutType(value); }},
    {"Arrival-Date", [](StatusReport &report, std::string_view value) { report.arrivalDate = value; }},
    {"Original-Envelope-Id", [](StatusReport &report, std::string_view value) { report.envelopeId = value; }},
    {"X-Postfix-Sender", [](StatusReport &report, std::string_view value) { report.sender = typedAddress(value); }},
};
// clang-format on

bool namesRecipient(std::string_view field) { return equalsIgnoreCase(field, "Final-Recipient") || equalsIgnoreCase(field, "Original-Recipient"); }

bool isReportField(std::string_view name)
{
    const auto named = [name](const auto &known) { return equalsIgnoreCase(name, known.name); };
    return std::any_of(std::begin(messageFields), std::end(messageFields), named) || std::any_of(std::begin(groupFields), std::end(groupFields), named);
}

class Reader {
public:
    void take(std::string_view line)
    {
        const FieldLine field = fieldOf(line);
        if (field.name.empty())
            return;
        for (const MessageField &known : messageFields) {
            if (equalsIgnoreCase(field.name, known.name))
                known.set(m_report, field.value);
        }
        for (const GroupField &known : groupFields) {
            if (!equalsIgnoreCase(field.name, known.name))
                continue;
            // Groups that are not separated begin with the second name of the same kind.
            if (equalsIgnoreCase(field.name, "Final-Recipient") && m_hasFinal)
                close();
            m_hasFinal = m_hasFinal || equalsIgnoreCase(field.name, "Final-Recipient");
            m_named = m_named || namesRecipient(field.name);
            m_open = true;
            known.set(m_group, field.value);
        }
    }

    void close()
    {
        // A group with an action but no recipient belongs to a recipient the report does not name.
        if (m_open && (m_named || !m_group.action.empty()) && m_report.groups.size() < maxRecipients)
            m_report.groups.push_back(m_group);
        m_group = {};
        m_open = m_named = m_hasFinal = false;
    }

    StatusReport finish()
    {
        close();
        return std::move(m_report);
    }

private:
    StatusReport m_report;
    StatusGroup m_group;
    bool m_open = false, m_named = false, m_hasFinal = false;
};

} // namespace

std::string typedAddress(std::string_view value)
{
    std::string decoded = decodeHeaderText(withoutType(value)).text;
    std::string_view text = trimmed(decoded);
    const std::size_t open = text.rfind('<'), close = text.find('>', open == std::string_view::npos ? 0 : open);
    if (open != std::string_view::npos && close != std::string_view::npos)
        text = trimmed(text.substr(open + 1, close - open - 1));
    while (!text.empty() && (text.front() == '<' || text.front() == '"' || text.front() == '\''))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == '>' || text.back() == ',' || text.back() == ';' || text.back() == '\'' || text.back() == '.'))
        text.remove_suffix(1);
    if (text.empty() || text.find('@') == std::string_view::npos || text.back() == '@' || text.front() == '|' || text.front() == '/'
        || text.find_first_of(" \t") != std::string_view::npos)
        return {};
    if (startsWithIgnoreCase(text, "mailto:"))
        text.remove_prefix(7);
    // RFC 5321 §4.1.1.3: a source route says nothing about the mailbox.
    if (text.front() == '@' && text.find(':') != std::string_view::npos)
        text.remove_prefix(text.find(':') + 1);
    return unescaped(text);
}

StatusReport readStatusReport(std::string_view text)
{
    static constexpr ByteSet lineEnds("\r\n");
    Reader reader;
    std::string logical; // one field with its folds
    std::size_t at = 0;
    const auto flush = [&] {
        if (!logical.empty())
            reader.take(logical);
        logical.clear();
    };
    while (at < text.size()) {
        const std::size_t end = lineEnds.find(text, at);
        const std::string_view line = text.substr(at, end == std::string_view::npos ? end : end - at);
        at = end == std::string_view::npos ? text.size() : end + (text.compare(end, 2, "\r\n") == 0 ? 2 : 1);
        if (trimmed(line).empty()) {
            flush();
            reader.close();
        } else if (isWsp(line.front()) && !logical.empty() && !isReportField(fieldOf(trimmed(line)).name)) {
            logical += ' ';
            logical += trimmed(line);
        } else {
            flush();
            logical = trimmed(line);
        }
    }
    flush();
    return reader.finish();
}

} // namespace heloscope::bounce
