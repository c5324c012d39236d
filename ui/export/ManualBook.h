// The manual as a book of Markdown files: one a page, one of contents. resources/manual in the source tree is made with it.
#pragma once

#include "ui/text/Manual.h"

#include <string>
#include <vector>

namespace heloscope {

struct BookFile {
    std::string path; // below the book's folder: "README.md", "answer.md", "finding/dkim-key-missing.md"
    std::string text; // UTF-8
};

/// All pages in the language of `words`, the contents first. Pictures are pointed at as pictures/NAME.png.
std::vector<BookFile> writeManualBook(const Words &words);

/// A page as Markdown (CommonMark with tables). `top` leads to the book's folder: "" or "../".
std::string writeManualMarkdown(const manual::Page &page, const Words &words, const std::string &top = {});

} // namespace heloscope
