#include "ui/text/Labels.h"

#include <QtGlobal>

#include <utility>

namespace heloscope {

namespace {

std::string say(const Words &words, const char *source) { return words.say("Label", source); }

} // namespace

std::string label(VerdictLevel level, const Words &words)
{
    switch (level) {
    case VerdictLevel::Confirmed: return say(words, QT_TRANSLATE_NOOP("Label", "Real"));
    case VerdictLevel::ProbablyGenuine: return say(words, QT_TRANSLATE_NOOP("Label", "Probably real"));
    case VerdictLevel::CannotTell: return say(words, QT_TRANSLATE_NOOP("Label", "Cannot tell"));
    case VerdictLevel::DoesNotFit: return say(words, QT_TRANSLATE_NOOP("Label", "Does not fit"));
    case VerdictLevel::Forged: return say(words, QT_TRANSLATE_NOOP("Label", "Forged"));
    }
    return {};
}

std::string label(Severity severity, const Words &words)
{
    switch (severity) {
    case Severity::Good: return say(words, QT_TRANSLATE_NOOP("Label", "Good sign"));
    case Severity::Info: return say(words, QT_TRANSLATE_NOOP("Label", "Note"));
    case Severity::Caution: return say(words, QT_TRANSLATE_NOOP("Label", "Caution"));
    case Severity::Bad: return say(words, QT_TRANSLATE_NOOP("Label", "Bad sign"));
    }
    return {};
}

std::string label(FindingGroup group, const Words &words)
{
    switch (group) {
    case FindingGroup::Sender: return say(words, QT_TRANSLATE_NOOP("Label", "The sender line"));
    case FindingGroup::Identity: return say(words, QT_TRANSLATE_NOOP("Label", "Names and looks"));
    case FindingGroup::Spf: return say(words, QT_TRANSLATE_NOOP("Label", "Sender list (SPF)"));
    case FindingGroup::Dkim: return say(words, QT_TRANSLATE_NOOP("Label", "Seals (DKIM)"));
    case FindingGroup::Dmarc: return say(words, QT_TRANSLATE_NOOP("Label", "Rule of the domain owner (DMARC)"));
    case FindingGroup::Arc: return say(words, QT_TRANSLATE_NOOP("Label", "Vouching by a forwarder (ARC)"));
    case FindingGroup::Recorded: return say(words, QT_TRANSLATE_NOOP("Label", "Results noted by servers"));
    case FindingGroup::Path: return say(words, QT_TRANSLATE_NOOP("Label", "The way it came"));
    case FindingGroup::Structure: return say(words, QT_TRANSLATE_NOOP("Label", "How it is written"));
    case FindingGroup::Indirect: return say(words, QT_TRANSLATE_NOOP("Label", "Lists and forwarders"));
    case FindingGroup::Bounce: return say(words, QT_TRANSLATE_NOOP("Label", "Bounce"));
    case FindingGroup::Content: return say(words, QT_TRANSLATE_NOOP("Label", "Content"));
    case FindingGroup::Input: return say(words, QT_TRANSLATE_NOOP("Label", "What was given"));
    case FindingGroup::Dns: return say(words, QT_TRANSLATE_NOOP("Label", "Who was asked (DNS)"));
    }
    return {};
}

std::string label(received::Zone zone, const Words &words)
{
    switch (zone) {
    case received::Zone::Yours: return say(words, QT_TRANSLATE_NOOP("Label", "Yours"));
    case received::Zone::Border: return say(words, QT_TRANSLATE_NOOP("Label", "Border"));
    case received::Zone::Claimed: return say(words, QT_TRANSLATE_NOOP("Label", "Claimed"));
    }
    return {};
}

std::string label(received::BorderBasis basis, const Words &words)
{
    switch (basis) {
    case received::BorderBasis::Profile: return say(words, QT_TRANSLATE_NOOP("Label", "Your settings name these servers as yours."));
    case received::BorderBasis::Provider: return say(words, QT_TRANSLATE_NOOP("Label", "We know how your mail provider writes its lines."));
    case received::BorderBasis::AuthservId: return say(words, QT_TRANSLATE_NOOP("Label", "The server that noted the results wrote this step."));
    case received::BorderBasis::Marker: return say(words, QT_TRANSLATE_NOOP("Label", "Your mail service marks this place in the header."));
    case received::BorderBasis::ByHost: return say(words, QT_TRANSLATE_NOOP("Label", "The names of the top servers show which ones are yours."));
    case received::BorderBasis::Single: return say(words, QT_TRANSLATE_NOOP("Label", "There is only one step, so your server must have written it."));
    case received::BorderBasis::User: return say(words, QT_TRANSLATE_NOOP("Label", "You set this place yourself."));
    case received::BorderBasis::None: return say(words, QT_TRANSLATE_NOOP("Label", "No border between your servers and strangers was found."));
    }
    return {};
}

std::string label(received::FactSource source, const Words &words)
{
    switch (source) {
    case received::FactSource::None: return say(words, QT_TRANSLATE_NOOP("Label", "not known"));
    case received::FactSource::Given: return say(words, QT_TRANSLATE_NOOP("Label", "given by you"));
    case received::FactSource::Received: return say(words, QT_TRANSLATE_NOOP("Label", "from the line your server wrote"));
    case received::FactSource::ReturnPath: return say(words, QT_TRANSLATE_NOOP("Label", "from the line Return-Path"));
    case received::FactSource::ReceivedSpf: return say(words, QT_TRANSLATE_NOOP("Label", "from the line Received-SPF"));
    case received::FactSource::AuthenticationResults: return say(words, QT_TRANSLATE_NOOP("Label", "from the line Authentication-Results"));
    case received::FactSource::Vendor: return say(words, QT_TRANSLATE_NOOP("Label", "from a line of your mail provider"));
    }
    return {};
}

std::string label(bounce::BounceVerdict verdict, const Words &words)
{
    switch (verdict) {
    case bounce::BounceVerdict::Backscatter: return say(words, QT_TRANSLATE_NOOP("Label", "Someone used your address"));
    case bounce::BounceVerdict::Genuine: return say(words, QT_TRANSLATE_NOOP("Label", "Real bounce of your mail"));
    case bounce::BounceVerdict::Compromised: return say(words, QT_TRANSLATE_NOOP("Label", "Sent from your account, not by you"));
    case bounce::BounceVerdict::Fake: return say(words, QT_TRANSLATE_NOOP("Label", "Not a bounce at all"));
    case bounce::BounceVerdict::Automatic: return say(words, QT_TRANSLATE_NOOP("Label", "An automatic reply"));
    case bounce::BounceVerdict::CannotTell: return say(words, QT_TRANSLATE_NOOP("Label", "Cannot tell whether it was yours"));
    case bounce::BounceVerdict::Complaint: return say(words, QT_TRANSLATE_NOOP("Label", "A spam report about your mail"));
    }
    return {};
}

std::string label(bounce::Kind kind, const Words &words)
{
    switch (kind) {
    case bounce::Kind::Failure: return say(words, QT_TRANSLATE_NOOP("Label", "Your message was not delivered"));
    case bounce::Kind::Delay: return say(words, QT_TRANSLATE_NOOP("Label", "Your message is late, but not lost yet"));
    case bounce::Kind::Success: return say(words, QT_TRANSLATE_NOOP("Label", "Your message was delivered"));
    case bounce::Kind::Complaint: return say(words, QT_TRANSLATE_NOOP("Label", "Someone reported a message as spam"));
    case bounce::Kind::AutoReply: return say(words, QT_TRANSLATE_NOOP("Label", "An automatic reply"));
    case bounce::Kind::Challenge: return say(words, QT_TRANSLATE_NOOP("Label", "A server asks whether you wrote a message"));
    case bounce::Kind::Notice: return say(words, QT_TRANSLATE_NOOP("Label", "A notice from a mail system"));
    case bounce::Kind::Receipt: return say(words, QT_TRANSLATE_NOOP("Label", "A note that a message was read"));
    }
    return {};
}

std::string label(bounce::Confidence confidence, const Words &words)
{
    switch (confidence) {
    case bounce::Confidence::Low: return say(words, QT_TRANSLATE_NOOP("Label", "only a guess"));
    case bounce::Confidence::Medium: return say(words, QT_TRANSLATE_NOOP("Label", "likely"));
    case bounce::Confidence::High: return say(words, QT_TRANSLATE_NOOP("Label", "quite sure"));
    }
    return {};
}

std::string label(received::Confidence confidence, const Words &words)
{
    switch (confidence) {
    case received::Confidence::Low: return say(words, QT_TRANSLATE_NOOP("Label", "only a guess"));
    case received::Confidence::Medium: return say(words, QT_TRANSLATE_NOOP("Label", "likely"));
    case received::Confidence::High: return say(words, QT_TRANSLATE_NOOP("Label", "quite sure"));
    }
    return {};
}

std::string label(DnsStatus status, const Words &words)
{
    switch (status) {
    case DnsStatus::Answered: return say(words, QT_TRANSLATE_NOOP("Label", "answered"));
    case DnsStatus::NoSuchDomain: return say(words, QT_TRANSLATE_NOOP("Label", "no such name"));
    case DnsStatus::NoData: return say(words, QT_TRANSLATE_NOOP("Label", "nothing of this kind"));
    case DnsStatus::Failed: return say(words, QT_TRANSLATE_NOOP("Label", "no answer came"));
    case DnsStatus::NotAsked: return say(words, QT_TRANSLATE_NOOP("Label", "not asked"));
    }
    return {};
}

std::string label(const DnsAnswer &answer, const Words &words)
{
    const std::string status = label(answer.status, words);
    return answer.mailboxName ? status + "; " + say(words, QT_TRANSLATE_NOOP("Label", "tells the sender’s mailbox name")) : status;
}

namespace {

std::string passMeaning(std::string_view method, const Words &words)
{
    if (method == "spf")
        return say(words, QT_TRANSLATE_NOOP("Label", "The sending computer is on the sender list."));
    if (method == "dkim")
        return say(words, QT_TRANSLATE_NOOP("Label", "The seal is whole."));
    if (method == "dmarc")
        return say(words, QT_TRANSLATE_NOOP("Label", "The rule of the domain owner is met."));
    if (method == "arc")
        return say(words, QT_TRANSLATE_NOOP("Label", "The notes of the forwarders hold together."));
    return say(words, QT_TRANSLATE_NOOP("Label", "The check says yes."));
}

std::string failMeaning(std::string_view method, const Words &words)
{
    if (method == "spf")
        return say(words, QT_TRANSLATE_NOOP("Label", "The sending computer is not on the sender list."));
    if (method == "dkim")
        return say(words, QT_TRANSLATE_NOOP("Label", "The seal does not fit: changed on the way, or made up."));
    if (method == "dmarc")
        return say(words, QT_TRANSLATE_NOOP("Label", "The rule of the domain owner is not met."));
    if (method == "arc")
        return say(words, QT_TRANSLATE_NOOP("Label", "The notes of the forwarders do not hold together."));
    return say(words, QT_TRANSLATE_NOOP("Label", "The check says no."));
}

} // namespace

std::string valueLabel(std::string_view name, const Words &words)
{
    // clang-format off
    static constexpr std::pair<std::string_view, const char *> labels[] = {
        {"address", QT_TRANSLATE_NOOP("Label", "Address")},
        {"bits", QT_TRANSLATE_NOOP("Label", "Key length in bits")},
        {"by", QT_TRANSLATE_NOOP("Label", "Server that wrote it")},
        {"change", QT_TRANSLATE_NOOP("Label", "Change")},
        {"count", QT_TRANSLATE_NOOP("Label", "How many")},
        {"domain", QT_TRANSLATE_NOOP("Label", "Domain")},
        {"header", QT_TRANSLATE_NOOP("Label", "Header line")},
        {"host", QT_TRANSLATE_NOOP("Label", "Computer")},
        {"imitated", QT_TRANSLATE_NOOP("Label", "Imitated")},
        {"ip", QT_TRANSLATE_NOOP("Label", "IP address")},
        {"known", QT_TRANSLATE_NOOP("Label", "Known address")},
        {"limit", QT_TRANSLATE_NOOP("Label", "Limit")},
        {"name", QT_TRANSLATE_NOOP("Label", "Name")},
        {"names", QT_TRANSLATE_NOOP("Label", "Names")},
        {"part", QT_TRANSLATE_NOOP("Label", "Part")},
        {"policy", QT_TRANSLATE_NOOP("Label", "Rule of the owner")},
        {"proven", QT_TRANSLATE_NOOP("Label", "Proven domain")},
        {"readings", QT_TRANSLATE_NOOP("Label", "Ways to read it")},
        {"reason", QT_TRANSLATE_NOOP("Label", "Reason")},
        {"receiver", QT_TRANSLATE_NOOP("Label", "Receiving server")},
        {"record", QT_TRANSLATE_NOOP("Label", "Record")},
        {"repair", QT_TRANSLATE_NOOP("Label", "Mended")},
        {"result", QT_TRANSLATE_NOOP("Label", "Result")},
        {"sealer", QT_TRANSLATE_NOOP("Label", "Forwarder that sealed")},
        {"seconds", QT_TRANSLATE_NOOP("Label", "Seconds")},
        {"selector", QT_TRANSLATE_NOOP("Label", "Key name (selector)")},
        {"target", QT_TRANSLATE_NOOP("Label", "Leads to")},
        {"term", QT_TRANSLATE_NOOP("Label", "Term")},
    };
    // clang-format on
    for (const auto &[known, text] : labels) {
        if (name == known)
            return say(words, text);
    }
    return std::string(name);
}

std::string meaningOf(AuthResult result, std::string_view method, const Words &words)
{
    switch (result) {
    case AuthResult::Pass: return passMeaning(method, words);
    case AuthResult::Fail: return failMeaning(method, words);
    case AuthResult::SoftFail: return say(words, QT_TRANSLATE_NOOP("Label", "The sending computer does not seem to be on the sender list."));
    case AuthResult::Neutral: return say(words, QT_TRANSLATE_NOOP("Label", "The owner says neither yes nor no."));
    case AuthResult::None: return say(words, QT_TRANSLATE_NOOP("Label", "There is nothing to check."));
    case AuthResult::Policy: return say(words, QT_TRANSLATE_NOOP("Label", "The method is too weak to count."));
    case AuthResult::PermError: return say(words, QT_TRANSLATE_NOOP("Label", "The record or seal is written wrongly."));
    case AuthResult::TempError: return say(words, QT_TRANSLATE_NOOP("Label", "The name service did not answer."));
    case AuthResult::NotChecked: return say(words, QT_TRANSLATE_NOOP("Label", "This could not be checked."));
    }
    return {};
}

} // namespace heloscope
