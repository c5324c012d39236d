// Whom a report is about.

#include "core/base/Ascii.h"
#include "core/bounce/Draft.h"
#include "core/bounce/StatusCode.h"
#include "core/bounce/TextLines.h"
#include "core/bounce/TextRecipients.h"
#include "core/message/Address.h"

#include <algorithm>
#include <set>

namespace heloscope::bounce {

namespace {

// A domain that is no host name is an inner one ("bob@ims_daemon"), which tells the reader nothing.
bool isPublicAddress(std::string_view address)
{
    const std::size_t at = address.rfind('@');
    return at != std::string_view::npos && at > 0 && address.find('_', at) == std::string_view::npos;
}

Recipient recipientOf(const StatusGroup &group)
{
    Recipient recipient;
    const std::string *addresses[] = {&group.finalRecipient, &group.originalRecipient, &group.actualRecipient};
    for (const bool publicOnly : {true, false}) {
        for (const std::string *address : addresses) {
            if (recipient.address.empty() && (!publicOnly || isPublicAddress(*address)))
                recipient.address = *address;
        }
    }
    recipient.action = group.action;
    recipient.diagnostic = group.diagnostic;
    recipient.status = preferredStatus(group.status, group.diagnostic);
    recipient.remote = group.remoteMta;
    return recipient;
}

void addRecipient(std::vector<Recipient> &recipients, std::set<std::string> &seen, Recipient recipient)
{
    if (!recipient.address.empty() && seen.insert(lowered(recipient.address)).second && recipients.size() < maxRecipients)
        recipients.push_back(std::move(recipient));
}

std::vector<std::string> fieldAddresses(const Message &message, std::string_view name)
{
    std::vector<std::string> found;
    for (const std::size_t index : message.find(name)) {
        for (const Mailbox &mailbox : parseAddressList(message.value(message.fields()[index])).mailboxes)
            found.push_back(mailbox.address());
    }
    return found;
}

// Whom the returned message was for, by its To and by the servers on its way ("for <…>").
std::vector<std::string> originalRecipients(const BounceFacts &facts)
{
    constexpr std::size_t most = 50;
    std::vector<std::string> found;
    if (!facts.original)
        return found;
    for (const Mailbox &mailbox : parseAddressList(facts.original->to).mailboxes) {
        if (found.size() < most)
            found.push_back(mailbox.address());
    }
    for (const std::string_view line : linesOf(facts.original->bytes)) {
        if (line.empty() || found.size() >= most)
            break;
        const std::size_t at = findIgnoreCase(line, "for <");
        const std::size_t end = at == std::string_view::npos ? at : line.find('>', at);
        if (end != std::string_view::npos)
            found.emplace_back(line.substr(at + 5, end - at - 5));
    }
    return found;
}

} // namespace

bool isFailed(const StatusGroup &group)
{
    return group.action != "delivered" && group.action != "relayed" && group.action != "expanded" && group.action != "delivery"
        && group.action != "deliverable";
}

void readRecipients(Draft &draft)
{
    BounceFacts &facts = draft.facts;
    std::set<std::string> seen;
    const bool anyFailed = std::any_of(draft.report.groups.begin(), draft.report.groups.end(), isFailed);
    for (const StatusGroup &group : draft.report.groups) {
        if (!group.originalRecipient.empty())
            facts.addressedAs.push_back(group.originalRecipient);
        if (!anyFailed || isFailed(group))
            addRecipient(facts.recipients, seen, recipientOf(group));
    }
    if (facts.recipients.empty()) {
        for (std::string &address : fieldAddresses(draft.message, "X-Failed-Recipients"))
            addRecipient(facts.recipients, seen, {std::move(address), {}, {}, {}, {}, {}});
    }
    if (facts.recipients.empty()) {
        TextContext context{fieldAddresses(draft.message, "To"), originalRecipients(facts), {}};
        if (draft.marks.daemonFrom)
            context.domain = draft.marks.fromAddress.substr(draft.marks.fromAddress.rfind('@') + 1);
        for (const char *name : {"From", "Reply-To", "Delivered-To", "Errors-To", "Sender"}) {
            for (std::string &address : fieldAddresses(draft.message, name))
                context.notThese.push_back(std::move(address));
        }
        for (TextRecipient &found : textRecipients(facts.narrative, draft.format, context)) {
            Recipient recipient;
            recipient.address = std::move(found.address);
            recipient.diagnostic = std::move(found.reason);
            addRecipient(facts.recipients, seen, std::move(recipient));
        }
    }
    if (facts.recipients.empty() && facts.original && !facts.original->to.empty()) {
        for (const Mailbox &mailbox : parseAddressList(facts.original->to).mailboxes)
            addRecipient(facts.recipients, seen, {mailbox.address(), {}, {}, {}, {}, {}});
    }
}

void readComplainants(Draft &draft)
{
    BounceFacts &facts = draft.facts;
    std::set<std::string> seen;
    for (const StatusGroup &group : draft.report.groups)
        addRecipient(facts.recipients, seen, recipientOf(group));
    if (!facts.recipients.empty() || !facts.original)
        return;
    for (const std::string_view line : linesOf(facts.original->bytes)) {
        if (line.empty())
            break;
        if (startsWithIgnoreCase(line, "x-hmxmroriginalrecipient:"))
            addRecipient(facts.recipients, seen, {typedAddress(line.substr(25)), {}, {}, {}, {}, {}});
    }
    if (facts.recipients.empty()) {
        for (const Mailbox &mailbox : parseAddressList(facts.original->to).mailboxes)
            addRecipient(facts.recipients, seen, {mailbox.address(), {}, {}, {}, {}, {}});
    }
}

} // namespace heloscope::bounce
