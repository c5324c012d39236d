#include "tests/core/spf/SpfSuite.h"

#include "core/base/Json.h"

namespace heloscope::test {

namespace {

using nlohmann::json;

json record(const std::string &name, const std::string &type, const char *key, const std::string &value)
{
    return {{"name", name}, {"type", type}, {key, value}};
}

std::string valueOf(const json &item)
{
    const std::string type = item.at("type");
    if (type == "TXT" || type == "SPF") {
        std::string joined;
        for (const json &part : item.at("strings"))
            joined += part.get<std::string>();
        return joined;
    }
    if (type == "MX")
        return std::to_string(item.at("preference").get<int>()) + " " + item.at("exchange").get<std::string>();
    return item.at("value");
}

std::shared_ptr<const AnswersFile> readZone(const json &zone)
{
    json answers = json::array();
    for (const auto &[name, owner] : zone.items()) {
        std::set<std::string> types;
        for (const json &item : owner.at("records")) {
            types.insert(item.at("type"));
            answers.push_back(record(name, item.at("type"), "value", valueOf(item)));
        }
        std::vector<std::string> slow;
        if (owner.value("timeout_all", false))
            slow = {"A", "AAAA", "MX", "PTR", "TXT"};
        else if (owner.contains("timeout"))
            slow = owner.at("timeout").get<std::vector<std::string>>();
        for (const std::string &type : slow) {
            if (!types.contains(type))
                answers.push_back(record(name, type, "error", "TIMEOUT"));
        }
    }
    auto file = std::make_shared<AnswersFile>();
    if (!file->add(answers.dump()))
        return std::make_shared<AnswersFile>();
    return file;
}

} // namespace

std::vector<SpfSuiteCase> readSpfSuite(const std::string &text)
{
    std::vector<SpfSuiteCase> cases;
    const auto suite = parseJson(text);
    if (!suite)
        return cases;
    for (const json &scenario : suite->at("data")) {
        const auto zone = readZone(scenario.at("zone"));
        for (const json &test : scenario.at("tests")) {
            const auto client = IpAddress::parse(test.at("host").get<std::string>());
            if (!client)
                return {};
            SpfSuiteCase c{scenario.at("description"), test.at("id"), zone, {*client, {}, {}}, test.at("results"), {}};
            c.input.helo = test.value("helo", "");
            c.input.mailFrom = test.value("mailfrom", "");
            if (test.contains("explanation") && test.at("explanation").is_string())
                c.explanation = test.at("explanation").get<std::string>();
            cases.push_back(std::move(c));
        }
    }
    return cases;
}

spf::Verdict runSpf(const spf::Input &input, const AnswersFile &zone, int *rounds, spf::RecordScope scope)
{
    DnsTable table;
    for (int round = 1;; ++round) {
        DnsView view(table);
        spf::Verdict verdict = spf::evaluate(input, view, scope);
        if (rounds)
            *rounds = round;
        if (view.missing().empty() || round > 50)
            return verdict;
        zone.answer(view.missing(), /*closedWorld=*/true, table);
    }
}

} // namespace heloscope::test
