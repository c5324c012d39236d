#include "ui/text/FindingTexts.h"

#include <QtGlobal>

namespace heloscope::texts {

// --- The bytes. {header} = name of the line.

const FindingText HeaderSpaceBeforeColon = {
    //: {header} = name of the line
    QT_TRANSLATE_NOOP("Finding", "The line {header} is written with a blank before the colon."),
    QT_TRANSLATE_NOOP("Finding", "Some programs then do not see the line, others do. A forger can use that to show two faces."), ""};

const FindingText MalformedHeaderLine = {
    QT_TRANSLATE_NOOP("Finding", "One header line is no proper line."),
    QT_TRANSLATE_NOOP("Finding", "Some programs skip it, others take it for a part of the header. So they may show different things."), ""};

const FindingText HiddenHeaderInFold = {
    //: {header} = name of the hidden line
    QT_TRANSLATE_NOOP("Finding", "A {header} line hides inside another line."),
    QT_TRANSLATE_NOOP("Finding", "It begins with a blank, so most programs pass over it. Some would take it for real."), ""};

const FindingText DuplicateSingletonHeader = {
    //: {header} = name of the line
    QT_TRANSLATE_NOOP("Finding", "The line {header} stands there more than once."),
    QT_TRANSLATE_NOOP("Finding", "Only one is allowed. Programs disagree which of them they show."), ""};

const FindingText BareCrInHeader = {QT_TRANSLATE_NOOP("Finding", "A line in the header ends in an odd way."),
                                    QT_TRANSLATE_NOOP("Finding", "Some programs see one line there, others see two. A second sender line can hide like that."),
                                    ""};

const FindingText NulByteInHeader = {QT_TRANSLATE_NOOP("Finding", "The header holds a zero byte."),
                                     QT_TRANSLATE_NOOP("Finding", "Some programs stop reading there and miss the rest. Honest mail has none."), ""};

const FindingText MissingDateHeader = {
    QT_TRANSLATE_NOOP("Finding", "The message has no date."),
    QT_TRANSLATE_NOOP("Finding", "Every message must have one, and mail programs always write it. Some home-made tools forget it."), ""};

const FindingText SmtpSmugglingAttempt = {
    QT_TRANSLATE_NOOP("Finding", "The text tries to smuggle in a second message."),
    QT_TRANSLATE_NOOP("Finding", "It holds commands from one mail server to another. They are meant to fool a server into taking a forged message."),
    QT_TRANSLATE_NOOP("Finding", "Show this to whoever runs your mail server.")};

const FindingText DuplicateReturnPath = {
    QT_TRANSLATE_NOOP("Finding", "The message names more than one return address."),
    QT_TRANSLATE_NOOP("Finding", "Your own server writes this line once. The others came with the message and mean nothing."), ""};

const FindingText ReturnPathInvalid = {QT_TRANSLATE_NOOP("Finding", "The return address is written wrongly."),
                                       QT_TRANSLATE_NOOP("Finding", "It is no proper address. It may be built to fool the server that checks it."), ""};

const FindingText NullSender = {QT_TRANSLATE_NOOP("Finding", "The message has an empty return address."),
                                QT_TRANSLATE_NOOP("Finding", "Servers use that for bounces and other automatic mail. From a person it would be odd."), ""};

const FindingText MimeAmbiguous = {
    //: {reason} = a whole sentence
    QT_TRANSLATE_NOOP("Finding", "Programs may show different texts of this message."),
    QT_TRANSLATE_NOOP("Finding", "{reason} What you read may not be what a filter has read. This says nothing about who sent it."), ""};

const FindingText HeaderBodyBorderUnclear = {
    QT_TRANSLATE_NOOP("Finding", "It is not clear where the header ends."),
    QT_TRANSLATE_NOOP("Finding", "Programs may cut header and text at different places. Then they show different lines."), ""};

// --- Indirect mail. {domain} = domain of the From line, {proven} = who truly sent it.

const FindingText MailingList = {
    //: {name} = name of the list
    QT_TRANSLATE_NOOP("Finding", "A mailing list passed the message on."),
    QT_TRANSLATE_NOOP("Finding", "The list is called {name}. Lists often add a footer or a tag, which breaks honest seals."), ""};

const FindingText ListRewroteFrom = {
    //: {domain} = domain of the list
    QT_TRANSLATE_NOOP("Finding", "The list put its own address in the sender line."),
    QT_TRANSLATE_NOOP("Finding", "So the checks prove the list, {domain}. Who wrote it is only what the list says."), ""};

const FindingText Forwarded = {
    //: {by} = who forwarded it
    QT_TRANSLATE_NOOP("Finding", "Someone else passed the message on."),
    QT_TRANSLATE_NOOP("Finding", "It came by way of {by}. Then the sending computer is the forwarder’s, not the sender’s."), ""};

const FindingText ForwardingLikely = {QT_TRANSLATE_NOOP("Finding", "The message looks as if it was forwarded."),
                                      QT_TRANSLATE_NOOP("Finding", "That would explain why the sending computer is not on the sender list. It is not proven."),
                                      ""};

const FindingText ThirdPartySender = {
    //: {proven} = mailing service, {domain} = domain of the From line
    QT_TRANSLATE_NOOP("Finding", "{proven} sent this for {domain}."),
    QT_TRANSLATE_NOOP("Finding", "{domain} lets this service send its mail. Many firms do that with news and bills."), ""};

const FindingText OnBehalfOf = {
    //: {proven} = who truly sent it, {address} = for whom it says it acts
    QT_TRANSLATE_NOOP("Finding", "{proven} sent it and says it acts for {address}."),
    QT_TRANSLATE_NOOP("Finding", "Calendars, shops and web forms send like that. Whether {address} wanted it, nothing here can prove."), ""};

const FindingText SrsReturnPath = {
    //: {by} = forwarding domain, {address} = earlier return address
    QT_TRANSLATE_NOOP("Finding", "The return address shows that {by} forwarded it."),
    QT_TRANSLATE_NOOP("Finding", "A forwarder packed the earlier address into its own (SRS). Before that it was {address}."), ""};

// --- Bounces.

const FindingText BatvValid = {
    //: {address} = address with the tag
    QT_TRANSLATE_NOOP("Finding", "The bounce carries the secret mark of your server."),
    QT_TRANSLATE_NOOP("Finding", "Only your own server can write the mark in {address} (BATV). So it answers a message that you sent."), ""};

const FindingText BatvInvalid = {
    //: {address} = address with or without the tag
    QT_TRANSLATE_NOOP("Finding", "The bounce lacks the right secret mark of your server."),
    QT_TRANSLATE_NOOP("Finding", "Your server marks the return address of all mail it sends (BATV). The mark in {address} is wrong or missing."), ""};

const FindingText BounceVerdictFound = {QT_TRANSLATE_NOOP("Finding", "This message is a server’s answer about another message."),
                                        QT_TRANSLATE_NOOP("Finding", "We looked at whether that other message was really yours. Our answer stands at the top."),
                                        ""};

// --- The input.

const FindingText HeadersOnlyInput = {QT_TRANSLATE_NOOP("Finding", "Only the header lines were given."),
                                      QT_TRANSLATE_NOOP("Finding", "The text itself could not be checked. That is no sign against the sender."),
                                      QT_TRANSLATE_NOOP("Finding", "Give the full source of the message for a better answer.")};

const FindingText PastedHeadersAltered = {QT_TRANSLATE_NOOP("Finding", "The text was changed when it was copied."),
                                          QT_TRANSLATE_NOOP("Finding", "Mail programs wrap and trim what they show. Seals cannot be checked on such a copy."),
                                          QT_TRANSLATE_NOOP("Finding", "Save the message as a file and open that.")};

const FindingText InputRepaired = {
    //: {repair} = a whole sentence
    QT_TRANSLATE_NOOP("Finding", "The input was mended before the check."), QT_TRANSLATE_NOOP("Finding", "{repair} The checks used the mended text."), ""};

const FindingText CaseChanged = {
    //: {remark} = a whole sentence
    QT_TRANSLATE_NOOP("Finding", "The case file is no longer as it was saved."),
    QT_TRANSLATE_NOOP("Finding", "{remark} The results below may therefore differ from the first ones."),
    QT_TRANSLATE_NOOP("Finding", "Ask the person who saved it for the first copy.")};

const FindingText CaseNotSealed = {QT_TRANSLATE_NOOP("Finding", "The case file has no checksum of the whole."),
                                   QT_TRANSLATE_NOOP("Finding", "Nobody can tell whether it was changed after it was saved."), ""};

const FindingText LimitReached = {
    //: {limit} = noun phrase for the limit
    QT_TRANSLATE_NOOP("Finding", "The message is larger than we read in full."),
    QT_TRANSLATE_NOOP("Finding", "This limit was reached: {limit}. What lies beyond it was not looked at."), ""};

const FindingText NoMailHeaders = {QT_TRANSLATE_NOOP("Finding", "This does not look like the source of a message."),
                                   QT_TRANSLATE_NOOP("Finding", "The header lines that a mail server writes are not there."),
                                   QT_TRANSLATE_NOOP("Finding", "Use “Show original” or “View source” in your mail program.")};

const FindingText InlineForward = {QT_TRANSLATE_NOOP("Finding", "The message you ask about was forwarded as plain text."),
                                   QT_TRANSLATE_NOOP("Finding", "Then its header lines are gone. We could check only the person who forwarded it."),
                                   QT_TRANSLATE_NOOP("Finding", "Forward it as an attachment, or save its source.")};

const FindingText AttachedMessage = {QT_TRANSLATE_NOOP("Finding", "Another message is attached to this one."),
                                     QT_TRANSLATE_NOOP("Finding", "It has a sender of its own and was checked by itself."), ""};

const FindingText SmimeValid = {
    //: {name} = address or name in the certificate
    QT_TRANSLATE_NOOP("Finding", "{name} signed the text (S/MIME), and the signature holds."),
    QT_TRANSLATE_NOOP("Finding", "{reason} An authority that your computer trusts vouches for the signer."), ""};

const FindingText SmimeUntrusted = {
    //: {name} = address or name in the certificate
    QT_TRANSLATE_NOOP("Finding", "Somebody who says to be {name} signed the text (S/MIME)."),
    QT_TRANSLATE_NOOP("Finding", "{reason} The signature holds, but nobody that your computer trusts vouches for the signer."),
    QT_TRANSLATE_NOOP("Finding", "Ask the sender another way whether the signature is theirs.")};

const FindingText SmimeInvalid = {QT_TRANSLATE_NOOP("Finding", "The text was changed after it was signed (S/MIME)."),
                                  QT_TRANSLATE_NOOP("Finding", "Mailing lists and mail filters do that to honest mail, too."), ""};

const FindingText SmimeOtherAddress = {
    //: {name} = address or name in the certificate, {address} = sender that is shown
    QT_TRANSLATE_NOOP("Finding", "The signature (S/MIME) belongs to {name}, not to the sender you see."),
    QT_TRANSLATE_NOOP("Finding", "The sender line shows {address}. The certificate does not name that address."),
    QT_TRANSLATE_NOOP("Finding", "Ask the sender another way before you act on it.")};

const FindingText SmimeNotChecked = {QT_TRANSLATE_NOOP("Finding", "A signature or encryption (S/MIME) could not be checked."),
                                     QT_TRANSLATE_NOOP("Finding", "{reason} That is neither good nor bad."), ""};

const FindingText OpenPgpNotChecked = {QT_TRANSLATE_NOOP("Finding", "The text is signed or encrypted with OpenPGP, which we do not check."),
                                       QT_TRANSLATE_NOOP("Finding", "That takes the sender’s key. Your mail program can do it."), ""};

const FindingText LinkTextMismatch = {
    //: {name} = host that the link text shows, {target} = host it goes to
    QT_TRANSLATE_NOOP("Finding", "A link shows one place and leads to another."),
    QT_TRANSLATE_NOOP("Finding", "It reads {name} but leads to {target}. Some mail services do that to count clicks."),
    QT_TRANSLATE_NOOP("Finding", "Do not click. Type the address you know into the browser.")};

const FindingText DnsTemporaryFailure = {
    //: {name} = name that was asked for
    QT_TRANSLATE_NOOP("Finding", "The name service did not answer a question we need."),
    QT_TRANSLATE_NOOP("Finding", "We asked about {name} and got no answer (DNS). That is neither good nor bad."),
    QT_TRANSLATE_NOOP("Finding", "Check again later.")};

const FindingText DnsNoServer = {
    QT_TRANSLATE_NOOP("Finding", "No name server could be reached."),
    QT_TRANSLATE_NOOP("Finding", "Some networks block these questions (DNS, port 53). DNS over HTTPS may get through: see Settings, or use the option --doh."),
    QT_TRANSLATE_NOOP("Finding", "Ask over HTTPS, then check again.")};

const FindingText DnsNotAsked = {QT_TRANSLATE_NOOP("Finding", "The name service was not asked."),
                                 QT_TRANSLATE_NOOP("Finding", "Keys, sender lists and rules stand there (DNS). Without them we can say much less."),
                                 QT_TRANSLATE_NOOP("Finding", "Go online and check again.")};

} // namespace heloscope::texts
