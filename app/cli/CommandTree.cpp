#include "app/cli/CommandTree.h"

#include "app/cli/Command.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <string_view>

namespace heloscope::cli {

namespace {

DescribedOption describe(const CLI::Option &option)
{
    DescribedOption described;
    for (const std::string &name : option.get_snames())
        described.names.push_back("-" + name);
    // A flag's negative name stands among the others, and once more among the false ones.
    for (const std::string &name : option.get_lnames())
        described.names.push_back("--" + name);
    described.positional = option.get_positional();
    if (described.positional)
        described.names = {option.get_name(true)};
    if (described.positional || option.get_items_expected_max() > 0)
        described.value = option.get_type_name();
    if (described.value == "TEXT")
        described.value = described.names.front();
    described.text = option.get_description();
    return described;
}

} // namespace

std::vector<std::string> DescribedOption::choices() const
{
    std::vector<std::string> found;
    if (value.find('|') == std::string::npos)
        return found;
    for (std::size_t start = 0, end = 0; end != std::string::npos; start = end + 1) {
        end = value.find('|', start);
        found.push_back(value.substr(start, end - start));
    }
    return found;
}

bool DescribedOption::isPath() const
{
    static constexpr std::array<std::string_view, 4> words{"FILE", "PATH", "DIR", "CASE"};
    return std::find(words.begin(), words.end(), value) != words.end();
}

std::vector<DescribedCommand> describeCommands()
{
    std::vector<DescribedCommand> tree;
    for (const CommandEntry &entry : allCommands()) {
        CLI::App app{std::string(entry.summary), std::string(entry.name)};
        app.set_help_flag("-h,--help", "Print this help");
        const std::unique_ptr<Command> command = entry.make();
        command->describe(app);
        DescribedCommand &described = tree.emplace_back();
        described.name = entry.name;
        described.text = entry.summary;
        described.footer = app.get_footer();
        for (const CLI::Option *option : app.get_options())
            described.options.push_back(describe(*option));
    }
    return tree;
}

} // namespace heloscope::cli
