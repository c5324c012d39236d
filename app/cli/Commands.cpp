#include "app/cli/Command.h"

#include <array>

namespace heloscope::cli {

std::unique_ptr<Command> makeCheckCommand();
std::unique_ptr<Command> makeClustersCommand();
std::unique_ptr<Command> makeCodesCommand();
std::unique_ptr<Command> makeCompletionCommand();
std::unique_ptr<Command> makeDomainCommand();
std::unique_ptr<Command> makeExplainCommand();
std::unique_ptr<Command> makeManualCommand();
std::unique_ptr<Command> makeReplayCommand();
std::unique_ptr<Command> makeTagCommand();
std::unique_ptr<Command> makeWatchCommand();

std::span<const CommandEntry> allCommands()
{
    static constexpr std::array commands{
        CommandEntry{"check", "Say of each message whether it was really sent by who it says", makeCheckCommand},
        CommandEntry{"domain", "Say who could forge mail of a domain, and what to ask its administrator for", makeDomainCommand},
        CommandEntry{"replay", "Evaluate a saved case again, offline, and say what differs", makeReplayCommand},
        CommandEntry{"clusters", "Say which messages of a batch belong together, from its JSON lines", makeClustersCommand},
        CommandEntry{"watch", "Write a report beside each new message of a folder", makeWatchCommand},
        CommandEntry{"tag", "Make or check a BATV or SRS address", makeTagCommand},
        CommandEntry{"explain", "Explain a finding code in plain words", makeExplainCommand},
        CommandEntry{"codes", "List all finding codes with severity and section", makeCodesCommand},
        CommandEntry{"completion", "Print what a shell needs to complete commands and options by Tab", makeCompletionCommand},
        CommandEntry{"manual", "Print this command line's options as a part of the manual page", makeManualCommand},
    };
    return commands;
}

} // namespace heloscope::cli
