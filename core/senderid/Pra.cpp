#include "core/senderid/Pra.h"

#include "core/base/Ascii.h"
#include "core/message/Address.h"

namespace heloscope::senderid {

namespace {

/// Indices of the fields of this name whose value is not blank, top to bottom.
std::vector<std::size_t> filled(const Message &message, std::string_view name)
{
    std::vector<std::size_t> result = message.find(name);
    std::erase_if(result, [&message](std::size_t index) { return trimmed(message.value(message.fields()[index])).empty(); });
    return result;
}

bool hasBetween(const std::vector<std::size_t> &indices, std::size_t after, std::size_t before)
{
    for (const std::size_t index : indices) {
        if (index > after && index < before)
            return true;
    }
    return false;
}

// Step 5: exactly one mailbox, with a domain; no falling back to another field.
Pra fromField(const Message &message, std::size_t index, std::string_view name)
{
    Pra pra;
    pra.field = std::string(name);
    const AddressList &list = parseAddressList(message.value(message.fields()[index]));
    if (list.mailboxes.size() != 1 || list.mailboxes.front().domain.empty()) {
        pra.reason = "not-one-mailbox";
        return pra;
    }
    pra.address = list.mailboxes.front().address();
    pra.domain = list.mailboxes.front().domain;
    return pra;
}

Pra illFormed(std::string_view field, std::string_view reason)
{
    Pra pra;
    pra.field = std::string(field);
    pra.reason = std::string(reason);
    return pra;
}

} // namespace

Pra findPra(const Message &message)
{
    const auto resentSender = filled(message, "Resent-Sender");
    const auto resentFrom = filled(message, "Resent-From");
    // Step 1: the first Resent-Sender, unless a Resent-From of a later resending stands above it, with a trace field between.
    if (!resentSender.empty()) {
        const std::size_t sender = resentSender.front();
        const bool laterBlock = !resentFrom.empty() && resentFrom.front() < sender
            && (hasBetween(message.find("Received"), resentFrom.front(), sender) || hasBetween(message.find("Return-Path"), resentFrom.front(), sender));
        if (!laterBlock)
            return fromField(message, sender, "Resent-Sender");
    }
    // Step 2: the first Resent-From.
    if (!resentFrom.empty())
        return fromField(message, resentFrom.front(), "Resent-From");
    // Step 3: the one Sender; step 4: the one From.
    for (const std::string_view name : {"Sender", "From"}) {
        const auto fields = filled(message, name);
        if (fields.size() > 1)
            return illFormed(name, "several-fields");
        if (fields.size() == 1)
            return fromField(message, fields.front(), name);
    }
    return illFormed("", "no-field");
}

} // namespace heloscope::senderid
