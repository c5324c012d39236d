// heloscope-cli: terminal, batch and pipelines. Chooses the command; everything else is the command's.
#include "app/PrivateMemory.h"
#include "app/cli/Command.h"
#include "app/cli/Confine.h"
#include "app/cli/Diagnostics.h"
#include "ui/text/Version.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdio>

using namespace heloscope;
using namespace heloscope::cli;

namespace {

constexpr const char *introduction = "Was this email really sent by who it says?\n"
                                     "Exit status: 0 nothing gives alarm, 1 at least one message does, 2 wrong usage or something could not be read.";

bool isCommand(std::string_view name)
{
    const auto commands = allCommands();
    return std::any_of(commands.begin(), commands.end(), [name](const CommandEntry &entry) { return entry.name == name; });
}

// What the library has to say about wrong usage, with the way to help.
int reportUsage(const CLI::App &app, const CLI::ParseError &error, const char *first)
{
    std::string help = "heloscope-cli";
    for (const CLI::App *command : app.get_subcommands())
        help += " " + command->get_name();
    const bool unknown = first && *first && *first != '-' && !isCommand(first);
    complain((unknown ? "there is no command \"" + std::string(first) + "\"" : std::string(error.what())) + "\nTry: " + help + " --help");
    return exitTrouble;
}

// The command that is named, with what it was given; null where nothing is left to do, and then `status` says how it ended. What the library keeps
// of a list of many files would be held two times more: it is gone when this returns.
std::unique_ptr<Command> readArguments(int argc, char *argv[], int &status)
{
    CLI::App app{introduction, "heloscope-cli"};
    app.set_version_flag("--version", "heloscope-cli " + std::string(programVersion()), "Print the version; with --verbose, also how reading mail is confined");
    app.require_subcommand(1);
    app.set_help_flag("-h,--help", "Print this help");

    std::unique_ptr<Command> command;
    // Only the command that is named needs its options; all of them appear in the help.
    for (const CommandEntry &entry : allCommands()) {
        CLI::App *const sub = app.add_subcommand(std::string(entry.name), std::string(entry.summary));
        if (argc < 2 || entry.name != argv[1])
            continue;
        command = entry.make();
        command->describe(*sub);
    }
    try {
        app.parse(argc, argv);
        return command;
    } catch (const CLI::CallForHelp &error) {
        status = app.exit(error);
    } catch (const CLI::CallForVersion &error) {
        status = app.exit(error);
        if (std::find(argv, argv + argc, std::string_view("--verbose")) != argv + argc)
            std::printf("Confinement of check, watch, replay and domain: %s\n", confinementSupport().c_str());
    } catch (const CLI::ParseError &error) {
        status = reportUsage(app, error, argc > 1 ? argv[1] : nullptr);
    }
    return nullptr;
}

} // namespace

int main(int argc, char *argv[])
{
    keepMemoryPrivate();
    int status = exitFine;
    const std::unique_ptr<Command> command = readArguments(argc, argv, status);
    return command ? command->run() : status;
}
