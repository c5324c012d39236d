// What heloscope-cli can be told, as data: the one source of the shells' completion and of the manual page.
#pragma once

#include <string>
#include <vector>

namespace heloscope::cli {

struct DescribedOption {
    std::vector<std::string> names; // with their dashes, the short one first; of a positional, its one name
    std::string value;              // "" for a flag; else a word (FILE, PATH, DIR, …) or the choices, "yes|no"
    std::string text;
    bool positional = false;

    /// The values there are, where `value` lists them; else empty.
    std::vector<std::string> choices() const;
    /// The value names something in the file system.
    bool isPath() const;
};

struct DescribedCommand {
    std::string name;
    std::string text;
    std::string footer;
    std::vector<DescribedOption> options;
};

/// All commands, in the order of the help.
std::vector<DescribedCommand> describeCommands();

} // namespace heloscope::cli
