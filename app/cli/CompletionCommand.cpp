// heloscope-cli completion: what a shell needs to complete our commands, options and values by Tab.
#include "app/cli/Command.h"
#include "app/cli/CommandTree.h"
#include "app/cli/Diagnostics.h"
#include "app/cli/Output.h"

#include <CLI/CLI.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace heloscope::cli {

namespace {

// Inside '…' of a shell.
std::string shellQuoted(std::string_view text)
{
    std::string out = "'";
    for (const char c : text)
        out += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return out + "'";
}

std::string joined(const std::vector<std::string> &words)
{
    std::string out;
    for (const std::string &word : words)
        out += (out.empty() ? "" : " ") + word;
    return out;
}

std::string commandNames(const std::vector<DescribedCommand> &tree)
{
    std::vector<std::string> names;
    for (const DescribedCommand &command : tree)
        names.push_back(command.name);
    return joined(names);
}

std::string forBash(const std::vector<DescribedCommand> &tree)
{
    std::string out = "_heloscope_cli() {\n"
                      "    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]:-}\n"
                      "    COMPREPLY=()\n"
                      "    if [ \"$COMP_CWORD\" -eq 1 ]; then\n"
                      "        mapfile -t COMPREPLY < <(compgen -W '"
        + commandNames(tree)
        + " --help --version' -- \"$current\")\n"
          "        return\n"
          "    fi\n"
          "    case \"$command $previous\" in\n";
    for (const DescribedCommand &command : tree) {
        for (const DescribedOption &option : command.options) {
            if (option.value.empty() || option.positional)
                continue;
            out += "        ";
            for (std::size_t i = 0; i < option.names.size(); ++i)
                out += (i ? " | " : "") + ("'" + command.name + " " + option.names[i] + "'");
            if (const auto choices = option.choices(); !choices.empty())
                out += ") mapfile -t COMPREPLY < <(compgen -W " + shellQuoted(joined(choices)) + " -- \"$current\"); return ;;\n";
            else
                out += option.isPath() ? ") compopt -o default; return ;;\n" : ") return ;;\n";
        }
    }
    out += "    esac\n"
           "    case \"$command $current\" in\n"
           "        *' -'*) ;;\n";
    for (const DescribedCommand &command : tree) {
        for (const DescribedOption &option : command.options) {
            if (option.positional && !option.choices().empty())
                out += "        '" + command.name + " '*) mapfile -t COMPREPLY < <(compgen -W " + shellQuoted(joined(option.choices()))
                    + " -- \"$current\"); return ;;\n";
        }
    }
    out += "        *) compopt -o default; return ;;\n"
           "    esac\n"
           "    case $command in\n";
    for (const DescribedCommand &command : tree) {
        std::vector<std::string> names;
        for (const DescribedOption &option : command.options) {
            if (!option.positional)
                names.insert(names.end(), option.names.begin(), option.names.end());
        }
        out += "        " + command.name + ") mapfile -t COMPREPLY < <(compgen -W " + shellQuoted(joined(names)) + " -- \"$current\") ;;\n";
    }
    return out + "    esac\n}\ncomplete -F _heloscope_cli heloscope-cli\n";
}

// What _arguments reads ':' and '[' as is text here.
std::string zshText(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c == ':' || c == '[' || c == ']' || c == '\\')
            out += '\\';
        out += c;
    }
    return out;
}

std::string zshValue(const DescribedOption &option)
{
    std::string action;
    if (const auto choices = option.choices(); !choices.empty())
        action = "(" + joined(choices) + ")";
    else if (option.isPath())
        action = "_files";
    return ":" + zshText(option.value) + ":" + action;
}

std::string forZsh(const std::vector<DescribedCommand> &tree)
{
    std::string out = "#compdef heloscope-cli\n\n_heloscope-cli() {\n    if (( CURRENT == 2 )); then\n        local -a commands=(\n";
    for (const DescribedCommand &command : tree)
        out += "            " + shellQuoted(command.name + ":" + zshText(command.text)) + "\n";
    out += "        )\n        _describe command commands\n        return\n    fi\n    local command=$words[2]\n    shift words\n    (( CURRENT-- ))\n"
           "    case $command in\n";
    for (const DescribedCommand &command : tree) {
        out += "        " + command.name + ")\n            _arguments";
        for (const DescribedOption &option : command.options) {
            if (option.positional) {
                out += " \\\n                " + shellQuoted("*" + zshValue(option));
                continue;
            }
            for (const std::string &name : option.names)
                out += " \\\n                " + shellQuoted(name + "[" + zshText(option.text) + "]" + (option.value.empty() ? "" : zshValue(option)));
        }
        out += "\n            ;;\n";
    }
    return out + "    esac\n}\n\n_heloscope-cli \"$@\"\n";
}

std::string forFish(const std::vector<DescribedCommand> &tree)
{
    const std::string start = "complete -c heloscope-cli";
    std::string out = start + " -n __fish_use_subcommand -f\n";
    for (const DescribedCommand &command : tree)
        out += start + " -n __fish_use_subcommand -a " + command.name + " -d " + shellQuoted(command.text) + "\n";
    for (const DescribedCommand &command : tree) {
        for (const DescribedOption &option : command.options) {
            const auto choices = option.choices();
            if (option.positional && choices.empty())
                continue;
            out += start + " -n '__fish_seen_subcommand_from " + command.name + "'";
            if (option.positional) {
                out += " -f -a " + shellQuoted(joined(choices)) + "\n";
                continue;
            }
            for (const std::string &name : option.names)
                out += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
            if (!choices.empty())
                out += " -x -a " + shellQuoted(joined(choices));
            else if (!option.value.empty())
                out += option.isPath() ? " -r" : " -x";
            out += " -d " + shellQuoted(option.text) + "\n";
        }
    }
    return out;
}

class CompletionCommand final : public Command {
public:
    void describe(CLI::App &app) override
    {
        app.add_option("SHELL", m_shell, "The shell it is for")->required()->type_name("bash|zsh|fish");
        app.footer("For this session: source <(heloscope-cli completion bash)");
    }

    int run() override
    {
        std::string script;
        if (m_shell == "bash")
            script = forBash(describeCommands());
        else if (m_shell == "zsh")
            script = forZsh(describeCommands());
        else if (m_shell == "fish")
            script = forFish(describeCommands());
        else {
            complain("\"" + m_shell + "\" is none of bash, zsh, fish");
            return exitTrouble;
        }
        return print(script);
    }

private:
    std::string m_shell;
};

} // namespace

std::unique_ptr<Command> makeCompletionCommand() { return std::make_unique<CompletionCommand>(); }

} // namespace heloscope::cli
