// heloscope-cli domain: who could forge mail of a domain, and the records to ask its administrator for.
#include "app/cli/Analyser.h"
#include "app/cli/Batch.h"
#include "app/cli/Command.h"
#include "app/cli/Diagnostics.h"
#include "app/cli/Language.h"
#include "app/cli/Output.h"
#include "app/cli/ReportArguments.h"
#include "app/cli/TextFile.h"
#include "core/base/Ascii.h"
#include "core/domain/Domain.h"
#include "ui/export/CheckupReport.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iterator>
#include <sstream>

namespace heloscope::cli {

namespace {

constexpr std::size_t domainsAtOnce = 8;

using Domains = Batch<checkup::Request, checkup::Checkup>;

class CheckupWorker final : public Domains::Worker {
public:
    explicit CheckupWorker(Analyser &analyser) : m_analyser(analyser) {}
    void begin(Domains::Parcel &parcel) override
    {
        for (; parcel.open > 0; --parcel.open)
            parcel.outcomes[parcel.open - 1] = m_analyser.checkUp(parcel.work[parcel.open - 1]);
    }

private:
    Analyser &m_analyser;
};

class DomainCommand final : public Command {
public:
    void describe(CLI::App &app) override
    {
        app.add_option("NAME", m_names, "A domain; of an address, the part behind the @ is taken");
        app.add_option("--list", m_list, "More names, one a line; - is standard input")->type_name("FILE");
        addRepeatable(app, "--selector", m_selectors, "Name of a DKIM key to look for; without it the usual names are tried", "NAME");
        app.add_flag("--json", m_json, "One JSON object a line");
        app.add_flag("--letter", m_letter, "A letter to the administrator instead: what is wrong, and the records that mend it");
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
        if (auto named = readList(); !named)
            return trouble(named.error());
        if (m_names.empty()) {
            complain("name a domain, or a file of domains with --list");
            return exitTrouble;
        }
        if (const auto done = (*analyser)->confineAndConnect({}, m_analysis); !done)
            return trouble(done.error());
        std::vector<checkup::Request> requests;
        for (const std::string &name : m_names) {
            const auto domain = domain::toAscii(name.substr(name.rfind('@') + 1));
            if (domain && domain::isFullyQualified(*domain))
                requests.push_back({*domain, lowered(m_selectors)});
            else
                complain("\"" + name + "\" is no domain name");
        }
        auto output = Output::create({});
        int status = requests.size() == m_names.size() ? exitFine : exitTrouble;
        bool first = true;
        Result<void> written;
        // The name service is what takes time, so several are asked about at once.
        Domains batch(
            {unsigned(std::min(requests.size(), domainsAtOnce))},
            [next = requests.begin(), end = requests.end()]() mutable {
                return next == end ? std::nullopt : std::optional(Domains::Piece{std::move(*next++)});
            },
            [&] { return std::make_unique<CheckupWorker>(**analyser); },
            [&](checkup::Checkup &result) {
                const std::string text = render(result, words->words, *colour);
                if (written)
                    written = output->write(first || m_json ? text : "\n" + text);
                first = false;
                if (result.forgeable == checkup::Forgeable::Yes && status == exitFine)
                    status = exitAlarm;
            });
        batch.run();
        if (!written)
            return trouble(written.error());
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

    std::string render(const checkup::Checkup &result, const Words &words, Colour colour) const
    {
        if (m_letter)
            return writeCheckupLetter(result, words);
        return m_json ? writeCheckupJson(result, words) + "\n" : writeCheckupText(result, words, {Depth::Full, colour, Defang::No, 100});
    }

    /// Adds the names of --list: one a line, blank lines and what follows a "#" left out.
    Result<void> readList()
    {
        if (m_list.empty())
            return {};
        const auto text = readTextFile(m_list); // "-" is standard input
        if (!text)
            return tl::unexpected(text.error());
        std::istringstream lines(*text);
        for (std::string line; std::getline(lines, line);) {
            const std::string_view name = trimmed(std::string_view(line).substr(0, line.find('#')));
            if (!name.empty())
                m_names.emplace_back(name);
        }
        return {};
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
    std::string m_list;
    std::string m_colour = "auto";
    bool m_json = false, m_letter = false;
};

} // namespace

std::unique_ptr<Command> makeDomainCommand() { return std::make_unique<DomainCommand>(); }

} // namespace heloscope::cli
