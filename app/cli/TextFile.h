// Whole small files (answers, profile, case) as text.
#pragma once

#include "core/base/Result.h"

#include <string>
#include <string_view>

namespace heloscope::cli {

/// Errors: "not-found", "unreadable", "is-a-folder", "too-large"; the detail begins with the file's name.
Result<std::string> readTextFile(const std::string &path);
/// Writes beside and renames, so that the file is whole or as it was. Error "cannot-write".
Result<void> writeTextFile(const std::string &path, std::string_view text);

} // namespace heloscope::cli
