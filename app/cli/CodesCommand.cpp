// heloscope-cli codes and explain: the finding codes in a list, and one in plain words.
#include "app/cli/Command.h"
#include "app/cli/Diagnostics.h"
#include "app/cli/Language.h"
#include "app/cli/Output.h"
#include "ui/export/CodesText.h"

#include <CLI/CLI.hpp>

namespace heloscope::cli {

namespace {

class CodesCommand final : public Command {
public:
    void describe(CLI::App &app) override { app.add_option("--lang", m_language, "Language of the words")->type_name("LL"); }

    int run() override
    {
        const auto words = wordsOf(m_language);
        if (!words) {
            complain(words.error().detail);
            return exitTrouble;
        }
        return print(writeCodes(words->words));
    }

private:
    std::string m_language;
};

class ExplainCommand final : public Command {
public:
    void describe(CLI::App &app) override
    {
        app.add_option("CODE", m_code, "A code as the reports name it")->required();
        app.add_option("--lang", m_language, "Language of the words")->type_name("LL");
    }

    int run() override
    {
        const auto words = wordsOf(m_language);
        if (!words) {
            complain(words.error().detail);
            return exitTrouble;
        }
        const auto code = parseFindingCode(m_code);
        if (!code) {
            complain("\"" + m_code + "\" is no finding code; heloscope-cli codes lists them");
            return exitTrouble;
        }
        return print(writeExplanation(*code, words->words));
    }

private:
    std::string m_code;
    std::string m_language;
};

} // namespace

std::unique_ptr<Command> makeCodesCommand() { return std::make_unique<CodesCommand>(); }

std::unique_ptr<Command> makeExplainCommand() { return std::make_unique<ExplainCommand>(); }

} // namespace heloscope::cli
