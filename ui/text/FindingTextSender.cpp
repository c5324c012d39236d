#include "ui/text/FindingTexts.h"

#include <QtGlobal>

namespace heloscope::texts {

// {address} = address in question, {domain} = domain of the From line, {proven} = domain or address that truly counts,
// {imitated} = what it is made to look like, {name} = the name shown.

const FindingText MultipleFromHeaders = {QT_TRANSLATE_NOOP("Finding", "The message has more than one sender line."),
    //: {proven} = what the checks prove, or a phrase
                                         QT_TRANSLATE_NOOP("Finding", "Mail programs disagree which one they show. The checks speak only for {proven}."), ""};

const FindingText FromMissing = {
    QT_TRANSLATE_NOOP("Finding", "The message has no sender line."),
    QT_TRANSLATE_NOOP("Finding", "Every message must have one. Without it nothing can be checked, and programs show some other name."), ""};

const FindingText SenderShownInsteadOfFrom = {
    //: {header} = line whose content is shown, {address} = address in it
    QT_TRANSLATE_NOOP("Finding", "The name you see comes from another line."),
    QT_TRANSLATE_NOOP("Finding", "There is no sender line, so programs show {address} from the line {header}. Nobody checks that line."), ""};

const FindingText FromMultipleAddresses = {QT_TRANSLATE_NOOP("Finding", "The sender line names more than one person."),
                                           QT_TRANSLATE_NOOP("Finding", "Nearly all mail names one. Many programs show only the first of them."), ""};

const FindingText FromMultipleDomains = {QT_TRANSLATE_NOOP("Finding", "The sender line names more than one domain."),
    //: {proven} = domain the checks prove
                                         QT_TRANSLATE_NOOP("Finding", "The checks can speak for {proven} at most. What your program shows may be another one."),
                                         ""};

const FindingText FromGroupSyntax = {
    QT_TRANSLATE_NOOP("Finding", "The sender line holds a group instead of a plain address."),
    QT_TRANSLATE_NOOP("Finding", "The name of the group can look like an address. Mail from a person is not written like that."), ""};

const FindingText FromSourceRoute = {
    //: {address} = the address that counts
    QT_TRANSLATE_NOOP("Finding", "The sender address is written in an old and odd way."),
    QT_TRANSLATE_NOOP("Finding", "It holds a route of several names. Only the last part counts, which is {address}."), ""};

const FindingText FromMalformed = {
    QT_TRANSLATE_NOOP("Finding", "The sender line is written wrongly."),
    //: {readings} = addresses that programs may show
    QT_TRANSLATE_NOOP("Finding", "Programs may read it as {readings}. A forger can use that to pass the checks with one and show the other."), ""};

const FindingText FromInvalidUtf8 = {
    QT_TRANSLATE_NOOP("Finding", "The sender line holds broken characters."),
    QT_TRANSLATE_NOOP("Finding", "They are no proper text. Programs show them each in their own way, which can hide the true address."), ""};

const FindingText FromDomainInvalid = {
    //: {domain} = what stands behind the @
    QT_TRANSLATE_NOOP("Finding", "The domain in the sender line cannot exist."),
    QT_TRANSLATE_NOOP("Finding", "“{domain}” breaks the rules for names. So nobody can vouch for it, and nobody can answer."), ""};

const FindingText FromDomainLiteral = {
    //: {address} = the sender address
    QT_TRANSLATE_NOOP("Finding", "The sender address ends in a bare number."),
    QT_TRANSLATE_NOOP("Finding", "{address} names a computer, not a domain. Nobody can vouch for such an address."), ""};

const FindingText FromDomainTrailingDot = {
    //: {domain} = domain of the From line
    QT_TRANSLATE_NOOP("Finding", "The sender address ends with a dot."),
    QT_TRANSLATE_NOOP("Finding", "It means the same as {domain} without the dot. Some programs stumble over it."), ""};

const FindingText EncodedWordHidesAddress = {
    //: {imitated} = address that the name shows, {address} = the true address
    QT_TRANSLATE_NOOP("Finding", "The shown name hides an address in code."),
    QT_TRANSLATE_NOOP("Finding", "On screen the name reads {imitated}. The true sender address is {address}."), ""};

const FindingText EncodedWordInAddrSpec = {
    //: {imitated} = address that some programs show, {address} = the true address
    QT_TRANSLATE_NOOP("Finding", "Part of the sender address is written in code."),
    QT_TRANSLATE_NOOP("Finding", "That is not allowed there. Some programs decode it and show {imitated} instead of {address}."), ""};

const FindingText ControlCharInEncodedWord = {
    //: {imitated} = what some programs show
    QT_TRANSLATE_NOOP("Finding", "Hidden control marks sit in the sender line."),
    QT_TRANSLATE_NOOP("Finding", "They make some programs stop reading early. Those would show {imitated}."), ""};

const FindingText QuotedLocalpartWithAt = {
    //: {address} = whole address, {domain} = the real domain
    QT_TRANSLATE_NOOP("Finding", "The address holds a second @ to mislead you."),
    QT_TRANSLATE_NOOP("Finding", "The real domain is {domain}. The part before the last @ is made to look like {imitated}."), ""};

const FindingText CommentContainsAddress = {
    //: {imitated} = address in the remark, {address} = the true address
    QT_TRANSLATE_NOOP("Finding", "A remark in the sender line looks like an address."),
    QT_TRANSLATE_NOOP("Finding", "Some programs show {imitated} as the sender. The true address is {address}."), ""};

const FindingText DisplayNameContainsAddress = {
    //: {imitated} = address that the name shows, {address} = the true address
    QT_TRANSLATE_NOOP("Finding", "The shown name is an address, but not the true one."),
    QT_TRANSLATE_NOOP("Finding", "The name reads {imitated}. The message comes from {address}."),
    QT_TRANSLATE_NOOP("Finding", "Trust the address, not the name.")};

const FindingText DisplayNameContainsDomain = {
    //: {imitated} = domain that the name shows, {domain} = the true domain
    QT_TRANSLATE_NOOP("Finding", "The shown name speaks of {imitated}, the address does not."),
    QT_TRANSLATE_NOOP("Finding", "The message comes from {domain}. Anyone can type any name beside their address."),
    QT_TRANSLATE_NOOP("Finding", "Trust the address, not the name.")};

const FindingText DisplayNamePadding = {
    //: {address} = the true address
    QT_TRANSLATE_NOOP("Finding", "The shown name is padded to push the address out of sight."),
    QT_TRANSLATE_NOOP("Finding", "It is very long or full of blanks. The address behind it is {address}."), ""};

const FindingText DisplayNameKnownPerson = {
    //: {name} = name shown, {address} = the true address
    QT_TRANSLATE_NOOP("Finding", "It shows the name of someone you know, with another address."),
    QT_TRANSLATE_NOOP("Finding", "The name is {name}, but {address} is not the address you have for that person."),
    QT_TRANSLATE_NOOP("Finding", "Ask the person another way, for example by phone.")};

const FindingText MixedScriptDomain = {
    //: {domain} = domain as written, {imitated} = what it looks like
    QT_TRANSLATE_NOOP("Finding", "{domain} mixes the letters of two or more alphabets."),
    QT_TRANSLATE_NOOP("Finding", "Some letters only look like the usual ones. Read quickly, it seems to be {imitated}."), ""};

const FindingText WholeScriptConfusable = {
    //: {domain} = domain as written, {imitated} = what it looks like
    QT_TRANSLATE_NOOP("Finding", "{domain} is written in a foreign alphabet that looks like ours."),
    QT_TRANSLATE_NOOP("Finding", "On screen it can hardly be told from {imitated}. It is another domain with another owner."), ""};

const FindingText LookalikeDomain = {
    //: {domain} = domain of the From line, {imitated} = domain it looks like
    QT_TRANSLATE_NOOP("Finding", "{domain} only looks like {imitated}."),
    QT_TRANSLATE_NOOP("Finding", "It is another domain that differs in a few letters. Whoever owns it need not be whom you think."),
    QT_TRANSLATE_NOOP("Finding", "Compare the names letter by letter.")};

const FindingText BidiControlInHeader = {
    //: {header} = name of the line
    QT_TRANSLATE_NOOP("Finding", "Hidden marks turn the text of a line around."),
    QT_TRANSLATE_NOOP("Finding", "The line {header} reads one way and means another. Honest mail has no use for this."), ""};

const FindingText InvisibleCharInAddress = {
    //: {imitated} = what the address looks like
    QT_TRANSLATE_NOOP("Finding", "Invisible characters sit in the sender address."),
    QT_TRANSLATE_NOOP("Finding", "On screen it looks like {imitated}, but it is not the same address."), ""};

const FindingText ReplyToOtherDomain = {
    //: {address} = address that answers go to, {domain} = domain of the From line
    QT_TRANSLATE_NOOP("Finding", "Your answer would go to another domain."),
    QT_TRANSLATE_NOOP("Finding", "Answers go to {address}, not to {domain}. Forms and help desks do that too, so look at who it is."), ""};

const FindingText ThreadDomainMismatch = {
    //: {imitated} = domain of the earlier mails, {domain} = domain of this one
    QT_TRANSLATE_NOOP("Finding", "Earlier mails in this conversation came from another domain."),
    QT_TRANSLATE_NOOP("Finding", "They came from {imitated}, and this one comes from {domain}. Somebody may have stepped in between."),
    QT_TRANSLATE_NOOP("Finding", "Ask the person another way before you pay or send anything.")};

const FindingText RecipientNotAddressed = {
    QT_TRANSLATE_NOOP("Finding", "Your address is not among those it was written to."),
    QT_TRANSLATE_NOOP("Finding", "Lists and hidden copies do that. So does somebody who sends one message to very many."), ""};

} // namespace heloscope::texts
