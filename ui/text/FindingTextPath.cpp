#include "ui/text/FindingTexts.h"

#include <QtGlobal>

namespace heloscope::texts {

// --- Results that servers recorded. {receiver} = server that wrote them, {result} = RFC result word, {domain} = domain they name.

const FindingText ReceiverResultsUsed = {
    //: {receiver} = the server that took the message in
    QT_TRANSLATE_NOOP("Finding", "{receiver} checked the message on arrival."),
    QT_TRANSLATE_NOOP("Finding", "We rely on what it noted on that day. It saw records that may be gone by now."), ""};

const FindingText ReceiverNotNamed = {
    QT_TRANSLATE_NOOP("Finding", "Only a server that you did not name speaks for this message."),
    QT_TRANSLATE_NOOP("Finding", "The answer rests on what that server noted. If it is not yours, anybody may have written the note."),
    QT_TRANSLATE_NOOP("Finding", "Name your own servers in the settings, and check again.")};

const FindingText ReceiverResultDisagrees = {
    //: {receiver} = the reader's own server, {result} = the word it noted
    QT_TRANSLATE_NOOP("Finding", "{receiver} noted one result, and our check gives another."),
    QT_TRANSLATE_NOOP("Finding", "It wrote “{result}”, but that does not fit the records of today. Either the records changed or the server was fooled."),
    QT_TRANSLATE_NOOP("Finding", "Show this to whoever runs your mail server.")};

const FindingText AuthenticationResultsUntrusted = {
    //: {name} = server name that the line gives
    QT_TRANSLATE_NOOP("Finding", "Someone else wrote a line that claims good results."),
    QT_TRANSLATE_NOOP("Finding", "It claims to be by {name}, but it stands where any sender can write. We give it no weight."), ""};

const FindingText AuthenticationResultsInjection = {
    //: {header} = name of the line
    QT_TRANSLATE_NOOP("Finding", "Somebody tried to slip a false result into a server’s note."),
    QT_TRANSLATE_NOOP("Finding", "A name in the line {header} is built to be read as two things. Some programs would take it for a pass."), ""};

const FindingText ReceiverReportsFailure = {
    //: {receiver} = the reader's server, {domain} = domain of the From line
    QT_TRANSLATE_NOOP("Finding", "Your server {receiver} noted that the checks failed."),
    QT_TRANSLATE_NOOP("Finding", "It checked the message when it came in. At that time nothing spoke for {domain}."), ""};

const FindingText UpstreamResultsReportFailure = {
    //: {name} = server that recorded the failure, {result} = the word it noted
    QT_TRANSLATE_NOOP("Finding", "A server on the way noted that the checks failed there."),
    QT_TRANSLATE_NOOP("Finding", "{name} wrote “{result}” when the message came in. The good results of later servers cannot mend that."), ""};

const FindingText ForeignTenantMarkers = {
    //: {domain} = domain of the From line
    QT_TRANSLATE_NOOP("Finding", "It entered the mail service from another customer’s account."),
    QT_TRANSLATE_NOOP("Finding", "Marks in the header name a customer that is not {domain}. The service then sealed it for {domain} all the same."), ""};

// --- The way it came. {by} = server that wrote the line, {ip} = address, {seconds} = a length of time.

const FindingText ReceivedUntrustedBelowBoundary = {
    //: count = number of lines
    QT_TRANSLATE_NOOP("Finding", "The older part of the path may be made up."),
    QT_TRANSLATE_NOOP("Finding", "Servers that are not yours wrote it. Such lines look right or wrong as their writer likes, so they prove nothing."), ""};

const FindingText NoOriginHop = {
    //: {domain} = domain of the From line
    QT_TRANSLATE_NOOP("Finding", "The path does not show where the message began."),
    QT_TRANSLATE_NOOP("Finding", "Mail from {domain} always shows the first step inside its own system. Here that step is missing."), ""};

const FindingText BorderUncertain = {
    QT_TRANSLATE_NOOP("Finding", "We are not sure which servers are yours."),
    QT_TRANSLATE_NOOP("Finding", "The line between your servers and strangers is only a guess here. What we say about the sending computer depends on it."),
    QT_TRANSLATE_NOOP("Finding", "Name your own mail servers in the settings.")};

const FindingText BorderFound = {
    //: {by} = own server, {ip} = address that handed the message over
    QT_TRANSLATE_NOOP("Finding", "Your server {by} took the message from {ip}."),
    QT_TRANSLATE_NOOP("Finding", "Your own side wrote this step, so it can be trusted. All older steps are claims of others."), ""};

const FindingText HopUnreadable = {QT_TRANSLATE_NOOP("Finding", "One step of the path cannot be read."),
                                   QT_TRANSLATE_NOOP("Finding", "The line follows no form we know. It may be damaged or come from a rare program."), ""};

const FindingText HopTimesOutOfOrder = {
    //: {by} = server, {seconds} = a length of time such as "2 min"
    QT_TRANSLATE_NOOP("Finding", "The clocks along the path do not agree."),
    QT_TRANSLATE_NOOP("Finding", "At {by} the time jumps back by {seconds}. A clock that runs wrong is the usual cause."), ""};

const FindingText HopLongDelay = {
    //: {by} = server, {seconds} = a length of time
    QT_TRANSLATE_NOOP("Finding", "The message waited for {seconds} on its way."),
    QT_TRANSLATE_NOOP("Finding", "The wait was before {by}. Busy servers, filters and lists hold mail back, so this is common."), ""};

const FindingText HopFormatWrong = {QT_TRANSLATE_NOOP("Finding", "One step is not written the way its server writes."),
    //: {by} = server named in the line, {reason} = a whole sentence
                                    QT_TRANSLATE_NOOP("Finding", "The line claims to come from {by}. {reason} So it may be made up."), ""};

const FindingText HopRatwareMark = {
    QT_TRANSLATE_NOOP("Finding", "The path has the mark of a spam program."),
    QT_TRANSLATE_NOOP("Finding", "One step follows a pattern that only mass mailing tools write. No real server makes such a line."), ""};

const FindingText HopHeloIsRecipient = {
    //: {name} = name the computer gave, {ip} = its address
    QT_TRANSLATE_NOOP("Finding", "The sending computer used your own name as its name."),
    QT_TRANSLATE_NOOP("Finding", "{ip} called itself {name} when it connected. Honest servers give their own name."), ""};

const FindingText HopDateImpossible = {
    QT_TRANSLATE_NOOP("Finding", "One step has a date that cannot be right."),
    //: {by} = server named in the line, {reason} = a whole sentence
    QT_TRANSLATE_NOOP("Finding", "That is the line of {by}. {reason} A wrong clock can do that, and so can somebody who made it up."), ""};

const FindingText HopBogonAddress = {
    //: {ip} = address
    QT_TRANSLATE_NOOP("Finding", "One step names an address that nobody can have."),
    QT_TRANSLATE_NOOP("Finding", "{ip} is not in use anywhere on the net. Perhaps somebody made the line up."), ""};

const FindingText OwnDomainFromOutside = {
    //: {domain} = the reader's own domain, {ip} = address that handed the message over
    QT_TRANSLATE_NOOP("Finding", "It uses your own domain but came from outside."),
    QT_TRANSLATE_NOOP("Finding", "{ip} handed it in without a login. Real mail from {domain} does not come that way."),
    QT_TRANSLATE_NOOP("Finding", "Tell whoever runs your mail server.")};

const FindingText AuthenticatedSubmission = {
    //: {by} = server
    QT_TRANSLATE_NOOP("Finding", "{by} took the message from a user who had logged in."),
    QT_TRANSLATE_NOOP("Finding", "So it came from an account on that server. Who sat at the keyboard cannot be seen."), ""};

} // namespace heloscope::texts
