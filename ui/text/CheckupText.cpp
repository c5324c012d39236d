#include "ui/text/CheckupText.h"

#include <QtGlobal>

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
    case Code::SpfUnknown: return QT_TRANSLATE_NOOP("Checkup", "The sender list could not be read just now.");

    //: {selector} = name of the key, {bits} = its length
    case Code::DkimKey: return QT_TRANSLATE_NOOP("Checkup", "The key {selector} for its seals is good ({bits} bits).");
    case Code::DkimKeyTesting: return QT_TRANSLATE_NOOP("Checkup", "The key {selector} for its seals is marked as a test.");
    case Code::DkimKeyRevoked: return QT_TRANSLATE_NOOP("Checkup", "The key {selector} for its seals was withdrawn.");
    case Code::DkimKeyShort: return QT_TRANSLATE_NOOP("Checkup", "The key {selector} is too short ({bits} bits). Others could work it out.");
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
    case Code::DmarcMissing: return QT_TRANSLATE_NOOP("Checkup", "It has no rule for forged mail, so most servers let it in.");
    case Code::DmarcUnknown: return QT_TRANSLATE_NOOP("Checkup", "Its rule for forged mail could not be read just now.");

    case Code::MtaStsPublished: return QT_TRANSLATE_NOOP("Checkup", "It wants mail to it sent over a coded line only.");
    case Code::MtaStsMissing: return QT_TRANSLATE_NOOP("Checkup", "It does not insist on a coded line for mail to it.");
    case Code::TlsRptPublished: return QT_TRANSLATE_NOOP("Checkup", "It asks for reports when a coded line fails.");
    case Code::TlsRptMissing: return QT_TRANSLATE_NOOP("Checkup", "It asks for no reports when a coded line fails.");
    case Code::BimiPublished: return QT_TRANSLATE_NOOP("Checkup", "It offers a logo for mail programs to show.");
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
    case Topic::MtaSts: return words.say("Checkup", QT_TRANSLATE_NOOP("Checkup", "Coded line (MTA-STS)"));
    case Topic::TlsRpt: return words.say("Checkup", QT_TRANSLATE_NOOP("Checkup", "Reports on coded lines (TLS-RPT)"));
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
