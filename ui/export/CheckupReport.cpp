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
    json.member("schema"_key, std::int64_t(1));
    json.member("domain"_key, std::string_view(checkup.domain));
    json.memberOrNull("organizational_domain"_key, checkup.organizationalDomain);
    json.member("forgeable"_key, toString(checkup.forgeable));
    json.member("headline"_key, std::string_view(headline(checkup, words)));
    json.memberList("who"_key, whoCouldForge(checkup, words));
    json.key("items"_key);
    json.beginArray();
    for (const checkup::Item &item : checkup.items) {
        json.beginObject();
        json.member("code"_key, toString(item.code));
        json.member("topic"_key, toString(checkup::topicOf(item.code)));
        json.member("state"_key, toString(checkup::stateOf(item.code)));
        json.member("text"_key, std::string_view(sentence(item, words)));
        json.memberOrNull("name"_key, item.name);
        json.memberOrNull("record"_key, item.record);
        json.memberMap("values"_key, item.values.items);
        json.key("proposal"_key);
        if (item.proposal) {
            json.beginObject();
            json.member("name"_key, std::string_view(item.proposal->name));
            json.member("value"_key, std::string_view(item.proposal->value));
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
