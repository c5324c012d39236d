// What the return address says: tags in the bounce's own envelope are evidence, those inside the report are reported.

#include "core/base/Ascii.h"
#include "core/bounce/Ledger.h"
#include "core/bounce/ReturnPathTag.h"
#include "core/bounce/SenderShape.h"
#include "core/bounce/SerialScheme.h"
#include "core/bounce/SrsAddress.h"
#include "core/message/Address.h"

#include <algorithm>

namespace heloscope::bounce {

namespace {

constexpr std::size_t maxTaggedAddresses = 40;

std::string bare(std::string_view text)
{
    text = trimmed(text);
    const std::size_t open = text.find('<'), close = text.find('>', open == std::string_view::npos ? 0 : open);
    if (open != std::string_view::npos && close != std::string_view::npos)
        text = text.substr(open + 1, close - open - 1);
    return std::string(trimmed(text));
}

void note(std::vector<std::string> &addresses, std::string_view text)
{
    std::string address = bare(text);
    if (address.find('@') == std::string::npos || address.find_first_of(" \t") != std::string::npos || addresses.size() >= maxTaggedAddresses)
        return;
    const auto same = [&address](const std::string &other) { return equalsIgnoreCase(other, address); };
    if (std::none_of(addresses.begin(), addresses.end(), same))
        addresses.push_back(std::move(address));
}

void noteField(const Message &message, std::string_view name, std::vector<std::string> &addresses)
{
    if (const HeaderField *field = message.first(name))
        note(addresses, message.value(*field));
}

bool appliesTo(const Profile::BatvKey &key, const Own &own)
{
    return key.addressForHash.empty() ? own.isDomain(own.domain()) : equalsIgnoreCase(key.addressForHash, own.bouncedTo());
}

std::optional<UnixTime> sentAt(const BounceInput &input)
{
    if (!input.facts.original || input.facts.original->date.empty())
        return std::nullopt;
    const auto date = parseMailDate(input.facts.original->date);
    return date ? std::optional(date->utc) : std::nullopt;
}

// A mandatory tag counts only since it is in use, and only where the mail went out through a server that puts it on.
bool tagExpected(const Case &c, const Profile::BatvKey &key)
{
    if (!key.mandatory || !appliesTo(key, c.own) || c.ownReport)
        return false;
    // A mark inside the message can only be missed where its header came back; few servers return the envelope identifier.
    if (key.scheme == "serial" && key.serial.where != "return-path" && (!c.input.original || key.serial.where == "envelope-id"))
        return false;
    const auto since = parseRfc3339(key.since.size() == 10 ? key.since + "T00:00:00Z" : key.since);
    const UnixTime sent = sentAt(c.input).value_or(c.input.path.receivedAt.value_or(c.input.options.now));
    return !since || sent >= *since;
}

void judgeTag(Case &c, const TagResult &result)
{
    const std::vector<std::pair<std::string, std::string>> values{{"address", result.address}};
    if (result.result == "valid")
        c.ledger.add(Group::Tag, Side::LeftOurs, Weight::Strong, "tag-valid", values);
    else if (result.result == "expired")
        c.ledger.add(Group::Tag, Side::LeftOurs, Weight::Moderate, "tag-expired", values);
    else if (result.result == "wrong-hash")
        c.ledger.add(Group::Tag, Side::SomeoneElse, Weight::Strong, "tag-wrong-hash", values);
    else if (result.result == "date-fits")
        c.ledger.add(Group::Tag, Side::LeftOurs, Weight::Weak, "tag-date-fits", values);
    else if (result.result == "date-off")
        c.ledger.add(Group::Tag, Side::SomeoneElse, Weight::Moderate, "tag-date-off", values);
}

// Where a mark of the reader's own making may stand.
std::vector<std::string> textsWith(const Case &c, const std::string &where, const std::vector<std::string> &addresses, std::size_t envelope)
{
    if (equalsIgnoreCase(where, "return-path"))
        return {addresses.begin(), addresses.begin() + std::ptrdiff_t(envelope)};
    if (equalsIgnoreCase(where, "envelope-id"))
        return {c.input.facts.envelopeId};
    std::vector<std::string> texts;
    if (equalsIgnoreCase(where, "message-id") && c.input.facts.original)
        texts.push_back(c.input.facts.original->messageId);
    else if (c.input.original) {
        for (const std::size_t index : c.input.original->message.find(where))
            texts.push_back(bare(unfolded(c.input.original->message.value(c.input.original->message.fields()[index]))));
    }
    return texts;
}

// True where a mark of the reader's own making was found, whatever it is worth.
bool gatherSerials(Case &c, const std::vector<std::string> &addresses, std::size_t envelope, UnixTime seen)
{
    bool found = false;
    for (const Profile::BatvKey &key : c.input.profile.batv) {
        if (key.scheme != "serial")
            continue;
        for (const std::string &text : textsWith(c, key.serial.where, addresses, envelope)) {
            const auto result = checkSerial(key, text, seen);
            if (!result)
                continue;
            c.verdict.signatures.push_back(*result);
            if (!found)
                judgeTag(c, *result);
            found = true;
        }
    }
    return found;
}

} // namespace

std::vector<std::string> taggedAddresses(const BounceInput &input, std::size_t &envelope)
{
    std::vector<std::string> addresses;
    for (const std::string &given : input.options.rcptTo)
        note(addresses, given);
    for (const char *name : {"X-Original-To", "Envelope-To", "X-Envelope-To", "Delivered-To"})
        noteField(input.message, name, addresses);
    for (std::size_t i = 0; i < input.path.hops.size() && i <= input.path.border.value_or(0); ++i)
        note(addresses, input.path.hops[i].forAddress);
    for (const std::size_t index : input.message.find("To")) {
        for (const Mailbox &mailbox : parseAddressList(input.message.value(input.message.fields()[index])).mailboxes)
            note(addresses, mailbox.address());
    }
    envelope = addresses.size();
    note(addresses, input.facts.envelopeSender);
    if (input.original) {
        for (const char *name : {"Return-Path", "X-Return-Path", "X-Envelope-From"})
            noteField(input.original->message, name, addresses);
        for (const received::Hop &hop : input.original->hops) {
            if (hop.hasEnvelopeFrom)
                note(addresses, hop.envelopeFrom);
        }
    }
    return addresses;
}

void gatherTags(Case &c, const std::vector<std::string> &addresses, std::size_t envelope)
{
    const TagTimes times{sentAt(c.input), c.input.path.receivedAt.value_or(c.input.options.now)};
    bool batvInEnvelope = false;
    for (std::size_t i = 0; i < addresses.size(); ++i) {
        if (const auto tag = readBatv(addresses[i])) {
            const TagResult result = checkBatv(*tag, addresses[i], c.input.profile.batv, times);
            c.verdict.signatures.push_back(result);
            // The first one counts; a second form of the same address says nothing new.
            if (i < envelope && !batvInEnvelope)
                judgeTag(c, result);
            batvInEnvelope = batvInEnvelope || i < envelope;
        } else if (const auto srs = readSrs(addresses[i])) {
            c.verdict.signatures.push_back(checkSrs(*srs, addresses[i], c.input.profile.srsSecrets, c.own.isDomain(srs->forwarder), times.seen));
        } else if (const auto shape = readSenderShape(addresses[i])) {
            TagResult result;
            result.scheme = "verp";
            result.dialect = shape->shape;
            result.address = addresses[i];
            constexpr UnixTime usualQueueTime = 6 * secondsPerDay;
            if (shape->time)
                result.result = *shape->time <= times.seen + secondsPerDay && times.seen - *shape->time <= usualQueueTime ? "date-fits" : "date-off";
            else
                result.result = "no-key";
            c.verdict.signatures.push_back(std::move(result));
        }
    }
    const bool serial = gatherSerials(c, addresses, envelope, times.seen);
    if (batvInEnvelope || serial || c.own.bouncedTo().empty())
        return;
    const auto &keys = c.input.profile.batv;
    if (std::any_of(keys.begin(), keys.end(), [&c](const Profile::BatvKey &key) { return tagExpected(c, key); })) {
        c.verdict.signatures.push_back({"batv", "prvs", c.own.bouncedTo(), "unsigned"});
        c.ledger.add(Group::Tag, Side::SomeoneElse, Weight::Strong, "tag-missing", {{"address", c.own.bouncedTo()}});
    }
}

} // namespace heloscope::bounce
