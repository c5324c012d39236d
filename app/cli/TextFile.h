// Whole small files (answers, profile, case) as text.
#pragma once

#include "core/base/Result.h"

#include <cstddef>
#include <cstdio>
#include <string>
#include <string_view>

namespace heloscope::cli {

inline constexpr std::size_t maxTextFileBytes = std::size_t(1) << 30; // answers for a batch of a million messages

/// Errors: "not-found", "unreadable", "is-a-folder", "too-large" (above `most` octets); the detail begins with the file's name.
Result<std::string> readTextFile(const std::string &path, std::size_t most = maxTextFileBytes);
/// A new file beside `path` for what will be renamed to it, named after it and this process: nobody's link is followed, no two runs share one.
/// `name` receives its path. Null with errno where it cannot be made.
std::FILE *openBeside(const std::string &path, std::string &name);
/// True where `path` may be replaced by renaming: a regular file that may be written, or nothing yet. Not a device, a pipe or a link.
bool isReplaceable(const std::string &path);

/// Writes beside and renames, so that the file is whole or as it was. Error "cannot-write".
Result<void> writeTextFile(const std::string &path, std::string_view text);

} // namespace heloscope::cli
