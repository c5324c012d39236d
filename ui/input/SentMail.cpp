#include "ui/input/SentMail.h"

#include "core/base/Ascii.h"
#include "core/message/Address.h"
#include "core/message/EncodedWord.h"
#include "core/message/MessageParse.h"
#include "ui/input/InputReader.h"

#include <utility>

namespace heloscope::input {

namespace {

std::string valueOf(const Message &message, std::string_view name)
{
    const HeaderField *field = message.first(name);
    return field ? std::string(trimmed(unfolded(message.value(*field)))) : std::string();
}

std::string withoutBrackets(const std::string &id) { return id.size() >= 2 && id.front() == '<' && id.back() == '>' ? id.substr(1, id.size() - 2) : id; }

Profile::SentMessage summaryOf(const Message &message)
{
    Profile::SentMessage sent;
    sent.messageId = withoutBrackets(valueOf(message, "Message-ID"));
    sent.date = valueOf(message, "Date");
    if (const HeaderField *subject = message.first("Subject"))
        sent.subject = decodeHeaderText(message.value(*subject)).text;
    for (const char *name : {"To", "Cc", "Bcc"}) {
        for (const std::size_t index : message.find(name)) {
            for (const Mailbox &mailbox : parseAddressList(message.value(message.fields()[index])).mailboxes)
                sent.to.push_back(mailbox.address());
        }
    }
    return sent;
}

} // namespace

Result<void> addSentMail(const std::string &path, Profile &profile)
{
    InputReader reader({path});
    while (auto item = reader.next()) {
        if (item->error && item->source.path == path && !item->fromFolder && item->hint != SourceKind::MboxEntry)
            return failure(item->error->code, path + ": " + item->error->detail);
        if (item->error || item->caseFile || item->hint == SourceKind::OutlookMsg)
            continue;
        const auto message = splitMessage(std::move(item->bytes), item->hint);
        if (!message)
            continue;
        if (profile.sentMessages.size() >= maxSentMessages)
            break;
        profile.sentMessages.push_back(summaryOf(**message));
        profile.empty = false;
    }
    return {};
}

} // namespace heloscope::input
