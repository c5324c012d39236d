// Who is shown as the sender: every mailbox that some reader could be shown counts (spec: rules 1 and 2 of forgery).

#include "core/base/Ascii.h"
#include "core/domain/Domain.h"
#include "core/evidence/Gather.h"
#include "core/evidence/Names.h"
#include "core/message/Address.h"
#include "core/message/HiddenFields.h"

#include <algorithm>

namespace heloscope::evidence {

namespace {

void addAuthor(Evidence &evidence, const std::string &address, bool strict)
{
    const std::string written = domainOf(address);
    const auto ascii = domain::toAscii(written);
    const std::string name = ascii.value_or(written);
    if (name.empty())
        return;
    const bool known = std::any_of(evidence.authors.begin(), evidence.authors.end(), [&](const Author &author) { return author.domain == name; });
    if (known)
        return;
    Author author;
    author.address = address;
    author.domain = name;
    author.valid = ascii.has_value();
    author.strictReading = strict;
    evidence.authors.push_back(std::move(author));
}

// From lines that only some readers see: in a fold, behind a bare CR, beyond an early end of the header.
std::vector<std::string> hiddenFromAddresses(const Message &message)
{
    std::vector<std::string> addresses;
    for (const HiddenField &hidden : hiddenFields(message)) {
        if (!equalsIgnoreCase(hidden.name, "From"))
            continue;
        for (const Mailbox &mailbox : parseAddressList(hidden.value.of(message.bytes())).mailboxes) {
            if (!mailbox.domain.empty())
                addresses.push_back(mailbox.localPart + "@" + lowered(mailbox.domain));
        }
    }
    return addresses;
}

} // namespace

void gatherSenders(const EvidenceInput &input, Evidence &evidence)
{
    const FromSummary &from = input.report.from;
    evidence.fromFields = from.fields;
    std::vector<std::string> strict;
    for (const Mailbox &mailbox : from.addresses) {
        if (mailbox.domain.empty())
            continue;
        evidence.hasHiddenCharacters = evidence.hasHiddenCharacters || mailbox.has(AddrInvisible) || mailbox.has(AddrNul)
            || mailbox.has(AddrControlInEncodedWord);
        strict.push_back(mailbox.localPart + "@" + lowered(mailbox.domain));
        addAuthor(evidence, strict.back(), true);
    }
    std::vector<std::string> all = strict;
    for (std::size_t i = 0; i < from.readings.size(); ++i) {
        const std::string &reading = from.readings[i];
        if (i >= strict.size() || strict[i] != reading) // the strict ones come first
            addAuthor(evidence, reading, false);
        all.push_back(reading);
    }
    evidence.hiddenSenders = hiddenFromAddresses(input.message);
    for (const std::string &address : evidence.hiddenSenders) {
        addAuthor(evidence, address, false);
        all.push_back(address);
    }

    // Two From fields that name the same mailbox mislead nobody; different mailboxes do.
    const auto differsFromStrict = [&](const std::string &address) {
        return std::none_of(strict.begin(), strict.end(), [&](const std::string &known) { return equalsIgnoreCase(known, address); });
    };
    evidence.ambiguousSender = std::any_of(all.begin(), all.end(), differsFromStrict);
    if (from.fields > 1) {
        for (const std::string &address : all)
            evidence.ambiguousSender = evidence.ambiguousSender || !equalsIgnoreCase(address, all.front());
    }

    evidence.senderUnreadable = evidence.authors.empty();
    evidence.noMailHeaders = from.fields == 0;
    for (const char *name : {"Sender", "Resent-From", "To", "Subject", "Date", "Message-ID", "Received", "Return-Path"})
        evidence.noMailHeaders = evidence.noMailHeaders && !hasField(input.message, name);
    if (from.fields == 0) {
        for (const char *name : {"Sender", "Resent-From", "Resent-Sender"}) {
            const auto addresses = addressesIn(input.message, name);
            if (!addresses.empty()) {
                evidence.shownInstead = name;
                evidence.shownInsteadAddress = addresses.front();
                break;
            }
        }
    }
    evidence.replyTo = [&] {
        const auto addresses = addressesIn(input.message, "Reply-To");
        return addresses.empty() ? std::string() : addresses.front();
    }();
    if (!evidence.replyTo.empty() && !evidence.authors.empty())
        evidence.replyElsewhere = !sameOwner(domainOf(evidence.replyTo), evidence.authors.front().domain);
}

} // namespace heloscope::evidence
