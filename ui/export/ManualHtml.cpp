#include "ui/export/ManualHtml.h"

#include "ui/export/Html.h"

namespace heloscope {

namespace {

using manual::Kind;
using manual::Part;

std::string_view listOf(Kind kind)
{
    switch (kind) {
    case Kind::Step: return "ol";
    case Kind::Item: return "ul";
    case Kind::Pair: return "table";
    case Kind::SeeAlso:
    case Kind::Heading:
    case Kind::Text:
    case Kind::Code:
    case Kind::Picture: break;
    }
    return {};
}

std::string element(std::string_view name, const std::string &inside) { return "<" + std::string(name) + ">" + inside + "</" + std::string(name) + ">\n"; }

std::string written(const Part &part, const ManualLinks &links)
{
    const std::string text = htmlEscaped(part.text), more = htmlEscaped(part.more);
    switch (part.kind) {
    case Kind::Heading: return element("h2", text);
    case Kind::Text: return element("p", text);
    case Kind::Step:
    case Kind::Item: return element("li", text);
    case Kind::Pair: return "<tr><th align=\"left\" valign=\"top\">" + text + "</th><td>" + more + "</td></tr>\n";
    case Kind::Code: return element("pre", text);
    case Kind::Picture:
        return "<p class=\"picture\"><img src=\"" + htmlEscaped(links.picture(part.text)) + "\" alt=\"" + more + "\"><br><small>" + more + "</small></p>\n";
    case Kind::SeeAlso: return "<p>→ <a href=\"" + htmlEscaped(links.page(part.text)) + "\">" + (more.empty() ? text : more) + "</a></p>\n";
    }
    return {};
}

} // namespace

std::string writeManualPage(const manual::Page &page, const Words &words, const ManualLinks &links)
{
    std::string html = "<p><small>" + htmlEscaped(manual::label(page.chapter, words)) + "</small></p>\n" + element("h1", htmlEscaped(page.title));
    std::string_view open;
    const auto goTo = [&](std::string_view list) {
        if (open == list)
            return;
        if (!open.empty())
            html += "</" + std::string(open) + ">\n";
        if (!list.empty())
            html += list == "table" ? "<table cellspacing=\"0\" cellpadding=\"5\">\n" : "<" + std::string(list) + ">\n";
        open = list;
    };
    for (const Part &part : page.parts) {
        goTo(listOf(part.kind));
        html += written(part, links);
    }
    goTo({});
    return html;
}

} // namespace heloscope
