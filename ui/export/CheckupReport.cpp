#include "ui/export/CheckupReport.h"

#include "ui/export/JsonWriter.h"
#include "ui/export/TextLayout.h"
#include "ui/text/CheckupText.h"

#include <QtGlobal>

#include <optional>

namespace heloscope {

std::string writeCheckupText(const checkup::Checkup &checkup, const Words &words, const TextOptions &options)
{
    TextLayout layout(options.colour, options.width);
    layout.banner(lookOf(checkup.forgeable), headline(checkup, words));
    for (const std::string &who : whoCouldForge(checkup, words))
        layout.paragraph(who, 2);
    std::optional<checkup::Topic> topic;
    for (const checkup::Item &item : checkup.items) {
        if (topic != checkup::topicOf(item.code)) {
            topic = checkup::topicOf(item.code);
            layout.heading(label(*topic, words));
        }
        const checkup::State state = checkup::stateOf(item.code);
        layout.item(lookOf(state), sentence(item, words), label(state, words));
        if (!item.record.empty() && options.depth != Depth::Short)
            layout.paragraph(shownValue(item.name, 120) + "  " + shownValue(item.record, 600), 4);
        if (item.proposal) {
            layout.paragraph(proposalSentence(item, words), 4);
            layout.paragraph(shownValue(item.proposal->value, 600), 6);
        }
    }
    return layout.take();
}

std::string writeCheckupJson(const checkup::Checkup &checkup, const Words &words)
{
    std::string out;
    JsonWriter json(out);
    json.beginObject();
    json.member("schema", std::int64_t(1));
    json.member("domain", std::string_view(checkup.domain));
    json.memberOrNull("organizational_domain", checkup.organizationalDomain);
    json.member("forgeable", toString(checkup.forgeable));
    json.member("headline", std::string_view(headline(checkup, words)));
    json.memberList("who", whoCouldForge(checkup, words));
    json.key("items");
    json.beginArray();
    for (const checkup::Item &item : checkup.items) {
        json.beginObject();
        json.member("code", toString(item.code));
        json.member("topic", toString(checkup::topicOf(item.code)));
        json.member("state", toString(checkup::stateOf(item.code)));
        json.member("text", std::string_view(sentence(item, words)));
        json.memberOrNull("name", item.name);
        json.memberOrNull("record", item.record);
        json.memberMap("values", item.values.items);
        json.key("proposal");
        if (item.proposal) {
            json.beginObject();
            json.member("name", std::string_view(item.proposal->name));
            json.member("value", std::string_view(item.proposal->value));
            json.endObject();
        } else {
            json.null();
        }
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return out;
}

std::string writeCheckupLetter(const checkup::Checkup &checkup, const Words &words)
{
    std::string faults, records;
    for (const checkup::Item &item : checkup.items) {
        const checkup::State state = checkup::stateOf(item.code);
        if (state == checkup::State::Weak || state == checkup::State::Missing)
            faults += "- " + sentence(item, words) + "\n";
        if (item.proposal)
            records += "\n  " + item.proposal->name + ".  TXT  \"" + item.proposal->value + "\"\n";
    }
    if (faults.empty())
        return {};
    const Values values{{"domain", checkup.domain}};
    const auto say = [&](const char *source) { return words.say("Checkup", source, values); };
    //: Letter to the administrator of a domain
    std::string letter = say(QT_TRANSLATE_NOOP("Checkup", "To whoever runs the mail of {domain}")) + "\n\n";
    letter += headline(checkup, words) + ".\n";
    for (const std::string &who : whoCouldForge(checkup, words))
        letter += who + "\n";
    letter += "\n" + say(QT_TRANSLATE_NOOP("Checkup", "This is what the name service (DNS) shows today:")) + "\n" + faults;
    if (!records.empty()) {
        letter += "\n" + say(QT_TRANSLATE_NOOP("Checkup", "Please publish these TXT records, each in the place of the one that stands there now:")) + "\n"
            + records;
        letter += "\n"
            + say(QT_TRANSLATE_NOOP("Checkup",
                                    "Look at all your own mail before a strict rule goes live. Each message needs a seal (DKIM) or a listed "
                                    "computer (SPF)."))
            + "\n";
    }
    return letter;
}

} // namespace heloscope
