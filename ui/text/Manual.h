// The manual: the same pages for the help of the window and for the book. Pages are written as blocks (ManualBlocks.h), every sentence
// translated; the glossary comes from TermText, one page for each finding code from the catalogue of findings. Pictures are named here
// and painted by the program itself.
#pragma once

#include "ui/text/Words.h"

#include <string>
#include <string_view>
#include <vector>

namespace heloscope::manual {

/// Whom a page is for; also its chapter.
enum class Chapter { Person, HelpDesk, Administrator, Developer, Reference, Findings };

enum class Kind {
    Heading,
    Text,
    Step,    // numbered
    Item,    // with a dot
    Pair,    // term and meaning: a row of a table
    Code,    // as typed, not translated
    Picture, // `text` names it (pictures()), `more` is the caption
    SeeAlso, // `text` is the id of another page, `more` its title
};

struct Part {
    Kind kind;
    std::string text;
    std::string more;
};

struct Page {
    std::string id;    // "answer", "finding/dkim-pass-unaligned"; never changes
    Chapter chapter;
    std::string title;
    std::vector<Part> parts;
};

/// All pages in the order of the book.
std::vector<Page> pages(const Words &words);
std::string label(Chapter chapter, const Words &words);
/// The id of the page of a finding code.
std::string findingPageId(FindingCode code);
/// True where every word of `query` occurs in the page, letter case apart.
bool matches(const Page &page, const std::string &query);

/// How to get the source of a message, by mail program; also the cards of the start page.
std::vector<Part> howToGetTheSource(const Words &words);

} // namespace heloscope::manual
