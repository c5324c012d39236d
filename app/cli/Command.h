// One command of heloscope-cli: its options and what it does. A new command is a file with its factory and a line in Commands.cpp.
#pragma once

#include <memory>
#include <span>
#include <string_view>

namespace CLI {
class App;
}

namespace heloscope::cli {

/// CONTRACT "Exit status".
enum ExitStatus {
    exitFine = 0,    // everything was read, nothing gives alarm
    exitAlarm = 1,   // at least one message does
    exitTrouble = 2, // wrong usage, or something named could not be read
};

class Command {
public:
    virtual ~Command() = default;
    /// Adds its options; what they fill lives in the command.
    virtual void describe(CLI::App &app) = 0;
    /// Called once, after parsing. Returns the exit status; never throws.
    virtual int run() = 0;
};

struct CommandEntry {
    std::string_view name;
    std::string_view summary;
    std::unique_ptr<Command> (*make)();
};
std::span<const CommandEntry> allCommands();

} // namespace heloscope::cli
