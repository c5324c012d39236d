#include "ui/export/ManualBook.h"

#include <algorithm>
#include <string_view>

namespace heloscope {

namespace {

using manual::Kind;
using manual::Page;
using manual::Part;

constexpr std::string_view remark = "<!-- Made from ui/text/Manual*.cpp by the target \"book\". Changes here are lost. -->\n\n";

// What Markdown would take as its own. A sentence may begin with a number or a dash.
std::string plain(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (std::string_view("\\`*_[]<>|#~").find(c) != std::string_view::npos || (out.empty() && (c == '-' || c == '+')))
            out += '\\';
        out += c == '\n' ? ' ' : c;
    }
    const std::size_t digits = out.find_first_not_of("0123456789");
    if (digits != 0 && digits != std::string::npos && (out[digits] == '.' || out[digits] == ')'))
        out.insert(digits, 1, '\\');
    return out;
}

std::string link(std::string_view title, const std::string &top, std::string_view id) { return "[" + plain(title) + "](" + top + std::string(id) + ".md)"; }

bool isRow(Kind kind) { return kind == Kind::Step || kind == Kind::Item || kind == Kind::Pair || kind == Kind::SeeAlso; }

std::string written(const Part &part, const std::string &top)
{
    const std::string text = plain(part.text), more = plain(part.more);
    switch (part.kind) {
    case Kind::Heading: return "## " + text + "\n";
    case Kind::Text: return text + "\n";
    case Kind::Step: return "1. " + text + "\n";
    case Kind::Item: return "- " + text + "\n";
    case Kind::Pair: return "| **" + text + "** | " + more + " |\n";
    case Kind::Code: return "```\n" + part.text + "\n```\n";
    case Kind::Picture: return "![" + more + "](" + top + "pictures/" + part.text + ".png)\n\n*" + more + "*\n";
    case Kind::SeeAlso: return "- → " + link(part.more, top, part.text) + "\n";
    }
    return {};
}

std::string contents(const std::vector<Page> &pages, const Words &words)
{
    std::string text(remark);
    text += "# Heloscope\n";
    const Page *last = nullptr;
    for (const Page &page : pages) {
        if (!last || last->chapter != page.chapter)
            text += "\n## " + plain(manual::label(page.chapter, words)) + "\n\n";
        text += "- " + link(page.title, {}, page.id) + "\n";
        last = &page;
    }
    return text;
}

} // namespace

std::string writeManualMarkdown(const Page &page, const Words &words, const std::string &top)
{
    std::string text(remark);
    text += "[Heloscope](" + top + "README.md) · " + plain(manual::label(page.chapter, words)) + "\n\n# " + plain(page.title) + "\n";
    const Part *last = nullptr;
    for (const Part &part : page.parts) {
        const bool goesOn = last && last->kind == part.kind && isRow(part.kind);
        if (!goesOn)
            text += part.kind == Kind::Pair ? "\n| | |\n|---|---|\n" : "\n";
        text += written(part, top);
        last = &part;
    }
    return text;
}

std::vector<BookFile> writeManualBook(const Words &words)
{
    const std::vector<Page> pages = manual::pages(words);
    std::vector<BookFile> book{{"README.md", contents(pages, words)}};
    for (const Page &page : pages) {
        std::string top;
        for (auto folders = std::count(page.id.begin(), page.id.end(), '/'); folders > 0; --folders)
            top += "../";
        book.push_back({page.id + ".md", writeManualMarkdown(page, words, top)});
    }
    return book;
}

} // namespace heloscope
