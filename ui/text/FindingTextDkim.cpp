#include "ui/text/FindingTexts.h"

#include <QtGlobal>

namespace heloscope::texts {

// {domain} = domain that sealed (d=), {selector} = name of its key (s=), {reason} = a whole sentence.

const FindingText DkimAlignedPass = {
    //: {domain} = domain that sealed, the one in the From line
    QT_TRANSLATE_NOOP("Finding", "{domain} sealed this message, and the seal is whole."),
    QT_TRANSLATE_NOOP("Finding", "Only the owner of {domain} can make this seal (DKIM). What lies under it is as it was sent."), ""};

const FindingText DkimPassUnaligned = {
    //: {proven} = domain that sealed, {domain} = domain of the From line
    QT_TRANSLATE_NOOP("Finding", "The seal belongs to {proven}, not to {domain}."),
    QT_TRANSLATE_NOOP("Finding", "The seal (DKIM) is good, but anyone can seal with a domain of their own. It proves {proven} and nothing about {domain}."),
    ""};

const FindingText NoDkimSignature = {QT_TRANSLATE_NOOP("Finding", "Nobody sealed this message."),
                                     QT_TRANSLATE_NOOP("Finding", "It carries no seal (DKIM). Many honest senders use none, so this alone means little."), ""};

const FindingText DkimSignatureInvalid = {
    //: {domain} = domain named in the seal
    QT_TRANSLATE_NOOP("Finding", "The seal of {domain} does not fit this message."),
    QT_TRANSLATE_NOOP("Finding", "A list or forwarder may have changed the header lines on the way. Or somebody made the seal up (DKIM)."), ""};

const FindingText DkimBodyModified = {
    //: {domain} = domain that sealed
    QT_TRANSLATE_NOOP("Finding", "The text was changed after {domain} sealed it."),
    QT_TRANSLATE_NOOP("Finding", "Lists and forwarders often add a footer, which breaks the seal (DKIM). Somebody may also have changed the words."), ""};

const FindingText DkimBodyNotAvailable = {
    //: {domain} = domain that sealed
    QT_TRANSLATE_NOOP("Finding", "The text under the seal of {domain} could not be checked."),
    QT_TRANSLATE_NOOP("Finding", "Only the header lines were given. The seal (DKIM) also covers the text, which is missing here."),
    QT_TRANSLATE_NOOP("Finding", "Give the full source of the message.")};

const FindingText DkimKeyMissing = {
    //: {domain} = domain named in the seal, {selector} = name of the key
    QT_TRANSLATE_NOOP("Finding", "The key for the seal of {domain} is not there."),
    QT_TRANSLATE_NOOP("Finding", "Owners take old keys down, so this is common with old mail. The seal (DKIM, key {selector}) could not be checked."), ""};

const FindingText DkimKeyRevoked = {
    //: {domain} = domain named in the seal, {selector} = name of the key
    QT_TRANSLATE_NOOP("Finding", "{domain} has withdrawn the key for this seal."),
    QT_TRANSLATE_NOOP("Finding", "Owners do this when a key gets old. Seals made with it (DKIM, key {selector}) no longer count."), ""};

const FindingText DkimKeyTooShort = {
    //: {domain} = domain named in the seal
    QT_TRANSLATE_NOOP("Finding", "The seal of {domain} uses a key that is too short."),
    QT_TRANSLATE_NOOP("Finding", "Fast computers can work out such a key. The seal (DKIM) no longer proves anything."), ""};

const FindingText DkimKeyInvalid = {
    //: {domain} = domain named in the seal
    QT_TRANSLATE_NOOP("Finding", "The key that {domain} published cannot be used."),
    //: {reason} = a whole sentence
    QT_TRANSLATE_NOOP("Finding", "{reason} So its seal (DKIM) could not be checked."), ""};

const FindingText DkimKeyTesting = {
    //: {domain} = domain that sealed
    QT_TRANSLATE_NOOP("Finding", "{domain} is still trying out its seal."),
    QT_TRANSLATE_NOOP("Finding", "The key says that it is in test (DKIM). The result stands, but the owner may still make mistakes."), ""};

const FindingText DkimWeakHash = {
    //: {domain} = domain named in the seal
    QT_TRANSLATE_NOOP("Finding", "The seal of {domain} uses an old and weak method."),
    QT_TRANSLATE_NOOP("Finding", "This kind of seal (DKIM with SHA-1) can be copied onto other texts. It no longer proves anything."), ""};

const FindingText DkimSignatureMalformed = {
    //: {domain} = domain named in the seal
    QT_TRANSLATE_NOOP("Finding", "A seal that names {domain} is written wrongly."),
    //: {reason} = a whole sentence
    QT_TRANSLATE_NOOP("Finding", "{reason} Such a seal (DKIM) counts for nothing."), ""};

const FindingText DkimSignatureExpired = {
    //: {domain} = domain that sealed
    QT_TRANSLATE_NOOP("Finding", "The seal of {domain} had run out before the message arrived."),
    QT_TRANSLATE_NOOP("Finding", "The sender set an end date for the seal (DKIM). After that day it vouches for nothing."), ""};

const FindingText DkimExpiredAfterReceipt = {
    //: {domain} = domain that sealed
    QT_TRANSLATE_NOOP("Finding", "The seal of {domain} has run out since."),
    QT_TRANSLATE_NOOP("Finding", "It still counted on the day the message arrived (DKIM). That is the day that matters."), ""};

const FindingText DkimSignedInFuture = {
    //: {domain} = domain that sealed
    QT_TRANSLATE_NOOP("Finding", "The seal of {domain} has a date in the future."),
    QT_TRANSLATE_NOOP("Finding", "Most likely the clock of the sender ran wrong. The seal (DKIM) itself is judged as usual."), ""};

const FindingText DkimIdentityNotAllowed = {
    //: {domain} = domain that sealed
    QT_TRANSLATE_NOOP("Finding", "The seal speaks for a name that {domain} did not allow."),
    QT_TRANSLATE_NOOP("Finding", "The key of {domain} (DKIM) is only for its exact name. The seal claims to act for a name below it or beside it."), ""};

const FindingText DkimDomainInvalid = {
    QT_TRANSLATE_NOOP("Finding", "A seal names a domain that cannot exist."),
    QT_TRANSLATE_NOOP("Finding", "No honest mail server writes such a name into a seal (DKIM). It is a known trick to fool the checks."), ""};

const FindingText DkimSelectorInvalid = {
    QT_TRANSLATE_NOOP("Finding", "A seal names a key that cannot exist."),
    QT_TRANSLATE_NOOP("Finding", "No honest mail server writes such a key name into a seal (DKIM). It is a known trick to fool the checks."), ""};

const FindingText DkimLengthLimit = {
    //: {domain} = domain that sealed
    QT_TRANSLATE_NOOP("Finding", "The seal of {domain} covers the text only up to a mark."),
    QT_TRANSLATE_NOOP("Finding", "Anything may be added after that mark without breaking the seal (DKIM, l=)."), ""};

const FindingText DkimBodyNotFullySigned = {
    //: {domain} = domain that sealed, count = number of bytes
    QT_TRANSLATE_NOOP("Finding", "Part of the text is not under the seal of {domain}."),
    QT_TRANSLATE_NOOP("Finding", "Text stands after the end of the sealed part (DKIM, l=). Anyone on the way may have added it."),
    QT_TRANSLATE_NOOP("Finding", "Do not trust what you read until you have asked the sender.")};

const FindingText DkimContentTypeUnsigned = {
    //: {domain} = domain that sealed
    QT_TRANSLATE_NOOP("Finding", "The seal of {domain} does not cover how the text is shown."),
    QT_TRANSLATE_NOOP("Finding", "The line Content-Type is outside the seal (DKIM). Somebody could swap it and so hide or show other text."), ""};

const FindingText DkimSubjectUnsigned = {
    //: {domain} = domain that sealed
    QT_TRANSLATE_NOOP("Finding", "The seal of {domain} does not cover the subject."),
    QT_TRANSLATE_NOOP("Finding", "Somebody else may have written the subject you see. The seal (DKIM) says nothing about it."), ""};

const FindingText DkimUnsignedDuplicateHeader = {
    //: {header} = name of the doubled line, {domain} = domain that sealed
    QT_TRANSLATE_NOOP("Finding", "A second {header} line hides the sealed one."),
    QT_TRANSLATE_NOOP("Finding", "{domain} sealed one {header} line, but the message has more (DKIM). Your mail program may show the one that nobody sealed."),
    ""};

const FindingText DkimOneOfSeveralFailed = {
    //: {domain} = domain of the seal that failed
    QT_TRANSLATE_NOOP("Finding", "One seal is broken, but another one holds."),
    QT_TRANSLATE_NOOP("Finding", "The seal of {domain} does not fit any more. One good seal (DKIM) is enough, so this is no alarm."), ""};

const FindingText DkimReplayPossible = {
    //: {domain} = domain that sealed
    QT_TRANSLATE_NOOP("Finding", "An old message may have been sent again."),
    QT_TRANSLATE_NOOP("Finding", "{domain} wrote and sealed it (DKIM), but not for you. Somebody else may have sent it on to many people."),
    QT_TRANSLATE_NOOP("Finding", "Ask {domain} another way before you act on it.")};

const FindingText DkimVerifiesAfterUndo = {
    //: {domain} = domain that sealed, {change} = noun phrase for the change
    QT_TRANSLATE_NOOP("Finding", "The seal of {domain} fits once a known change is undone."),
    QT_TRANSLATE_NOOP("Finding", "A server on the way changed the message: {change}. Without that change the seal (DKIM) is good."), ""};

const FindingText DkimNotChecked = {
    //: {domain} = domain named in the seal
    QT_TRANSLATE_NOOP("Finding", "The seal of {domain} could not be checked."),
    //: {reason} = a whole sentence
    QT_TRANSLATE_NOOP("Finding", "{reason} So the seal (DKIM) speaks neither for nor against the sender."), ""};

const FindingText DomainKeysHistoric = {
    //: {domain} = domain named in the old seal, {result} = RFC result word
    QT_TRANSLATE_NOOP("Finding", "The message has an old kind of seal by {domain}."),
    QT_TRANSLATE_NOOP("Finding", "DomainKeys came before the seal of today. Its result is {result}; it is shown for your interest and does not count."), ""};

const FindingText Dkim2Result = {
    //: {result} = RFC result word, {name} = number of the draft
    QT_TRANSLATE_NOOP("Finding", "The message has a new kind of seal that is still a draft."),
    QT_TRANSLATE_NOOP("Finding", "DKIM2 by draft {name} gives the result {result}. It is shown for your interest and does not decide."), ""};

} // namespace heloscope::texts
