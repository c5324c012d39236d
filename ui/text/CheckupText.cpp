#include "ui/text/CheckupText.h"

#include <QtGlobal>

#include <algorithm>

namespace heloscope {

// {domain} = the domain looked at, {selector} = name of a key, {bits} = its length, {term} = part of a record, {host} = mail server
const char *checkupText(checkup::Code code)
{
    using checkup::Code;
    switch (code) {
    //: {domain} = the domain looked at
    case Code::NoSuchDomain: return QT_TRANSLATE_NOOP("Checkup", "There is no domain {domain}. Some servers refuse mail from it, but not all.");
    case Code::DomainUnknown: return QT_TRANSLATE_NOOP("Checkup", "The name service did not answer, so we know too little.");
    //: {host} = name of a mail server
    case Code::ReceivesMail: return QT_TRANSLATE_NOOP("Checkup", "It takes mail at {host}.");
    case Code::NullMx: return QT_TRANSLATE_NOOP("Checkup", "It says that it takes no mail at all.");
    case Code::NoMx: return QT_TRANSLATE_NOOP("Checkup", "It names no mail server.");
    //: {host} = name of a mail server
    case Code::MxHostMissing: return QT_TRANSLATE_NOOP("Checkup", "It names the mail server {host}, but there is no such computer.");

    case Code::SpfStrict: return QT_TRANSLATE_NOOP("Checkup", "It lists who may send and wants all others refused.");
    case Code::SpfSoft: return QT_TRANSLATE_NOOP("Checkup", "It lists who may send and asks for care with all others.");
    case Code::SpfNeverSends: return QT_TRANSLATE_NOOP("Checkup", "It says that it never sends mail.");
    case Code::SpfOpen: return QT_TRANSLATE_NOOP("Checkup", "Its sender list is so wide that almost anyone may send.");
    case Code::SpfNoEnd: return QT_TRANSLATE_NOOP("Checkup", "Its sender list does not say what to do with all others.");
    //: %n = number of lists
    case Code::SpfSeveral: return QT_TRANSLATE_N_NOOP("Checkup", "It has %n sender list(s), and only one may be. So none counts.");
    //: {term} = part of the record
    case Code::SpfBroken: return QT_TRANSLATE_NOOP("Checkup", "Its sender list has a mistake at “{term}”. So the list does not count.");
    case Code::SpfTooManyLookups: return QT_TRANSLATE_NOOP("Checkup", "Its sender list needs more look-ups than allowed. So the list does not count.");
    case Code::SpfMissing: return QT_TRANSLATE_NOOP("Checkup", "It has no sender list, so any computer may claim to send for it.");
    //: {term} = part of the record
    case Code::SpfWide: return QT_TRANSLATE_NOOP("Checkup", "Its sender list lets in a very wide range at “{term}”. Few owners need so many addresses.");
    case Code::SpfPtr: return QT_TRANSLATE_NOOP("Checkup", "Its sender list uses “{term}”. That is slow, and many servers skip it.");
    //: {count} = look-ups used, {left} = look-ups still free
    case Code::SpfLookups: return QT_TRANSLATE_NOOP("Checkup", "Its sender list needs {count} of the 10 look-ups allowed; {left} are left.");
    case Code::SpfUnknown: return QT_TRANSLATE_NOOP("Checkup", "The sender list could not be read just now.");

    //: {selector} = name of the key, {bits} = its length
    case Code::DkimKey: return QT_TRANSLATE_NOOP("Checkup", "The key {selector} for its seals is good ({bits} bits).");
    case Code::DkimKeyTesting: return QT_TRANSLATE_NOOP("Checkup", "The key {selector} for its seals is marked as a test.");
    case Code::DkimKeyRevoked: return QT_TRANSLATE_NOOP("Checkup", "The key {selector} for its seals was withdrawn.");
    case Code::DkimKeyShort: return QT_TRANSLATE_NOOP("Checkup", "The key {selector} is too short ({bits} bits). Others could work it out.");
    case Code::DkimKeyModest: return QT_TRANSLATE_NOOP("Checkup", "The key {selector} has {bits} bits. New keys should have 2048.");
    case Code::DkimKeyBroken: return QT_TRANSLATE_NOOP("Checkup", "The key {selector} is written wrongly. Seals made with it do not count.");
    case Code::DkimSelectorMissing: return QT_TRANSLATE_NOOP("Checkup", "There is no key of the name {selector}.");
    case Code::DkimNone: return QT_TRANSLATE_NOOP("Checkup", "It has no keys for seals, so nobody can tell its mail from a fake by the seal.");
    case Code::DkimNotFound: return QT_TRANSLATE_NOOP("Checkup", "We found no key under the usual names. There may be one under another name.");
    case Code::DkimUnknown: return QT_TRANSLATE_NOOP("Checkup", "The keys for seals could not be read just now.");

    case Code::DmarcReject: return QT_TRANSLATE_NOOP("Checkup", "It asks all servers to refuse forged mail.");
    case Code::DmarcQuarantine: return QT_TRANSLATE_NOOP("Checkup", "It asks all servers to put forged mail in the spam folder.");
    case Code::DmarcNone: return QT_TRANSLATE_NOOP("Checkup", "Its rule is “none”, so forged mail is let in.");
    case Code::DmarcTesting: return QT_TRANSLATE_NOOP("Checkup", "Its rule is marked as a test, so it is not put to full use.");
    case Code::DmarcSubdomainsOpen: return QT_TRANSLATE_NOOP("Checkup", "Names below it are not covered by its rule, so they can be forged.");
    case Code::DmarcSeveral: return QT_TRANSLATE_NOOP("Checkup", "It has more than one rule, and only one may be. So none counts.");
    case Code::DmarcBroken: return QT_TRANSLATE_NOOP("Checkup", "Its rule is written wrongly and does not count.");
    case Code::DmarcNoReports: return QT_TRANSLATE_NOOP("Checkup", "It asks for no reports, so its owner does not learn of forged mail.");
    //: {host} = domain that the reports would go to
    case Code::DmarcReportsRefused: return QT_TRANSLATE_NOOP("Checkup", "It wants its reports sent to {host}, but {host} has not agreed to take them.");
    case Code::DmarcMissing: return QT_TRANSLATE_NOOP("Checkup", "It has no rule for forged mail, so most servers let it in.");
    case Code::DmarcUnknown: return QT_TRANSLATE_NOOP("Checkup", "Its rule for forged mail could not be read just now.");

    case Code::MtaStsPublished: return QT_TRANSLATE_NOOP("Checkup", "It wants mail to it sent over an encrypted line only.");
    case Code::MtaStsBroken: return QT_TRANSLATE_NOOP("Checkup", "Its wish for an encrypted line is written wrongly and does not count.");
    case Code::MtaStsMissing: return QT_TRANSLATE_NOOP("Checkup", "It does not insist on an encrypted line for mail to it.");
    case Code::TlsRptPublished: return QT_TRANSLATE_NOOP("Checkup", "It asks for reports when an encrypted line fails.");
    case Code::TlsRptBroken: return QT_TRANSLATE_NOOP("Checkup", "Its wish for reports on encrypted lines is written wrongly and does not count.");
    case Code::TlsRptMissing: return QT_TRANSLATE_NOOP("Checkup", "It asks for no reports when an encrypted line fails.");
    case Code::BimiPublished: return QT_TRANSLATE_NOOP("Checkup", "It offers a logo for mail programs to show.");
    case Code::BimiBroken: return QT_TRANSLATE_NOOP("Checkup", "The record for its logo is written wrongly and does not count.");
    case Code::BimiMissing: return QT_TRANSLATE_NOOP("Checkup", "It offers no logo for mail programs to show.");
    case Code::DnssecValidated: return QT_TRANSLATE_NOOP("Checkup", "Its answers are sealed, so nobody can swap them on the way.");
    case Code::DnssecNotKnown: return QT_TRANSLATE_NOOP("Checkup", "We do not know whether its answers are sealed.");
    }
    return "";
}

std::vector<std::string> requiredValues(checkup::Code code) { return placeholdersOf(checkupText(code)); }

std::string headline(const checkup::Checkup &checkup, const Words &words)
{
    const Values values{{"domain", checkup.domain}};
    switch (checkup.forgeable) {
    //: Headline. {domain} = the domain looked at
    case checkup::Forgeable::Yes: return words.say("Checkup", QT_TRANSLATE_NOOP("Checkup", "Anyone can send mail in the name of {domain}"), values);
    case checkup::Forgeable::Partly: return words.say("Checkup", QT_TRANSLATE_NOOP("Checkup", "Forged mail from {domain} is stopped only in part"), values);
    case checkup::Forgeable::No: return words.say("Checkup", QT_TRANSLATE_NOOP("Checkup", "Forged mail from {domain} is refused by most servers"), values);
    case checkup::Forgeable::Unknown: return words.say("Checkup", QT_TRANSLATE_NOOP("Checkup", "Cannot tell whether {domain} can be forged"), values);
    }
    return {};
}

std::vector<std::string> whoCouldForge(const checkup::Checkup &checkup, const Words &words)
{
    using checkup::Code;
    const Values values{{"domain", checkup.domain}};
    std::vector<std::string> who;
    const auto say = [&](const char *source) { who.push_back(words.say("Checkup", source, values)); };
    const auto has = [&checkup](std::initializer_list<Code> codes) {
        return std::any_of(checkup.items.begin(), checkup.items.end(),
                           [&codes](const checkup::Item &item) { return std::find(codes.begin(), codes.end(), item.code) != codes.end(); });
    };
    if (checkup.forgeable == checkup::Forgeable::Unknown)
        return who;
    if (has({Code::SpfOpen}))
        say(QT_TRANSLATE_NOOP("Checkup", "Anyone: the sender list lets in almost every computer, so their mail passes the checks."));
    if (has({Code::DkimKeyShort}))
        say(QT_TRANSLATE_NOOP("Checkup", "Anyone who works out the short key: their mail carries a seal that fits."));
    if (has({Code::DmarcMissing, Code::DmarcNone, Code::DmarcTesting, Code::DmarcSeveral, Code::DmarcBroken}))
        say(QT_TRANSLATE_NOOP("Checkup", "Anyone: no rule in force tells servers to refuse mail that only claims to be from {domain}."));
    if (has({Code::DmarcQuarantine}))
        say(QT_TRANSLATE_NOOP("Checkup", "Forged mail ends in the spam folder, where some people still find it."));
    if (has({Code::DmarcSubdomainsOpen}))
        say(QT_TRANSLATE_NOOP("Checkup", "Anyone, with a made-up name below {domain}."));
    if (who.empty())
        say(QT_TRANSLATE_NOOP("Checkup", "Only who may use its own servers and services, or who writes to a server that does not check."));
    return who;
}

std::string sentence(const checkup::Item &item, const Words &words) { return words.say("Checkup", checkupText(item.code), item.values); }

std::string proposalSentence(const checkup::Item &item, const Words &words)
{
    if (!item.proposal)
        return {};
    //: {name} = name where the record belongs; the record follows
    return words.say("Checkup", QT_TRANSLATE_NOOP("Checkup", "Ask whoever runs the domain for this TXT record at {name}:"), {{"name", item.proposal->name}});
}

std::string label(checkup::Topic topic, const Words &words)
{
    using checkup::Topic;
    switch (topic) {
    case Topic::Domain: return words.say("Checkup", QT_TRANSLATE_NOOP("Checkup", "The domain"));
    case Topic::Spf: return words.say("Checkup", QT_TRANSLATE_NOOP("Checkup", "Sender list (SPF)"));
    case Topic::Dkim: return words.say("Checkup", QT_TRANSLATE_NOOP("Checkup", "Seals (DKIM)"));
    case Topic::Dmarc: return words.say("Checkup", QT_TRANSLATE_NOOP("Checkup", "Rule of the owner (DMARC)"));
    case Topic::MtaSts: return words.say("Checkup", QT_TRANSLATE_NOOP("Checkup", "Encrypted line (MTA-STS)"));
    case Topic::TlsRpt: return words.say("Checkup", QT_TRANSLATE_NOOP("Checkup", "Reports on encrypted lines (TLS-RPT)"));
    case Topic::Bimi: return words.say("Checkup", QT_TRANSLATE_NOOP("Checkup", "Logo (BIMI)"));
    case Topic::Dnssec: return words.say("Checkup", QT_TRANSLATE_NOOP("Checkup", "Sealed answers (DNSSEC)"));
    }
    return {};
}

std::string label(checkup::State state, const Words &words)
{
    using checkup::State;
    switch (state) {
    case State::Good: return words.say("Checkup", QT_TRANSLATE_NOOP("Checkup", "Good"));
    case State::Note: return words.say("Checkup", QT_TRANSLATE_NOOP("Checkup", "Note"));
    case State::Weak: return words.say("Checkup", QT_TRANSLATE_NOOP("Checkup", "Weak"));
    case State::Missing: return words.say("Checkup", QT_TRANSLATE_NOOP("Checkup", "Missing"));
    case State::Unknown: return words.say("Checkup", QT_TRANSLATE_NOOP("Checkup", "Not known"));
    }
    return {};
}

Look lookOf(checkup::State state)
{
    switch (state) {
    case checkup::State::Good: return {Tone::Green, Shape::CircleTick};
    case checkup::State::Note: return {Tone::Blue, Shape::CircleInfo};
    case checkup::State::Weak:
    case checkup::State::Missing: return {Tone::Amber, Shape::TriangleMark};
    case checkup::State::Unknown: return {Tone::Grey, Shape::SquareQuestion};
    }
    return {};
}

Look lookOf(checkup::Forgeable forgeable)
{
    switch (forgeable) {
    case checkup::Forgeable::Yes: return {Tone::Red, Shape::OctagonCross};
    case checkup::Forgeable::Partly: return {Tone::Amber, Shape::TriangleMark};
    case checkup::Forgeable::No: return {Tone::Green, Shape::CircleTick};
    case checkup::Forgeable::Unknown: return {Tone::Grey, Shape::SquareQuestion};
    }
    return {};
}

} // namespace heloscope
