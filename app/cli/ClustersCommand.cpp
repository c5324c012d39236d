// heloscope-cli clusters: groups of a batch, one line each, from the JSON lines of `check`, made on one machine or on many.
#include "app/cli/Command.h"
#include "app/cli/Diagnostics.h"
#include "app/cli/Language.h"
#include "app/cli/Output.h"
#include "core/base/Json.h"
#include "core/base/Utf8.h"
#include "ui/export/Clusters.h"
#include "ui/export/JsonWriter.h"
#include "ui/input/ByteStream.h"

#include <CLI/CLI.hpp>

namespace heloscope::cli {

namespace {

using nlohmann::json;

constexpr std::size_t blockBytes = 256 * 1024;

std::string textAt(const json &object, std::string_view name)
{
    const auto member = object.is_object() ? object.find(name) : object.end();
    return object.is_object() && member != object.end() && member->is_string() ? member->get<std::string>() : std::string();
}

const json &objectAt(const json &object, std::string_view name)
{
    static const json nothing = json::object();
    const auto member = object.is_object() ? object.find(name) : object.end();
    return object.is_object() && member != object.end() && member->is_object() ? *member : nothing;
}

class ClustersCommand final : public Command {
public:
    void describe(CLI::App &app) override
    {
        app.add_option("FILE", m_paths, "JSON lines that check wrote; - or nothing is standard input");
        app.add_option("--least", m_least, "Only groups of at least so many messages, default 2")->type_name("N");
        app.add_flag("--json", m_json, "One JSON object a group");
        app.add_option("--lang", m_language, "Language of the words")->type_name("LL");
    }

    int run() override
    {
        const auto words = wordsOf(m_language);
        if (!words)
            return trouble(words.error().detail);
        if (m_least < 1)
            return trouble("--least: 1 or more");
        if (m_paths.empty())
            m_paths.push_back("-");
        for (const std::string &path : m_paths) {
            if (const auto done = read(path); !done)
                return trouble(path + ": " + done.error().detail);
        }
        auto output = Output::create({});
        for (const Cluster &cluster : m_clusters.groups(std::size_t(m_least))) {
            if (const auto done = output->write(m_json ? asJson(cluster) : withVisibleControls(toUtf8(clusterLine(cluster, words->words))) + "\n"); !done)
                return trouble(done.error().detail);
        }
        if (const auto done = output->flush(); !done)
            return trouble(done.error().detail);
        return exitFine;
    }

private:
    static int trouble(const std::string &text)
    {
        complain(text);
        return exitTrouble;
    }

    Result<void> read(const std::string &path)
    {
        auto stream = path == "-" ? Result<input::ByteStream>(input::ByteStream::standardInput()) : input::ByteStream::open(path);
        if (!stream)
            return tl::unexpected(stream.error());
        std::string buffer;
        std::size_t lines = 0;
        for (;;) {
            const auto got = stream->read(buffer, blockBytes);
            if (!got)
                return tl::unexpected(got.error());
            if (*got == 0 && !buffer.empty() && !buffer.ends_with('\n'))
                buffer += '\n'; // the last line has no end
            std::size_t begin = 0;
            for (std::size_t end; (end = buffer.find('\n', begin)) != std::string::npos; begin = end + 1) {
                ++lines;
                if (end > begin && !take(std::string_view(buffer).substr(begin, end - begin)))
                    return failure("not-results", "line " + std::to_string(lines) + " is no result of this program");
            }
            buffer.erase(0, begin);
            if (*got == 0)
                return {};
        }
    }

    bool take(std::string_view line)
    {
        const auto result = parseJson(line);
        if (!result || !result->is_object() || !result->contains("source"))
            return false;
        if (result->contains("error"))
            return true;
        ClusterKeys keys;
        for (std::size_t i = 0; i < keys.size(); ++i)
            keys[i] = textAt(objectAt(*result, "clusters"), toString(ClusterBasis(i)));
        const auto &verdict = objectAt(*result, "verdict");
        const bool imitates = verdict.is_object() && verdict.contains("imitates") && !verdict.at("imitates").empty();
        const std::string answer = clusterAnswer(textAt(verdict, "from"), imitates, textAt(objectAt(*result, "bounce"), "verdict"));
        m_clusters.add(keys, answer, textAt(objectAt(*result, "source"), "path"));
        return true;
    }

    static std::string asJson(const Cluster &cluster)
    {
        std::string out;
        JsonWriter writer(out);
        writer.beginObject();
        writer.member("messages"_key, std::int64_t(cluster.messages));
        writer.key("answers"_key);
        writer.beginObject();
        for (const auto &[answer, count] : cluster.answers) {
            writer.foreignKey(answer);
            writer.number(std::int64_t(count));
        }
        writer.endObject();
        writer.key("shared"_key);
        writer.beginObject();
        for (const auto &[basis, value] : cluster.shared) {
            writer.foreignKey(toString(basis));
            writer.text(value);
        }
        writer.endObject();
        writer.memberOrNull("first"_key, cluster.first);
        writer.endObject();
        return out + "\n";
    }

    std::vector<std::string> m_paths;
    std::string m_language;
    long long m_least = 2;
    bool m_json = false;
    Clusters m_clusters;
};

} // namespace

std::unique_ptr<Command> makeClustersCommand() { return std::make_unique<ClustersCommand>(); }

} // namespace heloscope::cli
