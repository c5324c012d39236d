// What a bounce says, in plain words: status codes, actions, evidence, and what else would help.
#include "core/base/Ascii.h"
#include "ui/text/CodeTable.h"
#include "ui/text/Labels.h"

#include <QtGlobal>

namespace heloscope {

namespace {

// Codes of bounce::Recipient::meaning.
// clang-format off
constexpr CodeText meanings[] = {
    {"address-problem", QT_TRANSLATE_NOOP("Bounce", "The address did not work; the server gives no exact reason.")},
    {"no-such-mailbox", QT_TRANSLATE_NOOP("Bounce", "There is no such mailbox at that provider.")},
    {"no-such-domain", QT_TRANSLATE_NOOP("Bounce", "The part after the @ does not exist or takes no mail.")},
    {"address-syntax", QT_TRANSLATE_NOOP("Bounce", "The address is written wrongly.")},
    {"address-ambiguous", QT_TRANSLATE_NOOP("Bounce", "The address fits several mailboxes.")},
    {"mailbox-moved", QT_TRANSLATE_NOOP("Bounce", "The mailbox has moved, and no new address is known.")},
    {"sender-invalid", QT_TRANSLATE_NOOP("Bounce", "The server did not like the sender’s address.")},
    {"no-mail-wanted", QT_TRANSLATE_NOOP("Bounce", "That domain says that it takes no mail.")},
    {"mailbox-problem", QT_TRANSLATE_NOOP("Bounce", "Something is wrong with the mailbox.")},
    {"mailbox-disabled", QT_TRANSLATE_NOOP("Bounce", "The mailbox is switched off.")},
    {"mailbox-full", QT_TRANSLATE_NOOP("Bounce", "The mailbox is full.")},
    {"message-too-big-for-mailbox", QT_TRANSLATE_NOOP("Bounce", "The message is bigger than this mailbox takes.")},
    {"list-problem", QT_TRANSLATE_NOOP("Bounce", "The mailing list behind the address could not be used.")},
    {"server-trouble", QT_TRANSLATE_NOOP("Bounce", "The other server is in trouble or takes no mail just now.")},
    {"message-too-big", QT_TRANSLATE_NOOP("Bounce", "The message is too big for the other server.")},
    {"server-misconfigured", QT_TRANSLATE_NOOP("Bounce", "The other server is set up wrongly.")},
    {"network-problem", QT_TRANSLATE_NOOP("Bounce", "There was trouble on the net.")},
    {"no-answer", QT_TRANSLATE_NOOP("Bounce", "The other server did not answer.")},
    {"connection-broken", QT_TRANSLATE_NOOP("Bounce", "The line to the other server broke off.")},
    {"routing-problem", QT_TRANSLATE_NOOP("Bounce", "The server could not find out where to deliver it.")},
    {"server-overloaded", QT_TRANSLATE_NOOP("Bounce", "The other server has too much to do.")},
    {"mail-loop", QT_TRANSLATE_NOOP("Bounce", "The message went round in circles.")},
    {"expired", QT_TRANSLATE_NOOP("Bounce", "The server kept trying and gave up in the end.")},
    {"refused-address", QT_TRANSLATE_NOOP("Bounce", "The provider takes no mail for this address or domain.")},
    {"protocol-problem", QT_TRANSLATE_NOOP("Bounce", "The two servers could not talk to each other.")},
    {"content-problem", QT_TRANSLATE_NOOP("Bounce", "The other server did not take this kind of content.")},
    {"address-language", QT_TRANSLATE_NOOP("Bounce", "The other server cannot handle letters like these in an address.")},
    {"refused-security", QT_TRANSLATE_NOOP("Bounce", "The other server refused it for reasons of security.")},
    {"refused-policy", QT_TRANSLATE_NOOP("Bounce", "The other side’s rules refused it, often a spam filter.")},
    {"list-not-allowed", QT_TRANSLATE_NOOP("Bounce", "You may not write to this list.")},
    {"login-problem", QT_TRANSLATE_NOOP("Bounce", "The login was wrong or missing.")},
    {"sender-not-verified", QT_TRANSLATE_NOOP("Bounce", "The other server could not confirm the sender.")},
    {"no-dkim", QT_TRANSLATE_NOOP("Bounce", "The other server wants a good seal (DKIM) and found none.")},
    {"spf-refused", QT_TRANSLATE_NOOP("Bounce", "The sending server was not on the sender list (SPF).")},
    {"no-reverse-name", QT_TRANSLATE_NOOP("Bounce", "The sending server has no proper name.")},
    {"sender-takes-no-mail", QT_TRANSLATE_NOOP("Bounce", "The sender’s domain says that it takes no mail.")},
    {"too-much-spam", QT_TRANSLATE_NOOP("Bounce", "Too much unwanted mail came from there.")},
    {"relaying-denied", QT_TRANSLATE_NOOP("Bounce", "That server does not take mail for this domain.")},
    {"sender-blocked", QT_TRANSLATE_NOOP("Bounce", "The provider blocks this sender because of spam.")},
    {"delivered", QT_TRANSLATE_NOOP("Bounce", "The message was delivered.")},
};
// clang-format on

// clang-format off
constexpr CodeText actions[] = {
    {"failed", QT_TRANSLATE_NOOP("Bounce", "not delivered")},
    {"delayed", QT_TRANSLATE_NOOP("Bounce", "late, but not lost yet")},
    {"delivered", QT_TRANSLATE_NOOP("Bounce", "delivered")},
    {"relayed", QT_TRANSLATE_NOOP("Bounce", "passed on")},
    {"expanded", QT_TRANSLATE_NOOP("Bounce", "passed on to a list")},
};
// clang-format on

// clang-format off
constexpr CodeText tagResults[] = {
    {"valid", QT_TRANSLATE_NOOP("Bounce", "the secret mark is right")},
    {"expired", QT_TRANSLATE_NOOP("Bounce", "the secret mark is right, but old")},
    {"wrong-hash", QT_TRANSLATE_NOOP("Bounce", "the secret mark is wrong")},
    {"date-fits", QT_TRANSLATE_NOOP("Bounce", "no key is known, but the day fits")},
    {"date-off", QT_TRANSLATE_NOOP("Bounce", "no key is known, and the day does not fit")},
    {"no-key", QT_TRANSLATE_NOOP("Bounce", "no key is known to check it")},
    {"unsigned", QT_TRANSLATE_NOOP("Bounce", "the secret mark is missing")},
};
// clang-format on

// Evidence of bounce::Verdict, and statements that name it. {ip} and {by}: who handed the message over to whom, or who sent the bounce;
// {domain} = domain of a seal or return address, {address} = an address, {name} = login, subject, host or file name.
constexpr CodeText evidences[] = {
    // The secret mark in the return address
    {"tag-valid", QT_TRANSLATE_NOOP("Bounce", "The address carries the secret mark that only your server can write.")},
    {"tag-expired", QT_TRANSLATE_NOOP("Bounce", "The address carries your server’s secret mark, but an old one.")},
    {"tag-missing", QT_TRANSLATE_NOOP("Bounce", "Your server marks all its mail, and this one has no mark.")},
    {"tag-wrong-hash", QT_TRANSLATE_NOOP("Bounce", "The address carries a mark that your server did not write.")},
    {"tag-date-fits", QT_TRANSLATE_NOOP("Bounce", "The day inside the mark of the address fits. Without the key that is only a hint.")},
    {"tag-date-off", QT_TRANSLATE_NOOP("Bounce", "The day inside the mark of the address does not fit: it is made up or old.")},
    // Where the other side took the message from
    {"queued-at-own-server", QT_TRANSLATE_NOOP("Bounce", "Your own server tells you this, so it had the message.")},
    {"handover-own", QT_TRANSLATE_NOOP("Bounce", "The other side took the message from your own server, {ip}.")},
    {"handover-foreign", QT_TRANSLATE_NOOP("Bounce", "The other side took the message from {ip}, which is not yours.")},
    {"handover-forwarder", QT_TRANSLATE_NOOP("Bounce", "The other side took it from {ip}, which passes mail on for the person you wrote to.")},
    {"handover-spf-pass", QT_TRANSLATE_NOOP("Bounce", "The other side took it from {ip}, which may send for {domain}.")},
    {"handover-spf-fail", QT_TRANSLATE_NOOP("Bounce", "The other side took it from {ip}, which may not send for {domain}.")},
    {"remote-auth-failed", QT_TRANSLATE_NOOP("Bounce", "The other server itself found that the sender was not confirmed.")},
    // The returned message
    {"dkim-own-valid", QT_TRANSLATE_NOOP("Bounce", "The returned message carries a good seal of {domain}.")},
    {"dkim-own-headers", QT_TRANSLATE_NOOP("Bounce", "The top lines of the returned message carry a good seal of {domain}. Its text did not come back.")},
    {"in-sent-mail", QT_TRANSLATE_NOOP("Bounce", "The returned message is in your sent mail.")},
    {"in-sent-mail-other-recipient", QT_TRANSLATE_NOOP("Bounce", "It is in your sent mail, but you wrote it to somebody else.")},
    {"not-in-sent-mail", QT_TRANSLATE_NOOP("Bounce", "The returned message is not in your sent mail.")},
    // Who handed it in
    {"user-wrote", QT_TRANSLATE_NOOP("Bounce", "You say that you wrote it.")},
    {"user-did-not-write", QT_TRANSLATE_NOOP("Bounce", "You say that you did not write it.")},
    {"own-server-login", QT_TRANSLATE_NOOP("Bounce", "Your server noted that someone logged in to send it.")},
    {"usual-submission", QT_TRANSLATE_NOOP("Bounce", "Your server took it from {ip}, an address you usually send from.")},
    {"foreign-submission", QT_TRANSLATE_NOOP("Bounce", "Your server took it from {ip}, an address you do not usually send from.")},
    {"web-script", QT_TRANSLATE_NOOP("Bounce", "A program on your own web site sent it.")},
    // Signs that it is no bounce at all
    {"fake-asks-login", QT_TRANSLATE_NOOP("Bounce", "It wants you to log in or to confirm something, and no bounce does that.")},
    {"fake-release", QT_TRANSLATE_NOOP("Bounce", "It offers to release mail that waits for you, and no bounce does that.")},
    {"fake-form", QT_TRANSLATE_NOOP("Bounce", "It comes with a file to open, {name}.")},
    {"fake-return-path", QT_TRANSLATE_NOOP("Bounce", "It asks for answers, but a real bounce has no return address.")},
    {"fake-html-only", QT_TRANSLATE_NOOP("Bounce", "It is a web page only, with no plain text.")},
    {"fake-nothing-returned", QT_TRANSLATE_NOOP("Bounce", "It returns nothing of the message it speaks of.")},
    {"fake-hollow-original", QT_TRANSLATE_NOOP("Bounce", "The message it returns has no date, no number and no route.")},
    {"fake-link-names-you", QT_TRANSLATE_NOOP("Bounce", "A link in it has your own address built in.")},
    {"fake-other-host", QT_TRANSLATE_NOOP("Bounce", "It says that it comes from {by}, but {name} brought it.")},
    {"fake-own-name-from-outside", QT_TRANSLATE_NOOP("Bounce", "It uses the name of your own provider, but {ip} brought it from outside.")},
    {"fake-you-as-recipient", QT_TRANSLATE_NOOP("Bounce", "The address that failed is said to be your own.")},
    {"fake-reply-elsewhere", QT_TRANSLATE_NOOP("Bounce", "Answers to it would go to somebody else.")},
};

// clang-format off
constexpr CodeText helps[] = {
    {"full-source", QT_TRANSLATE_NOOP("Bounce", "The full source of the bounce would help.")},
    {"sent-mail", QT_TRANSLATE_NOOP("Bounce", "Your sent mail would help.")},
    {"own-servers", QT_TRANSLATE_NOOP("Bounce", "The names of your own mail servers would help.")},
    {"batv-key", QT_TRANSLATE_NOOP("Bounce", "The key of your server’s secret mark would help.")},
    {"did-you-write", QT_TRANSLATE_NOOP("Bounce", "Your own word would help: did you write it?")},
};
// clang-format on

const char *byStatusClass(std::string_view status)
{
    if (status.starts_with('2'))
        return QT_TRANSLATE_NOOP("Bounce", "The message was delivered.");
    if (status.starts_with('4'))
        return QT_TRANSLATE_NOOP("Bounce", "It was not delivered yet; the server will try again.");
    if (status.starts_with('5'))
        return QT_TRANSLATE_NOOP("Bounce", "The server gave up on this address.");
    return nullptr;
}

} // namespace

std::string bounceMeaning(std::string_view meaning, std::string_view status, const Words &words)
{
    const char *text = findText(meanings, meaning);
    if (!text)
        text = byStatusClass(status);
    return text ? words.say("Bounce", text) : std::string();
}

std::string bounceAction(std::string_view action, const Words &words)
{
    const char *text = findText(actions, lowered(action));
    return text ? words.say("Bounce", text) : shownValue(action);
}

std::string bounceTagResult(std::string_view result, const Words &words)
{
    const char *text = findText(tagResults, result);
    return text ? words.say("Bounce", text) : shownValue(result);
}

std::string bounceEvidence(const bounce::Evidence &evidence, const Words &words)
{
    Values values;
    values.items = evidence.values;
    if (const char *text = findText(evidences, evidence.code))
        return words.say("Bounce", text, values);
    //: {name} = a technical word in English
    return words.say("Bounce", QT_TRANSLATE_NOOP("Bounce", "One sign of several: {name}."), {{"name", evidence.code}});
}

std::string bounceWouldHelp(std::string_view code, const Words &words)
{
    if (const char *text = findText(helps, code))
        return words.say("Bounce", text);
    //: {name} = a technical word in English
    return words.say("Bounce", QT_TRANSLATE_NOOP("Bounce", "It would help to have this: {name}."), {{"name", std::string(code)}});
}

} // namespace heloscope
