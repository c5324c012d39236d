// Bounces whose truth is known: scenarios, and mail that real servers wrote. Right with all that the reader knows; and however little of
// that is left, nobody is sent to change passwords, or told that nothing happened, by mistake and with certainty.
#include "core/Analyse.h"
#include "core/base/Ascii.h"
#include "core/dns/AnswersFile.h"
#include "tests/support/ToString.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>

using namespace heloscope;
using namespace heloscope::bounce;
using Json = nlohmann::json;

namespace {

enum Knowledge { Everything, NoKeys, NoSentMail, NoServers, AddressesOnly, Nothing, KnowledgeCount };
constexpr const char *knowledgeNames[] = {"everything", "no keys", "no sent mail", "no servers", "addresses only", "nothing"};

Profile reduced(Profile profile, Knowledge knowledge)
{
    if (knowledge == Nothing)
        return {};
    const bool little = knowledge == AddressesOnly;
    if (little || knowledge == NoKeys) {
        profile.batv.clear();
        profile.srsSecrets.clear();
    }
    if (little || knowledge == NoSentMail)
        profile.sentMessages.clear();
    if (little || knowledge == NoServers) {
        profile.outboundIps.clear();
        profile.outboundHosts.clear();
        profile.usualSubmissionIps.clear();
    }
    return profile;
}

struct Truth {
    std::string name, bytes;
    Profile profile;
    AnswersFile answers;
    UnixTime now = 0;
    std::set<std::string> verdicts; // words that are right; "none" = no bounce of its own
    std::set<std::string> recipients;
    bool wrote = false;
};

std::shared_ptr<const Report> judge(const Truth &truth, Knowledge knowledge, Wrote wrote = Wrote::Unknown)
{
    Options options;
    options.now = truth.now;
    options.offline = true;
    options.wrote = wrote;
    const auto facts = parse(truth.bytes, {}, options);
    if (!facts)
        return nullptr;
    const Profile profile = reduced(truth.profile, knowledge);
    DnsTable table;
    for (;;) {
        auto evaluation = evaluate(*facts, table, profile, options);
        if (truth.answers.answer(evaluation.missing, true, table) == 0)
            return evaluation.report;
    }
}

std::string verdictOf(const Report &report) { return report.bounce ? std::string(toString(report.bounce->verdict)) : "none"; }

std::vector<Truth> scenarios()
{
    const Json all = Json::parse(test::sharedFile("corpus/bounces/scenarios/expected-verdicts.json").value_or("{}"));
    const std::map<std::string, std::string> words{{"a", "backscatter"}, {"b", "genuine"},   {"c", "compromised"},
                                                   {"d", "fake"},        {"e", "automatic"}, {"f", "cannot-tell"}};
    std::vector<Truth> truths;
    if (!all.contains("scenarios"))
        return truths;
    const Json &named = all["scenarios"];
    for (const auto &[name, scenario] : named.items()) {
        Truth truth;
        truth.name = name;
        truth.bytes = test::sharedFile("corpus/bounces/scenarios/" + scenario.at("file").get<std::string>()).value_or("");
        truth.profile = parseProfile(all.at("profiles").at(scenario.at("profile").get<std::string>()).dump()).value_or(Profile());
        for (const auto &[question, value] : truth.profile.dns) {
            if (!truth.answers.addShort(question, value))
                truth.bytes.clear();
        }
        truth.now = *parseRfc3339("2026-09-04T12:00:00Z");
        const std::string wanted = scenario.at("verdict");
        truth.verdicts = words.contains(wanted) ? std::set{words.at(wanted)} : std::set<std::string>{"none", "complaint"};
        truth.wrote = wanted == "b";
        truths.push_back(std::move(truth));
    }
    return truths;
}

std::vector<Truth> lab()
{
    std::vector<Truth> truths;
    std::error_code absent;
    for (const auto &entry : std::filesystem::directory_iterator(test::sharedPath("corpus/lab"), absent)) {
        const std::string base = "corpus/lab/" + entry.path().filename().string() + "/";
        const auto expected = test::sharedFile(base + "expect.json");
        const Json expect = expected ? Json::parse(*expected) : Json::object();
        if (expect.value("kind", "") != "bounce")
            continue;
        const Json &bounce = expect.at("bounce");
        Truth truth;
        truth.name = entry.path().filename().string();
        truth.bytes = test::sharedFile(base + "message.eml").value_or("");
        truth.profile = parseProfile(test::sharedFile(base + "profile.json").value_or("")).value_or(Profile());
        if (!truth.answers.add(test::sharedFile(base + "zone.json").value_or("")))
            continue;
        truth.now = parseMailDate(expect.at("trust").at("analysis_time").get<std::string>())->utc;
        truth.verdicts = bounce.at("acceptable").get<std::set<std::string>>();
        for (const Json &address : bounce.at("recipients"))
            truth.recipients.insert(lowered(address.get<std::string>()));
        truth.wrote = bounce.at("letter") == "b";
        truths.push_back(std::move(truth));
    }
    return truths;
}

} // namespace

