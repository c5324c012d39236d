#include "ui/text/FindingTexts.h"

#include <QtGlobal>

namespace heloscope::texts {

// {ip} = address of the computer that handed the message over, {domain} = domain whose sender list (SPF) was read,
// {proven} = domain that the list proves, where it is not the one in the From line, {reason} = a whole sentence.

const FindingText SpfAlignedPass = {
    //: {domain} = domain of the From line, {ip} = address of the sending computer
    QT_TRANSLATE_NOOP("Finding", "{domain} allows {ip} to send its mail."),
    QT_TRANSLATE_NOOP("Finding", "The sending computer stands on the sender list (SPF) of {domain}. That is the domain you see in the sender line."), ""};

const FindingText SpfPassUnaligned = {
    //: {proven} = domain of the return address, {domain} = domain of the From line
    QT_TRANSLATE_NOOP("Finding", "The sending computer speaks for {proven}, not for {domain}."),
    QT_TRANSLATE_NOOP("Finding", "{ip} stands on the sender list (SPF) of {proven}. That proves nothing about {domain}, which you see in the sender line."),
    QT_TRANSLATE_NOOP("Finding", "Mail services often send this way. Look at the seals too.")};

const FindingText SpfHeloAligned = {
    //: {domain} = name the sending computer gave for itself, {ip} = its address
    QT_TRANSLATE_NOOP("Finding", "The sending computer proved its own name."),
    QT_TRANSLATE_NOOP("Finding", "The message has no return address, so the name of the computer was checked. The sender list (SPF) of {domain} holds {ip}."),
    ""};

const FindingText SpfOnlyPass = {
    //: {domain} = domain of the From line
    QT_TRANSLATE_NOOP("Finding", "Only the sending computer speaks for {domain}."),
    QT_TRANSLATE_NOOP("Finding", "We found no seal of {domain} that fits. A sender list (SPF) is weaker, for others may use the same computer."), ""};

const FindingText SpfFail = {
    //: {ip} = address of the sending computer, {domain} = domain whose list was read
    QT_TRANSLATE_NOOP("Finding", "{ip} is not on the sender list of {domain}."),
    QT_TRANSLATE_NOOP("Finding", "A forwarder on the way can cause this. Otherwise somebody used a computer that {domain} wants refused (SPF)."), ""};

const FindingText SpfSoftfail = {
    //: {ip} = address of the sending computer, {domain} = domain whose list was read
    QT_TRANSLATE_NOOP("Finding", "{ip} does not seem to send for {domain}."),
    QT_TRANSLATE_NOOP("Finding", "A forwarder on the way can cause this. The sender list (SPF) of {domain} asks for care, not for refusal."), ""};

const FindingText SpfNeutral = {
    //: {domain} = domain whose list was read, {ip} = address of the sending computer
    QT_TRANSLATE_NOOP("Finding", "{domain} says neither yes nor no to {ip}."),
    QT_TRANSLATE_NOOP("Finding", "The sender list (SPF) of {domain} leaves it open whether this computer may send. So it proves nothing."), ""};

const FindingText SpfPermerror = {
    //: {domain} = domain whose list was read
    QT_TRANSLATE_NOOP("Finding", "The sender list of {domain} has a mistake in it."),
    //: {reason} = a whole sentence
    QT_TRANSLATE_NOOP("Finding", "{reason} This is a slip of the owner and says nothing about the sender (SPF)."), ""};

const FindingText SpfTemperror = {
    //: {domain} = domain whose list was asked for
    QT_TRANSLATE_NOOP("Finding", "The sender list of {domain} could not be read just now."),
    QT_TRANSLATE_NOOP("Finding", "The name service (DNS) gave no answer. That is neither good nor bad."), QT_TRANSLATE_NOOP("Finding", "Check again later.")};

const FindingText SpfNotChecked = {QT_TRANSLATE_NOOP("Finding", "The sending computer could not be checked."),
    //: {reason} = a whole sentence
                                   QT_TRANSLATE_NOOP("Finding", "{reason} So we could not look at any sender list (SPF)."), ""};

const FindingText NoSpfRecord = {
    //: {domain} = domain that was asked
    QT_TRANSLATE_NOOP("Finding", "{domain} has no sender list."),
    QT_TRANSLATE_NOOP("Finding", "The owner does not say which computers may send its mail (SPF). This check is missing, not failed."), ""};

const FindingText SpfOverlyPermissive = {
    //: {domain} = domain whose list was read
    QT_TRANSLATE_NOOP("Finding", "{domain} lets almost anyone send in its name."),
    QT_TRANSLATE_NOOP("Finding", "Its sender list (SPF) is so wide that being on it proves nothing. A forger would pass as well."),
    QT_TRANSLATE_NOOP("Finding", "Look for a seal instead.")};

const FindingText SpfEvaluatedAtTrustedForwarder = {
    //: {receiver} = forwarding server the user trusts, {ip} = address of the computer before it
    QT_TRANSLATE_NOOP("Finding", "A forwarder you trust passed the message on."),
    QT_TRANSLATE_NOOP("Finding", "So we checked the computer that gave it to {receiver}, which is {ip} (SPF)."), ""};

const FindingText SharedSenderInfrastructure = {
    //: {ip} = address of the sending computer, {domain} = domain of the From line
    QT_TRANSLATE_NOOP("Finding", "Many others send from the same computer."),
    QT_TRANSLATE_NOOP("Finding", "{ip} serves many customers, and {domain} lists it. Being on that list does not tell them apart (SPF)."),
    QT_TRANSLATE_NOOP("Finding", "Look for a seal of {domain}.")};

} // namespace heloscope::texts
