#include "app/cli/Command.h"

#include <array>

namespace heloscope::cli {

std::unique_ptr<Command> makeCheckCommand();
std::unique_ptr<Command> makeCodesCommand();
std::unique_ptr<Command> makeExplainCommand();

std::span<const CommandEntry> allCommands()
{
    static constexpr std::array commands{
        CommandEntry{"check", "Say of each message whether it was really sent by who it says", makeCheckCommand},
        CommandEntry{"explain", "Explain a finding code in plain words", makeExplainCommand},
        CommandEntry{"codes", "List all finding codes with severity and section", makeCodesCommand},
    };
    return commands;
}

} // namespace heloscope::cli
