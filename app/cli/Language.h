// The words of the language asked for with --lang, or of the system.
#pragma once

#include "core/base/Result.h"
#include "ui/text/Words.h"

#include <string>

namespace heloscope::cli {

struct LanguageWords {
    Words words;
    std::string language; // "de"
};

/// `language`: "de", "pt_BR" …; empty = LC_ALL, LC_MESSAGES, LANG; a system language we do not speak gives English.
/// Errors: "usage" where `language` was named and we do not speak it.
Result<LanguageWords> wordsOf(const std::string &language);

} // namespace heloscope::cli
