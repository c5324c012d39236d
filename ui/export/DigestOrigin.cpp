// Where it came from: the first machine outside, whose network that is, who handed the message in.
#include "ui/export/Digest.h"

#include <QtGlobal>

namespace heloscope {

namespace {

std::string say(const Words &words, const char *source, const Values &values = {}) { return words.say("Report", source, values); }

std::string reverseSentence(const origin::Origin &origin, const Words &words)
{
    const std::string name = origin.names.empty() ? std::string() : origin.names.front();
    switch (origin.reverse) {
    case origin::Reverse::Unknown: return {};
    case origin::Reverse::NoName: return say(words, QT_TRANSLATE_NOOP("Report", "Its address has no name."));
    //: {name} = host name
    case origin::Reverse::NotConfirmed:
        return say(words, QT_TRANSLATE_NOOP("Report", "Its address leads to {name}, but that name does not lead back."), {{"name", name}});
    case origin::Reverse::Confirmed:
        return say(words, QT_TRANSLATE_NOOP("Report", "Its name is {name}: name and address lead to each other."), {{"name", name}});
    }
    return {};
}

std::string submitterText(const origin::Origin &origin, const Words &words)
{
    const origin::Submitter &submitter = origin.submitter;
    if (submitter.trust == origin::Trust::NotRecorded) {
        //: {domain} = domain of a mail provider
        return origin.hiddenBy.empty() ? say(words, QT_TRANSLATE_NOOP("Report", "not recorded"))
                                       : say(words, QT_TRANSLATE_NOOP("Report", "not recorded ({domain} does not tell)"), {{"domain", origin.hiddenBy}});
    }
    std::string text = shownValue(submitter.user, 120);
    if (!submitter.ip.empty())
        text += (text.empty() ? "" : ", ") + shownValue(submitter.ip, 60);
    switch (submitter.trust) {
    case origin::Trust::NotRecorded: break;
    case origin::Trust::Claimed: return text + ". " + say(words, QT_TRANSLATE_NOOP("Report", "Anyone can write this: a claim."));
    case origin::Trust::Provider: return text + ". " + say(words, QT_TRANSLATE_NOOP("Report", "The sender’s mail provider wrote this down."));
    case origin::Trust::Verified: return text + ". " + say(words, QT_TRANSLATE_NOOP("Report", "Your own server wrote this down."));
    }
    return text;
}

} // namespace

std::vector<Fact> originFacts(const Report &report, const Words &words)
{
    std::vector<Fact> facts;
    if (report.path.hops.empty())
        return facts;
    const received::ClientFacts &client = report.path.client;
    if (!client.ip.empty() && !report.path.authenticatedSubmission) {
        const std::string sentence = reverseSentence(report.origin, words);
        facts.push_back(
            {say(words, QT_TRANSLATE_NOOP("Report", "First computer outside")), shownValue(client.ip, 60) + (sentence.empty() ? "" : ". " + sentence)});
    }
    if (const auto &network = report.origin.network) {
        std::string text = "AS" + network->number;
        for (const std::string &part : {network->name, network->country, network->prefix})
            text += part.empty() ? "" : ", " + shownValue(part, 80);
        facts.push_back({say(words, QT_TRANSLATE_NOOP("Report", "Its network belongs to")), text});
    }
    facts.push_back({say(words, QT_TRANSLATE_NOOP("Report", "Handed in by")), submitterText(report.origin, words)});
    return facts;
}

} // namespace heloscope
