// Open sets of kebab-case codes and their sentences. Private to ui/text.
#pragma once

#include "ui/text/Words.h"

#include <span>
#include <string>
#include <string_view>

namespace heloscope {

struct CodeText {
    std::string_view code;
    const char *text;
};

/// The source text of `code`, or null. A table holds a few dozen entries and is asked a few times a message: linear search.
inline const char *findText(std::span<const CodeText> table, std::string_view code)
{
    for (const CodeText &entry : table) {
        if (entry.code == code)
            return entry.text;
    }
    return nullptr;
}

} // namespace heloscope
