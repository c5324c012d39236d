#include "ui/text/Manual.h"

#include "ui/text/Labels.h"
#include "ui/text/ManualBlocks.h"
#include "ui/text/TermText.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace heloscope::manual {

namespace {

// clang-format off
constexpr std::array<std::array<const char *, 2>, 7> programs{{
    {QT_TRANSLATE_NOOP("Manual", "Gmail"), QT_TRANSLATE_NOOP("Manual", "⋮ menu → Show original → Download original. Or there: Copy to clipboard.")},
    {QT_TRANSLATE_NOOP("Manual", "Outlook, classic"), QT_TRANSLATE_NOOP("Manual", "Drag the message to a folder and drop that .msg file here. Headers only: File → Properties → Internet headers.")},
    {QT_TRANSLATE_NOOP("Manual", "Outlook, new or web"), QT_TRANSLATE_NOOP("Manual", "… menu → Save as or Download (.eml). Or … → View → View message source.")},
    {QT_TRANSLATE_NOOP("Manual", "Apple Mail"), QT_TRANSLATE_NOOP("Manual", "Drag the message to the desktop, or File → Save As → Raw Message Source.")},
    {QT_TRANSLATE_NOOP("Manual", "Thunderbird"), QT_TRANSLATE_NOOP("Manual", "File → Save As (.eml), or drag it into this window. Or Ctrl+U, Ctrl+A, Ctrl+C.")},
    {QT_TRANSLATE_NOOP("Manual", "Yahoo Mail"), QT_TRANSLATE_NOOP("Manual", "… menu → View raw message, then save the page or copy it all.")},
    {QT_TRANSLATE_NOOP("Manual", "Phone"), QT_TRANSLATE_NOOP("Manual", "Forward it to yourself as an attachment. Then open it on a computer.")},
}};
// clang-format on

std::string say(const Words &words, const char *source) { return *source ? words.say("Manual", source) : std::string(); }

Part partOf(const Block &block, const Words &words)
{
    switch (block.kind) {
    case Kind::Code:
    case Kind::SeeAlso: return {block.kind, block.text, block.more};
    case Kind::Picture: return {block.kind, block.text, say(words, block.more)};
    case Kind::Heading:
    case Kind::Text:
    case Kind::Step:
    case Kind::Item:
    case Kind::Pair: break;
    }
    return {block.kind, say(words, block.text), say(words, block.more)};
}

Page pageOf(const Source &source, const Words &words)
{
    Page page{source.id, source.chapter, say(words, source.title), {}};
    for (const Block &block : source.blocks)
        page.parts.push_back(partOf(block, words));
    if (page.id == "source") {
        for (Part &row : howToGetTheSource(words))
            page.parts.push_back(std::move(row));
        for (const char *program : {"thunderbird", "outlook"})
            page.parts.push_back({Kind::SeeAlso, program, {}});
    }
    return page;
}

Page glossary(const Words &words)
{
    Page page{"words", Chapter::Reference, say(words, QT_TRANSLATE_NOOP("Manual", "What the words mean")), {}};
    for (const TermEntry &term : terms())
        page.parts.push_back({Kind::Pair, termName(term, words), termMeaning(term.term, words)});
    return page;
}

Page findingPage(FindingCode code, const Words &words)
{
    const FindingInfo &info = infoOf(code);
    const Finding finding{code, info.severity, {}, {}};
    Page page{findingPageId(code), Chapter::Findings, words.title(finding), {}};
    page.parts.push_back({Kind::Text, words.text(finding), {}});
    if (std::string advice = words.advice(finding); !advice.empty())
        page.parts.push_back({Kind::Text, std::move(advice), {}});
    page.parts.push_back({Kind::Pair, say(words, QT_TRANSLATE_NOOP("Manual", "How serious")), heloscope::label(info.severity, words)});
    page.parts.push_back({Kind::Pair, say(words, QT_TRANSLATE_NOOP("Manual", "About")), heloscope::label(info.group, words)});
    if (!info.section.empty())
        page.parts.push_back({Kind::Pair, say(words, QT_TRANSLATE_NOOP("Manual", "Rule")), std::string(info.section)});
    page.parts.push_back({Kind::Pair, say(words, QT_TRANSLATE_NOOP("Manual", "Code")), std::string(info.id)});
    page.parts.push_back({Kind::SeeAlso, "words", {}});
    return page;
}

/// A page that is pointed at is named by its title.
void fillTitles(std::vector<Page> &book)
{
    for (Page &page : book) {
        for (Part &part : page.parts) {
            if (part.kind != Kind::SeeAlso)
                continue;
            const auto target = std::find_if(book.begin(), book.end(), [&part](const Page &other) { return other.id == part.text; });
            if (target != book.end())
                part.more = target->title;
        }
    }
}

} // namespace

std::vector<Part> howToGetTheSource(const Words &words)
{
    std::vector<Part> rows;
    for (const auto &[program, steps] : programs)
        rows.push_back({Kind::Pair, say(words, program), say(words, steps)});
    return rows;
}

std::string findingPageId(FindingCode code) { return "finding/" + std::string(toString(code)); }

std::vector<Page> pages(const Words &words)
{
    std::vector<Page> book;
    for (const auto chapter : {personPages(), helpDeskPages(), administratorPages(), developerPages()}) {
        for (const Source &source : chapter)
            book.push_back(pageOf(source, words));
    }
    book.push_back(glossary(words));
    for (std::size_t i = 0; i < findingCodeCount; ++i)
        book.push_back(findingPage(FindingCode(i), words));
    fillTitles(book);
    return book;
}

std::string label(Chapter chapter, const Words &words)
{
    switch (chapter) {
    case Chapter::Person: return say(words, QT_TRANSLATE_NOOP("Manual", "I have one message"));
    case Chapter::HelpDesk: return say(words, QT_TRANSLATE_NOOP("Manual", "At the help desk"));
    case Chapter::Administrator: return say(words, QT_TRANSLATE_NOOP("Manual", "I run mail servers"));
    case Chapter::Developer: return say(words, QT_TRANSLATE_NOOP("Manual", "For other programs"));
    case Chapter::Reference: return say(words, QT_TRANSLATE_NOOP("Manual", "Words"));
    case Chapter::Findings: return say(words, QT_TRANSLATE_NOOP("Manual", "Every finding"));
    }
    return {};
}

} // namespace heloscope::manual
