#include "ui/text/AdviceReaders.h"

#include <QtGlobal>

#include <algorithm>

namespace heloscope {

namespace {

bool has(const Report &report, FindingCode code)
{
    return std::any_of(report.findings.begin(), report.findings.end(), [code](const Finding &finding) { return finding.code == code; });
}

bool isBorrowed(const Report &report) { return !report.verdict.imitates.empty() && report.verdict.level != VerdictLevel::Forged; }

AdviceSteps helpDeskForBounce(const Report &report)
{
    switch (report.bounce->verdict) {
    case bounce::BounceVerdict::Genuine:
        return {QT_TRANSLATE_NOOP("Advice", "Tell the user what the other server said. It stands under “The bounce”."),
                QT_TRANSLATE_NOOP("Advice", "If several users see the same, show it to whoever runs the mail server.")};
    case bounce::BounceVerdict::Compromised:
        if (report.verdict.headline.code == StatementCode::HeadBounceWebScript) {
            return {QT_TRANSLATE_NOOP("Advice", "Find out who looks after the web site, and hand over this report."),
                    QT_TRANSLATE_NOOP("Advice", "Tell the user that the mail password is not the cause.")};
        }
        return {QT_TRANSLATE_NOOP("Advice", "Block the account now, or set a new password together with the user."),
                QT_TRANSLATE_NOOP("Advice", "End all logins, and look for forwarding rules that the user did not make."),
                QT_TRANSLATE_NOOP("Advice", "Hand this report to whoever runs the mail server today.")};
    case bounce::BounceVerdict::Backscatter:
        if (report.bounce->confidence == bounce::Confidence::Low) {
            return {QT_TRANSLATE_NOOP("Advice", "Look into the sent mail together with the user."),
                    QT_TRANSLATE_NOOP("Advice", "If the message is not there, tell the user that somebody borrowed the address.")};
        }
        return {QT_TRANSLATE_NOOP("Advice", "Tell the user that the account was not used, only its address."),
                QT_TRANSLATE_NOOP("Advice", "If many come, hand one report to whoever runs the mail server.")};
    case bounce::BounceVerdict::Fake:
        return {QT_TRANSLATE_NOOP("Advice", "Ask whether anybody clicked or typed a password."),
                QT_TRANSLATE_NOOP("Advice", "If so, set a new password and end all logins."),
                QT_TRANSLATE_NOOP("Advice", "Look who else got it, and take it out of their mailboxes.")};
    case bounce::BounceVerdict::Automatic: return {QT_TRANSLATE_NOOP("Advice", "Tell the user that nothing failed. You can close this case.")};
    case bounce::BounceVerdict::Complaint:
        return {QT_TRANSLATE_NOOP("Advice", "Find out which list or program sent that mail."),
                QT_TRANSLATE_NOOP("Advice", "Have the address taken off that list.")};
    case bounce::BounceVerdict::CannotTell:
        return {QT_TRANSLATE_NOOP("Advice", "Look into the sent mail together with the user."),
                QT_TRANSLATE_NOOP("Advice", "Read under “What was not checked” what would help.")};
    }
    return {};
}

AdviceSteps administratorForBounce(const Report &report)
{
    switch (report.bounce->verdict) {
    case bounce::BounceVerdict::Genuine: return {QT_TRANSLATE_NOOP("Advice", "If many users get the same answer, look into the log of your own server.")};
    case bounce::BounceVerdict::Compromised:
        if (report.verdict.headline.code == StatementCode::HeadBounceWebScript) {
            return {QT_TRANSLATE_NOOP("Advice", "Find the form or program that sends, stop it, and empty the mail queue."),
                    QT_TRANSLATE_NOOP("Advice", "Bring the web site up to date before you turn it on again.")};
        }
        return {QT_TRANSLATE_NOOP("Advice", "Find in your log what this account sent, and stop what still waits."),
                QT_TRANSLATE_NOOP("Advice", "Find out how the login was stolen before you open the account again.")};
    case bounce::BounceVerdict::Backscatter:
        return {QT_TRANSLATE_NOOP("Advice", "Mark your return addresses (BATV). Your server can then refuse such bounces."),
                QT_TRANSLATE_NOOP("Advice", "Publish a strict rule (DMARC), so that others refuse forged mail in your name.")};
    case bounce::BounceVerdict::Fake: return {QT_TRANSLATE_NOOP("Advice", "Mark your return addresses (BATV). Your server can then refuse false bounces.")};
    case bounce::BounceVerdict::Automatic: return {QT_TRANSLATE_NOOP("Advice", "Nothing needs to be done.")};
    case bounce::BounceVerdict::Complaint: return {QT_TRANSLATE_NOOP("Advice", "Check how people get onto your lists, and how they get off.")};
    case bounce::BounceVerdict::CannotTell: return {QT_TRANSLATE_NOOP("Advice", "Look in your log for the number (Message-ID) of the returned message.")};
    }
    return {};
}

AdviceSteps helpDeskForForged()
{
    return {QT_TRANSLATE_NOOP("Advice", "Tell the user that {domain} did not send it."),
            QT_TRANSLATE_NOOP("Advice", "Ask whether anybody clicked, answered, paid or typed a password."),
            QT_TRANSLATE_NOOP("Advice", "Look who else got it, and take it out of their mailboxes.")};
}

} // namespace

AdviceSteps helpDeskSteps(const Report &report)
{
    if (report.bounce)
        return helpDeskForBounce(report);
    if (isBorrowed(report) && report.verdict.advice.code == StatementCode::DoNotMistake) {
        return {QT_TRANSLATE_NOOP("Advice", "Show the user how {domain} differs from the domain that it copies."),
                QT_TRANSLATE_NOOP("Advice", "Ask whether anybody answered or paid."), QT_TRANSLATE_NOOP("Advice", "Look who else got mail from that address.")};
    }
    if (isBorrowed(report)) {
        return {QT_TRANSLATE_NOOP("Advice", "Show the user the address beside the name: the name is borrowed."),
                QT_TRANSLATE_NOOP("Advice", "Ask whether anybody answered or paid."), QT_TRANSLATE_NOOP("Advice", "Look who else got mail from that address.")};
    }
    switch (report.verdict.level) {
    case VerdictLevel::Confirmed:
    case VerdictLevel::ProbablyGenuine:
        return {QT_TRANSLATE_NOOP("Advice", "Tell the user that it came from {domain}."),
                QT_TRANSLATE_NOOP("Advice", "If it still seems odd, let the user call the sender: a stolen account looks the same.")};
    case VerdictLevel::CannotTell:
        return {QT_TRANSLATE_NOOP("Advice", "Call it neither real nor forged."),
                QT_TRANSLATE_NOOP("Advice", "Read under “What was not checked” what would help."),
                QT_TRANSLATE_NOOP("Advice", "Until then, let the user ask the sender another way.")};
    case VerdictLevel::DoesNotFit:
        return {QT_TRANSLATE_NOOP("Advice", "Ask the user whether it was expected, and through which list or mailbox it came."),
                QT_TRANSLATE_NOOP("Advice", "If nobody can explain it, treat it like forged mail.")};
    case VerdictLevel::Forged: return helpDeskForForged();
    }
    return {};
}

AdviceSteps administratorSteps(const Report &report)
{
    if (report.bounce)
        return administratorForBounce(report);
    const char *const search = report.path.client.ip.empty() ? QT_TRANSLATE_NOOP("Advice", "Find in your log who else got it.")
                                                             : QT_TRANSLATE_NOOP("Advice", "Find in your log what else came from {ip}.");
    if (isBorrowed(report))
        return {search, QT_TRANSLATE_NOOP("Advice", "Warn the person or company whose name was borrowed.")};
    if (has(report, FindingCode::OwnDomainFromOutside)) {
        return {QT_TRANSLATE_NOOP("Advice", "Let your server refuse mail in your own name that comes from outside without a login."),
                QT_TRANSLATE_NOOP("Advice", "Put every service that sends for you on your sender list (SPF). Then make your rule (DMARC) strict."), search};
    }
    switch (report.verdict.level) {
    case VerdictLevel::Confirmed:
    case VerdictLevel::ProbablyGenuine: return {QT_TRANSLATE_NOOP("Advice", "Nothing needs to be done.")};
    case VerdictLevel::CannotTell:
        return {QT_TRANSLATE_NOOP("Advice", "Name your own servers and forwarders in the settings, where they are missing."),
                QT_TRANSLATE_NOOP("Advice", "If {domain} is a partner, ask its owner to seal its mail (DKIM).")};
    case VerdictLevel::DoesNotFit:
        return {QT_TRANSLATE_NOOP("Advice", "Look at the path. If a forwarder or list of yours is on it, name it in the settings."), search};
    case VerdictLevel::Forged: return {QT_TRANSLATE_NOOP("Advice", "Find out why your server took it in, and whether it obeys rules (DMARC) at all."), search};
    }
    return {};
}

} // namespace heloscope
