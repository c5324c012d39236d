// heloscope-cli replay: evaluate a saved case again, offline, and say what differs.
#include "app/cli/Analyser.h"
#include "app/cli/CaseDifference.h"
#include "app/cli/Command.h"
#include "app/cli/Diagnostics.h"
#include "app/cli/Language.h"
#include "app/cli/Output.h"
#include "app/cli/TextFile.h"
#include "core/base/Ascii.h"
#include "core/base/Utf8.h"
#include "ui/export/JsonWriter.h"
#include "ui/export/ReportJson.h"
#include "ui/text/Labels.h"
#include "ui/text/Version.h"

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
        return found->differences.empty() && found->seal.seal != input::Seal::Changed ? exitFine : exitAlarm;
    }

private:
    struct Replay {
        std::string program, savedAt, rules;
        input::SealCheck seal;
        std::vector<Difference> differences;
    };

    Result<Replay> replay(const Words &words) const
    {
        AnalysisArguments arguments;
        arguments.offline = true;
        auto analyser = Analyser::create(arguments);
        if (!analyser)
            return tl::unexpected(analyser.error());
        Needs needs;
        needs.inputs = {m_path};
        if (auto done = (*analyser)->confineAndConnect(std::move(needs), arguments); !done)
            return tl::unexpected(done.error());
        const auto text = readTextFile(m_path);
        if (!text)
            return tl::unexpected(text.error());
        auto saved = input::readCase(*text);
        if (!saved)
            return tl::unexpected(saved.error());
        if (saved->report.empty())
            return failure("case-damaged", "it holds no report to compare with");
        Source source;
        source.path = saved->path;
        source.index = saved->index;
        const std::string before = std::move(saved->report);
        const auto report = (*analyser)->analyseCase(*saved, source);
        if (!report)
            return tl::unexpected(report.error());
        return Replay{saved->program, saved->savedAt, saved->rules, saved->seal, differences(before, writeJson(**report, words))};
    }

    static std::string programNow() { return std::string(programName) + " " + std::string(programVersion()); }

    static std::string orNothing(const std::string &value) { return value.empty() ? "(nothing)" : value; }

    // Why results may differ, the file itself first.
    static std::string causes(const Replay &found)
    {
        std::string text = "Saved by " + (found.program.empty() ? "an unnamed program" : found.program) + (found.savedAt.empty() ? "" : " at " + found.savedAt)
            + ", now " + programNow() + ".\n";
        std::string changed;
        for (const std::string &part : found.seal.changed)
            changed += (changed.empty() ? "" : ", ") + part;
        switch (found.seal.seal) {
        case input::Seal::Whole: break;
        case input::Seal::Changed: text += "The case file was changed after it was saved: " + changed + ".\n"; break;
        case input::Seal::None: text += "The case file is not sealed as a whole, so a change would not be noticed.\n"; break;
        }
        if (!found.program.empty() && found.program != programNow())
            text += "The program changed since then.\n";
        if (!found.rules.empty() && found.rules != input::rulesName())
            text += "The list of signs it knows changed since then.\n";
        return text;
    }

    static std::string asText(const Replay &found)
    {
        std::string out = causes(found);
        if (found.differences.empty())
            out += "The same result as when the case was saved.\n";
        for (const Difference &difference : found.differences)
            out += difference.at + ": " + orNothing(difference.saved) + " -> " + orNothing(difference.now) + "\n";
        std::string shown;
        for (const std::string_view line : split(std::string_view(out).substr(0, out.size() - 1), '\n'))
            shown += withVisibleControls(toUtf8(line)) + "\n";
        return shown;
    }

    static std::string_view sealName(input::Seal seal)
    {
        switch (seal) {
        case input::Seal::Whole: return "whole";
        case input::Seal::Changed: return "changed";
        case input::Seal::None: return "none";
        }
        return {};
    }

    static std::string asJson(const Replay &found)
    {
        std::string out;
        JsonWriter json(out);
        json.beginObject();
        json.member("schema"_key, 1);
        json.memberFlag("same"_key, found.differences.empty());
        json.key("case"_key);
        json.beginObject();
        json.memberOrNull("saved_at"_key, found.savedAt);
        json.memberId("seal"_key, sealName(found.seal.seal));
        json.memberList("changed"_key, found.seal.changed);
        json.endObject();
        json.key("program"_key);
        json.beginObject();
        json.memberOrNull("saved"_key, found.program);
        json.member("now"_key, std::string_view(programNow()));
        json.endObject();
        json.memberFlag("rules_changed"_key, found.rules.empty() ? std::nullopt : std::optional(found.rules != input::rulesName()));
        json.key("differences"_key);
        json.beginArray();
        for (const Difference &difference : found.differences) {
            json.beginObject();
            json.member("at"_key, std::string_view(difference.at));
            json.key("saved"_key);
            json.raw(difference.saved.empty() ? "null" : difference.saved);
            json.key("now"_key);
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
