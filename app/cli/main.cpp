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

} // namespace

int main(int argc, char *argv[])
{
    keepMemoryPrivate();
    CLI::App app{introduction, "heloscope-cli"};
    app.set_version_flag("--version", "heloscope-cli " + std::string(programVersion()), "Print the version; with --verbose, also how reading mail is confined");
    app.require_subcommand(1);
    app.set_help_flag("-h,--help", "Print this help");

    Command *chosen = nullptr;
    // Only the command that is named needs its options; all of them appear in the help.
    std::vector<std::unique_ptr<Command>> commands;
    for (const CommandEntry &entry : allCommands()) {
        CLI::App *const sub = app.add_subcommand(std::string(entry.name), std::string(entry.summary));
        if (argc < 2 || entry.name != argv[1])
            continue;
        Command *const command = commands.emplace_back(entry.make()).get();
        command->describe(*sub);
        sub->final_callback([command, &chosen] { chosen = command; });
    }
    try {
        app.parse(argc, argv);
    } catch (const CLI::CallForHelp &error) {
        return app.exit(error);
    } catch (const CLI::CallForVersion &error) {
        const int version = app.exit(error);
        if (std::find(argv, argv + argc, std::string_view("--verbose")) != argv + argc)
            std::printf("Confinement of check, watch, replay and domain: %s\n", confinementSupport().c_str());
        return version;
    } catch (const CLI::ParseError &error) {
        return reportUsage(app, error, argc > 1 ? argv[1] : nullptr);
    }
    app.clear(); // the command has what it was given; a list of many files would be held two times more
    return chosen ? chosen->run() : exitFine;
}
