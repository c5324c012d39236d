// heloscope-cli replay: evaluate a saved case again, offline, and say what differs.
#include "app/cli/Analyser.h"
#include "app/cli/CaseDifference.h"
#include "app/cli/Command.h"
#include "app/cli/Diagnostics.h"
#include "app/cli/Language.h"
#include "app/cli/Output.h"
#include "app/cli/TextFile.h"
#include "core/base/Utf8.h"
#include "ui/export/JsonWriter.h"
#include "ui/export/ReportJson.h"
#include "ui/text/Labels.h"

#include <CLI/CLI.hpp>

namespace heloscope::cli {

namespace {

class ReplayCommand final : public Command {
public:
    void describe(CLI::App &app) override
    {
        app.add_option("CASE", m_path, "A case file (.heloscope)")->required();
        app.add_flag("--json", m_json, "One JSON object: same, differences");
        app.add_option("--lang", m_language, "Language of the words")->type_name("LL");
        app.footer("Exit status: 0 the same, 1 something differs, 2 the case could not be read.");
    }

    int run() override
    {
        const auto words = wordsOf(m_language);
        if (!words) {
            complain(words.error().detail);
            return exitTrouble;
        }
        const auto found = replay(words->words);
        if (!found) {
            complain(found.error().code == "case-damaged" ? m_path + ": " + found.error().detail : found.error().detail);
            return exitTrouble;
        }
        auto output = Output::create({});
        const auto written = output->write(m_json ? asJson(*found) : asText(*found));
        const auto flushed = output->flush();
        for (const Result<void> &done : {written, flushed}) {
            if (!done) {
                complain(done.error().detail);
                return exitTrouble;
            }
        }
        return found->empty() ? exitFine : exitAlarm;
    }

private:
    Result<std::vector<Difference>> replay(const Words &words) const
    {
        const auto text = readTextFile(m_path);
        if (!text)
            return tl::unexpected(text.error());
        auto saved = input::readCase(*text);
        if (!saved)
            return tl::unexpected(saved.error());
        if (saved->report.empty())
            return failure("case-damaged", "it holds no report to compare with");
        AnalysisArguments arguments;
        arguments.offline = true;
        auto analyser = Analyser::create(arguments);
        if (!analyser)
            return tl::unexpected(analyser.error());
        Source source;
        source.path = saved->path;
        source.index = saved->index;
        const std::string before = std::move(saved->report);
        const auto report = (*analyser)->analyseCase(*saved, source);
        if (!report)
            return tl::unexpected(report.error());
        return differences(before, writeJson(**report, words));
    }

    static std::string asText(const std::vector<Difference> &found)
    {
        if (found.empty())
            return "The same result as when the case was saved.\n";
        std::string out;
        for (const Difference &difference : found) {
            const std::string saved = difference.saved.empty() ? "(nothing)" : difference.saved;
            const std::string now = difference.now.empty() ? "(nothing)" : difference.now;
            out += withVisibleControls(toUtf8(difference.at + ": " + saved + " -> " + now)) + "\n";
        }
        return out;
    }

    static std::string asJson(const std::vector<Difference> &found)
    {
        std::string out;
        JsonWriter json(out);
        json.beginObject();
        json.member("schema", 1);
        json.memberFlag("same", found.empty());
        json.key("differences");
        json.beginArray();
        for (const Difference &difference : found) {
            json.beginObject();
            json.member("at", difference.at);
            json.key("saved");
            json.raw(difference.saved.empty() ? "null" : difference.saved);
            json.key("now");
            json.raw(difference.now.empty() ? "null" : difference.now);
            json.endObject();
        }
        json.endArray();
        json.endObject();
        return out + "\n";
    }

    std::string m_path, m_language;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Command> makeReplayCommand() { return std::make_unique<ReplayCommand>(); }

} // namespace heloscope::cli
