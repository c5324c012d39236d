#include "tests/core/spf/SuiteYaml.h"

#include "core/base/Ascii.h"
#include "core/base/Utf8.h"

#include <nlohmann/json.hpp>

#include <set>
#include <vector>

namespace heloscope::test {

namespace {

using nlohmann::json;
using nlohmann::ordered_json;

struct Line {
    std::size_t indent = 0;
    std::string text; // without indentation and final blanks
};

class Reader {
public:
    explicit Reader(std::vector<Line> lines) : m_lines(std::move(lines)) {}

    ordered_json block(std::size_t indent)
    {
        if (done() || line().indent < indent)
            return nullptr;
        return isItem(line().text) ? list(line().indent) : map(line().indent);
    }

private:
    bool done() const { return m_at >= m_lines.size(); }
    Line &line() { return m_lines[m_at]; }
    static bool isItem(const std::string &text) { return text == "-" || text.starts_with("- "); }

    ordered_json list(std::size_t indent)
    {
        ordered_json result = ordered_json::array();
        while (!done() && line().indent == indent && isItem(line().text)) {
            // What follows the dash is a block of its own, as far to the right as it stands.
            const std::size_t content = std::min(line().text.find_first_not_of(' ', 1), line().text.size());
            const std::string text = line().text.substr(content);
            if (keyLength(text) > 0) {
                line() = {indent + content, text};
                result.push_back(map(indent + content));
            } else {
                ++m_at;
                result.push_back(value(text, indent));
            }
        }
        return result;
    }

    ordered_json map(std::size_t indent)
    {
        ordered_json result = ordered_json::object();
        while (!done() && line().indent == indent && !isItem(line().text)) {
            const std::size_t colon = keyLength(line().text);
            if (colon == 0)
                return nullptr;
            const ordered_json key = scalar(line().text.substr(0, colon));
            const std::string rest(trimmed(line().text.substr(colon + 1)));
            ++m_at;
            result[key.is_string() ? key.get<std::string>() : key.dump()] = value(rest, indent);
        }
        return result;
    }

    /// The value that begins with `rest` behind a key or dash at `indent`; may go on in deeper lines.
    ordered_json value(std::string rest, std::size_t indent)
    {
        if (rest.empty()) {
            // A list may stand as far left as its key.
            const bool sameLevelList = !done() && line().indent == indent && isItem(line().text);
            return block(sameLevelList ? indent : indent + 1);
        }
        const bool folded = rest.front() == '>' || rest.front() == '|';
        std::string text = folded ? "" : rest;
        while (!done() && line().indent > indent) {
            text += (text.empty() ? "" : " ") + line().text;
            ++m_at;
        }
        return folded ? ordered_json(text) : scalar(text);
    }

    /// Length of the key of "key: value" or "key:", 0 where there is none.
    static std::size_t keyLength(const std::string &text)
    {
        std::size_t at = 0;
        if (text.front() == '"' || text.front() == '\'') {
            at = text.find(text.front(), 1);
            if (at == std::string::npos)
                return 0;
        } else if (text.front() == '[' || text.front() == '{') {
            return 0;
        }
        for (; at < text.size(); ++at) {
            if (text[at] == ':' && (at + 1 == text.size() || text[at + 1] == ' '))
                return at;
        }
        return 0;
    }

    static ordered_json scalar(std::string_view text)
    {
        text = trimmed(text);
        if (text.starts_with('[')) {
            ordered_json items = ordered_json::array();
            std::string_view rest = trimmed(text.substr(1));
            while (!rest.empty() && rest.front() != ']') {
                const std::size_t end = itemEnd(rest);
                items.push_back(scalar(rest.substr(0, end)));
                rest = trimmed(rest.substr(end + (end < rest.size() && rest[end] == ',' ? 1 : 0)));
            }
            return items;
        }
        if (text.starts_with('"'))
            return doubleQuoted(text);
        if (text.starts_with('\'')) {
            std::string out;
            for (std::size_t i = 1; i + 1 < text.size(); ++i) {
                out += text[i];
                i += text[i] == '\'' ? 1 : 0;
            }
            return out;
        }
        const std::size_t comment = text.find(" #");
        return std::string(trimmed(text.substr(0, comment)));
    }

    static std::size_t itemEnd(std::string_view text)
    {
        char quote = 0;
        for (std::size_t i = 0; i < text.size(); ++i) {
            if (quote != 0)
                quote = text[i] == quote && text[i - 1] != '\\' ? 0 : quote;
            else if (text[i] == '"' || text[i] == '\'')
                quote = text[i];
            else if (text[i] == ',' || text[i] == ']')
                return i;
        }
        return text.size();
    }

