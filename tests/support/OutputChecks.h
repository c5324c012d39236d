// What no report may ever hold, whatever the message was: used by tests and fuzz targets. Each check returns what is wrong, or nothing.
#pragma once

#include "core/base/Json.h"
#include "core/base/Utf8.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace heloscope::test {

/// UTF-8 without control, bidi or invisible characters; line ends are allowed.
inline std::string problemInPlainText(std::string_view text)
{
    if (!isUtf8(text))
        return "not UTF-8";
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const char32_t c = nextCodePoint(text, at);
        if (c != '\n' && isHiddenCharacter(c))
            return "hidden character at " + std::to_string(begin);
    }
    return {};
}

inline std::string problemInJson(std::string_view line)
{
    if (!isUtf8(line))
        return "not UTF-8";
    if (std::any_of(line.begin(), line.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\n'; }))
        return "a control character";
    const auto json = parseJson(line);
    return json ? std::string() : json.error().code + " " + json.error().detail;
}

/// Only the elements and attributes our writer uses: no script, no link, nothing that loads.
inline std::string problemInHtml(std::string_view html)
{
    static constexpr std::array<std::string_view, 42> elements{
        "!doctype", "html", "head", "meta", "title", "style", "body",   "header", "main",    "footer",  "section", "article", "div",    "span",
        "p",        "h1",   "h2",   "h3",   "dl",    "dt",    "dd",     "table",  "caption", "thead",   "tbody",   "tr",      "th",     "td",
        "ol",       "ul",   "li",   "pre",  "code",  "small", "strong", "br",     "details", "summary", "svg",     "path",    "circle", "em"};
    static constexpr std::array<std::string_view, 8> forbidden{" href", " src", " on", " style=", " action", " srcset", " formaction", " xlink"};
    for (std::size_t at = 0; (at = html.find('<', at)) != std::string_view::npos;) {
        const std::size_t end = html.find('>', at);
        if (end == std::string_view::npos)
            return "an open tag at " + std::to_string(at);
        const std::string_view tag = html.substr(at + 1, end - at - 1);
        std::string name(tag.substr(tag.starts_with('/') ? 1 : 0));
        name = name.substr(0, name.find_first_of(" /"));
        std::transform(name.begin(), name.end(), name.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
        static constexpr std::array<std::string_view, 4> shapes{"polygon", "rect", "line", "g"};
        if (std::find(elements.begin(), elements.end(), name) == elements.end() && std::find(shapes.begin(), shapes.end(), name) == shapes.end())
            return "element <" + name + "> at " + std::to_string(at);
        for (const std::string_view attribute : forbidden) {
            if (tag.find(attribute) != std::string_view::npos && name != "meta")
                return "attribute" + std::string(attribute) + " in <" + std::string(tag) + ">";
        }
        at = end + 1;
    }
    return isUtf8(html) ? std::string() : "not UTF-8";
}

/// No cell a spreadsheet would calculate, no row or cell that breaks out of its quotes: all rows are as long as the first.
inline std::string problemInCsv(std::string_view rows)
{
    std::size_t columns = 0, cells = 0, at = 0;
    while (at < rows.size()) {
        const bool quoted = rows[at] == '"';
        std::size_t end = at + (quoted ? 1 : 0);
        const std::string_view content = rows.substr(end);
        if (!content.empty() && std::string_view("=+-@|%\t\r").find(content.front()) != std::string_view::npos && !content.starts_with("\r\n"))
            return "a formula at " + std::to_string(at);
        if (quoted) {
            while ((end = rows.find('"', end)) != std::string_view::npos && end + 1 < rows.size() && rows[end + 1] == '"')
                end += 2;
            if (end == std::string_view::npos)
                return "an open quote";
            ++end;
        } else {
            end = std::min(rows.find_first_of(",\r\n\"", at), rows.size());
        }
        ++cells;
        if (rows.substr(end).starts_with(',')) {
            at = end + 1;
        } else if (rows.substr(end).starts_with("\r\n")) {
            columns = columns == 0 ? cells : columns;
            if (cells != columns)
                return std::to_string(cells) + " cells in a row";
            cells = 0;
            at = end + 2;
        } else {
            return "text behind a cell at " + std::to_string(end);
        }
    }
    return cells == 0 ? std::string() : "a row without end";
}

} // namespace heloscope::test
