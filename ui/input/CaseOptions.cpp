#include "ui/input/CaseOptions.h"

#include "core/base/Json.h"
#include "core/base/Utf8.h"

#include <algorithm>

namespace heloscope::input {

namespace {

using nlohmann::json;

constexpr struct TextMember {
    const char *name;
    std::optional<std::string> Options::*member;
} textMembers[] = {{"client_ip", &Options::clientIp}, {"helo", &Options::helo}, {"mail_from", &Options::mailFrom}};

tl::unexpected<Error> wrong(const std::string &member) { return failure("case-damaged", "options." + member + " is not what a case file holds there"); }

} // namespace

std::string writeOptions(const Options &options)
{
    json object{{"now", formatRfc3339(options.now)}, {"undo", options.undo == Undo::Try}, {"dkim2_draft", options.dkim2Draft}};
    for (const auto &[name, member] : textMembers) {
        if (options.*member)
            object[name] = toUtf8(*(options.*member));
    }
    for (const std::string &recipient : options.rcptTo)
        object["rcpt_to"].push_back(toUtf8(recipient));
    if (options.wrote != Wrote::Unknown)
        object["wrote"] = options.wrote == Wrote::Yes;
    if (!options.askMailboxNames)
        object["ask_mailbox_names"] = false;
    if (options.userBorder)
        object["border"] = *options.userBorder;
    return object.dump();
}

Result<Options> readOptions(std::string_view text)
{
    const auto object = parseJson(text);
    if (!object || !object->is_object())
        return failure("case-damaged", "options is not an object");
    Options options;
    for (const auto &[name, value] : object->items()) {
        const auto *known = std::find_if(std::begin(textMembers), std::end(textMembers),
                                         [&key = name](const TextMember &member) { return key == member.name; });
        if (known != std::end(textMembers)) {
            if (!value.is_string())
                return wrong(name);
            options.*(known->member) = value.get<std::string>();
        } else if (name == "now") {
            const auto now = value.is_string() ? parseRfc3339(value.get<std::string>()) : std::nullopt;
            if (!now)
                return wrong(name);
            options.now = *now;
        } else if (name == "undo" || name == "wrote" || name == "ask_mailbox_names") {
            if (!value.is_boolean())
                return wrong(name);
            if (name == "undo")
                options.undo = value.get<bool>() ? Undo::Try : Undo::Skip;
            else if (name == "ask_mailbox_names")
                options.askMailboxNames = value.get<bool>();
            else
                options.wrote = value.get<bool>() ? Wrote::Yes : Wrote::No;
        } else if (name == "dkim2_draft") {
            if (!value.is_string())
                return wrong(name);
            options.dkim2Draft = value.get<std::string>();
        } else if (name == "border") {
            if (!value.is_number_unsigned())
                return wrong(name);
            options.userBorder = value.get<std::size_t>();
        } else if (name == "rcpt_to") {
            for (const json &recipient : value) {
                if (!recipient.is_string())
                    return wrong(name);
                options.rcptTo.push_back(recipient.get<std::string>());
            }
        }
    }
    return options;
}

} // namespace heloscope::input