    // YAML 1.2 §5.7; \xNN is a code point, which becomes UTF-8.
    static std::string doubleQuoted(std::string_view text)
    {
        std::string out;
        for (std::size_t i = 1; i < text.size() && text[i] != '"'; ++i) {
            if (text[i] != '\\' || i + 1 == text.size()) {
                out += text[i];
                continue;
            }
            const char c = text[++i];
            const std::size_t digits = c == 'x' ? 2 : c == 'u' ? 4 : 0;
            if (digits > 0 && i + digits < text.size()) {
                char32_t code = 0;
                for (std::size_t d = 0; d < digits; ++d)
                    code = code << 4 | char32_t(hexValue(text[++i]));
                appendUtf8(out, code);
            } else {
                out += c == 'n' ? '\n' : c == 'r' ? '\r' : c == 't' ? '\t' : c == '0' ? '\0' : c;
            }
        }
        return out;
    }

    std::vector<Line> m_lines;
    std::size_t m_at = 0;
};

std::string joined(const ordered_json &value)
{
    if (!value.is_array())
        return value.is_string() ? value.get<std::string>() : "";
    std::string text;
    for (const auto &part : value)
        text += part.get<std::string>();
    return text;
}

/// One owner's items, with the conventions of the suite applied: SPF records stand for TXT where no TXT item is, TIMEOUT is every
/// type without a record, CNAMELOOP is a name that is its own alias.
json owner(const std::string &name, const ordered_json &items)
{
    json records = json::array();
    json result = json::object();
    bool hasTxt = false;
    for (const auto &item : items)
        hasTxt = hasTxt || (item.is_object() && item.contains("TXT"));
    for (const auto &item : items) {
        if (item.is_string() || (item.is_object() && item.contains("TIMEOUT"))) {
            result["timeout_all"] = true;
            continue;
        }
        for (const auto &[type, value] : item.items()) {
            if (type == "CNAMELOOP")
                records.push_back({{"type", "CNAME"}, {"value", name}});
            else if (type == "MX")
                records.push_back({{"type", "MX"}, {"preference", std::stoi(value[0].get<std::string>())}, {"exchange", value[1]}});
            else if (type == "SPF" && !hasTxt)
                records.push_back({{"type", "TXT"}, {"strings", {joined(value)}}});
            else if (type == "TXT" && !(value.is_string() && value == "NONE"))
                records.push_back({{"type", "TXT"}, {"strings", {joined(value)}}});
            else if (type == "A" || type == "AAAA" || type == "PTR" || type == "CNAME")
                records.push_back({{"type", type}, {"value", value}});
        }
    }
    result["records"] = records;
    return result;
}

json scenario(const ordered_json &document)
{
    json result = {{"description", document.value("description", "")}, {"zone", json::object()}, {"tests", json::array()}};
    if (!document.contains("zonedata") || !document.contains("tests"))
        return result;
    for (const auto &[name, items] : document.at("zonedata").items())
        result["zone"][lowered(name)] = owner(name, items);
    for (const auto &[id, test] : document.at("tests").items()) {
        json entry = {{"id", id}, {"host", test.value("host", "")}, {"helo", test.value("helo", "")}, {"mailfrom", test.value("mailfrom", "")}};
        const auto &results = test.at("result");
        entry["results"] = results.is_array() ? json(results) : json::array({results});
        if (test.contains("explanation"))
            entry["explanation"] = test.at("explanation");
        result["tests"].push_back(std::move(entry));
    }
    return result;
}

} // namespace

std::string suiteFromYaml(const std::string &yaml)
{
    json suite = {{"data", json::array()}};
    std::vector<Line> lines;
    const auto finish = [&suite, &lines] {
        if (!lines.empty()) {
            const ordered_json document = Reader(std::move(lines)).block(0);
            if (document.is_object())
                suite["data"].push_back(scenario(document));
        }
        lines.clear();
    };
    for (const std::string_view raw : split(yaml, '\n')) {
        const std::string_view text = trimmedEnd(raw);
        const std::size_t indent = std::min(text.find_first_not_of(' '), text.size());
        if (text == "---")
            finish();
        else if (indent < text.size() && text[indent] != '#' && text != "...")
            lines.push_back({indent, std::string(text.substr(indent))});
    }
    finish();
    return suite.dump();
}

} // namespace heloscope::test
