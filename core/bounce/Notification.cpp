#include "core/bounce/Notification.h"

#include "core/base/Ascii.h"
#include "core/base/Json.h"
#include "core/bounce/ReturnedOriginal.h"

namespace heloscope::bounce {

namespace {

// The first balanced "{…}". Old servers cut long lines with "!", a line end and a space, or a line end alone.
std::string firstObject(std::string_view text)
{
    const std::size_t begin = text.find('{');
    if (begin == std::string_view::npos)
        return {};
    std::string object;
    int depth = 0;
    bool quoted = false;
    for (std::size_t i = begin; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '!' && i + 1 < text.size() && (text[i + 1] == '\r' || text[i + 1] == '\n')) {
            i = text.find_first_not_of("\r\n", i + 1);
            if (i == std::string_view::npos)
                return {};
            i -= text[i] == ' ' ? 0 : 1;
            continue;
        }
        if (c == '\r' || c == '\n')
            continue;
        object += c;
        if (quoted && c == '\\' && i + 1 < text.size()) {
            object += text[++i];
            continue;
        }
        if (c == '"')
            quoted = !quoted;
        if (quoted)
            continue;
        if (c == '{')
            ++depth;
        if (c == '}' && --depth == 0)
            return object;
    }
    return {};
}

std::string textOf(const nlohmann::json &object, const char *key)
{
    return object.is_object() && object.contains(key) && object[key].is_string() ? object[key].get<std::string>() : std::string();
}

// The object itself, or the one that the notification service wrapped once more, as a string.
std::optional<nlohmann::json> readObject(std::string_view text)
{
    auto json = parseJson(firstObject(text));
    if (!json || !json->is_object())
        return std::nullopt;
    if (const std::string message = textOf(*json, "Message"); !message.empty()) {
        if (auto unwrapped = parseJson(message); unwrapped && unwrapped->is_object())
            return std::move(*unwrapped);
    }
    return std::move(*json);
}

void readGroups(const nlohmann::json &event, const char *list, Notification &notification)
{
    notification.reportingMta = textOf(event, "reportingMTA");
    if (!event.contains(list) || !event[list].is_array())
        return;
    for (const nlohmann::json &entry : event[list]) {
        StatusGroup group;
        group.finalRecipient = typedAddress(textOf(entry, "emailAddress"));
        group.action = lowered(textOf(entry, "action"));
        group.status = textOf(entry, "status");
        group.diagnostic = textOf(entry, "diagnosticCode");
        if (notification.groups.size() < maxRecipients)
            notification.groups.push_back(std::move(group));
    }
}

ReturnedOriginal readMail(const nlohmann::json &mail)
{
    ReturnedOriginal original;
    original.headersOnly = true;
    if (mail.contains("headers") && mail["headers"].is_array()) {
        for (const nlohmann::json &field : mail["headers"])
            original.bytes += textOf(field, "name") + ": " + textOf(field, "value") + "\r\n";
        original.carried = "inline";
        describe(original);
    }
    if (original.messageId.empty())
        original.messageId = textOf(mail, "messageId");
    if (mail.contains("commonHeaders") && original.subject.empty())
        original.subject = textOf(mail["commonHeaders"], "subject");
    return original;
}

} // namespace

bool mayBeNotification(std::string_view text)
{
    // The capital letter is rarer in text than those before it.
    for (std::size_t at = text.find("Type"); at != std::string_view::npos; at = text.find("Type", at + 1)) {
        const std::string_view before = text.substr(0, at);
        if (before.ends_with("notification") || before.ends_with("event"))
            return true;
    }
    return false;
}

std::optional<Notification> readNotification(std::string_view text)
{
    if (!mayBeNotification(text))
        return std::nullopt;
    const auto object = readObject(text);
    if (!object)
        return std::nullopt;
    const std::string type = lowered(textOf(*object, object->contains("eventType") ? "eventType" : "notificationType"));
    Notification notification;
    if (type == "bounce")
        notification.kind = Kind::Failure;
    else if (type == "complaint")
        notification.kind = Kind::Complaint;
    else if (type == "delivery")
        notification.kind = Kind::Success;
    else
        return std::nullopt;
    if (object->contains(type) && (*object)[type].is_object())
        readGroups((*object)[type], type == "bounce" ? "bouncedRecipients" : "complainedRecipients", notification);
    if (object->contains("mail") && (*object)["mail"].is_object())
        notification.original = readMail((*object)["mail"]);
    return notification;
}

} // namespace heloscope::bounce
