// "What should I do?" for the person who got the message: three to five steps, the last one names whom to tell. UX §9.
#include "core/report/Report.h"
#include "ui/text/AdviceReaders.h"
#include "ui/text/Words.h"

#include <QtGlobal>

namespace heloscope {

namespace {

AdviceSteps stepsForBounce(const Report &report)
{
    switch (report.bounce->verdict) {
    case bounce::BounceVerdict::Genuine:
        if (report.bounce->kind == bounce::Kind::Delay) {
            return {QT_TRANSLATE_NOOP("Advice", "Wait. The server tries again by itself, for some days."),
                    QT_TRANSLATE_NOOP("Advice", "If it is urgent, tell the person another way."),
                    QT_TRANSLATE_NOOP("Advice", "If it fails in the end, you get another message.")};
        }
        if (report.bounce->kind == bounce::Kind::Success)
            return {QT_TRANSLATE_NOOP("Advice", "Nothing failed, so nothing needs to be done.")};
        return {QT_TRANSLATE_NOOP("Advice", "Read why your message did not arrive."),
                QT_TRANSLATE_NOOP("Advice", "Check the address letter by letter, and send again if it was wrong."),
                QT_TRANSLATE_NOOP("Advice", "If the address is right, tell the person another way."),
                QT_TRANSLATE_NOOP("Advice", "If it happens again, show this report to whoever runs your mail server.")};
    case bounce::BounceVerdict::Compromised:
        if (report.verdict.headline.code == StatementCode::HeadBounceWebScript) {
            return {QT_TRANSLATE_NOOP("Advice", "Your mail password is not the way it was sent, so do not start there."),
                    QT_TRANSLATE_NOOP("Advice", "Tell whoever runs your web site today, with this report."),
                    QT_TRANSLATE_NOOP("Advice", "Let them stop the form or program that sends mail, and bring the site up to date.")};
        }
        return {QT_TRANSLATE_NOOP("Advice", "Change the password of your mail account now, on a clean computer."),
                QT_TRANSLATE_NOOP("Advice", "Log out everywhere, and turn on a second step for the login."),
                QT_TRANSLATE_NOOP("Advice", "Look for forwarding rules that you did not set up."),
                QT_TRANSLATE_NOOP("Advice", "Tell the people who may have got such mail from you."),
                QT_TRANSLATE_NOOP("Advice", "Tell whoever runs your mail server today, with this report.")};
    case bounce::BounceVerdict::Backscatter:
        if (report.bounce->confidence == bounce::Confidence::Low) {
            return {QT_TRANSLATE_NOOP("Advice", "Look into your sent mail for messages that you did not write."),
                    QT_TRANSLATE_NOOP("Advice", "If you find any, change your password now."),
                    QT_TRANSLATE_NOOP("Advice", "If you find none, delete it. If many come, they stop in a few days."),
                    QT_TRANSLATE_NOOP("Advice", "If you are not sure, show this report to whoever runs your mail server.")};
        }
        return {QT_TRANSLATE_NOOP("Advice", "You need not change your password for this."),
                QT_TRANSLATE_NOOP("Advice", "Delete it. If many come, they stop in a few days."),
                QT_TRANSLATE_NOOP("Advice", "Tell whoever runs your domain if many come. A strict rule (DMARC) helps.")};
    case bounce::BounceVerdict::Fake:
        return {QT_TRANSLATE_NOOP("Advice", "Do not click, and type no password anywhere it leads."),
                QT_TRANSLATE_NOOP("Advice", "If you have typed a password, change it now."),
                QT_TRANSLATE_NOOP("Advice", "Report it to whoever runs your mail server, then delete it.")};
    case bounce::BounceVerdict::Automatic:
        return {QT_TRANSLATE_NOOP("Advice", "Nothing failed, so nothing needs to be done."),
                QT_TRANSLATE_NOOP("Advice", "If it asks you to confirm a message you did not write, do not confirm it."),
                QT_TRANSLATE_NOOP("Advice", "If many come, tell whoever runs your mail server.")};
    case bounce::BounceVerdict::Complaint:
        return {QT_TRANSLATE_NOOP("Advice", "Take that person off your list."),
                QT_TRANSLATE_NOOP("Advice", "Look at what you sent and whether they had asked for it."),
                QT_TRANSLATE_NOOP("Advice", "Show it to whoever runs your mail server.")};
    case bounce::BounceVerdict::CannotTell:
        return {QT_TRANSLATE_NOOP("Advice", "Ask yourself whether you wrote to that person."),
                QT_TRANSLATE_NOOP("Advice", "Look into your sent mail around that day."),
                QT_TRANSLATE_NOOP("Advice", "If you did not write it, show this report to whoever runs your mail server.")};
    }
    return {};
}

AdviceSteps stepsFor(const Report &report)
{
    if (report.bounce)
        return stepsForBounce(report);
    const VerdictLevel level = report.verdict.level;
    const bool imitates = !report.verdict.imitates.empty() && level != VerdictLevel::Forged;
    if (imitates && report.verdict.advice.code == StatementCode::DoNotMistake) {
        return {QT_TRANSLATE_NOOP("Advice", "Read the address letter by letter: it only looks like the one you know."),
                QT_TRANSLATE_NOOP("Advice", "Do not answer, click or pay before you are sure who it is."),
                QT_TRANSLATE_NOOP("Advice", "Ask the person you think it is, by phone or in person."),
                QT_TRANSLATE_NOOP("Advice", "Report it to whoever runs your mail server.")};
    }
    if (imitates) {
        return {QT_TRANSLATE_NOOP("Advice", "Look at the address itself, not at the name beside it."),
                QT_TRANSLATE_NOOP("Advice", "Do not answer, click or pay before you are sure who it is."),
                QT_TRANSLATE_NOOP("Advice", "Ask the person it seems to be, by phone or in person."),
                QT_TRANSLATE_NOOP("Advice", "If it was not that person, report it to whoever runs your mail server.")};
    }
    switch (level) {
    case VerdictLevel::Confirmed:
    case VerdictLevel::ProbablyGenuine:
        return {QT_TRANSLATE_NOOP("Advice", "You can treat it as mail from that address."),
                QT_TRANSLATE_NOOP("Advice", "A real sender can still ask for too much. Think before you pay or give data."),
                QT_TRANSLATE_NOOP("Advice", "If what it wants is odd, call the sender on a number you know.")};
    case VerdictLevel::CannotTell:
        return {QT_TRANSLATE_NOOP("Advice", "Do not act on it alone."),
                QT_TRANSLATE_NOOP("Advice", "Ask the sender another way, on a number or address you already know."),
                QT_TRANSLATE_NOOP("Advice", "For a better answer, give the full source of the message."),
                QT_TRANSLATE_NOOP("Advice", "If in doubt, show this report to whoever runs your mail server.")};
    case VerdictLevel::DoesNotFit:
        return {QT_TRANSLATE_NOOP("Advice", "A list or forwarder may explain it, so do not accuse anyone yet."),
                QT_TRANSLATE_NOOP("Advice", "Do not answer, click or pay before you are sure."),
                QT_TRANSLATE_NOOP("Advice", "Ask the sender another way, on a number or address you already know."),
                QT_TRANSLATE_NOOP("Advice", "If the sender knows nothing of it, report it to whoever runs your mail server.")};
    case VerdictLevel::Forged:
        return {QT_TRANSLATE_NOOP("Advice", "Do not click, answer or pay."),
                QT_TRANSLATE_NOOP("Advice", "If you gave a password, change it now. If you gave a card number, call your bank."),
                QT_TRANSLATE_NOOP("Advice", "Delete it, or keep it as evidence."),
                QT_TRANSLATE_NOOP("Advice", "Report it to whoever runs your mail server, with this report.")};
    }
    return {};
}

} // namespace

std::string readerTitle(Reader reader, const Words &words)
{
    switch (reader) {
    case Reader::Person: return {};
    case Reader::HelpDesk: return words.say("Report", QT_TRANSLATE_NOOP("Report", "For the help desk"));
    case Reader::Administrator: return words.say("Report", QT_TRANSLATE_NOOP("Report", "For whoever runs the mail server"));
    }
    return {};
}

std::vector<std::string> adviceSteps(const Report &report, Reader reader, const Words &words)
{
    const AdviceSteps chosen = reader == Reader::Person ? stepsFor(report) : reader == Reader::HelpDesk ? helpDeskSteps(report) : administratorSteps(report);
    const Values values{{"domain", report.from.domains.empty() ? std::string() : report.from.domains.front()}, {"ip", report.path.client.ip}};
    std::vector<std::string> steps;
    for (const char *step : chosen)
        steps.push_back(words.say("Advice", step, values));
    return steps;
}

} // namespace heloscope
