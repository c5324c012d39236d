#include "ui/text/FindingTexts.h"

#include <QtGlobal>

namespace heloscope::texts {

// {domain} = domain of the From line, {policy} = word of the rule (none, quarantine, reject), {proven} = domain that truly vouches.

const FindingText DmarcPass = {
    //: {domain} = domain of the From line
    QT_TRANSLATE_NOOP("Finding", "The message meets the rule of {domain}."),
    QT_TRANSLATE_NOOP("Finding", "A seal or a sender list speaks for just this domain. That is what its owner asks for (DMARC)."), ""};

const FindingText DmarcFail = {
    //: {domain} = domain of the From line
    QT_TRANSLATE_NOOP("Finding", "Neither seal nor sender list speaks for {domain}."),
    //: {policy} = word of the rule: none, quarantine, reject
    QT_TRANSLATE_NOOP("Finding", "Lists and forwarders can cause this. For such mail, the rule of the owner (DMARC) says “{policy}”."),
    QT_TRANSLATE_NOOP("Finding", "Ask the sender another way before you act on it.")};

const FindingText DmarcPolicyNone = {
    //: {domain} = domain of the From line
    QT_TRANSLATE_NOOP("Finding", "{domain} asks nobody to refuse forged mail."),
    QT_TRANSLATE_NOOP("Finding", "Its rule (DMARC) is “none”: look, but do nothing. So a message that fails may still arrive."), ""};

const FindingText NoDmarcPolicy = {
    //: {domain} = domain of the From line
    QT_TRANSLATE_NOOP("Finding", "{domain} has no rule for forged mail."),
    QT_TRANSLATE_NOOP("Finding", "The owner does not say what to do when nothing speaks for the sender (DMARC). The rule is missing, not broken."), ""};

const FindingText DmarcMultipleRecords = {
    //: {domain} = domain of the From line
    QT_TRANSLATE_NOOP("Finding", "{domain} has two rules where only one is allowed."),
    QT_TRANSLATE_NOOP("Finding", "When there is more than one rule (DMARC), none of them counts."), ""};

const FindingText DmarcNpPolicy = {
    //: {domain} = domain of the From line, {policy} = word of the rule
    QT_TRANSLATE_NOOP("Finding", "{domain} is a made-up name below a real one."),
    QT_TRANSLATE_NOOP("Finding", "The owner of the real domain has a rule (DMARC) for names that do not exist. For this one it is “{policy}”."), ""};

const FindingText DmarcNotEvaluable = {
    QT_TRANSLATE_NOOP("Finding", "The rule of the sender’s domain could not be applied."),
    //: {reason} = a whole sentence
    QT_TRANSLATE_NOOP("Finding", "{reason} So the rule of a domain owner (DMARC) has no result. That is neither good nor bad."), ""};

const FindingText DmarcIncomplete = {
    //: {domain} = domain of the From line
    QT_TRANSLATE_NOOP("Finding", "The rule of {domain} could not be applied yet."),
    QT_TRANSLATE_NOOP("Finding", "One seal of its own could not be checked to the end, so the rule (DMARC) has no result. That is neither good nor bad."),
    QT_TRANSLATE_NOOP("Finding", "Get the full source of the message and check again.")};

const FindingText DmarcTemperror = {
    //: {domain} = domain of the From line
    QT_TRANSLATE_NOOP("Finding", "The rule of {domain} could not be read just now."),
    QT_TRANSLATE_NOOP("Finding", "The name service (DNS) gave no answer about it (DMARC). That is neither good nor bad."),
    QT_TRANSLATE_NOOP("Finding", "Check again later.")};

const FindingText DmarcTesting = {
    //: {domain} = domain of the From line, {policy} = word of the rule
    QT_TRANSLATE_NOOP("Finding", "{domain} is still trying out its rule."),
    QT_TRANSLATE_NOOP("Finding", "The rule (DMARC) is “{policy}”, but the owner marks it as a test. It asks to be treated one step milder."), ""};

const FindingText DmarcRulesDiffer = {
    //: {domain} = domain of the From line
    QT_TRANSLATE_NOOP("Finding", "Older programs may judge {domain} in another way."),
    QT_TRANSLATE_NOOP("Finding", "The standard changed how to find the owner of a domain (DMARC). We follow the new one; the old one gives {result}."), ""};

const FindingText StrictAlignmentFail = {
    //: {proven} = domain that vouches, {domain} = domain of the From line
    QT_TRANSLATE_NOOP("Finding", "{proven} speaks for it, but {domain} wants its exact name."),
    QT_TRANSLATE_NOOP("Finding", "Both names seem to have one owner. That owner demands (DMARC) that only the exact name may vouch."), ""};

const FindingText OrgDomainBoundary = {
    //: {proven} = domain that vouches, {domain} = domain of the From line
    QT_TRANSLATE_NOOP("Finding", "{proven} and {domain} belong to different owners."),
    QT_TRANSLATE_NOOP("Finding", "They only share the same ending, like two customers of one host. One cannot vouch for the other (DMARC)."), ""};

const FindingText FromDomainNonexistent = {
    //: {domain} = domain of the From line
    QT_TRANSLATE_NOOP("Finding", "There is no domain {domain}."),
    QT_TRANSLATE_NOOP("Finding", "The name service (DNS) does not know it. Nobody can send real mail from a domain that does not exist."), ""};

const FindingText DomainNeverSendsMail = {
    //: {domain} = domain of the From line
    QT_TRANSLATE_NOOP("Finding", "{domain} says that it never sends mail."),
    QT_TRANSLATE_NOOP("Finding", "The owner published this for all to read. So whoever sent this only typed the name in."), ""};

// --- Vouching by a forwarder (ARC). {sealer} = domain that vouches.

const FindingText ArcTrustedSealerVouches = {
    //: {sealer} = domain of the forwarder
    QT_TRANSLATE_NOOP("Finding", "{sealer}, which you trust, vouches for the message."),
    QT_TRANSLATE_NOOP("Finding", "It noted that the message was good when it came in there (ARC). Later changes on the way are then no alarm."), ""};

const FindingText ArcSealerNotTrusted = {
    //: {sealer} = domain of the forwarder
    QT_TRANSLATE_NOOP("Finding", "{sealer} vouches for it, but you do not know that forwarder."),
    QT_TRANSLATE_NOOP("Finding", "Anyone can write such a note (ARC). It counts only from a forwarder on your list."),
    QT_TRANSLATE_NOOP("Finding", "If you trust {sealer}, add it in the settings.")};

const FindingText ArcReportsEarlierFailure = {
    //: {sealer} = domain of the forwarder
    QT_TRANSLATE_NOOP("Finding", "{sealer} noted that the checks failed when the message came in."),
    QT_TRANSLATE_NOOP("Finding", "The forwarder passed it on all the same and said so (ARC). Its later checks cannot mend that."), ""};

const FindingText ArcChainBroken = {QT_TRANSLATE_NOOP("Finding", "The notes of the forwarders do not hold together."),
    //: {reason} = a whole sentence
                                    QT_TRANSLATE_NOOP("Finding", "{reason} We draw nothing from these notes (ARC)."), ""};

} // namespace heloscope::texts