class BounceTruthTest : public QObject {
    Q_OBJECT

    // Backscatter or compromised, sure, and wrong: with each amount of knowledge, and with the reader's true answer.
    static void noneSureAndWrong(const std::vector<Truth> &truths)
    {
        for (const Truth &truth : truths) {
            for (int knowledge = 0; knowledge < KnowledgeCount; ++knowledge) {
                for (const Wrote wrote : {Wrote::Unknown, truth.wrote ? Wrote::Yes : Wrote::No}) {
                    const auto report = judge(truth, Knowledge(knowledge), wrote);
                    QVERIFY2(report, truth.name.c_str());
                    const std::string got = verdictOf(*report);
                    const bool grave = got == "backscatter" || got == "compromised";
                    const bool sure = grave && report->bounce->confidence == Confidence::High;
                    QVERIFY2(!sure || truth.verdicts.contains(got), (truth.name + " with " + knowledgeNames[knowledge] + ": " + got).c_str());
                }
            }
        }
    }

private slots:
    void scenariosAreRight()
    {
        const std::vector<Truth> truths = scenarios();
        if (truths.empty())
            QSKIP("shared scenarios are not here");
        for (const Truth &truth : truths) {
            const std::string got = verdictOf(*judge(truth, Everything));
            QVERIFY2(truth.verdicts.contains(got), (truth.name + ": " + got).c_str());
        }
    }
    void noScenarioIsSureAndWrong() { noneSureAndWrong(scenarios()); }

    void labIsRight()
    {
        const std::vector<Truth> truths = lab();
        if (truths.empty())
            QSKIP("shared lab is not here");
        std::size_t verdicts = 0, named = 0, recipients = 0;
        for (const Truth &truth : truths) {
            const auto report = judge(truth, Everything);
            const bool right = truth.verdicts.contains(verdictOf(*report));
            verdicts += right;
            if (!right)
                qWarning("%s: %s", truth.name.c_str(), verdictOf(*report).c_str());
            if (truth.recipients.empty() || !report->bounce)
                continue;
            std::set<std::string> got;
            for (const Recipient &recipient : report->bounce->recipients)
                got.insert(lowered(recipient.address));
            ++named;
            recipients += got == truth.recipients;
        }
        qInfo("verdicts %zu of %zu, recipients %zu of %zu", verdicts, truths.size(), recipients, named);
        QVERIFY(verdicts * 100 >= truths.size() * 97);
        QVERIFY(recipients * 100 >= named * 98);
    }
    void noLabBounceIsSureAndWrong() { noneSureAndWrong(lab()); }
};

QTEST_GUILESS_MAIN(BounceTruthTest)
#include "BounceTruthTest.moc"
