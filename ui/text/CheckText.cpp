#include "ui/text/CheckText.h"

#include "core/base/Ascii.h"
#include "ui/text/Labels.h"

#include <QtGlobal>

namespace heloscope {

namespace {

constexpr std::size_t maxShownRecipients = 3;

std::string say(const Words &words, const char *text, const Values &values = {}) { return words.say("Check", text, values); }

void addSentence(std::string &text, const std::string &sentence)
{
    if (!sentence.empty())
        text += (text.empty() ? "" : " ") + sentence;
}

// A property that names the subject otherwise speaks of another one; b= is the surest, then the key, then the domain.
bool concerns(const authres::MethodResult &result, const CheckSubject &subject)
{
    const std::string_view b = result.property("header.b");
    if (!b.empty() && !subject.signaturePrefix.empty())
        return subject.signaturePrefix.starts_with(b) || b.starts_with(subject.signaturePrefix);
    const std::string_view selector = result.property("header.s");
    if (!selector.empty() && !subject.selector.empty() && !equalsIgnoreCase(selector, subject.selector))
        return false;
    for (const char *name : {"header.d", "header.i", "header.from", "smtp.mailfrom", "smtp.helo"}) {
        const std::string_view value = result.property(name);
        const std::size_t at = value.rfind('@');
        if (!value.empty())
            return subject.domain.empty() || equalsIgnoreCase(at == std::string_view::npos ? value : value.substr(at + 1), subject.domain);
    }
    return true;
}

std::string sealDifference(AuthResult now, AuthResult then, std::string_view reason, const Words &words)
{
    if (then == AuthResult::Pass) {
        if (reason.starts_with("key-"))
            return say(words, QT_TRANSLATE_NOOP("Check", "It was intact on arrival; the key has been changed or removed since."));
        if (now == AuthResult::Fail)
            return say(words, QT_TRANSLATE_NOOP("Check", "It was intact on arrival; this copy was changed after that."));
        return say(words, QT_TRANSLATE_NOOP("Check", "It was intact on arrival; here it could not be checked in full."));
    }
    if (now == AuthResult::Pass)
        return say(words, QT_TRANSLATE_NOOP("Check", "Your server could not confirm it then. Today it holds."));
    return say(words, QT_TRANSLATE_NOOP("Check", "Your server saw it otherwise, with the key and the copy it had that day."));
}

} // namespace

const authres::MethodResult *recordedResult(const Report &report, std::string_view method, const CheckSubject &subject)
{
    for (const authres::Recorded &recorded : report.recorded) {
        if (!recorded.trusted)
            continue;
        for (const authres::MethodResult &result : recorded.results) {
            if (result.method == method && concerns(result, subject))
                return &result;
        }
    }
    return nullptr;
}

std::string differenceSentence(std::string_view method, AuthResult now, const authres::MethodResult *recorded, std::string_view reason, const Words &words)
{
    const auto then = recorded ? recorded->word() : std::nullopt;
    if (!then || *then == now)
        return {};
    if (method == "dkim")
        return sealDifference(now, *then, reason, words);
    if (method == "spf")
        return say(words, QT_TRANSLATE_NOOP("Check", "Your server saw it otherwise. Sender lists change, and it knew the sending computer for sure."));
    if (method == "dmarc")
        return say(words, QT_TRANSLATE_NOOP("Check", "Your server saw it otherwise, with the records and the copy it had that day."));
    return say(words, QT_TRANSLATE_NOOP("Check", "Your server saw it otherwise that day."));
}

std::string sealParts(const dkim::Signature &signature, const Words &words)
{
    const bool wholeText = signature.body == dkim::BodyState::Match;
    if (signature.headers == Validity::Valid && wholeText)
        return say(words, QT_TRANSLATE_NOOP("Check", "Header lines and text fit the seal."));
    if (signature.headers == Validity::NotChecked && signature.body == dkim::BodyState::NotChecked)
        return say(words, QT_TRANSLATE_NOOP("Check", "Neither header lines nor text could be checked."));
    std::string parts;
    switch (signature.headers) {
    case Validity::Valid: parts = say(words, QT_TRANSLATE_NOOP("Check", "The header lines fit the seal.")); break;
    case Validity::Invalid: parts = say(words, QT_TRANSLATE_NOOP("Check", "The header lines do not fit the seal.")); break;
    case Validity::NotChecked: parts = say(words, QT_TRANSLATE_NOOP("Check", "The header lines could not be checked.")); break;
    }
    switch (signature.body) {
    case dkim::BodyState::Match: addSentence(parts, say(words, QT_TRANSLATE_NOOP("Check", "The text fits."))); break;
    case dkim::BodyState::Differs: addSentence(parts, say(words, QT_TRANSLATE_NOOP("Check", "The text does not fit."))); break;
    case dkim::BodyState::PartlySigned:
        addSentence(parts, say(words, QT_TRANSLATE_NOOP("Check", "The sealed part of the text fits; more text follows it.")));
        break;
    case dkim::BodyState::NotAvailable: addSentence(parts, say(words, QT_TRANSLATE_NOOP("Check", "The text was not given."))); break;
    case dkim::BodyState::NotChecked: addSentence(parts, say(words, QT_TRANSLATE_NOOP("Check", "The text could not be checked."))); break;
    }
    return parts;
}

std::string noteParts(const arc::Set &set, const Words &words)
{
    std::string parts;
    switch (set.seal) {
    case Validity::Valid: parts = say(words, QT_TRANSLATE_NOOP("Check", "The seal on the note fits.")); break;
    case Validity::Invalid: parts = say(words, QT_TRANSLATE_NOOP("Check", "The seal on the note does not fit.")); break;
    case Validity::NotChecked: return say(words, QT_TRANSLATE_NOOP("Check", "The note could not be checked."));
    }
    const bool bodyDiffers = set.messageBody == dkim::BodyState::Differs;
    switch (set.message) {
    case Validity::Valid: addSentence(parts, say(words, QT_TRANSLATE_NOOP("Check", "The message is as it was then."))); break;
    case Validity::Invalid:
        addSentence(parts,
                    say(words,
                        bodyDiffers ? QT_TRANSLATE_NOOP("Check", "The text was changed after it, as lists and later forwarders do.")
                                    : QT_TRANSLATE_NOOP("Check", "Header lines were changed after it, as lists and later forwarders do.")));
        break;
    case Validity::NotChecked:
        addSentence(parts,
                    say(words,
                        set.messageBody == dkim::BodyState::NotAvailable ? QT_TRANSLATE_NOOP("Check", "The text was not given.")
                                                                         : QT_TRANSLATE_NOOP("Check", "What it says of the text could not be checked.")));
        break;
    }
    return parts;
}

std::string stepFacts(const dkim2::Hop &hop, const Words &words)
{
    std::string facts;
    if (!hop.recipients.empty()) {
        std::string recipients;
        for (std::size_t i = 0; i < std::min(hop.recipients.size(), maxShownRecipients); ++i)
            recipients += (i > 0 ? ", " : "") + shownValue(hop.recipients[i], 100);
        if (hop.recipients.size() > maxShownRecipients)
            recipients += ", …";
        const std::string sender = hop.mailFrom.empty() ? "<>" : shownValue(hop.mailFrom, 100);
        //: DKIM2. {address} = envelope sender, {name} = envelope recipients
        facts = say(words, QT_TRANSLATE_NOOP("Check", "It was handed on from {address} to {name}."), {{"address", sender}, {"name", recipients}});
    }
    std::string changes;
    for (const std::string &change : hop.changes) {
        const std::string_view part = std::string_view(change).substr(change.starts_with("header:") ? 7 : 0);
        changes += (changes.empty() ? "" : ", ") + partPhrase(part, words);
    }
    if (!changes.empty())
        //: DKIM2. {name} = noun phrases for what was changed
        addSentence(facts, say(words, QT_TRANSLATE_NOOP("Check", "It noted what it changed: {name}."), {{"name", changes}}));
    return facts;
}

std::string sealMeaning(const Report &report, const dkim::Signature &signature, const Words &words)
{
    std::string meaning = sealParts(signature, words);
    const bool said = signature.reason == "body-not-available";
    if (signature.result != AuthResult::Pass && !said)
        addSentence(meaning, reasonSentence(FindingGroup::Dkim, signature.reason, words));
    if (!signature.undo.empty()) {
        //: {change} = noun phrase for a change on the way
        addSentence(meaning, say(words, QT_TRANSLATE_NOOP("Check", "It fits once this is undone: {change}."), {{"change", signature.undo}}));
    }
    const authres::MethodResult *recorded = recordedResult(report, "dkim", {signature.domain, signature.selector, signature.signaturePrefix});
    addSentence(meaning, differenceSentence("dkim", signature.result, recorded, signature.reason, words));
    return meaning;
}

std::string noteMeaning(const arc::Set &set, const Words &words)
{
    std::string meaning = noteParts(set, words);
    const bool said = set.reason.ends_with("signature-invalid") || set.reason.ends_with("body-hash-differs") || set.reason.ends_with("body-not-available");
    if (!said)
        addSentence(meaning, reasonSentence(FindingGroup::Arc, set.reason, words));
    return meaning;
}

std::string stepMeaning(const dkim2::Hop &hop, const Words &words)
{
    std::string meaning = stepFacts(hop, words);
    if (hop.result != AuthResult::Pass)
        addSentence(meaning, reasonSentence(FindingGroup::Dkim, hop.reason, words));
    return meaning;
}

} // namespace heloscope
