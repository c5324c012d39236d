// heloscope-cli domain: who could forge mail of a domain, and the records to ask its administrator for.
#include "app/cli/Analyser.h"
#include "app/cli/Command.h"
#include "app/cli/Diagnostics.h"
#include "app/cli/Language.h"
#include "app/cli/Output.h"
#include "app/cli/ReportArguments.h"
#include "core/base/Ascii.h"
#include "core/domain/Domain.h"
#include "ui/export/CheckupReport.h"

#include <CLI/CLI.hpp>

namespace heloscope::cli {

namespace {

class DomainCommand final : public Command {
public:
    void describe(CLI::App &app) override
    {
        app.add_option("NAME", m_names, "A domain; of an address, the part behind the @ is taken")->required();
        addRepeatable(app, "--selector", m_selectors, "Name of a DKIM key to look for; without it the usual names are tried", "NAME");
        app.add_flag("--json", m_json, "One JSON object a line");
        app.add_option("--color", m_colour, "Colours; auto: where a person reads along")->type_name("auto|always|never");
        addRepeatable(app, "--answers", m_analysis.answers, "DNS answers from a file; nothing is asked on the network", "FILE");
        addRepeatable(app, "--dns", m_analysis.dns, "Ask this server instead of the system's", "HOST[:PORT]");
        app.add_option("--doh", m_analysis.doh, "Ask by DNS over HTTPS")->type_name("URL");
        app.add_option("--doh-ca", m_analysis.dohCa, "Trust this certificate too, for a private DoH server")->type_name("FILE");
        app.add_option("--record", m_analysis.record, "Save every answer used, in the format of --answers")->type_name("FILE");
        app.add_option("--timeout", m_analysis.timeoutMs, "For one domain's look-ups together, default 10000")->type_name("MS");
        app.add_option("--lang", m_analysis.language, "Language of the words")->type_name("LL");
        app.footer("Exit status: 0 no domain can be forged by anyone, 1 at least one can, 2 wrong usage or no domain name.");
    }

    int run() override
    {
        auto words = wordsOf(m_analysis.language);
        if (!words)
            return trouble(words.error());
        ReportArguments look;
        look.colour = m_colour;
        const auto colour = colourOf(look);
        if (!colour)
            return trouble(colour.error());
        auto analyser = Analyser::create(m_analysis);
        if (!analyser)
            return trouble(analyser.error());
        auto output = Output::create({});
        int status = exitFine;
        for (const std::string &name : m_names) {
            const auto domain = domain::toAscii(name.substr(name.rfind('@') + 1));
            if (!domain || !domain::isFullyQualified(*domain)) {
                complain("\"" + name + "\" is no domain name");
                status = exitTrouble;
                continue;
            }
            const checkup::Checkup result = (*analyser)->checkUp({*domain, lowered(m_selectors)});
            const std::string text = m_json ? writeCheckupJson(result, words->words) + "\n"
                                            : writeCheckupText(result, words->words, {Depth::Full, *colour, Defang::No, 100});
            if (auto done = output->write(m_names.front() == name || m_json ? text : "\n" + text); !done)
                return trouble(done.error());
            if (result.forgeable == checkup::Forgeable::Yes && status == exitFine)
                status = exitAlarm;
        }
        for (const Result<void> &done : {output->flush(), (*analyser)->saveRecord()}) {
            if (!done)
                return trouble(done.error());
        }
        return status;
    }

private:
    static int trouble(const Error &error)
    {
        complain(error.detail);
        return exitTrouble;
    }

    static std::vector<std::string> lowered(const std::vector<std::string> &selectors)
    {
        std::vector<std::string> result;
        result.reserve(selectors.size());
        for (const std::string &selector : selectors)
            result.push_back(heloscope::lowered(selector));
        return result;
    }

    AnalysisArguments m_analysis;
    std::vector<std::string> m_names, m_selectors;
    std::string m_colour = "auto";
    bool m_json = false;
};

} // namespace

std::unique_ptr<Command> makeDomainCommand() { return std::make_unique<DomainCommand>(); }

} // namespace heloscope::cli
