#include "ui/text/VerdictText.h"

#include "ui/text/Words.h"

#include <QtGlobal>

namespace heloscope {

const char *statementText(StatementCode code)
{
    switch (code) {
    // Headlines: no full stop, "word: what". {domain} = domain of the From line, {proven} = who truly vouches.
    //: Headline. {domain} = domain of the From line
    case StatementCode::HeadConfirmed: return QT_TRANSLATE_NOOP("Statement", "Real: this came from {domain}");
    //: Headline. {domain} = domain of the From line
    case StatementCode::HeadProbablyGenuine: return QT_TRANSLATE_NOOP("Statement", "Probably real: all we see fits {domain}");
    //: Headline
    case StatementCode::HeadCannotTell: return QT_TRANSLATE_NOOP("Statement", "Cannot tell: nothing proves or disproves the sender");
    //: Headline
    case StatementCode::HeadCannotTellNow: return QT_TRANSLATE_NOOP("Statement", "Cannot tell yet: the name service did not answer");
    //: Headline. {domain} = domain of the From line
    case StatementCode::HeadDoesNotFit: return QT_TRANSLATE_NOOP("Statement", "Does not fit: {domain} does not confirm this message");
    //: Headline. {domain} = domain that sealed
    case StatementCode::HeadDoesNotFitAltered: return QT_TRANSLATE_NOOP("Statement", "Does not fit: what you see is not what {domain} sealed");
    //: Headline
    case StatementCode::HeadDoesNotFitConstruction: return QT_TRANSLATE_NOOP("Statement", "Does not fit: the sender line can be read in two ways");
    //: Headline. {domain} = domain of the From line
    case StatementCode::HeadDoesNotFitRoute: return QT_TRANSLATE_NOOP("Statement", "Does not fit: it did not come the way {domain} sends");
    //: Headline. {domain} = domain of the From line
    case StatementCode::HeadForged: return QT_TRANSLATE_NOOP("Statement", "Forged: this is not from {domain}");
    //: Headline
    case StatementCode::HeadForgedTwoSenders: return QT_TRANSLATE_NOOP("Statement", "Forged: a second sender line hides behind the first");
    //: Headline
    case StatementCode::HeadAddressRealNameNot: return QT_TRANSLATE_NOOP("Statement", "The address is real, the name is not");
    //: Headline. {domain} = domain of the From line, {imitated} = domain it looks like
    case StatementCode::HeadLookalike: return QT_TRANSLATE_NOOP("Statement", "The address is real, but {domain} only looks like {imitated}");
    //: Headline
    case StatementCode::HeadNoSender: return QT_TRANSLATE_NOOP("Statement", "Does not fit: there is no sender line");
    //: Headline of a bounce
    case StatementCode::HeadBounceGenuine: return QT_TRANSLATE_NOOP("Statement", "Real bounce of your mail");
    case StatementCode::HeadBounceDelayed: return QT_TRANSLATE_NOOP("Statement", "Your mail is late, but not lost yet");
    case StatementCode::HeadBounceDelivered: return QT_TRANSLATE_NOOP("Statement", "Your mail has arrived");
    case StatementCode::HeadBounceWebScript: return QT_TRANSLATE_NOOP("Statement", "Your web site sent this, not you");
    //: Headline of a bounce
    case StatementCode::HeadBounceCompromised: return QT_TRANSLATE_NOOP("Statement", "Sent from your account, not by you");
    //: Headline of a bounce
    case StatementCode::HeadBounceBackscatter: return QT_TRANSLATE_NOOP("Statement", "You did not send this; someone used your address");
    //: Headline of a bounce
    case StatementCode::HeadBounceFake: return QT_TRANSLATE_NOOP("Statement", "Not a bounce at all");
    //: Headline of a bounce
    case StatementCode::HeadBounceAutomatic: return QT_TRANSLATE_NOOP("Statement", "An automatic reply; nothing bounced");
    //: Headline of a bounce
    case StatementCode::HeadBounceCannotTell: return QT_TRANSLATE_NOOP("Statement", "Cannot tell whether this was your mail");
    //: Headline of a complaint
    case StatementCode::HeadBounceComplaint: return QT_TRANSLATE_NOOP("Statement", "Someone reported your mail as spam");

    // Because: whole sentences.
    //: {domain} = domain that sealed, the one in the From line
    case StatementCode::DkimVouches: return QT_TRANSLATE_NOOP("Statement", "{domain} sealed this message, and the seal is whole.");
    //: {domain} = domain that sealed, the one in the From line
    case StatementCode::SealFitsHeader: return QT_TRANSLATE_NOOP("Statement", "The seal of {domain} fits the header, but we were not given the text.");
    //: {domain} = domain of the From line, {ip} = address of the sending computer
    case StatementCode::SpfVouches: return QT_TRANSLATE_NOOP("Statement", "{domain} allows the computer {ip} to send its mail.");
    //: {receiver} = the reader's server, {domain} = domain of the From line
    case StatementCode::ReceiverVouches: return QT_TRANSLATE_NOOP("Statement", "Your server {receiver} checked it on arrival and noted that {domain} sent it.");
    //: {receiver} = a server, {domain} = domain of the From line
    case StatementCode::GuessedReceiverVouches:
        return QT_TRANSLATE_NOOP("Statement", "{receiver} noted on arrival that {domain} sent it. We take that server for yours.");
    //: {receiver} = the reader's server, {domain} = domain of the From line
    case StatementCode::ReceiverSawList:
        return QT_TRANSLATE_NOOP("Statement", "Your server {receiver} noted that the sending computer was on the list of {domain}. No seal was noted.");
    //: {sealer} = domain of a forwarder
    case StatementCode::ArcVouches: return QT_TRANSLATE_NOOP("Statement", "{sealer}, which you trust, noted that it was real when it came in there.");
    //: {domain} = domain that sealed, {change} = noun phrase
    case StatementCode::UndoVouches: return QT_TRANSLATE_NOOP("Statement", "The seal of {domain} fits once this is undone: {change}.");
    //: {domain} = domain of the From line
    case StatementCode::PolicyRejects: return QT_TRANSLATE_NOOP("Statement", "{domain} asks all servers to refuse such mail.");
    //: {domain} = domain of the From line
    case StatementCode::PolicyNone: return QT_TRANSLATE_NOOP("Statement", "{domain} asks nobody to refuse such mail.");
    //: {domain} = domain of the From line
    case StatementCode::NothingAligned: return QT_TRANSLATE_NOOP("Statement", "No seal and no sender list speaks for {domain}.");
    //: {proven} = domain that sealed
    case StatementCode::SealOfOther: return QT_TRANSLATE_NOOP("Statement", "The seal belongs to {proven}, a different domain.");
    //: {proven} = domain or address that truly sent
    case StatementCode::SentByOther: return QT_TRANSLATE_NOOP("Statement", "It was {proven} that sent it.");
    //: {ip} = address of the sending computer, {domain} = domain whose list was read
    case StatementCode::SenderListRefuses: return QT_TRANSLATE_NOOP("Statement", "The computer {ip} is not on the sender list of {domain}.");
    //: {domain} = domain that sealed
    case StatementCode::SealBroken: return QT_TRANSLATE_NOOP("Statement", "The message was changed after {domain} sealed it.");
    //: {domain} = domain of the From line
    case StatementCode::DomainDoesNotExist: return QT_TRANSLATE_NOOP("Statement", "There is no domain {domain}.");
    //: {domain} = domain of the From line
    case StatementCode::DomainNeverSends: return QT_TRANSLATE_NOOP("Statement", "{domain} says that it never sends mail.");
    //: {domain} = domain of the From line
    case StatementCode::NothingPublished: return QT_TRANSLATE_NOOP("Statement", "{domain} publishes nothing that would let anyone check.");
    //: %n = number of sender lines, {proven} = what the checks prove
    case StatementCode::TwoFromFields: return QT_TRANSLATE_N_NOOP("Statement", "The message has %n sender line(s), and the checks prove only {proven}.");
    //: {readings} = list of addresses
    case StatementCode::SeveralReadings: return QT_TRANSLATE_NOOP("Statement", "The sender line can be read as {readings}.");
    //: {imitated} = what the name shows, {address} = true address
    case StatementCode::NameShowsOther: return QT_TRANSLATE_NOOP("Statement", "The name shows {imitated}, but the address is {address}.");
    //: {domain} = domain of the From line, {imitated} = domain it looks like
    case StatementCode::LooksLike: return QT_TRANSLATE_NOOP("Statement", "{domain} looks like {imitated}, but it is another domain.");
    case StatementCode::OwnDomainOutside: return QT_TRANSLATE_NOOP("Statement", "It uses your own domain, but it came from outside without a login.");
    case StatementCode::ForwardingExplains: return QT_TRANSLATE_NOOP("Statement", "A forwarder on the way can explain this.");
    case StatementCode::ListExplains: return QT_TRANSLATE_NOOP("Statement", "A mailing list passed it on, and lists change messages.");
    //: {proven} = who truly sent it, {address} = for whom it says it acts
    case StatementCode::OnBehalf: return QT_TRANSLATE_NOOP("Statement", "{proven} sent it and says it acts for {address}.");
    //: {domain} = domain that sealed, {part} = noun phrase: the subject, part of the text
    case StatementCode::UnsignedPart: return QT_TRANSLATE_NOOP("Statement", "This is not under the seal of {domain}: {part}.");
    //: {domain} = domain of the From line
    case StatementCode::PermissiveList: return QT_TRANSLATE_NOOP("Statement", "{domain} lets almost anyone send in its name.");
    case StatementCode::SharedInfrastructure: return QT_TRANSLATE_NOOP("Statement", "Many others send from the same computer.");
    case StatementCode::ReplayPossible: return QT_TRANSLATE_NOOP("Statement", "This may be an old, real message that somebody else sent again.");
    //: {domain} = domain of the From line
    case StatementCode::RouteOdd: return QT_TRANSLATE_NOOP("Statement", "It lacks marks that all mail from {domain} has.");
    //: {receiver} = the reader's server
    case StatementCode::ReceiverRefutes:
        return QT_TRANSLATE_NOOP("Statement", "Your server {receiver} checked it on arrival, and nothing spoke for {domain} then.");
    case StatementCode::NothingAsked: return QT_TRANSLATE_NOOP("Statement", "The name service was not asked, so no proof could be looked up.");
    case StatementCode::UpstreamFailed: return QT_TRANSLATE_NOOP("Statement", "A server on the way noted that nothing spoke for {domain} there.");
    //: {receiver} = the reader's server
    case StatementCode::ReceiverDisagrees: return QT_TRANSLATE_NOOP("Statement", "{receiver} noted that all was well, but our own check says otherwise.");
    case StatementCode::PlantedResults: return QT_TRANSLATE_NOOP("Statement", "The sender wrote the lines that claim a good result.");
    //: {domain} = domain that sealed
    case StatementCode::KeyGone: return QT_TRANSLATE_NOOP("Statement", "The key for the seal of {domain} is not there any more.");
    //: {name} = name that was asked for
    case StatementCode::DnsFailed: return QT_TRANSLATE_NOOP("Statement", "An answer that we need did not come: {name}.");
    case StatementCode::NoAuthor: return QT_TRANSLATE_NOOP("Statement", "No sender address can be read.");
    //: {by} = server
    case StatementCode::SubmittedWithLogin: return QT_TRANSLATE_NOOP("Statement", "{by} took it from a user who had logged in.");
    case StatementCode::HiddenCharacters: return QT_TRANSLATE_NOOP("Statement", "Hidden characters make the address look like another one.");
    case StatementCode::SmugglingMarks: return QT_TRANSLATE_NOOP("Statement", "The text holds commands that try to smuggle in a second message.");
    //: {code} = a whole sentence about one piece of evidence
    case StatementCode::BounceEvidence: return QT_TRANSLATE_NOOP("Statement", "{code}");
    //: {domain} = domain of the From line
    case StatementCode::SpfOnly: return QT_TRANSLATE_NOOP("Statement", "The sending computer alone speaks for {domain}. There is no seal.");
    //: {domain} = domain that sealed
    case StatementCode::SealUnchecked: return QT_TRANSLATE_NOOP("Statement", "There is a seal of {domain}, but it could not be checked.");
    case StatementCode::ExpiredSeal: return QT_TRANSLATE_NOOP("Statement", "The seal of {domain} had run out before it arrived.");
    case StatementCode::WeakSeal: return QT_TRANSLATE_NOOP("Statement", "The seal uses an old method that proves nothing any more.");
    //: {address} = address that answers go to
    case StatementCode::ReplyGoesElsewhere: return QT_TRANSLATE_NOOP("Statement", "Your answer would go to {address}.");

    // What to do.
    //: {domain} = domain of the From line
    case StatementCode::DoCarryOn: return QT_TRANSLATE_NOOP("Statement", "You can treat it as mail from {domain}. That says nothing about what it wants.");
    case StatementCode::DoAskOtherWay: return QT_TRANSLATE_NOOP("Statement", "Ask the sender another way before you act on it.");
    case StatementCode::DoReportDelete: return QT_TRANSLATE_NOOP("Statement", "Do not answer, click or pay. Report it, then delete it.");
    case StatementCode::DoGiveFullSource: return QT_TRANSLATE_NOOP("Statement", "Get the full source of the message and check again.");
    case StatementCode::DoTryAgain: return QT_TRANSLATE_NOOP("Statement", "Check again later.");
    case StatementCode::DoCheckName: return QT_TRANSLATE_NOOP("Statement", "Do not go by the name. Ask the person another way.");
    //: {domain} = domain of the From line, {imitated} = the domain that it looks like
    case StatementCode::DoNotMistake: return QT_TRANSLATE_NOOP("Statement", "Do not take {domain} for {imitated}. Ask {imitated} another way.");
    case StatementCode::DoTakeOffList: return QT_TRANSLATE_NOOP("Statement", "Take that person off your list.");
    case StatementCode::DoDeleteBounce: return QT_TRANSLATE_NOOP("Statement", "You need not change anything. Delete it.");
    case StatementCode::DoFixAddress: return QT_TRANSLATE_NOOP("Statement", "Check the address and send your message again.");
    case StatementCode::DoChangePassword:
        return QT_TRANSLATE_NOOP("Statement", "Change your password now and log out everywhere. Tell whoever runs your mail server.");
    case StatementCode::DoNothing: return QT_TRANSLATE_NOOP("Statement", "Nothing needs to be done.");
    case StatementCode::DoAnswerDidYouWrite: return QT_TRANSLATE_NOOP("Statement", "Tell us whether you wrote that message.");
    case StatementCode::DoWait: return QT_TRANSLATE_NOOP("Statement", "The server keeps trying. Do not send it again yet.");
    case StatementCode::DoTellWebAdmin: return QT_TRANSLATE_NOOP("Statement", "Tell whoever runs your web site today: a program there sends mail.");
    case StatementCode::DoAskMailAdmin:
        return QT_TRANSLATE_NOOP("Statement", "Look into your sent mail, and show this report to whoever runs your mail server.");
    case StatementCode::DoNotConfirm: return QT_TRANSLATE_NOOP("Statement", "Do not confirm it. That would deliver what somebody else sent in your name.");

    // What was not checked, and what would change the answer.
    case StatementCode::MissingBody: return QT_TRANSLATE_NOOP("Statement", "The text of the message was not given, so it could not be checked.");
    //: %n = number of questions
    case StatementCode::MissingDns:
        return QT_TRANSLATE_N_NOOP("Statement", "Offline: %n question(s) to the name service were not asked. The answers could change this one.");
    case StatementCode::MissingMailboxName:
        return QT_TRANSLATE_NOOP("Statement", "SPF questions that tell the sender’s mailbox name were not asked. You can allow them in Settings, DNS.");
    //: %n = number of answers, {names} = list of names
    case StatementCode::MissingAnswers: return QT_TRANSLATE_N_NOOP("Statement", "We still lack %n answer(s) of the name service: {names}.");
    case StatementCode::MissingEnvelope: return QT_TRANSLATE_NOOP("Statement", "The message does not say who handed it over, or under which return address.");
    case StatementCode::MissingBorder: return QT_TRANSLATE_NOOP("Statement", "We do not know your own mail servers. You can name them in the settings.");
    //: {domain} = domain that sealed
    case StatementCode::MissingKey: return QT_TRANSLATE_NOOP("Statement", "The seal of {domain} could not be checked: its key is gone.");
    case StatementCode::MissingProfile:
        return QT_TRANSLATE_NOOP("Statement", "We do not know your own addresses and servers. You can name them in the settings.");
    case StatementCode::DnsOfToday: return QT_TRANSLATE_NOOP("Statement", "We used the records of today, not those of the day it arrived.");
    //: {limit} = noun phrase
    case StatementCode::CapReached: return QT_TRANSLATE_NOOP("Statement", "We stopped at a limit: {limit}.");
    case StatementCode::PastedCopy: return QT_TRANSLATE_NOOP("Statement", "Copying changed the text, so seals could not be checked.");
    case StatementCode::AccountNotSeen: return QT_TRANSLATE_NOOP("Statement", "If somebody stole the account, it would look just the same.");
    case StatementCode::MissingSentMail: return QT_TRANSLATE_NOOP("Statement", "We could not look into your sent mail.");
    //: {sealer} = domain of a forwarder
    case StatementCode::HelpSealer: return QT_TRANSLATE_NOOP("Statement", "If you trust {sealer}, say so in the settings. Then its note would count.");
    //: {name} = host of a forwarder
    case StatementCode::HelpForwarder:
        return QT_TRANSLATE_NOOP("Statement", "If {name} forwards for you, say so in the settings. Then we could look behind it.");
    //: {domain} = domain of the From line
    case StatementCode::HelpSeal: return QT_TRANSLATE_NOOP("Statement", "{domain} put no seal on it. With a seal, the answer would be sure.");
    //: {domain} = domain of the From line
    case StatementCode::HelpPublish: return QT_TRANSLATE_NOOP("Statement", "Only {domain} can change this, with a seal or a sender list.");
    //: {name} = a mailing list or forwarder
    case StatementCode::HelpRelaySeal: return QT_TRANSLATE_NOOP("Statement", "If {name} sealed what it passes on (ARC) and you trusted it, we could say more.");
    case StatementCode::HelpAskSender: return QT_TRANSLATE_NOOP("Statement", "Nothing else can be looked up. Only the sender can tell you more.");
    case StatementCode::NothingMissing: return QT_TRANSLATE_NOOP("Statement", "Nothing was missing for this answer.");
    case StatementCode::MissingOriginal: return QT_TRANSLATE_NOOP("Statement", "The bounce returned nothing of the message.");
    }
    return "";
}

std::vector<std::string> requiredValues(StatementCode code) { return placeholdersOf(statementText(code)); }

} // namespace heloscope
