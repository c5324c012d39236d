// heloscope-cli manual: all commands and options in the language of manual pages; the build puts them into heloscope-cli(1).
#include "app/cli/Command.h"
#include "app/cli/CommandTree.h"
#include "app/cli/Output.h"

#include <CLI/CLI.hpp>

#include <string>
#include <string_view>

namespace heloscope::cli {

namespace {

// man-pages(7): "-" and "\" as they are; a line must not start with a request.
std::string roff(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (out.empty() && (c == '.' || c == '\''))
            out += "\\&";
        if (c == '-' || c == '\\')
            out += '\\';
        out += c == '\\' ? 'e' : c;
    }
    return out;
}

std::string heading(const DescribedOption &option)
{
    if (option.positional)
        return "\\fI" + roff(option.names.front()) + "\\fR";
    std::string out;
    for (const std::string &name : option.names)
        out += (out.empty() ? "\\fB" : ", \\fB") + roff(name) + "\\fR";
    return option.value.empty() ? out : out + " \\fI" + roff(option.value) + "\\fR";
}

class ManualCommand final : public Command {
public:
    void describe(CLI::App &) override {}

    int run() override
    {
        std::string page;
        for (const DescribedCommand &command : describeCommands()) {
            page += ".SS heloscope\\-cli " + roff(command.name) + "\n" + roff(command.text) + ".\n";
            for (const DescribedOption &option : command.options) {
                if (option.names.back() != "--help")
                    page += ".TP\n" + heading(option) + "\n" + roff(option.text) + (option.text.ends_with('?') ? "\n" : ".\n");
            }
            if (!command.footer.empty())
                page += ".PP\n" + roff(command.footer) + "\n";
        }
        return print(page);
    }
};

} // namespace

std::unique_ptr<Command> makeManualCommand() { return std::make_unique<ManualCommand>(); }

} // namespace heloscope::cli
